package org.policytargets.exchange;

/**
 * Keeps spreadsheets from taking text for a formula (CWE-1236): a text cell that begins like one gets an apostrophe
 * before it, which our own reader takes off again. Numbers are left as they are, so that -5 stays one.
 *
 * <p>Law: {@code unmarked(marked(cell))} is {@code cell}, whatever the cell.
 */
final class FormulaMark {
    private static final char MARK = '\'';
    private static final String STARTS = "=+-@\t\r\n\0＝＋－＠";

    private FormulaMark() {}

    static String marked(String cell) {
        return isFormulaAt(cell, marks(cell)) && !isNumber(cell) ? MARK + cell : cell;
    }

    static String unmarked(String cell) {
        int marks = marks(cell);
        return marks > 0 && isFormulaAt(cell, marks) ? cell.substring(1) : cell;
    }

    private static int marks(String cell) {
        int marks = 0;
        while (marks < cell.length() && cell.charAt(marks) == MARK) {
            marks++;
        }
        return marks;
    }

    private static boolean isFormulaAt(String cell, int at) {
        return at < cell.length() && STARTS.indexOf(cell.charAt(at)) >= 0;
    }

    /** A number as programs write it: a sign, digits, a point and digits. */
    private static boolean isNumber(String cell) {
        int at = digits(cell, 1);
        boolean number = cell.startsWith("-") && at > 1;
        if (number && at < cell.length() && cell.charAt(at) == '.') {
            int end = digits(cell, at + 1);
            number = end > at + 1;
            at = end;
        }
        return number && at == cell.length();
    }

    private static int digits(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
