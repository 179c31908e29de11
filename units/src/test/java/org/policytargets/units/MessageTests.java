package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Every cause has one type, a stable code, its parts, and a message that is safe and short. */
class MessageTests {
    @Test
    void each_exception_says_what_must_be_and_what_was() {
        says(
                new UnknownUnitException("kms", "a known unit", 0, "km"),
                "unit.unknown",
                "unknown unit \"kms\": expected a known unit at position 0: did you mean km?");
        says(
                new UnknownUnitException("xyz", "a known unit", 0, null),
                "unit.unknown",
                "unknown unit \"xyz\": expected a known unit at position 0");
        says(
                new UnsupportedUnitException("mo", "a month has no fixed length"),
                "unit.unsupported",
                "unit must have an exact rational factor, but was \"mo\": a month has no fixed length");
        says(
                new IncomparableUnitsException("{dwelling}", "%"),
                "unit.incomparable",
                "unit must be comparable with \"{dwelling}\", but was \"%\"");
        says(
                new MalformedNumberException("1.2.3", "a digit or the end", 3),
                "number.malformed",
                "number must have a digit or the end at position 3, but was \"1.2.3\"");
        says(
                new MalformedQuantityException("30", "a unit", 2, null),
                "quantity.malformed",
                "quantity must have a unit at position 2, but was \"30\"");
        says(
                new MalformedQuantityException("30 kms", "a unit", 3, "30 km"),
                "quantity.malformed",
                "quantity must have a unit at position 3, but was \"30 kms\": did you mean 30 km?");
        says(
                new AmbiguousTextException("1,300", "a declared language", List.of("1300", "1.3")),
                "text.ambiguous",
                "text must have one reading, but \"1,300\" may be 1300 or 1.3: give a declared language");
        says(
                new LimitExceededException("digits of a number", "at most 64", "65"),
                "limit.exceeded",
                "digits of a number must be at most 64, but was 65");
        says(
                new InexactNumberException("0.5 (Double)", "exact"),
                "number.inexact",
                "number must be exact, but was 0.5 (Double)");
        says(
                new OutOfRangeException("divisor", "other than zero", "0 km"),
                "value.out-of-range",
                "divisor must be other than zero, but was 0 km");
    }

    private static void says(InvalidInputException e, String code, String message) {
        assertThat(e).hasMessage(message);
        assertThat(e.code()).isEqualTo(code);
    }

    @Test
    void the_parts_can_be_asked_for() {
        UnknownUnitException unknown = new UnknownUnitException("kms", "a known unit", 1, "km");
        assertThat(unknown.found()).isEqualTo("kms");
        assertThat(unknown.expected()).isEqualTo("a known unit");
        assertThat(unknown.position()).hasValue(1);
        assertThat(unknown.suggestion()).contains("km");
        UnsupportedUnitException unsupported = new UnsupportedUnitException("mo", "a month has no fixed length");
        assertThat(unsupported.found()).isEqualTo("mo");
        assertThat(unsupported.expected()).isEqualTo("a unit with an exact rational factor");
        assertThat(unsupported.position()).isEmpty();
        assertThat(unsupported.suggestion()).isEmpty();
        IncomparableUnitsException incomparable = new IncomparableUnitsException("m", "%");
        assertThat(incomparable.found()).isEqualTo("%");
        assertThat(incomparable.expected()).isEqualTo("a unit comparable with m");
        AmbiguousTextException ambiguous = new AmbiguousTextException("1,300", "a language", List.of("1300", "1.3"));
        assertThat(ambiguous.readings()).containsExactly("1300", "1.3");
        assertThat(ambiguous.found()).isEqualTo("1,300");
        assertThat(ambiguous.expected()).isEqualTo("a language");
        LimitExceededException limit = new LimitExceededException("digits of a number", "at most 64", "65");
        assertThat(limit.limit()).isEqualTo("digits of a number");
        assertThat(limit.found()).isEqualTo("65");
        assertThat(limit.expected()).isEqualTo("at most 64");
        assertThat(new OutOfRangeException("divisor", "other than zero", "0").found())
                .isEqualTo("0");
        assertThat(new OutOfRangeException("divisor", "other than zero", "0").expected())
                .isEqualTo("other than zero");
        assertThat(new InexactNumberException("0.5", "exact").found()).isEqualTo("0.5");
        assertThat(new InexactNumberException("0.5", "exact").expected()).isEqualTo("exact");
        assertThat(new MalformedNumberException("x", "a digit", 0).position()).hasValue(0);
        assertThat(new MalformedQuantityException("x", "a digit", 0, "y").suggestion())
                .contains("y");
        assertThat(new MalformedQuantityException("x", "a digit", 0, "y").position())
                .hasValue(0);
    }

    @Test
    void other_packages_add_their_own_causes() {
        InvalidInputException own =
                new InvalidInputException("own", "x", "y", OptionalInt.empty(), Optional.empty(), "x must be y") {};
        assertThat(own).hasMessage("x must be y").isInstanceOf(IllegalArgumentException.class);
        assertThat(InvalidInputException.quoted("a\tb")).isEqualTo("\"a\\u0009b\"");
        assertThat(InvalidInputException.hint(Optional.of("km"))).isEqualTo(": did you mean km?");
        assertThat(InvalidInputException.hint(Optional.empty())).isEmpty();
    }

    @Test
    void no_character_of_the_input_acts_on_the_log() {
        String hostile = "\r\n\u001B[31m\u0085\u202E\u200B\uFEFF\u2028\u2029\u00AD\uD800x\uDC00";
        assertThat(new UnknownUnitException(hostile, "a known unit", 0, null))
                .hasMessage("unknown unit \"\\u000D\\u000A\\u001B[31m\\u0085\\u202E\\u200B\\uFEFF\\u2028\\u2029"
                        + "\\u00AD\\uD800x\\uDC00\": expected a known unit at position 0");
        assertThat(new IncomparableUnitsException("m", hostile).getMessage())
                .doesNotContain("\n", "\u001B", "\u202E", "\uD800");
        assertThat(new LimitExceededException("x", "y", "\u202E")).hasMessage("x must be y, but was \\u202E");
    }

    @Test
    void half_a_character_at_either_end_is_escaped() {
        assertThat(SafeText.escape("x\uD800")).isEqualTo("x\\uD800");
        assertThat(SafeText.escape("\uDC00x")).isEqualTo("\\uDC00x");
        assertThat(SafeText.escape("\uD800")).isEqualTo("\\uD800");
        assertThat(SafeText.escape("😀")).isEqualTo("😀");
    }

    @Test
    void ordinary_text_of_all_languages_stays_as_it_is() {
        assertThat(SafeText.escape("125万平方米 é ß \"'\\ 😀")).isEqualTo("125万平方米 é ß \"'\\ 😀");
    }

    @Test
    void a_message_is_at_most_300_characters_and_never_ends_in_half_a_character() {
        assertThat(new UnknownUnitException("x".repeat(40_000), "a known unit", 0, null))
                .hasMessage("unknown unit \"" + "x".repeat(60) + "…\": expected a known unit at position 0");
        assertThat(new UnknownUnitException("x".repeat(60), "a known unit", 0, null))
                .hasMessage("unknown unit \"" + "x".repeat(60) + "\": expected a known unit at position 0");
        assertThat(new OutOfRangeException("x", "y", "z".repeat(5000)).getMessage())
                .hasSize(300)
                .endsWith("z…");
        assertThat(SafeText.cut("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(SafeText.cut("ab😀cd", 5)).isEqualTo("ab😀…");
        assertThat(SafeText.cut("ab😀cd", 6)).isEqualTo("ab😀cd");
    }
}
