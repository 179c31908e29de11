package org.policytargets.review;

import java.util.List;
import java.util.Optional;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;
import org.policytargets.units.ExactQuantity;

/**
 * How one target differs from another about the same subject.
 *
 * @param demand above 0 if it is more demanding, below if less; 0 for neither
 * @param difference how far the bound moved
 * @param differing the components that differ
 * @param parts what became of the parts
 */
record Outcome(int demand, Optional<ExactQuantity<?>> difference, List<Component> differing, List<PartChange> parts) {
    static Outcome of(int demand, Optional<ExactQuantity<?>> difference, List<Component> differing) {
        return new Outcome(demand, difference, differing, List.of());
    }

    /** {@code all}: the components of the target that differ, and those beside it; {@code terms}: by when, and how firmly. */
    Kind kind(List<Component> all, Terms terms) {
        int agreed = terms.agreed(demand);
        if (agreed != 0) {
            return agreed > 0 ? Kind.RAISED : Kind.LOWERED;
        }
        return all.isEmpty() ? Kind.KEPT : Kind.REWORDED;
    }
}
