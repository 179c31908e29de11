package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.exactly;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.review.Flaws.assertFlaw;
import static org.policytargets.review.Flaws.check;
import static org.policytargets.review.Flaws.homes;
import static org.policytargets.review.Promises.GROWTH;
import static org.policytargets.review.Promises.HOUSED;
import static org.policytargets.review.Promises.ROADS;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.builder;
import static org.policytargets.review.Promises.goal;
import static org.policytargets.review.Promises.growth;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.parts;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.PolicyUnits;

/** What is wrong between two goals or parts, in both languages, and what is not. */
class PlanLintPairExamples {
    // TWO_NUMBERS_FOR_ONE_THING

    @Test
    void two_numbers_for_one_thing() {
        assertFlaw(
                check(total("30 km"), total("35 km")),
                Flaw.Kind.TWO_NUMBERS_FOR_ONE_THING,
                "a and b: two numbers for one thing, at least 30 km against at least 35 km",
                "a与b：同一事项有两个数字，一为不少于30公里，一为不少于35公里");
        assertThat(check(allOf(total("30 km"), total("35 km"))).get(0).goals()).containsExactly(GoalId.of("a"));
    }

    @Test
    void every_two_of_other_numbers_are_told_in_the_order_of_the_plan() {
        assertThat(check(total("30 km"), total("35 km"), total("30000 m"), total("35 km"), total("40 km")))
                .extracting(flaw -> flaw.places().toString())
                .containsExactly("[a, b]", "[a, d]", "[a, e]", "[b, c]", "[b, e]", "[c, d]", "[c, e]", "[d, e]");
    }

    @Test
    void a_floor_above_a_ceiling_is_two_numbers_and_one_below_it_a_range() {
        Target ceiling = new Target.Total(ROADS, atMost(q("20 km")));
        assertThat(check(ceiling, total("30 km")))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.TWO_NUMBERS_FOR_ONE_THING);
        assertThat(check(total("10 km"), ceiling)).isEmpty();
        assertThat(check(ceiling, total("10 km"))).isEmpty();
    }

    @Test
    void the_same_range_in_other_words_another_kind_time_place_or_unit_are_two_things() {
        assertThat(check(total("30 km"), new Target.Total(ROADS, plain(q("30000 m")))))
                .isEmpty();
        assertThat(check(level(atLeast(q("5 %"))), Target.growth(HOUSED, atLeast(q("6 %")))))
                .isEmpty();
        assertThat(check(total("30 km"), total(ROADS.in("Beijing"), "35 km"))).isEmpty();
        assertThat(check(
                        total("30 km"),
                        total(Indicator.flow("new roads", PolicyUnits.HECTARE).in("Haidian"), "35 har")))
                .isEmpty();
        assertThat(check(
                        goal("a", total("30 km"), 2025),
                        builder("b", total("15 km"), 2025)
                                .deadline(Deadline.by(Window.parse("2025-H1")))
                                .build()))
                .isEmpty();
        assertThat(check(
                        goal("a", level(atLeast(q("85 %"))), 2025),
                        builder("b", level(atLeast(q("80 %"))), 2025)
                                .deadline(Deadline.throughout(Window.parse("2025")))
                                .build()))
                .isEmpty();
    }

    @Test
    void changes_growths_and_coverages_are_one_thing_from_one_baseline_or_of_one_population() {
        Baseline last = Baseline.asOf(Window.parse("2024-12-31"));
        Baseline first = Baseline.asOf(Window.parse("2020-12-31"));
        Target change = Target.change(HOUSED, atLeast(q("5 [pp]")), last);
        assertThat(check(change, Target.change(HOUSED, atLeast(q("6 [pp]")), first)))
                .isEmpty();
        assertThat(check(change, Target.change(HOUSED, atLeast(q("6 [pp]")), last)))
                .hasSize(1);
        Target since = new Target.Growth(GROWTH, atLeast(q("5 %")), Optional.of(last));
        assertThat(check(since, new Target.Growth(GROWTH, atLeast(q("6 %")), Optional.of(first))))
                .isEmpty();
        assertThat(check(growth(atLeast(q("6 %"))), growth(exactly(q("5 %"))))).hasSize(1);
        Indicator meals = Indicator.members("meals");
        Target towns = Target.fullCoverage(meals, Population.of("towns"));
        assertThat(check(towns, new Target.Coverage(meals, Population.of("villages"), atLeast(q("90 %")))))
                .isEmpty();
        assertThat(check(towns, new Target.Coverage(meals, Population.of("towns"), atLeast(q("90 %")))))
                .hasSize(1);
    }

    @Test
    void alternatives_may_differ() {
        Target either = new Target.AnyOf(parts(total("30 km"), total("35 km")));
        Target one = new Target.AtLeastOf(1, parts(allOf(total("30 km")), allOf(total("35 km"))));
        assertThat(check(either)).isEmpty();
        assertThat(check(allOf(one))).isEmpty();
        assertThat(check(either, total("30 km"))).hasSize(1);
        assertThat(check(allOf(either, new Target.AnyOf(parts(total("35 km"))))))
                .hasSize(1);
        assertThat(check(either, either)).hasSize(2);
    }

    @Test
    void two_stages_of_one_project_are_no_numbers() {
        Indicator bridge = Indicator.stage("the bridge");
        assertThat(check(
                        Target.milestone(bridge, StageLadder.CONSTRUCTION, "completed"),
                        Target.milestone(bridge, StageLadder.CONSTRUCTION, "in-use")))
                .isEmpty();
        Target judged = new Target.Judged(Indicator.judgement("it went well"));
        assertThat(check(judged, judged)).isEmpty();
    }

    // COMPLETIONS_ABOVE_STARTS

    @ParameterizedTest
    @CsvSource({
        "homes started, homes completed",
        "Homes Started, homes completed",
        "home starts, home completions",
        "homes to start, homes to complete",
        "新开工保障房, 竣工保障房",
        "保障房新开工, 保障房竣工",
        "开工保障房, 竣工保障房",
        "2025年开工保障房, 2025年竣工保障房",
        "开工保障房, 完工保障房",
        "新开工保障房, 完工保障房",
    })
    void more_to_be_completed_than_started(String started, String completed) {
        Target starts = total(homes(started), "6800 {dwelling}");
        Target completions = total(homes(completed), "13000 {dwelling}");
        assertFlaw(
                check(completions, starts),
                Flaw.Kind.COMPLETIONS_ABOVE_STARTS,
                "b and a: 13,000 dwellings to be completed are more than 6,800 dwellings to be started",
                "b与a：计划竣工13,000套，多于计划开工的6,800套");
        assertThat(check(total(homes(started), "13000 {dwelling}"), total(homes(completed), "6800 {dwelling}")))
                .isEmpty();
        assertThat(check(total(homes(started), "6800 {dwelling}"), total(homes(completed), "6800 {dwelling}")))
                .isEmpty();
    }

    @Test
    void a_ceiling_of_starts_counts_and_one_of_completions_promises_nothing() {
        Target ceiling = new Target.Total(homes("homes started"), atMost(q("5 {dwelling}")));
        assertThat(check(ceiling, total(homes("homes completed"), "6 {dwelling}")))
                .hasSize(1);
        Target most = new Target.Total(homes("homes completed"), atMost(q("9 {dwelling}")));
        assertThat(check(total(homes("homes started"), "5 {dwelling}"), most)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "homes restarted, homes recompleted",
        "homes startedly, homes completedly",
        "homes started, flats completed",
        "homes begun, homes completed",
    })
    void names_that_differ_otherwise_are_two_things(String started, String completed) {
        assertThat(check(total(homes(started), "5 {dwelling}"), total(homes(completed), "6 {dwelling}")))
                .isEmpty();
    }

    @Test
    void starts_and_completions_of_another_place_unit_time_or_kind_are_two_things() {
        Goal starts = goal("a", total(homes("homes started"), "5 {dwelling}"), 2025);
        Target completions = total(homes("homes completed"), "6 {dwelling}");
        assertThat(check(starts, goal("b", total(homes("homes completed").in("Haidian"), "6 {dwelling}"), 2025)))
                .isEmpty();
        assertThat(check(
                        starts,
                        goal("b", total(Indicator.flow("homes completed", PolicyUnits.HECTARE), "6 har"), 2025)))
                .isEmpty();
        assertThat(check(
                        starts,
                        builder("b", completions, 2025)
                                .deadline(Deadline.by(Window.parse("2025-H1")))
                                .build()))
                .isEmpty();
        assertThat(check(
                        starts,
                        builder("b", completions, 2025)
                                .deadline(Deadline.by(Window.parse("2024-01-01/2025-12-31")))
                                .build()))
                .isEmpty();
        Indicator stock = Indicator.stock("homes completed", PolicyUnits.count("dwelling"));
        assertThat(check(starts, goal("b", new Target.Level(stock, atLeast(q("6 {dwelling}"))), 2025)))
                .isEmpty();
    }
}
