package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.between;
import static org.policytargets.goal.Criterion.decrease;
import static org.policytargets.goal.Criterion.moreThan;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.review.Promises.GROWTH;
import static org.policytargets.review.Promises.HOUSED;
import static org.policytargets.review.Promises.ROADS;
import static org.policytargets.review.Promises.change;
import static org.policytargets.review.Promises.growth;
import static org.policytargets.review.Promises.level;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;
import org.policytargets.units.PolicyUnits;

/** What became of one number, stage or word. */
class PlanComparisonExamples {
    private static void assertChange(GoalChange change, Kind kind, String difference, Component... differing) {
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.difference().map(Object::toString).orElse("")).isEqualTo(difference);
        assertThat(change.differing()).containsExactly(differing);
    }

    @Test
    void the_same_promise_a_year_later_is_kept() {
        assertChange(change(total("30 km"), total("30000 m")), Kind.KEPT, "");
    }

    @Test
    void a_higher_floor_is_raised_and_a_lower_one_lowered() {
        assertChange(change(total("30 km"), total("35 km")), Kind.RAISED, "5 km", Component.NUMBER);
        assertChange(change(total("30 km"), total("25 km")), Kind.LOWERED, "-5 km", Component.NUMBER);
    }

    @Test
    void a_lower_ceiling_is_raised() {
        assertChange(
                change(level(atMost(q("5 %"))), level(atMost(q("4 %")))), Kind.RAISED, "-1 [pp]", Component.NUMBER);
    }

    @Test
    void a_larger_decrease_is_raised() {
        Indicator energy = GROWTH.lessIsBetter();
        assertChange(
                change(
                        Target.growth(energy, decrease(about(q("3 %")))),
                        Target.growth(energy, decrease(about(q("4 %"))))),
                Kind.RAISED,
                "-1.0 [pp]",
                Component.NUMBER);
        assertChange(
                change(growth(decrease(atLeast(q("3 %")))), growth(decrease(atLeast(q("2 %"))))),
                Kind.LOWERED,
                "1 [pp]",
                Component.NUMBER);
    }

    @Test
    void a_higher_number_with_a_wider_tolerance_counts_by_what_it_accepts() {
        assertChange(
                change(growth(about(q("7.0 %"))), growth(about(q("7.2 %"), q("1 [pp]")))),
                Kind.LOWERED,
                "-0.75 [pp]",
                Component.NUMBER,
                Component.TOLERANCE);
    }

    @Test
    void a_bare_number_of_which_neither_direction_is_better_only_moves() {
        Indicator prices = GROWTH.neitherIsBetter();
        assertChange(
                change(Target.growth(prices, plain(q("3 %"))), Target.growth(prices, plain(q("2 %")))),
                Kind.REWORDED,
                "-1 [pp]",
                Component.NUMBER);
        assertChange(
                change(
                        Target.growth(prices, between(q("1 %"), q("3 %"))),
                        Target.growth(prices, between(q("1 %"), q("2 %")))),
                Kind.RAISED,
                "-1 [pp]",
                Component.NUMBER);
        assertChange(
                change(
                        Target.growth(prices, between(q("1 %"), q("5 %"))),
                        Target.growth(prices, between(q("2 %"), q("3 %")))),
                Kind.RAISED,
                "",
                Component.NUMBER);
    }

    @Test
    void between_counts_by_the_end_that_binds() {
        assertChange(
                change(level(between(q("1 %"), q("2 %"))), level(between(q("1 %"), q("3 %")))),
                Kind.REWORDED,
                "",
                Component.NUMBER);
    }

    @Test
    void the_same_number_in_other_words_is_reworded() {
        assertChange(change(level(atLeast(q("85 %"))), level(plain(q("85 %")))), Kind.REWORDED, "", Component.WORD);
        assertChange(change(level(atLeast(q("85 %"))), level(moreThan(q("85 %")))), Kind.REWORDED, "", Component.WORD);
        assertChange(
                change(growth(about(q("7 %"))), growth(about(q("7 %"), Tolerance.Rule.NONE_STATED))),
                Kind.REWORDED,
                "",
                Component.TOLERANCE);
        Criterion floor = atLeast(q("85 %"));
        assertChange(
                change(level(floor), level(floor.stretch(q("90 %")).comparedTo(q("0.1 [pp]")))),
                Kind.REWORDED,
                "",
                Component.STRETCH,
                Component.PRECISION);
        assertChange(
                change(growth(atMost(q("-3 %"))), growth(decrease(atLeast(q("3 %"))))),
                Kind.REWORDED,
                "",
                Component.WORD);
    }

    @Test
    void a_floor_that_became_a_ceiling_is_reworded() {
        assertChange(
                change(level(atLeast(q("85 %"))), level(atMost(q("90 %")))),
                Kind.REWORDED,
                "",
                Component.NUMBER,
                Component.WORD);
    }

    @Test
    void a_share_told_as_a_plain_number_lies_percentage_points_apart() {
        assertChange(
                change(level(atLeast(q("80 %"))), level(atLeast(q("0.85 1")))),
                Kind.RAISED,
                "5 [pp]",
                Component.NUMBER);
        Indicator ratio = Indicator.stock("teachers per pupil", PolicyUnits.ONE);
        assertChange(
                change(new Target.Level(ratio, atLeast(q("0.1 1"))), new Target.Level(ratio, atLeast(q("20 %")))),
                Kind.RAISED,
                "0.1 1",
                Component.NUMBER);
    }

    @Test
    void a_change_of_a_share_and_one_of_a_plain_number_do_not_compare() {
        Indicator share = Indicator.stock("share", PolicyUnits.PERCENT);
        Indicator number = Indicator.stock("share", PolicyUnits.ONE);
        Baseline baseline = Baseline.asOf(Window.parse("2023-12-31"));
        assertChange(
                change(
                        Target.change(share, atLeast(q("1 [pp]")), baseline),
                        Target.change(number, atLeast(q("0.05 1")), Baseline.asOf(Window.parse("2024-12-31")))),
                Kind.REWORDED,
                "",
                Component.NUMBER);
    }

    @Test
    void the_baseline_moves_with_the_plan_and_its_value_is_no_promise() {
        Target before = Target.change(HOUSED, atLeast(q("5 [pp]")), Baseline.of(q("70 %"), Window.parse("2023-12-31")));
        Target after = Target.change(HOUSED, atLeast(q("5 [pp]")), Baseline.of(q("76 %"), Window.parse("2024-12-31")));
        Target frozen = Target.change(HOUSED, atLeast(q("5 [pp]")), Baseline.asOf(Window.parse("2023-12-31")));
        assertChange(change(before, after), Kind.KEPT, "");
        assertChange(change(before, frozen), Kind.REWORDED, "", Component.BASELINE);
        Target since = new Target.Growth(GROWTH, atLeast(q("5 %")), Optional.of(Baseline.asOf(Window.parse("2020"))));
        assertChange(change(growth(atLeast(q("5 %"))), since), Kind.REWORDED, "", Component.BASELINE);
    }

    @Test
    void a_later_stage_of_the_same_ladder_is_raised() {
        Indicator bridge = Indicator.stage("the bridge");
        Target started = Target.milestone(bridge, StageLadder.CONSTRUCTION, "started");
        Target inUse = Target.milestone(bridge, StageLadder.CONSTRUCTION, "in-use");
        Target programme = Target.milestone(bridge, StageLadder.PROGRAMME, "started");
        assertChange(change(started, inUse), Kind.RAISED, "", Component.STAGE);
        assertChange(change(inUse, started), Kind.LOWERED, "", Component.STAGE);
        assertChange(change(started, started), Kind.KEPT, "");
        assertChange(change(inUse, programme), Kind.REWORDED, "", Component.STAGE, Component.LADDER);
    }

    @Test
    void coverage_counts_by_its_share_and_tells_another_population() {
        Indicator meals = Indicator.members("meals");
        Target all = Target.fullCoverage(meals, Population.of("29 towns in 2024", 29));
        Target again = Target.fullCoverage(meals, Population.of("29 towns in 2025", 29));
        Target most = new Target.Coverage(meals, Population.of("29 towns in ", List.of("a")), atLeast(q("90 %")));
        assertChange(change(all, again), Kind.KEPT, "");
        assertChange(change(all, most), Kind.LOWERED, "-10 [pp]", Component.NUMBER, Component.POPULATION);
    }

    @Test
    void what_has_no_number_is_kept_or_reworded() {
        Target up = Target.trend(GROWTH, Target.Trend.Direction.INCREASE);
        Target down = Target.trend(GROWTH, Target.Trend.Direction.DECREASE);
        Target city = new Target.Delegated(HOUSED, "City");
        Target state = new Target.Delegated(HOUSED, "State");
        Target judged = new Target.Judged(Indicator.judgement("2024 went well"));
        Target again = new Target.Judged(Indicator.judgement("2025 went well"));
        assertChange(change(up, up), Kind.KEPT, "");
        assertChange(change(up, down), Kind.REWORDED, "", Component.DIRECTION);
        assertChange(change(city, city), Kind.KEPT, "");
        assertChange(change(city, state), Kind.REWORDED, "", Component.AUTHORITY);
        assertChange(change(judged, again), Kind.KEPT, "");
    }

    @Test
    void another_kind_of_target_is_reworded() {
        assertChange(
                change(new Target.Delegated(HOUSED, "City"), level(atLeast(q("85 %")))),
                Kind.REWORDED,
                "",
                Component.TARGET);
        assertChange(
                change(level(atLeast(q("85 %"))), new Target.Level(HOUSED.lessIsBetter(), atLeast(q("85 %")))),
                Kind.REWORDED,
                "",
                Component.INDICATOR);
        assertChange(
                change(total("30 km"), new Target.Total(ROADS.netChange(), atLeast(q("30 km")))),
                Kind.REWORDED,
                "",
                Component.INDICATOR);
        assertChange(
                change(total("30 km"), new Target.Total(ROADS.growthFromLevels(), atLeast(q("30 km")))),
                Kind.REWORDED,
                "",
                Component.INDICATOR);
    }
}
