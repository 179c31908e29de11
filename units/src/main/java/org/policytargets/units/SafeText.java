package org.policytargets.units;

/** Makes foreign text fit for a message: no character that acts on a terminal, a log or the reading direction. */
final class SafeText {
    private static final String HEX = "0123456789ABCDEF";

    private SafeText() {}

    static String escape(CharSequence text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c, text, i)) {
                safe.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    safe.append(HEX.charAt(c >> shift & 15));
                }
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** The text, or its beginning and an ellipsis, in at most {@code max} characters; never half a surrogate pair. */
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isUnsafe(char c, CharSequence text, int i) {
        if (Character.isSurrogate(c)) {
            return !isPaired(c, text, i);
        }
        int type = Character.getType(c);
        return type == Character.CONTROL // C0, C1, DEL
                || type == Character.FORMAT // bidirectional controls, zero-width characters, soft hyphen
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isPaired(char c, CharSequence text, int i) {
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
