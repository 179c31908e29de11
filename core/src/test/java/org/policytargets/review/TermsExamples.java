package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.builder;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.plan;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Part;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;

/** A number that asks for more is raised only if deadline and strength do not ask for less, and the other way round. */
class TermsExamples {
    private static final Goal BEFORE = goal("2024/a", total("30 km"), 2024);

    private static Goal due(String id, Target target, int year, Deadline deadline) {
        return builder(id, target, year).deadline(deadline).build();
    }

    /** The kind of change to a higher number, and to a lower one; seen from the other side they are swapped. */
    private static void assertKinds(Deadline before, Deadline after, Kind higher, Kind lower) {
        Goal old = due("2024/a", level(atLeast(q("85 %"))), 2024, before);
        Goal more = due("2025/a", level(atLeast(q("90 %"))), 2025, after);
        Goal less = due("2025/a", level(atLeast(q("80 %"))), 2025, after);
        assertThat(change(old, more)).isEqualTo(higher);
        assertThat(change(old, less)).isEqualTo(lower);
        assertThat(back(more, old)).isEqualTo(higher == Kind.RAISED ? Kind.LOWERED : higher);
        assertThat(back(less, old)).isEqualTo(lower == Kind.LOWERED ? Kind.RAISED : lower);
    }

    private static Kind change(Goal before, Goal after) {
        return Promises.change(before, after).kind();
    }

    private static Kind back(Goal after, Goal before) {
        return PlanComparison.of(plan(2025, after), plan(2024, before))
                .changes()
                .get(0)
                .kind();
    }

    private static Deadline by(String window) {
        return Deadline.by(Window.parse(window));
    }

    @Test
    void a_higher_number_put_off_is_reworded_and_a_lower_one_lowered() {
        assertKinds(by("2024"), by("2030"), Kind.REWORDED, Kind.LOWERED);
        assertThat(Promises.change(BEFORE, due("2025/a", total("35 km"), 2025, by("2030")))
                        .differing())
                .containsExactly(Component.NUMBER, Component.DEADLINE);
    }

    @Test
    void a_lower_number_brought_forward_is_reworded_and_a_higher_one_raised() {
        assertKinds(by("2024"), by("2025-H1"), Kind.RAISED, Kind.REWORDED);
        assertKinds(by("2024-06-30"), by("2025-06-29"), Kind.RAISED, Kind.REWORDED);
    }

    @Test
    void a_deadline_that_moves_with_the_plan_or_stays_in_the_calendar_plays_no_part() {
        assertKinds(by("2024"), by("2025"), Kind.RAISED, Kind.LOWERED);
        assertKinds(by("2024-01-01/2030-12-31"), by("2024-01-01/2030-12-31"), Kind.RAISED, Kind.LOWERED);
        assertKinds(by("2024-01-01/2030-12-31"), by("2025-01-01/2030-12-31"), Kind.RAISED, Kind.LOWERED);
    }

    @Test
    void no_date_is_later_than_any() {
        Deadline none = Deadline.none(LocalDate.of(2025, 1, 1));
        assertKinds(by("2024"), none, Kind.REWORDED, Kind.LOWERED);
        assertKinds(Deadline.none(LocalDate.of(2024, 1, 1)), by("2025"), Kind.RAISED, Kind.REWORDED);
        assertKinds(Deadline.none(LocalDate.of(2024, 1, 1)), none, Kind.RAISED, Kind.LOWERED);
    }

    @Test
    void other_deadlines_that_differ_are_of_no_order() {
        Deadline throughout = Deadline.throughout(Window.parse("2025"));
        for (Deadline other : List.of(
                Deadline.at(Window.parse("2025")),
                throughout,
                Deadline.every(Cycle.QUARTER, Window.parse("2025")),
                by("2025-H2"),
                by("2022-01-01/2025-12-31"))) {
            assertKinds(by("2024"), other, Kind.REWORDED, Kind.REWORDED);
        }
        assertKinds(by("2024-01-01/2030-12-31"), by("2023-05-01/2030-12-31"), Kind.REWORDED, Kind.REWORDED);
        assertKinds(
                Deadline.none(LocalDate.of(2024, 1, 1)),
                Deadline.none(LocalDate.of(2025, 3, 1)),
                Kind.REWORDED,
                Kind.REWORDED);
        assertKinds(
                Deadline.throughout(Window.parse("2024")),
                Deadline.throughout(Window.parse("2025-H1")),
                Kind.REWORDED,
                Kind.REWORDED);
        assertKinds(
                Deadline.throughout(Window.parse("2024")),
                Deadline.none(LocalDate.of(2025, 1, 1)),
                Kind.REWORDED,
                Kind.REWORDED);
        assertKinds(
                Deadline.throughout(Window.parse("2024")),
                Deadline.throughout(Window.parse("2025")).reportedEvery(31),
                Kind.REWORDED,
                Kind.REWORDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, 2024-12-31, 2026-03-31, 1",
        "2024, 2025, 2024-12-31, 2025-11-30, -1",
        "2024, 2025, 2024-06-29, 2025-06-30, 1",
        "2024, 2025, 2024-02-29, 2025-02-28, 0",
        "2024, 2025, 2024-02-29, 2025-02-27, -1",
        "2021/2025, 2026, 2025-12-31, 2026-12-31, 0",
        "2021/2025, 2026, 2025-11-30, 2026-12-31, 0",
        "2021/2025, 2026, 2025-12-31, 2026-11-30, -1",
        "2024-01-01/.., 2025, 2024-06-30, 2025-07-31, 1",
        "2024, 2025-01-01/.., 2024-06-30, 2025-05-31, -1",
        "../2024-12-31, 2025, 2024-06-30, 2025-07-31, 1",
    })
    void days_are_later_by_their_place_in_the_plan(String before, String after, String one, String other, int order) {
        Shift shift = new Shift(Window.parse(before), Window.parse(after));
        Shift back = new Shift(Window.parse(after), Window.parse(before));
        assertThat(shift.order(LocalDate.parse(one), LocalDate.parse(other))).isEqualTo(order);
        assertThat(back.order(LocalDate.parse(other), LocalDate.parse(one))).isEqualTo(-order);
    }

    @ParameterizedTest
    @CsvSource({
        "BINDING, BINDING, RAISED, LOWERED",
        "BINDING, EXPECTED, REWORDED, LOWERED",
        "WORK_TASK, EFFORT, REWORDED, LOWERED",
        "EFFORT, BINDING, RAISED, REWORDED",
        "EXPECTED, WORK_TASK, REWORDED, REWORDED",
        "WORK_TASK, EXPECTED, REWORDED, REWORDED",
    })
    void a_lower_strength_does_not_go_with_a_higher_number(Strength one, Strength other, Kind higher, Kind lower) {
        Goal before = builder("2024/a", total("30 km"), 2024).strength(one).build();
        Goal more = builder("2025/a", total("35 km"), 2025).strength(other).build();
        Goal less = builder("2025/a", total("25 km"), 2025).strength(other).build();
        assertThat(change(before, more)).isEqualTo(higher);
        assertThat(change(before, less)).isEqualTo(lower);
    }

    @Test
    void deadline_and_strength_must_both_go_with_the_number() {
        Goal.Builder more = builder("2025/a", total("35 km"), 2025).deadline(by("2025-H1"));
        assertThat(change(BEFORE, more.strength(Strength.BINDING).build())).isEqualTo(Kind.RAISED);
        assertThat(change(BEFORE, more.strength(Strength.EFFORT).build())).isEqualTo(Kind.REWORDED);
    }

    @Test
    void a_part_goes_by_its_own_deadline_or_by_that_of_its_goal() {
        Goal before = goal("2024/a", allOf(total("30 km")), 2024);
        GoalChange putOff = Promises.change(before, due("2025/a", allOf(total("35 km")), 2025, by("2030")));
        assertThat(putOff.kind()).isEqualTo(Kind.REWORDED);
        assertThat(putOff.parts()).extracting(PartChange::kind).containsExactly(Kind.REWORDED);
        Target own = new Target.AllOf(List.of(new Part("a", total("35 km"), Optional.of(by("2025-H1")))));
        assertThat(Promises.change(before, goal("2025/a", own, 2025)).parts())
                .extracting(PartChange::kind)
                .containsExactly(Kind.RAISED);
        Target late = new Target.AllOf(List.of(new Part("a", total("35 km"), Optional.of(by("2030")))));
        assertThat(change(before, goal("2025/a", late, 2025))).isEqualTo(Kind.REWORDED);
    }

    @Test
    void less_but_sooner_or_more_firmly_is_not_weaker_than_last_year() {
        Goal sooner = due("2025/a", total("25 km"), 2025, by("2025-H1"));
        Goal firmer = builder("2025/a", total("25 km"), 2025)
                .strength(Strength.BINDING)
                .build();
        assertThat(PlanLint.check(plan(2025, sooner), plan(2024, BEFORE))).isEmpty();
        assertThat(PlanLint.check(plan(2025, firmer), plan(2024, BEFORE))).isEmpty();
    }
}
