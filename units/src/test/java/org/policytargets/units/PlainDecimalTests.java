package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTests {
    @ParameterizedTest
    @ValueSource(strings = {"0", "30", "-5", "30.0", "-0.50", "1e3", "1E-3", "1.4E+12", "10", "0.001", "-0", "100.5e2"})
    void a_json_number_is_read_with_its_scale(String text) {
        assertThat(PlainDecimal.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', a digit, 0",
        "'-', a digit, 1",
        "'+5', a digit, 0",
        "'.5', a digit, 0",
        "'5.', a digit, 2",
        "'1e', a digit, 2",
        "'1e+', a digit, 3",
        "'1e+-2', a digit, 3",
        "'1e-+2', a digit, 3",
        "'1.5e3.2', a digit or the end, 5",
        "'1 km', a digit or the end, 1",
        "' 1', a digit, 0",
        "'1 ', a digit or the end, 1",
        "'012', no leading zero, 0",
        "'-007', no leading zero, 1",
        "'1_000', a digit or the end, 1",
        "'1,000', a digit or the end, 1",
        "'0x1F', a digit or the end, 1",
        "'1d', a digit or the end, 1",
        "'NaN', a digit, 0",
        "'Infinity', a digit, 0",
        "'１２', a digit, 0",
        "'٣٤', a digit, 0",
        "'−5', a digit, 0"
    })
    void anything_else_is_refused_with_its_place(String text, String expected, int position) {
        assertThatThrownBy(() -> PlainDecimal.parse(text))
                .isInstanceOfSatisfying(MalformedNumberException.class, e -> {
                    assertThat(e.code()).isEqualTo("number.malformed");
                    assertThat(e.found()).isEqualTo(text);
                    assertThat(e.expected()).isEqualTo(expected);
                    assertThat(e.position()).hasValue(position);
                    assertThat(e.suggestion()).isEmpty();
                })
                .hasMessage("number must have " + expected + " at position " + position + ", but was \"" + text + "\"");
    }

    @Test
    void an_exponent_or_text_that_is_too_long_is_refused_unread() {
        assertThatThrownBy(() -> PlainDecimal.parse("1e1234567890"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of an exponent must be at most 9, but was 10");
        assertThatThrownBy(() -> PlainDecimal.parse("0e99999999999")).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> PlainDecimal.parse("1e123456789"))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("exponent of a number must be between -99 and 99, but was 123456789");
        assertThatThrownBy(() -> PlainDecimal.parse("1".repeat(257)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("characters of a number must be at most 256, but was 257");
        assertThatThrownBy(() -> PlainDecimal.parse("1".repeat(256)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a number must be at most 64, but was about 256");
    }
}
