package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;

/** What holds of the flaws of any plan. */
class PlanLintProperties {
    @Provide
    Arbitrary<List<Plan>> successive() {
        return PolicyTargetArbitraries.successivePlans();
    }

    @Property
    void every_flaw_is_about_goals_of_the_plan_in_order_and_can_be_worded(@ForAll("successive") List<Plan> plans) {
        List<Flaw> flaws = PlanLint.check(plans.get(1), plans.get(0));
        List<GoalId> ids = plans.get(1).goals().stream().map(Goal::id).toList();
        assertThat(flaws).allSatisfy(flaw -> {
            assertThat(ids).containsAll(flaw.goals());
            assertThat(ReviewSentences.in(Locale.ENGLISH).sentence(flaw))
                    .startsWith(flaw.places().get(0).toString());
            assertThat(ReviewSentences.in(Locale.CHINESE).sentence(flaw))
                    .startsWith(flaw.places().get(0).toString());
        });
        assertThat(flaws.stream()
                        .map(flaw -> flaw.goals().stream()
                                .mapToInt(ids::indexOf)
                                .min()
                                .orElse(-1)))
                .isSorted();
    }

    @Property
    void a_plan_is_not_weaker_than_itself(@ForAll("successive") List<Plan> plans) {
        Plan plan = plans.get(0);
        assertThat(PlanLint.check(plan, plan)).isEqualTo(PlanLint.check(plan));
    }
}
