package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** The change between two values that may be ranges. */
class ChangesTests {
    private static ExactQuantity<?> km(long number) {
        return ExactQuantity.of(number, PolicyUnits.KILOMETRE);
    }

    private static ExactQuantity<?> percent(long number) {
        return ExactQuantity.of(number, PolicyUnits.PERCENT);
    }

    private static Interval growth(Interval before, Interval now) {
        return Changes.between(before, now, true);
    }

    @Test
    void to_nothing_it_is_minus_100_percent_from_whatever_base() {
        Interval gone = Interval.point(percent(-100));
        Interval nothing = Interval.point(km(0));
        assertThat(growth(Interval.moreThan(km(0)), nothing)).isEqualTo(gone);
        assertThat(growth(Interval.atLeast(km(5)), nothing)).isEqualTo(gone);
        assertThat(growth(Interval.of(km(5), false, km(9), false, PolicyUnits.KILOMETRE), nothing))
                .isEqualTo(gone);
        assertThat(growth(Interval.point(km(5)), Interval.of(km(0), true, km(10), true, PolicyUnits.KILOMETRE)))
                .isEqualTo(Interval.of(percent(-100), true, percent(100), true, PolicyUnits.PERCENT));
    }

    private static Interval any(Random random, int from) {
        long low = from + random.nextInt(5);
        long high = low + random.nextInt(4);
        boolean point = low == high;
        return Interval.of(
                random.nextInt(6) == 0 ? null : km(low),
                point || random.nextBoolean(),
                random.nextInt(6) == 0 ? null : km(high),
                point || random.nextBoolean(),
                PolicyUnits.KILOMETRE);
    }

    /** The growth, and the difference, of any two points of the ranges lie within what is computed of the ranges. */
    @Property
    void changes_of_points_lie_within_the_change_of_the_ranges(@ForAll Random random) {
        Interval before = any(random, 0);
        Interval now = any(random, -3);
        Interval rates = growth(before, now);
        Interval differences = Changes.between(before, now, false);
        for (int b = -8; b <= 40; b++) {
            for (int n = -24; n <= 40; n++) {
                ExactQuantity<?> base =
                        ExactQuantity.of(java.math.BigDecimal.valueOf(b * 25L, 2), PolicyUnits.KILOMETRE);
                ExactQuantity<?> value =
                        ExactQuantity.of(java.math.BigDecimal.valueOf(n * 25L, 2), PolicyUnits.KILOMETRE);
                if (before.contains(base) && now.contains(value)) {
                    assertThat(differences.contains(value.minus(base))).isTrue();
                    assertThat(rates == null || rates.contains(value.growthFrom(base)))
                            .isTrue();
                }
            }
        }
    }
}
