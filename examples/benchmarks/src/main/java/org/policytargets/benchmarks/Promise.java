package org.policytargets.benchmarks;

import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;

/**
 * A case's promise in quantities of ours, out of which its criterion is made.
 *
 * @param word at least, at most, or about
 * @param target the number promised
 * @param tolerance how far from it; percentage points for shares
 */
record Promise(Case.Word word, ExactQuantity<?> target, ExactQuantity<?> tolerance) {
    static Promise of(Case c) {
        ExactQuantity<?> target = ExactQuantity.of(c.target(), c.targetMeasure().ours());
        ExactQuantity<?> edge = ExactQuantity.of(
                c.target().subtract(c.tolerance()), c.targetMeasure().ours());
        return new Promise(c.word(), target, target.minus(edge));
    }

    Criterion criterion() {
        return switch (word) {
            case AT_LEAST -> Criterion.atLeast(target);
            case AT_MOST -> Criterion.atMost(target);
            case ABOUT -> Criterion.about(target, tolerance);
        };
    }
}
