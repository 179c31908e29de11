package org.policytargets.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of one document have been read as. Most of its days, units and names stand in it many times: read once,
 * they are one object, which saves the time of most of them and three quarters of their space.
 */
final class Known {
    private static final int LONGEST = 64;
    private static final int MOST = 4096;

    private final IdentityHashMap<Codec<?>, Map<String, Object>> values = new IdentityHashMap<>();

    /** What a codec has made of a text; null if it has not, or it was forgotten. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T of(Codec<T> codec, String text) {
        Map<String, Object> known = values.get(codec);
        return known == null ? null : (T) known.get(text);
    }

    /** Keeps what a codec has made of a text, if it is short and there are not too many. */
    void put(Codec<?> codec, String text, Object value) {
        Map<String, Object> known = values.get(codec);
        if (known == null) {
            known = new HashMap<>();
            values.put(codec, known);
        }
        if (text.length() <= LONGEST && known.size() < MOST) {
            known.put(text, value);
        }
    }
}
