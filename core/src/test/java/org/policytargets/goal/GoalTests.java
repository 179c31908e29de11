package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.goal.Target.total;
import static org.policytargets.goal.Window.during;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.TONNE;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.units.ExactQuantity;

/** A promise written down. */
class GoalTests {
    private static final Target ROADS = total(
            flow("new roads open to traffic", KILOMETRE).moreIsBetter().in("Haidian"),
            atLeast(quantity("30", KILOMETRE)));

    private static Goal.Builder roads() {
        return Goal.builder()
                .id("haidian-2025/new-roads")
                .title("New roads open to traffic")
                .owner(Owner.of("Haidian District People's Government"))
                .target(ROADS)
                .deadline(by(during(Year.of(2025))));
    }

    @Test
    void a_goal_is_written_down_as_it_is_said() {
        Goal roads = roads().build();
        assertThat(roads.id()).hasToString("haidian-2025/new-roads");
        assertThat(roads.title()).hasToString("New roads open to traffic");
        assertThat(roads.owner()).isEqualTo(Owner.of("Haidian District People's Government"));
        assertThat(roads.target()).isEqualTo(ROADS);
        assertThat(roads.deadline()).isEqualTo(by(during(Year.of(2025))));
        assertThat(roads.strength()).isEqualTo(Strength.WORK_TASK);
        assertThat(roads.source()).isEmpty();
        assertThat(roads.members()).isEmpty();
        assertThat(roads.path()).isEmpty();
        assertThat(roads.note()).isEmpty();
    }

    @Test
    void all_that_is_known_of_a_goal_can_be_said() {
        Source source = Source.of("report").quote("新增道路通车里程30公里以上", 5);
        PlannedPath path = path("15", KILOMETRE);
        Goal roads = roads().strength(Strength.BINDING)
                .source(source)
                .members(Members.among("大钟寺南小街"))
                .path(path)
                .note(Label.of("a note"))
                .build();
        assertThat(roads)
                .isEqualTo(new Goal(
                        GoalId.of("haidian-2025/new-roads"),
                        Label.of("New roads open to traffic"),
                        Owner.of("Haidian District People's Government"),
                        ROADS,
                        by(during(Year.of(2025))),
                        Strength.BINDING,
                        Optional.of(source),
                        Optional.of(Members.among("大钟寺南小街")),
                        Optional.of(path),
                        Optional.of(Label.of("a note"))));
    }

    private static PlannedPath path(String value, org.policytargets.units.PolicyUnit<?> unit) {
        return new PlannedPath(new TreeMap<>(Map.of(LocalDate.of(2025, 6, 30), ExactQuantity.of(value, unit))));
    }

    @Test
    void a_goal_without_its_parts_is_refused_by_name() {
        assertThatThrownBy(() -> Goal.builder().title("roads").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Goal, some of required attributes are not set [id, owner, target, deadline]");
    }

    @Test
    void a_goal_that_cannot_be_judged_is_refused() {
        assertRefused(
                () -> roads().deadline(by(LocalDate.of(2025, 12, 31))).build(),
                "deadline.window",
                "deadline.window must have a first day for a Total, but was ../2025-12-31");
    }

    @Test
    void a_path_is_of_the_kind_of_the_targets_numbers() {
        assertThat(roads().path(path("15000", METRE)).build().path()).contains(path("15", KILOMETRE));
        assertRefused(
                () -> roads().path(path("15", TONNE)).build(),
                "path",
                "path must be in a unit comparable with km, but was 15 t");
    }

    @Test
    void a_path_to_a_value_that_another_sets_is_of_the_indicators_kind() {
        Target delegated = new Target.Delegated(Indicator.stock("families housed", PERCENT), "the city");
        Goal housed = roads().target(delegated).path(path("80", PERCENT)).build();
        assertThat(housed.path()).contains(path("80", PERCENT));
        assertRefused(
                () -> roads().target(delegated).path(path("15", TONNE)).build(),
                "path",
                "path must be in a unit comparable with %, but was 15 t");
    }

    @Test
    void a_composite_has_no_path() {
        Target both = new Target.AllOf(List.of(Part.of("roads", ROADS)));
        assertThatThrownBy(() -> roads().target(both).path(path("15", TONNE)).build())
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("path must be of a goal with one target, but was of a goal made of parts");
    }
}
