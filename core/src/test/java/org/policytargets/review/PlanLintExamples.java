package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.review.Flaws.assertFlaw;
import static org.policytargets.review.Flaws.check;
import static org.policytargets.review.Promises.HOUSED;
import static org.policytargets.review.Promises.ROADS;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.builder;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.growth;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.plan;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Population;
import org.policytargets.goal.Refusals;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** What is wrong with one goal, in both languages, and what is not. */
class PlanLintExamples {
    // NO_OWNER

    @Test
    void a_goal_that_nobody_answers_for() {
        assertFlaw(
                check(builder("a", total("30 km"), 2025).owner(Owner.UNSTATED).build()),
                Flaw.Kind.NO_OWNER,
                "a: nobody is said to answer for it",
                "a：没有写明责任单位");
        assertThat(check(total("30 km"))).isEmpty();
    }

    // NO_UNIT

    @ParameterizedTest
    @ValueSource(strings = {"个", "条", "处", "座", "件", "辆", "项", "所", "台"})
    void a_measure_word_does_not_say_what_is_counted(String word) {
        Target places = total(Indicator.flow("new ones", PolicyUnits.count(word)), "5 {" + word + "}");
        assertFlaw(
                check(places),
                Flaw.Kind.NO_UNIT,
                "a: the unit \"" + word + "\" does not say what is counted",
                "a：单位“" + word + "”没有说明所计何物");
    }

    @Test
    void a_pure_number_has_no_unit() {
        Target pure = new Target.Level(Indicator.stock("index", PolicyUnits.ONE), atLeast(q("5 1")));
        assertFlaw(check(allOf(pure)), Flaw.Kind.NO_UNIT, "a#a: the number has no unit", "a#a：数字没有单位");
        Baseline baseline = Baseline.asOf(Window.parse("2024-12-31"));
        Target change = Target.change(Indicator.stock("index", PolicyUnits.ONE), atLeast(q("5 1")), baseline);
        assertThat(check(change)).extracting(Flaw::kind).containsExactly(Flaw.Kind.NO_UNIT);
    }

    @ParameterizedTest
    @CsvSource({"5 {dwelling}", "5 {村}", "5 {套}", "5 {x}", "5 {school_place}", "5 km", "5 {个}/har", "5 %"})
    void other_units_say_what_they_count(String number) {
        assertThat(check(total(Indicator.flow("new ones", q(number).getUnit()), number)))
                .isEmpty();
    }

    @Test
    void a_share_is_told_as_a_plain_number_or_an_indicator_of_plain_numbers_as_a_share() {
        assertThat(check(level(atLeast(q("0.85 1"))))).isEmpty();
        assertThat(check(new Target.Level(Indicator.stock("index", PolicyUnits.ONE), atLeast(q("85 %")))))
                .isEmpty();
        assertThat(check(Target.growth(Indicator.stock("index", PolicyUnits.ONE), atLeast(q("5 %")))))
                .isEmpty();
    }

    // DEADLINE_AFTER_PLAN

    @Test
    void due_after_the_last_day_of_the_plan() {
        Goal late = builder("a", total("30 km"), 2025)
                .deadline(Deadline.by(Window.parse("2025-01-01/2026-03-31")))
                .build();
        assertFlaw(
                check(late),
                Flaw.Kind.DEADLINE_AFTER_PLAN,
                "a: due on 2026-03-31, after the plan's last day, 2025-12-31",
                "a：期限2026-03-31晚于计划的最后一天2025-12-31");
        assertThat(PlanLint.check(plan("open", Window.parse("2025-01-01/.."), late)))
                .isEmpty();
    }

    @Test
    void a_part_of_its_own_deadline_may_be_late_too() {
        Part late = new Part("late", total("30 km"), Optional.of(Deadline.by(Window.parse("2026"))));
        Goal goal = goal("a", allOf(new Target.AllOf(List.of(late))), 2025);
        assertFlaw(
                check(goal),
                Flaw.Kind.DEADLINE_AFTER_PLAN,
                "a#a/late: due on 2026-12-31, after the plan's last day, 2025-12-31",
                "a#a/late：期限2026-12-31晚于计划的最后一天2025-12-31");
    }

    @Test
    void what_has_no_date_is_not_late() {
        assertThat(check(builder("a", level(atLeast(q("85 %"))), 2025)
                        .deadline(Deadline.none(LocalDate.of(2025, 1, 7)))
                        .build()))
                .isEmpty();
    }

    // MET_AT_BASELINE

    private static PlannedPath path(String day, String value) {
        return new PlannedPath(new TreeMap<>(Map.<LocalDate, ExactQuantity<?>>of(LocalDate.parse(day), q(value))));
    }

    private static List<Flaw> onPath(Target target, String day, String value) {
        return check(builder("a", target, 2025).path(path(day, value)).build());
    }

    @Test
    void a_level_that_starts_where_it_wants_to_be() {
        assertFlaw(
                onPath(level(atLeast(q("85 %"))), "2024-12-31", "86 %"),
                Flaw.Kind.MET_AT_BASELINE,
                "a: already met at the start, with 86 % for at least 85 %",
                "a：起点为86%，已符合“不少于85%”");
        assertThat(onPath(level(atLeast(q("85 %"))), "2025-01-01", "85 %")).hasSize(1);
        assertThat(onPath(level(atLeast(q("85 %"))), "2024-12-31", "80 %")).isEmpty();
        assertThat(onPath(level(atLeast(q("85 %"))), "2025-06-30", "86 %")).isEmpty();
    }

    @Test
    void the_first_day_is_that_of_the_deadline_or_of_the_plan() {
        Goal open = builder("a", level(atLeast(q("85 %"))), 2025)
                .deadline(Deadline.at(LocalDate.of(2025, 12, 31)))
                .path(path("2024-12-31", "86 %"))
                .build();
        assertThat(check(open)).hasSize(1);
        assertThat(PlanLint.check(plan("open", Window.parse("../2025-12-31"), open)))
                .isEmpty();
    }

    @Test
    void a_total_starts_from_nothing() {
        assertFlaw(
                check(total("0 km")),
                Flaw.Kind.MET_AT_BASELINE,
                "a: already met at the start, with 0 km for at least 0 km",
                "a：起点为0公里，已符合“不少于0公里”");
        assertThat(onPath(total("30 km"), "2025-01-01", "30 km")).hasSize(1);
        assertThat(onPath(total("30 km"), "2025-01-01", "0 km")).isEmpty();
        Target ceiling = new Target.Total(ROADS, atMost(q("30 km")));
        assertThat(onPath(ceiling, "2025-01-01", "0 km")).isEmpty();
    }

    @Test
    void a_change_starts_from_no_change() {
        Baseline baseline = Baseline.asOf(Window.parse("2024-12-31"));
        assertFlaw(
                check(Target.change(HOUSED, atMost(q("0 [pp]")), baseline)),
                Flaw.Kind.MET_AT_BASELINE,
                "a: already met at the start, with 0 percentage points for a change of at most 0 percentage points",
                "a：起点为0个百分点，已符合“变动不超过0个百分点”");
        assertThat(check(Target.change(HOUSED, atLeast(q("5 [pp]")), baseline))).isEmpty();
    }

    @Test
    void a_growth_starts_from_no_growth_where_its_base_is_known() {
        Window last = Window.parse("2024");
        Criterion more = atMost(q("3 %"));
        assertFlaw(
                check(new Target.Growth(ROADS, more, Optional.of(Baseline.of(q("30 km"), last)))),
                Flaw.Kind.MET_AT_BASELINE,
                "a: already met at the start, with 0 % for at most 3 %",
                "a：起点为0%，已符合“不超过3%”");
        assertThat(check(new Target.Growth(ROADS, more, Optional.of(Baseline.asOf(last)))))
                .isEmpty();
        assertThat(check(growth(more))).isEmpty();
        assertThat(check(new Target.Growth(ROADS, atLeast(q("3 %")), Optional.of(Baseline.of(q("30 km"), last)))))
                .isEmpty();
    }

    @Test
    void what_must_hold_all_the_time_starts_by_holding() {
        Goal.Builder goal = builder("a", level(atLeast(q("85 %"))), 2025).path(path("2024-12-31", "86 %"));
        assertThat(check(
                        goal.deadline(Deadline.throughout(Window.parse("2025"))).build()))
                .isEmpty();
        assertThat(check(goal.deadline(Deadline.every(Cycle.QUARTER, Window.parse("2025")))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_coverage_has_no_known_start() {
        Target all = Target.fullCoverage(Indicator.members("meals"), Population.of("towns"));
        assertThat(onPath(all, "2024-12-31", "100 %")).isEmpty();
    }

    // All of them.

    @Test
    void flaws_stand_in_the_order_of_the_goals_and_then_of_the_kinds() {
        Goal first = builder("z", total("30 km"), 2025)
                .deadline(Deadline.by(Window.parse("2025-01-01/2026-12-31")))
                .owner(Owner.UNSTATED)
                .build();
        Goal second = builder("y", total("35 km"), 2025)
                .deadline(Deadline.by(Window.parse("2025-01-01/2026-12-31")))
                .owner(Owner.UNSTATED)
                .build();
        assertThat(check(first, second))
                .extracting(flaw -> flaw.kind() + " " + flaw.places())
                .containsExactly(
                        "NO_OWNER [z]",
                        "DEADLINE_AFTER_PLAN [z]",
                        "TWO_NUMBERS_FOR_ONE_THING [z, y]",
                        "NO_OWNER [y]",
                        "DEADLINE_AFTER_PLAN [y]");
    }

    @Test
    void a_flaw_has_all_its_parts() throws ReflectiveOperationException {
        Flaw flaw = check(total("30 km"), total("35 km")).get(0);
        assertThat(flaw.goals()).containsExactly(GoalId.of("a"), GoalId.of("b"));
        Refusals.assertNoComponentMayBeNull(flaw);
        Refusals.assertNoComponentMayBeNull(flaw.places().get(0));
    }
}
