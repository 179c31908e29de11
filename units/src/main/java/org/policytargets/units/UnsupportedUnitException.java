package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;

/** A unit that exists and is not offered here, because it has no exact factor to the units of its kind. */
public final class UnsupportedUnitException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * A unit that is not offered.
     *
     * @param found the unit as written or printed by its library
     * @param reason why it is not offered, as a clause such as {@code "a month has no fixed length"}
     */
    public UnsupportedUnitException(String found, String reason) {
        super(
                "unit.unsupported",
                found,
                "a unit with an exact rational factor",
                OptionalInt.empty(),
                Optional.empty(),
                "unit must have an exact rational factor, but was " + quoted(found) + ": " + reason);
    }
}
