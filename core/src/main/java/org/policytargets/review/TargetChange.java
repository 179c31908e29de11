package org.policytargets.review;

import static org.policytargets.review.CriterionChange.addTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Population;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** How one target differs from another about the same subject. */
final class TargetChange {
    private TargetChange() {}

    static Outcome of(Target before, Target after, Terms terms) {
        if (before instanceof Target.Composite one && after instanceof Target.Composite other) {
            return new CompositeChange(one, other, terms).outcome();
        }
        return simple((Target.Simple) before, (Target.Simple) after, terms.shift());
    }

    private static Outcome simple(Target.Simple before, Target.Simple after, Shift shift) {
        List<Component> differing = new ArrayList<>();
        addTo(differing, Component.INDICATOR, behavesAlike(before.indicator(), after.indicator()));
        if (!before.getClass().equals(after.getClass())) {
            differing.add(0, Component.TARGET);
            return Outcome.of(0, Optional.empty(), differing);
        }
        addTo(differing, Component.BASELINE, shift.sameBaseline(baseline(before), baseline(after)));
        int demand = 0;
        Optional<ExactQuantity<?>> difference = Optional.empty();
        if (before instanceof Target.Milestone one && after instanceof Target.Milestone other) {
            demand = demand(one, other, differing);
        } else if (before instanceof Target.Trend one && after instanceof Target.Trend other) {
            addTo(differing, Component.DIRECTION, one.direction() == other.direction());
        } else if (before instanceof Target.Delegated one && after instanceof Target.Delegated other) {
            addTo(differing, Component.AUTHORITY, one.authority().equals(other.authority()));
        } else if (!(before instanceof Target.Judged)) {
            CriterionChange change = new CriterionChange(criterion(before), criterion(after));
            differing.addAll(change.differing());
            demand = change.demand();
            difference = change.difference(isShare(before) || isShare(after));
        }
        if (before instanceof Target.Coverage one && after instanceof Target.Coverage other) {
            addTo(differing, Component.POPULATION, same(one.population(), other.population()));
        }
        differing.sort(null);
        return Outcome.of(demand, difference, differing);
    }

    private static Criterion criterion(Target.Simple target) {
        return target.acceptance().orElseThrow();
    }

    private static boolean behavesAlike(Indicator one, Indicator other) {
        return one.better() == other.better() && one.signed() == other.signed() && one.derivable() == other.derivable();
    }

    private static Optional<Baseline> baseline(Target target) {
        if (target instanceof Target.Change change) {
            return Optional.of(change.baseline());
        }
        if (target instanceof Target.Growth growth) {
            return growth.baseline();
        }
        return target instanceof Target.Trend trend ? trend.baseline() : Optional.empty();
    }

    /** Stages compare on one ladder only. */
    private static int demand(Target.Milestone before, Target.Milestone after, List<Component> differing) {
        addTo(differing, Component.STAGE, before.stage().equals(after.stage()));
        addTo(differing, Component.LADDER, before.ladder().equals(after.ladder()));
        return before.ladder().equals(after.ladder())
                ? Integer.compare(
                        after.ladder().place(after.stage()), before.ladder().place(before.stage()))
                : 0;
    }

    private static boolean same(Population one, Population other) {
        return FoldedName.of(one.name()).equals(FoldedName.of(other.name()))
                && one.size().equals(other.size())
                && one.members().equals(other.members());
    }

    private static boolean isShare(Target.Simple target) {
        Nature nature = target.indicator().nature();
        return target instanceof Target.Growth
                || nature == Nature.MEMBERS
                || target.indicator().unit().differenceUnit().equals(PolicyUnits.PERCENTAGE_POINT);
    }
}
