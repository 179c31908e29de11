package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.measure.Quantity;
import javax.measure.quantity.Area;
import javax.measure.quantity.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTests {
    private static final PolicyUnit<Length> KM = PolicyUnits.KILOMETRE;
    private static final PolicyUnit<Length> M = PolicyUnits.METRE;

    @Test
    void the_number_prints_as_written() {
        assertThat(ExactQuantity.of("30", KM)).hasToString("30 km");
        assertThat(ExactQuantity.of("30.0", KM)).hasToString("30.0 km");
        assertThat(ExactQuantity.of(30L, KM)).hasToString("30 km");
        assertThat(ExactQuantity.of(new BigDecimal("1.4E+12"), PolicyUnits.JIN)).hasToString("1400000000000 [jin]");
        assertThat(ExactQuantity.of(Rational.of(7, 29), PolicyUnits.PERCENT)).hasToString("7/29 %");
        assertThat(ExactQuantity.of(Rational.of(1, 4), PolicyUnits.PERCENT)).hasToString("0.25 %");
        assertThat(ExactQuantity.of(13_000, PolicyUnits.count("dwelling"))).hasToString("13000 {dwelling}");
    }

    @Test
    void thirty_kilometres_are_thirty_thousand_metres_however_written() {
        List<ExactQuantity<Length>> same = List.of(
                ExactQuantity.of("30", KM),
                ExactQuantity.of("30.0", KM),
                ExactQuantity.of(30_000, M),
                ExactQuantity.of("3E4", M),
                ExactQuantity.of(Rational.of(30), KM));
        assertThat(new HashSet<>(same)).hasSize(1);
        assertThat(new TreeSet<>(same)).hasSize(1);
        Set<ExactQuantity<Length>> and = new HashSet<>(same);
        and.add(ExactQuantity.of("30.000000000000000000001", KM));
        assertThat(and).hasSize(2);
        assertThat(same.get(0)).isNotEqualTo("30 km").isNotEqualTo(ExactQuantity.of(30, PolicyUnits.PERSON));
    }

    @Test
    void areas_of_the_report_convert_exactly() {
        ExactQuantity<Area> area = ExactQuantity.of("1250000", PolicyUnits.SQUARE_METRE);
        assertThat(area.to(PolicyUnits.HECTARE)).hasToString("125 har");
        assertThat(area.to(PolicyUnits.SQUARE_KILOMETRE)).hasToString("1.25 km2");
        assertThat(area.to(PolicyUnits.MU)).hasToString("1875 [mu]");
        assertThat(ExactQuantity.of(15, PolicyUnits.MU)).isEqualTo(ExactQuantity.of(1, PolicyUnits.HECTARE));
        assertThat(ExactQuantity.of(1, PolicyUnits.HECTARE).to(PolicyUnits.MU)).hasToString("15 [mu]");
        assertThat(ExactQuantity.of(1, PolicyUnits.MU).to(PolicyUnits.HECTARE)).hasToString("1/15 har");
    }

    @ParameterizedTest
    @CsvSource({
        // value, from, to, expected: as few decimals as needed, whether in longs or not
        "100, har, km2, 1",
        "100.00, har, km2, 1",
        "30.0, km, m, 30000",
        "1.5E3, km, m, 1500000",
        "0.00, km, m, 0",
        "0E5, km, m, 0",
        "-12.50, km, m, -12500",
        "999999999999999999, km, m, 999999999999999999000",
        "1, km, mm, 1000000",
        "999999999999999999, km, mm, 999999999999999999000000",
        "1, mm, km, 0.000001",
        "9, [mu], m2, 6000",
        "1E99, km, mm, 1E105",
        "1E-99, mm, km, 1E-105",
        "5, km/h, m/s, 25/18",
        "18, km/h, m/s, 5",
        "1, tce, kW.h, 8141",
        "1, kW.h, tce, 1/8141",
        "7, m2, [mu], 21/2000",
        // units that have no form in longs
        "1, CNY/tce, CNY/(kW.h), 1/8141",
        "8141, CNY/(kW.h), CNY/tce, 66275881",
        "5, 10*99.10*99.10*99.10*99.10*99.m, 10*99.10*99.10*99.10*99.10*98.m, 50"
    })
    void conversions_are_exact_and_have_as_few_decimals_as_they_need(
            String value, String from, String to, String expected) {
        ExactQuantity<?> converted =
                ExactQuantity.of(value, PolicyUnits.of(from)).in(PolicyUnits.of(to));
        Rational number = expected.contains("/")
                ? Rational.of(
                        Long.parseLong(expected.substring(0, expected.indexOf('/'))),
                        Long.parseLong(expected.substring(expected.indexOf('/') + 1)))
                : Rational.exactly(new BigDecimal(expected));
        assertThat(converted.rational()).isEqualTo(number);
        assertThat(converted.decimal()).isEqualTo(number.toDecimal());
    }

    @Test
    void the_same_factor_keeps_the_digits() {
        ExactQuantity<?> restated = ExactQuantity.of("30.0", KM).in(M.multiply(1000));
        assertThat(restated).hasToString("30.0 1000.m");
    }

    @Test
    void sums_and_differences_are_exact_and_in_the_first_unit() {
        assertThat(ExactQuantity.of("30.0", KM).add(ExactQuantity.of(500, M))).hasToString("30.5 km");
        assertThat(ExactQuantity.of("30.00", KM).add(ExactQuantity.of(1, KM))).hasToString("31.00 km");
        assertThat(ExactQuantity.of(500, M).add(ExactQuantity.of(30, KM))).hasToString("30500 m");
        assertThat(ExactQuantity.of(1, KM).subtract(ExactQuantity.of(1, M))).hasToString("0.999 km");
        assertThat(ExactQuantity.of("12345678901234567890.5", M).add(ExactQuantity.of("0.1", M)))
                .hasToString("12345678901234567890.6 m");
        assertThat(ExactQuantity.of(Rational.of(1, 3), M).add(ExactQuantity.of(Rational.of(2, 3), M)))
                .hasToString("1 m");
        assertThat(ExactQuantity.of(Long.MAX_VALUE, M).add(ExactQuantity.of(1, M)))
                .hasToString("9223372036854775808 m");
        assertThat(ExactQuantity.of(999_999_999_999_999_999L, M).add(ExactQuantity.of(1, M)))
                .hasToString("1000000000000000000 m");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what only raw types allow
    void kinds_are_checked_at_run_time_too() {
        Quantity dwellings = ExactQuantity.of(1, PolicyUnits.count("dwelling"));
        assertThatThrownBy(() -> ExactQuantity.of(1, PolicyUnits.PERSON).add(dwellings))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"{dwelling}\", but was \"{person}\"");
        assertThatThrownBy(() -> ExactQuantity.of(1, PolicyUnits.PERSON).subtract(dwellings))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> ((ExactQuantity) ExactQuantity.of(1, M)).to(PolicyUnits.HECTARE))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"m\", but was \"har\"");
        assertThatThrownBy(() -> ExactQuantity.of(1, KM).compareTo(ExactQuantity.of(1, PolicyUnits.HECTARE)))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThat(ExactQuantity.of(1, KM).isComparableWith(ExactQuantity.of(1, M)))
                .isTrue();
        assertThat(ExactQuantity.of(1, KM).isComparableWith(ExactQuantity.of(1, PolicyUnits.HECTARE)))
                .isFalse();
    }

    @Test
    void products_and_quotients_are_exact_and_have_a_unit_of_their_own() {
        assertThat(ExactQuantity.of("2.50", KM).multiply(2)).hasToString("5.00 km");
        assertThat(ExactQuantity.of("2.50", KM).multiply(new BigDecimal("2.0"))).hasToString("5.000 km");
        assertThat(ExactQuantity.of(2, KM).multiply(Rational.of(1, 3))).hasToString("2/3 km");
        assertThat(ExactQuantity.of(2, KM).multiply(ExactQuantity.of(3, KM))).hasToString("6 km2");
        assertThat(ExactQuantity.of("0.9", M).divide(ExactQuantity.of("0.3", M)))
                .hasToString("3 1");
        assertThat(ExactQuantity.of(10, KM).divide(4)).hasToString("2.5 km");
        assertThat(ExactQuantity.of(10, KM).divide(Rational.of(3))).hasToString("10/3 km");
        assertThat(ExactQuantity.of(10, KM).divide(ExactQuantity.of(4, PolicyUnits.HOUR)))
                .hasToString("2.5 km/h");
        assertThat(ExactQuantity.of(4, PolicyUnits.HOUR).inverse()).hasToString("0.25 1/h");
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> ExactQuantity.of(10, KM).divide(0))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("divisor must be other than zero, but was 0");
        assertThatThrownBy(() -> ExactQuantity.of(10, KM).divide(ExactQuantity.of("0.0", M)))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("divisor must be other than zero, but was 0.0 m");
        assertThatThrownBy(() -> ExactQuantity.of("0", M).inverse())
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("divisor must be other than zero, but was 0 m");
        assertThatThrownBy(() -> ExactQuantity.of(1, M).ratioTo(ExactQuantity.of(0, KM)))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("divisor must be other than zero, but was 0 km");
        assertThatThrownBy(() -> ExactQuantity.of(1, M).growthFrom(ExactQuantity.of(0, KM)))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("base of a growth must be other than zero, but was 0 km");
    }

    @Test
    void a_double_is_refused() {
        ExactQuantity<Length> quantity = ExactQuantity.of(10, KM);
        assertThatThrownBy(() -> quantity.multiply(0.5)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> quantity.divide(0.5f)).isInstanceOf(InexactNumberException.class);
    }

    @Test
    void signs() {
        assertThat(ExactQuantity.of("-2.50", KM).abs()).hasToString("2.50 km");
        assertThat(ExactQuantity.of("2.50", KM).abs()).hasToString("2.50 km");
        assertThat(ExactQuantity.of("2.50", KM).negate()).hasToString("-2.50 km");
        assertThat(ExactQuantity.of("-12345678901234567890", KM).abs()).hasToString("12345678901234567890 km");
        assertThat(ExactQuantity.of(Rational.of(-1, 3), KM).abs()).hasToString("1/3 km");
        assertThat(ExactQuantity.of("-2.50", KM).signum()).isEqualTo(-1);
        assertThat(ExactQuantity.of("0.00", KM).signum()).isZero();
        assertThat(ExactQuantity.of("12345678901234567890", KM).signum()).isOne();
        assertThat(ExactQuantity.of(Rational.of(-1, 3), KM).signum()).isEqualTo(-1);
    }

    @Test
    void ratios_are_exact() {
        assertThat(ExactQuantity.of(27, KM).ratioTo(ExactQuantity.of(30_000, M)))
                .isEqualTo(Rational.of(9, 10));
        assertThat(ExactQuantity.of(7, PolicyUnits.MU).ratioTo(ExactQuantity.of(1, PolicyUnits.HECTARE)))
                .isEqualTo(Rational.of(7, 15));
        assertThatThrownBy(() -> ExactQuantity.of(27, KM).ratioTo(ExactQuantity.of(0, PolicyUnits.HECTARE)))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void growth_is_in_percent_and_exact() {
        assertThat(ExactQuantity.of(84, PolicyUnits.YUAN).growthFrom(ExactQuantity.of(80, PolicyUnits.YUAN)))
                .hasToString("5 %");
        assertThat(ExactQuantity.of(36, KM).growthFrom(ExactQuantity.of(29_000, M)))
                .hasToString("700/29 %");
        assertThat(ExactQuantity.of(95, KM).growthFrom(ExactQuantity.of(100, KM)))
                .hasToString("-5 %");
    }

    @ParameterizedTest
    @CsvSource({
        "5.46, 0.1, 5.5",
        "5.44, 0.1, 5.4",
        "5.45, 0.1, 5.5",
        "-5.45, 0.1, -5.5",
        "-5.44, 0.1, -5.4",
        "7, 5, 5",
        "7.5, 5, 10",
        "0, 5, 0",
        "2.4449, 0.001, 2.445"
    })
    void rounding_goes_to_the_nearest_multiple_of_a_step(String value, String step, String expected) {
        assertThat(ExactQuantity.of(value, KM).roundTo(ExactQuantity.of(step, KM)))
                .hasToString(expected + " km");
    }

    @Test
    void a_step_may_be_in_another_unit_and_must_be_greater_than_zero() {
        assertThat(ExactQuantity.of("30.4567", KM).roundTo(ExactQuantity.of(10, M)))
                .hasToString("30.46 km");
        assertThat(ExactQuantity.of(Rational.of(10, 3), KM).roundTo(ExactQuantity.of("0.01", KM)))
                .hasToString("3.33 km");
        assertThat(ExactQuantity.of(1, KM).roundTo(ExactQuantity.of(Rational.of(1, 3), KM)))
                .hasToString("1 km");
        assertThatThrownBy(() -> ExactQuantity.of(1, KM).roundTo(ExactQuantity.of(0, KM)))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("step to round to must be greater than zero, but was 0 km");
        assertThatThrownBy(() -> ExactQuantity.of(1, KM).roundTo(ExactQuantity.of("-0.1", KM)))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("step to round to must be greater than zero, but was -0.1 km");
        assertThatThrownBy(() -> ExactQuantity.of(1, KM).roundTo(ExactQuantity.of(1, PolicyUnits.HECTARE)))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7, %, 0.5 [pp]",
        "7.0, %, 0.05 [pp]",
        "7, [ppth], 0.05 [pp]",
        "0.85, 1, 0.005 1",
        "30.0, km, 0.05 km",
        "30, km, 0.5 km",
        "1.4E12, [jin], 50000000000 [jin]",
        "2350E8, CNY, 50000000 CNY",
        "12345678901234567890.25, m, 0.005 m"
    })
    void half_a_unit_of_the_last_digit_written(String value, String unit, String half) {
        assertThat(ExactQuantity.of(value, PolicyUnits.of(unit)).halfUnitOfLastDigit())
                .hasToString(half);
    }

    @Test
    void a_fraction_has_no_last_digit() {
        assertThatThrownBy(() -> ExactQuantity.of(Rational.of(7, 29), PolicyUnits.PERCENT)
                        .halfUnitOfLastDigit())
                .isInstanceOf(InexactNumberException.class)
                .hasMessage("number must be a finite decimal to have a last digit, but was 7/29 %");
    }

    @Test
    void it_is_a_quantity_of_javax_measure() {
        ExactQuantity<Length> quantity = ExactQuantity.of("30.0", KM);
        assertThat(quantity.getValue()).isEqualTo(new BigDecimal("30.0"));
        assertThat(quantity.getUnit()).isSameAs(KM);
        assertThat(quantity.getScale()).isEqualTo(Quantity.Scale.ABSOLUTE);
        assertThat(quantity.toSystemUnit()).hasToString("30000 m");
        assertThat(quantity.asType(Length.class)).isEqualTo(quantity).hasToString("30.0 km");
        assertThatThrownBy(() -> quantity.asType(Area.class))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("unit must measure Area, but was km");
        assertThat(quantity.isEquivalentTo(ExactQuantity.of(30_000, M))).isTrue();
        assertThat(quantity.isEquivalentTo(ExactQuantity.of(30_001, M))).isFalse();
        assertThat(ExactQuantity.of(Rational.of(7, 29), KM).getValue()).isEqualTo(Rational.of(7, 29));
        assertThat(ExactQuantity.from(quantity)).isSameAs(quantity);
    }

    @Test
    void a_long_number_is_kept_to_the_last_digit() {
        BigDecimal value = new BigDecimal("-1234567890123456789012345678901234567890.123");
        ExactQuantity<?> quantity = ExactQuantity.of(value, M);
        assertThat(quantity.getValue()).isEqualTo(value);
        assertThat(quantity.decimal()).contains(value);
        assertThat(quantity.in(KM).decimal()).contains(value.movePointLeft(3));
        assertThat(quantity).isEqualTo(quantity.in(KM)).hasSameHashCodeAs(quantity.in(KM));
        assertThat(ExactQuantity.of("12345678901234567890", M)).hasToString("12345678901234567890 m");
    }

    @Test
    void a_number_may_be_given_as_text_whole_or_decimal() {
        assertThat(Quantities.quantity("30.0", KM)).hasToString("30.0 km");
        assertThat(Quantities.quantity(30, KM)).hasToString("30 km");
        assertThat(Quantities.quantity(new BigDecimal("30.00"), KM)).hasToString("30.00 km");
    }

    @Test
    void sums_near_the_end_of_the_fast_form_are_exact() {
        ExactQuantity<?> most = ExactQuantity.of(999_999_999_999_999_999L, M);
        ExactQuantity<?> one = ExactQuantity.of(1, M);
        assertThat(most.plus(one)).hasToString("1000000000000000000 m");
        assertThat(most.plus(one).minus(one)).isEqualTo(most);
        assertThat(most.negate().minus(one)).hasToString("-1000000000000000000 m");
        assertThat(most.plus(most)).hasToString("1999999999999999998 m");
        assertThat(ExactQuantity.of("1E+18", M).plus(ExactQuantity.of("0.5", M)))
                .hasToString("1000000000000000000.5 m");
        assertThat(ExactQuantity.of("0.5", M).plus(ExactQuantity.of("1E+30", M)))
                .hasToString("1000000000000000000000000000000.5 m");
        assertThat(one.plus(ExactQuantity.of("1E-3", M))).hasToString("1.001 m");
        assertThat(one.minus(ExactQuantity.of("1E-3", M))).hasToString("0.999 m");
        assertThat(one.plus(ExactQuantity.of(Rational.of(1, 3), M))).isEqualTo(ExactQuantity.of(Rational.of(4, 3), M));
        assertThat(one.minus(ExactQuantity.of(Rational.of(1, 3), M))).isEqualTo(ExactQuantity.of(Rational.of(2, 3), M));
    }

    @Test
    void ratios_near_the_end_of_the_fast_form_are_exact() {
        ExactQuantity<?> most = ExactQuantity.of(999_999_999_999_999_999L, KM);
        assertThat(most.ratioTo(ExactQuantity.of(-3, KM))).isEqualTo(Rational.of(-333_333_333_333_333_333L));
        assertThat(most.ratioTo(ExactQuantity.of("1E-60", M)))
                .isEqualTo(most.rational().multiply(Rational.of(new BigDecimal("1E+63"))));
        assertThat(ExactQuantity.of(0, KM).ratioTo(ExactQuantity.of(-3, M))).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(Long.MIN_VALUE, 2)).isEqualTo(Rational.of(Long.MIN_VALUE / 2));
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(0, 5)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(5, 1)).isEqualTo(Rational.of(5));
    }

    @Test
    void what_has_18_digits_is_kept_in_longs_and_what_has_more_is_not() {
        ExactQuantity<Length> most = ExactQuantity.of(999_999_999_999_999_999L, M);
        ExactQuantity<Length> one = ExactQuantity.of(1, M);
        assertThat(most.isShort()).isTrue();
        assertThat(most.minus(one).isShort()).isTrue();
        assertThat(most.minus(one).plus(one).isShort()).isTrue();
        assertThat(most.plus(one).isShort()).isFalse();
        assertThat(most.negate().minus(one).isShort()).isFalse();
        ExactQuantity<?> longest = ExactQuantity.of(999_999_999_999_999L, KM).in(M);
        assertThat(longest.isShort()).isTrue();
        assertThat(longest).hasToString("999999999999999000 m");
        ExactQuantity<?> longer = ExactQuantity.of(1_000_000_000_000_000L, KM).in(M);
        assertThat(longer.isShort()).isFalse();
        assertThat(longer).hasToString("1000000000000000000 m");
    }

    @Test
    void a_sum_of_long_decimals_keeps_the_digits_written() {
        ExactQuantity<Length> large = ExactQuantity.of("12345678901234567890.50", M);
        assertThat(large.add(ExactQuantity.of("1.50", M))).hasToString("12345678901234567892.00 m");
        assertThat(ExactQuantity.of("1.50", M).add(large)).hasToString("12345678901234567892.00 m");
        assertThat(large.subtract(ExactQuantity.of("0.50", M))).hasToString("12345678901234567890.00 m");
    }

    @Test
    void equal_numbers_of_two_kinds_are_unequal() {
        assertThat(ExactQuantity.of(30, M)).isNotEqualTo(ExactQuantity.of(30, PolicyUnits.PERSON));
        assertThat(ExactQuantity.of(0, M)).isNotEqualTo(ExactQuantity.of(0, PolicyUnits.PERSON));
    }
}
