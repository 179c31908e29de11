package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.exactly;
import static org.policytargets.review.Promises.HOUSED;
import static org.policytargets.review.Promises.ROADS;
import static org.policytargets.review.Promises.change;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.growth;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.plan;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Refusals;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange.Kind;
import org.policytargets.units.PolicyUnits;

/** Who stands against whom, and that everyone does. */
class PairingExamples {
    private static List<String> told(Plan before, Plan after) {
        return PlanComparison.of(before, after).changes().stream()
                .map(change -> change.kind() + " "
                        + change.before().map(each -> each.id().value()).orElse("–") + " "
                        + change.after().map(each -> each.id().value()).orElse("–"))
                .toList();
    }

    @Test
    void a_goal_of_another_subject_place_nature_or_unit_is_another() {
        for (Target other : List.of(
                total(ROADS.in("Beijing"), "30 km"),
                total(Indicator.flow("old roads", PolicyUnits.KILOMETRE).in("Haidian"), "30 km"),
                total(Indicator.flow("new roads", PolicyUnits.HECTARE).in("Haidian"), "30 har"),
                new Target.Level(
                        Indicator.stock("new roads", PolicyUnits.KILOMETRE).in("Haidian"), atLeast(q("30 km"))),
                Promises.allOf(total("30 km")))) {
            assertThat(told(plan(2024, goal("a", total("30 km"), 2024)), plan(2025, goal("a", other, 2025))))
                    .containsExactly("NEW – a", "DROPPED a –");
        }
    }

    @Test
    void the_name_of_the_indicator_may_carry_the_year() {
        Indicator before = Indicator.flow("2024年新增 道路", PolicyUnits.KILOMETRE);
        Indicator after = Indicator.flow("2025年新增  道路", PolicyUnits.METRE);
        assertThat(change(total(before, "30 km"), total(after, "30000 m")).kind())
                .isEqualTo(Kind.KEPT);
    }

    @Test
    void several_goals_on_one_subject_pair_by_criterion_first_and_then_in_order() {
        Plan before = plan(
                2024,
                goal("a", total("10 km"), 2024),
                goal("b", total("20 km"), 2024),
                goal("c", total("30 km"), 2024));
        Plan after = plan(2025, goal("x", total("30 km"), 2025), goal("y", total("15 km"), 2025));
        assertThat(told(before, after)).containsExactly("KEPT c x", "RAISED a y", "DROPPED b –");
        assertThat(told(after, before)).containsExactly("LOWERED y a", "NEW – b", "KEPT x c");
    }

    @Test
    void the_kind_of_target_comes_before_the_criterion_and_the_id_breaks_a_tie() {
        Target level = level(atLeast(q("5 %")));
        Target growth = Target.growth(HOUSED, atLeast(q("5 %")));
        assertThat(told(
                        plan(2024, goal("a", level, 2024), goal("b", growth, 2024)),
                        plan(2025, goal("x", growth, 2025), goal("y", level, 2025))))
                .containsExactly("KEPT b x", "KEPT a y");
        assertThat(told(
                        plan(2024, goal("2024/a", total("1 km"), 2024), goal("2024/b", total("2 km"), 2024)),
                        plan(2025, goal("2025/b", total("3 km"), 2025), goal("2025/a", total("4 km"), 2025))))
                .containsExactly("RAISED 2024/b 2025/b", "RAISED 2024/a 2025/a");
    }

    @Test
    void changes_are_counted_by_kind() {
        PlanComparison comparison = PlanComparison.of(
                plan(2024, goal("a", total("10 km"), 2024), goal("b", growth(exactly(q("5 %"))), 2024)),
                plan(2025, goal("x", total("30 km"), 2025), goal("y", level(atLeast(q("5 %"))), 2025)));
        assertThat(comparison.counts())
                .isEqualTo(Map.of(
                        Kind.KEPT, 0, Kind.RAISED, 1, Kind.LOWERED, 0, Kind.REWORDED, 0, Kind.DROPPED, 1, Kind.NEW, 1));
        assertThat(comparison.changes(Kind.RAISED)).hasSize(1);
    }

    @Test
    void a_comparison_holds_every_goal_once() {
        Goal goal = goal("a", total("10 km"), 2024);
        Plan plan = plan(2024, goal);
        Plan empty = plan(2025);
        assertThatThrownBy(() -> new PlanComparison(plan, empty, List.of()))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("changes.before must be the goals of plan-2024, each once, but was []");
        assertThatThrownBy(
                        () -> new PlanComparison(empty, plan, List.of(GoalChange.added(goal), GoalChange.added(goal))))
                .hasMessage("changes.after must be the goals of plan-2024, each once, but was [a, a]");
        Goal stranger = goal("b", total("10 km"), 2024);
        assertThatThrownBy(() -> new PlanComparison(plan, empty, List.of(GoalChange.dropped(stranger))))
                .hasMessage("changes.before must be the goals of plan-2024, each once, but was [b]");
    }

    @Test
    void a_change_has_the_goals_that_its_kind_has() throws ReflectiveOperationException {
        Goal goal = goal("a", total("10 km"), 2024);
        Optional<Goal> there = Optional.of(goal);
        assertThatThrownBy(() -> new GoalChange(Kind.NEW, there, there, Optional.empty(), List.of(), List.of()))
                .hasMessage("change.before must be empty for NEW, but was there");
        assertThatThrownBy(() ->
                        new GoalChange(Kind.KEPT, there, Optional.empty(), Optional.empty(), List.of(), List.of()))
                .hasMessage("change.after must be there for KEPT, but was empty");
        Refusals.assertNoComponentMayBeNull(GoalChange.added(goal));
        Refusals.assertNoComponentMayBeNull(
                PartChange.added(Promises.parts(total("1 km")).get(0)));
        Refusals.assertNoComponentMayBeNull(PlanComparison.of(plan(2024, goal), plan(2024, goal)));
    }
}
