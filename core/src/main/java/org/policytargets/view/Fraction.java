package org.policytargets.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.Rational;

/**
 * An exact number to be drawn. Unlike {@link Rational} of any length: what was read is within its limits, and its place on
 * an axis, two subtractions later, may not be.
 *
 * @param above the numerator
 * @param below the denominator, above 0
 */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigInteger(), BigInteger.ONE);
    }

    static Fraction of(ExactQuantity<?> quantity, PolicyUnit<?> unit) {
        Rational number = quantity.in(unit).rational();
        return new Fraction(number.numerator(), number.denominator());
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction times(long factor) {
        return new Fraction(above.multiply(BigInteger.valueOf(factor)), below);
    }

    /** The nearest whole number to this × pixels ÷ whole; halves go up. This is not negative, the whole above 0. */
    int share(Fraction whole, int pixels) {
        BigInteger numerator = above.multiply(whole.below).multiply(BigInteger.valueOf(2L * pixels));
        BigInteger denominator = below.multiply(whole.above);
        return numerator.add(denominator).divide(denominator.shiftLeft(1)).intValueExact();
    }

    /** The greatest whole number of steps that is not above this. */
    BigInteger floor(Fraction step) {
        BigInteger[] parts = above.multiply(step.below).divideAndRemainder(below.multiply(step.above));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** About as large, for choosing steps. */
    BigDecimal rounded() {
        return new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL64);
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    boolean isAbove(Fraction other) {
        return compareTo(other) > 0;
    }
}
