package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.review.Promises.builder;
import static org.policytargets.review.Promises.change;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.q;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Label;
import org.policytargets.goal.Members;
import org.policytargets.goal.Owner;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.units.ExactQuantity;

/** The same day of another plan, and all that is beside the target. */
class ShiftTests {
    @ParameterizedTest
    @CsvSource({
        "2024, 2025, 2024-12-31, 2025-12-31, true",
        "2024, 2025, 2024-06-30, 2025-06-30, true",
        "2024, 2025, 2024-02-29, 2025-02-28, true",
        "2024, 2025, 2024-02-28, 2025-02-28, true",
        "2024, 2025, 2024-06-29, 2025-06-30, false",
        "2024, 2025, 2024-06-30, 2025-07-31, false",
        "2024, 2025, 2023-12-31, 2024-12-31, true",
        "2021/2025, 2026/2030, 2023-06-30, 2028-06-30, true",
        "2021/2025, 2026, 2025-12-31, 2026-12-31, true",
        "2021/2025, 2026, 2021-01-01, 2026-01-01, true",
        "2024-03-15/2024-12-31, 2025, 2024-03-15, 2025-01-01, true",
        "../2024-12-31, ../2025-12-31, 2024-06-30, 2025-06-30, true",
        "../2024-12-31, 2025, 2024-06-30, 2025-06-30, true",
        "2024-01-01/.., ../2025-12-31, 2024-06-30, 2025-06-30, false",
        "2024-01-01/.., ../2025-12-31, 2024-06-30, 2024-06-30, true",
    })
    void days_are_the_same_by_their_place_in_the_plan(
            String before, String after, String one, String other, boolean same) {
        Shift shift = new Shift(Window.parse(before), Window.parse(after));
        Shift back = new Shift(Window.parse(after), Window.parse(before));
        assertThat(shift.same(LocalDate.parse(one), LocalDate.parse(other))).isEqualTo(same);
        assertThat(back.same(LocalDate.parse(other), LocalDate.parse(one))).isEqualTo(same);
    }

    private static Goal with(int year, Deadline deadline) {
        return builder(year + "/a", level(Criterion.atLeast(q("85 %"))), year)
                .deadline(deadline)
                .build();
    }

    private static Window year(int year) {
        return Window.parse("" + year);
    }

    @Test
    void a_deadline_is_the_same_by_kind_rules_and_place() {
        Goal at = with(2024, Deadline.at(year(2024)));
        assertThat(change(at, with(2025, Deadline.at(year(2025).inWords("今年")))).differing())
                .isEmpty();
        assertThat(change(at, with(2025, Deadline.by(year(2025)))).differing()).containsExactly(Component.DEADLINE);
        assertThat(change(at, with(2025, Deadline.at(LocalDate.of(2025, 12, 31))))
                        .differing())
                .containsExactly(Component.DEADLINE);
        assertThat(change(at, with(2025, Deadline.at(Window.parse("2025-H1")))).differing())
                .containsExactly(Component.DEADLINE);
        Goal throughout = with(2024, Deadline.throughout(year(2024)));
        assertThat(change(throughout, with(2025, Deadline.throughout(year(2025))))
                        .differing())
                .isEmpty();
        assertThat(change(throughout, with(2025, Deadline.throughout(year(2025)).reportedEvery(31)))
                        .differing())
                .containsExactly(Component.DEADLINE);
        Goal each = with(2024, Deadline.every(Cycle.QUARTER, year(2024)));
        assertThat(change(each, with(2025, Deadline.every(Cycle.QUARTER, year(2025))))
                        .differing())
                .isEmpty();
        assertThat(change(each, with(2025, Deadline.every(Cycle.MONTH, year(2025))))
                        .differing())
                .containsExactly(Component.DEADLINE);
        Goal undated = with(2024, Deadline.none(LocalDate.of(2024, 1, 7)));
        assertThat(change(undated, with(2025, Deadline.none(LocalDate.of(2025, 1, 7))))
                        .differing())
                .isEmpty();
    }

    private static Optional<PlannedPath> path(String day, ExactQuantity<?> value) {
        return Optional.of(path(new TreeMap<>(), day, value));
    }

    private static PlannedPath path(TreeMap<LocalDate, ExactQuantity<?>> values, String day, ExactQuantity<?> value) {
        values.put(LocalDate.parse(day), value);
        return new PlannedPath(values);
    }

    private static Goal.Builder goal(int year) {
        return builder(year + "/a", level(Criterion.atLeast(q("85 %"))), year);
    }

    @Test
    void what_stands_beside_the_target_is_told() {
        Goal before = goal(2024).build();
        assertThat(change(before, goal(2025).strength(Strength.BINDING).build()).differing())
                .containsExactly(Component.STRENGTH);
        assertThat(change(before, goal(2025).owner(Owner.of("City")).build()).differing())
                .containsExactly(Component.OWNER);
        assertThat(change(before, goal(2025).title("Another goal").build()).differing())
                .containsExactly(Component.TITLE);
        assertThat(change(
                                before,
                                goal(2025)
                                        .title(Label.of("A goal").and(Locale.CHINESE, "目标"))
                                        .build())
                        .differing())
                .containsExactly(Component.TITLE);
        assertThat(change(
                                before,
                                goal(2025)
                                        .title("A  goal 2025")
                                        .note(Label.of("x"))
                                        .build())
                        .differing())
                .isEmpty();
        assertThat(change(before, goal(2025).members(Members.all("x")).build()).differing())
                .containsExactly(Component.MEMBERS);
    }

    @Test
    void a_path_moves_with_the_plan() {
        Goal half = goal(2024).path(path("2024-06-30", q("82 %"))).build();
        assertThat(change(half, goal(2025).path(path("2025-06-30", q("0.82 1"))).build())
                        .differing())
                .isEmpty();
        assertThat(change(half, goal(2025).path(path("2025-06-30", q("83 %"))).build())
                        .differing())
                .containsExactly(Component.PATH);
        assertThat(change(half, goal(2025).path(path("2025-07-31", q("82 %"))).build())
                        .differing())
                .containsExactly(Component.PATH);
        assertThat(change(half, goal(2025).build()).differing()).containsExactly(Component.PATH);
        TreeMap<LocalDate, ExactQuantity<?>> two =
                new TreeMap<>(java.util.Map.of(LocalDate.of(2025, 6, 30), q("82 %")));
        assertThat(change(
                                half,
                                goal(2025)
                                        .path(path(two, "2025-12-31", q("85 %")))
                                        .build())
                        .differing())
                .containsExactly(Component.PATH);
    }

    @Test
    void a_raised_number_with_an_earlier_deadline_is_raised_and_both_are_told() {
        Target more = level(Criterion.atLeast(q("90 %")));
        GoalChange change = change(
                goal(2024).build(),
                builder("2025/a", more, 2025)
                        .deadline(Deadline.at(Window.parse("2025-H1")))
                        .build());
        assertThat(change.kind()).isEqualTo(GoalChange.Kind.RAISED);
        assertThat(change.differing()).containsExactly(Component.NUMBER, Component.DEADLINE);
    }
}
