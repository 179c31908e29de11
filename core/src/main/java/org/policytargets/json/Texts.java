package org.policytargets.json;

import java.util.Optional;

/** What holds for every text that is read or written. */
final class Texts {
    private Texts() {}

    static boolean isSound(String text, Limits limits) {
        return text.length() <= limits.textLength() && !hasLoneSurrogate(text);
    }

    /** Half of a surrogate pair is no character, and has no UTF-8. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static MalformedDataException fault(String text, Limits limits, Spot spot) {
        return text.length() > limits.textLength()
                ? MalformedDataException.must(
                        "limit.exceeded",
                        spot,
                        "have at most " + limits.textLength() + " characters (limit textLength)",
                        Integer.toString(text.length()),
                        Optional.empty())
                : MalformedDataException.text(
                        "json.encoding", spot, "hold surrogates in pairs only", text, Optional.empty());
    }
}
