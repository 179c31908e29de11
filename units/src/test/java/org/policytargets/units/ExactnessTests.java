package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A million comparisons, more than 30 % of them at the bound itself or a hair beside it, against whole numbers. */
class ExactnessTests {
    private static final int ROWS = 1_000_000;
    private static final long SEED = 20_250_101;

    /** Areas and their factors to m² by hand: the oracle shares no code with the library. */
    private static final List<PolicyUnit<?>> UNITS = List.of(
            PolicyUnits.SQUARE_METRE,
            PolicyUnits.HECTARE,
            PolicyUnits.SQUARE_KILOMETRE,
            PolicyUnits.MU,
            PolicyUnits.of("10*4.m2"));

    private static final long[] NUMERATORS = {1, 10_000, 1_000_000, 2000, 10_000};
    private static final long[] DENOMINATORS = {1, 1, 1, 3, 1};

    /** Bounds in thirds of an are are decimals in all the units, so that a number can be put right on one. */
    private static final int PLACES = 8;

    @Test
    void none_of_a_million_sides_is_wrong() {
        SplittableRandom random = new SplittableRandom(SEED);
        int wrong = 0;
        int nearTheBound = 0;
        int atTheBound = 0;
        for (int row = 0; row < ROWS; row++) {
            int boundUnit = random.nextInt(UNITS.size());
            int unit = random.nextInt(UNITS.size());
            // 2000 m² are a whole number of thousandths of every unit here
            long amount = random.nextLong(1, 1_000_000);
            BigDecimal bound = decimal(amount, boundUnit);
            int kind = random.nextInt(5);
            BigDecimal value = kind < 2
                    ? decimal(amount, unit)
                    : kind == 2 ? hair(random, decimal(amount, unit)) : anyDecimal(random);
            int expected = compare(value, unit, bound, boundUnit);
            nearTheBound += kind <= 2 ? 1 : 0;
            atTheBound += expected == 0 ? 1 : 0;
            wrong += areRight(value, unit, bound, boundUnit, expected) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(nearTheBound).isGreaterThan(ROWS * 55 / 100);
        assertThat(atTheBound).isGreaterThan(ROWS * 35 / 100);
    }

    /** So many times 2000 m². */
    private static BigDecimal decimal(long amount, int unit) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(2000 * DENOMINATORS[unit]))
                .divide(BigDecimal.valueOf(NUMERATORS[unit]));
    }

    private static BigDecimal hair(SplittableRandom random, BigDecimal value) {
        BigDecimal hair = BigDecimal.valueOf(1, random.nextInt(PLACES * 3));
        return random.nextBoolean() ? value.add(hair) : value.subtract(hair);
    }

    private static BigDecimal anyDecimal(SplittableRandom random) {
        long digits = random.nextLong() >> random.nextInt(63);
        BigDecimal value = BigDecimal.valueOf(digits, random.nextInt(-4, 24));
        return random.nextInt(10) == 0 ? value.add(BigDecimal.valueOf(digits, 40)) : value;
    }

    private static boolean areRight(BigDecimal value, int unit, BigDecimal bound, int boundUnit, int expected) {
        ExactQuantity<?> limit = ExactQuantity.of(bound, UNITS.get(boundUnit));
        PolicyUnit<?> of = UNITS.get(unit);
        ExactQuantity<?> number = ExactQuantity.of(value, of);
        return Interval.closed(limit, limit).side(value, of) == expected
                && Interval.point(limit).side(value, of) == expected
                && Interval.point(limit).side(number) == expected
                && Interval.atLeast(limit).side(value, of) == Math.min(expected, 0)
                && Interval.moreThan(limit).side(value, of) == (expected <= 0 ? -1 : 0)
                && Interval.atMost(limit).side(value, of) == Math.max(expected, 0)
                && Interval.lessThan(limit).side(value, of) == (expected >= 0 ? 1 : 0)
                && Integer.signum(number.compareTo(limit)) == expected;
    }

    /** Both sides as whole numbers of the same fraction of a square metre. */
    private static int compare(BigDecimal value, int unit, BigDecimal bound, int boundUnit) {
        int scale = Math.max(Math.max(value.scale(), bound.scale()), 0);
        BigInteger left = whole(value, scale, NUMERATORS[unit], DENOMINATORS[boundUnit]);
        BigInteger right = whole(bound, scale, NUMERATORS[boundUnit], DENOMINATORS[unit]);
        return left.compareTo(right);
    }

    private static BigInteger whole(BigDecimal value, int scale, long numerator, long otherDenominator) {
        return value.unscaledValue()
                .multiply(BigInteger.TEN.pow(scale - value.scale()))
                .multiply(BigInteger.valueOf(numerator))
                .multiply(BigInteger.valueOf(otherDenominator));
    }
}
