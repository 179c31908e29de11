package org.policytargets.assess;

import java.util.Collection;
import org.policytargets.goal.Population;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/** The number that an actual says: every simple target is judged on one number in one unit. */
final class Numbers {
    private static final ExactQuantity<?> NONE = ExactQuantity.of(0, PolicyUnits.PERCENT);
    static final ExactQuantity<?> ALL = ExactQuantity.of(100, PolicyUnits.PERCENT);

    private Numbers() {}

    /** A measured number; a stage's place on the ladder; 1 for kept and 0 for not kept; the share of members covered. */
    static Interval of(Actual actual, Target.Simple target) {
        if (actual instanceof Actual.Measured measured) {
            return told(measured.value(), Evidence.expectedUnit(measured.basis(), target));
        }
        PolicyUnit<?> unit = target.indicator().unit();
        if (actual instanceof Actual.Stage stage && target instanceof Target.Milestone milestone) {
            return Interval.point(ExactQuantity.of(milestone.ladder().place(stage.stage()), unit));
        }
        if (actual instanceof Actual.Judgement judgement) {
            return Interval.point(ExactQuantity.of(judgement.kept() ? 1 : 0, unit));
        }
        if (actual instanceof Actual.Members members && target instanceof Target.Coverage coverage) {
            return share(coverage.population(), members, members.covered());
        }
        // A delegated target without its value: what is reported counts as evidence and decides nothing.
        return Interval.point(ExactQuantity.of(0, unit));
    }

    /**
     * A plain number and a share can be compared, yet only shares lie percentage points apart: where a target counts in
     * the one, the other is told in it.
     */
    static Interval told(Interval value, PolicyUnit<?> unit) {
        return value.unit().equals(unit) || !unit.isComparableWith(PolicyUnits.ONE) ? value : value.in(unit);
    }

    /**
     * The share covered, given all members known to be covered by then. Of a population of unknown size only "all" says
     * something for it, and one member not covered something against it.
     */
    static Interval share(Population population, Actual.Members report, Collection<String> covered) {
        if (report.all()) {
            return Interval.point(ALL);
        }
        if (population.size().isEmpty()) {
            return Interval.of(NONE, true, ALL, report.uncovered().isEmpty(), PolicyUnits.PERCENT);
        }
        int size = population.size().get();
        if (report.count().isPresent()) {
            return Interval.point(percent(report.count().get(), size));
        }
        // Names that contradict the size of the population leave what lies between the two counts.
        int atLeast = Math.min(covered.size(), size - report.uncovered().size());
        int atMost = Math.max(covered.size(), size - report.uncovered().size());
        return Interval.closed(percent(atLeast, size), percent(atMost, size));
    }

    private static ExactQuantity<?> percent(int count, int size) {
        return ExactQuantity.of(Rational.of(100L * Math.max(0, Math.min(count, size)), size), PolicyUnits.PERCENT);
    }
}
