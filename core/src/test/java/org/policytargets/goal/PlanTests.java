package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The goals of one document. */
class PlanTests {
    private static final Window YEAR = Window.during(Year.of(2025));

    private static Goal goal(String id) {
        return Goal.builder()
                .id(id)
                .title("a goal")
                .owner(Owner.of("Haidian"))
                .target(new Target.Judged(Indicator.judgement("went well")))
                .deadline(Deadline.by(YEAR))
                .build();
    }

    private static Plan plan(List<Goal> goals) {
        return Plan.builder()
                .id("haidian-2025")
                .title(Label.of("Haidian 2025"))
                .window(YEAR)
                .goals(goals)
                .build();
    }

    @Test
    void a_plan_keeps_its_goals_in_order_and_finds_them() {
        List<Goal> goals = new ArrayList<>(List.of(goal("b"), goal("a")));
        Plan plan = new Plan("p", Label.of("p"), YEAR, Optional.empty(), goals, Optional.empty());
        goals.clear();
        assertThat(plan.goals()).containsExactly(goal("b"), goal("a"));
        assertThat(plan.goal(GoalId.of("a"))).contains(goal("a"));
        assertThat(plan.goal(GoalId.of("c"))).isEmpty();
    }

    @Test
    void a_plan_may_say_where_it_is_written() {
        Source source = Source.of("report");
        Plan plan = Plan.builder()
                .id("haidian-2025")
                .title(Label.of("Haidian 2025"))
                .window(YEAR)
                .source(source)
                .addGoals(goal("a"))
                .note(Label.of("note"))
                .build();
        assertThat(plan)
                .isEqualTo(new Plan(
                        "haidian-2025",
                        Label.of("Haidian 2025"),
                        YEAR,
                        Optional.of(source),
                        List.of(goal("a")),
                        Optional.of(Label.of("note"))));
        assertThat(plan(List.of()).goals()).isEmpty();
    }

    @Test
    void two_goals_of_one_id_are_refused_with_their_place() {
        assertRefused(
                () -> plan(List.of(goal("a"), goal("b"), goal("a"))),
                "goals[2].id",
                "goals[2].id must be unique in its plan, but was \"a\" again");
    }

    @Test
    void a_plan_has_a_name() {
        assertRefused(
                () -> new Plan(" ", Label.of("p"), YEAR, Optional.empty(), List.of(), Optional.empty()),
                "plan.id",
                "plan.id must say something, but was blank");
    }
}
