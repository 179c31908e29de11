package org.policytargets.assess;

import java.math.BigDecimal;
import java.util.Optional;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.Rational;

/**
 * One reading against one criterion: the only comparison of the library. The answer is yes if all of the reading is
 * acceptable, no if none of it is, undecided if part is.
 *
 * <p>Laws: {@code gap > 0} means inside and {@code gap < 0} outside; at gap 0 the bound's inclusivity decides. Restating
 * reading or criterion in another unit of the kind changes neither answer nor gap; the gap to a promise told as a plain number
 * is one, and to a share it is in percentage points.
 *
 * <p>Immutable; gap and attainment are computed when asked for.
 */
public final class Comparison {
    private final Criterion criterion;
    private final Answer answer;
    /** The number compared; null for a range. */
    private final @Nullable ExactQuantity<?> number;
    /** The range compared; null for a number, which makes one when it is asked for. */
    private final @Nullable Interval range;

    private Comparison(
            Criterion criterion, Answer answer, @Nullable ExactQuantity<?> number, @Nullable Interval range) {
        this.criterion = criterion;
        this.answer = answer;
        this.number = number;
        this.range = range;
    }

    /**
     * {@return a reading held against a criterion}
     *
     * @param criterion the acceptable numbers
     * @param reading the numbers read; rounded first where the criterion asks for a precision
     * @throws org.policytargets.units.IncomparableUnitsException if their units are of different kinds
     * @throws org.policytargets.units.LimitExceededException if a rounded number has more than 1024 digits
     */
    public static Comparison of(Criterion criterion, Interval reading) {
        if (reading.isPoint()) {
            return of(criterion, reading.lower().orElseThrow());
        }
        Interval compared = criterion.precision().isPresent()
                ? reading.roundTo(criterion.precision().get())
                : reading;
        Answer answer = criterion.tolerable().intersects(compared) ? Answer.UNDECIDED : Answer.NO;
        return new Comparison(
                criterion, criterion.acceptable().encloses(compared) ? Answer.YES : answer, null, compared);
    }

    /**
     * {@return a number held against a criterion}
     *
     * @param criterion the acceptable numbers
     * @param value the number; rounded first where the criterion asks for a precision
     * @throws org.policytargets.units.IncomparableUnitsException if their units are of different kinds
     * @throws org.policytargets.units.LimitExceededException if a rounded number has more than 1024 digits
     */
    public static Comparison of(Criterion criterion, ExactQuantity<?> value) {
        ExactQuantity<?> compared = criterion.precision().isPresent()
                ? value.roundTo(criterion.precision().get())
                : value;
        return new Comparison(criterion, answer(criterion, compared), compared, null);
    }

    @SuppressWarnings("ReferenceEquality") // one range where no number is doubtful
    private static Answer answer(Criterion criterion, ExactQuantity<?> number) {
        if (criterion.acceptable().contains(number)) {
            return Answer.YES;
        }
        boolean settled = criterion.tolerable() == criterion.acceptable();
        return settled || !criterion.tolerable().contains(number) ? Answer.NO : Answer.UNDECIDED;
    }

    /**
     * {@return the answer for each figure of a column, all of one unit and scale} For many figures at once: nothing is made of
     * one but its answer.
     *
     * <p>Law: each is the answer for the figure alone.
     *
     * @param criterion the acceptable numbers
     * @param digits the figures without their decimal points: 3012 for 30.12 at scale 2
     * @param scale how many of the digits are decimals, from -81 to 81
     * @param unit the unit of the figures
     * @throws org.policytargets.units.IncomparableUnitsException if the units are of different kinds
     * @throws org.policytargets.units.LimitExceededException if the scale is beyond that, or a rounded number has more than
     *     1024 digits
     */
    public static Answer[] answers(Criterion criterion, long[] digits, int scale, Unit<?> unit) {
        Answer[] answers = new Answer[digits.length];
        byte[] acceptable = sides(criterion.acceptable(), digits, scale, unit);
        if (criterion.precision().isPresent()) {
            for (int i = 0; i < digits.length; i++) {
                BigDecimal figure = BigDecimal.valueOf(digits[i], scale);
                answers[i] = of(criterion, ExactQuantity.of(figure, unit)).answer;
            }
            return answers;
        }
        byte[] tolerable = sides(criterion.tolerable(), digits, scale, unit);
        for (int i = 0; i < digits.length; i++) {
            answers[i] = acceptable[i] == 0 ? Answer.YES : tolerable[i] == 0 ? Answer.UNDECIDED : Answer.NO;
        }
        return answers;
    }

    private static byte[] sides(Interval interval, long[] digits, int scale, Unit<?> unit) {
        byte[] sides = new byte[digits.length];
        interval.sides(digits, scale, unit, sides);
        return sides;
    }

    /** {@return whether the reading is acceptable} */
    public Answer answer() {
        return answer;
    }

    /** {@return the acceptable numbers and their words} */
    public Criterion criterion() {
        return criterion;
    }

    /** {@return the numbers compared: as read, or rounded to the criterion's precision} */
    public Interval reading() {
        return range == null ? Interval.point(orThrow(number)) : range;
    }

    /**
     * {@return the signed distance of the reading to the edge of the acceptable range, in the unit of the criterion's
     * number, percentage points for shares: positive inside, negative outside; an interval where the reading is one}
     *
     * @throws org.policytargets.units.LimitExceededException if a distance has more than 1024 digits
     */
    public Gap gap() {
        return range == null ? Gap.of(criterion.acceptable(), orThrow(number)) : Gap.of(criterion.acceptable(), range);
    }

    /**
     * {@return the reading as a multiple of the number promised; empty where that means nothing: an interval, a promise
     * of zero, different signs}
     */
    public Optional<Rational> attainment() {
        ExactQuantity<?> promised = criterion.value();
        boolean none = number == null || promised.signum() == 0 || number.signum() == -promised.signum();
        return none ? Optional.empty() : Optional.of(orThrow(number).ratioTo(promised));
    }

    private static ExactQuantity<?> orThrow(@Nullable ExactQuantity<?> number) {
        if (number == null) {
            throw new IllegalStateException("a comparison is of a number or a range");
        }
        return number;
    }

    @Override
    public String toString() {
        return answer + ": " + reading() + " for " + criterion;
    }
}
