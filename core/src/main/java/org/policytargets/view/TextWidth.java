package org.policytargets.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that a text takes where all letters are as wide as each other, or twice as wide: Chinese, Japanese and Korean
 * letters and pictures take two, marks that stand on the letter before them none, all others one.
 */
public final class TextWidth {
    /** First and last of the East Asian wide and fullwidth letters (Unicode Standard Annex 11), pictures included. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900,
        0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private TextWidth() {}

    /**
     * {@return the columns that a text takes}
     *
     * @param text the text
     */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    static int of(int letter) {
        if (letter < WIDE[0]) {
            return isMark(letter) ? 0 : 1;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= letter; i += 2) {
            if (letter <= WIDE[i + 1]) {
                return 2;
            }
        }
        return isMark(letter) ? 0 : 1;
    }

    /** Marks stand on the letter before them. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /**
     * {@return the visible text in lines of at most that many columns, broken at blanks and between wide letters; at least
     * one line} A word that is longer stands on a line of its own.
     *
     * @param text the text; what would steer a terminal is made visible, see {@link #visible}
     * @param columns the most columns of a line
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String shown = visible(text);
        int start = 0;
        int breakAt = 0;
        int width = 0;
        for (int i = 0; i < shown.length(); ) {
            int letter = shown.codePointAt(i);
            int letters = of(letter);
            if (mayBreakBefore(letter) && (letter == ' ' || i > start)) {
                breakAt = i;
            }
            if (width + letters > columns && breakAt > start) {
                lines.add(shown.substring(start, breakAt));
                start = shown.charAt(breakAt) == ' ' ? breakAt + 1 : breakAt;
                width = of(shown.substring(start, Math.max(start, i)));
            }
            width += letters;
            i += Character.charCount(letter);
        }
        lines.add(shown.substring(start));
        return lines;
    }

    /** At a blank, and before a wide letter; no line begins with punctuation. */
    static boolean mayBreakBefore(int letter) {
        return letter == ' ' || of(letter) == 2 && !isPunctuation(letter);
    }

    private static boolean isPunctuation(int letter) {
        int type = Character.getType(letter);
        return type == Character.END_PUNCTUATION || type == Character.OTHER_PUNCTUATION;
    }

    /**
     * {@return the text without letters that steer a terminal or turn its direction: files come from anywhere} Each is
     * replaced by U+FFFD.
     *
     * @param text the text
     */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean steers = Character.isISOControl(letter)
                    || letter >= '\u202A' && letter <= '\u202E'
                    || letter >= '\u2066' && letter <= '\u2069';
            shown.append(steers ? '\uFFFD' : letter);
        }
        return shown.toString();
    }
}
