package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.AllocatedBytes;

/** What is allocated: bounds that a machine's load does not move. */
class AllocationTests {
    private static final int CALLS = 100;
    private static final PolicyUnit<?>[] UNITS = {
        PolicyUnits.SQUARE_METRE, PolicyUnits.HECTARE, PolicyUnits.SQUARE_KILOMETRE, PolicyUnits.MU
    };
    private static final BigDecimal[] VALUES = {
        new BigDecimal("30"),
        new BigDecimal("29.99"),
        new BigDecimal("1250000"),
        new BigDecimal("-0.001"),
        BigDecimal.ZERO
    };

    /** Keeps the compiler from throwing away what is measured. */
    private int sink;

    @Test
    void a_number_is_compared_without_any_garbage() {
        Interval[] intervals = {
            Interval.atLeast(ExactQuantity.of("30", PolicyUnits.HECTARE)),
            Interval.lessThan(ExactQuantity.of("15.5", PolicyUnits.MU)),
            Interval.closed(
                    ExactQuantity.of("1.25", PolicyUnits.SQUARE_KILOMETRE),
                    ExactQuantity.of("125", PolicyUnits.HECTARE))
        };
        long bytes = AllocatedBytes.least(0, () -> {
            for (int i = 0; i < CALLS; i++) {
                sink += intervals[i % 3].side(VALUES[i % 5], UNITS[i % 4]);
            }
        });
        assertThat(bytes).isZero();
    }

    @Test
    void a_quantity_is_compared_without_any_garbage() {
        Interval interval = Interval.closed(
                ExactQuantity.of("30", PolicyUnits.HECTARE), ExactQuantity.of("40", PolicyUnits.HECTARE));
        ExactQuantity<?>[] quantities = {
            ExactQuantity.of("450", PolicyUnits.MU), ExactQuantity.of("0.39", PolicyUnits.SQUARE_KILOMETRE)
        };
        long bytes = AllocatedBytes.least(0, () -> {
            for (int i = 0; i < CALLS; i++) {
                sink += interval.side(quantities[i % 2]) + Integer.signum(quantities[i % 2].compareTo(quantities[1]));
            }
        });
        assertThat(bytes).isZero();
    }

    @Test
    void making_an_interval_with_its_quantity_allocates_at_most_200_bytes() {
        Object[] kept = new Object[CALLS];
        long bytes = AllocatedBytes.least(200L * CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                kept[i] = Interval.atLeast(ExactQuantity.of(VALUES[i % 5], UNITS[i % 4]));
            }
        });
        assertThat(kept).doesNotContainNull();
        assertThat(bytes / CALLS).isBetween(1L, 200L);
    }

    @Test
    void a_margin_is_one_quantity_and_a_ratio_one_fraction() {
        Interval interval = Interval.atLeast(ExactQuantity.of("30", PolicyUnits.HECTARE));
        ExactQuantity<?> limit = interval.lower().orElseThrow();
        ExactQuantity<?>[] quantities = {
            ExactQuantity.of("450", PolicyUnits.HECTARE), ExactQuantity.of("0.39", PolicyUnits.SQUARE_KILOMETRE)
        };
        Object[] kept = new Object[2 * CALLS];
        long bytes = AllocatedBytes.least(80L * CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                kept[2 * i] = interval.margin(quantities[i % 2]);
                kept[2 * i + 1] = quantities[i % 2].ratioTo(limit);
            }
        });
        assertThat(kept).doesNotContainNull();
        assertThat(bytes / CALLS).isBetween(1L, 80L);
    }

    @Test
    void a_number_of_more_than_18_digits_is_compared_with_little_garbage() {
        Interval interval = Interval.atLeast(ExactQuantity.of("15.5", PolicyUnits.MU));
        BigDecimal value = new BigDecimal("12345678901234567890.123");
        long bytes = AllocatedBytes.least(800L * CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                sink += interval.side(value, UNITS[i % 4]);
            }
        });
        assertThat(bytes / CALLS).isBetween(1L, 800L);
    }

    @Test
    void a_hostile_scale_is_refused_for_less_than_10_kilobytes() {
        Interval interval = Interval.atLeast(ExactQuantity.of("15.5", PolicyUnits.MU));
        List<BigDecimal> hostile = List.of(
                new BigDecimal("1e100000000"),
                new BigDecimal("1e-100000000"),
                new BigDecimal("-1e1000000000"),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE + 1));
        for (BigDecimal value : hostile) {
            long bytes = AllocatedBytes.least(3 * 9_999L, () -> {
                refused(() -> sink += interval.side(value, PolicyUnits.MU));
                refused(() -> sink += ExactQuantity.of(value, PolicyUnits.MU).signum());
                refused(() -> sink += Rational.of(value).signum());
            });
            assertThat(bytes).as(value.toString()).isLessThan(3 * 10_000L);
        }
        for (String text : List.of("1e100000000", "1e-1000000000", "0e99999999999")) {
            long bytes = AllocatedBytes.least(
                    9_999,
                    () -> refused(
                            () -> sink += ExactQuantity.of(text, PolicyUnits.MU).signum()));
            assertThat(bytes).as(text).isLessThan(10_000L);
        }
    }

    private static void refused(Runnable code) {
        boolean refused = false;
        try {
            code.run();
        } catch (LimitExceededException e) {
            refused = true;
        }
        assertThat(refused).isTrue();
    }

    @Test
    void a_fraction_rounded_to_six_decimals_is_one_decimal() {
        Rational[] fractions = {Rational.of(274, 300), Rational.of(-14_800, 30_000), Rational.of(2, 3)};
        Object[] kept = new Object[CALLS];
        long bytes = AllocatedBytes.least(40L * CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                kept[i] = fractions[i % 3].round(6, RoundingMode.HALF_EVEN);
            }
        });
        assertThat(kept).doesNotContainNull();
        assertThat(bytes / CALLS).isBetween(1L, 40L);
    }
}
