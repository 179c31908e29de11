package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;

/** A number that does not say exactly what it is, such as a {@code double}, where an exact one is needed. */
public final class InexactNumberException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * A number of a type that is not exact.
     *
     * @param found the number and its type
     * @param expected what would have been right
     */
    public InexactNumberException(String found, String expected) {
        super(
                "number.inexact",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                "number must be " + expected + ", but was " + found);
    }

    static InexactNumberException of(Number number) {
        return new InexactNumberException(
                number + " (" + number.getClass().getSimpleName() + ")",
                "exact (BigDecimal, Rational or an integer type)");
    }
}
