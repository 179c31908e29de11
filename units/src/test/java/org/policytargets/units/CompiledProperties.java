package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Numbers compiled for many others: the fast and the slow way say the same. */
class CompiledProperties {
    private static final List<Long> EDGES_OF_INT =
            List.of(0L, 1000L, -1000L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE);
    private static final List<Long> EDGES_OF_LONG =
            List.of(0L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE);

    @Provide
    Arbitrary<Rational> rationals() {
        return QuantityArbitraries.rationals();
    }

    @Property(tries = 20_000)
    void the_digits_of_a_decimal_are_its_unscaled_value(@ForAll Random random) {
        long most = Ticks.power(1 + random.nextInt(Ticks.MAX_DIGITS));
        long digits = random.nextInt(4) == 0 ? most - 1 : random.nextLong() % most;
        BigDecimal decimal = BigDecimal.valueOf(random.nextBoolean() ? digits : -digits, random.nextInt(60) - 20);
        assertThat(Ticks.digits(decimal))
                .as(decimal.toString())
                .isEqualTo(decimal.unscaledValue().longValueExact());
    }

    private static Rational small(Random random) {
        return Rational.of(random.nextInt(2001) - 1000, 1 + random.nextInt(12));
    }

    @Property
    void the_first_threshold_reached_is_the_first_at_or_below(
            @ForAll("rationals") Rational any, @ForAll Random random) {
        List<Rational> numbers = new ArrayList<>();
        List<Boolean> inclusive = new ArrayList<>();
        boolean allInclusive = random.nextInt(4) > 0;
        for (int i = random.nextInt(8); i > 0; i--) {
            numbers.add(random.nextInt(8) == 0 ? any : small(random));
            inclusive.add(allInclusive || random.nextBoolean());
        }
        numbers.sort(Comparator.reverseOrder());
        Rational number = random.nextInt(3) > 0 || numbers.isEmpty()
                ? small(random)
                : random.nextBoolean() ? any : numbers.get(random.nextInt(numbers.size()));
        int expected = 0;
        while (expected < numbers.size()
                && number.compareTo(numbers.get(expected)) < (inclusive.get(expected) ? 0 : 1)) {
            expected++;
        }
        assertReached(expected, number, numbers, inclusive);
    }

    @Property
    void the_fast_path_agrees_with_the_exact_one_at_the_edge_of_what_fits(@ForAll Random random) {
        long below = Math.abs(edge(random, EDGES_OF_INT)) + 1;
        List<Rational> numbers = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            numbers.add(Rational.of(edge(random, EDGES_OF_INT), random.nextBoolean() ? below : 1));
        }
        numbers.sort(Comparator.reverseOrder());
        Rational threshold = numbers.get(random.nextInt(numbers.size()));
        Rational hair =
                Rational.of(random.nextInt(3) - 1).divide(Rational.of(10).power(random.nextInt(20)));
        Rational number = switch (random.nextInt(3)) {
            case 0 -> threshold.add(hair);
            case 1 -> threshold.multiply(Rational.of(7, 7));
            default -> Rational.of(edge(random, EDGES_OF_LONG), Math.abs(edge(random, EDGES_OF_INT)) + 1);
        };
        List<Boolean> inclusive = Collections.nCopies(numbers.size(), true);
        assertReached(Thresholds.falling(numbers, inclusive).exactFirst(number), number, numbers, inclusive);
    }

    private static long edge(Random random, List<Long> edges) {
        return edges.get(random.nextInt(edges.size())) + random.nextInt(3) - 1;
    }

    /** Both ways, and in the other direction. */
    private static void assertReached(int expected, Rational number, List<Rational> numbers, List<Boolean> inclusive) {
        Thresholds falling = Thresholds.falling(numbers, inclusive);
        Thresholds rising =
                Thresholds.rising(numbers.stream().map(Rational::negate).toList(), inclusive);
        assertThat(falling.first(number)).isEqualTo(expected);
        assertThat(falling.exactFirst(number)).isEqualTo(expected);
        assertThat(rising.first(number.negate())).isEqualTo(expected);
        assertThat(rising.exactFirst(number.negate())).isEqualTo(expected);
    }

    @Property
    void a_linear_map_is_slope_times_x_plus_intercept(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll Random random) {
        Rational slope = random.nextBoolean() ? a : small(random);
        Rational intercept = random.nextBoolean() ? b : small(random);
        Rational x = random.nextInt(3) == 0 ? b : small(random);
        assertThat(LinearMap.of(slope, intercept).of(x))
                .isEqualTo(x.multiply(slope).add(intercept));
    }

    @Example
    void thresholds_out_of_order_are_refused() {
        List<Rational> rising = List.of(Rational.ZERO, Rational.ONE);
        assertThatThrownBy(() -> Thresholds.falling(rising, List.of(true, true)))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("threshold must be in order, after 0, but was 1");
        assertThatThrownBy(() -> Thresholds.rising(List.of(Rational.ONE, Rational.ZERO), List.of(true, true)))
                .hasMessage("threshold must be in order, after 1, but was 0");
        assertThatThrownBy(() -> Thresholds.rising(rising, List.of(true)))
                .hasMessage("thresholds must be as many as there are answers, 1, but was 2");
        assertThat(Thresholds.rising(rising, List.of(true, false)).first(Rational.ZERO))
                .isZero();
    }
}
