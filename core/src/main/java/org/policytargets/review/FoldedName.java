package org.policytargets.review;

/**
 * A name without what changes from year to year: year numbers (2024年, 2025年度, 2025; 1900 to 2199, of full width too) are
 * left out, and blanks are folded to one, none at the ends. Digits that stand in a longer number are no year: 12345热线.
 */
final class FoldedName {
    private static final int DIGITS = 4;
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private FoldedName() {}

    static String of(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int end = digitsEnd(name, i);
            if (end == i) {
                append(folded, name.charAt(i));
                i++;
            } else if (isYear(name, i, end)) {
                i = afterWord(name, end);
            } else {
                folded.append(name, i, end);
                i = end;
            }
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char letter) {
        boolean blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        boolean afterBlank = !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
        if (!blank) {
            folded.append(letter);
        } else if (!afterBlank) {
            folded.append(' ');
        }
    }

    /** Where the digits that begin at a place end. */
    private static int digitsEnd(String name, int from) {
        int end = from;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isYear(String name, int from, int end) {
        if (end - from != DIGITS) {
            return false;
        }
        int year = 0;
        for (int i = from; i < end; i++) {
            year = 10 * year + Character.digit(name.charAt(i), 10);
        }
        return year >= FIRST && year <= LAST;
    }

    /** 年 and 年度 belong to the number before them. */
    private static int afterWord(String name, int end) {
        return name.startsWith("年度", end) ? end + 2 : name.startsWith("年", end) ? end + 1 : end;
    }
}
