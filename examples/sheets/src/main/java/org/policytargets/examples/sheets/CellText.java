package org.policytargets.examples.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The texts of cells, as XLSX writes them. */
final class CellText {
    private static final int SHOWN_DIGITS = 15;
    /** With as many every double can be written; more were not written by a spreadsheet. */
    private static final int STORED_DIGITS = 17;

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_EXPONENT = 99;
    private static final String HEX = "0123456789ABCDEF";

    private CellText() {}

    /**
     * The number of a cell: a whole one as it is written, a fraction as Excel shows it; null if it is none, or beyond what we
     * read.
     */
    static @Nullable BigDecimal number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean small = Math.abs((long) number.precision() - number.scale()) <= MOST_EXPONENT
                    && Math.abs((long) number.scale()) <= MOST_EXPONENT + LONGEST_NUMBER;
            return small || number.signum() == 0 ? shown(number.stripTrailingZeros()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal shown(BigDecimal number) {
        if (number.scale() <= 0) {
            return number;
        }
        return number.precision() > STORED_DIGITS
                ? null
                : number.round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP))
                        .stripTrailingZeros();
    }

    /** Whether a number is another than the one stored, even to a spreadsheet. */
    static boolean isRounded(String stored, BigDecimal shown) {
        return shown.doubleValue() != new BigDecimal(stored).doubleValue();
    }

    /** A number that is read as itself in every language: three decimals might be thousands. */
    static String written(BigDecimal number) {
        return number.scale() == 3 ? number.unscaledValue() + "E-3" : number.toPlainString();
    }

    static BigDecimal hundredfold(BigDecimal number) {
        BigDecimal percent = number.movePointRight(2);
        return percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
    }

    /** Whether a cell can be written as a number, since it is read back as the same text. */
    static boolean isNumber(String cell) {
        BigDecimal number = number(cell);
        return number != null
                && number.precision() <= SHOWN_DIGITS
                && number.scale() != 3
                && written(number).equals(cell);
    }

    static void requireWritable(String cell, int row, int column) {
        boolean half = cell.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (half || escaped(cell).length() > XlsxLimits.CELL) {
            throw Refusal.UNWRITABLE.at(row, column, cell, "");
        }
    }

    /** Characters that XML has not, or changes, as {@code _x000D_}; and what looks like one of these. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE' || (c >= '\u007F' && c <= '\u009F');
            if (control || isEscape(text, i)) {
                escaped.append("_x");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(HEX.charAt(c >> shift & 15));
                }
                escaped.append('_');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 6;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (!text.startsWith("_x", at) || at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
