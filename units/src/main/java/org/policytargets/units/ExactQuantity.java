package org.policytargets.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of a unit: 30 km, 7/29 %, 13 000 {dwelling}.
 *
 * <p>The number is a decimal, kept as written (30.0 is not rewritten as 30), or a {@link Rational} where no finite decimal
 * equals it. All arithmetic is exact; what would be too long is refused, never rounded.
 *
 * <p>{@code equals}, {@code hashCode} and {@code compareTo} agree, by value over the units of a kind: 30 km, 30.0 km and
 * 30 000 m are one quantity. Quantities of different kinds are unequal, and refuse to be compared, added or subtracted.
 *
 * <p><b>Shares.</b> {@link #subtract} follows {@code javax.measure} and returns a share for two shares. What policy calls
 * the difference of two shares is in percentage points: {@link #minus}. From 80 % to 84 % is {@code minus} 4 points and
 * {@code growthFrom} 5 %.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <Q> what is measured
 */
public final class ExactQuantity<Q extends Quantity<Q>> implements Quantity<Q>, Comparable<ExactQuantity<?>> {
    /** The digits and scale of a decimal of at most 18 digits; what is longer, or no decimal, is in {@link #large}. */
    private final long digits;

    private final int scale;
    private final @Nullable Number large;
    private final PolicyUnit<Q> unit;

    private ExactQuantity(long digits, int scale, @Nullable Number large, PolicyUnit<Q> unit) {
        this.digits = digits;
        this.scale = scale;
        this.large = large;
        this.unit = unit;
    }

    /**
     * A decimal of a unit, kept as written.
     *
     * @param value a decimal of at most 64 digits and an exponent within ±99
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws LimitExceededException if the number is larger than that
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> of(BigDecimal value, Unit<Q> unit) {
        return ofDecimal(Limits.entering(value), PolicyUnit.from(unit));
    }

    /**
     * A whole number of a unit.
     *
     * @param value the number
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> of(long value, Unit<Q> unit) {
        return ofDecimal(BigDecimal.valueOf(value), PolicyUnit.from(unit));
    }

    /**
     * A rational number of a unit; a decimal, if one equals it.
     *
     * @param value the number
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> of(Rational value, Unit<Q> unit) {
        return ofRational(value, PolicyUnit.from(unit));
    }

    /**
     * A decimal of a unit, kept as written.
     *
     * @param plainDecimal a number as JSON writes it: {@code 30}, {@code -0.50}, {@code 1.4E12}
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws MalformedNumberException if the text is no such number, with the place
     * @throws LimitExceededException if the number has more than 64 digits or an exponent beyond ±99
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> of(String plainDecimal, Unit<Q> unit) {
        return ofDecimal(PlainDecimal.parse(plainDecimal), PolicyUnit.from(unit));
    }

    /**
     * A quantity of any library as one of ours.
     *
     * @param any a quantity of ours, returned as it is, or of Indriya with an exact number and unit
     * @return the same quantity
     * @throws InexactNumberException if its number is not exact, such as a double
     * @throws UnsupportedUnitException if its unit has no exact factor
     * @throws LimitExceededException if its number is too large
     */
    public static ExactQuantity<?> from(Quantity<?> any) {
        return any instanceof ExactQuantity<?> ours ? ours : IndriyaUnits.from(Objects.requireNonNull(any, "any"));
    }

    static <Q extends Quantity<Q>> ExactQuantity<Q> ofDecimal(BigDecimal value, PolicyUnit<Q> unit) {
        if (value.precision() > Ticks.MAX_DIGITS) {
            return new ExactQuantity<>(0, 0, Limits.result(value), unit);
        }
        return new ExactQuantity<>(Ticks.digits(value), Limits.result(value).scale(), null, unit);
    }

    /** A decimal of at most 18 digits, by its digits and their scale. */
    static <Q extends Quantity<Q>> ExactQuantity<Q> ofShort(long digits, int scale, PolicyUnit<Q> unit) {
        return new ExactQuantity<>(digits, scale, null, unit);
    }

    static <Q extends Quantity<Q>> ExactQuantity<Q> ofRational(Rational value, PolicyUnit<Q> unit) {
        Optional<BigDecimal> decimal = value.toDecimal();
        return decimal.isPresent() ? ofDecimal(decimal.get(), unit) : new ExactQuantity<>(0, 0, value, unit);
    }

    @Override
    public PolicyUnit<Q> getUnit() {
        return unit;
    }

    /**
     * {@return the number: a {@link BigDecimal} as written, or a {@link Rational} where no finite decimal equals it}
     */
    @Override
    public Number getValue() {
        return large == null ? BigDecimal.valueOf(digits, scale) : large;
    }

    /**
     * {@return the number of units}
     */
    public Rational rational() {
        return getValue() instanceof BigDecimal decimal ? Rational.exactly(decimal) : (Rational) getValue();
    }

    /**
     * {@return the number as written, with its scale, or nothing where no finite decimal equals it}
     */
    public Optional<BigDecimal> decimal() {
        return getValue() instanceof BigDecimal decimal ? Optional.of(decimal) : Optional.empty();
    }

    /** Whether the number is {@link #digits} and {@link #scale}. */
    boolean isShort() {
        return large == null;
    }

    long digits() {
        return digits;
    }

    int scale() {
        return scale;
    }

    /**
     * {@return ABSOLUTE: no unit here has an offset}
     */
    @Override
    public Scale getScale() {
        return Scale.ABSOLUTE;
    }

    /**
     * {@return -1, 0 or 1 as the number is less than, equal to or greater than 0}
     */
    public int signum() {
        if (large == null) {
            return Long.signum(digits);
        }
        return large instanceof BigDecimal decimal ? decimal.signum() : ((Rational) large).signum();
    }

    /**
     * Whether the two can be compared, added and subtracted.
     *
     * @param other a quantity
     * @return whether the units are of one kind
     */
    public boolean isComparableWith(ExactQuantity<?> other) {
        return unit.isComparableWith(other.unit);
    }

    /**
     * The exact sum in this unit.
     *
     * @param augend a quantity of any library, of the same kind
     * @return this + augend
     * @throws IncomparableUnitsException if the kinds differ, as percent and percentage point do
     * @throws InexactNumberException if the augend is foreign and not exact
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<Q> add(Quantity<Q> augend) {
        return sum(from(augend).in(unit), 1, unit);
    }

    /**
     * The exact difference in this unit. For shares see {@link #minus}.
     *
     * @param subtrahend a quantity of any library, of the same kind
     * @return this − subtrahend
     * @throws IncomparableUnitsException if the kinds differ, as percent and percentage point do
     * @throws InexactNumberException if the subtrahend is foreign and not exact
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<Q> subtract(Quantity<Q> subtrahend) {
        return sum(from(subtrahend).in(unit), -1, unit);
    }

    /** The sum with the other times 1 or -1, as a number of a unit; the caller has brought both to one unit. */
    private <R extends Quantity<R>> ExactQuantity<R> sum(ExactQuantity<?> other, int sign, PolicyUnit<R> of) {
        if (large == null && other.large == null) {
            int finer = Math.max(scale, other.scale);
            long a = Ticks.clamped(digits, 1, (long) finer - scale);
            long b = Ticks.clamped(sign * other.digits, 1, (long) finer - other.scale);
            // One of the two is not shifted and has 18 digits at most: with a clamped one the sum is too long.
            if (Math.abs(a + b) < Ticks.MAX_SHORT) {
                return new ExactQuantity<>(a + b, finer, null, of);
            }
        }
        ExactQuantity<?> addend = sign < 0 ? other.negate() : other;
        if (getValue() instanceof BigDecimal a && addend.getValue() instanceof BigDecimal b) {
            return ofDecimal(a.add(b), of);
        }
        return ofRational(rational().add(addend.rational()), of);
    }

    /**
     * The exact product with a number.
     *
     * @param multiplicand an exact number
     * @return this × multiplicand
     * @throws InexactNumberException if the number is not exact, such as a double
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<Q> multiply(Number multiplicand) {
        return product(number(multiplicand), unit);
    }

    /**
     * The exact product with a quantity.
     *
     * @param multiplicand a quantity of any library
     * @return this × multiplicand, in the product of the units
     * @throws InexactNumberException if the multiplicand is foreign and not exact
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<?> multiply(Quantity<?> multiplicand) {
        ExactQuantity<?> other = from(multiplicand);
        return product(other, unit.multiply(other.unit));
    }

    private static ExactQuantity<Dimensionless> number(Number exact) {
        return exact instanceof BigDecimal decimal
                ? of(decimal, PolicyUnits.ONE)
                : of(Rational.from(exact), PolicyUnits.ONE);
    }

    private <R extends Quantity<R>> ExactQuantity<R> product(ExactQuantity<?> other, PolicyUnit<R> of) {
        if (getValue() instanceof BigDecimal a && other.getValue() instanceof BigDecimal b) {
            return ofDecimal(a.multiply(b), of);
        }
        return ofRational(rational().multiply(other.rational()), of);
    }

    /**
     * The exact quotient with a number.
     *
     * @param divisor an exact number, not 0
     * @return this ÷ divisor
     * @throws InexactNumberException if the number is not exact, such as a double
     * @throws OutOfRangeException if the number is 0
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<Q> divide(Number divisor) {
        return ofRational(rational().divide(Rational.from(divisor)), unit);
    }

    /**
     * The exact quotient with a quantity.
     *
     * @param divisor a quantity of any library, not 0
     * @return this ÷ divisor, in the quotient of the units
     * @throws InexactNumberException if the divisor is foreign and not exact
     * @throws OutOfRangeException if the divisor is 0
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<?> divide(Quantity<?> divisor) {
        ExactQuantity<?> other = from(divisor).notZero("divisor");
        return ofRational(rational().divide(other.rational()), unit.divide(other.unit));
    }

    /**
     * {@return 1 ÷ this, in the inverse of the unit}
     *
     * @throws OutOfRangeException if this is 0
     */
    @Override
    public ExactQuantity<?> inverse() {
        return ofRational(notZero("divisor").rational().reciprocal(), unit.inverse());
    }

    private ExactQuantity<Q> notZero(String what) {
        if (signum() == 0) {
            throw new OutOfRangeException(what, "other than zero", toString());
        }
        return this;
    }

    /**
     * {@return this quantity with the other sign}
     */
    @Override
    public ExactQuantity<Q> negate() {
        if (large == null) {
            return new ExactQuantity<>(-digits, scale, null, unit);
        }
        return large instanceof BigDecimal decimal
                ? new ExactQuantity<>(0, 0, decimal.negate(), unit)
                : new ExactQuantity<>(0, 0, ((Rational) large).negate(), unit);
    }

    /**
     * {@return this quantity without its sign}
     */
    public ExactQuantity<Q> abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * This quantity in another unit, exactly. There and back is the identity.
     *
     * @param target a unit of any library, of the same kind
     * @return the same quantity
     * @throws IncomparableUnitsException if the kinds differ, which only raw types allow
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    @Override
    public ExactQuantity<Q> to(Unit<Q> target) {
        PolicyUnit<Q> ours = PolicyUnit.from(target);
        unit.comparable(ours);
        return converted(ours);
    }

    /**
     * This quantity in another unit, exactly; as {@link #to}, where the type is not known.
     *
     * @param target a unit of any library, of the same kind
     * @return the same quantity
     * @throws IncomparableUnitsException if the kinds differ
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public ExactQuantity<?> in(Unit<?> target) {
        return converted(unit.comparable(target));
    }

    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the same unit has the same type
    private <R extends Quantity<R>> ExactQuantity<R> converted(PolicyUnit<R> target) {
        if ((PolicyUnit<?>) unit == target) {
            return (ExactQuantity<R>) this;
        }
        if (unit.factor().equals(target.factor())) {
            return new ExactQuantity<>(digits, scale, large, target);
        }
        ExactQuantity<R> fast = large == null && target.tickFactor() != 0 ? quicklyConverted(target) : null;
        return fast != null
                ? fast
                : ofRational(rational().multiply(unit.factor().divide(target.factor())), target);
    }

    /** The conversion in longs, with as few decimals as it needs; null where longs do not hold it. */
    private <R extends Quantity<R>> @Nullable ExactQuantity<R> quicklyConverted(PolicyUnit<R> target) {
        long factor = unit.tickFactor() / target.tickFactor();
        int decimals = scale - unit.tickExponent() + target.tickExponent();
        if (factor * target.tickFactor() != unit.tickFactor()) {
            return null;
        }
        long product = Ticks.clamped(digits, factor, Math.max(-decimals, 0));
        if (factor == 0 || Math.abs(product) >= Ticks.MAX_SHORT) {
            return null;
        }
        int needed = Math.max(decimals, 0);
        while (needed > 0 && product % 10 == 0) {
            product /= 10;
            needed--;
        }
        return new ExactQuantity<>(product, needed, null, target);
    }

    /**
     * This quantity with a checked type.
     *
     * @param type a quantity type of {@code javax.measure.quantity}, or {@link Count}, {@link Money},
     *     {@link PercentagePoint}
     * @param <T> what is measured
     * @return this
     * @throws ClassCastException if the unit does not measure that, or the type is not one of these
     */
    @Override
    public <T extends Quantity<T>> ExactQuantity<T> asType(Class<T> type) {
        return new ExactQuantity<>(digits, scale, large, unit.asType(type));
    }

    /**
     * The difference as policy means it: of two shares, in percentage points. Two quantities of the kind of
     * {@link PolicyUnits#ONE} are shares if at least one is written in percent or per mille. Everything else is as in
     * {@link #subtract}. {@code b.plus(a.minus(b))} equals {@code a}.
     *
     * @param other a quantity of the same kind
     * @return this − other, in percentage points for shares, else in this unit
     * @throws IncomparableUnitsException if the kinds differ
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public ExactQuantity<?> minus(ExactQuantity<?> other) {
        if (Shares.areBoth(unit, other.unit)) {
            return Shares.points(this).sum(Shares.points(other), -1, PolicyUnits.PERCENTAGE_POINT);
        }
        return sum(other.in(unit), -1, unit);
    }

    /**
     * The sum with a difference, which undoes {@link #minus}: a share and percentage points give a share.
     *
     * @param difference percentage points for a share, else a quantity of the same kind
     * @return this + difference, in this unit
     * @throws IncomparableUnitsException if the kinds differ otherwise
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public ExactQuantity<Q> plus(ExactQuantity<?> difference) {
        return sum(Shares.asAddend(difference, unit).in(unit), 1, unit);
    }

    /**
     * The growth from a baseline: (this − base) ÷ base, exactly.
     *
     * @param base a quantity of the same kind, not 0
     * @return the growth in percent; 5 % from 80 to 84
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if the base is 0
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public ExactQuantity<Dimensionless> growthFrom(ExactQuantity<?> base) {
        Rational ratio = quotient(base, "base of a growth");
        return ofRational(ratio.subtract(Rational.ONE), PolicyUnits.ONE).to(PolicyUnits.PERCENT);
    }

    /**
     * The ratio to another quantity, exactly.
     *
     * @param other a quantity of the same kind, not 0
     * @return this ÷ other
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if the other is 0
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public Rational ratioTo(ExactQuantity<?> other) {
        return quotient(other, "divisor");
    }

    private Rational quotient(ExactQuantity<?> other, String what) {
        unit.comparable(other.unit);
        return ExactComparison.ratio(this, other.notZero(what));
    }

    /**
     * The nearest multiple of a step; halves go away from zero, so 5.45 % at 0.1 points is 5.5 %.
     *
     * @param step a quantity greater than 0 of the same kind, or percentage points for a share
     * @return a multiple of the step, in this unit
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if the step is not greater than 0
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public ExactQuantity<Q> roundTo(ExactQuantity<?> step) {
        return roundTo(step, RoundingMode.HALF_UP);
    }

    ExactQuantity<Q> roundTo(ExactQuantity<?> step, RoundingMode mode) {
        ExactQuantity<?> unitStep = Shares.asAddend(step, unit).in(unit);
        if (step.signum() <= 0) {
            throw new OutOfRangeException("step to round to", "greater than zero", step.toString());
        }
        BigDecimal steps = rational().divide(unitStep.rational()).round(0, mode);
        return unitStep.product(ofDecimal(steps, PolicyUnits.ONE), unit);
    }

    /**
     * Half a unit of the last digit written, the usual tolerance of "about": 0.5 points for 7 %, 0.05 km for 30.0 km, and
     * 5E+10 [jin] for 1.4E+12 [jin].
     *
     * @return half of 10^-scale, in percentage points for percent and per mille, else in this unit
     * @throws InexactNumberException if no finite decimal equals the number, so that it has no last digit
     */
    public ExactQuantity<?> halfUnitOfLastDigit() {
        if (!(getValue() instanceof BigDecimal decimal)) {
            throw new InexactNumberException(toString(), "a finite decimal to have a last digit");
        }
        ExactQuantity<Q> half = ofDecimal(BigDecimal.valueOf(5, decimal.scale() + 1), unit);
        return unit.isShare() ? Shares.points(half) : half;
    }

    /**
     * Whether the two are the same quantity.
     *
     * @param that a quantity of any library
     * @return whether the kinds and values are equal; false for what is not exact or not of our units
     */
    @Override
    public boolean isEquivalentTo(Quantity<Q> that) {
        try {
            return equals(from(that));
        } catch (InvalidInputException e) {
            return false;
        }
    }

    /** Equal if of one kind and one value, whatever the units and the digits written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ExactQuantity<?> that
                        && unit.kind().equals(that.unit.kind())
                        && ExactComparison.compare(this, that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * unit.kind().hashCode() + rational().multiply(unit.factor()).hashCode();
    }

    /**
     * Compares exactly.
     *
     * @param other a quantity of the same kind
     * @return less than, equal to or greater than 0 as this is less than, equal to or greater than the other
     * @throws IncomparableUnitsException if the kinds differ
     */
    @Override
    public int compareTo(ExactQuantity<?> other) {
        unit.comparable(other.unit);
        return ExactComparison.compare(this, other);
    }

    /**
     * {@return the number as written, without an exponent, and the code of the unit: {@code 30.0 km}}
     */
    @Override
    public String toString() {
        Number value = getValue();
        return (value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString()) + ' ' + unit.code();
    }
}
