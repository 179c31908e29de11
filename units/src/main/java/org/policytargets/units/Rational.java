package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: 7/29, 2000/3, 30.
 *
 * <p>2/4 is 1/2 and {@code 0.50} is 1/2: {@code equals}, {@code hashCode} and {@code compareTo} agree, and what is told of
 * a number is told of its reduced fraction. Numerator and denominator have at most 1024 digits.
 *
 * <p>It is a {@link Number} so that {@link javax.measure.Quantity#getValue()} can return it where no finite decimal
 * exists. {@code Number} forces methods that round; the library calls none of them but for rates, which are defined on
 * binary floating point.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Rational extends Number implements Comparable<Rational> {
    /** Nought. */
    public static final Rational ZERO = new Rational(0, 1);
    /** Unity. */
    public static final Rational ONE = new Rational(1, 1);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int NO_DECIMAL = -1;
    /** Whole numbers up to this are doubles, so that their quotient is rounded once. */
    private static final long MAX_EXACT = 1L << 53;

    private static final long serialVersionUID = 2L;

    /** The numerator, with the sign; not reduced until it is asked for. Never {@link Long#MIN_VALUE}. */
    private final long above;
    /** The denominator, greater than 0; 0 where the reduced fraction is too large for longs, and in the two below. */
    private final long below;

    /** The numerator of a reduced fraction that is too large for longs. */
    private final @Nullable BigInteger largeAbove;
    /** Its denominator. */
    private final @Nullable BigInteger largeBelow;

    private Rational(long above, long below) {
        this.above = above;
        this.below = below;
        this.largeAbove = null;
        this.largeBelow = null;
    }

    private Rational(BigInteger above, BigInteger below) {
        this.above = 0;
        this.below = 0;
        this.largeAbove = above;
        this.largeBelow = below;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return value/1
     */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Rational(value, 1);
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
        if (denominator == 0 || denominator == Long.MIN_VALUE || numerator == Long.MIN_VALUE) {
            return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        int sign = Long.signum(denominator);
        return new Rational(numerator * sign, denominator * sign);
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
            return of(new BigDecimal(integer));
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return of(number.longValue());
        }
        throw InexactNumberException.of(Objects.requireNonNull(number, "number"));
    }

    /** A decimal of ours, which has passed the gate already. */
    static Rational exactly(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale >= 0 && scale <= Ticks.MAX_DIGITS && decimal.precision() <= Ticks.MAX_DIGITS) {
            return new Rational(Ticks.digits(decimal), Ticks.power(scale));
        }
        return scale <= 0
                ? reduced(decimal.unscaledValue().multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE)
                : reduced(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new OutOfRangeException("denominator", "other than zero", "0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger above = Limits.result(numerator.divide(signed));
        BigInteger below = Limits.result(denominator.divide(signed));
        boolean fits =
                above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE && above.longValue() != Long.MIN_VALUE;
        return fits ? new Rational(above.longValue(), below.longValue()) : new Rational(above, below);
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

    /** The numerator, not reduced, where both fit into an int. */
    long shortAbove() {
        return above;
    }

    /** The denominator with it; 0 where they do not both fit into an int. */
    long shortBelow() {
        return (int) above == above && (int) below == below ? below : 0;
    }

    /** Whether it is kept in longs. */
    boolean isShort() {
        return largeAbove == null;
    }

    /** What numerator and denominator in longs can be divided by. */
    private long divisor() {
        return commonDivisor(Math.abs(above), below);
    }

    /** The numerator as it is kept. */
    private BigInteger above() {
        return largeAbove == null ? BigInteger.valueOf(above) : largeAbove;
    }

    /** The denominator as it is kept. */
    private BigInteger below() {
        return largeBelow == null ? BigInteger.valueOf(below) : largeBelow;
    }

    private static boolean overflows(long a, long b) {
        if ((int) a == a && (int) b == b) {
            return false; // most numbers are that short
        }
        long product = a * b;
        return product == Long.MIN_VALUE || Math.multiplyHigh(a, b) != product >> (Long.SIZE - 1);
    }

    /**
     * {@return the numerator of the reduced fraction; it carries the sign}
     */
    public BigInteger numerator() {
        return largeAbove == null ? BigInteger.valueOf(above / divisor()) : largeAbove;
    }

    /**
     * {@return the denominator of the reduced fraction, greater than 0}
     */
    public BigInteger denominator() {
        return largeBelow == null ? BigInteger.valueOf(below / divisor()) : largeBelow;
    }

    /**
     * The exact sum.
     *
     * @param other the number to add
     * @return this + other
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public Rational add(Rational other) {
        if (largeAbove == null
                && other.largeAbove == null
                && !overflows(above, other.below)
                && !overflows(other.above, below)
                && !overflows(below, other.below)) {
            long a = above * other.below;
            long b = other.above * below;
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                return new Rational(sum, below * other.below);
            }
        }
        return reduced(
                above().multiply(other.below()).add(other.above().multiply(below())), below().multiply(other.below()));
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
    public Rational multiply(Rational other) {
        boolean small = largeAbove == null
                && other.largeAbove == null
                && !overflows(above, other.above)
                && !overflows(below, other.below);
        return small
                ? new Rational(above * other.above, below * other.below)
                : reduced(above().multiply(other.above()), below().multiply(other.below()));
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
        return largeAbove == null ? new Rational(-above, below) : new Rational(largeAbove.negate(), below());
    }

    /**
     * {@return 1 ÷ this}
     *
     * @throws OutOfRangeException if this is 0
     */
    public Rational reciprocal() {
        if (signum() == 0) {
            throw new OutOfRangeException("divisor", "other than zero", "0");
        }
        if (largeAbove == null) {
            return above > 0 ? new Rational(below, above) : new Rational(-below, -above);
        }
        return signum() > 0 ? new Rational(below(), above()) : new Rational(below().negate(), above().negate());
    }

    /**
     * {@return this number without its sign}
     */
    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * {@return -1, 0 or 1 as this number is less than, equal to or greater than 0}
     */
    public int signum() {
        return largeAbove == null ? Long.signum(above) : largeAbove.signum();
    }

    /** This number, greater than 0, multiplied by itself; its reciprocal for a negative exponent. */
    Rational power(int exponent) {
        if (exponent == 1) {
            return this;
        }
        Rational base = exponent < 0 ? reciprocal() : this;
        BigInteger numerator = base.numerator();
        BigInteger denominator = base.denominator();
        long times = Math.abs((long) exponent);
        Limits.power(numerator, times);
        Limits.power(denominator, times);
        return base.equals(ONE) ? ONE : reduced(numerator.pow((int) times), denominator.pow((int) times));
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
        Rational root = reduced(numerator().sqrt(), denominator().sqrt());
        return root.multiply(root).equals(this) ? Optional.of(root) : Optional.empty();
    }

    /**
     * {@return whether this number has a finite decimal expansion, as 1/4 has and 1/3 has not}
     */
    public boolean isDecimal() {
        return decimals(denominator()) != NO_DECIMAL;
    }

    /**
     * {@return this number as a decimal with as few decimals as it needs, or nothing if no finite decimal equals it}
     */
    public Optional<BigDecimal> toDecimal() {
        BigInteger denominator = denominator();
        int scale = decimals(denominator);
        return scale == NO_DECIMAL
                ? Optional.empty()
                : Optional.of(new BigDecimal(
                        numerator().multiply(BigInteger.TEN.pow(scale)).divide(denominator), scale));
    }

    /** The greater of the exponents of 2 and 5 in a denominator; {@link #NO_DECIMAL} if it has another prime factor. */
    private static int decimals(BigInteger denominator) {
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
        long digits = largeAbove == null ? RoundedQuotient.of(above, below, scale, mode) : RoundedQuotient.NONE;
        return digits == RoundedQuotient.NONE
                ? new BigDecimal(above()).divide(new BigDecimal(below()), scale, mode)
                : BigDecimal.valueOf(digits, scale);
    }

    @Override
    public int compareTo(Rational other) {
        boolean small = largeAbove == null
                && other.largeAbove == null
                && !overflows(above, other.below)
                && !overflows(other.above, below);
        return small
                ? Long.compare(above * other.below, other.above * below)
                : above().multiply(other.below()).compareTo(other.above().multiply(below()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        if (!isShort()) {
            return 31 * above().hashCode() + below().hashCode();
        }
        long divisor = divisor();
        return 31 * Long.hashCode(above / divisor) + Long.hashCode(below / divisor);
    }

    /**
     * {@return the reduced fraction, such as {@code 7/29}, or the whole number, such as {@code 3}}
     */
    @Override
    public String toString() {
        BigInteger denominator = denominator();
        return denominator.equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator;
    }

    /**
     * {@return the whole part, narrowed as {@link BigInteger#intValue()} does; the library never calls this}
     */
    @Override
    public int intValue() {
        return above().divide(below()).intValue();
    }

    /**
     * {@return the whole part, narrowed as {@link BigInteger#longValue()} does; the library never calls this}
     */
    @Override
    public long longValue() {
        return above().divide(below()).longValue();
    }

    /**
     * {@return the nearest float or one beside it; the library never calls this}
     */
    @Override
    public float floatValue() {
        return nearest().floatValue();
    }

    /**
     * {@return the nearest double, or one beside it where numerator or denominator is beyond 2^53}
     */
    @Override
    public double doubleValue() {
        boolean exact = largeAbove == null && Math.abs(above) <= MAX_EXACT && below <= MAX_EXACT;
        return exact ? (double) above / below : nearest().doubleValue();
    }

    private BigDecimal nearest() {
        return new BigDecimal(above()).divide(new BigDecimal(below()), MathContext.DECIMAL128);
    }
}
