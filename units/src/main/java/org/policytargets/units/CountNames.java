package org.policytargets.units;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which names a count unit may have: {@code dwelling}, {@code school_place}, {@code 套}. */
final class CountNames {
    static final int MAX_LENGTH = 64;
    static final String EXPECTED =
            "a name of 1 to " + MAX_LENGTH + " lower-case letters a-z, Chinese characters, digits or underscores";

    private CountNames() {}

    /** The index of the first character that may not stand there, or -1 if the name is one. */
    static int firstWrong(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || Character.isIdeographic(c);
            boolean inner = i > 0 && (c == '_' || c >= '0' && c <= '9');
            if (!letter && !inner || i >= MAX_LENGTH) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text looks like the name of something to count, written without its braces. */
    static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return false;
            }
        }
        return (text.length() > 3 || Character.isIdeographic(text.charAt(0))) && firstWrong(text) < 0;
    }

    /** The name with its capitals, blanks and hyphens mended, or null if that is none either. */
    static @Nullable String nearest(String name) {
        if (name.length() > MAX_LENGTH) {
            return null;
        }
        String mended = name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return firstWrong(mended) < 0 ? mended : null;
    }
}
