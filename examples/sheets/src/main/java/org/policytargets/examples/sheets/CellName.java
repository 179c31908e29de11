package org.policytargets.examples.sheets;

import org.policytargets.exchange.Sheet;

/**
 * The name of a cell: XFD1048576.
 *
 * @param column its column, from 0
 * @param row its row, from 1
 */
record CellName(int column, int row) {
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;

    /** A rectangle of cells. */
    record Range(CellName first, CellName last) {
        boolean holdsRow(int row) {
            return first.row <= row && row <= last.row;
        }

        @Override
        public String toString() {
            return first + ":" + last;
        }
    }

    static CellName of(String name) {
        int letters = 0;
        int column = 0;
        while (letters < name.length() && letters < 4 && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            column = 26 * column + name.charAt(letters) - 'A' + 1;
            letters++;
        }
        int row = row(name, letters);
        if (letters == 0 || letters == 4 || column - 1 > LAST_COLUMN || row < 1 || row > LAST_ROW) {
            throw Refusal.REFERENCE.of(name, "");
        }
        return new CellName(column - 1, row);
    }

    /** The digits of a name from a place on; -1 if they are no number of a row. */
    static int row(String name, int from) {
        int digits = name.length() - from;
        if (digits < 1 || digits > 7) {
            return -1;
        }
        int row = 0;
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return -1;
            }
            row = 10 * row + name.charAt(i) - '0';
        }
        return row;
    }

    static Range range(String ref) {
        int colon = ref.indexOf(':');
        CellName first = of(colon < 0 ? ref : ref.substring(0, colon));
        return new Range(first, colon < 0 ? first : of(ref.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return Sheet.letters(column) + row;
    }
}
