package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.units.Ticks.BEYOND;
import static org.policytargets.units.Ticks.NONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of the fast form, where it must hand over to the slow one rather than be wrong. */
class TicksTests {
    private static final long MOST = (1L << 60) - 1;

    private static ExactQuantity<?> metres(long digits) {
        return ExactQuantity.of(digits, PolicyUnits.METRE);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 9, 0, 63",
        "7, 9, 2, 6300",
        "-7, 9, 2, -6300",
        "1, 1, 18, 1000000000000000000",
        "4, 1, 18, 4000000000000000000",
        "-4, 1, 18, -4000000000000000000",
        "0, 1, 400, 0",
        "0, 9223372036854775807, 18, 0",
        "3, 922337203685477580, 0, 2767011611056432740",
        // the greatest that is not clamped, on both sides
        "4611686018427387904, 1, 0, 4611686018427387904",
        "-4611686018427387904, 1, 0, -4611686018427387904",
    })
    void a_number_is_its_digits_times_factor_and_power(long digits, long factor, long shift, long ticks) {
        assertThat(Ticks.clamped(digits, factor, shift)).isEqualTo(ticks);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 18",
        "4611686018427387905, 1, 0",
        "1, 1, 19",
        "1, 10, 18",
        "1, 9223372036854775807, 1",
        "1, 922337203685477581, 1",
        "1, 922337203685477580, 1",
        // these wrap around to small numbers
        "8589934592, 8589934592, 0",
        "4611686018427387904, 4, 0",
        "999999999999999999, 9, 18",
        "1, 1, 4000000000",
    })
    void what_is_too_large_is_clamped_to_its_side(long digits, long factor, long shift) {
        assertThat(Ticks.clamped(digits, factor, shift)).isEqualTo(BEYOND);
        assertThat(Ticks.clamped(-digits, factor, shift)).isEqualTo(-BEYOND);
    }

    @Test
    void a_unit_without_a_fast_form_and_a_finer_number_have_no_ticks() {
        assertThat(Ticks.clamped(7, 0, 3)).isEqualTo(NONE);
        assertThat(Ticks.clamped(7, 9, -1)).isEqualTo(NONE);
        ExactQuantity<?> third = ExactQuantity.of(Rational.of(1, 29), PolicyUnits.METRE);
        assertThat(Ticks.clamped(third, 20)).isEqualTo(NONE);
        assertThat(Ticks.clamped(metres(7), 0)).isEqualTo(63);
    }

    @Test
    void two_numbers_are_exact_where_neither_is_clamped_or_missing() {
        assertThat(Ticks.areExact(BEYOND - 1, -BEYOND + 1)).isTrue();
        assertThat(Ticks.areExact(-BEYOND + 1, BEYOND - 1)).isTrue();
        assertThat(Ticks.areExact(0, 0)).isTrue();
        for (long none : new long[] {BEYOND, -BEYOND, NONE}) {
            assertThat(Ticks.areExact(none, 0)).as("%d", none).isFalse();
            assertThat(Ticks.areExact(0, none)).as("%d", none).isFalse();
        }
    }

    @Test
    void ticks_are_as_fine_as_keeps_the_bounds_small() {
        // 30 m are 270 ticks without decimals; 270E15 is the last below 2^60.
        assertThat(Ticks.decimals(metres(30), null)).isEqualTo(15);
        assertThat(Ticks.decimals(null, metres(30))).isEqualTo(15);
        assertThat(Ticks.decimals(metres(-30), metres(30))).isEqualTo(15);
        assertThat(Ticks.decimals(metres(3), metres(3000))).isEqualTo(13);
        assertThat(Ticks.decimals(metres(0), null)).isEqualTo(Ticks.MAX_DIGITS);
        // 2^60 / 9 = 128102389400760775.1: one more metre has no room for its ticks.
        assertThat(Ticks.decimals(metres(128_102_389_400_760_775L), null)).isZero();
        assertThat(Ticks.clamped(metres(128_102_389_400_760_775L), 0)).isEqualTo(MOST);
        assertThat(Ticks.decimals(metres(128_102_389_400_760_776L), null)).isEqualTo(Ticks.NO_DECIMALS);
        assertThat(Ticks.decimals(metres(-128_102_389_400_760_776L), metres(1))).isEqualTo(Ticks.NO_DECIMALS);
        assertThat(Ticks.decimals(metres(-128_102_389_400_760_775L), metres(1))).isZero();
    }

    @Test
    void decimals_begin_where_the_bound_ends() {
        ExactQuantity<?> fine = ExactQuantity.of("0.000000000000000000000000000001", PolicyUnits.METRE);
        assertThat(Ticks.decimals(fine, null)).isEqualTo(30 + 17);
        assertThat(Ticks.decimals(ExactQuantity.of("3E+2", PolicyUnits.METRE), null))
                .isEqualTo(14);
        assertThat(Ticks.decimals(ExactQuantity.of(3, PolicyUnits.KILOMETRE), null))
                .isEqualTo(13);
    }

    @Test
    void decimals_begin_below_the_point_for_large_units_and_above_for_small_ones() {
        // 10^17 km are 9 * 10^20 ticks of a metre, too many, and 9 * 10^17 of a kilometre
        assertThat(Ticks.decimals(ExactQuantity.of(100_000_000_000_000_000L, PolicyUnits.KILOMETRE), null))
                .isEqualTo(-3);
        // 5 mm are 45 ticks with 3 decimals; 45E16 is the last below 2^60
        assertThat(Ticks.decimals(ExactQuantity.of(5, PolicyUnits.of("mm")), null))
                .isEqualTo(3 + 16);
    }

    @Test
    void a_bound_of_two_to_the_60_ticks_has_no_room() {
        PolicyUnit<?> twoTicks = PolicyUnits.METRE.multiply(2).divide(9);
        ExactQuantity<?> first = ExactQuantity.of(1L << 59, twoTicks);
        ExactQuantity<?> last = ExactQuantity.of((1L << 59) - 1, twoTicks);
        assertThat(Ticks.decimals(last, null)).isZero();
        assertThat(Ticks.decimals(last.negate(), null)).isZero();
        assertThat(Ticks.decimals(first, null)).isEqualTo(Ticks.NO_DECIMALS);
        assertThat(Ticks.decimals(first.negate(), null)).isEqualTo(Ticks.NO_DECIMALS);
    }

    @ParameterizedTest
    @CsvSource({
        "m, 9, 0",
        "km, 9, 3",
        "mm, 9, -3",
        "[mu], 6, 3",
        "km/h, 25, -1",
        "[jin], 45, 2",
        "EJ, 9, 21",
        // the largest: 18 digits, and 400 zeros or decimals
        "111111111111111111.m, 999999999999999999, 0",
        "10*99.10*99.10*99.10*99.10*4.m, 9, 400",
        "m/(10*99.10*99.10*99.10*99.10*4), 9, -400",
        // a ninth is the finest; more digits or zeros have no fast form
        "1111111111111111111.m, 0, 0",
        "10*99.10*99.10*99.10*99.10*5.m, 0, 0",
        "m/(10*99.10*99.10*99.10*99.10*5), 0, 0",
        "m/7, 0, 0",
        "m/81, 0, 0",
    })
    void a_unit_is_its_ticks_times_a_power_of_ten_if_it_is_ninths(String code, long factor, int exponent) {
        PolicyUnit<?> unit = PolicyUnits.of(code);
        assertThat(unit.tickFactor()).isEqualTo(factor);
        assertThat(unit.tickExponent()).isEqualTo(exponent);
        if (factor != 0) {
            Rational ninths = Rational.of(factor).multiply(Rational.of(10).power(exponent));
            assertThat(unit.factor()).isEqualTo(ninths.divide(Rational.of(9)));
        }
    }
}
