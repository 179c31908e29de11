package org.policytargets.units;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of an interval as whole numbers of 10^-scale of a unit, so that a figure told in these is compared as it stands. A
 * bound that is none is moved to the next one inside: nothing is rounded.
 *
 * @param lowest the least in the interval, or what no figure is below
 * @param highest the greatest in it, or what no figure is above; less than the lowest where none lies in it
 * @param beyond -1 or 1 where all figures lie below or above, else 0
 */
record ColumnBounds(long lowest, long highest, int beyond) {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** The unit is of the interval's kind. */
    static ColumnBounds of(Interval interval, int scale, PolicyUnit<?> unit) {
        @Nullable
        BigInteger lowest = interval.lower()
                .map(bound -> inside(bound, interval.lowerInclusive(), 1, scale, unit))
                .orElse(null);
        @Nullable
        BigInteger highest = interval.upper()
                .map(bound -> inside(bound, interval.upperInclusive(), -1, scale, unit))
                .orElse(null);
        boolean allBelow = lowest != null && lowest.compareTo(MOST) > 0;
        boolean allAbove = highest != null && highest.compareTo(LEAST) < 0;
        return new ColumnBounds(
                lowest == null ? Long.MIN_VALUE : LEAST.max(lowest).min(MOST).longValueExact(),
                highest == null ? Long.MAX_VALUE : MOST.min(highest).max(LEAST).longValueExact(),
                allBelow ? -1 : allAbove ? 1 : 0);
    }

    /** The first whole number from a bound on into a direction, which is 1 for up and -1 for down. */
    private static BigInteger inside(
            ExactQuantity<?> bound, boolean inclusive, int direction, int scale, PolicyUnit<?> unit) {
        Rational number = bound.rational();
        Rational from = bound.getUnit().factor();
        Rational to = unit.factor();
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
        BigInteger above = number.numerator().multiply(from.numerator()).multiply(to.denominator());
        BigInteger below = number.denominator().multiply(from.denominator()).multiply(to.numerator());
        BigInteger[] parts = scale < 0
                ? above.divideAndRemainder(below.multiply(power))
                : above.multiply(power).divideAndRemainder(below);
        boolean passed = parts[1].signum() == 0 ? inclusive : parts[1].signum() != direction;
        return passed ? parts[0] : parts[0].add(BigInteger.valueOf(direction));
    }

    /** Tells of each figure whether it lies below (-1), in (0) or above (1). */
    void sides(long[] figures, byte[] sides) {
        if (beyond != 0) {
            Arrays.fill(sides, 0, figures.length, (byte) beyond);
            return;
        }
        long least = lowest;
        long most = highest;
        for (int i = 0; i < figures.length; i++) {
            long figure = figures[i];
            sides[i] = (byte) ((figure > most ? 1 : 0) - (figure < least ? 1 : 0));
        }
    }
}
