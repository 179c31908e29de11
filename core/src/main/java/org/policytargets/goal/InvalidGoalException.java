package org.policytargets.goal;

import java.util.Optional;
import org.policytargets.units.ExactQuantity;

/**
 * Thrown where a promise is put together from parts that do not fit: a total without a first day, a criterion of
 * another kind than its indicator, two goals of one id. {@link #place()} names the part, relative to the value under
 * construction ({@code target.criterion}).
 */
public final class InvalidGoalException extends MisfitException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param place the part that does not fit, as a path
     * @param expected what it must be
     * @param found what it was, values with their units
     */
    public InvalidGoalException(String place, String expected, String found) {
        super("goal.invalid", place, expected, found);
    }

    static void requireText(String place, String text) {
        Optional<String> fault = PlainText.fault(text);
        if (fault.isPresent()) {
            throw new InvalidGoalException(place, expectedOf(text), fault.get());
        }
    }

    /** Values of two kinds are never compared; the first place where they meet is where they are built. */
    static void requireComparable(String place, ExactQuantity<?> value, ExactQuantity<?> example) {
        if (!value.isComparableWith(example)) {
            throw new InvalidGoalException(
                    place, "be in a unit comparable with " + example.getUnit().code(), value.toString());
        }
    }
}
