package org.policytargets.examples.sheets;

/** What is left of the limits of one workbook. */
final class Budget {
    private final XlsxLimits limits;
    private int cells;
    private int characters;

    Budget(XlsxLimits limits) {
        this.limits = limits;
    }

    XlsxLimits limits() {
        return limits;
    }

    /** A cell with a text, or a text that cells refer to. */
    void take(String text, int row, int column) {
        if (++cells > limits.cells()) {
            throw Refusal.CELLS.at(row, column, "more", limits.cells());
        }
        if (text.length() > XlsxLimits.CELL) {
            throw Refusal.CHARACTERS.at(row, column, text.length() + " characters", XlsxLimits.CELL);
        }
        characters += text.length();
        if (characters > limits.characters()) {
            throw Refusal.CHARACTERS.of("more in all", limits.characters());
        }
    }
}
