package org.policytargets.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.policytargets.assess.Comparison;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/** The library: a criterion built once, a figure as an actual holds it. */
final class Ours {
    private final Criterion criterion;
    private final BigDecimal value;
    private final PolicyUnit<?> unit;
    private final ExactQuantity<?> quantity;
    private final Interval reading;

    Ours(Case c) {
        this.criterion = Promise.of(c).criterion();
        this.value = c.actual();
        this.unit = c.actualMeasure().ours();
        this.quantity = ExactQuantity.of(value, unit);
        this.reading = Interval.point(quantity);
    }

    /** Only yes or no, of a plain number. */
    boolean isMet() {
        return criterion.acceptable().side(value, unit) == 0;
    }

    /** The lazy result, of a reading. */
    Comparison check() {
        return Comparison.of(criterion, reading);
    }

    /** The lazy result, of a quantity. */
    Comparison checkQuantity() {
        return Comparison.of(criterion, quantity);
    }

    Result full() {
        Comparison check = check();
        return new Result(
                check.answer() == org.policytargets.assess.Answer.YES,
                check.gap().exact().orElseThrow().decimal().orElseThrow(),
                check.attainment().orElseThrow().round(Result.DECIMALS, RoundingMode.HALF_EVEN));
    }
}
