package org.policytargets.exchange;

/** Blanks of every kind: those of Java, and those without a break. */
final class Blanks {
    private Blanks() {}

    private static boolean isBlank(char c) {
        boolean visible = c > ' ' && c < '\u007F'; // most are, and the tables need not be asked
        return !visible && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without blanks at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Words that differ only in case, width, blanks, hyphens and underscores are one. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char narrow = c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c;
            if (!isBlank(narrow) && narrow != '-' && narrow != '_') {
                folded.append(Character.toLowerCase(narrow));
            }
        }
        return folded.toString();
    }
}
