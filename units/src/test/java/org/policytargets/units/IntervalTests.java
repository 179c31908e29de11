package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {
    private static ExactQuantity<?> km(String value) {
        return ExactQuantity.of(value, PolicyUnits.KILOMETRE);
    }

    private static ExactQuantity<?> percent(String value) {
        return ExactQuantity.of(value, PolicyUnits.PERCENT);
    }

    private static Interval all() {
        return Interval.of(null, false, null, false, PolicyUnits.KILOMETRE);
    }

    @Test
    void it_prints_as_mathematics_writes_it() {
        assertThat(Interval.point(km("30"))).hasToString("[30 km, 30 km]");
        assertThat(Interval.atLeast(km("30.0"))).hasToString("[30.0 km, +∞)");
        assertThat(Interval.moreThan(km("30"))).hasToString("(30 km, +∞)");
        assertThat(Interval.atMost(km("30"))).hasToString("(-∞, 30 km]");
        assertThat(Interval.lessThan(km("30"))).hasToString("(-∞, 30 km)");
        assertThat(Interval.closed(km("30"), km("31"))).hasToString("[30 km, 31 km]");
        assertThat(Interval.of(km("30"), false, km("31"), true)).hasToString("(30 km, 31 km]");
        assertThat(Interval.of(km("30"), true, km("31"), false)).hasToString("[30 km, 31 km)");
        assertThat(all()).hasToString("(-∞, +∞)");
    }

    @ParameterizedTest
    @CsvSource({
        // interval around 30 km, number, unit, side
        "point, 30, km, 0",
        "point, 29.999, km, -1",
        "point, 30001, m, 1",
        "atLeast, 30000, m, 0",
        "atLeast, 29999.999999999999999999999, m, -1",
        "atLeast, 1E99, km, 0",
        "atLeast, -1E99, km, -1",
        "moreThan, 30, km, -1",
        "moreThan, 30.000000000000000000001, km, 0",
        "moreThan, 30000000.1, mm, 0",
        "atMost, 30, km, 0",
        "atMost, 30.0001, km, 1",
        "atMost, -1E99, km, 0",
        "atMost, 1E99, km, 1",
        "lessThan, 30, km, 1",
        "lessThan, 29.9, km, 0",
        "lessThan, 0, km, 0",
        "atLeast, 0, mm, -1",
        "atLeast, 999999999999999999, km, 0",
        "lessThan, 999999999999999999, km, 1",
        "atLeast, -999999999999999999, km, -1"
    })
    void a_number_lies_below_or_in_or_above(String shape, String number, String unit, int side) {
        ExactQuantity<?> bound = km("30");
        Interval interval = switch (shape) {
            case "point" -> Interval.point(bound);
            case "atLeast" -> Interval.atLeast(bound);
            case "moreThan" -> Interval.moreThan(bound);
            case "atMost" -> Interval.atMost(bound);
            default -> Interval.lessThan(bound);
        };
        PolicyUnit<?> of = PolicyUnits.of(unit);
        assertThat(interval.side(new BigDecimal(number), of)).isEqualTo(side);
        assertThat(interval.side(ExactQuantity.of(number, of))).isEqualTo(side);
        assertThat(interval.contains(ExactQuantity.of(number, of))).isEqualTo(side == 0);
    }

    @Test
    void all_numbers_contain_all_numbers_of_the_kind() {
        assertThat(all().side(km("-1E99"))).isZero();
        assertThat(all().side(new BigDecimal("1E99"), PolicyUnits.METRE)).isZero();
        assertThatThrownBy(() -> all().side(BigDecimal.ONE, PolicyUnits.HECTARE))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThat(all().isPoint()).isFalse();
        assertThat(all()).isNotEqualTo(Interval.of(null, true, null, true, PolicyUnits.HECTARE));
        assertThat(all()).isEqualTo(Interval.of(null, true, null, true, PolicyUnits.METRE));
    }

    @Test
    void an_interval_in_which_no_number_lies_is_refused() {
        assertThatThrownBy(() -> Interval.closed(km("31"), km("30")))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("interval must be such that a number lies in it, but was [31 km, 30 km]");
        assertThatThrownBy(() -> Interval.of(km("30"), false, km("30"), true))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("interval must be such that a number lies in it, but was (30 km, 30 km]");
        assertThatThrownBy(() -> Interval.of(km("30"), true, km("30"), false)).isInstanceOf(OutOfRangeException.class);
        assertThatThrownBy(() -> Interval.of(km("30"), false, km("30"), false)).isInstanceOf(OutOfRangeException.class);
        assertThat(Interval.closed(km("30"), ExactQuantity.of(30_000, PolicyUnits.METRE)))
                .isEqualTo(Interval.point(km("30")));
    }

    @Test
    void bounds_of_two_kinds_are_refused() {
        assertThatThrownBy(() -> Interval.closed(km("30"), percent("31")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"km\", but was \"%\"");
        assertThatThrownBy(() -> Interval.of(km("30"), true, null, false, PolicyUnits.PERCENT))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> Interval.of(null, false, km("30"), true, PolicyUnits.PERCENT))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> Interval.of(null, false, null, false)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void bounds_without_a_form_in_ticks_are_multiplied_out() {
        PolicyUnit<?> perTonne = PolicyUnits.of("CNY/tce");
        PolicyUnit<?> perKilowattHour = PolicyUnits.of("CNY/(kW.h)");
        Interval interval = Interval.closed(ExactQuantity.of(8141, perTonne), ExactQuantity.of(2, perKilowattHour));
        assertThat(interval.side(BigDecimal.ONE, perKilowattHour)).isZero();
        assertThat(interval.side(new BigDecimal("0.9999"), perKilowattHour)).isEqualTo(-1);
        assertThat(interval.side(new BigDecimal("16282"), perTonne)).isZero();
        assertThat(interval.side(new BigDecimal("16282.01"), perTonne)).isEqualTo(1);
        Interval third = Interval.point(ExactQuantity.of(Rational.of(1, 3), PolicyUnits.KILOMETRE));
        assertThat(third.side(ExactQuantity.of(Rational.of(1000, 3), PolicyUnits.METRE)))
                .isZero();
        assertThat(third.side(new BigDecimal("333.333333333333333333"), PolicyUnits.METRE))
                .isEqualTo(-1);
        assertThat(third.side(new BigDecimal("333.333333333333333334"), PolicyUnits.METRE))
                .isEqualTo(1);
    }

    @Test
    void its_parts_are_as_given() {
        Interval interval = Interval.of(km("30"), true, km("31"), false);
        assertThat(interval.lower()).hasValueSatisfying(low -> assertThat(low).hasToString("30 km"));
        assertThat(interval.upper()).hasValueSatisfying(high -> assertThat(high).hasToString("31 km"));
        assertThat(interval.lowerInclusive()).isTrue();
        assertThat(interval.upperInclusive()).isFalse();
        assertThat(interval.unit()).isEqualTo(PolicyUnits.KILOMETRE);
        assertThat(interval.isPoint()).isFalse();
        assertThat(Interval.of(null, true, km("31"), true).lowerInclusive()).isFalse();
        assertThat(Interval.of(km("31"), true, null, true).upperInclusive()).isFalse();
        assertThat(Interval.of(null, true, km("31"), true).lower()).isEmpty();
        assertThat(Interval.of(km("31"), true, null, true).upper()).isEmpty();
        assertThat(Interval.of(null, true, km("31"), true).unit()).isEqualTo(PolicyUnits.KILOMETRE);
        assertThat(Interval.of(km("31"), true, null, true, PolicyUnits.METRE).unit())
                .isEqualTo(PolicyUnits.METRE);
    }

    @Test
    void equality_is_by_the_numbers_in_it() {
        Interval interval = Interval.of(km("30"), true, km("31"), false);
        assertThat(interval)
                .isEqualTo(Interval.of(
                        ExactQuantity.of(30_000, PolicyUnits.METRE), true, km("31.0"), false, PolicyUnits.METRE))
                .isNotEqualTo(Interval.of(km("30"), false, km("31"), false))
                .isNotEqualTo(Interval.of(km("30"), true, km("31"), true))
                .isNotEqualTo(Interval.of(km("29"), true, km("31"), false))
                .isNotEqualTo(Interval.of(km("30"), true, km("32"), false))
                .isNotEqualTo(Interval.atLeast(km("30")))
                .isNotEqualTo("[30 km, 31 km)");
    }

    @Test
    void enclosing_hangs_on_the_inclusivity_of_equal_bounds() {
        assertThat(Interval.closed(km("1"), km("3")).encloses(Interval.of(km("1"), false, km("3"), false)))
                .isTrue();
        assertThat(Interval.of(km("1"), false, km("3"), true).encloses(Interval.closed(km("1"), km("3"))))
                .isFalse();
        assertThat(Interval.of(km("1"), true, km("3"), false).encloses(Interval.closed(km("1"), km("3"))))
                .isFalse();
        assertThat(Interval.atLeast(km("1")).encloses(Interval.closed(km("1"), km("3"))))
                .isTrue();
        assertThat(Interval.closed(km("1"), km("3")).encloses(Interval.atLeast(km("1"))))
                .isFalse();
        assertThat(all().encloses(Interval.atLeast(km("1")))).isTrue();
        assertThatThrownBy(() -> all().encloses(Interval.point(percent("1"))))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void intersecting_hangs_on_the_inclusivity_of_a_common_bound() {
        Interval upTo2 = Interval.closed(km("1"), km("2"));
        assertThat(upTo2.intersects(Interval.atLeast(km("2")))).isTrue();
        assertThat(upTo2.intersects(Interval.moreThan(km("2")))).isFalse();
        assertThat(Interval.lessThan(km("2")).intersects(Interval.atLeast(km("2"))))
                .isFalse();
        assertThat(Interval.atLeast(km("2")).intersects(upTo2)).isTrue();
        assertThat(Interval.atLeast(km("2.1")).intersects(upTo2)).isFalse();
        assertThat(upTo2.intersects(Interval.lessThan(km("1")))).isFalse();
        assertThat(upTo2.intersects(all())).isTrue();
        assertThatThrownBy(() -> all().intersects(Interval.point(percent("1"))))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void the_hull_takes_the_wider_bound_of_each_side() {
        assertThat(Interval.of(km("1"), false, km("2"), true).hull(Interval.of(km("1"), true, km("2"), false)))
                .hasToString("[1 km, 2 km]");
        assertThat(Interval.point(km("5")).hull(Interval.point(ExactQuantity.of(1, PolicyUnits.METRE))))
                .hasToString("[1 m, 5 km]");
        assertThat(Interval.point(km("5")).hull(Interval.lessThan(km("2")))).hasToString("(-∞, 5 km]");
        assertThat(Interval.point(ExactQuantity.of(1, PolicyUnits.METRE))
                        .hull(Interval.point(km("5")))
                        .unit())
                .isEqualTo(PolicyUnits.METRE);
    }

    @Test
    void sums_and_differences_are_open_where_one_is_and_endless_where_one_is() {
        assertThat(Interval.closed(km("1"), km("2")).plus(Interval.of(km("10"), true, km("20"), false)))
                .hasToString("[11 km, 22 km)");
        assertThat(Interval.closed(km("1"), km("2")).plus(Interval.of(km("10"), false, km("20"), true)))
                .hasToString("(11 km, 22 km]");
        assertThat(Interval.closed(km("1"), km("2")).minus(Interval.of(km("10"), true, km("20"), false)))
                .hasToString("(-19 km, -8 km]");
        assertThat(Interval.closed(km("1"), km("2")).minus(Interval.of(km("10"), false, km("20"), true)))
                .hasToString("[-19 km, -8 km)");
        assertThat(Interval.closed(km("1"), km("2")).plus(Interval.atLeast(km("3"))))
                .hasToString("[4 km, +∞)");
        assertThat(Interval.closed(km("1"), km("2")).minus(Interval.atLeast(km("3"))))
                .hasToString("(-∞, -1 km]");
        assertThat(Interval.atMost(km("2")).plus(Interval.atMost(km("3")))).hasToString("(-∞, 5 km]");
        assertThat(Interval.atMost(km("2")).minus(Interval.atLeast(km("3")))).hasToString("(-∞, -1 km]");
        assertThat(Interval.atLeast(km("2")).minus(Interval.atMost(km("3")))).hasToString("[-1 km, +∞)");
        assertThat(Interval.atLeast(km("2")).minus(Interval.atLeast(km("3")))).hasToString("(-∞, +∞)");
    }

    @Test
    void the_difference_of_intervals_of_shares_is_in_points_also_where_it_is_endless() {
        assertThat(Interval.closed(percent("84"), percent("85")).minus(Interval.point(percent("80"))))
                .hasToString("[4 [pp], 5 [pp]]");
        Interval endless = Interval.atLeast(percent("84")).minus(Interval.atLeast(percent("80")));
        assertThat(endless.unit()).isEqualTo(PolicyUnits.PERCENTAGE_POINT);
        assertThat(endless).hasToString("(-∞, +∞)");
        assertThat(Interval.point(percent("80"))
                        .plus(Interval.atLeast(ExactQuantity.of(5, PolicyUnits.PERCENTAGE_POINT))))
                .hasToString("[85 %, +∞)");
        assertThatThrownBy(() -> all().minus(Interval.atLeast(percent("1"))))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> all().plus(Interval.atLeast(percent("1"))))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void negation_swaps_the_bounds() {
        assertThat(Interval.of(km("1"), true, km("2"), false).negate()).hasToString("(-2 km, -1 km]");
        assertThat(Interval.of(km("1"), false, km("2"), true).negate()).hasToString("[-2 km, -1 km)");
        assertThat(Interval.atLeast(km("1")).negate()).hasToString("(-∞, -1 km]");
    }

    @Test
    void in_another_unit_it_holds_the_same_numbers() {
        assertThat(Interval.of(km("1"), true, km("2"), false).in(PolicyUnits.METRE))
                .hasToString("[1000 m, 2000 m)");
        assertThat(Interval.of(km("1"), false, km("2"), true).in(PolicyUnits.METRE))
                .hasToString("(1000 m, 2000 m]");
        assertThat(Interval.atLeast(km("1")).in(PolicyUnits.METRE)).hasToString("[1000 m, +∞)");
        assertThat(Interval.atMost(km("1")).in(PolicyUnits.METRE)).hasToString("(-∞, 1000 m]");
        assertThatThrownBy(() -> all().in(PolicyUnits.PERCENT)).isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void rounding_heeds_that_an_excluded_half_is_not_rounded() {
        ExactQuantity<?> step = km("1");
        assertThat(Interval.closed(km("0.5"), km("2.4")).roundTo(step)).hasToString("[1 km, 2 km]");
        assertThat(Interval.closed(km("-0.5"), km("2.5")).roundTo(step)).hasToString("[-1 km, 3 km]");
        // just above 0.5 is 1, just above -0.5 is 0; just below 2.5 is 2, just below -2.5 is -3
        assertThat(Interval.of(km("0.5"), false, km("2.5"), false).roundTo(step))
                .hasToString("[1 km, 2 km]");
        assertThat(Interval.of(km("-0.5"), false, km("2.5"), true).roundTo(step))
                .hasToString("[0 km, 3 km]");
        assertThat(Interval.of(km("-5.5"), true, km("-2.5"), false).roundTo(step))
                .hasToString("[-6 km, -3 km]");
        assertThat(Interval.of(km("-5.5"), false, km("-2.5"), true).roundTo(step))
                .hasToString("[-5 km, -3 km]");
        assertThat(Interval.moreThan(km("0.2")).roundTo(step)).hasToString("[0 km, +∞)");
        assertThat(Interval.lessThan(km("-0.2")).roundTo(step)).hasToString("(-∞, 0 km]");
        assertThat(all().roundTo(step)).isEqualTo(all());
        assertThatThrownBy(() -> all().roundTo(km("0")))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("step to round to must be greater than zero, but was 0 km");
        assertThat(Interval.point(percent("5.46")).roundTo(ExactQuantity.of("0.1", PolicyUnits.PERCENTAGE_POINT)))
                .isEqualTo(Interval.point(percent("5.5")));
    }

    private static ExactQuantity<?> q(String text) {
        int blank = text.indexOf(' ');
        return ExactQuantity.of(text.substring(0, blank), PolicyUnits.of(text.substring(blank + 1)));
    }

    /** Asked of the fast way itself: the slow one would hide what it leaves undone. */
    @ParameterizedTest
    @CsvSource({
        "30 km, 27.4 km, -2.6 km, 2.6 km",
        "30 km, 30 km, 0 km, 0 km",
        "30 km, 30.00 km, 0.00 km, 0.00 km",
        "30.0 km, 31 km, 1.0 km, -1.0 km",
        "30 km, 27400 m, -2.6 km, 2.6 km",
        "30 km, 40000 m, 10 km, -10 km",
        "85 %, 85.4 %, 0.4 [pp], -0.4 [pp]",
        "85 %, 0.9 1, 5 [pp], -5 [pp]",
        "0.85 1, 90 %, 0.05 1, -0.05 1",
        "-3 %, -5.1 %, -2.1 [pp], 2.1 [pp]",
        "1.4E+12 [jin], 1.43E+12 [jin], 30000000000 [jin], -30000000000 [jin]",
    })
    void the_fast_margin_has_the_digits_of_the_promise(String bound, String number, String above, String below) {
        assertThat(Interval.atLeast(q(bound)).quickMargin(q(number))).hasToString(above);
        assertThat(Interval.moreThan(q(bound)).quickMargin(q(number))).hasToString(above);
        assertThat(Interval.atMost(q(bound)).quickMargin(q(number))).hasToString(below);
        assertThat(Interval.lessThan(q(bound)).quickMargin(q(number))).hasToString(below);
    }

    @ParameterizedTest
    @CsvSource({
        "10 km, 30 km, 9 km, -1 km",
        "10 km, 30 km, 12 km, 2 km",
        "10 km, 30 km, 20 km, 10 km",
        "10 km, 30 km, 29 km, 1 km",
        "10 km, 30 km, 33 km, -3 km",
    })
    void between_two_bounds_the_nearer_counts(String low, String high, String number, String margin) {
        assertThat(Interval.closed(q(low), q(high)).quickMargin(q(number))).hasToString(margin);
        assertThat(Interval.of(q(low), false, q(high), false).quickMargin(q(number)))
                .hasToString(margin);
        assertThat(Interval.closed(q(low), q(high)).exactMargin(q(number))).hasToString(margin);
        assertThat(Interval.closed(q(low), q(high)).margin(q(number))).hasToString(margin);
    }

    @ParameterizedTest
    @CsvSource({
        // per mille is told in points, 亩 in m² has no decimals, another unit of the same size is another, digits run
        // out
        "7 [ppth], 8 [ppth]",
        "7 [mu], 1 m2",
        "1 har, 15.0 [mu]",
        "999999999999999998 {x}, 999999999999999999 {x}",
        "1 m2, 123456789012345678901 m2",
        "1 m2, 1E+60 m2",
        "-900000000000000000 {x}, 900000000000000000 {x}",
    })
    void what_longs_do_not_hold_goes_the_slow_way(String bound, String number) {
        Interval interval = Interval.atLeast(q(bound));
        assertThat(interval.quickMargin(q(number))).isNull();
        assertThat(interval.margin(q(number))).isEqualTo(interval.exactMargin(q(number)));
    }

    @Test
    void without_a_bound_there_is_no_margin() {
        Interval all = Interval.of(null, false, null, false, PolicyUnits.KILOMETRE);
        assertThatThrownBy(() -> all.margin(q("3 km")))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("interval must be such that it has a bound, but was (-∞, +∞)");
        assertThatThrownBy(() -> Interval.atLeast(q("3 km")).margin(q("3 kg")))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void it_is_a_point_if_both_bounds_are_one_number() {
        assertThat(Interval.point(km("30")).isPoint()).isTrue();
        assertThat(Interval.closed(km("30"), q("30000 m")).isPoint()).isTrue();
        assertThat(Interval.closed(km("30"), q("30001 m")).isPoint()).isFalse();
        assertThat(Interval.atLeast(km("30")).isPoint()).isFalse();
        assertThat(Interval.atMost(km("30")).isPoint()).isFalse();
        assertThat(all().isPoint()).isFalse();
    }

    @Test
    void a_number_beyond_the_limits_is_refused_however_fine_the_bounds_are() {
        Interval fine = Interval.atLeast(q("1E-99 m"));
        assertThat(fine.side(new BigDecimal("1E-99"), PolicyUnits.METRE)).isZero();
        assertThatThrownBy(() -> fine.side(new BigDecimal("1E-100"), PolicyUnits.METRE))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("exponent of a number must be between -99 and 99, but was -100");
    }

    @Test
    void intervals_of_two_kinds_are_refused_where_no_number_is_compared() {
        Interval shares = Interval.atLeast(percent("1"));
        assertThatThrownBy(() -> all().encloses(shares)).isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> all().intersects(shares)).isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> all().hull(shares)).isInstanceOf(IncomparableUnitsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1 km, 2 km] | (-∞, 3 km] | (-∞, 5 km] | [-2 km, +∞)",
                "(-∞, 2 km] | [1 km, 3 km] | (-∞, 5 km] | (-∞, 1 km]",
                "[2 km, +∞) | [1 km, 3 km] | [3 km, +∞) | [-1 km, +∞)",
                "[1 km, 3 km] | [2 km, +∞) | [3 km, +∞) | (-∞, 1 km]",
            })
    void a_sum_or_difference_ends_only_where_both_do(String a, String b, String sum, String difference) {
        assertThat(interval(a).plus(interval(b))).hasToString(sum);
        assertThat(interval(a).minus(interval(b))).hasToString(difference);
    }

    /** Closed where it ends. */
    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(", ");
        ExactQuantity<?> low = ends[0].equals("-∞") ? null : q(ends[0]);
        ExactQuantity<?> high = ends[1].equals("+∞") ? null : q(ends[1]);
        return Interval.of(low, true, high, true);
    }

    @Test
    void midway_the_margin_has_the_digits_of_the_lower_bound() {
        Interval finerAbove = Interval.closed(q("10 km"), q("30.0 km"));
        assertThat(finerAbove.quickMargin(q("20 km"))).hasToString("10 km");
        assertThat(finerAbove.exactMargin(q("20 km"))).hasToString("10 km");
        Interval finerBelow = Interval.closed(q("10.0 km"), q("30 km"));
        assertThat(finerBelow.quickMargin(q("20 km"))).hasToString("10.0 km");
        assertThat(finerBelow.exactMargin(q("20 km"))).hasToString("10.0 km");
    }

    @Test
    void the_margin_is_in_the_unit_of_the_interval_whatever_that_of_its_bound() {
        Interval inKilometres = Interval.of(q("500 m"), true, null, false, PolicyUnits.KILOMETRE);
        assertThat(inKilometres.margin(q("1 km"))).hasToString("0.5 km");
        Interval inOnes = Interval.of(percent("85"), true, null, false, PolicyUnits.ONE);
        assertThat(inOnes.margin(q("0.9 1"))).hasToString("0.05 1");
    }

    @Test
    void a_fast_margin_adds_no_zeros_and_takes_none_away_from_a_whole_number() {
        assertThat(Interval.atLeast(q("30 km")).quickMargin(q("40000 m")))
                .isNotNull()
                .satisfies(margin -> assertThat(margin.decimal()).contains(BigDecimal.TEN));
        assertThat(Interval.atLeast(q("30 km")).quickMargin(q("30000 m"))).hasToString("0 km");
    }

    @Test
    void a_margin_of_more_digits_than_longs_hold_is_exact() {
        // of the unit of one tick, so that longs hold the ticks but not the digits
        PolicyUnit<?> ninth = PolicyUnits.METRE.divide(9);
        ExactQuantity<?> least = ExactQuantity.of(-999_999_999_999_999_999L, ninth);
        assertThat(Interval.atLeast(least).quickMargin(ExactQuantity.of(0, ninth)))
                .hasToString("999999999999999999 m/9");
        for (int number = 1; number <= 2; number++) {
            ExactQuantity<?> above = ExactQuantity.of(number, ninth);
            assertThat(Interval.atLeast(least).quickMargin(above)).isNull();
            assertThat(Interval.atLeast(least).margin(above)).hasToString("100000000000000000" + (number - 1) + " m/9");
        }
    }

    @Test
    void a_margin_to_a_bound_much_rougher_than_the_other_is_exact() {
        Interval interval = Interval.closed(q("0 km"), q("0.0000000001 km"));
        assertThat(interval.margin(q("0 km"))).hasToString("0 km");
        assertThat(interval.margin(q("0.0000000001 km"))).hasToString("0.0000000000 km");
    }

    @Test
    void a_column_is_held_against_bounds_in_another_unit() {
        Interval interval = Interval.closed(
                ExactQuantity.of("30", PolicyUnits.KILOMETRE), ExactQuantity.of("30.5", PolicyUnits.KILOMETRE));
        byte[] sides = {7, 7, 7, 7, 7};
        interval.sides(new long[] {299_999, 300_000, 305_000, 305_001}, 1, PolicyUnits.METRE, sides);
        assertThat(sides).containsExactly(-1, 0, 0, 1, 7);
    }

    @Test
    void a_column_whose_figures_are_all_too_small_or_too_great_to_be_near() {
        byte[] sides = new byte[2];
        long[] ends = {Long.MIN_VALUE, Long.MAX_VALUE};
        Interval far = Interval.atLeast(ExactQuantity.of("1e60", PolicyUnits.METRE));
        far.sides(ends, 0, PolicyUnits.METRE, sides);
        assertThat(sides).containsExactly(-1, -1);
        Interval low = Interval.lessThan(ExactQuantity.of("-1e60", PolicyUnits.METRE));
        low.sides(ends, 0, PolicyUnits.METRE, sides);
        assertThat(sides).containsExactly(1, 1);
    }

    @Test
    void a_column_that_cannot_be_compared_is_refused() {
        Interval interval = Interval.atLeast(ExactQuantity.of("30", PolicyUnits.KILOMETRE));
        byte[] sides = new byte[1];
        assertThatThrownBy(() -> interval.sides(new long[1], 0, PolicyUnits.TONNE, sides))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> interval.sides(new long[2], 0, PolicyUnits.METRE, sides))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("room for answers must be at least 2, but was 1");
        for (int scale : new int[] {-82, 82}) {
            assertThatThrownBy(() -> interval.sides(new long[1], scale, PolicyUnits.METRE, sides))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessage("scale of a column must be between -81 and 81, but was " + scale);
        }
    }
}
