package org.policytargets.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.InvalidInputException;

/**
 * A document that was refused, with the place of the fault: {@code goals[3].owner.lead (line 12, column 34) must be text,
 * but was the number 5}. Where a value itself was refused, the domain's exception is the cause, and its code is this
 * exception's.
 *
 * <table>
 * <caption>Codes of its own</caption>
 * <tr><th>code</th><th>what is wrong</th></tr>
 * <tr><td>{@code json.syntax}</td><td>this is no JSON, or text stands after the document</td></tr>
 * <tr><td>{@code json.encoding}</td><td>this is not UTF-8, or half of a surrogate pair stands alone</td></tr>
 * <tr><td>{@code json.type}</td><td>a number where a text belongs, a text where an object belongs …</td></tr>
 * <tr><td>{@code json.null}</td><td>null, which stands for nothing here: leave the property out</td></tr>
 * <tr><td>{@code json.duplicate}</td><td>a property stands twice</td></tr>
 * <tr><td>{@code json.unknown}</td><td>there is no such property</td></tr>
 * <tr><td>{@code json.missing}</td><td>a property is not there</td></tr>
 * <tr><td>{@code json.value}</td><td>there is no such word, kind or version</td></tr>
 * <tr><td>{@code json.reference}</td><td>a YAML alias or tag</td></tr>
 * <tr><td>{@code limit.exceeded}</td><td>larger than {@link Limits} allow</td></tr>
 * </table>
 */
public final class MalformedDataException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /** The path in the document. */
    private final String path;
    /** The line, from 1; 0 where unknown. */
    private final int line;
    /** The column, from 1; 0 where unknown. */
    private final int column;

    private MalformedDataException(
            String code,
            Spot spot,
            String found,
            String expected,
            OptionalInt position,
            Optional<String> suggestion,
            String complaint,
            @Nullable Throwable cause) {
        super(code, found, expected, position, suggestion, spot + complaint);
        this.path = spot.path();
        this.line = spot.line();
        this.column = spot.column();
        initCause(cause);
    }

    /** {@code place must expected, but was found}. */
    static MalformedDataException must(
            String code, Spot spot, String expected, String found, Optional<String> suggestion) {
        return new MalformedDataException(
                code,
                spot,
                found,
                expected,
                OptionalInt.empty(),
                suggestion,
                " must " + expected + ", but was " + found + hint(suggestion),
                null);
    }

    /** As {@link #must}, of a text, which is quoted in the message. */
    static MalformedDataException text(
            String code, Spot spot, String expected, String found, Optional<String> suggestion) {
        return new MalformedDataException(
                code,
                spot,
                found,
                expected,
                OptionalInt.empty(),
                suggestion,
                " must " + expected + ", but was " + quoted(found) + hint(suggestion),
                null);
    }

    /** What the parser says about a text that is no document. */
    static MalformedDataException syntax(Spot spot, String complaint, Throwable cause) {
        String expected = "be well-formed";
        return new MalformedDataException(
                "json.syntax",
                spot,
                complaint,
                expected,
                OptionalInt.empty(),
                Optional.empty(),
                " must " + expected + ": " + complaint,
                cause);
    }

    /** A value that the domain refused, in the domain's words. */
    static MalformedDataException refused(Spot spot, InvalidInputException cause, boolean placed) {
        return new MalformedDataException(
                cause.code(),
                spot,
                cause.found(),
                cause.expected(),
                cause.position(),
                cause.suggestion(),
                placed ? " must " + cause.expected() + ", but was " + cause.found() : ": " + cause.getMessage(),
                cause);
    }

    /** {@return the path of the fault from the document's root, empty for the root itself: {@code goals[3].target}} */
    public String path() {
        return path;
    }

    /**
     * {@return the line of the fault, from 1} Where a value as a whole was refused, it is the line of its first
     * character. Empty where the document came from a source that has no lines.
     */
    public OptionalInt line() {
        return line < 1 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column of the fault, from 1, in its {@link #line()}} */
    public OptionalInt column() {
        return line < 1 ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
