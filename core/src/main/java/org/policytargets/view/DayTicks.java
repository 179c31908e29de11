package org.policytargets.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days below an axis of time: years, or months, or days, as many as stand beside each other without touching. */
final class DayTicks {
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400};
    private static final int GAP = 10;

    private DayTicks() {}

    private record Label(int at, int x, String text) {}

    static void draw(Picture picture, Scale days, int axis) {
        List<Label> labels = List.of();
        for (int i = 0; i < MONTHS.length && labels.isEmpty(); i++) {
            labels = labels(days, MONTHS[i]);
        }
        labels = labels.isEmpty() ? ends(days) : labels;
        for (Label label : labels) {
            picture.path(Picture.Stroke.THIN, "M" + label.at + " " + axis + "v5");
            picture.label(label.x, axis + Picture.LINE, label.text);
        }
        picture.down(axis + Picture.LINE + 4 - picture.bottom());
    }

    /** The first days of months or years; none where two would touch or fewer than two there are. */
    private static List<Label> labels(Scale days, int months) {
        LocalDate first = LocalDate.ofEpochDay(days.low().floor(Fraction.of(1)).longValueExact());
        LocalDate last = LocalDate.ofEpochDay(days.high().floor(Fraction.of(1)).longValueExact());
        int start = first.getYear() * 12 + first.getMonthValue() - 1;
        List<Label> labels = new ArrayList<>();
        int free = days.from();
        for (int month = Math.floorDiv(start, months) * months; month < 12 * 2300; month += months) {
            LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
            if (day.isAfter(last)) {
                break;
            }
            if (!day.isBefore(first)) {
                Label label =
                        label(days, day, months < 12 ? day.toString().substring(0, 7) : String.valueOf(day.getYear()));
                if (label.x < free) {
                    return List.of();
                }
                labels.add(label);
                free = label.x + Letters.width(label.text, Picture.SIZE) + GAP;
            }
        }
        return labels.size() < 2 ? List.of() : labels;
    }

    private static Label label(Scale days, LocalDate day, String text) {
        int at = days.at(Fraction.of(day.toEpochDay()));
        int width = Letters.width(text, Picture.SIZE);
        return new Label(at, Math.max(days.from(), Math.min(at - width / 2, days.to() - width)), text);
    }

    private static List<Label> ends(Scale days) {
        LocalDate first = LocalDate.ofEpochDay(days.low().floor(Fraction.of(1)).longValueExact());
        LocalDate last = LocalDate.ofEpochDay(days.high().floor(Fraction.of(1)).longValueExact());
        List<Label> labels = new ArrayList<>();
        labels.add(label(days, first, first.toString()));
        Label end = label(days, last, last.toString());
        if (end.x >= labels.get(0).x + Letters.width(labels.get(0).text, Picture.SIZE) + GAP) {
            labels.add(end);
        }
        return labels;
    }
}
