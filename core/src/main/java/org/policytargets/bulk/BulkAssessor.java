package org.policytargets.bulk;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actuals;

/**
 * Says whether each goal of a plan was kept, from rows that are too many to hold, or not held yet.
 *
 * <p>Laws: every goal of the plan is assessed once, also one without a row. Each assessment is the one that
 * {@link Assessor#assess(org.policytargets.goal.Goal, Actuals, List, LocalDate)} makes of the actuals of all rows that are
 * no problem. A row that is a problem changes nothing else than the count of problems.
 *
 * <p>An assessment holds on to the actuals it was made of: take from it what is needed and let it go, and memory stays
 * bounded. Immutable and safe for use by many threads, each with its own rows.
 */
public final class BulkAssessor {
    private final Plan plan;
    private final LocalDate asOf;
    private final Assessor assessor;
    private final List<Resolution> resolutions;
    private final int most;
    private final long every;
    private final Predicate<? super Tally> watch;

    private BulkAssessor(
            Plan plan,
            LocalDate asOf,
            Assessor assessor,
            List<Resolution> resolutions,
            int most,
            long every,
            Predicate<? super Tally> watch) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.assessor = Objects.requireNonNull(assessor, "assessor");
        this.resolutions = List.copyOf(resolutions);
        this.most = most;
        this.every = every;
        this.watch = Objects.requireNonNull(watch, "watch");
    }

    /**
     * {@return what assesses the goals of a plan by the standard assessor, holding at most 1 000 000 actuals at once}
     *
     * @param plan the plan
     * @param asOf the day as of which it is to be known; what was reported after it is not seen
     */
    public static BulkAssessor of(Plan plan, LocalDate asOf) {
        return new BulkAssessor(plan, asOf, Assessor.standard(), List.of(), 1_000_000, Long.MAX_VALUE, tally -> true);
    }

    /**
     * {@return this, by another assessor}
     *
     * @param other the assessor
     */
    public BulkAssessor by(Assessor other) {
        return new BulkAssessor(plan, asOf, other, resolutions, most, every, watch);
    }

    /**
     * {@return this, with the values of delegated targets}
     *
     * @param known the values, where known
     */
    public BulkAssessor withResolutions(List<Resolution> known) {
        return new BulkAssessor(plan, asOf, assessor, known, most, every, watch);
    }

    /**
     * {@return this, for one goal of the plan alone, to be judged by the rows addressed to it} See {@link Addressees}.
     *
     * @param goal the goal
     */
    public BulkAssessor alone(Goal goal) {
        Plan one = new Plan(plan.id(), plan.title(), plan.window(), plan.source(), List.of(goal), plan.note());
        List<Resolution> own = resolutions.stream()
                .filter(known -> known.goal().equals(goal.id()))
                .toList();
        return new BulkAssessor(one, asOf, assessor, own, most, every, watch);
    }

    /**
     * {@return this, with another limit of memory}
     *
     * @param actuals the most actuals held at once: of one goal where rows stand grouped, else of all; at least 1
     * @throws IllegalArgumentException if less than 1
     */
    public BulkAssessor holdingAtMost(int actuals) {
        if (actuals < 1) {
            throw new IllegalArgumentException("actuals must be at least 1, but was " + actuals);
        }
        return new BulkAssessor(plan, asOf, assessor, resolutions, actuals, every, watch);
    }

    /** {@return the most actuals held at once: for who holds some himself} */
    public int mostHeld() {
        return most;
    }

    /**
     * {@return this, watched while it works}
     *
     * @param steps after how many rows, and after how many goals, the watch is asked; at least 1
     * @param goesOn told how far the work has come; where it answers false, the work stops there
     * @throws IllegalArgumentException if steps is less than 1
     */
    public BulkAssessor watchedEvery(long steps, Predicate<? super Tally> goesOn) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be at least 1, but was " + steps);
        }
        return new BulkAssessor(plan, asOf, assessor, resolutions, most, steps, goesOn);
    }

    /**
     * Assesses each goal as soon as its rows have ended, and at the end the goals without a row in the plan's order. Each
     * row must be handed over for a goal ({@link org.policytargets.report.Subject#goal}); one that is not is a problem.
     *
     * @param rows the rows, those of one goal side by side
     * @param assessments takes each assessment
     * @param problems takes each row that is a problem, in the order of the rows
     * @return how many there were, and whether that was all
     * @throws UngroupedRowsException if a row is of a goal whose rows had ended
     * @throws org.policytargets.units.LimitExceededException if a goal has more actuals than may be held
     * @throws org.policytargets.goal.InvalidGoalException if a resolution does not fit its target, or two that became known
     *     on one day differ; before the first row is taken
     */
    public Tally assessGrouped(
            Iterator<? extends Row> rows,
            Consumer<? super Assessment> assessments,
            Consumer<? super Row.Problem> problems) {
        return new GroupedRun(start(assessments, problems)).run(rows);
    }

    /**
     * Takes all rows, then assesses the goals in the plan's order. A row that is not handed over for a goal is evidence
     * for every goal about its indicator.
     *
     * @param rows the rows, in any order
     * @param assessments takes each assessment
     * @param problems takes each row that is a problem, in the order of the rows
     * @return how many there were, and whether that was all
     * @throws org.policytargets.units.LimitExceededException if there are more actuals than may be held; no goal is assessed
     *     then
     * @throws org.policytargets.goal.InvalidGoalException if a resolution does not fit its target, or two that became known
     *     on one day differ; before the first row is taken
     */
    public Tally assessInAnyOrder(
            Iterator<? extends Row> rows,
            Consumer<? super Assessment> assessments,
            Consumer<? super Row.Problem> problems) {
        return new CollectingRun(start(assessments, problems)).run(rows);
    }

    private Progress start(Consumer<? super Assessment> assessments, Consumer<? super Row.Problem> problems) {
        PlanIndex index = new PlanIndex(plan, resolutions);
        // What is wrong with a resolution is wrong whatever is reported: better known now than after an hour.
        for (int place = 0; place < index.size(); place++) {
            if (!index.resolutionsOf(place).isEmpty()) {
                assessor.assess(index.goal(place), Actuals.of(), index.resolutionsOf(place), asOf);
            }
        }
        return new Progress(
                index,
                (place, actuals) -> assessments.accept(
                        assessor.assess(index.goal(place), actuals, index.resolutionsOf(place), asOf)),
                problems,
                most,
                every,
                watch);
    }
}
