package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;

/** A value that the operation has no answer for, such as a divisor of 0 or an interval that ends before it begins. */
public final class OutOfRangeException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /**
     * A value outside the range of an operation.
     *
     * @param what what the value is for, such as {@code "divisor"}
     * @param expected the range in words, such as {@code "other than zero"}
     * @param found the value as written, with its unit where it has one
     */
    public OutOfRangeException(String what, String expected, String found) {
        super(
                "value.out-of-range",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                what + " must be " + expected + ", but was " + found);
    }
}
