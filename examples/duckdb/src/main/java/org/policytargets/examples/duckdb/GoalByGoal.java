package org.policytargets.examples.duckdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.policytargets.bulk.Addressees;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Row;
import org.policytargets.bulk.Tally;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.units.LimitExceededException;

/**
 * Judges each goal by the rows of its own, which come side by side and are not held longer than the goal, and by rows held since
 * before, each of which may be evidence for several.
 */
final class GoalByGoal {
    private final Map<GoalId, Goal> left = new LinkedHashMap<>();
    private final Addressees addressees;
    private final BulkAssessor bulk;
    private final ResultTables results;
    private final Map<GoalId, List<Row>> shared = new HashMap<>();
    private Iterator<Row> source = List.<Row>of().iterator();
    private Row.@Nullable Reported next;
    private long rows;
    private long problems;

    GoalByGoal(Plan plan, BulkAssessor bulk, ResultTables results) {
        plan.goals().forEach(goal -> left.put(goal.id(), goal));
        this.addressees = Addressees.of(plan);
        this.bulk = bulk;
        this.results = results;
    }

    /** Takes the rows that do not name a goal by its id, and holds them: no more than may be held for one goal. */
    void hold(Iterator<Row> several) {
        source = several;
        int held = 0;
        for (Row.Reported row = take(); row != null; row = take()) {
            if (++held > bulk.mostHeld()) {
                throw new LimitExceededException(
                        "actuals that name no goal", "at most " + bulk.mostHeld(), "one more with row " + row.number());
            }
            for (Goal goal : addressees.goalsFor(row.actual())) {
                shared.computeIfAbsent(goal.id(), id -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Takes the others, goal by goal, and judges all goals: those without a row of their own in the end. */
    Tally judge(Iterator<Row> grouped) {
        int goals = left.size();
        source = grouped;
        next = take();
        while (next != null) {
            GoalId id = next.actual().subject().goal().orElseThrow();
            @Nullable Goal goal = left.remove(id);
            if (goal == null) {
                throw new IllegalStateException("rows must come goal by goal, but those of " + id + " came again");
            }
            judge(goal);
        }
        left.values().forEach(this::judge);
        return new Tally(rows, problems, goals, true);
    }

    private void judge(Goal goal) {
        bulk.alone(goal).assessInAnyOrder(new Evidence(goal.id()), results::add, this::refuse);
    }

    /** The next row that is evidence for some goal; null where there is none. */
    private Row.@Nullable Reported take() {
        while (source.hasNext()) {
            rows++;
            Row row = addressees.checked(source.next());
            if (row instanceof Row.Reported reported) {
                return reported;
            }
            refuse((Row.Problem) row);
        }
        return null;
    }

    private void refuse(Row.Problem problem) {
        problems++;
        results.add(problem);
    }

    /** The shared rows of a goal, then those that come for it. */
    private final class Evidence implements Iterator<Row> {
        private final GoalId goal;
        private final Iterator<Row> held;

        Evidence(GoalId goal) {
            this.goal = goal;
            List<Row> own = shared.remove(goal);
            this.held = own == null ? List.<Row>of().iterator() : own.iterator();
        }

        @Override
        public boolean hasNext() {
            return held.hasNext()
                    || next != null
                            && next.actual()
                                    .subject()
                                    .goal()
                                    .filter(goal::equals)
                                    .isPresent();
        }

        @Override
        public Row next() {
            Row.@Nullable Reported row = next;
            if (held.hasNext()) {
                return held.next();
            }
            if (row == null || !hasNext()) {
                throw new NoSuchElementException();
            }
            next = take();
            return row;
        }
    }
}
