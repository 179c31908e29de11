package org.policytargets.goal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.InvalidInputException;

/**
 * Thrown where a promise is put together from parts that do not fit: a total without a first day, a criterion of
 * another kind than its indicator, two goals of one id. {@link #place()} names the part, relative to the value under
 * construction ({@code target.criterion}).
 */
public final class InvalidGoalException extends InvalidInputException {
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
    public InvalidGoalException(String place, String expected, String found) {
        super(
                "goal.invalid",
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
        if (text.isBlank()) {
            throw new InvalidGoalException(place, "say something", "blank");
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isHidden(c)) {
                throw new InvalidGoalException(
                        place, "hold visible characters only", String.format(Locale.ROOT, "U+%04X at %d", c, i));
            }
        }
    }

    /** Values of two kinds are never compared; the first place where they meet is where they are built. */
    static void requireComparable(String place, ExactQuantity<?> value, ExactQuantity<?> example) {
        if (!value.isComparableWith(example)) {
            throw new InvalidGoalException(
                    place, "be in a unit comparable with " + example.getUnit().code(), value.toString());
        }
    }

    /**
     * Controls, bidirectional controls and zero-width characters make two names look alike that are not; half a surrogate
     * pair cannot be written down.
     */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n' && c != '\t')
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
