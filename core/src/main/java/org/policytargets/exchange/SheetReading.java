package org.policytargets.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.json.Limits;

/** A sheet while its rows come in: the first that is not blank is the header, and the limits are held. Holds no rows. */
final class SheetReading {
    private final Limits limits;
    private final boolean whole;
    private List<String> header = List.of();
    private int number;
    private int cells;

    /**
     * Begins to read.
     *
     * @param whole whether all rows are to be held at once, so that there must not be too many cells in all
     */
    SheetReading(Limits limits, boolean whole) {
        this.limits = limits;
        this.whole = whole;
    }

    int nextRow() {
        return number + 1;
    }

    /** Refuses a cell of the next row by its length, before it is made a text. */
    void requireLength(int column, int length) {
        if (length > limits.textLength()) {
            throw refused(Fault.CELL_LENGTH, column, length + " characters", limits.textLength());
        }
    }

    /** A cell of the next row, once it has been looked at. */
    String cell(int column, String text) {
        if (column >= limits.fields()) {
            throw refused(Fault.COLUMNS, column, "more", limits.fields());
        }
        if (whole && ++cells > limits.items()) {
            throw refused(Fault.CELLS, column, "more", limits.items());
        }
        if (text.indexOf('\0') >= 0) {
            throw new MalformedSheetException(Fault.HIDDEN.at(nextRow(), Sheet.letters(column), text));
        }
        return text;
    }

    private MalformedSheetException refused(Fault fault, int column, String found, int limit) {
        return new MalformedSheetException(
                fault.at(nextRow(), Sheet.letters(column), found, Optional.empty(), Integer.toString(limit)));
    }

    /** Takes the next row; null where it is the header, or a blank row above it. */
    Sheet.@Nullable Row row(List<String> texts) {
        number = Math.incrementExact(number);
        Sheet.Row row = new Sheet.Row(number, texts);
        if (!header.isEmpty()) {
            return row;
        }
        if (!row.isBlank()) {
            header = withoutBlankEnd(texts);
            Sheet.requireDifferent(header, number);
        }
        return null;
    }

    private static List<String> withoutBlankEnd(List<String> texts) {
        int end = texts.size();
        while (Blanks.isBlank(texts.get(end - 1))) {
            end--;
        }
        return List.copyOf(texts.subList(0, end));
    }

    List<String> header() {
        return header;
    }
}
