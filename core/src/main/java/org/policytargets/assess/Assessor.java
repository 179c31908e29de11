package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actuals;

/**
 * Says whether a promise was kept: from a goal, what was reported, and a day as of which it is to be known.
 *
 * <p>A pure function: everything that can change the answer is an argument; no clock is read. Laws: the order of the
 * actuals and their repetition change nothing. Actuals reported after the day change nothing. Later-dated actuals that
 * revise nothing never change a {@link Verdict#MET}, and turn a {@link Verdict#MISSED} at most into
 * {@link Verdict#MET_LATE}.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Assessor {
    private static final Assessor STANDARD = new Assessor(0);

    private final int staleDays;

    private Assessor(int staleDays) {
        this.staleDays = staleDays;
    }

    /** {@return the assessor that accepts, for a last day, only what is true of that day} */
    public static Assessor standard() {
        return STANDARD;
    }

    /**
     * {@return an assessor that, once the last day has passed, accepts a level somewhat older for it}
     *
     * @param days the oldest accepted, in days before the last day; not negative
     * @throws IllegalArgumentException if negative
     */
    public static Assessor acceptingLevelsUpTo(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative, but was " + days);
        }
        return new Assessor(days);
    }

    /**
     * {@return whether a goal was kept, as known on a day}
     *
     * @param goal the goal
     * @param actuals what was reported
     * @param asOf the day; what was reported after it is not seen
     */
    public Assessment assess(Goal goal, Actuals actuals, LocalDate asOf) {
        return assess(goal, actuals, List.of(), asOf);
    }

    /**
     * {@return whether a goal was kept, as known on a day}
     *
     * @param goal the goal
     * @param actuals what was reported
     * @param resolutions the values of delegated targets, where known; of two for one target the later known counts
     * @param asOf the day; what was reported or known after it is not seen
     * @throws InvalidGoalException if a resolution does not fit its target, or two that became known on one day differ
     */
    public Assessment assess(Goal goal, Actuals actuals, List<Resolution> resolutions, LocalDate asOf) {
        Judging judging = new Judging(goal, actuals, resolutions, asOf);
        return judging.judge(goal.target(), goal.deadline(), "", judging.strangers());
    }

    /**
     * {@return whether each goal of a plan was kept, in the plan's order}
     *
     * @param plan the plan
     * @param actuals what was reported
     * @param resolutions the values of delegated targets, where known
     * @param asOf the day
     * @throws InvalidGoalException if a resolution does not fit its target, or two that became known on one day differ
     */
    public List<Assessment> assess(Plan plan, Actuals actuals, List<Resolution> resolutions, LocalDate asOf) {
        List<Assessment> assessments = new ArrayList<>(plan.goals().size());
        for (Goal goal : plan.goals()) {
            assessments.add(assess(goal, actuals, resolutions, asOf));
        }
        return List.copyOf(assessments);
    }

    private final class Judging {
        private final Goal goal;
        private final Actuals actuals;
        private final List<Resolution> resolutions;
        private final LocalDate asOf;

        Judging(Goal goal, Actuals actuals, List<Resolution> resolutions, LocalDate asOf) {
            this.goal = goal;
            this.actuals = actuals;
            this.resolutions = resolutions;
            this.asOf = asOf;
        }

        /** What was handed over for the goal and is about none of its indicators. */
        List<Reason> strangers() {
            if (actuals.handedOverFor(goal.id()).isEmpty()) {
                return List.of();
            }
            List<Target.Simple> targets = new ArrayList<>();
            collect(goal.target(), targets);
            return Evidence.strangers(goal.id(), targets, actuals, asOf);
        }

        private void collect(Target target, List<Target.Simple> into) {
            if (target instanceof Target.Simple simple) {
                into.add(simple);
            } else if (target instanceof Target.Composite composite) {
                composite.parts().forEach(part -> collect(part.target(), into));
            }
        }

        Assessment judge(Target target, Deadline deadline, String part, List<Reason> reasons) {
            if (target instanceof Target.Composite composite) {
                List<Assessment> parts = new ArrayList<>(composite.parts().size());
                for (Part each : composite.parts()) {
                    parts.add(judge(each.target(), each.deadline().orElse(deadline), path(part, each.id()), List.of()));
                }
                return Assessment.ofParts(
                        goal, part, target, deadline, asOf, Composites.verdict(composite, parts), reasons, parts);
            }
            return judgeSimple(resolved((Target.Simple) target, part), deadline, part, reasons);
        }

        private Target.Simple resolved(Target.Simple target, String part) {
            if (!(target instanceof Target.Delegated delegated)) {
                return target;
            }
            @Nullable Resolution latest = null;
            for (Resolution resolution : resolutions) {
                latest = isSeen(resolution, part) && resolution.precedes(latest) ? resolution : latest;
            }
            if (latest == null) {
                return target;
            }
            for (Resolution resolution : resolutions) {
                if (isSeen(resolution, part) && resolution.contradicts(latest)) {
                    throw new InvalidGoalException(
                            "resolutions",
                            "agree where they became known on one day, " + latest.knownOn() + ", for " + goal.id(),
                            latest.criterion() + " and " + resolution.criterion());
                }
            }
            try {
                return delegated.resolvedBy(latest.criterion());
            } catch (InvalidGoalException e) {
                throw new InvalidGoalException(
                        "resolution of " + path(goal.id().value(), part) + ": " + e.place(), e.expected(), e.found());
            }
        }

        private boolean isSeen(Resolution resolution, String part) {
            return resolution.isFor(goal.id(), part) && !resolution.knownOn().isAfter(asOf);
        }

        private Assessment judgeSimple(Target.Simple target, Deadline deadline, String part, List<Reason> reasons) {
            if (deadline instanceof Deadline.Every every) {
                List<Assessment> periods = new ArrayList<>();
                for (Window period : every.cycle().in(every.window())) {
                    periods.add(judge(target, Deadline.at(period), path(part, period.code()), List.of(), period.end()));
                }
                Verdict verdict = Composites.inEach(periods, every.window().lastDay(), asOf);
                return Assessment.ofParts(goal, part, target, deadline, asOf, verdict, reasons, periods);
            }
            return judge(target, deadline, part, reasons, Optional.empty());
        }

        /** A period of an "every" is read from what began by its end: what came later is the next one's. */
        private Assessment judge(
                Target.Simple target,
                Deadline deadline,
                String part,
                List<Reason> reasons,
                Optional<LocalDate> begunBy) {
            List<Reason> all = new ArrayList<>(0);
            List<Evidence.Item> items = Evidence.of(goal.id(), target, deadline, actuals, asOf, all);
            if (begunBy.isPresent()) {
                items = Evidence.begunBy(begunBy.get(), items);
            }
            Readings readings = Readings.of(target, deadline.window(), items, all);
            Timing.Outcome outcome = new Timing(readings, deadline, asOf, staleDays).judge();
            all.addAll(reasons);
            return new Assessment(goal, part, target, deadline, asOf, outcome, readings, all);
        }

        private String path(String part, String id) {
            return part.isEmpty() || id.isEmpty() ? part + id : part + "/" + id;
        }
    }
}
