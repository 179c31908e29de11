package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.decrease;
import static org.policytargets.goal.Criterion.exactly;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.change;
import static org.policytargets.goal.Target.growth;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.trend;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/** Levels, means, changes, growth and trends. */
class LevelExamples {
    private static final Indicator GDP = Indicator.growth("gross product").in("Haidian");
    private static final Indicator AIR = Indicator.mean("fine particles", PolicyUnits.MICROGRAM_PER_CUBIC_METRE)
            .lessIsBetter();
    private static final Goal HOUSED_85 = goal(level(HOUSED, atLeast(q("85 %"))), at(YEAR));

    @Test
    void a_level_is_read_on_the_last_day() {
        Assessment met =
                assess(HOUSED_85, "2026-02-01", housed("2025-06-30", "80 %"), housed("2025-12-31", "850 [ppth]"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.decidedOn()).contains(day("2025-12-31"));
        Assessment lost = assess(HOUSED_85, "2026-02-01", housed("2025-06-30", "90 %"), housed("2025-12-31", "84 %"));
        assertThat(lost.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(lost.gap().orElseThrow().exact()).contains(q("-1 [pp]"));
        assertThat(lost.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "MISSED  plan/goal: at least 85 % on 2025-12-31; 84 % reported for 2025-12-31: 1 point short");
        assertThat(lost.sentence(Locale.CHINESE))
                .isEqualTo("未兑现  plan/goal：2025-12-31当日不少于85%；2025-12-31报告为84%，还差1个百分点");
        assertThat(lost.comparison().orElseThrow().attainment()).contains(Rational.of(84, 85));
    }

    @Test
    void a_level_reached_after_the_last_day_is_met_late() {
        Assessment late = assess(
                HOUSED_85,
                "2026-08-01",
                housed("2025-12-31", "84 %"),
                housed("2026-03-31", "84.9 %"),
                housed("2026-06-30", "85 %"));
        assertThat(late.verdict()).isEqualTo(Verdict.MET_LATE);
        assertThat(late.decidedOn()).contains(day("2026-06-30"));
        assertThat(late.isFinal()).isTrue();
    }

    @Test
    void levels_on_other_days_do_not_decide() {
        assertThat(assess(HOUSED_85, "2026-08-01", housed("2025-11-30", "90 %")).verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
        Assessment after = assess(HOUSED_85, "2026-08-01", housed("2026-01-31", "90 %"));
        assertThat(after.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(assess(HOUSED_85, "2025-08-01", housed("2025-06-30", "90 %")).verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void a_policy_may_accept_a_somewhat_older_level_once_the_last_day_has_passed() {
        Assessor assessor = Assessor.acceptingLevelsUpTo(31);
        Actuals november = Actuals.of(housed("2025-11-30", "85 %"));
        Assessment met = assessor.assess(HOUSED_85, november, day("2026-01-01"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(reasons(met, Locale.ENGLISH)).isEqualTo("the level of 2025-11-30 was accepted for the last day");
        assertThat(reasons(met, Locale.CHINESE)).isEqualTo("以2025-11-30的数值代替期末数值");
        assertThat(assessor.assess(HOUSED_85, november, day("2025-12-31")).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(Assessor.acceptingLevelsUpTo(30)
                        .assess(HOUSED_85, november, day("2026-01-01"))
                        .verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
        assertThat(assessor.assess(
                                goal(Target.total(ROADS, atMost(q("30 km"))), at(YEAR)),
                                Actuals.of(period("2025-01-01/2025-12-30", "3 km")),
                                day("2026-02-01"))
                        .verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
        assertThatThrownBy(() -> Assessor.acceptingLevelsUpTo(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days must not be negative, but was -1");
    }

    @Test
    void by_must_be_asked_for_and_means_some_day_of_the_window() {
        Goal some = goal(level(HOUSED, atLeast(q("85 %"))), by(YEAR));
        assertThat(assess(some, "2025-08-01", housed("2025-06-30", "85 %")).verdict())
                .isEqualTo(Verdict.MET);
        Assessment lost = assess(some, "2026-02-01", housed("2025-06-30", "85 %"), housed("2025-12-31", "80 %"));
        assertThat(lost.verdict()).isEqualTo(Verdict.MET);
        assertThat(lost.decidedOn()).contains(day("2025-06-30"));
        assertThat(assess(some, "2026-02-01", housed("2024-12-31", "90 %"), housed("2025-12-31", "80 %"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(some, "2026-08-01", housed("2025-12-31", "80 %"), housed("2026-06-30", "86 %"))
                        .verdict())
                .isEqualTo(Verdict.MET_LATE);
        assertThat(assess(some, "2026-08-01", housed("2025-11-30", "80 %")).verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
        Goal anyDay = goal(level(HOUSED, atLeast(q("85 %"))), by(day("2025-12-31")));
        assertThat(assess(anyDay, "2026-02-01", housed("2020-12-31", "90 %")).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_mean_is_evidence_for_its_own_period_only() {
        Goal clean = goal(level(AIR, atMost(q("30 ug/m3"))), at(YEAR));
        Assessment met = assess(clean, "2026-02-01", actual(AIR, Basis.MEAN, "2025", "25.7 ug/m3"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: at most 30 µg/m³ for 2025; 25.7 µg/m³ reported for 2025: "
                        + "4.3 µg/m³ less than allowed");
        assertThat(met.sentence(Locale.CHINESE))
                .isEqualTo("兑现  plan/goal：2025年不超过30微克/立方米；2025年报告为25.7微克/立方米，比上限低4.3微克/立方米");
        Assessment quarter = assess(clean, "2026-02-01", actual(AIR, Basis.MEAN, "2025-Q4", "25.7 ug/m3"));
        assertThat(quarter.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(quarter, Locale.ENGLISH))
                .isEqualTo("the report of \"fine particles\" (mean, 2025-Q4) says nothing about 2025");
        assertThat(reasons(quarter, Locale.CHINESE)).isEqualTo("“fine particles”的报告（平均数，2025-Q4）不能说明2025年");
        assertThat(assess(
                                clean,
                                "2027-02-01",
                                actual(AIR, Basis.MEAN, "2025", "31 ug/m3"),
                                actual(AIR, Basis.MEAN, "2026", "25 ug/m3"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_quarters_growth_is_no_evidence_for_the_year_and_next_years_mends_nothing() {
        Goal grow = goal(growth(GDP, plain(q("5.5 %"))), at(YEAR));
        Assessment met = assess(
                grow, "2026-04-10", actual(GDP, Basis.GROWTH, "2025", "7.2 %").preliminary());
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: at least 5.5 % for 2025; 7.2 % reported for 2025 (preliminary): "
                        + "1.7 points more than promised");
        assertThat(met.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：2025年不少于5.5%；2025年报告为7.2%（初步数），比承诺多1.7个百分点");
        assertThat(assess(grow, "2026-04-10", actual(GDP, Basis.GROWTH, "2025-Q4", "7.2 %"))
                        .verdict())
                .isEqualTo(Verdict.NO_DATA);
        assertThat(assess(
                                grow,
                                "2027-04-10",
                                actual(GDP, Basis.GROWTH, "2025", "5.4 %"),
                                actual(GDP, Basis.GROWTH, "2026", "7 %"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        Goal someday = goal(growth(GDP, plain(q("5.5 %"))), Deadline.none(day("2025-01-01")));
        assertThat(assess(someday, "2027-04-10", actual(GDP, Basis.GROWTH, "2026", "7 %"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(someday, "2027-04-10", actual(GDP, Basis.GROWTH, "2024", "7 %"))
                        .verdict())
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void about_accepts_within_its_tolerance_and_has_no_end_on_the_better_side() {
        Goal about7 = goal(growth(GDP, about(q("7 %"))), at(YEAR));
        assertThat(sentence(about7, "7 %")).isEqualTo("MET: exactly as promised");
        assertThat(sentence(about7, "9.1 %")).isEqualTo("MET: 2.1 points more than promised");
        assertThat(sentence(about7, "6.5 %")).isEqualTo("MET: 0.5 points off, within the tolerance of 0.5 points");
        assertThat(sentence(about7, "6.4 %")).isEqualTo("MISSED: 0.6 points short");
        assertThat(Sentences.in(Locale.CHINESE).outcome(assessed(about7, "6.6 %")))
                .isEqualTo("相差0.4个百分点，在0.5个百分点的容差之内");
        Assessment a = assessed(about7, "6.5 %");
        assertThat(a.gap().orElseThrow().exact()).contains(q("0 [pp]"));
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo("the tolerance of 0.5 points is half a unit of the last digit written");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("容差为末位数字的半个单位，即0.5个百分点");
        assertThat(Sentences.in(Locale.ENGLISH).promise(a)).isEqualTo("about 7 % (within 0.5 points) for 2025");
        assertThat(Sentences.in(Locale.CHINESE).promise(a)).isEqualTo("2025年7%左右（容差0.5个百分点）");
        Goal stated = goal(growth(GDP, about(q("7 %"), q("1 [pp]"))), at(YEAR));
        assertThat(reasons(assessed(stated, "6 %"), Locale.ENGLISH)).isEqualTo("the tolerance of 1 point is stated");
        assertThat(reasons(assessed(stated, "6 %"), Locale.CHINESE)).isEqualTo("写明的容差为1个百分点");
        Goal prices = goal(growth(GDP.neitherIsBetter(), about(q("2 %"))), at(YEAR));
        assertThat(sentence(prices, "2.6 %")).isEqualTo("MISSED: 0.1 points outside the range");
        assertThat(sentence(prices, "2.4 %")).isEqualTo("MET: 0.1 points inside the range");
        assertThat(Sentences.in(Locale.CHINESE).outcome(assessed(prices, "2.6 %")))
                .isEqualTo("偏离0.1个百分点");
        assertThat(Sentences.in(Locale.CHINESE).outcome(assessed(prices, "2.4 %")))
                .isEqualTo("在范围内0.1个百分点");
    }

    @Test
    void about_without_a_tolerance_is_undecided_near_the_number_on_its_wrong_side() {
        Goal goal = goal(growth(GDP, about(q("7 %"), Tolerance.Rule.NONE_STATED)), at(YEAR));
        assertThat(assessed(goal, "7 %").verdict()).isEqualTo(Verdict.MET);
        Assessment near = assessed(goal, "6.1 %");
        assertThat(near.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Sentences.in(Locale.ENGLISH).outcome(near)).isEqualTo("no tolerance is stated for \"about 7 %\"");
        assertThat(Sentences.in(Locale.CHINESE).outcome(near)).isEqualTo("“7%左右”没有写明容差");
        assertThat(assessed(goal, "5.9 %").verdict()).isEqualTo(Verdict.MISSED);
    }

    private static Assessment assessed(Goal goal, String value) {
        return assess(goal, "2026-04-10", actual(GDP, Basis.GROWTH, "2025", value));
    }

    private static String sentence(Goal goal, String value) {
        Assessment assessment = assessed(goal, value);
        return assessment.verdict() + ": " + Sentences.in(Locale.ENGLISH).outcome(assessment);
    }

    @Test
    void a_decrease_written_as_a_positive_number_keeps_both_forms() {
        Goal cut = goal(growth(GDP.lessIsBetter(), decrease(about(q("3 %")))), at(YEAR));
        Assessment met = assessed(cut, "-5.1 %");
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: a decrease of about 3 % (within 0.5 points) for 2025; "
                        + "-5.1 % reported for 2025: 2.1 points more than promised");
        assertThat(met.sentence(Locale.CHINESE))
                .isEqualTo("兑现  plan/goal：2025年降低3%左右（容差0.5个百分点）；2025年报告为-5.1%，比承诺多2.1个百分点");
        assertThat(assessed(cut, "-2.4 %").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Sentences.in(Locale.ENGLISH).outcome(assessed(cut, "-2.4 %")))
                .isEqualTo("0.6 points short");
        Goal plainCut = goal(growth(GDP.lessIsBetter(), decrease(plain(q("3 %")))), at(YEAR));
        assertThat(Sentences.in(Locale.ENGLISH).promise(assessed(plainCut, "-3 %")))
                .isEqualTo("a decrease of at least 3 % for 2025");
        Goal leastCut = goal(growth(GDP.lessIsBetter(), decrease(atLeast(q("3 %")))), at(YEAR));
        assertThat(Sentences.in(Locale.ENGLISH).promise(assessed(leastCut, "-3 %")))
                .isEqualTo("a decrease of at least 3 % for 2025");
        assertThat(Sentences.in(Locale.ENGLISH).outcome(assessed(leastCut, "-4 %")))
                .isEqualTo("1 point more than promised");
        assertThat(Sentences.in(Locale.ENGLISH).outcome(assessed(leastCut, "-2 %")))
                .isEqualTo("1 point short");
        Goal mostCut = goal(growth(GDP.moreIsBetter(), decrease(plain(q("3 %")))), at(YEAR));
        assertThat(Sentences.in(Locale.ENGLISH).promise(assessed(mostCut, "-3 %")))
                .isEqualTo("a decrease of at most 3 % for 2025");
        assertThat(Sentences.in(Locale.ENGLISH).outcome(assessed(mostCut, "-4 %")))
                .isEqualTo("1 point more than allowed");
        Goal priceCut = goal(growth(GDP.neitherIsBetter(), decrease(plain(q("3 %")))), at(YEAR));
        assertThat(Sentences.in(Locale.ENGLISH).promise(assessed(priceCut, "-3 %")))
                .isEqualTo("a decrease of exactly 3 % for 2025");
    }

    @Test
    void a_reading_is_rounded_before_comparison_only_where_the_criterion_asks() {
        Goal exact = goal(growth(GDP, atLeast(q("5.5 %"))), at(YEAR));
        Goal rounded = goal(growth(GDP, atLeast(q("5.5 %")).comparedTo(q("0.1 [pp]"))), at(YEAR));
        assertThat(assessed(exact, "5.46 %").verdict()).isEqualTo(Verdict.MISSED);
        Assessment met = assessed(rounded, "5.46 %");
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.gap().orElseThrow().exact()).contains(q("0 [pp]"));
        assertThat(reasons(met, Locale.ENGLISH)).isEqualTo("compared to the nearest 0.1 points");
        assertThat(reasons(met, Locale.CHINESE)).isEqualTo("按0.1个百分点取整后比较");
        assertThat(assessed(rounded, "5.449 %").verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_change_of_a_share_is_in_percentage_points() {
        Baseline before = Baseline.of(q("80 %"), Window.parse("2024-12-31"));
        Goal five = goal(change(HOUSED, atLeast(q("5 [pp]")), before), at(YEAR));
        Assessment met = assess(five, "2026-02-01", housed("2025-12-31", "85 %"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "MET  plan/goal: a change of at least 5 percentage points on 2025-12-31; "
                                + "a change of 5 percentage points follows from the reports for 2025-12-31: exactly as promised");
        assertThat(met.sentence(Locale.CHINESE))
                .isEqualTo("兑现  plan/goal：2025-12-31当日变动不少于5个百分点；按2025-12-31的报告推算为变动5个百分点，与承诺一致");
        assertThat(assess(five, "2026-02-01", housed("2025-12-31", "84 %")).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(five, "2026-08-01", housed("2025-12-31", "84 %"), housed("2026-06-30", "86 %"))
                        .verdict())
                .isEqualTo(Verdict.MET_LATE);
        assertThat(assess(five, "2026-02-01", actual(HOUSED, Basis.PERIOD, "2025", "5.5 [pp]"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        Assessment other = assess(five, "2026-02-01", actual(HOUSED, Basis.PERIOD, "2025-H2", "5.5 [pp]"));
        assertThat(other.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(codes(other)).containsExactly(Reason.Code.OTHER_BASELINE);
        Assessment percent = assess(five, "2026-02-01", actual(HOUSED, Basis.PERIOD, "2025", "5.5 %"));
        assertThat(percent.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(codes(percent)).containsExactly(Reason.Code.OTHER_UNIT);
    }

    @Test
    void a_baseline_that_is_not_stated_is_read_from_the_actuals() {
        Goal five = goal(change(HOUSED, atLeast(q("5 [pp]")), Baseline.asOf(Window.parse("2024-12-31"))), at(YEAR));
        assertThat(assess(five, "2026-02-01", housed("2024-12-31", "79 %"), housed("2025-12-31", "85 %"))
                        .gap()
                        .orElseThrow()
                        .exact())
                .contains(q("1 [pp]"));
        Assessment unknown = assess(five, "2026-02-01", housed("2025-12-31", "85 %"));
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(unknown.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: a change of at least 5 percentage points on 2025-12-31; "
                        + "nothing usable reported: the baseline of 2024-12-31 is not known");
        assertThat(unknown.sentence(Locale.CHINESE))
                .isEqualTo("无法判定  plan/goal：2025-12-31当日变动不少于5个百分点；没有可用的报告，2024-12-31的基数未知");
    }

    @Test
    void without_a_last_day_a_level_from_before_the_promise_does_not_count() {
        Goal someDay = goal(level(HOUSED, atLeast(q("85 %"))), Deadline.none(day("2025-01-01")));
        Assessment open = assess(someDay, "2025-08-01", housed("2020-01-01", "90 %"), housed("2025-06-01", "80 %"));
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(assess(someDay, "2025-08-01", housed("2025-06-01", "85 %")).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void shares_and_plain_numbers_of_one_indicator_may_be_mixed() {
        Indicator ratio = Indicator.stock("ratio", PolicyUnits.ONE);
        Window before = Window.parse("2024-12-31");
        Goal more = goal(change(ratio, atLeast(q("0.05 1")), Baseline.of(q("80 %"), before)), at(YEAR));
        Assessment met = assess(more, "2026-02-01", actual(ratio, Basis.LEVEL, "2025-12-31", "86 %"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.gap().flatMap(Gap::exact)).contains(q("0.01 1"));
        Goal points = goal(change(HOUSED, atLeast(q("5 [pp]")), Baseline.of(q("0.8 1"), before)), at(YEAR));
        Assessment missed = assess(points, "2026-02-01", actual(HOUSED, Basis.LEVEL, "2025-12-31", "0.84 1"));
        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.gap().flatMap(Gap::exact)).contains(q("-1 [pp]"));
    }

    @Test
    void a_change_between_intervals_is_an_interval() {
        Goal five = goal(change(HOUSED, atLeast(q("5 [pp]")), Baseline.asOf(Window.parse("2024-12-31"))), at(YEAR));
        Assessment a = assess(
                five,
                "2026-02-01",
                actual(HOUSED, Basis.LEVEL, "2024-12-31", Interval.closed(q("79 %"), q("80 %"))),
                actual(HOUSED, Basis.LEVEL, "2025-12-31", Interval.moreThan(q("85 %"))));
        assertThat(a.reading().orElseThrow().value()).isEqualTo(Interval.moreThan(q("5 [pp]")));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        Assessment below = assess(
                five,
                "2026-02-01",
                actual(HOUSED, Basis.LEVEL, "2024-12-31", Interval.atLeast(q("79 %"))),
                actual(HOUSED, Basis.LEVEL, "2025-12-31", Interval.closed(q("80 %"), q("83 %"))));
        assertThat(below.reading().orElseThrow().value()).isEqualTo(Interval.atMost(q("4 [pp]")));
        assertThat(below.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_change_between_open_intervals_is_unknown() {
        Goal five = goal(change(HOUSED, atLeast(q("5 [pp]")), Baseline.asOf(Window.parse("2024-12-31"))), at(YEAR));
        Assessment a = assess(
                five,
                "2026-02-01",
                actual(HOUSED, Basis.LEVEL, "2024-12-31", Interval.atLeast(q("79 %"))),
                actual(HOUSED, Basis.LEVEL, "2025-12-31", Interval.atLeast(q("80 %"))));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Sentences.in(Locale.ENGLISH).found(a))
                .isEqualTo("a change of an unknown amount follows from the reports for 2025-12-31");
        assertThat(Sentences.in(Locale.CHINESE).found(a)).isEqualTo("按2025-12-31的报告推算为变动未知数值");
        assertThat(a.gap().orElseThrow().exact()).isEmpty();
    }

    @Test
    void a_change_of_a_flow_or_mean_compares_whole_periods() {
        Baseline before = Baseline.asOf(Window.parse("2024"));
        Goal more = goal(change(ROADS, atLeast(q("3 km")), before), at(YEAR));
        assertThat(assess(
                                more,
                                "2026-02-01",
                                period("2024", "27 km"),
                                period("2025-H1", "14 km"),
                                period("2025-H2", "16 km"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(more, "2025-08-01", period("2024", "27 km"), period("2025-H1", "14 km"))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        Assessment hole = assess(more, "2026-02-01", period("2024-H1", "27 km"), period("2025", "30 km"));
        assertThat(hole.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(codes(hole)).containsExactly(Reason.Code.NO_BASELINE);
        Goal cleaner = goal(change(AIR, atMost(q("-2 ug/m3")), before), at(YEAR));
        assertThat(assess(
                                cleaner,
                                "2026-02-01",
                                actual(AIR, Basis.MEAN, "2024", "28 ug/m3"),
                                actual(AIR, Basis.MEAN, "2025-H1", "1 ug/m3"),
                                actual(AIR, Basis.MEAN, "2025", "25.7 ug/m3"))
                        .gap()
                        .orElseThrow()
                        .exact())
                .contains(q("0.3 ug/m3"));
    }

    @Test
    void growth_is_computed_from_levels_only_where_the_indicator_allows_it() {
        Indicator revenue =
                Indicator.flow("revenue", PolicyUnits.YUAN).in("Haidian").growthFromLevels();
        Baseline before = Baseline.of(q("582.0E+8 CNY"), Window.parse("2024"));
        Goal four = goal(new Target.Growth(revenue, plain(q("4 %")), Optional.of(before)), at(YEAR));
        Assessment met = assess(four, "2026-02-01", actual(revenue, Basis.PERIOD, "2025", "605.28E+8 CNY"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.reading().orElseThrow().value()).isEqualTo(Interval.point(q("4 %")));
        assertThat(assess(four, "2026-02-01", actual(revenue, Basis.GROWTH, "2025", "3.9 %"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        Goal refused = goal(new Target.Growth(revenue.in("Haidian"), plain(q("4 %")), Optional.empty()), at(YEAR));
        assertThat(assess(refused, "2026-02-01", actual(revenue, Basis.PERIOD, "2025", "700E+8 CNY"))
                        .verdict())
                .isEqualTo(Verdict.NO_DATA);
        Indicator real = Indicator.flow("revenue", PolicyUnits.YUAN).in("Haidian");
        Goal realGrowth = goal(new Target.Growth(real, plain(q("4 %")), Optional.of(before)), at(YEAR));
        Assessment a = assess(realGrowth, "2026-02-01", actual(real, Basis.PERIOD, "2025", "700E+8 CNY"));
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo(
                        "the report of \"revenue\" (amount of a period, 2025) is on another basis than a flow is read from");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("“revenue”的报告（当期数，2025）的口径不适用于流量指标");
    }

    @Test
    void growth_from_a_base_that_is_no_positive_number_is_unknown() {
        Indicator fund = Indicator.stock("fund", PolicyUnits.YUAN).growthFromLevels();
        Goal four = goal(
                new Target.Growth(fund, plain(q("4 %")), Optional.of(Baseline.asOf(Window.parse("2024-12-31")))),
                at(YEAR));
        Assessment zero = assess(
                four,
                "2026-02-01",
                actual(fund, Basis.LEVEL, "2024-12-31", "0 CNY"),
                actual(fund, Basis.LEVEL, "2025-12-31", "5 CNY"));
        assertThat(zero.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(zero.reading()).isEmpty();
        Assessment range = assess(
                four,
                "2026-02-01",
                actual(fund, Basis.LEVEL, "2024-12-31", Interval.atLeast(q("1 CNY"))),
                actual(fund, Basis.LEVEL, "2025-12-31", "5 CNY"));
        assertThat(range.verdict()).isEqualTo(Verdict.UNDECIDED);
        Assessment least = assess(
                four,
                "2026-02-01",
                actual(fund, Basis.LEVEL, "2024-12-31", "4 CNY"),
                actual(fund, Basis.LEVEL, "2025-12-31", Interval.moreThan(q("5 CNY"))));
        assertThat(least.reading().orElseThrow().value()).isEqualTo(Interval.moreThan(q("25 %")));
    }

    @Test
    void a_trend_is_the_sign_of_the_change() {
        Indicator income = Indicator.flow("income", PolicyUnits.YUAN);
        Goal up = goal(trend(income, Target.Trend.Direction.INCREASE), at(YEAR));
        Assessment met = assess(up, "2026-02-01", actual(income, Basis.GROWTH, "2025", "0.1 %"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: an increase for 2025; 0.1 % reported for 2025");
        assertThat(met.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：2025年增长；2025年报告为0.1%");
        assertThat(assess(up, "2026-02-01", actual(income, Basis.GROWTH, "2025", "0 %"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        Goal down = goal(
                new Target.Trend(
                        HOUSED,
                        Target.Trend.Direction.DECREASE,
                        Optional.of(Baseline.asOf(Window.parse("2024-12-31")))),
                at(YEAR));
        Assessment fell = assess(down, "2026-02-01", housed("2024-12-31", "86 %"), housed("2025-12-31", "85 %"));
        assertThat(fell.verdict()).isEqualTo(Verdict.MET);
        assertThat(Sentences.in(Locale.ENGLISH).promise(fell)).isEqualTo("a decrease for 2025");
        assertThat(assess(down, "2026-02-01", housed("2024-12-31", "85 %"), housed("2025-12-31", "85 %"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void zero_is_judged_as_zero_by_distance() {
        Indicator buildings = Indicator.stock("illegal buildings", PolicyUnits.count("building"))
                .lessIsBetter();
        Goal none = goal(level(buildings, atMost(q("0 {building}"))), at(YEAR));
        assertThat(assess(none, "2026-02-01", actual(buildings, Basis.LEVEL, "2025-12-31", "0 {building}"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        Assessment one = assess(none, "2026-02-01", actual(buildings, Basis.LEVEL, "2025-12-31", "1 {building}"));
        assertThat(one.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(one.gap().orElseThrow().exact()).contains(q("-1 {building}"));
        assertThat(one.comparison().orElseThrow().attainment()).isEmpty();
        assertThat(Sentences.in(Locale.ENGLISH).outcome(one)).isEqualTo("1 more than allowed");
    }

    @Test
    void exactly_accepts_one_number() {
        Indicator budget = Indicator.stock("budget", PolicyUnits.YUAN).neitherIsBetter();
        Goal goal = goal(level(budget, exactly(q("5.66E+12 CNY"))), at(YEAR));
        Assessment met = assess(goal, "2026-02-01", actual(budget, Basis.LEVEL, "2025-12-31", "566E+10 CNY"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(Sentences.in(Locale.ENGLISH).promise(met.target())).isEqualTo("exactly 5.66 trillion yuan");
        assertThat(Sentences.in(Locale.CHINESE).promise(met.target())).isEqualTo("恰为5.66万亿元");
        Goal bare = goal(level(budget, plain(q("5.66E+12 CNY"))), at(YEAR));
        assertThat(Sentences.in(Locale.ENGLISH).promise(bare.target())).isEqualTo("exactly 5.66 trillion yuan");
    }

    @Test
    void the_words_of_every_bound() {
        assertThat(words(atLeast(q("3 km")))).isEqualTo("at least 3 km / 不少于3公里");
        assertThat(words(Criterion.moreThan(q("3 km")))).isEqualTo("more than 3 km / 超过3公里");
        assertThat(words(atMost(q("3 km")))).isEqualTo("at most 3 km / 不超过3公里");
        assertThat(words(Criterion.lessThan(q("3 km")))).isEqualTo("less than 3 km / 低于3公里");
        assertThat(words(Criterion.between(q("3 km"), q("4 km")))).isEqualTo("3 km to 4 km / 3公里至4公里");
        assertThat(words(plain(q("3 km")).towards(org.policytargets.goal.Better.LESS)))
                .isEqualTo("at most 3 km / 不超过3公里");
        assertThat(words(decrease(Criterion.between(q("3 km"), q("4 km")))))
                .isEqualTo("a decrease of 3 km to 4 km / 降低3公里至4公里");
    }

    private static String words(Criterion criterion) {
        return Sentences.in(Locale.ENGLISH).criterion(criterion) + " / "
                + Sentences.in(Locale.CHINESE).criterion(criterion);
    }

    @Test
    void the_words_of_every_range_reported() {
        assertThat(found(Interval.atLeast(q("80 %")))).isEqualTo("at least 80 % / 不少于80%");
        assertThat(found(Interval.moreThan(q("80 %")))).isEqualTo("more than 80 % / 超过80%");
        assertThat(found(Interval.atMost(q("80 %")))).isEqualTo("at most 80 % / 不超过80%");
        assertThat(found(Interval.lessThan(q("80 %")))).isEqualTo("less than 80 % / 低于80%");
        assertThat(found(Interval.closed(q("80 %"), q("90 %")))).isEqualTo("from 80 % to 90 % / 80%至90%");
        assertThat(found(Interval.of(q("80 %"), false, q("90 %"), true)))
                .isEqualTo("from over 80 % to 90 % / 超过80%至90%");
        assertThat(found(Interval.of(q("80 %"), true, q("90 %"), false)))
                .isEqualTo("from 80 % to under 90 % / 80%至不足90%");
    }

    private static String found(Interval value) {
        Goal goal = goal(level(HOUSED, atLeast(q("85 %"))), at(YEAR));
        Assessment a = assess(goal, "2026-02-01", actual(HOUSED, Basis.LEVEL, "2025-12-31", value));
        return Sentences.in(Locale.ENGLISH).found(a).replace(" reported for 2025-12-31", "") + " / "
                + Sentences.in(Locale.CHINESE).found(a).replace("2025-12-31报告为", "");
    }

    @Test
    void a_trend_downwards_is_worded_too_and_told_with_its_period() {
        Goal down = goal(trend(HOUSED, Target.Trend.Direction.DECREASE), at(YEAR));
        Assessment a = assess(down, "2026-02-01", actual(HOUSED, Basis.GROWTH, "2025", "-1 %"));
        assertThat(Sentences.in(Locale.ENGLISH).promise(a)).isEqualTo("a decrease for 2025");
        assertThat(Sentences.in(Locale.CHINESE).promise(a)).isEqualTo("2025年下降");
        Goal quarter = goal(trend(HOUSED, Target.Trend.Direction.DECREASE), at(Window.parse("2025-02-03/2025-05-06")));
        assertThat(Sentences.in(Locale.CHINESE).promise(assess(quarter, "2026-02-01")))
                .isEqualTo("2025-02-03/2025-05-06，下降");
    }

    @Test
    void growth_between_ranges_is_open_where_one_of_its_bounds_is() {
        Indicator fund = Indicator.stock("fund", PolicyUnits.YUAN).growthFromLevels();
        assertThat(growthOf(fund, Interval.of(q("100 CNY"), false, q("125 CNY"), true), Interval.point(q("150 CNY"))))
                .isEqualTo(Interval.of(q("20 %"), true, q("50 %"), false));
        assertThat(growthOf(fund, Interval.of(q("100 CNY"), true, q("125 CNY"), false), Interval.point(q("150 CNY"))))
                .isEqualTo(Interval.of(q("20 %"), false, q("50 %"), true));
        assertThat(growthOf(fund, Interval.point(q("100 CNY")), Interval.of(q("150 CNY"), false, q("160 CNY"), true)))
                .isEqualTo(Interval.of(q("50 %"), false, q("60 %"), true));
        assertThat(growthOf(fund, Interval.point(q("100 CNY")), Interval.of(q("150 CNY"), true, q("160 CNY"), false)))
                .isEqualTo(Interval.of(q("50 %"), true, q("60 %"), false));
        // below nothing the least growth is from the least base
        assertThat(growthOf(fund, Interval.of(q("100 CNY"), false, q("200 CNY"), true), Interval.point(q("-50 CNY"))))
                .isEqualTo(Interval.of(q("-150 %"), false, q("-125 %"), true));
        assertThat(growthOf(fund, Interval.of(q("100 CNY"), true, q("200 CNY"), false), Interval.point(q("-50 CNY"))))
                .isEqualTo(Interval.of(q("-150 %"), true, q("-125 %"), false));
    }

    private static Interval growthOf(Indicator fund, Interval before, Interval now) {
        Goal four = goal(
                new Target.Growth(fund, atLeast(q("4 %")), Optional.of(Baseline.asOf(Window.parse("2024-12-31")))),
                at(YEAR));
        Assessment a = assess(
                four,
                "2026-02-01",
                actual(fund, Basis.LEVEL, "2024-12-31", before),
                actual(fund, Basis.LEVEL, "2025-12-31", now));
        return a.reading().orElseThrow().value();
    }

    @Test
    void a_change_is_open_where_one_of_its_ends_is() {
        Goal five = goal(change(HOUSED, atLeast(q("5 [pp]")), Baseline.asOf(Window.parse("2024-12-31"))), at(YEAR));
        assertThat(changed(five, Interval.of(q("79 %"), true, q("80 %"), false), Interval.closed(q("85 %"), q("86 %"))))
                .isEqualTo(Interval.of(q("5 [pp]"), false, q("7 [pp]"), true));
        assertThat(changed(five, Interval.of(q("79 %"), false, q("80 %"), true), Interval.closed(q("85 %"), q("86 %"))))
                .isEqualTo(Interval.of(q("5 [pp]"), true, q("7 [pp]"), false));
    }

    private static Interval changed(Goal goal, Interval before, Interval now) {
        Assessment a = assess(
                goal,
                "2026-02-01",
                actual(HOUSED, Basis.LEVEL, "2024-12-31", before),
                actual(HOUSED, Basis.LEVEL, "2025-12-31", now));
        return a.reading().orElseThrow().value();
    }

    @Test
    void the_readings_over_time_can_be_asked_for() {
        Goal housed = goal(level(HOUSED, atLeast(q("85 %"))), at(YEAR));
        Assessment a = assess(housed, "2026-02-01", housed("2025-12-31", "86 %"), housed("2025-06-30", "80 %"));
        assertThat(a.readings())
                .extracting(Reading::value)
                .containsExactly(Interval.point(q("80 %")), Interval.point(q("86 %")));
        Goal every = goal(
                level(HOUSED, atLeast(q("85 %"))),
                org.policytargets.goal.Deadline.every(org.policytargets.goal.Cycle.QUARTER, YEAR));
        assertThat(assess(every, "2026-02-01", housed("2025-12-31", "86 %")).readings())
                .isEmpty();
    }

    @Test
    void a_level_above_its_ceiling_before_the_last_day_decides_nothing() {
        Indicator buildings = Indicator.stock("illegal buildings", PolicyUnits.count("building"))
                .lessIsBetter();
        Goal none = goal(level(buildings, atMost(q("0 {building}"))), at(YEAR));
        Actual june = actual(buildings, Basis.LEVEL, "2025-06-30", "7 {building}");
        Actual december = actual(buildings, Basis.LEVEL, "2025-12-31", "0 {building}");
        assertThat(assess(none, "2025-08-01", june).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(assess(none, "2026-02-01", june, december).verdict()).isEqualTo(Verdict.MET);
    }
}
