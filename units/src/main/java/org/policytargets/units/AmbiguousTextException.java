package org.policytargets.units;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A text with more than one reading; nothing is guessed. */
public final class AmbiguousTextException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /** The ways in which the text can be read. */
    private final List<String> readings;

    /**
     * A text that can be read in several ways.
     *
     * @param found the whole text
     * @param expected what would decide it, such as {@code "a declared language"}
     * @param readings the ways in which it can be read
     */
    public AmbiguousTextException(String found, String expected, List<String> readings) {
        super(
                "text.ambiguous",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                "text must have one reading, but " + quoted(found) + " may be " + String.join(" or ", readings)
                        + ": give " + expected);
        this.readings = List.copyOf(readings);
    }

    /**
     * {@return the ways in which the text can be read}
     */
    public List<String> readings() {
        return readings;
    }
}
