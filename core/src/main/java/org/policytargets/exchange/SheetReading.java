package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.json.Limits;

/** A sheet while its rows come in: the first that is not blank is the header, and the limits are held. */
final class SheetReading {
    private final Limits limits;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<String> header = List.of();
    private int number;
    private int cells;

    SheetReading(Limits limits) {
        this.limits = limits;
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
        if (++cells > limits.items()) {
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

    void row(List<String> texts) {
        Sheet.Row row = new Sheet.Row(++number, texts);
        if (!header.isEmpty()) {
            rows.add(row);
        } else if (!row.isBlank()) {
            header = withoutBlankEnd(texts);
            Sheet.requireDifferent(header, number);
        }
    }

    private static List<String> withoutBlankEnd(List<String> texts) {
        int end = texts.size();
        while (Blanks.isBlank(texts.get(end - 1))) {
            end--;
        }
        return List.copyOf(texts.subList(0, end));
    }

    Sheet sheet(List<Remark> remarks) {
        if (header.isEmpty()) {
            throw new MalformedSheetException(Fault.EMPTY.at(0, "", ""));
        }
        return new Sheet("", header, rows, remarks);
    }
}
