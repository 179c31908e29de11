package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
    @Provide
    Arbitrary<Rational> rationals() {
        return QuantityArbitraries.rationals();
    }

    private static Rational small(Random random) {
        return Rational.of(random.nextInt(2001) - 1000, 1 + random.nextInt(12));
    }

    @Property
    void the_first_threshold_reached_is_the_first_at_or_below(
            @ForAll("rationals") Rational any, @ForAll Random random) {
        List<Rational> numbers = new ArrayList<>();
        List<Boolean> inclusive = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            numbers.add(random.nextInt(8) == 0 ? any : small(random));
            inclusive.add(random.nextBoolean());
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
        Thresholds falling = Thresholds.falling(numbers, inclusive);
        // Thresholds of one number, the exclusive one after the inclusive one, are no order that a scale has.
        boolean ordered = true;
        for (int i = 1; i < numbers.size(); i++) {
            ordered &= !numbers.get(i).equals(numbers.get(i - 1)) || !inclusive.get(i - 1) || inclusive.get(i);
        }
        if (ordered) {
            assertThat(falling.first(number)).isEqualTo(expected);
        }
        assertThat(falling.exactFirst(number)).isEqualTo(expected);
        List<Rational> negated = numbers.stream().map(Rational::negate).toList();
        assertThat(Thresholds.rising(negated, inclusive).exactFirst(number.negate()))
                .isEqualTo(expected);
        if (ordered) {
            assertThat(Thresholds.rising(negated, inclusive).first(number.negate()))
                    .isEqualTo(expected);
        }
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
