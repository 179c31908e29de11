package org.policytargets.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What texts have been read as: most texts of a long sheet stand in it many times. Holds no more than some thousands, so
 * that a sheet of any length may be read; what is refused is not remembered.
 *
 * @param <K> what was read
 * @param <T> what it was read as
 */
final class Remembered<K, T> {
    private static final int MOST = 4096;

    private final Map<K, T> known = new HashMap<>();
    /** What was asked last: in a sorted sheet the next row often asks the same. */
    private @Nullable K last;

    private @Nullable T lastRead;

    T of(K text, Function<K, T> reader) {
        @Nullable T read = lastRead;
        if (read == null || !text.equals(last)) {
            read = find(text, reader);
            last = text;
            lastRead = read;
        }
        return read;
    }

    private T find(K text, Function<K, T> reader) {
        @Nullable T read = known.get(text);
        if (read == null) {
            read = reader.apply(text);
            if (known.size() == MOST) {
                known.clear();
            }
            known.put(text, read);
        }
        return read;
    }
}
