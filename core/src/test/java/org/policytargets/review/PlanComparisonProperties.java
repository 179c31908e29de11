package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;
import org.policytargets.units.ExactQuantity;

/** The laws of comparing two plans. */
class PlanComparisonProperties {
    @Provide
    Arbitrary<List<Plan>> successive() {
        return PolicyTargetArbitraries.successivePlans();
    }

    @Provide
    Arbitrary<List<Plan>> restated() {
        return PolicyTargetArbitraries.successivePlans()
                .flatMap(plans -> PolicyTargetArbitraries.restated(plans.get(0))
                        .flatMap(before -> PolicyTargetArbitraries.restated(plans.get(1))
                                .map(after -> List.of(plans.get(0), plans.get(1), before, after))));
    }

    @Property
    void a_plan_compared_with_itself_is_kept(@ForAll("successive") List<Plan> plans) {
        for (Plan plan : plans) {
            for (GoalChange change : PlanComparison.of(plan, plan).changes()) {
                assertThat(change.kind()).isEqualTo(Kind.KEPT);
                assertThat(change.before()).isEqualTo(change.after());
                assertThat(change.differing()).isEmpty();
                assertThat(change.difference()).isEmpty();
            }
        }
    }

    /**
     * A change, seen from the other side too.
     *
     * @param kind what became of it
     * @param before the goal before
     * @param after the goal after
     * @param difference how far the bound moved
     * @param differing what differs
     */
    private record Seen(
            Kind kind,
            Optional<Goal> before,
            Optional<Goal> after,
            Optional<ExactQuantity<?>> difference,
            List<Component> differing) {
        static Seen of(GoalChange change) {
            return new Seen(change.kind(), change.before(), change.after(), change.difference(), change.differing());
        }

        Seen swapped() {
            return new Seen(swapped(kind), after, before, difference.map(ExactQuantity::negate), differing);
        }

        private static Kind swapped(Kind kind) {
            return switch (kind) {
                case RAISED -> Kind.LOWERED;
                case LOWERED -> Kind.RAISED;
                case DROPPED -> Kind.NEW;
                case NEW -> Kind.DROPPED;
                default -> kind;
            };
        }
    }

    @Property
    void swapping_the_plans_swaps_raised_with_lowered_and_dropped_with_new(@ForAll("successive") List<Plan> plans) {
        List<GoalChange> forth = PlanComparison.of(plans.get(0), plans.get(1)).changes();
        List<GoalChange> back = PlanComparison.of(plans.get(1), plans.get(0)).changes();
        forth.forEach(change -> Statistics.collect(change.kind()));
        assertThat(back.stream().map(Seen::of))
                .containsExactlyInAnyOrderElementsOf(
                        forth.stream().map(Seen::of).map(Seen::swapped).toList());
    }

    @Property
    void every_goal_of_both_plans_stands_in_exactly_one_change(@ForAll("successive") List<Plan> plans) {
        List<GoalId> before = new ArrayList<>();
        List<GoalId> after = new ArrayList<>();
        PlanComparison comparison = PlanComparison.of(plans.get(0), plans.get(1));
        for (GoalChange change : comparison.changes()) {
            change.before().ifPresent(goal -> before.add(goal.id()));
            change.after().ifPresent(goal -> after.add(goal.id()));
        }
        assertThat(before).containsExactlyInAnyOrderElementsOf(ids(plans.get(0)));
        assertThat(after).containsExactlyElementsOf(ids(plans.get(1)));
        assertThat(comparison.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(comparison.changes().size());
    }

    private static List<GoalId> ids(Plan plan) {
        return plan.goals().stream().map(Goal::id).toList();
    }

    @Property
    void restating_numbers_in_another_unit_of_their_kind_changes_nothing(@ForAll("restated") List<Plan> plans) {
        assertThat(told(plans.get(2), plans.get(3))).isEqualTo(told(plans.get(0), plans.get(1)));
        assertThat(told(plans.get(0), plans.get(3))).isEqualTo(told(plans.get(0), plans.get(1)));
        assertThat(PlanComparison.of(plans.get(0), plans.get(2)).changes())
                .allMatch(change -> change.kind() == Kind.KEPT);
    }

    private static List<List<Object>> told(Plan before, Plan after) {
        return PlanComparison.of(before, after).changes().stream()
                .map(change -> List.<Object>of(
                        change.kind(),
                        change.before().map(Goal::id),
                        change.after().map(Goal::id),
                        change.difference(),
                        change.differing()))
                .toList();
    }
}
