package org.policytargets.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A table of text cells, wherever it came from: a header and the rows below it.
 *
 * <p>A row may have more or fewer cells than the header; who reads it decides what that means. What had to be decided
 * while it was read (another separator, another encoding, a hidden sheet) is told by {@link #remarks}. Immutable.
 *
 * @param name its name; empty text where it has none
 * @param header the names of its columns, each once; empty texts name no column
 * @param rows the rows below the header, in order, blank ones too
 * @param remarks what was noticed while it was read, in order
 */
public record Sheet(String name, List<String> header, List<Row> rows, List<Remark> remarks) {
    /**
     * Makes one.
     *
     * @param name its name; empty text where it has none
     * @param header the names of its columns, each once; empty texts name no column
     * @param rows the rows below the header, in order, blank ones too
     * @param remarks what was noticed while it was read, in order
     * @throws MalformedSheetException if a column's name stands twice
     */
    public Sheet {
        Objects.requireNonNull(name, "name");
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        requireDifferent(header, 1);
    }

    static void requireDifferent(List<String> header, int row) {
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isBlank() && header.indexOf(header.get(i)) < i) {
                throw new MalformedSheetException(Fault.HEADER_TWICE.at(row, letters(i), header.get(i)));
            }
        }
    }

    /**
     * Makes one of which there is nothing to remark.
     *
     * @param name its name; empty text where it has none
     * @param header the names of its columns, each once; empty texts name no column
     * @param rows the rows below the header, in order, blank ones too
     * @throws MalformedSheetException if a column's name stands twice
     */
    public Sheet(String name, List<String> header, List<Row> rows) {
        this(name, header, rows, List.of());
    }

    /**
     * One row.
     *
     * @param number its number as the office's program shows it: from 1, the header counted
     * @param cells its cells, in order; an empty cell is empty text
     */
    public record Row(int number, List<String> cells) {
        /**
         * Makes one.
         *
         * @param number its number as the office's program shows it: from 1, the header counted
         * @param cells its cells, in order; an empty cell is empty text
         */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * {@return a cell; empty text where the row is too short to have it}
         *
         * @param column the column's index, from 0
         */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** {@return whether no cell holds more than blanks} */
        public boolean isBlank() {
            for (String cell : cells) {
                if (!Blanks.isBlank(cell)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@return this sheet without its remarks} */
    public Sheet withoutRemarks() {
        return new Sheet(name, header, rows);
    }

    /**
     * {@return the name of a column as spreadsheets show it: A for 0, Z for 25, AA for 26}
     *
     * @param column the column's index, from 0
     */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
