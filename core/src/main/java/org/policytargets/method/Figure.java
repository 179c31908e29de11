package org.policytargets.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.Rational;

/**
 * A number that a method computes: exact as long as its arithmetic is, binary floating point (IEEE 754 double) once a root,
 * a power or a logarithm has been taken. {@link #isExact()} tells which, and nothing turns the one into the other in
 * silence: what is computed from a floating number is floating.
 *
 * <p>Two figures are compared as they are, without any tolerance: published bands are reproduced so. Immutable.
 */
public final class Figure extends Number implements Comparable<Figure> {
    /** Unity, exactly. */
    public static final Figure ONE = of(Rational.ONE);
    /** Nought, exactly. */
    public static final Figure ZERO = of(Rational.ZERO);

    private static final long serialVersionUID = 1L;

    /** The exact number; null for a floating one. */
    private final @Nullable Rational exact;
    /** The floating number, where there is no exact one. */
    private final double floating;

    private Figure(@Nullable Rational exact, double floating) {
        this.exact = exact;
        this.floating = floating;
    }

    /**
     * {@return an exact figure}
     *
     * @param number the number
     */
    public static Figure of(Rational number) {
        return new Figure(number, 0);
    }

    static Figure of(BigDecimal number) {
        return of(Rational.of(number));
    }

    private static Figure floating(double number) {
        return new Figure(null, number);
    }

    /** {@return whether it is an exact number} */
    public boolean isExact() {
        return exact != null;
    }

    /** {@return the exact number} */
    public Optional<Rational> exact() {
        return Optional.ofNullable(exact);
    }

    int signum() {
        return exact == null ? (int) Math.signum(floating) : exact.signum();
    }

    Figure negate() {
        return exact == null ? floating(-floating) : of(exact.negate());
    }

    Figure abs() {
        return signum() < 0 ? negate() : this;
    }

    Figure plus(Figure other) {
        return exact == null || other.exact == null
                ? floating(doubleValue() + other.doubleValue())
                : of(exact.add(other.exact));
    }

    Figure minus(Figure other) {
        return exact == null || other.exact == null
                ? floating(doubleValue() - other.doubleValue())
                : of(exact.subtract(other.exact));
    }

    Figure times(Figure other) {
        return exact == null || other.exact == null
                ? floating(doubleValue() * other.doubleValue())
                : of(exact.multiply(other.exact));
    }

    /** The other is not zero. */
    Figure over(Figure other) {
        return exact == null || other.exact == null
                ? floating(doubleValue() / other.doubleValue())
                : of(exact.divide(other.exact));
    }

    /** This number, greater than 0, to a power: always floating, also where a root happens to be exact. */
    Figure power(Figure exponent) {
        return floating(Math.pow(doubleValue(), exponent.doubleValue()));
    }

    /** The natural logarithm of this number, greater than 0. */
    Figure log() {
        return floating(Math.log(doubleValue()));
    }

    Figure exp() {
        return floating(Math.exp(doubleValue()));
    }

    Figure atLeast(Figure least) {
        return order(least) < 0 ? least : this;
    }

    Figure atMost(Figure most) {
        return order(most) > 0 ? most : this;
    }

    boolean isFinite() {
        return exact != null || Double.isFinite(floating);
    }

    /** Which is greater, an exact and a floating number compared as floating ones. */
    int order(Figure other) {
        return exact == null || other.exact == null
                ? Double.compare(doubleValue() + 0.0, other.doubleValue() + 0.0)
                : exact.compareTo(other.exact);
    }

    /** By value; of one value the exact figure before the floating one. */
    @Override
    public int compareTo(Figure other) {
        int order = order(other);
        return order == 0 ? Boolean.compare(exact == null, other.exact == null) : order;
    }

    /**
     * {@return the nearest decimal with so many decimals, halves away from zero; for display}
     *
     * @param decimals how many
     */
    public BigDecimal round(int decimals) {
        return exact == null
                ? BigDecimal.valueOf(floating).setScale(decimals, RoundingMode.HALF_UP)
                : exact.round(decimals, RoundingMode.HALF_UP);
    }

    /** Equal if both are exact or both floating, and of one value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && isExact() == that.isExact() && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return exact == null ? Double.hashCode(floating + 0.0) : exact.hashCode();
    }

    /** {@return the exact number, or the floating one with "≈" before it} */
    @Override
    public String toString() {
        return exact == null ? "≈" + floating : exact.toString();
    }

    /** {@return the whole part, narrowed} */
    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    /** {@return the whole part, narrowed} */
    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    /** {@return the nearest float} */
    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    /** {@return the floating number, or the double nearest to the exact one} */
    @Override
    public double doubleValue() {
        return exact == null ? floating : exact.doubleValue();
    }
}
