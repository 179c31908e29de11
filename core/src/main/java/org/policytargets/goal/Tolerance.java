package org.policytargets.goal;

import java.util.Objects;
import org.policytargets.units.ExactQuantity;

/**
 * How much "about" allows, and the rule it came from. The amount is fixed when the criterion is built; how its number was
 * written plays no part later.
 *
 * @param rule where the amount comes from
 * @param amount how far from the number stated; in percentage points for shares
 */
public record Tolerance(Rule rule, ExactQuantity<?> amount) {
    /** Where a tolerance comes from. */
    public enum Rule {
        /** The text states it. */
        STATED,
        /** Half a unit of the last digit written: 0.5 points for "about 7 %". */
        HALF_UNIT_OF_LAST_DIGIT,
        /**
         * The text states none and no rule is wanted: readings on the wrong side of the number are undecided as far as
         * one unit of its last digit written, and not acceptable beyond.
         */
        NONE_STATED
    }

    /**
     * Makes one.
     *
     * @param rule where the amount comes from
     * @param amount how far from the number stated; in percentage points for shares
     * @throws InvalidGoalException if the amount is negative
     */
    public Tolerance {
        Objects.requireNonNull(rule, "rule");
        if (amount.signum() < 0) {
            throw new InvalidGoalException("criterion.tolerance", "not be negative", amount.toString());
        }
    }

    static Tolerance of(Rule rule, ExactQuantity<?> value) {
        ExactQuantity<?> half = value.halfUnitOfLastDigit();
        return new Tolerance(rule, rule == Rule.NONE_STATED ? half.multiply(2) : half);
    }
}
