package org.policytargets.text;

import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.units.InvalidInputException;

/** Thrown where a row of the reader's grammar has a word or a meaning that no rule can use. */
public final class MalformedRowException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    MalformedRowException(String expected, String found) {
        super(
                "row.malformed",
                found,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                "a row must have " + expected + ", but had " + quoted(found));
    }
}
