package org.policytargets.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers along an axis: as many as stand beside each other without touching. */
final class Ticks {
    private static final int GAP = 8;

    private final List<Label> labels;

    private record Label(int at, int x, String text) {}

    private Ticks(List<Label> labels) {
        this.labels = labels;
    }

    static Ticks across(Scale scale, TickText numbers, int most) {
        for (int count = most; count > 0; count--) {
            List<Label> labels = labels(scale, numbers, scale.ticks(count));
            if (!labels.isEmpty()) {
                return new Ticks(labels);
            }
        }
        return new Ticks(List.of());
    }

    /** Beside an axis that goes up, no wider than that. */
    static Ticks upwards(Scale scale, TickText numbers, int most, int width) {
        List<Label> labels = new ArrayList<>();
        for (BigDecimal tick : scale.ticks(most)) {
            String text = numbers.of(tick);
            if (Letters.width(text, Picture.SIZE) > width) {
                return new Ticks(List.of());
            }
            labels.add(new Label(scale.at(Fraction.of(tick)), Picture.EDGE, text));
        }
        return new Ticks(labels);
    }

    int widest() {
        int widest = 0;
        for (Label label : labels) {
            widest = Math.max(widest, Letters.width(label.text, Picture.SIZE));
        }
        return widest;
    }

    void drawUpwards(Picture picture, int axis) {
        for (Label label : labels) {
            picture.path(Picture.Stroke.THIN, "M" + axis + " " + label.at + "h-5");
            picture.label(axis - 8 - Letters.width(label.text, Picture.SIZE), label.at + 4, label.text);
        }
    }

    /** None where two would touch or one would not fit. */
    private static List<Label> labels(Scale scale, TickText numbers, List<BigDecimal> ticks) {
        List<Label> labels = new ArrayList<>();
        int free = scale.from();
        for (BigDecimal tick : ticks) {
            String text = numbers.of(tick);
            int at = scale.at(Fraction.of(tick));
            int width = Letters.width(text, Picture.SIZE);
            int x = Math.max(scale.from(), Math.min(at - width / 2, scale.to() - width));
            if (x < free || x + width > scale.to()) {
                return List.of();
            }
            if (!text.isEmpty()) {
                labels.add(new Label(at, x, text));
                free = x + width + GAP;
            }
        }
        return labels;
    }

    void draw(Picture picture, int axis) {
        for (Label label : labels) {
            picture.path(Picture.Stroke.THIN, "M" + label.at + " " + axis + "v5");
            picture.label(label.x, axis + Picture.LINE, label.text);
        }
        picture.down(axis + Picture.LINE + 4 - picture.bottom());
    }
}
