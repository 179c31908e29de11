package org.policytargets.report;

import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.goal.PlainText;
import org.policytargets.units.InvalidInputException;

/**
 * Thrown where an actual is put together from parts that do not fit: a level of a period, an amount of a period without
 * an end, a value of another kind than its indicator.
 */
public final class InvalidActualException extends InvalidInputException {
    private static final long serialVersionUID = 1L;
    /** The part that does not fit. */
    private final String place;

    /**
     * Makes one.
     *
     * @param place the part that does not fit, as a path
     * @param expected what it must be
     * @param found what it was, values with their units
     */
    public InvalidActualException(String place, String expected, String found) {
        super(
                "actual.invalid",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                place + " must " + expected + ", but was " + found);
        this.place = place;
    }

    static void requireText(String place, String text) {
        Optional<String> fault = PlainText.fault(text);
        if (fault.isPresent()) {
            throw new InvalidActualException(
                    place, text.isBlank() ? "say something" : "hold visible characters only", fault.get());
        }
    }

    /** {@return the part that does not fit, as a path relative to the value under construction} */
    public String place() {
        return place;
    }
}
