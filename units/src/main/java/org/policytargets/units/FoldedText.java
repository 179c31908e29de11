package org.policytargets.units;

/**
 * A text with its full-width digits and signs folded, by this table and nothing else: Unicode's own folding (NFKC) would
 * make 102 of {@code 10²}. Every character keeps its place, so a position in the folded text is one in the text.
 */
final class FoldedText {
    static final int LONGEST = 16_384;

    private static final String WIDE = "０１２３４５６７８９．，＋－−％﹪～／＞＜μ萬億兩○";
    private static final String PLAIN = "0123456789.,+--%%~/><µ万亿两〇";

    private final String original;
    private final String folded;

    private FoldedText(String original, String folded) {
        this.original = original;
        this.folded = folded;
    }

    static FoldedText of(CharSequence text) {
        if (text.length() > LONGEST) {
            throw new LimitExceededException(
                    "characters of a text", "at most " + LONGEST, Integer.toString(text.length()));
        }
        String original = text.toString();
        return new FoldedText(original, fold(original));
    }

    static String fold(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < '\u0080') {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            int wide = WIDE.indexOf(text.charAt(i));
            folded.append(wide < 0 ? text.charAt(i) : PLAIN.charAt(wide));
        }
        return folded.toString();
    }

    /** This text up to {@code end}, every character in its place. */
    FoldedText upTo(int end) {
        return new FoldedText(original, folded.substring(0, end));
    }

    /** The text as it was given. */
    String original() {
        return original;
    }

    int length() {
        return folded.length();
    }

    /** The character there, or NUL after the end; no rule takes NUL for anything. */
    char at(int index) {
        return index < folded.length() ? folded.charAt(index) : '\0';
    }

    boolean has(String word, int index) {
        return folded.startsWith(word, index);
    }

    boolean hasDigit(int index) {
        return at(index) >= '0' && at(index) <= '9';
    }

    /** Whether the digits at two places are of one width; 3４ is no number. */
    boolean sameWidth(int a, int b) {
        return original.charAt(a) < '\u0080' == original.charAt(b) < '\u0080';
    }

    /** The first place from {@code index} on that is no space. */
    int afterSpaces(int index) {
        int i = index;
        while (isSpace(at(i))) {
            i++;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000';
    }

    String from(int index) {
        return folded.substring(index);
    }

    /** The same as it was given. */
    String originalFrom(int index) {
        return original.substring(index, folded.length());
    }

    String between(int from, int to) {
        return folded.substring(from, to);
    }
}
