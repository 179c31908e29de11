package org.policytargets.report;

import java.util.Optional;
import org.policytargets.goal.MisfitException;
import org.policytargets.goal.PlainText;

/**
 * Thrown where an actual is put together from parts that do not fit: a level of a period, an amount of a period without
 * an end, a value of another kind than its indicator.
 */
public final class InvalidActualException extends MisfitException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param place the part that does not fit, as a path
     * @param expected what it must be
     * @param found what it was, values with their units
     */
    public InvalidActualException(String place, String expected, String found) {
        super("actual.invalid", place, expected, found);
    }

    static void requireText(String place, String text) {
        Optional<String> fault = PlainText.fault(text);
        if (fault.isPresent()) {
            throw new InvalidActualException(place, expectedOf(text), fault.get());
        }
    }
}
