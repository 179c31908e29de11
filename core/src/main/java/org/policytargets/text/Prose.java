package org.policytargets.text;

import org.jspecify.annotations.Nullable;

/**
 * A text with its full-width letters, digits and signs folded to the plain ones, every character in its place: a place in
 * one is a place in the other. Numbers alone are folded by the units; prose also needs letters and punctuation, by which
 * clauses end.
 */
final class Prose {
    private static final int BLOCK = 1024;
    /** Beyond so many characters nothing is taken for closed: a mark that never closes must not cost more than a few steps. */
    private static final int FAR = 200;

    private final String original;
    private final String folded;
    /** The code points before each block of characters; null where every character is one code point. */
    private final int @Nullable [] before;

    Prose(String original) {
        this.original = original;
        char[] folded = new char[original.length()];
        boolean pairs = false;
        for (int i = 0; i < folded.length; i++) {
            char c = original.charAt(i);
            folded[i] = fold(c);
            pairs |= Character.isSurrogate(c);
        }
        this.folded = new String(folded);
        this.before = pairs ? blocks(original) : null;
    }

    private static char fold(char c) {
        if (c < '\u3000') {
            return c;
        }
        if (c > '\uFF00' && c < '\uFF5F') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case '﹪' -> '%';
            case '萬' -> '万';
            case '億' -> '亿';
            case '兩' -> '两';
            default -> c;
        };
    }

    private static int[] blocks(String text) {
        int[] before = new int[text.length() / BLOCK + 1];
        for (int i = 1; i < before.length; i++) {
            int to = i * BLOCK;
            // A pair that two blocks share belongs to the second.
            boolean shared =
                    Character.isSurrogatePair(text.charAt(to - 1), text.length() > to ? text.charAt(to) : '\0');
            before[i] = before[i - 1] + text.codePointCount(to - BLOCK, shared ? to - 1 : to);
        }
        return before;
    }

    /** The code points before a place that does not lie inside a pair. */
    int codePoints(int place) {
        int[] blocks = before;
        if (blocks == null) {
            return place;
        }
        int block = place / BLOCK;
        return blocks[block] + original.codePointCount(block * BLOCK, place);
    }

    int length() {
        return folded.length();
    }

    /** The folded character there, or NUL outside the text. */
    char at(int place) {
        return place >= 0 && place < folded.length() ? folded.charAt(place) : '\0';
    }

    boolean has(String word, int place) {
        return folded.startsWith(word, place);
    }

    boolean hasDigit(int place) {
        return at(place) >= '0' && at(place) <= '9';
    }

    boolean hasLetter(int place) {
        char c = at(place);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether the place lies between the two characters of one code point. */
    boolean isInPair(int place) {
        return Character.isSurrogatePair(at(place - 1), at(place));
    }

    /** Where a mark closes what was opened before {@code from}; -1 if it does not do so near by. */
    int closing(char mark, int from, int to) {
        int last = Math.min(to, from + FAR);
        for (int at = from; at < last; at++) {
            if (folded.charAt(at) == mark) {
                return at;
            }
        }
        return -1;
    }

    String folded(int from, int to) {
        return folded.substring(from, to);
    }

    /** The words as the text has them. */
    String words(int from, int to) {
        return original.substring(from, to);
    }
}
