package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Deadline.every;
import static org.policytargets.goal.Deadline.none;
import static org.policytargets.goal.Deadline.throughout;
import static org.policytargets.goal.Target.change;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline.Grace;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Part;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Subject;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** Which of several reports counts for which time, and what must not be taken for it. */
class ReadOnTimeExamples {
    private static final Indicator STOCK =
            Indicator.stock("firms", PolicyUnits.count("firm")).moreIsBetter().growthFromLevels();
    private static final Baseline BASE = Baseline.of(q("100 {firm}"), Window.parse("2024-12-31"));

    private static Actual firms(String day, String value) {
        return actual(STOCK, Basis.LEVEL, day, value);
    }

    @Test
    void a_good_report_after_the_window_leaves_a_proven_window_proven() {
        Goal always = goal(level(HOUSED, atLeast(q("80 %"))), throughout(YEAR));
        Actual worst = actual(HOUSED, Basis.PERIOD, "2025", "85 %");
        assertThat(assess(always, "2026-05-01", worst).verdict()).isEqualTo(Verdict.MET);
        assertThat(assess(always, "2026-05-01", worst, housed("2026-03-31", "90 %"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_last_day_a_sum_below_its_ceiling_stays_open() {
        Goal ceiling = goal(total(ROADS.lessIsBetter(), atMost(q("30 km"))), none(day("2025-01-01")));
        assertThat(assess(ceiling, "2025-08-01", period("2025-Q1", "12 km")).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(assess(ceiling, "2025-08-01", period("2025-Q1", "12 km"), period("2025-Q2", "28 km"))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void the_change_of_the_whole_window_counts_beside_one_of_its_half() {
        Goal five = goal(
                change(HOUSED, atLeast(q("5 [pp]")), Baseline.of(q("80 %"), Window.parse("2024-12-31"))), at(YEAR));
        Actual year = actual(HOUSED, Basis.PERIOD, "2025", "6 [pp]");
        Actual half = actual(HOUSED, Basis.PERIOD, "2025-H1", "3 [pp]");
        assertThat(assess(five, "2026-02-01", year).verdict()).isEqualTo(Verdict.MET);
        assertThat(assess(five, "2026-02-01", year, half).verdict()).isEqualTo(Verdict.MET);
        assertThat(assess(five, "2026-02-01", year, housed("2025-06-30", "83 %"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void growth_from_levels_is_that_of_the_last_day_and_next_year_mends_nothing() {
        Goal growth = goal(new Target.Growth(STOCK, atLeast(q("5 %")), Optional.of(BASE)), at(YEAR));
        Assessment missed =
                assess(growth, "2026-08-01", firms("2025-12-31", "103 {firm}"), firms("2026-06-30", "107 {firm}"));
        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.sentence(Locale.ENGLISH))
                .isEqualTo("MISSED  plan/goal: at least 5 % for 2025; 3 % follows from the reports for 2025-12-31: 2"
                        + " points short");
        Goal byGrowth = goal(new Target.Growth(STOCK, atLeast(q("5 %")), Optional.of(BASE)), by(YEAR));
        assertThat(assess(byGrowth, "2026-08-01", firms("2025-06-30", "106 {firm}"), firms("2025-12-31", "103 {firm}"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        Goal rising = goal(new Target.Trend(STOCK, Target.Trend.Direction.INCREASE, Optional.of(BASE)), at(YEAR));
        assertThat(assess(rising, "2026-08-01", firms("2025-12-31", "99 {firm}"), firms("2026-06-30", "107 {firm}"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_rate_against_the_year_before_says_nothing_of_five_years() {
        Baseline early = Baseline.of(q("100 {firm}"), Window.parse("2020-12-31"));
        Goal half = goal(new Target.Growth(STOCK, atLeast(q("50 %")), Optional.of(early)), at(YEAR));
        Assessment met = assess(
                half, "2026-02-01", actual(STOCK, Basis.GROWTH, "2025", "6 %"), firms("2025-12-31", "160 {firm}"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(reasons(met, Locale.ENGLISH))
                .isEqualTo("the report of \"firms\" (growth, 2025) is not counted from 2020-12-31, as the goal is");
        assertThat(reasons(met, Locale.CHINESE)).isEqualTo("“firms”的报告（增速，2025）不是以目标的基期2020-12-31为基数");
        Goal since = goal(
                change(HOUSED, atLeast(q("5 [pp]")), Baseline.of(q("80 %"), Window.parse("2020-12-31"))), at(YEAR));
        Assessment unknown = assess(since, "2026-02-01", actual(HOUSED, Basis.PERIOD, "2025", "2 [pp]"));
        assertThat(unknown.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(codes(unknown)).containsExactly(Reason.Code.OTHER_BASELINE);
    }

    @Test
    void a_rate_of_a_quarter_is_against_that_quarter_of_the_year_before() {
        Window quarter = Window.parse("2025-Q3");
        Goal growth = goal(
                new Target.Growth(STOCK, atLeast(q("5 %")), Optional.of(Baseline.asOf(Window.parse("2024-Q3")))),
                at(quarter));
        assertThat(assess(growth, "2026-02-01", actual(STOCK, Basis.GROWTH, "2025-Q3", "6 %"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void growth_from_a_range_is_a_range() {
        Goal growth = goal(
                new Target.Growth(STOCK, atLeast(q("5 %")), Optional.of(Baseline.asOf(Window.parse("2024-12-31")))),
                at(YEAR));
        Actual base = actual(STOCK, Basis.LEVEL, "2024-12-31", Interval.closed(q("100 {firm}"), q("125 {firm}")));
        Assessment a = assess(growth, "2026-02-01", base, firms("2025-12-31", "150 {firm}"));
        assertThat(a.reading().orElseThrow().value()).isEqualTo(Interval.closed(q("20 %"), q("50 %")));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        Actual open = actual(STOCK, Basis.LEVEL, "2024-12-31", Interval.moreThan(q("0 {firm}")));
        assertThat(assess(growth, "2026-02-01", open, firms("2025-12-31", "150 {firm}"))
                        .reading()
                        .orElseThrow()
                        .value())
                .isEqualTo(Interval.moreThan(q("-100 %")));
        Indicator surplus = Indicator.stock("surplus", PolicyUnits.YUAN).growthFromLevels();
        Goal ofSurplus = goal(
                new Target.Growth(surplus, atLeast(q("5 %")), Optional.of(Baseline.asOf(Window.parse("2024-12-31")))),
                at(YEAR));
        assertThat(assess(
                                ofSurplus,
                                "2026-02-01",
                                actual(surplus, Basis.LEVEL, "2024-12-31", Interval.closed(q("100 CNY"), q("200 CNY"))),
                                actual(surplus, Basis.LEVEL, "2025-12-31", Interval.closed(q("-50 CNY"), q("-20 CNY"))))
                        .reading()
                        .orElseThrow()
                        .value())
                .isEqualTo(Interval.closed(q("-150 %"), q("-110 %")));
    }

    @Test
    void there_is_no_growth_from_nothing_and_the_reason_says_so() {
        Baseline nothing = Baseline.of(q("0 {firm}"), Window.parse("2024-12-31"));
        Goal growth = goal(new Target.Growth(STOCK, atLeast(q("5 %")), Optional.of(nothing)), at(YEAR));
        Assessment a = assess(growth, "2026-02-01", firms("2025-12-31", "7 {firm}"));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reasons(a, Locale.ENGLISH)).isEqualTo("there is no growth from the baseline of 2024-12-31, 0 firms");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("2024-12-31的基数为0 firms，无法计算增速");
    }

    @Test
    void levels_need_a_baseline_to_be_a_trend() {
        Goal rising = goal(new Target.Trend(STOCK, Target.Trend.Direction.INCREASE, Optional.empty()), at(YEAR));
        Assessment a = assess(rising, "2026-02-01", firms("2025-12-31", "107 {firm}"));
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo(
                        "the report of \"firms\" (level, 2025-12-31) needs a baseline to be counted from, and the goal"
                                + " states none");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("“firms”的报告（期末数，2025-12-31）须与基数相比，而目标没有写明基数");
    }

    @Test
    void a_level_reported_only_after_the_last_day_leaves_it_undecided_and_says_so() {
        Goal housed = goal(level(HOUSED, atLeast(q("85 %"))), at(YEAR));
        Assessment a = assess(housed, "2026-05-01", housed("2026-03-31", "84 %"));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reasons(a, Locale.ENGLISH)).isEqualTo("what is reported is true of days after 2025-12-31 only");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("只有2025-12-31之后的报告");
    }

    @Test
    void in_each_period_is_open_awaiting_or_undecided_like_any_promise() {
        Goal steady = goal(total(ROADS, atLeast(q("5 km"))), every(Cycle.QUARTER, YEAR));
        assertThat(assess(steady, "2025-07-15").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(assess(steady, "2025-05-15", period("2025-04", "9 km")).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(assess(steady, "2026-02-01").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(assess(
                                steady,
                                "2026-02-01",
                                period("2025-Q1", "5 km"),
                                period("2025-Q2", "6 km"),
                                period("2025-Q3", "5 km"))
                        .verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
        Assessment hole = assess(
                steady, "2026-02-01", period("2025-Q2", "6 km"), period("2025-Q3", "5 km"), period("2025-Q4", "5 km"));
        assertThat(hole.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(hole.parts().get(0).verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void the_day_a_higher_stage_was_reached_is_not_that_of_the_targets() {
        Indicator school = Indicator.stage("school");
        Goal completed = goal(new Target.Milestone(school, StageLadder.CONSTRUCTION, "completed"), by(YEAR));
        Actual inUse = new Actual.Stage(
                Subject.of(school),
                Window.on(day("2026-02-01")),
                "in-use",
                Optional.of(day("2026-01-15")),
                Report.on(day("2026-02-02")));
        Actual done = new Actual.Stage(
                Subject.of(school),
                Window.on(day("2026-02-01")),
                "completed",
                Optional.of(day("2025-12-20")),
                Report.on(day("2026-02-03")));
        Assessment unknown = assess(completed, "2026-03-01", inUse);
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(codes(unknown)).containsExactly(Reason.Code.DAY_REACHED_UNKNOWN);
        assertThat(assess(completed, "2026-03-01", done).verdict()).isEqualTo(Verdict.MET);
        Actual early = new Actual.Stage(
                Subject.of(school),
                Window.on(day("2026-02-01")),
                "in-use",
                Optional.of(day("2025-12-30")),
                Report.on(day("2026-02-02")));
        assertThat(assess(completed, "2026-03-01", early).verdict()).isEqualTo(Verdict.MET);
    }

    private static Actual.Members members(String on, Optional<Integer> count, List<String> covered, List<String> not) {
        return new Actual.Members(
                Subject.of(Indicator.members("towns served")),
                Window.on(day(on)),
                false,
                count,
                covered,
                not,
                Report.on(day(on).plusDays(3)));
    }

    private static Goal served(Population towns) {
        return goal(
                new Target.Coverage(Indicator.members("towns served"), towns, Criterion.atLeast(q("100 %"))), by(YEAR));
    }

    @Test
    void only_members_count_and_no_more_than_there_are() {
        Goal three = served(Population.of("towns", List.of("A", "B", "C")));
        Assessment strangers =
                assess(three, "2026-02-01", members("2025-12-31", Optional.empty(), List.of("X", "Y", "Z"), List.of()));
        assertThat(strangers.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reasons(strangers, Locale.ENGLISH))
                .isEqualTo(
                        "the report of \"towns served\" (members covered, 2025-12-31) names or counts others than the"
                                + " towns");
        assertThat(reasons(strangers, Locale.CHINESE)).isEqualTo("“towns served”的报告（覆盖情况，2025-12-31）所列或所计与towns不符");
        assertThat(assess(three, "2026-02-01", members("2025-12-31", Optional.of(9), List.of(), List.of()))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        Assessment against =
                assess(three, "2026-02-01", members("2025-12-31", Optional.of(3), List.of(), List.of("A")));
        assertThat(against.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(against.reading().orElseThrow().value()).isEqualTo(Interval.closed(q("0 %"), q("100 %")));
        assertThat(assess(three, "2026-02-01", members("2025-12-31", Optional.of(3), List.of("A"), List.of()))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_report_told_twice_keeps_its_names() {
        Goal four = served(Population.of("towns", 4));
        Actual march = members("2025-03-31", Optional.empty(), List.of("a", "b"), List.of());
        Actual december = members("2025-12-31", Optional.empty(), List.of("c", "d"), List.of());
        assertThat(assess(four, "2026-02-01", march, december).verdict()).isEqualTo(Verdict.MET);
        assertThat(assess(four, "2026-02-01", march, march.by("B"), december).verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void dynamic_without_a_grace_is_decided_by_the_last_day() {
        Indicator rooms =
                Indicator.stock("illegal rooms", PolicyUnits.count("room")).lessIsBetter();
        Goal zero = goal(level(rooms, atMost(q("0 {room}"))), throughout(YEAR).with(Grace.MENDED_BY_END));
        assertThat(assess(zero, "2026-02-01", actual(rooms, Basis.LEVEL, "2025-12-31", "0 {room}"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(
                                zero,
                                "2026-02-01",
                                actual(rooms, Basis.LEVEL, "2025-05-31", "4 {room}"),
                                actual(rooms, Basis.LEVEL, "2025-12-31", "0 {room}"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(zero, "2026-02-01", actual(rooms, Basis.LEVEL, "2025-12-31", "1 {room}"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_net_change_over_a_year_does_not_prove_its_days() {
        Indicator problems =
                Indicator.stock("problems", PolicyUnits.count("problem")).lessIsBetter();
        Goal none = goal(
                change(problems, atMost(q("0 {problem}")), Baseline.of(q("100 {problem}"), Window.parse("2024-12-31"))),
                throughout(YEAR));
        Assessment a = assess(none, "2026-02-01", actual(problems, Basis.PERIOD, "2025", "0 {problem}"));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(codes(a)).containsExactly(Reason.Code.NO_CADENCE);
    }

    @Test
    void more_than_the_ceiling_is_above_it_at_once() {
        Goal ceiling = goal(total(ROADS.lessIsBetter(), atMost(q("30 km"))), by(YEAR));
        Actual more = actual(ROADS, Basis.TO_DATE, "2025-01-01/2025-06-30", Interval.moreThan(q("30 km")));
        assertThat(assess(ceiling, "2025-08-01", more).verdict()).isEqualTo(Verdict.MISSED);
        Actual atLeast = actual(ROADS, Basis.TO_DATE, "2025-01-01/2025-06-30", Interval.atLeast(q("30 km")));
        assertThat(assess(ceiling, "2025-08-01", atLeast).verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void an_older_level_may_be_accepted_but_no_part_of_a_sum() {
        Indicator net =
                Indicator.flow("net gain", PolicyUnits.KILOMETRE).netChange().moreIsBetter();
        Goal ten = goal(total(net, atLeast(q("10 km"))), by(YEAR));
        Assessment a = Assessor.acceptingLevelsUpTo(40)
                .assess(
                        ten,
                        org.policytargets.report.Actuals.of(actual(net, Basis.PERIOD, "2025-01/2025-11", "12 km")),
                        day("2026-02-01"));
        assertThat(a.verdict()).isEqualTo(Verdict.AWAITING_DATA);
    }

    @Test
    void a_breach_mended_too_late_is_told_by_the_bad_report() {
        Goal grace = goal(level(HOUSED, atLeast(q("80 %"))), throughout(YEAR).with(Grace.within(10)));
        Assessment a = assess(grace, "2026-02-01", housed("2025-03-01", "70 %"), housed("2025-04-01", "85 %"));
        assertThat(a.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "MISSED  plan/goal: at least 80 % throughout 2025; 70 % reported for 2025-03-01: 10 points short");
        assertThat(codes(a)).containsExactly(Reason.Code.BREACH);
    }

    @Test
    void about_without_a_tolerance_says_none() {
        Goal about = goal(level(HOUSED, Criterion.about(q("85 %"), Tolerance.Rule.NONE_STATED)), at(YEAR));
        Assessment a = assess(about, "2025-02-01");
        assertThat(Sentences.in(Locale.ENGLISH).promise(a)).isEqualTo("about 85 % on 2025-12-31");
        assertThat(Sentences.in(Locale.CHINESE).promise(a)).isEqualTo("2025-12-31当日85%左右");
    }

    @Test
    void one_invented_or_preliminary_figure_makes_the_sum_so() {
        Report invented = new Report(
                day("2026-01-10"),
                Optional.empty(),
                org.policytargets.report.Status.PRELIMINARY,
                true,
                Optional.empty(),
                true);
        Assessment a = assess(
                goal(total(ROADS, atLeast(q("30 km"))), by(YEAR)),
                "2026-02-01",
                period("2025-H1", "15 km"),
                period("2025-H2", "16 km").with(invented));
        assertThat(Sentences.in(Locale.ENGLISH).found(a))
                .isEqualTo("31 km reported for 2025 (preliminary) (illustrative)");
    }

    @Test
    void a_sum_of_mixed_units_is_told_in_the_indicators() {
        Assessment a = assess(
                goal(total(ROADS, atLeast(q("30 km"))), by(YEAR)),
                "2026-02-01",
                period("2025-H1", "15000 m"),
                period("2025-H2", "16 km"));
        assertThat(Sentences.in(Locale.ENGLISH).found(a)).isEqualTo("31 km reported for 2025");
    }

    private static Goal delegated(Target... targets) {
        List<Part> parts = new java.util.ArrayList<>();
        for (Target target : targets) {
            parts.add(Part.of("part-" + parts.size(), target));
        }
        return goal(new Target.AllOf(parts), by(YEAR));
    }

    @Test
    void a_resolution_may_be_for_one_part() {
        Indicator roads = ROADS.moreIsBetter();
        Indicator homes = Indicator.flow("homes", PolicyUnits.count("dwelling")).moreIsBetter();
        Goal both = delegated(new Target.Delegated(roads, "the city"), new Target.Delegated(homes, "the city"));
        List<Resolution> resolutions = List.of(
                Resolution.of(both.id(), atLeast(q("30 km")), day("2025-03-01")).forPart("part-0"),
                Resolution.of(both.id(), atLeast(q("9 {dwelling}")), day("2025-03-01"))
                        .forPart("part-1"));
        Assessment a = Assessor.standard()
                .assess(
                        both,
                        org.policytargets.report.Actuals.of(
                                period("2025", "31 km"), actual(homes, Basis.PERIOD, "2025", "8 {dwelling}")),
                        resolutions,
                        day("2026-02-01"));
        assertThat(a.parts()).extracting(Assessment::verdict).containsExactly(Verdict.MET, Verdict.MISSED);
    }

    @Test
    void two_resolutions_of_one_day_must_agree() {
        Goal task = goal(new Target.Delegated(ROADS, "the city"), by(YEAR));
        Resolution thirty = Resolution.of(task.id(), atLeast(q("30 km")), day("2025-03-01"));
        Resolution forty = Resolution.of(task.id(), atLeast(q("40 km")), day("2025-03-01"));
        LocalDate asOf = day("2026-02-01");
        org.policytargets.report.Actuals found = org.policytargets.report.Actuals.of(period("2025", "31 km"));
        assertThat(Assessor.standard()
                        .assess(task, found, List.of(thirty, thirty), asOf)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThatThrownBy(() -> Assessor.standard().assess(task, found, List.of(thirty, forty), asOf))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessageStartingWith(
                        "resolutions must agree where they became known on one day, 2025-03-01, for plan/goal, but was ");
    }

    @Test
    void a_resolution_for_the_part_comes_before_one_for_all_and_a_later_before_an_earlier() {
        Goal both = delegated(new Target.Delegated(ROADS, "the city"), new Target.Delegated(ROADS, "the city"));
        Resolution all = Resolution.of(both.id(), atLeast(q("40 km")), day("2025-05-01"));
        Resolution first =
                Resolution.of(both.id(), atLeast(q("20 km")), day("2025-03-01")).forPart("part-0");
        Resolution later =
                Resolution.of(both.id(), atLeast(q("30 km")), day("2025-04-01")).forPart("part-0");
        for (List<Resolution> order : List.of(
                List.of(all, first, later),
                List.of(later, first, all),
                List.of(first, all, later),
                List.of(later, all, first))) {
            Assessment a = Assessor.standard()
                    .assess(
                            both,
                            org.policytargets.report.Actuals.of(period("2025", "31 km")),
                            order,
                            day("2026-02-01"));
            assertThat(a.parts().get(0).criterion().orElseThrow().value()).isEqualTo(q("30 km"));
            assertThat(a.parts().get(1).criterion().orElseThrow().value()).isEqualTo(q("40 km"));
        }
        Resolution older = Resolution.of(both.id(), atLeast(q("10 km")), day("2025-04-30"));
        for (List<Resolution> order : List.of(List.of(all, older), List.of(older, all))) {
            Assessment a =
                    Assessor.standard().assess(both, org.policytargets.report.Actuals.of(), order, day("2026-02-01"));
            assertThat(a.parts().get(1).criterion().orElseThrow().value()).isEqualTo(q("40 km"));
        }
    }

    @Test
    void a_report_that_leaves_out_a_stranger_differs_from_the_population() {
        Goal three = served(Population.of("towns", List.of("A", "B", "C")));
        for (Actual report : List.of(
                members("2025-12-31", Optional.empty(), List.of("A", "B"), List.of("X")),
                members("2025-12-31", Optional.empty(), List.of("A", "X"), List.of("B")),
                members("2025-12-31", Optional.of(3), List.of("A"), List.of("B")))) {
            assertThat(codes(assess(three, "2026-02-01", report))).containsExactly(Reason.Code.MEMBERS_DIFFER);
        }
        for (Actual report : List.of(
                members("2025-12-31", Optional.empty(), List.of("A", "B"), List.of("C")),
                members("2025-12-31", Optional.of(2), List.of("A"), List.of("B")))) {
            assertThat(codes(assess(three, "2026-02-01", report))).isEmpty();
        }
    }
}
