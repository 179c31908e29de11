package org.policytargets.goal;

import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.units.InvalidInputException;

/**
 * Thrown where a value is put together from parts that do not fit; {@link #place()} names the part, relative to the value under
 * construction ({@code target.criterion}). The message is the place, what it must be, and what it was.
 */
public abstract class MisfitException extends InvalidInputException {
    private static final long serialVersionUID = 1L;
    /** The part that does not fit. */
    private final String place;

    /**
     * Makes one.
     *
     * @param code the kind of fault, for programs
     * @param place the part that does not fit, as a path
     * @param expected what it must be
     * @param found what it was, values with their units
     */
    protected MisfitException(String code, String place, String expected, String found) {
        super(
                code,
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                place + " must " + expected + ", but was " + found);
        this.place = place;
    }

    /** {@return the part that does not fit, as a path relative to the value under construction} */
    public final String place() {
        return place;
    }

    /**
     * {@return what a name or text is to be, where {@link PlainText} found a fault in it}
     *
     * @param text the text
     */
    protected static String expectedOf(String text) {
        return text.isBlank() ? "say something" : "hold visible characters only";
    }
}
