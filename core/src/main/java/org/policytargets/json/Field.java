package org.policytargets.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object.
 *
 * @param name its name
 * @param codec how its value is written
 * @param absent what its absence means; null where it must be there
 */
record Field(String name, Codec<?> codec, @Nullable Object absent) {
    static Field required(String name, Codec<?> codec) {
        return new Field(name, codec, null);
    }

    /** Absence is an empty {@link Optional}, presence one with a value. */
    static Field optional(String name, Codec<?> codec) {
        return new Field(name, codec, Optional.empty());
    }

    static Field or(Object absent, String name, Codec<?> codec) {
        return new Field(name, codec, absent);
    }

    boolean isOptional() {
        return absent instanceof Optional;
    }

    /** The value in memory of one that was read. */
    Object present(Object read) {
        return isOptional() ? Optional.of(read) : read;
    }

    /** What is to be written of a value in memory; null for nothing. */
    @Nullable
    Object written(Object value) {
        if (value.equals(absent)) {
            return null;
        }
        return value instanceof Optional<?> optional ? optional.get() : value;
    }
}
