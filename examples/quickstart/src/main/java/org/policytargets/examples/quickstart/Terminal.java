package org.policytargets.examples.quickstart;

import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Verdict;

/** What a terminal shows: colours, and letters of one or two columns. */
final class Terminal {
    private static final String RESET = "\u001B[0m";

    /** First and last of the East Asian wide and fullwidth letters (Unicode Standard Annex 11), pictures included. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private Terminal() {}

    /** Not where output goes to a file or a pipe, and not where the user said no (https://no-color.org). */
    static boolean showsColour() {
        return isSet("NO_COLOR") ? false : isInteractive(System.console());
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            // JDK 22 to 24 have a console even where there is no terminal, and this method to tell.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }

    static String coloured(String text, Verdict verdict) {
        return switch (verdict) {
            case MET, MET_LATE -> "\u001B[32m" + text + RESET;
            case MISSED -> "\u001B[1;31m" + text + RESET;
            case OPEN -> "\u001B[36m" + text + RESET;
            case UNDECIDED, AWAITING_DATA -> "\u001B[33m" + text + RESET;
            case NO_DATA -> "\u001B[2m" + text + RESET;
        };
    }

    /** The columns that a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i));
        }
        return width;
    }

    private static int width(int letter) {
        if (letter < WIDE[0]) {
            return isMark(letter) ? 0 : 1;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= letter && letter <= WIDE[i + 1]) {
                return 2;
            }
        }
        return isMark(letter) ? 0 : 1;
    }

    /** The text in lines of at most that many columns, broken at blanks and between wide letters; at least one line. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String shown = visible(text);
        int start = 0;
        int breakAt = 0;
        int width = 0;
        for (int i = 0; i < shown.length(); ) {
            int letter = shown.codePointAt(i);
            int letters = width(letter);
            if (letter == ' ' || letters == 2 && i > start && !isPunctuation(letter)) {
                breakAt = i;
            }
            if (width + letters > columns && breakAt > start) {
                lines.add(shown.substring(start, breakAt));
                start = shown.charAt(breakAt) == ' ' ? breakAt + 1 : breakAt;
                width = width(shown.substring(start, Math.max(start, i)));
            }
            width += letters;
            i += Character.charCount(letter);
        }
        lines.add(shown.substring(start));
        return lines;
    }

    /** No line begins with one. */
    private static boolean isPunctuation(int letter) {
        int type = Character.getType(letter);
        return type == Character.END_PUNCTUATION || type == Character.OTHER_PUNCTUATION;
    }

    /** The text without letters that steer a terminal or turn its direction: files come from anywhere. */
    static String visible(String text) {
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

    /** Marks stand on the letter before them. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
