package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A text that is no code of a known unit. Names the place and, where one is near, the code that may have been meant. */
public final class UnknownUnitException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * A text that could not be read as a unit.
     *
     * @param found the whole text
     * @param expected what would have been right, such as {@code "a known unit"}
     * @param position index in the text at which reading stopped
     * @param suggestion the nearest known code, or null
     */
    public UnknownUnitException(String found, String expected, int position, @Nullable String suggestion) {
        super(
                "unit.unknown",
                found,
                expected,
                OptionalInt.of(position),
                Optional.ofNullable(suggestion),
                "unknown unit " + quoted(found) + ": expected " + expected + " at position " + position
                        + hint(Optional.ofNullable(suggestion)));
    }
}
