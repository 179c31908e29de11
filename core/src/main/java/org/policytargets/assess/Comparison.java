package org.policytargets.assess;

import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.Rational;

/**
 * One reading against one criterion: the only comparison of the library. The answer is yes if all of the reading is
 * acceptable, no if none of it is, undecided if part is.
 *
 * <p>Laws: {@code gap > 0} means inside and {@code gap < 0} outside; at gap 0 the bound's inclusivity decides. Restating
 * reading or criterion in another unit of the kind changes neither answer nor gap.
 *
 * <p>Immutable; gap and attainment are computed when asked for.
 */
public final class Comparison {
    private final Criterion criterion;
    private final Interval reading;
    private final Answer answer;

    private Comparison(Criterion criterion, Interval reading, Answer answer) {
        this.criterion = criterion;
        this.reading = reading;
        this.answer = answer;
    }

    /**
     * {@return a reading held against a criterion}
     *
     * @param criterion the acceptable numbers
     * @param reading the numbers read; rounded first where the criterion asks for a precision
     * @throws org.policytargets.units.IncomparableUnitsException if their units are of different kinds
     */
    public static Comparison of(Criterion criterion, Interval reading) {
        Interval compared = criterion.precision().isPresent()
                ? reading.roundTo(criterion.precision().get())
                : reading;
        return new Comparison(criterion, compared, answer(criterion, compared));
    }

    /**
     * {@return a number held against a criterion}
     *
     * @param criterion the acceptable numbers
     * @param value the number
     */
    public static Comparison of(Criterion criterion, ExactQuantity<?> value) {
        return of(criterion, Interval.point(value));
    }

    @SuppressWarnings("ReferenceEquality") // one range where no number is doubtful
    private static Answer answer(Criterion criterion, Interval reading) {
        if (criterion.acceptable().encloses(reading)) {
            return Answer.YES;
        }
        boolean settled = criterion.tolerable() == criterion.acceptable() && reading.isPoint();
        return !settled && criterion.tolerable().intersects(reading) ? Answer.UNDECIDED : Answer.NO;
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
        return reading;
    }

    /**
     * {@return the signed distance of the reading to the edge of the acceptable range, in the unit of the criterion's
     * number, percentage points for shares: positive inside, negative outside; an interval where the reading is one}
     */
    public Gap gap() {
        return Gap.of(
                criterion.acceptable(),
                Numbers.told(reading, criterion.acceptable().unit()),
                criterion.value().getUnit().differenceUnit());
    }

    /**
     * {@return the reading as a multiple of the number promised; empty where that means nothing: an interval, a promise
     * of zero, different signs}
     */
    public Optional<Rational> attainment() {
        ExactQuantity<?> promised = criterion.value();
        if (!reading.isPoint() || promised.signum() == 0) {
            return Optional.empty();
        }
        ExactQuantity<?> found = reading.lower().orElseThrow();
        return found.signum() == -promised.signum() ? Optional.empty() : Optional.of(found.ratioTo(promised));
    }

    @Override
    public String toString() {
        return answer + ": " + reading + " for " + criterion;
    }
}
