package org.policytargets.goal;

import java.util.Optional;
import java.util.OptionalInt;
import org.policytargets.units.InvalidInputException;

/** Thrown where a day or a stretch of days is malformed, does not exist, or lies outside the years 1900 to 2199. */
public final class InvalidWindowException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    private InvalidWindowException(
            String found, String expected, OptionalInt position, Optional<String> suggestion, String message) {
        super("window.invalid", found, expected, position, suggestion, message + hint(suggestion));
    }

    /** A refusal of values: no place in a text. */
    static InvalidWindowException ofValue(String subject, String expected, String found) {
        String message = subject + " must " + expected + ", but was " + found;
        return new InvalidWindowException(found, expected, OptionalInt.empty(), Optional.empty(), message);
    }

    /** A refusal of a text, from the character at {@code position} on. */
    static InvalidWindowException ofText(String subject, String expected, String text, int position) {
        return ofText(subject, expected, text, position, Optional.empty());
    }

    static InvalidWindowException ofText(
            String subject, String expected, String text, int position, Optional<String> suggestion) {
        String message = subject + " must " + expected + ", but was " + quoted(text) + " (position " + position + ")";
        return new InvalidWindowException(text, expected, OptionalInt.of(position), suggestion, message);
    }
}
