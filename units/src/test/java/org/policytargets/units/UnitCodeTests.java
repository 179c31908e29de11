package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that are read, and codes that are refused whole, with place and nearest known code. */
class UnitCodeTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "km | m | 1000",
                "m2 | m2 | 1",
                "km2 | m2 | 1000000",
                "m-1 | m-1 | 1",
                "m+2 | m2 | 1",
                "har | m2 | 10000",
                "[mu] | m2 | 2000/3",
                "15.[mu] | m2 | 10000",
                "/m | m-1 | 1",
                "1/m | m-1 | 1",
                "10*4 | 1 | 10000",
                "10^4 | 1 | 10000",
                "10* | 1 | 10",
                "10*-3 | 1 | 1/1000",
                "10*+3.m | m | 1000",
                "10.m | m | 10",
                "100.m | m | 100",
                "4.10*3.m | m | 4000",
                "2/10*3 | 1 | 1/500",
                "15/2.m | m | 15/2",
                "ZAR/AUD | AUD-1.ZAR | 1",
                "s/m.mg | g.m-1.s | 1/1000",
                "s/(m.mg) | g-1.m-1.s | 1000",
                "s/m/mg | g-1.m-1.s | 1000",
                "((m)) | m | 1",
                "kg.m/s2 | g.m.s-2 | 1000",
                "tce/(10*4.CNY) | CNY-1.g.m2.s-2 | 2930760000",
                "CNY/(kW.h) | CNY.g-1.m-2.s2 | 1/3600000000",
                "{dwelling} | {dwelling} | 1",
                "10*4.{dwelling} | {dwelling} | 10000",
                "{dwelling}/har | m-2.{dwelling} | 1/10000",
                "{套} | {套} | 1",
                "{school_place2} | {school_place2} | 1",
                "% | 1 | 1/100",
                "%2 | 1 | 1/10000",
                "[ppth] | 1 | 1/1000",
                "[pp] | [pp] | 1",
                "m[Hg] | g.m-1.s-2 | 133322000",
                "cal_IT | g.m2.s-2 | 20934/5",
                "L | m3 | 1/1000",
                "kg/d | g.s-1 | 5/432",
                "EUR | EUR | 1",
                "m/m | 1 | 1",
                "999999999999999999.m | m | 999999999999999999",
            })
    void a_code_is_read_from_left_to_right(String code, String kind, String factor) {
        PolicyUnit<?> unit = PolicyUnits.of(code);
        assertThat(unit.kind()).hasToString(kind);
        assertThat(unit.factor()).hasToString(factor);
        assertThat(unit.code()).isEqualTo(code);
        assertThat(PolicyUnits.of(unit.inverse().inverse().code())).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "kms | a known unit | 0 | km",
                "KM | a known unit | 0 | km",
                "10.kms | a known unit | 3 | km",
                "kms/h | a known unit | 0 | km/h",
                "\"\" | a known unit | 0 | ",
                "m//s | a known unit | 2 | m/s",
                "m..s | a known unit | 2 | ms",
                "m²³ | a known unit | 0 | ",
                "km² | a known unit | 0 | km2",
                "m²/d | a known unit | 0 | m2/d",
                "m²·d | a known unit | 0 | m2.d",
                "N·µm | a known unit | 0 | N.um",
                "N·μm | a known unit | 0 | N.um",
                "²m | a known unit | 0 | ",
                "m¹⁰ | a known unit | 0 | ",
                "m⁰² | a known unit | 0 | ",
                "m1⁰ | \".\", \"/\" or the end | 2 | m10",
                "km²³ | a known unit | 0 | km",
                "x | a known unit | 0 | ",
                "zoo | a known unit | 0 | ",
                "bridges0 | a known unit | 0 | {bridges}",
                "bridges9 | a known unit | 0 | {bridges}",
                "affordable_homes | a known unit | 0 | {affordable_homes}",
                "15. | a known unit | 3 | ",
                "m²³/d | a known unit | 0 | ",
                "µg/m³ | a known unit | 0 | ug/m3",
                "kW·h | a known unit | 0 | kW.h",
                "kWh | a known unit | 0 | kW.h",
                "m^999999999 | \".\", \"/\" or the end | 1 | ",
                "m^2 | \".\", \"/\" or the end | 1 | m2",
                "m999999999 | an exponent from -99 to 99 that is not 0 | 1 | ",
                "m100 | an exponent from -99 to 99 that is not 0 | 1 | ",
                "m0 | an exponent from -99 to 99 that is not 0 | 1 | m",
                "m- | an exponent from -99 to 99 that is not 0 | 2 | m",
                "m) | \".\", \"/\" or the end | 1 | m",
                "(m | a closing parenthesis | 2 | m",
                "() | a known unit | 1 | ",
                "m(s) | \".\", \"/\" or the end | 1 | ms",
                "m s | \".\", \"/\" or the end | 1 | ms",
                "\" m\" | a known unit | 0 | m",
                "m{x} | \".\", \"/\" or the end | 1 | ",
                "{a}rad2 | \".\", \"/\" or the end | 3 | ",
                "{dwelling | a closing brace after the name of what is counted | 9 | ",
                "12h | \".\", \"/\" or the end | 2 | ",
                "0 | a whole number from 1 to 10^64 | 0 | ",
                "012.m | a whole number from 1 to 10^64 | 0 | ",
                "10000000000000000000000000000000000000000000000000000000000000000.m | a whole number from 1 to 10^64 | 0 | ",
                "1.5.m | no decimal, which would be read as a product | 0 | ",
                "m/2.5 | no decimal, which would be read as a product | 2 | ",
                "cny | a known unit | 0 | CNY",
                "XYZ | a known unit | 0 | ",
                "dwelling | a known unit | 0 | {dwelling}",
                "school_place | a known unit | 0 | {school_place}",
                "套 | a known unit | 0 | {套}",
                "Dwelling | a known unit | 0 | ",
                "[in_i | a known unit | 0 | [in_i]",
                "kg[H20] | a known unit | 0 | ",
                "a_very_long_code_that_is_no_unit | a known unit | 0 | ",
                "m.\u202E | a known unit | 2 | ",
            })
    void anything_else_is_refused_with_its_place_and_the_nearest_code(
            String code, String expected, int position, String suggestion) {
        assertThatThrownBy(() -> PolicyUnits.of(code)).isInstanceOfSatisfying(UnknownUnitException.class, e -> {
            assertThat(e.found()).isEqualTo(code);
            assertThat(e.expected()).isEqualTo(expected);
            assertThat(e.position()).hasValue(position);
            assertThat(e.suggestion().orElse(null)).isEqualTo(suggestion);
            assertThat(e.code()).isEqualTo("unit.unknown");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mo | a month has no fixed length; count days, or use a deadline",
                "kg/a | a year has no fixed length; count days, or use a deadline",
                "Cel | a temperature scale has an offset, so a factor does not convert it",
                "J/K | temperature is not offered",
            })
    void what_is_left_out_on_purpose_is_refused_with_the_reason(String code, String reason) {
        assertThatThrownBy(() -> PolicyUnits.of(code))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessage("unit must have an exact rational factor, but was \"" + code + "\": " + reason);
    }

    @Test
    void parentheses_are_read_to_a_depth_of_8() {
        assertThat(PolicyUnits.of("(".repeat(8) + "km" + ")".repeat(8))).isEqualTo(PolicyUnits.KILOMETRE);
        assertThatThrownBy(() -> PolicyUnits.of("(".repeat(9) + "km" + ")".repeat(9)))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage(
                        "unknown unit \"(((((((((km)))))))))\": expected at most 8 nested parentheses at position 8");
    }

    @Test
    void a_text_of_more_than_256_characters_is_refused_unread() {
        assertThatThrownBy(() -> PolicyUnits.of("(".repeat(5000)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("characters of a unit code must be at most 256, but was 5000");
        String product = "m." + "km.mm.".repeat(42) + "km";
        assertThat(product).hasSize(256);
        assertThat(PolicyUnits.of(product).factor()).isEqualTo(Rational.of(1000));
        assertThatThrownBy(() -> PolicyUnits.of("(" + product)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void a_factor_of_more_than_1024_digits_is_refused() {
        assertThat(PolicyUnits.of("10*99.10*99").factor())
                .isEqualTo(Rational.of(10).power(198));
        assertThatThrownBy(() -> PolicyUnits.of("10*99" + ".10*99".repeat(10)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a result must be at most 1024, but was 1090");
    }

    @Test
    void the_whole_message_says_what_where_and_what_instead() {
        assertThatThrownBy(() -> PolicyUnits.of("kms"))
                .hasMessage("unknown unit \"kms\": expected a known unit at position 0: did you mean km?");
        assertThatThrownBy(() -> PolicyUnits.of("m.\u202E\n"))
                .hasMessage("unknown unit \"m.\\u202E\\u000A\": expected a known unit at position 2");
    }

    @Test
    void a_number_has_at_most_64_digits_wherever_it_stands() {
        String most = "1" + "0".repeat(63);
        assertThat(PolicyUnits.of(most + ".m").factor())
                .isEqualTo(Rational.of(10).power(63));
        assertThat(PolicyUnits.of("km.m." + most).factor())
                .isEqualTo(Rational.of(10).power(66));
    }

    @Test
    void a_wrong_name_of_a_count_is_refused_at_its_wrong_character() {
        String expected =
                " expected a name of 1 to 64 lower-case letters a-z, Chinese characters, digits or underscores";
        assertThatThrownBy(() -> PolicyUnits.of("m.{ab cd}"))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage("unknown unit \"m.{ab cd}\":" + expected + " at position 5");
        assertThatThrownBy(() -> PolicyUnits.of("{Dwelling}/har"))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage("unknown unit \"{Dwelling}/har\":" + expected + " at position 1");
    }
}
