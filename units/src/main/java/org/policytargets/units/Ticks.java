package org.policytargets.units;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The fast form of exact numbers: a {@code long} count of ticks. One tick is 10^-n / 9 of a kind's base unit, with n
 * chosen so that no digit is lost; where a number has no such form, {@link #NONE} says so and the caller goes the slow,
 * equally exact way.
 */
final class Ticks {
    /** Decimals of up to this many digits have a fast form. */
    static final int MAX_DIGITS = 18;

    /** The first number that has more digits than {@link #MAX_DIGITS}. */
    static final long MAX_SHORT = 1_000_000_000_000_000_000L;

    /** No fast form. */
    static final long NONE = Long.MIN_VALUE;

    /** Beyond every bound: what a number of more ticks than this is clamped to. */
    static final long BEYOND = 1L << 62;

    /** So few decimals that no number has ticks. */
    static final int NO_DECIMALS = -1_000_000;

    /** Bounds stay within this, so that a tick more or less, or a clamped number, never meets another bound. */
    private static final long MAX_BOUND = 1L << 60;

    private static final long[] POWERS = powers();
    /** The greatest factors that can be multiplied by these powers. */
    private static final long[] LIMITS = limits();

    private Ticks() {}

    private static long[] powers() {
        long[] powers = new long[MAX_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= MAX_DIGITS; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    private static long[] limits() {
        long[] limits = new long[MAX_DIGITS + 1];
        for (int i = 0; i <= MAX_DIGITS; i++) {
            limits[i] = Long.MAX_VALUE / POWERS[i];
        }
        return limits;
    }

    /**
     * {@code digits × factor × 10^shift}, clamped to ±{@link #BEYOND}; {@link #NONE} where that is no whole number.
     *
     * @param factor greater than 0; 0 for a unit without a fast form
     */
    static long clamped(long digits, long factor, long shift) {
        if (factor == 0 || shift < 0) {
            return NONE;
        }
        if (shift > MAX_DIGITS || factor > LIMITS[(int) shift]) {
            return BEYOND * Long.signum(digits);
        }
        long multiplier = factor * POWERS[(int) shift];
        long ticks = digits * multiplier;
        boolean overflows = Math.multiplyHigh(digits, multiplier) != ticks >> 63;
        return overflows || ticks > BEYOND || ticks < -BEYOND ? BEYOND * Long.signum(digits) : ticks;
    }

    /** 10 to the power of 0 to {@link #MAX_DIGITS}. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    /** The quantity in ticks, clamped to ±{@link #BEYOND}, or {@link #NONE}. */
    static long clamped(ExactQuantity<?> quantity, long decimals) {
        PolicyUnit<?> unit = quantity.getUnit();
        return quantity.isShort()
                ? clamped(quantity.digits(), unit.tickFactor(), decimals + unit.tickExponent() - quantity.scale())
                : NONE;
    }

    /**
     * Ticks between a number and a bound as a quantity, with as many decimals as the two have in the bound's unit, and as
     * few as it needs where the number is of another one; null where longs do not hold it.
     */
    @SuppressWarnings("ReferenceEquality") // another unit of the same size goes the slow way
    static @Nullable ExactQuantity<?> distance(
            long ticks, int decimals, ExactQuantity<?> number, ExactQuantity<?> bound, PolicyUnit<?> unit) {
        PolicyUnit<?> from = number.getUnit();
        long factor = unit.tickFactor();
        boolean perMille = unit.isShare() && unit != PolicyUnits.PERCENT; // told in percentage points
        if (perMille || bound.getUnit() != unit || (from != unit && from.tickFactor() % factor != 0)) {
            return null;
        }
        int scale = Math.max(bound.scale(), number.scale() - from.tickExponent() + unit.tickExponent());
        int excess = decimals + unit.tickExponent() - scale;
        if (excess > MAX_DIGITS || factor > LIMITS[excess]) {
            return null;
        }
        long digits = ticks / (factor * POWERS[excess]); // both are whole numbers of that
        if (Math.abs(digits) >= MAX_SHORT) {
            return null;
        }
        while (from != unit && scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return ExactQuantity.ofShort(digits, scale, unit.differenceUnit());
    }

    /** The two have ticks of a common size, and neither is clamped. */
    static boolean areExact(long a, long b) {
        return a > -BEYOND && a < BEYOND && b > -BEYOND && b < BEYOND;
    }

    /**
     * How fine the ticks for two bounds should be: as fine as the bounds and whole numbers of their units need, and finer
     * by as many decimals as keep the bounds within ±2^60. {@link #NO_DECIMALS} if a bound has no ticks.
     */
    @SuppressWarnings("ReferenceEquality") // a short way for points
    static int decimals(@Nullable ExactQuantity<?> lower, @Nullable ExactQuantity<?> upper) {
        int least = Math.max(leastDecimals(lower), leastDecimals(upper));
        for (int decimals = least + MAX_DIGITS; decimals >= least; decimals--) {
            if (fits(lower, decimals) && (upper == lower || fits(upper, decimals))) {
                return decimals;
            }
        }
        return NO_DECIMALS;
    }

    private static int leastDecimals(@Nullable ExactQuantity<?> bound) {
        return bound == null
                ? NO_DECIMALS
                : Math.max(bound.scale(), 0) - bound.getUnit().tickExponent();
    }

    private static boolean fits(@Nullable ExactQuantity<?> bound, int decimals) {
        if (bound == null) {
            return true;
        }
        long ticks = clamped(bound, decimals);
        return ticks < MAX_BOUND && ticks > -MAX_BOUND;
    }

    /**
     * The digits of a decimal of at most {@link #MAX_DIGITS}, without its scale. Makes no garbage where compiled, unlike
     * {@link BigDecimal#unscaledValue()}: the scaled copy does not escape.
     */
    static long digits(BigDecimal decimal) {
        return decimal.scale() == 0
                ? decimal.longValue()
                : decimal.scaleByPowerOfTen(decimal.scale()).longValue();
    }
}
