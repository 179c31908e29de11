package org.policytargets.method;

import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.goal.PlainText;
import org.policytargets.units.InvalidInputException;

/**
 * Thrown where a method or what it is applied to is put together from parts that do not fit: bands out of order, a scale
 * that leaves numbers without a mark, two observations of one time. {@link #place()} names the part.
 */
public final class InvalidMethodException extends InvalidInputException {
    private static final long serialVersionUID = 1L;
    /** The part that does not fit. */
    private final String place;

    /**
     * Makes one.
     *
     * @param place the part that does not fit, as a path
     * @param expected what it must be
     * @param found what it was
     */
    public InvalidMethodException(String place, String expected, String found) {
        super(
                "method.invalid",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                place + " must " + expected + ", but was " + found);
        this.place = place;
    }

    /** {@return the part that does not fit, as a path relative to the value under construction} */
    public String place() {
        return place;
    }

    static void requireText(String place, String text) {
        Optional<String> fault = PlainText.fault(text);
        if (fault.isPresent()) {
            throw new InvalidMethodException(
                    place, text.isBlank() ? "say something" : "hold visible characters only", fault.get());
        }
    }
}
