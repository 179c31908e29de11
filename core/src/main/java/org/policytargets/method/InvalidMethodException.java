package org.policytargets.method;

import java.util.Optional;
import org.policytargets.goal.MisfitException;
import org.policytargets.goal.PlainText;

/**
 * Thrown where a method or what it is applied to is put together from parts that do not fit: bands out of order, a scale
 * that leaves numbers without a mark, two observations of one time. {@link #place()} names the part.
 */
public final class InvalidMethodException extends MisfitException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param place the part that does not fit, as a path
     * @param expected what it must be
     * @param found what it was
     */
    public InvalidMethodException(String place, String expected, String found) {
        super("method.invalid", place, expected, found);
    }

    static void requireText(String place, String text) {
        Optional<String> fault = PlainText.fault(text);
        if (fault.isPresent()) {
            throw new InvalidMethodException(place, expectedOf(text), fault.get());
        }
    }
}
