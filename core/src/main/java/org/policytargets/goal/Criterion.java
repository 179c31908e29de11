package org.policytargets.goal;

import java.util.Objects;
import java.util.Optional;
import javax.measure.Quantity;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/**
 * Which numbers are acceptable: a range in one unit, the direction that is better, and the words that said so.
 *
 * <table>
 * <caption>Ways to make one</caption>
 * <tr><th>factory</th><th>words</th><th>accepts</th></tr>
 * <tr><td>{@link #atLeast}</td><td>不少于, 以上, 达到, at least</td><td>[x, ∞)</td></tr>
 * <tr><td>{@link #moreThan}</td><td>超过, 高于, more than</td><td>(x, ∞)</td></tr>
 * <tr><td>{@link #atMost}</td><td>不超过, 以内, 以下, at most</td><td>(−∞, x]</td></tr>
 * <tr><td>{@link #lessThan}</td><td>低于, less than</td><td>(−∞, x)</td></tr>
 * <tr><td>{@link #about}</td><td>左右, 约, about</td><td>from x − t where more is better, to x + t where less is, both
 * where neither is</td></tr>
 * <tr><td>{@link #between}</td><td>1—2个, between</td><td>from x where more is better, to y where less is, [x, y] where
 * neither is</td></tr>
 * <tr><td>{@link #plain}</td><td>a bare number</td><td>as at least, at most or exactly, by the better direction</td></tr>
 * <tr><td>{@link #exactly}</td><td>exactly</td><td>[x, x]</td></tr>
 * </table>
 *
 * <p>以上, 以下 and 以内 include the number (Civil Code of the People's Republic of China, article 1259). The direction of
 * the first four is their own; about, between and plain take their indicator's ({@link #towards}).
 *
 * <p>Laws: {@code atLeast(x)} and {@code lessThan(x)} partition all numbers, as do {@code atMost(x)} and
 * {@code moreThan(x)}. Restating number or criterion in another unit of the kind changes nothing. A number moved to the
 * better side never goes from acceptable to not.
 *
 * <p>Immutable. Two criteria are equal if words, numbers (by value), tolerance, stretch, precision and direction are.
 */
public final class Criterion {
    /** The word that stands with the number. */
    public enum Word {
        /** The number or more. */
        AT_LEAST,
        /** More than the number. */
        MORE_THAN,
        /** The number or less. */
        AT_MOST,
        /** Less than the number. */
        LESS_THAN,
        /** The number, within a tolerance. */
        ABOUT,
        /** From one number to another. */
        BETWEEN,
        /** The number and no other. */
        EXACTLY,
        /** A bare number. */
        PLAIN;

        private Word mirrored() {
            return switch (this) {
                case AT_LEAST -> AT_MOST;
                case MORE_THAN -> LESS_THAN;
                case AT_MOST -> AT_LEAST;
                case LESS_THAN -> MORE_THAN;
                default -> this;
            };
        }

        private Better better(Better indicators) {
            return switch (this) {
                case AT_LEAST, MORE_THAN -> Better.MORE;
                case AT_MOST, LESS_THAN -> Better.LESS;
                case EXACTLY -> Better.NEITHER;
                default -> indicators;
            };
        }

        private boolean takesItsIndicators() {
            return this == ABOUT || this == BETWEEN || this == PLAIN;
        }
    }

    private final Word word;
    private final ExactQuantity<?> value;
    private final @Nullable ExactQuantity<?> upper;
    private final @Nullable Tolerance tolerance;
    private final @Nullable ExactQuantity<?> stretch;
    private final @Nullable ExactQuantity<?> precision;
    private final boolean decrease;
    private final Better better;
    private final Interval acceptable;
    private final Interval tolerable;

    private Criterion(
            Word word,
            ExactQuantity<?> value,
            @Nullable ExactQuantity<?> upper,
            @Nullable Tolerance tolerance,
            @Nullable ExactQuantity<?> stretch,
            @Nullable ExactQuantity<?> precision,
            boolean decrease,
            Better better) {
        this.word = word;
        this.value = value;
        this.upper = upper;
        this.tolerance = tolerance;
        this.stretch = stretch;
        this.precision = precision;
        this.decrease = decrease;
        this.better = word.better(better);
        requireKinds();
        boolean doubtful = tolerance != null && tolerance.rule() == Tolerance.Rule.NONE_STATED;
        this.tolerable = range(tolerance);
        this.acceptable = doubtful ? range(null) : tolerable;
        // A bare number is built before its indicator says on which side of it a stretch lies; towards() looks again.
        if (this.better != Better.NEITHER || !word.takesItsIndicators()) {
            requireStretch();
        }
        if (precision != null && precision.signum() <= 0) {
            throw new InvalidGoalException("criterion.precision", "be positive", precision.toString());
        }
    }

    private void requireKinds() {
        if (tolerance != null) {
            InvalidGoalException.requireComparable("criterion.tolerance", tolerance.amount(), value.minus(value));
        }
        if (stretch != null) {
            InvalidGoalException.requireComparable("criterion.stretch", stretch, value);
        }
        if (precision != null && !precision.isComparableWith(value)) {
            InvalidGoalException.requireComparable("criterion.precision", precision, value.minus(value));
        }
    }

    private void requireStretch() {
        if (stretch != null && !acceptable.contains(stretch)) {
            throw new InvalidGoalException(
                    "criterion.stretch", "lie beyond the number promised, " + value, stretch.toString());
        }
    }

    private Interval range(@Nullable Tolerance allowed) {
        ExactQuantity<?> low = value;
        ExactQuantity<?> high = upper == null ? value : upper;
        if (allowed != null) {
            low = value.plus(allowed.amount().negate());
            high = value.plus(allowed.amount());
        }
        return switch (word) {
            case AT_LEAST -> Interval.atLeast(value);
            case MORE_THAN -> Interval.moreThan(value);
            case AT_MOST -> Interval.atMost(value);
            case LESS_THAN -> Interval.lessThan(value);
            default ->
                switch (better) {
                    case MORE -> Interval.atLeast(low);
                    case LESS -> Interval.atMost(high);
                    case NEITHER -> Interval.closed(low, high);
                };
        };
    }

    private static Criterion of(Word word, Quantity<?> value) {
        return new Criterion(word, ExactQuantity.from(value), null, null, null, null, false, Better.NEITHER);
    }

    /**
     * {@return the number or more; the number is included}
     *
     * @param value the number
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public static Criterion atLeast(Quantity<?> value) {
        return of(Word.AT_LEAST, value);
    }

    /**
     * {@return more than the number; the number is not included}
     *
     * @param value the number
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public static Criterion moreThan(Quantity<?> value) {
        return of(Word.MORE_THAN, value);
    }

    /**
     * {@return the number or less; the number is included}
     *
     * @param value the number
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public static Criterion atMost(Quantity<?> value) {
        return of(Word.AT_MOST, value);
    }

    /**
     * {@return less than the number; the number is not included}
     *
     * @param value the number
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public static Criterion lessThan(Quantity<?> value) {
        return of(Word.LESS_THAN, value);
    }

    /**
     * {@return a bare number, read by the indicator's better direction as at least, at most, or exactly}
     *
     * @param value the number
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public static Criterion plain(Quantity<?> value) {
        return of(Word.PLAIN, value);
    }

    /**
     * {@return the number and no other}
     *
     * @param value the number
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public static Criterion exactly(Quantity<?> value) {
        return of(Word.EXACTLY, value);
    }

    /**
     * {@return about the number, within half a unit of the last digit written: 0.5 points for 7 %}
     *
     * @param value the number, as written
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double, or equals no
     *     finite decimal, so that it has no last digit
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number, its unit or a bound is too large
     */
    public static Criterion about(Quantity<?> value) {
        return about(value, Tolerance.Rule.HALF_UNIT_OF_LAST_DIGIT);
    }

    /**
     * {@return about the number, within a tolerance taken by a rule from the digits written}
     *
     * @param value the number, as written
     * @param rule the rule
     * @throws InvalidGoalException if the rule is {@link Tolerance.Rule#STATED}, which needs an amount
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double, or equals no
     *     finite decimal, so that it has no last digit
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number, its unit or a bound is too large
     */
    public static Criterion about(Quantity<?> value, Tolerance.Rule rule) {
        if (rule == Tolerance.Rule.STATED) {
            throw new InvalidGoalException("criterion.tolerance", "state its amount", "a stated tolerance without one");
        }
        ExactQuantity<?> exact = ExactQuantity.from(value);
        return about(exact, Tolerance.of(rule, exact));
    }

    /**
     * {@return about the number, within a stated tolerance}
     *
     * @param value the number
     * @param tolerance how far from it, not negative; percentage points for shares
     * @throws InvalidGoalException if the tolerance is negative, or no difference of two such numbers
     * @throws org.policytargets.units.InexactNumberException if a number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if a unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if a number, a unit or a bound is too large
     */
    public static Criterion about(Quantity<?> value, Quantity<?> tolerance) {
        return about(ExactQuantity.from(value), new Tolerance(Tolerance.Rule.STATED, ExactQuantity.from(tolerance)));
    }

    /**
     * {@return about the number, within a tolerance}
     *
     * @param value the number
     * @param tolerance how far from it
     * @throws InvalidGoalException if the tolerance is no difference of two such numbers
     * @throws org.policytargets.units.LimitExceededException if a bound has more than 1024 digits
     */
    public static Criterion about(ExactQuantity<?> value, Tolerance tolerance) {
        Objects.requireNonNull(tolerance, "tolerance");
        return new Criterion(Word.ABOUT, value, null, tolerance, null, null, false, Better.NEITHER);
    }

    /**
     * {@return from one number to another, both included}
     *
     * @param low the lower number
     * @param high the higher number
     * @throws InvalidGoalException if the lower is above the higher, or they are of different kinds
     * @throws org.policytargets.units.InexactNumberException if a number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if a unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if a number or unit is too large
     */
    public static Criterion between(Quantity<?> low, Quantity<?> high) {
        ExactQuantity<?> from = ExactQuantity.from(low);
        ExactQuantity<?> to = ExactQuantity.from(high);
        InvalidGoalException.requireComparable("criterion.upper", to, from);
        if (from.compareTo(to) > 0) {
            throw new InvalidGoalException("criterion.upper", "not lie below " + from, to.toString());
        }
        return new Criterion(Word.BETWEEN, from, to, null, null, null, false, Better.NEITHER);
    }

    /**
     * {@return a decrease written as a positive number, as the negative change it is: "down 3 %" is a growth of at most
     * −3 %} A decrease of a decrease is the criterion as it was.
     *
     * @param stated the criterion as written, with positive numbers
     */
    public static Criterion decrease(Criterion stated) {
        ExactQuantity<?> low = stated.upper == null ? stated.value : stated.upper;
        return new Criterion(
                stated.word.mirrored(),
                low.negate(),
                stated.upper == null ? null : stated.value.negate(),
                stated.tolerance,
                stated.stretch == null ? null : stated.stretch.negate(),
                stated.precision,
                !stated.decrease,
                stated.better.opposite());
    }

    /**
     * {@return this criterion with a stretch: a further number reported beside the verdict, which it never changes}
     *
     * @param further the further number
     * @throws InvalidGoalException if it is not acceptable itself, or of another kind; an about, between or plain finds
     *     out when it learns its direction
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public Criterion stretch(Quantity<?> further) {
        return new Criterion(word, value, upper, tolerance, ExactQuantity.from(further), precision, decrease, better);
    }

    /**
     * {@return this criterion, for readings rounded half away from zero to multiples of a step before they are compared}
     *
     * @param step the step, positive; percentage points or percent for shares
     * @throws InvalidGoalException if it is not positive, or of another kind
     * @throws org.policytargets.units.InexactNumberException if its number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if its unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if its number or unit is too large
     */
    public Criterion comparedTo(Quantity<?> step) {
        return new Criterion(word, value, upper, tolerance, stretch, ExactQuantity.from(step), decrease, better);
    }

    /**
     * {@return this criterion with the better direction of its indicator; only about, between and plain take it}
     *
     * @param direction the indicator's better direction
     * @throws InvalidGoalException if a stretch lies on the worse side
     */
    public Criterion towards(Better direction) {
        Objects.requireNonNull(direction, "direction");
        Criterion directed = word.better(direction) == better
                ? this
                : new Criterion(word, value, upper, tolerance, stretch, precision, decrease, direction);
        directed.requireStretch();
        return directed;
    }

    /** {@return the word that stands with the number, as it acts on the number compared} */
    public Word word() {
        return word;
    }

    /** {@return the number compared; negative for a decrease} */
    public ExactQuantity<?> value() {
        return value;
    }

    /** {@return the higher number of a between} */
    public Optional<ExactQuantity<?>> upper() {
        return Optional.ofNullable(upper);
    }

    /** {@return the tolerance of an about} */
    public Optional<Tolerance> tolerance() {
        return Optional.ofNullable(tolerance);
    }

    /** {@return the further number hoped for} */
    public Optional<ExactQuantity<?>> stretch() {
        return Optional.ofNullable(stretch);
    }

    /** {@return the step to which readings are rounded before they are compared; empty for exact comparison} */
    public Optional<ExactQuantity<?>> precision() {
        return Optional.ofNullable(precision);
    }

    /** {@return whether the text states a decrease as a positive number} */
    public boolean isDecrease() {
        return decrease;
    }

    /** {@return the criterion as the text states it: with positive numbers for a decrease, else this} */
    public Criterion stated() {
        return decrease ? decrease(this) : this;
    }

    /** {@return the better direction} */
    public Better better() {
        return better;
    }

    /** {@return the numbers that are acceptable} */
    public Interval acceptable() {
        return acceptable;
    }

    /**
     * {@return the numbers that are not refused: the acceptable ones and, for an about without a tolerance, those near it
     * on the wrong side, which are undecided}
     */
    public Interval tolerable() {
        return tolerable;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Criterion that
                && word == that.word
                && better == that.better
                && decrease == that.decrease
                && value.equals(that.value)
                && Objects.equals(upper, that.upper)
                && Objects.equals(tolerance, that.tolerance)
                && Objects.equals(stretch, that.stretch)
                && Objects.equals(precision, that.precision);
    }

    @Override
    public int hashCode() {
        return Objects.hash(word, better, decrease, value, upper, tolerance, stretch, precision);
    }

    /** {@return words and range: {@code ABOUT 7 % [6.5 %, +∞)}} */
    @Override
    public String toString() {
        return word + " " + value + (upper == null ? "" : " " + upper) + " " + acceptable;
    }
}
