package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.plan;
import static org.policytargets.review.Promises.total;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange.Kind;

/** Many goals on one subject: holding every two against each other would fill the memory, so these would not finish. */
class ManyGoalsExamples {
    private static final int MANY = 8_000;

    private static Plan many(int year, IntFunction<Target> target) {
        Goal[] goals = new Goal[MANY];
        for (int i = 0; i < MANY; i++) {
            goals[i] = goal(year + "/goal-" + i, target.apply(i), year);
        }
        return plan(year, goals);
    }

    private static void assertPairedInOrder(PlanComparison comparison, Kind kind) {
        assertThat(comparison.changes()).hasSize(MANY).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.before().orElseThrow().id().value().substring(5))
                    .isEqualTo(change.after().orElseThrow().id().value().substring(5));
        });
    }

    @Test
    void equal_goals_are_kept() {
        Plan plan = many(2024, i -> total("30 km"));
        assertPairedInOrder(PlanComparison.of(plan, plan), Kind.KEPT);
        assertThat(PlanLint.check(plan, plan)).isEmpty();
    }

    @Test
    void each_that_differs_from_the_last_is_told() {
        Plan plan = many(2024, i -> total(i == MANY - 1 ? "35 km" : "30 km"));
        assertThat(PlanLint.check(plan))
                .hasSize(MANY - 1)
                .allSatisfy(flaw -> assertThat(flaw.places().get(1)).hasToString("2024/goal-7999"));
    }

    @Test
    void goals_of_other_numbers_are_paired_too() {
        Plan before = many(2024, i -> total(MANY + i + " km"));
        Plan after = many(2025, i -> total(3 * MANY + i + " km"));
        assertPairedInOrder(PlanComparison.of(before, after), Kind.RAISED);
    }

    @Test
    void composites_that_share_a_subject_are_paired_too() {
        Plan plan = many(2024, i -> allOf(total("30 km")));
        assertPairedInOrder(PlanComparison.of(plan, plan), Kind.KEPT);
        Plan before = many(2024, i -> allOf(total("30 km"), total(Flaws.homes("homes " + i), "9 {dwelling}")));
        Plan after = many(2025, i -> allOf(total("31 km"), total(Flaws.homes("flats " + i), "9 {dwelling}")));
        assertPairedInOrder(PlanComparison.of(before, after), Kind.REWORDED);
    }
}
