package org.policytargets.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/**
 * How one criterion differs from another.
 *
 * @param before the one before
 * @param after the one after
 */
record CriterionChange(Criterion before, Criterion after) {
    List<Component> differing() {
        List<Component> differing = new ArrayList<>();
        addTo(differing, Component.NUMBER, sameNumbers());
        addTo(differing, Component.WORD, before.word() == after.word() && before.isDecrease() == after.isDecrease());
        addTo(differing, Component.TOLERANCE, before.tolerance().equals(after.tolerance()));
        addTo(differing, Component.STRETCH, before.stretch().equals(after.stretch()));
        addTo(differing, Component.PRECISION, before.precision().equals(after.precision()));
        return differing;
    }

    static void addTo(List<Component> differing, Component component, boolean same) {
        if (!same) {
            differing.add(component);
        }
    }

    private boolean sameNumbers() {
        return before.value().equals(after.value()) && before.upper().equals(after.upper());
    }

    /**
     * Above 0 if the range after lies strictly inside the range before, below if it is the other way round. The same
     * numbers in other words or with another tolerance are neither.
     */
    int demand() {
        if (sameNumbers() || !before.value().isComparableWith(after.value())) {
            return 0;
        }
        boolean narrower = before.acceptable().encloses(after.acceptable());
        boolean wider = after.acceptable().encloses(before.acceptable());
        return narrower == wider ? 0 : narrower ? 1 : -1;
    }

    /** {@code shares}: a plain number and a share compare, yet only shares lie percentage points apart. */
    Optional<ExactQuantity<?>> difference(boolean shares) {
        if (sameNumbers() || !before.value().isComparableWith(after.value())) {
            return Optional.empty();
        }
        Interval from = told(before.acceptable(), shares);
        Interval to = told(after.acceptable(), shares);
        if (from.lower().isPresent() != to.lower().isPresent()
                || from.upper().isPresent() != to.upper().isPresent()) {
            return Optional.empty();
        }
        return one(moved(from.lower(), to.lower()), moved(from.upper(), to.upper()));
    }

    private static Interval told(Interval range, boolean shares) {
        return range.unit().isComparableWith(PolicyUnits.ONE)
                ? range.in(shares ? PolicyUnits.PERCENT : PolicyUnits.ONE)
                : range;
    }

    private static Optional<ExactQuantity<?>> moved(Optional<ExactQuantity<?>> from, Optional<ExactQuantity<?>> to) {
        return from.flatMap(low -> to.<ExactQuantity<?>>map(high -> high.minus(low)))
                .filter(distance -> distance.signum() != 0);
    }

    /** The one that moved; both, where they moved alike. */
    private static Optional<ExactQuantity<?>> one(Optional<ExactQuantity<?>> lower, Optional<ExactQuantity<?>> upper) {
        if (lower.isPresent() && upper.isPresent()) {
            return lower.equals(upper) ? lower : Optional.empty();
        }
        return lower.isPresent() ? lower : upper;
    }
}
