package org.policytargets.view;

/** Text of others inside a line of Markdown, where nothing in it is markup. */
final class MarkdownText {
    /** What can begin a link, code, an emphasis, HTML, an entity, a formula, a cell or an automatic link anywhere. */
    private static final String MARKUP = "\\`*_[]<>()#!|~&$@^{}\"'";

    private MarkdownText() {}

    static String of(String text) {
        String plain = oneLine(text);
        StringBuilder out = new StringBuilder(plain.length());
        boolean number = true;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean digit = letter >= '0' && letter <= '9';
            boolean beforeBlank = i + 1 == plain.length() || plain.charAt(i + 1) == ' ';
            // Lists begin with a sign, or a number and a point, at the start of the text.
            boolean list = number && letter == '.' && beforeBlank
                    || i == 0 && (letter == '-' || letter == '+' || letter == '=');
            // Links begin with www. or https:, pictures with :name:.
            boolean link =
                    letter == '.' && plain.regionMatches(true, i - 3, "www", 0, 3) || letter == ':' && !beforeBlank;
            out.append(list || link || MARKUP.indexOf(letter) >= 0 ? "\\" : "").append(letter);
            number &= digit;
        }
        return out.toString();
    }

    /** A line of Markdown ends where its text does; what no page can hold is U+FFFD. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            boolean blank = letter == '\t' || letter == '\n' || letter == '\r' || letter == 0x2028 || letter == 0x2029;
            boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
            line.appendCodePoint(blank ? ' ' : surrogate || Character.isISOControl(letter) ? 0xFFFD : letter);
        }
        return line.toString().strip();
    }
}
