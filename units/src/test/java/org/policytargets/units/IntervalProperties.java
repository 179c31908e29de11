package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The laws of {@link Interval}, under the names that its documentation gives them. */
class IntervalProperties {
    @Provide
    Arbitrary<Tuple2<ExactQuantity<?>, ExactQuantity<?>>> pairs() {
        return QuantityArbitraries.pairs();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return QuantityArbitraries.decimals();
    }

    @Provide
    Arbitrary<Tuple3<ExactQuantity<?>, ExactQuantity<?>, ExactQuantity<?>>> triples() {
        return QuantityArbitraries.triples();
    }

    @Provide
    Arbitrary<Tuple2<Interval, ExactQuantity<?>>> intervalsAndNumbers() {
        return QuantityArbitraries.intervalsAndNumbers();
    }

    @Provide
    Arbitrary<Tuple2<Interval, Interval>> intervalPairs() {
        return QuantityArbitraries.intervalPairs();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void at_least_and_less_than_partition_all_numbers(
            @ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> x = pair.get1();
        ExactQuantity<?> y = pair.get2();
        assertThat(Interval.atLeast(x).contains(y))
                .isNotEqualTo(Interval.lessThan(x).contains(y));
        assertThat(Interval.atLeast(x).intersects(Interval.lessThan(x))).isFalse();
        boundary(x.equals(y));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void at_most_and_more_than_partition_all_numbers(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> x = pair.get1();
        ExactQuantity<?> y = pair.get2();
        assertThat(Interval.atMost(x).contains(y))
                .isNotEqualTo(Interval.moreThan(x).contains(y));
        assertThat(Interval.atMost(x).intersects(Interval.moreThan(x))).isFalse();
        boundary(x.equals(y));
    }

    private static void boundary(boolean atTheBound) {
        Statistics.label("at the bound")
                .collect(atTheBound)
                .coverage(c -> c.check(true).percentage(p -> p > 10));
    }

    @Property
    void the_fast_way_and_the_slow_way_agree(@ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both) {
        Interval interval = both.get1();
        ExactQuantity<?> number = both.get2();
        int side = interval.side(number);
        assertThat(side).isEqualTo(interval.exactSide(number)).isEqualTo(expectedSide(interval, number));
        number.decimal()
                .filter(IntervalProperties::passesTheGate)
                .ifPresent(decimal ->
                        assertThat(interval.side(decimal, number.getUnit())).isEqualTo(side));
    }

    @Property
    void a_column_lies_where_each_of_its_figures_does(
            @ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both,
            @ForAll @IntRange(min = -81, max = 81) int anyScale,
            @ForAll boolean near,
            @ForAll long[] any) {
        Interval interval = both.get1();
        PolicyUnit<?> unit = both.get2().getUnit();
        int scale = near ? anyScale % 10 : anyScale;
        long[] column = column(interval, scale, unit, any);
        byte[] sides = new byte[column.length];
        interval.sides(column, scale, unit, sides);
        for (int i = 0; i < column.length; i++) {
            BigDecimal figure = BigDecimal.valueOf(column[i], scale);
            assertThat(sides[i])
                    .as("%s %s in %s", figure, unit, interval)
                    .isEqualTo((byte) interval.exactSide(ExactQuantity.of(figure, unit)))
                    .isEqualTo((byte) interval.side(figure, unit));
        }
    }

    /** Any figures, the ends of what a column can hold, and those around the bounds. */
    private static long[] column(Interval interval, int scale, PolicyUnit<?> unit, long[] any) {
        LongStream near = Stream.of(interval.lower(), interval.upper())
                .flatMap(Optional::stream)
                .map(bound -> bound.in(unit).rational().multiply(Rational.of(10).power(scale)))
                .map(bound -> bound.numerator().divide(bound.denominator()))
                .filter(bound -> bound.bitLength() < 62)
                .flatMapToLong(bound -> LongStream.rangeClosed(bound.longValueExact() - 2, bound.longValueExact() + 2));
        LongStream ends = LongStream.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, 1, Long.MAX_VALUE);
        return LongStream.concat(LongStream.of(any), LongStream.concat(near, ends))
                .toArray();
    }

    @Property
    void the_margin_is_the_distance_to_the_nearer_bound(
            @ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both) {
        Interval interval = both.get1();
        ExactQuantity<?> number = both.get2();
        Assume.that(interval.lower().isPresent() || interval.upper().isPresent());
        ExactQuantity<?> margin = interval.margin(number);
        assertThat(margin).isEqualTo(interval.exactMargin(number));
        assertThat(margin.getUnit()).isEqualTo(interval.unit().differenceUnit());
        if (margin.signum() != 0) {
            assertThat(interval.contains(number)).isEqualTo(margin.signum() > 0);
        }
        Rational expected = interval.lower()
                .map(low -> inBaseUnits(number).subtract(inBaseUnits(low)))
                .orElseGet(() -> inBaseUnits(interval.upper().orElseThrow()).subtract(inBaseUnits(number)));
        if (interval.lower().isPresent() && interval.upper().isPresent()) {
            Rational below = inBaseUnits(interval.upper().get()).subtract(inBaseUnits(number));
            expected = below.compareTo(expected) < 0 ? below : expected;
        }
        Rational size = interval.unit().isShare()
                ? Rational.of(1, 100)
                : interval.unit().factor();
        assertThat(margin.rational().multiply(size)).isEqualTo(expected);
    }

    /** The gate is for numbers that enter; a number that was calculated may have more digits. */
    private static boolean passesTheGate(BigDecimal decimal) {
        return decimal.precision() <= 64 && Math.abs(decimal.precision() - decimal.scale() - 1) <= 99;
    }

    /** From the definition, in base units. */
    private static int expectedSide(Interval interval, ExactQuantity<?> number) {
        Rational value = inBaseUnits(number);
        boolean below = interval.lower()
                .map(low -> value.compareTo(inBaseUnits(low)) < (interval.lowerInclusive() ? 0 : 1))
                .orElse(false);
        boolean above = interval.upper()
                .map(high -> value.compareTo(inBaseUnits(high)) > (interval.upperInclusive() ? 0 : -1))
                .orElse(false);
        assertThat(below && above).isFalse();
        return below ? -1 : above ? 1 : 0;
    }

    private static Rational inBaseUnits(ExactQuantity<?> quantity) {
        return quantity.rational().multiply(quantity.getUnit().factor());
    }

    @Property
    void restating_bound_or_number_in_another_unit_changes_nothing(
            @ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both) {
        Interval interval = both.get1();
        ExactQuantity<?> number = both.get2();
        Interval restated = interval.in(number.getUnit());
        assertThat(restated).isEqualTo(interval).hasSameHashCodeAs(interval);
        assertThat(restated.unit()).isEqualTo(number.getUnit());
        assertThat(restated.side(number)).isEqualTo(interval.side(number));
        assertThat(interval.side(number.in(interval.unit()))).isEqualTo(interval.side(number));
    }

    @Property
    void a_greater_number_is_never_on_a_lower_side(
            @ForAll("triples") Tuple3<ExactQuantity<?>, ExactQuantity<?>, ExactQuantity<?>> numbers) {
        Interval interval = Interval.point(numbers.get1());
        ExactQuantity<?> low = numbers.get2();
        ExactQuantity<?> high = numbers.get3();
        Assume.that(low.compareTo(high) <= 0);
        assertThat(interval.side(low)).isLessThanOrEqualTo(interval.side(high));
    }

    @Property
    void negation_turns_the_sides_round(@ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both) {
        assertThat(both.get1().negate().side(both.get2().negate()))
                .isEqualTo(-both.get1().side(both.get2()));
        assertThat(both.get1().negate().negate()).isEqualTo(both.get1());
    }

    @Property
    void the_hull_encloses_both_and_nothing_beside_their_bounds(
            @ForAll("intervalPairs") Tuple2<Interval, Interval> pair) {
        Interval hull = pair.get1().hull(pair.get2());
        assertThat(hull.encloses(pair.get1())).isTrue();
        assertThat(hull.encloses(pair.get2())).isTrue();
        assertThat(hull).isEqualTo(pair.get2().hull(pair.get1())).isEqualTo(hull.hull(pair.get2()));
        for (ExactQuantity<?> bound : bounds(hull)) {
            assertThat(bounds(pair.get1()).contains(bound)
                            || bounds(pair.get2()).contains(bound))
                    .isTrue();
        }
    }

    @Property
    void who_encloses_contains_what_is_contained(
            @ForAll("intervalPairs") Tuple2<Interval, Interval> pair, @ForAll @IntRange(max = 3) int which) {
        Interval outer = pair.get1();
        Interval inner = pair.get2();
        List<ExactQuantity<?>> numbers = probes(outer, inner);
        ExactQuantity<?> number = numbers.get(which % numbers.size());
        if (outer.encloses(inner) && inner.contains(number)) {
            assertThat(outer.contains(number)).isTrue();
        }
        if (outer.contains(number) && inner.contains(number)) {
            assertThat(outer.intersects(inner)).isTrue();
        }
        assertThat(outer.encloses(outer)).isTrue();
        assertThat(outer.intersects(outer)).isTrue();
        assertThat(outer.intersects(inner)).isEqualTo(inner.intersects(outer));
    }

    /** Numbers at, beside and between the bounds. */
    private static List<ExactQuantity<?>> probes(Interval a, Interval b) {
        List<ExactQuantity<?>> numbers = new ArrayList<>();
        for (ExactQuantity<?> first : bounds(a)) {
            numbers.add(first);
            for (ExactQuantity<?> second : bounds(b)) {
                numbers.add(second);
                numbers.add(first.plus(second.in(first.getUnit())).divide(2));
            }
        }
        numbers.add(ExactQuantity.of(0, a.unit()));
        return numbers;
    }

    private static List<ExactQuantity<?>> bounds(Interval interval) {
        List<ExactQuantity<?>> bounds = new ArrayList<>();
        interval.lower().ifPresent(bounds::add);
        interval.upper().ifPresent(bounds::add);
        return bounds;
    }

    @Property
    void sums_and_differences_of_members_are_members_of_sum_and_difference(
            @ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both,
            @ForAll @IntRange(min = -3, max = 3) int shift) {
        Interval a = both.get1();
        ExactQuantity<?> x = both.get2();
        Assume.that(a.contains(x));
        Assume.that(!a.unit().isComparableWith(PolicyUnits.ONE)); // whose difference depends on how it is written
        ExactQuantity<?> y = ExactQuantity.of(shift, a.unit());
        Interval b = Interval.closed(y, ExactQuantity.of(shift + 1, a.unit()));
        membersOfSumAndDifference(a, x, b, y);
    }

    @Property
    void sums_and_differences_of_shares_are_in_points(
            @ForAll("decimals") BigDecimal low, @ForAll("decimals") BigDecimal high) {
        ExactQuantity<?> x = ExactQuantity.of(low.min(high), PolicyUnits.PERCENT);
        ExactQuantity<?> y = ExactQuantity.of(low.max(high), PolicyUnits.PER_MILLE.multiply(10));
        membersOfSumAndDifference(Interval.closed(x, y), x, Interval.point(y), y);
        assertThat(Interval.closed(x, y).minus(Interval.point(y)).unit()).isEqualTo(PolicyUnits.PERCENTAGE_POINT);
    }

    private static void membersOfSumAndDifference(Interval a, ExactQuantity<?> x, Interval b, ExactQuantity<?> y) {
        assertThat(a.plus(b).contains(x.plus(y))).isTrue();
        assertThat(a.minus(b).contains(x.minus(y))).isTrue();
        assertThat(b.minus(a).contains(y.minus(x))).isTrue();
        assertThat(b.plus(a.minus(b)).encloses(a)).isTrue();
    }

    @Property
    void rounding_an_interval_holds_each_rounded_member(
            @ForAll("intervalsAndNumbers") Tuple2<Interval, ExactQuantity<?>> both,
            @ForAll @IntRange(min = 1, max = 20) int step) {
        Interval interval = both.get1();
        ExactQuantity<?> number = both.get2();
        ExactQuantity<?> tenths = ExactQuantity.of(BigDecimal.valueOf(step, 1), interval.unit());
        Interval rounded = interval.roundTo(tenths);
        assertThat(!interval.contains(number) || rounded.contains(number.roundTo(tenths)))
                .isTrue();
        assertThat(rounded.roundTo(tenths)).isEqualTo(rounded);
    }

    @Property
    void a_point_holds_one_number(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        Interval point = Interval.point(pair.get1());
        assertThat(point.isPoint()).isTrue();
        assertThat(point.contains(pair.get2())).isEqualTo(pair.get1().equals(pair.get2()));
        assertThat(point.side(pair.get2())).isEqualTo(Integer.signum(pair.get2().compareTo(pair.get1())));
    }
}
