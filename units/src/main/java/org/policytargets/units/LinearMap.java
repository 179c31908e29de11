package org.policytargets.units;

import java.math.BigInteger;

/**
 * slope × x + intercept, for many x. Turned once into whole numbers over one denominator, so that a short number is mapped by
 * three multiplications; all others by arithmetic on fractions. Both ways are exact.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class LinearMap {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Rational slope;
    private final Rational intercept;
    /** slope = a/d and intercept = b/d; d is 0 where they are not all short. */
    private final long a;

    private final long b;
    private final long d;

    private LinearMap(Rational slope, Rational intercept) {
        this.slope = slope;
        this.intercept = intercept;
        BigInteger below = slope.denominator();
        BigInteger common = below.multiply(intercept.denominator()).divide(below.gcd(intercept.denominator()));
        BigInteger rise = slope.numerator().multiply(common.divide(below));
        BigInteger start = intercept.numerator().multiply(common.divide(intercept.denominator()));
        boolean isShort = common.compareTo(MOST) <= 0
                && rise.abs().compareTo(MOST) <= 0
                && start.abs().compareTo(MOST) <= 0;
        this.a = rise.longValue();
        this.b = start.longValue();
        this.d = isShort ? common.longValue() : 0;
    }

    /**
     * {@return the map of a slope and an intercept}
     *
     * @param slope what a number is multiplied by
     * @param intercept what is added
     */
    public static LinearMap of(Rational slope, Rational intercept) {
        return new LinearMap(slope, intercept);
    }

    /**
     * {@return slope × x + intercept}
     *
     * @param x the number
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public Rational of(Rational x) {
        long above = x.shortAbove();
        long below = x.shortBelow();
        return d == 0 || below == 0 ? x.multiply(slope).add(intercept) : Rational.of(a * above + b * below, d * below);
    }
}
