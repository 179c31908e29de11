package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact rational number: 7/29, 2000/3, 30.
 *
 * <p>Stored reduced, with a positive denominator, so {@code equals}, {@code hashCode} and {@code compareTo} agree: 2/4 is
 * 1/2 and {@code 0.50} is 1/2. Numerator and denominator have at most 1024 digits.
 *
 * <p>It is a {@link Number} so that {@link javax.measure.Quantity#getValue()} can return it where no finite decimal
 * exists. {@code Number} forces methods that round; the library never calls them.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Rational extends Number implements Comparable<Rational> {
    /** Nought. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
    /** Unity. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int NO_DECIMAL = -1;
    private static final long serialVersionUID = 1L;

    /** Carries the sign. */
    private final BigInteger numerator;
    /** Greater than 0. */
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return value/1
     */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A fraction.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by; not 0
     * @return the reduced fraction
     * @throws OutOfRangeException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = commonDivisor(Math.abs(numerator), denominator);
        return new Rational(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    /**
     * A fraction.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by; not 0
     * @return the reduced fraction
     * @throws OutOfRangeException if the denominator is 0
     * @throws LimitExceededException if either has more than 1024 digits
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        return reduced(Limits.result(numerator), Limits.result(denominator));
    }

    /**
     * The value of a decimal; its scale is not kept.
     *
     * @param decimal a decimal of at most 64 digits and an exponent within ±99
     * @return the same number
     * @throws LimitExceededException if the decimal is larger than that
     */
    public static Rational of(BigDecimal decimal) {
        return exactly(Limits.entering(decimal));
    }

    /**
     * An exact number of any type.
     *
     * @param number an Integer, Long, Short, Byte, BigInteger, BigDecimal or Rational
     * @return the same number
     * @throws InexactNumberException if the number is of another type, such as Double
     * @throws LimitExceededException if the number is too large
     */
    public static Rational from(Number number) {
        if (number instanceof Rational rational) {
            return rational;
        }
        if (number instanceof BigDecimal decimal) {
            return of(decimal);
        }
        if (number instanceof BigInteger integer) {
            return of(integer, BigInteger.ONE);
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return of(number.longValue());
        }
        throw InexactNumberException.of(Objects.requireNonNull(number, "number"));
    }

    /** A decimal of ours, which has passed the gate already. */
    static Rational exactly(BigDecimal decimal) {
        int scale = decimal.scale();
        return scale <= 0
                ? new Rational(
                        Limits.result(decimal.unscaledValue().multiply(BigInteger.TEN.pow(-scale))), BigInteger.ONE)
                : reduced(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Rational(Limits.result(numerator), BigInteger.ONE);
        }
        if (denominator.signum() == 0) {
            throw new OutOfRangeException("denominator", "other than zero", "0");
        }
        BigInteger divisor = commonDivisor(numerator, denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? new Rational(Limits.result(numerator), Limits.result(denominator))
                : new Rational(Limits.result(numerator.divide(signed)), Limits.result(denominator.divide(signed)));
    }

    /** In longs where they hold the numbers: most do, and a program starts with hundreds of these. */
    private static BigInteger commonDivisor(BigInteger a, BigInteger b) {
        return a.bitLength() >= Long.SIZE - 1 || b.bitLength() >= Long.SIZE - 1
                ? a.gcd(b)
                : BigInteger.valueOf(commonDivisor(Math.abs(a.longValue()), Math.abs(b.longValue())));
    }

    /** Euclid's algorithm. */
    private static long commonDivisor(long a, long b) {
        long greater = a;
        long less = b;
        while (less != 0) {
            long rest = greater % less;
            greater = less;
            less = rest;
        }
        return greater;
    }

    /**
     * {@return the numerator of the reduced fraction; it carries the sign}
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * {@return the denominator of the reduced fraction, greater than 0}
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The exact sum.
     *
     * @param other the number to add
     * @return this + other
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public Rational add(Rational other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The exact difference.
     *
     * @param other the number to take away
     * @return this − other
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public Rational subtract(Rational other) {
        return add(other.negate());
    }

    /**
     * The exact product.
     *
     * @param other the number to multiply by
     * @return this × other
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @SuppressWarnings("ReferenceEquality") // a short way for the one that is shared
    public Rational multiply(Rational other) {
        if (this == ONE || other == ONE) {
            return this == ONE ? other : this;
        }
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The exact quotient.
     *
     * @param other the number to divide by; not 0
     * @return this ÷ other
     * @throws OutOfRangeException if other is 0
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public Rational divide(Rational other) {
        return multiply(other.reciprocal());
    }

    /**
     * {@return this number with the other sign}
     */
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    /**
     * {@return 1 ÷ this}
     *
     * @throws OutOfRangeException if this is 0
     */
    public Rational reciprocal() {
        if (numerator.signum() == 0) {
            throw new OutOfRangeException("divisor", "other than zero", "0");
        }
        return numerator.signum() > 0
                ? new Rational(denominator, numerator)
                : new Rational(denominator.negate(), numerator.negate());
    }

    /**
     * {@return this number without its sign}
     */
    public Rational abs() {
        return numerator.signum() < 0 ? negate() : this;
    }

    /**
     * {@return -1, 0 or 1 as this number is less than, equal to or greater than 0}
     */
    public int signum() {
        return numerator.signum();
    }

    /** This number, greater than 0, multiplied by itself; its reciprocal for a negative exponent. */
    Rational power(int exponent) {
        Rational base = exponent < 0 ? reciprocal() : this;
        if (exponent == 1) {
            return this;
        }
        long times = Math.abs((long) exponent);
        Limits.power(base.numerator, times);
        Limits.power(base.denominator, times);
        return base.equals(ONE)
                ? ONE
                : new Rational(base.numerator.pow((int) times), base.denominator.pow((int) times));
    }

    /** The number whose n-th power this is, if it is rational and {@code n} is ±1 or ±2. */
    Optional<Rational> root(int n) {
        if (n == -1 || n == -2) {
            return reciprocal().root(-n);
        }
        if (n == 1 || equals(ONE)) {
            return Optional.of(this);
        }
        if (n != 2 || signum() < 0) {
            return Optional.empty();
        }
        Rational root = new Rational(numerator.sqrt(), denominator.sqrt());
        return root.multiply(root).equals(this) ? Optional.of(root) : Optional.empty();
    }

    /**
     * {@return whether this number has a finite decimal expansion, as 1/4 has and 1/3 has not}
     */
    public boolean isDecimal() {
        return decimals() != NO_DECIMAL;
    }

    /**
     * {@return this number as a decimal with as few decimals as it needs, or nothing if no finite decimal equals it}
     */
    public Optional<BigDecimal> toDecimal() {
        if (denominator.equals(BigInteger.ONE)) {
            return Optional.of(new BigDecimal(numerator));
        }
        int scale = decimals();
        return scale == NO_DECIMAL
                ? Optional.empty()
                : Optional.of(new BigDecimal(
                        numerator.multiply(BigInteger.TEN.pow(scale)).divide(denominator), scale));
    }

    /** The greater of the exponents of 2 and 5 in the denominator; {@link #NO_DECIMAL} if it has another prime factor. */
    private int decimals() {
        int twos = denominator.getLowestSetBit();
        int fives = 0;
        BigInteger odd = denominator.shiftRight(twos);
        while (!odd.equals(BigInteger.ONE)) {
            BigInteger[] divided = odd.divideAndRemainder(FIVE);
            if (divided[1].signum() != 0) {
                return NO_DECIMAL;
            }
            odd = divided[0];
            fives++;
        }
        return Math.max(twos, fives);
    }

    /**
     * The nearest decimal with a number of decimals, for display only.
     *
     * @param scale the number of decimals, from -1024 to 1024
     * @param mode how to round
     * @return the rounded number, of exactly that scale
     * @throws LimitExceededException if the scale is out of its range
     */
    public BigDecimal round(int scale, RoundingMode mode) {
        if (scale < -Limits.RESULT_DIGITS || scale > Limits.RESULT_DIGITS) {
            throw new LimitExceededException(
                    "decimals to round to",
                    "between -" + Limits.RESULT_DIGITS + " and " + Limits.RESULT_DIGITS,
                    Integer.toString(scale));
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * {@return the reduced fraction, such as {@code 7/29}, or the whole number, such as {@code 3}}
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /**
     * {@return the whole part, narrowed as {@link BigInteger#intValue()} does; the library never calls this}
     */
    @Override
    public int intValue() {
        return numerator.divide(denominator).intValue();
    }

    /**
     * {@return the whole part, narrowed as {@link BigInteger#longValue()} does; the library never calls this}
     */
    @Override
    public long longValue() {
        return numerator.divide(denominator).longValue();
    }

    /**
     * {@return the nearest float or one beside it; the library never calls this}
     */
    @Override
    public float floatValue() {
        return nearest().floatValue();
    }

    /**
     * {@return the nearest double or one beside it; the library never calls this}
     */
    @Override
    public double doubleValue() {
        return nearest().doubleValue();
    }

    private BigDecimal nearest() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }
}
