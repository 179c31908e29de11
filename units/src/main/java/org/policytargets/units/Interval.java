package org.policytargets.units;

import static java.math.RoundingMode.HALF_DOWN;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one kind between two bounds, each inclusive, exclusive or absent. Never empty.
 *
 * <table>
 * <caption>All ways to make one</caption>
 * <tr><th>notation</th><th>definition</th><th>factory</th></tr>
 * <tr><td>{@code [x, x]}</td><td>{@code y = x}</td><td>{@link #point point(x)}</td></tr>
 * <tr><td>{@code [x, +∞)}</td><td>{@code y ≥ x}</td><td>{@link #atLeast atLeast(x)}</td></tr>
 * <tr><td>{@code (x, +∞)}</td><td>{@code y > x}</td><td>{@link #moreThan moreThan(x)}</td></tr>
 * <tr><td>{@code (-∞, x]}</td><td>{@code y ≤ x}</td><td>{@link #atMost atMost(x)}</td></tr>
 * <tr><td>{@code (-∞, x)}</td><td>{@code y < x}</td><td>{@link #lessThan lessThan(x)}</td></tr>
 * <tr><td>{@code [x, z]}</td><td>{@code x ≤ y ≤ z}</td><td>{@link #closed closed(x, z)}</td></tr>
 * <tr><td>any</td><td></td><td>{@link #of(ExactQuantity, boolean, ExactQuantity, boolean, Unit) of(…)}</td></tr>
 * </table>
 *
 * <p>This is the comparison of the whole library: {@link #side(BigDecimal, Unit)} says whether a number lies below, in or
 * above, and {@link #margin} how far inside. The bounds of a range that numbers are held against are turned once into whole
 * ticks (10^-n/9 of the kind's base unit, nothing rounded), so that most comparisons are one multiplication; a number that
 * has no such form, and a range that is itself a number or a result of arithmetic, is multiplied out. Both ways are exact.
 *
 * <p>Laws: {@code atLeast(x)} and {@code lessThan(x)} partition all numbers, as do {@code atMost(x)} and
 * {@code moreThan(x)}. Restating a bound or a number in another unit of the kind changes nothing.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Interval {
    /** Numbers of few digits and such a scale pass the {@link Limits}; all others are put to them. */
    private static final int MAX_SCALE = Limits.EXPONENT - Ticks.MAX_DIGITS;

    private final @Nullable ExactQuantity<?> lower;
    private final @Nullable ExactQuantity<?> upper;
    private final boolean lowerInclusive;
    private final boolean upperInclusive;
    private final PolicyUnit<?> unit;
    /** A tick is 10^-tickDecimals / 9 of the base unit. */
    private final int tickDecimals;
    /** The least and the greatest whole number of ticks in the interval. */
    private final long lowestTick;

    private final long highestTick;

    private Interval(
            @Nullable ExactQuantity<?> lower,
            boolean lowerInclusive,
            @Nullable ExactQuantity<?> upper,
            boolean upperInclusive,
            PolicyUnit<?> unit,
            boolean compiled) {
        this.lower = lower;
        this.upper = upper;
        this.lowerInclusive = lowerInclusive;
        this.upperInclusive = upperInclusive;
        this.unit = unit;
        this.tickDecimals = compiled ? Ticks.decimals(lower, upper) : Ticks.NO_DECIMALS;
        this.lowestTick = lower == null || tickDecimals == Ticks.NO_DECIMALS
                ? Long.MIN_VALUE
                : Ticks.clamped(lower, tickDecimals) + (lowerInclusive ? 0 : 1);
        this.highestTick = upper == null || tickDecimals == Ticks.NO_DECIMALS
                ? Long.MAX_VALUE
                : Ticks.clamped(upper, tickDecimals) - (upperInclusive ? 0 : 1);
    }

    /**
     * One number.
     *
     * @param value the number
     * @return [value, value]
     */
    public static Interval point(ExactQuantity<?> value) {
        return new Interval(value, true, value, true, value.getUnit(), false);
    }

    /**
     * A number and all greater ones.
     *
     * @param value the least number, inclusive
     * @return [value, +∞)
     */
    public static Interval atLeast(ExactQuantity<?> value) {
        return new Interval(value, true, null, false, value.getUnit(), true);
    }

    /**
     * All numbers greater than one.
     *
     * @param value the lower bound, exclusive
     * @return (value, +∞)
     */
    public static Interval moreThan(ExactQuantity<?> value) {
        return new Interval(value, false, null, false, value.getUnit(), true);
    }

    /**
     * A number and all less ones.
     *
     * @param value the greatest number, inclusive
     * @return (-∞, value]
     */
    public static Interval atMost(ExactQuantity<?> value) {
        return new Interval(null, false, value, true, value.getUnit(), true);
    }

    /**
     * All numbers less than one.
     *
     * @param value the upper bound, exclusive
     * @return (-∞, value)
     */
    public static Interval lessThan(ExactQuantity<?> value) {
        return new Interval(null, false, value, false, value.getUnit(), true);
    }

    /**
     * All numbers from one to another.
     *
     * @param lower the least number, inclusive
     * @param upper the greatest number, inclusive; of the same kind
     * @return [lower, upper]
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if upper is less than lower
     */
    public static Interval closed(ExactQuantity<?> lower, ExactQuantity<?> upper) {
        return of(lower, true, upper, true, lower.getUnit());
    }

    /**
     * Any interval with at least one bound.
     *
     * @param lower the lower bound, or null if there is none
     * @param lowerInclusive whether the lower bound belongs to it
     * @param upper the upper bound, or null if there is none
     * @param upperInclusive whether the upper bound belongs to it
     * @return the interval, in the unit of the lower bound if there is one, else of the upper
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if no number lies between the bounds
     * @throws NullPointerException if both bounds are null, so that there is no unit
     */
    public static Interval of(
            @Nullable ExactQuantity<?> lower,
            boolean lowerInclusive,
            @Nullable ExactQuantity<?> upper,
            boolean upperInclusive) {
        ExactQuantity<?> either = lower != null ? lower : Objects.requireNonNull(upper, "lower or upper");
        return of(lower, lowerInclusive, upper, upperInclusive, either.getUnit());
    }

    /**
     * Any interval; without bounds, all numbers of the unit's kind.
     *
     * @param lower the lower bound, or null if there is none
     * @param lowerInclusive whether the lower bound belongs to it
     * @param upper the upper bound, or null if there is none
     * @param upperInclusive whether the upper bound belongs to it
     * @param unit the unit that {@link #unit()} returns
     * @return the interval
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if no number lies between the bounds
     */
    public static Interval of(
            @Nullable ExactQuantity<?> lower,
            boolean lowerInclusive,
            @Nullable ExactQuantity<?> upper,
            boolean upperInclusive,
            Unit<?> unit) {
        PolicyUnit<?> ours = PolicyUnit.from(unit);
        if (lower != null) {
            ours.comparable(lower.getUnit());
        }
        if (upper != null) {
            ours.comparable(upper.getUnit());
        }
        Interval interval = new Interval(
                lower, lower != null && lowerInclusive, upper, upper != null && upperInclusive, ours, true);
        if (lower != null && upper != null) {
            int order = ExactComparison.compare(lower, upper);
            if (order > 0 || order == 0 && !(lowerInclusive && upperInclusive)) {
                throw new OutOfRangeException("interval", "such that a number lies in it", interval.toString());
            }
        }
        return interval;
    }

    /**
     * {@return the lower bound as written, or nothing if there is none}
     */
    public Optional<ExactQuantity<?>> lower() {
        return Optional.ofNullable(lower);
    }

    /**
     * {@return the upper bound as written, or nothing if there is none}
     */
    public Optional<ExactQuantity<?>> upper() {
        return Optional.ofNullable(upper);
    }

    /**
     * {@return whether there is a lower bound that belongs to the interval}
     */
    public boolean lowerInclusive() {
        return lowerInclusive;
    }

    /**
     * {@return whether there is an upper bound that belongs to the interval}
     */
    public boolean upperInclusive() {
        return upperInclusive;
    }

    /**
     * {@return the unit in which distances to this interval are told}
     */
    public PolicyUnit<?> unit() {
        return unit;
    }

    /**
     * {@return whether exactly one number lies in it}
     */
    @SuppressWarnings("ReferenceEquality") // a short way for points
    public boolean isPoint() {
        return lower != null && upper != null && (lower == upper || ExactComparison.compare(lower, upper) == 0);
    }

    /**
     * On which side of the interval a quantity lies.
     *
     * @param quantity a quantity of the same kind
     * @return -1 below, 0 in it, +1 above
     * @throws IncomparableUnitsException if the kinds differ
     */
    public int side(ExactQuantity<?> quantity) {
        if (quantity.isShort() && isOfKind(quantity.getUnit())) {
            long ticks = Ticks.clamped(quantity, tickDecimals);
            if (ticks != Ticks.NONE) {
                return side(ticks);
            }
        }
        return exactSide(quantity);
    }

    /**
     * On which side of the interval a number of a unit lies; the same as for a quantity, without making one.
     *
     * @param value a decimal of at most 64 digits and an exponent within ±99
     * @param of a unit of the same kind
     * @return -1 below, 0 in it, +1 above
     * @throws IncomparableUnitsException if the kinds differ
     * @throws LimitExceededException if the number is larger than that
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public int side(BigDecimal value, Unit<?> of) {
        int scale = value.scale();
        if (of instanceof PolicyUnit<?> ours
                && isOfKind(ours)
                && scale >= -MAX_SCALE
                && scale <= MAX_SCALE
                && value.precision() <= Ticks.MAX_DIGITS) {
            long ticks = Ticks.clamped(
                    Ticks.digits(value), ours.tickFactor(), (long) tickDecimals + ours.tickExponent() - scale);
            if (ticks != Ticks.NONE) {
                return side(ticks);
            }
        }
        return exactSide(ExactQuantity.of(value, of));
    }

    /**
     * On which sides of the interval the figures of a column lie, all of one unit and scale: the bounds are moved to that unit
     * once, so that a figure costs two comparisons.
     *
     * <p>Law: {@code sides[i]} is {@code side(BigDecimal.valueOf(digits[i], scale), of)}.
     *
     * @param digits the figures without their decimal points: 3012 for 30.12 at scale 2
     * @param scale how many of the digits are decimals, from -81 to 81
     * @param of the unit of the figures, of the same kind
     * @param sides where the answers are put: -1 below, 0 in it, +1 above; at least as long as the column
     * @throws IncomparableUnitsException if the kinds differ
     * @throws LimitExceededException if the scale is beyond that
     * @throws OutOfRangeException if there is no room for the answers
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public void sides(long[] digits, int scale, Unit<?> of, byte[] sides) {
        if (scale < -MAX_SCALE || scale > MAX_SCALE) {
            throw new LimitExceededException(
                    "scale of a column", "between -" + MAX_SCALE + " and " + MAX_SCALE, Integer.toString(scale));
        }
        if (sides.length < digits.length) {
            throw new OutOfRangeException(
                    "room for answers", "at least " + digits.length, Integer.toString(sides.length));
        }
        ColumnBounds.of(this, scale, unit.comparable(of)).sides(digits, sides);
    }

    private boolean isOfKind(PolicyUnit<?> other) {
        return unit.kind().equals(other.kind());
    }

    private int side(long ticks) {
        if (ticks < lowestTick) {
            return -1;
        }
        return ticks > highestTick ? 1 : 0;
    }

    /**
     * How far inside the interval a quantity lies: its distance to the nearer bound, exactly.
     *
     * @param quantity a quantity of the same kind
     * @return 0 on a bound, negative outside; in this unit, percentage points for shares
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if the interval has no bound
     * @throws LimitExceededException if the result has more than 1024 digits
     */
    public ExactQuantity<?> margin(ExactQuantity<?> quantity) {
        ExactQuantity<?> fast = isOfKind(quantity.getUnit()) ? quickMargin(quantity) : null;
        return fast == null ? exactMargin(quantity) : fast;
    }

    /** The margin in ticks; null where longs do not hold it. */
    @Nullable
    ExactQuantity<?> quickMargin(ExactQuantity<?> quantity) {
        long ticks = Ticks.clamped(quantity, tickDecimals);
        if (!Ticks.areExact(ticks, 0)) {
            return null;
        }
        long above = lower == null ? Long.MAX_VALUE : ticks - lowestTick + (lowerInclusive ? 0 : 1);
        long below = upper == null ? Long.MAX_VALUE : highestTick + (upperInclusive ? 0 : 1) - ticks;
        ExactQuantity<?> nearer = above <= below ? lower : upper;
        return nearer == null ? null : Ticks.distance(Math.min(above, below), tickDecimals, quantity, nearer, unit);
    }

    /** The slow way: the difference to each bound. */
    ExactQuantity<?> exactMargin(ExactQuantity<?> quantity) {
        ExactQuantity<?> told = quantity.in(unit);
        ExactQuantity<?> above = lower == null ? null : told.minus(lower.in(unit));
        ExactQuantity<?> below = upper == null ? null : upper.in(unit).minus(told);
        if (above == null || (below != null && below.compareTo(above) < 0)) {
            above = below;
        }
        if (above == null) {
            throw new OutOfRangeException("interval", "such that it has a bound", toString());
        }
        return above;
    }

    /** The slow way: each bound multiplied out. */
    int exactSide(ExactQuantity<?> quantity) {
        unit.comparable(quantity.getUnit());
        if (lower != null) {
            int order = ExactComparison.multiplyOut(quantity, lower);
            if (order < 0 || order == 0 && !lowerInclusive) {
                return -1;
            }
        }
        if (upper != null) {
            int order = ExactComparison.multiplyOut(quantity, upper);
            if (order > 0 || order == 0 && !upperInclusive) {
                return 1;
            }
        }
        return 0;
    }

    /**
     * Whether a quantity lies in the interval.
     *
     * @param quantity a quantity of the same kind
     * @return whether {@link #side} is 0
     * @throws IncomparableUnitsException if the kinds differ
     */
    public boolean contains(ExactQuantity<?> quantity) {
        return side(quantity) == 0;
    }

    /**
     * Whether all of another interval lies in this one.
     *
     * @param other an interval of the same kind
     * @return whether each number of the other is a number of this
     * @throws IncomparableUnitsException if the kinds differ
     */
    public boolean encloses(Interval other) {
        ExactQuantity<?> only = other.onlyValue();
        if (only != null) {
            return contains(only);
        }
        unit.comparable(other.unit);
        return reachesLower(other) && reachesUpper(other);
    }

    /**
     * Whether a number lies in both.
     *
     * @param other an interval of the same kind
     * @return whether the two have a number in common
     * @throws IncomparableUnitsException if the kinds differ
     */
    public boolean intersects(Interval other) {
        ExactQuantity<?> only = other.onlyValue();
        if (only != null) {
            return contains(only);
        }
        unit.comparable(other.unit);
        return !isBelow(other) && !other.isBelow(this);
    }

    /** The number that both bounds are, as of readings mostly; null does not say that there is none such. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable ExactQuantity<?> onlyValue() {
        return lower == upper ? lower : null;
    }

    private boolean isBelow(Interval other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        int order = ExactComparison.compare(upper, other.lower);
        return order < 0 || order == 0 && !(upperInclusive && other.lowerInclusive);
    }

    /**
     * The least interval that encloses both.
     *
     * @param other an interval of the same kind
     * @return the hull, in this unit
     * @throws IncomparableUnitsException if the kinds differ
     */
    public Interval hull(Interval other) {
        unit.comparable(other.unit);
        Interval low = reachesLower(other) ? this : other;
        Interval high = reachesUpper(other) ? this : other;
        return new Interval(low.lower, low.lowerInclusive, high.upper, high.upperInclusive, unit, false);
    }

    /** Whether each number of the other has one of this that is not greater. */
    private boolean reachesLower(Interval other) {
        if (lower == null || other.lower == null) {
            return lower == null;
        }
        int order = ExactComparison.compare(lower, other.lower);
        return order < 0 || order == 0 && (lowerInclusive || !other.lowerInclusive);
    }

    /** Whether each number of the other has one of this that is not less. */
    private boolean reachesUpper(Interval other) {
        if (upper == null || other.upper == null) {
            return upper == null;
        }
        int order = ExactComparison.compare(upper, other.upper);
        return order > 0 || order == 0 && (upperInclusive || !other.upperInclusive);
    }

    /**
     * The sums of each number of this and each of the other, as {@link ExactQuantity#plus} has them.
     *
     * @param other an interval of the same kind, or of percentage points for shares
     * @return the interval of the sums
     * @throws IncomparableUnitsException if the kinds differ otherwise
     * @throws LimitExceededException if a bound has more than 1024 digits
     */
    public Interval plus(Interval other) {
        PolicyUnit<?> sums = zero().plus(other.zero()).getUnit();
        return new Interval(
                lower == null || other.lower == null ? null : lower.plus(other.lower),
                lowerInclusive && other.lowerInclusive,
                upper == null || other.upper == null ? null : upper.plus(other.upper),
                upperInclusive && other.upperInclusive,
                sums,
                false);
    }

    /**
     * The differences of each number of this and each of the other, as {@link ExactQuantity#minus} has them.
     *
     * @param other an interval of the same kind
     * @return the interval of the differences, in percentage points for shares
     * @throws IncomparableUnitsException if the kinds differ
     * @throws LimitExceededException if a bound has more than 1024 digits
     */
    public Interval minus(Interval other) {
        PolicyUnit<?> differences = zero().minus(other.zero()).getUnit();
        return new Interval(
                lower == null || other.upper == null ? null : lower.minus(other.upper),
                lowerInclusive && other.upperInclusive,
                upper == null || other.lower == null ? null : upper.minus(other.lower),
                upperInclusive && other.lowerInclusive,
                differences,
                false);
    }

    private ExactQuantity<?> zero() {
        return ExactQuantity.of(0, unit);
    }

    /**
     * {@return the interval of the numbers with the other sign}
     */
    public Interval negate() {
        return new Interval(
                upper == null ? null : upper.negate(),
                upperInclusive,
                lower == null ? null : lower.negate(),
                lowerInclusive,
                unit,
                false);
    }

    /**
     * The same interval, told in another unit.
     *
     * @param target a unit of the same kind
     * @return the interval with its bounds in that unit
     * @throws IncomparableUnitsException if the kinds differ
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     * @throws LimitExceededException if a bound has more than 1024 digits
     */
    public Interval in(Unit<?> target) {
        PolicyUnit<?> ours = unit.comparable(target);
        return new Interval(
                lower == null ? null : lower.in(ours),
                lowerInclusive,
                upper == null ? null : upper.in(ours),
                upperInclusive,
                ours,
                false);
    }

    /**
     * The least interval that holds each number of this one as {@link ExactQuantity#roundTo} rounds it. Its bounds are
     * inclusive multiples of the step.
     *
     * @param step a quantity greater than 0 of the same kind, or percentage points for shares
     * @return the rounded interval
     * @throws IncomparableUnitsException if the kinds differ
     * @throws OutOfRangeException if the step is not greater than 0
     * @throws LimitExceededException if a bound has more than 1024 digits
     */
    public Interval roundTo(ExactQuantity<?> step) {
        zero().roundTo(step); // refuses a wrong step, also where there is no bound
        return new Interval(
                lower == null ? null : lower.roundTo(step, lowerInclusive ? HALF_UP : halfTowards(lower, HALF_UP)),
                lower != null,
                upper == null ? null : upper.roundTo(step, upperInclusive ? HALF_UP : halfTowards(upper, HALF_DOWN)),
                upper != null,
                unit,
                false);
    }

    /**
     * How to round an excluded bound: the number next to it inside is no half, so that it goes up from a lower bound and
     * down from an upper one, while a half itself goes away from zero.
     */
    private static RoundingMode halfTowards(ExactQuantity<?> bound, RoundingMode positive) {
        if (bound.signum() >= 0) {
            return positive;
        }
        return positive == HALF_UP ? HALF_DOWN : HALF_UP;
    }

    /** Equal if the same numbers of the same kind lie in both, whatever the units. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Interval that
                        && lowerInclusive == that.lowerInclusive
                        && upperInclusive == that.upperInclusive
                        && unit.kind().equals(that.unit.kind())
                        && Objects.equals(lower, that.lower)
                        && Objects.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, lowerInclusive, upper, upperInclusive, unit.kind());
    }

    /**
     * {@return the interval as mathematics writes it, such as {@code [30 km, +∞)}}
     */
    @Override
    public String toString() {
        return (lowerInclusive ? "[" : "(")
                + (lower == null ? "-∞" : lower)
                + ", "
                + (upper == null ? "+∞" : upper)
                + (upperInclusive ? "]" : ")");
    }
}
