package org.policytargets.units;

import java.util.Optional;
import java.util.OptionalInt;

/** A number, text or unit larger than the library is willing to work on. Found before any work is done on it. */
public final class LimitExceededException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /** Name of the limit. */
    private final String limit;

    /**
     * Something larger than a limit.
     *
     * @param limit name of the limit, such as {@code "digits of a number"}
     * @param expected the limit in words, such as {@code "at most 64"}
     * @param found the size that was found
     */
    public LimitExceededException(String limit, String expected, String found) {
        super(
                "limit.exceeded",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                limit + " must be " + expected + ", but was " + found);
        this.limit = limit;
    }

    /**
     * {@return the name of the limit, such as {@code "digits of a number"}}
     */
    public String limit() {
        return limit;
    }
}
