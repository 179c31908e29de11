package org.policytargets.assess;

import java.util.Collection;
import java.util.Set;
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
     * something for it, and one member not covered something against it. A count that the population or the names
     * contradict leaves all that lies between the two.
     */
    static Interval share(Population population, Actual.Members report, Collection<String> covered) {
        if (report.all()) {
            return Interval.point(ALL);
        }
        Collection<String> uncovered = members(population, report.uncovered());
        if (population.size().isEmpty()) {
            return Interval.of(NONE, true, ALL, uncovered.isEmpty(), PolicyUnits.PERCENT);
        }
        int size = population.size().get();
        int known = members(population, covered).size();
        int atLeast = Math.min(known, size - uncovered.size());
        int atMost = Math.max(known, size - uncovered.size());
        if (report.count().isEmpty()) {
            return Interval.closed(percent(atLeast, size), percent(atMost, size));
        }
        int count = report.count().get();
        return contradicts(population, report)
                ? Interval.closed(percent(Math.min(atLeast, count), size), percent(Math.max(atMost, count), size))
                : Interval.point(percent(count, size));
    }

    /** Of names, those of the population; all of them where its members are not listed. */
    static Collection<String> members(Population population, Collection<String> names) {
        if (names.isEmpty() || population.members().isEmpty()) {
            return names;
        }
        Set<String> listed = Set.copyOf(population.members());
        return names.stream().filter(listed::contains).toList();
    }

    /** Whether a report names somebody else, or counts more than there are or than it leaves uncovered. */
    static boolean contradicts(Population population, Actual.Members report) {
        Collection<String> covered = members(population, report.covered());
        Collection<String> uncovered = members(population, report.uncovered());
        boolean strangers = covered.size() < report.covered().size()
                || uncovered.size() < report.uncovered().size();
        if (population.size().isEmpty()) {
            return strangers;
        }
        int most = population.size().get() - uncovered.size();
        return strangers
                || covered.size() > most
                || report.count().filter(count -> count > most).isPresent();
    }

    private static ExactQuantity<?> percent(int count, int size) {
        return ExactQuantity.of(Rational.of(100L * Math.max(0, Math.min(count, size)), size), PolicyUnits.PERCENT);
    }
}
