package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A text that is no quantity: it lacks a number or a unit, or holds more than the two. */
public final class MalformedQuantityException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * A text that could not be read as a quantity.
     *
     * @param found the whole text
     * @param expected what would have been right, such as {@code "a unit"}
     * @param position index in the text at which reading stopped
     * @param suggestion the nearest right thing, or null
     */
    public MalformedQuantityException(String found, String expected, int position, @Nullable String suggestion) {
        super(
                "quantity.malformed",
                found,
                expected,
                OptionalInt.of(position),
                Optional.ofNullable(suggestion),
                "quantity must have " + expected + " at position " + position + ", but was " + quoted(found)
                        + hint(Optional.ofNullable(suggestion)));
    }
}
