package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;

/** A text that is no number. */
public final class MalformedNumberException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * A text that could not be read as a number.
     *
     * @param found the whole text
     * @param expected what would have been right, such as {@code "a digit"}
     * @param position index in the text at which reading stopped
     */
    public MalformedNumberException(String found, String expected, int position) {
        super(
                "number.malformed",
                found,
                expected,
                OptionalInt.of(position),
                Optional.empty(),
                "number must have " + expected + " at position " + position + ", but was " + quoted(found));
    }
}
