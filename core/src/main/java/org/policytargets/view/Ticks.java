package org.policytargets.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The numbers along an axis: as many as stand beside each other without touching, with their units where there is room for
 * these.
 */
final class Ticks {
    private static final int GAP = 8;
    /** Fewer numbers than that, and units give way to numbers. */
    private static final int FEW = 3;

    private final List<Label> labels;

    private record Label(int at, int x, String text) {}

    private Ticks(List<Label> labels) {
        this.labels = labels;
    }

    static Ticks across(Scale scale, TickText numbers, int most) {
        List<Label> full = across(scale, numbers::of, most);
        List<Label> bare = full.size() < FEW ? across(scale, numbers::bare, most) : full;
        return new Ticks(bare.size() > full.size() ? bare : full);
    }

    private static List<Label> across(Scale scale, Function<BigDecimal, String> text, int most) {
        for (int count = most; count > 0; count--) {
            List<Label> labels = labels(scale, text, scale.ticks(count));
            if (!labels.isEmpty()) {
                return labels;
            }
        }
        return List.of();
    }

    /** Beside an axis that goes up: with units no wider than a fifth of the picture, else without, at most a third. */
    static Ticks upwards(Scale scale, TickText numbers, int most, int picture) {
        Ticks full = upwards(scale, numbers::of, most);
        Ticks ticks = full.widest() > picture / 5 ? upwards(scale, numbers::bare, most) : full;
        return ticks.widest() > picture / 3 ? new Ticks(List.of()) : ticks;
    }

    private static Ticks upwards(Scale scale, Function<BigDecimal, String> text, int most) {
        List<Label> labels = new ArrayList<>();
        for (BigDecimal tick : scale.ticks(most)) {
            labels.add(new Label(scale.at(Fraction.of(tick)), Picture.EDGE, text.apply(tick)));
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
    private static List<Label> labels(Scale scale, Function<BigDecimal, String> words, List<BigDecimal> ticks) {
        List<Label> labels = new ArrayList<>();
        int free = scale.from();
        for (BigDecimal tick : ticks) {
            String text = words.apply(tick);
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
