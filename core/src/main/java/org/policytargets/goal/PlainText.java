package org.policytargets.goal;

import java.util.Locale;
import java.util.Optional;

/**
 * What a name or text may hold. Two texts that look alike must be alike: controls (but line feed and tab), bidirectional
 * controls, zero-width characters and line or paragraph separators are refused, and so are half a surrogate pair and what
 * Unicode sets aside as no character, such as U+FFFE, which not every format can write down.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * {@return what is wrong with a text: "blank", or the first hidden character and its index in UTF-16 units, as
     * "U+200B at 3"; empty if nothing is}
     *
     * @param text the text
     */
    public static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("blank");
        }
        int hidden = firstHidden(text);
        return hidden < 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "U+%04X at %d", text.codePointAt(hidden), hidden));
    }

    /**
     * {@return the text with a blank for each hidden character, without blanks around it; "?" where nothing is left}
     *
     * @param text any text
     */
    public static String visible(String text) {
        String plain = firstHidden(text) < 0 ? text : blanked(text);
        return plain.isBlank() ? "?" : plain.strip();
    }

    /** The index of the first hidden character; -1 if there is none. */
    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isPlain(unit)) {
                continue;
            }
            int c = text.codePointAt(i);
            if (isHidden(c)) {
                return i;
            }
            i += Character.charCount(c) - 1;
        }
        return -1;
    }

    /** ASCII and ideographs, which most texts are made of. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' || c >= '\u4E00' && c <= '\u9FFF';
    }

    private static String blanked(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            visible.appendCodePoint(isHidden(c) ? ' ' : c);
        }
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n' && c != '\t')
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || isNoCharacter(c);
    }

    /** The last two of each plane, and 32 more (The Unicode Standard, 23.7). */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
