package org.policytargets.units;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Input that was refused where it entered, with the facts as parts: a stable code, what was found, what was expected,
 * where, and the nearest right thing.
 *
 * <p>One subclass per cause; the other packages of the library add their own. The message is safe to log: control,
 * bidirectional and invisible characters of the input stand in it as {@code \}{@code uXXXX}, and it is never longer
 * than {@value #MAX_MESSAGE} characters.
 */
public class InvalidInputException extends IllegalArgumentException {
    /** The greatest length of a message, in characters. */
    public static final int MAX_MESSAGE = 300;

    private static final int MAX_QUOTE = 60;
    private static final long serialVersionUID = 1L;

    /** Stable name of the cause. */
    private final String code;
    /** The input as it was found. */
    private final String found;
    /** What would have been right. */
    private final String expected;
    /** Index of the first wrong character, or -1. */
    private final int position;
    /** The nearest right thing, or empty. */
    private final String suggestion;

    /**
     * Made by subclasses, one per cause.
     *
     * @param code stable name of the cause, such as {@code unit.unknown}
     * @param found the input as it was found, unchanged
     * @param expected what would have been right, in words
     * @param position index of the first wrong character of the input, where there is one
     * @param suggestion the nearest right thing, where there is one
     * @param message the sentence for people; made safe and short here
     */
    protected InvalidInputException(
            String code,
            String found,
            String expected,
            OptionalInt position,
            Optional<String> suggestion,
            String message) {
        super(safeMessage(message));
        this.code = Objects.requireNonNull(code, "code");
        this.found = Objects.requireNonNull(found, "found");
        this.expected = Objects.requireNonNull(expected, "expected");
        this.position = position.orElse(-1);
        this.suggestion = suggestion.orElse("");
    }

    /**
     * {@return the stable name of the cause, such as {@code unit.unknown}}
     */
    public final String code() {
        return code;
    }

    /**
     * {@return the input as it was found, unchanged: not safe to log}
     */
    public final String found() {
        return found;
    }

    /**
     * {@return what would have been right, in words}
     */
    public final String expected() {
        return expected;
    }

    /**
     * {@return the index of the first wrong character of {@link #found()}, where the fault has a place}
     */
    public final OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * {@return the nearest right thing, where there is one}
     */
    public final Optional<String> suggestion() {
        return suggestion.isEmpty() ? Optional.empty() : Optional.of(suggestion);
    }

    /**
     * Quotes a piece of input for a message: escaped, and cut after 60 characters.
     *
     * @param text a piece of input
     * @return the text between double quotes
     */
    protected static String quoted(CharSequence text) {
        CharSequence head = text.length() <= MAX_QUOTE ? text : text.subSequence(0, MAX_QUOTE);
        return '"' + SafeText.escape(head) + (head == text ? "\"" : "…\"");
    }

    /**
     * Makes a message fit for people and logs, as the messages of all exceptions of this kind are.
     *
     * @param message any sentence
     * @return the sentence, escaped, of at most {@value #MAX_MESSAGE} characters
     */
    protected static String safeMessage(String message) {
        return SafeText.cut(SafeText.escape(message), MAX_MESSAGE);
    }

    /**
     * The end of a message that names the nearest right thing.
     *
     * @param suggestion the nearest right thing, or empty
     * @return {@code ": did you mean km?"}, or nothing
     */
    protected static String hint(Optional<String> suggestion) {
        return suggestion.map(s -> ": did you mean " + s + "?").orElse("");
    }
}
