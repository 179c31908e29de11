package org.policytargets.method;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reading;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Target;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/**
 * A goal as methods see it: its readings in the unit of the promise, from nothing at the start for what is summed or counted
 * from a baseline, to the nearest acceptable value at the last day.
 */
final class GoalTrajectory {
    private final Assessment assessment;
    private final Actuals actuals;

    GoalTrajectory(Assessment assessment, Actuals actuals) {
        this.assessment = assessment;
        this.actuals = actuals;
    }

    Grade gradedBy(Method method) {
        if (!hasEvidence(assessment)) {
            return Grade.none(method.id(), NotRated.NO_DATA);
        }
        Optional<Criterion> criterion = assessment.criterion();
        if (criterion.isEmpty() || !isSeries(assessment.target())) {
            return Grade.none(method.id(), NotRated.NO_SERIES);
        }
        Trajectory trajectory = trajectory(criterion.get());
        return trajectory == null ? Grade.none(method.id(), NotRated.NOT_ONE_NUMBER) : method.grade(trajectory);
    }

    private static boolean hasEvidence(Assessment assessed) {
        return !assessed.readings().isEmpty() || assessed.parts().stream().anyMatch(GoalTrajectory::hasEvidence);
    }

    private static boolean isSeries(Target target) {
        return target instanceof Target.Total
                || target instanceof Target.Level
                || target instanceof Target.Change
                || target instanceof Target.Growth
                || target instanceof Target.Coverage;
    }

    /** Null where no reading is one number. */
    private @Nullable Trajectory trajectory(Criterion criterion) {
        PolicyUnit<?> unit = criterion.value().getUnit();
        SortedMap<Rational, Rational> points = new TreeMap<>();
        for (Reading reading : assessment.readings()) {
            if (reading.value().isPoint()) {
                ExactQuantity<?> value = reading.value().lower().orElseThrow();
                points.put(Observation.time(reading.through()), value.in(unit).rational());
            }
        }
        if (points.isEmpty()) {
            return null;
        }
        LocalDate first = firstDay();
        if (first != null && startsFromNothing(assessment.target())) {
            points.putIfAbsent(Observation.time(first.minusDays(1)), Rational.ZERO);
        }
        Trajectory.Builder builder = Trajectory.builder();
        points.forEach((time, value) -> builder.addPoints(new Observation(time, value)));
        if (first != null) {
            builder.start(Observation.time(first.minusDays(1)));
        }
        assessment.deadline().lastDay().ifPresent(day -> builder.due(Observation.time(day)));
        builder.planned(
                assessment.goal().path().isPresent()
                        ? Pace.of(assessment, actuals).elapsed()
                        : daysGone(first));
        if (unit.equals(PolicyUnits.PERCENT) && isShare(assessment.target())) {
            builder.limit(Rational.of(criterion.better() == Better.LESS ? 0 : 100));
        }
        return builder.better(criterion.better())
                .target(edge(criterion).in(unit).rational())
                .build();
    }

    /** The share of the days that are gone on the day the latest evidence is true of; both ends counted, as for a pace. */
    private Optional<Rational> daysGone(@Nullable LocalDate first) {
        Optional<LocalDate> last = assessment.deadline().lastDay();
        if (first == null || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate through = first.minusDays(1);
        for (Reading reading : assessment.readings()) {
            through = reading.value().isPoint() ? reading.through() : through;
        }
        return Optional.of(Rational.of(DAYS.between(first, through) + 1, DAYS.between(first, last.get()) + 1));
    }

    private static boolean isShare(Target target) {
        return target instanceof Target.Coverage
                || (target instanceof Target.Level level && level.indicator().nature() == Nature.STOCK);
    }

    private static boolean startsFromNothing(Target target) {
        return target instanceof Target.Total || target instanceof Target.Change || target instanceof Target.Coverage;
    }

    private @Nullable LocalDate firstDay() {
        return assessment.target() instanceof Target.Change change
                ? change.baseline().time().lastDay().plusDays(1)
                : assessment.deadline().window().start().orElse(null);
    }

    private static ExactQuantity<?> edge(Criterion criterion) {
        Optional<ExactQuantity<?>> edge = criterion.better() == Better.LESS
                ? criterion.acceptable().upper()
                : criterion.better() == Better.MORE ? criterion.acceptable().lower() : Optional.of(criterion.value());
        return edge.orElse(criterion.value());
    }
}
