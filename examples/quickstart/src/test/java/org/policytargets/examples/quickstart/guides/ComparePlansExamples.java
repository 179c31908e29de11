package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.decrease;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Deadline.due;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Indicator.growth;
import static org.policytargets.goal.Indicator.stock;
import static org.policytargets.goal.Target.growth;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.total;
import static org.policytargets.goal.Window.during;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.Quantities.quantity;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.review.Flaw;
import org.policytargets.review.GoalChange;
import org.policytargets.review.PlanComparison;
import org.policytargets.review.PlanLint;
import org.policytargets.review.ReviewSentences;

/** The code of core/docs/compare-plans.md. */
final class ComparePlansExamples {
    private static final Indicator ENERGY =
            growth("growth of energy use per GDP").lessIsBetter();
    private static final Indicator HOUSED = stock("families housed", PERCENT);

    private static Target roads(int year, String km) {
        return total(flow(year + "年新增道路", KILOMETRE), atLeast(quantity(km, KILOMETRE)));
    }

    private static Target energy(String percent) {
        return growth(ENERGY, decrease(about(quantity(percent, PERCENT))));
    }

    private static Target housed(String percent) {
        return level(HOUSED, atLeast(quantity(percent, PERCENT)));
    }

    private static Goal.Builder goal(int year, String id, Target target) {
        return Goal.builder()
                .id(year + "/" + id)
                .title(id)
                .owner(Owner.of("District"))
                .target(target)
                .deadline(due(during(Year.of(year)), target));
    }

    private static Plan plan(int year, Goal... goals) {
        return Plan.builder()
                .id("plan-" + year)
                .title(Label.of("Plan " + year))
                .window(during(Year.of(year)))
                .goals(List.of(goals))
                .build();
    }

    private final Plan plan2024 = plan(
            2024,
            goal(2024, "roads", roads(2024, "30")).build(),
            goal(2024, "energy", energy("3")).build(),
            goal(2024, "housed", housed("85")).build());
    private final Plan plan2025 = plan(
            2025,
            goal(2025, "new-roads", roads(2025, "25")).build(),
            goal(2025, "energy", energy("4")).build(),
            goal(2025, "housed", housed("85")).build());

    @Test
    void a_plan_is_compared_with_the_one_before_it() {
        // tag::compare
        PlanComparison comparison = PlanComparison.of(plan2024, plan2025);
        assertThat(comparison.changes())
                .extracting(GoalChange::kind)
                .containsExactly(GoalChange.Kind.LOWERED, GoalChange.Kind.RAISED, GoalChange.Kind.KEPT);

        GoalChange roads = comparison.changes(GoalChange.Kind.LOWERED).get(0);
        assertThat(roads.before().orElseThrow().id()).hasToString("2024/roads");
        assertThat(roads.after().orElseThrow().id()).hasToString("2025/new-roads");
        assertThat(roads.difference().orElseThrow()).hasToString("-5 km");
        assertThat(roads.differing()).containsExactly(GoalChange.Component.NUMBER, GoalChange.Component.TITLE);

        // From "down about 3 %" to "down about 4 %": one percentage point more.
        GoalChange energy = comparison.changes(GoalChange.Kind.RAISED).get(0);
        assertThat(energy.difference().orElseThrow()).hasToString("-1.0 [pp]");
        // end::compare
        assertThat(comparison.counts()).containsAllEntriesOf(Map.of(GoalChange.Kind.NEW, 0));
    }

    @Test
    void a_plan_is_looked_through() {
        // tag::lint
        Goal late = goal(2025, "bridges", total(flow("new bridges", KILOMETRE), atLeast(quantity("2", KILOMETRE))))
                .owner(Owner.UNSTATED)
                .deadline(by(Window.parse("2025-01/2026-06")))
                .build();
        List<Flaw> flaws = PlanLint.check(plan(2025, late));
        assertThat(flaws).extracting(Flaw::kind).containsExactly(Flaw.Kind.NO_OWNER, Flaw.Kind.DEADLINE_AFTER_PLAN);

        ReviewSentences english = ReviewSentences.in(Locale.ENGLISH);
        assertThat(english.sentence(flaws.get(1)))
                .isEqualTo("2025/bridges: due on 2026-06-30, after the plan's last day, 2025-12-31");
        // end::lint
    }

    @Test
    void a_plan_is_held_against_last_years() {
        // tag::weaker
        List<Flaw> flaws = PlanLint.check(plan2025, plan2024);
        assertThat(flaws).extracting(Flaw::kind).containsExactly(Flaw.Kind.WEAKER_THAN_LAST_YEAR);
        assertThat(ReviewSentences.in(Locale.CHINESE).sentence(flaws.get(0)))
                .isEqualTo("2025/new-roads：不少于25公里，低于上年（2024/roads）的不少于30公里");
        // end::weaker
    }
}
