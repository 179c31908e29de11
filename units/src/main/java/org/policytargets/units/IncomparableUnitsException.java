package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;

/** Two units of different kinds, such as dwellings and school places, were to be compared, added or converted. */
public final class IncomparableUnitsException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * Two units that do not measure the same thing.
     *
     * @param wanted code of the unit that sets the kind
     * @param found code of the unit that differs in kind
     */
    public IncomparableUnitsException(String wanted, String found) {
        super(
                "unit.incomparable",
                found,
                "a unit comparable with " + wanted,
                OptionalInt.empty(),
                Optional.empty(),
                "unit must be comparable with " + quoted(wanted) + ", but was " + quoted(found));
    }
}
