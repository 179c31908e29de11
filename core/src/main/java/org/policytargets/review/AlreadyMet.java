package org.policytargets.review;

import java.time.LocalDate;
import java.util.Optional;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;

/**
 * Finds promises that are kept before anything is done. Where a target starts from is known for
 *
 * <ul>
 *   <li>a total: nothing, where only a floor is promised (a ceiling is acceptable at the start by its nature);
 *   <li>a change: no change;
 *   <li>a growth from a baseline of known value: no growth;
 *   <li>any of these and a level: the first value of the goal's planned path, if its day is not after the first day of the
 *       deadline's window, or of the plan's where that is open.
 * </ul>
 *
 * <p>What must hold throughout or in every period is meant to hold from the start, and is left out.
 */
final class AlreadyMet {
    private AlreadyMet() {}

    static Optional<Flaw> flaw(Leaf leaf, Window plan) {
        boolean lasting = leaf.deadline() instanceof Deadline.Throughout || leaf.deadline() instanceof Deadline.Every;
        boolean coverage = leaf.target() instanceof Target.Coverage;
        Optional<Criterion> criterion = lasting || coverage ? Optional.empty() : leaf.number();
        if (criterion.isEmpty()) {
            return Optional.empty();
        }
        Optional<ExactQuantity<?>> known = known(leaf.target(), criterion.get());
        Optional<ExactQuantity<?>> start = isMet(criterion.get(), known) ? known : planned(leaf, plan);
        return isMet(criterion.get(), start)
                ? Optional.of(Flaw.of(Flaw.Kind.MET_AT_BASELINE, leaf.place(), start.get(), leaf.target()))
                : Optional.empty();
    }

    private static boolean isMet(Criterion criterion, Optional<ExactQuantity<?>> start) {
        return start.isPresent() && criterion.acceptable().contains(start.get());
    }

    private static Optional<ExactQuantity<?>> known(Target.Simple target, Criterion criterion) {
        boolean known = target instanceof Target.Total total && total.onlyGrows()
                || target instanceof Target.Change
                || target instanceof Target.Growth growth
                        && growth.baseline().flatMap(Baseline::value).isPresent();
        return known ? Optional.of(ExactQuantity.of(0, criterion.value().getUnit())) : Optional.empty();
    }

    private static Optional<ExactQuantity<?>> planned(Leaf leaf, Window plan) {
        boolean ceiling = leaf.target() instanceof Target.Total total && !total.onlyGrows();
        Optional<PlannedPath> path = leaf.goal().path();
        Optional<LocalDate> first = leaf.deadline().window().start().or(plan::start);
        if (ceiling || path.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = path.get().values().firstKey();
        return day.isAfter(first.get())
                ? Optional.empty()
                : Optional.ofNullable(path.get().values().get(day));
    }
}
