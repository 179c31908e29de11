package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.fullCoverage;
import static org.policytargets.goal.Target.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Report;
import org.policytargets.report.Subject;
import org.policytargets.units.Interval;

/** Milestones, coverage, judgements and delegated targets. */
class PointExamples {
    private static final Indicator BLOCK = Indicator.stage("block 1");
    private static final Goal TOPPED_OUT = goal(milestone(BLOCK, StageLadder.CONSTRUCTION, "topped-out"), by(YEAR));
    private static final Indicator MEALS = Indicator.members("meal service");
    private static final Goal ALL_TOWNS = goal(fullCoverage(MEALS, Population.of("towns")), by(YEAR));
    private static final Goal FOUR_TOWNS = goal(fullCoverage(MEALS, Population.of("towns", 4)), by(YEAR));
    private static final Indicator CAMPAIGN = Indicator.judgement("a campaign was run");

    private static Actual stage(String day, String stage) {
        return Actual.stage(BLOCK, day(day), stage, day(day).plusDays(3));
    }

    private static Actual reached(String seen, String reachedOn) {
        return new Actual.Stage(
                Subject.of(BLOCK), Window.parse(seen), "topped-out", Optional.of(day(reachedOn)), Report.on(day(seen)));
    }

    private static Actual members(String day, List<String> covered, List<String> uncovered) {
        return new Actual.Members(
                Subject.of(MEALS), Window.parse(day), false, Optional.empty(), covered, uncovered, Report.on(day(day)));
    }

    @Test
    void a_stage_reached_by_the_last_day_stays_reached() {
        Assessment met =
                assess(TOPPED_OUT, "2026-02-01", stage("2025-06-30", "completed"), stage("2026-01-10", "started"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.decidedOn()).contains(day("2025-06-30"));
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "MET  plan/goal: stage \"topped-out\" by 2025-12-31; stage \"completed\" seen on 2025-06-30");
        assertThat(met.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：截至2025-12-31，达到“封顶”阶段；2025-06-30处于“完成”阶段");
    }

    @Test
    void a_lower_stage_seen_on_or_after_the_last_day_misses_it() {
        assertThat(assess(TOPPED_OUT, "2026-02-01", stage("2025-12-31", "started"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(TOPPED_OUT, "2026-02-01", stage("2025-12-30", "started"))
                        .verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
        Assessment late =
                assess(TOPPED_OUT, "2026-09-01", stage("2026-01-10", "started"), stage("2026-07-31", "topped-out"));
        assertThat(late.verdict()).isEqualTo(Verdict.MET_LATE);
        assertThat(late.decidedOn()).contains(day("2026-07-31"));
    }

    @Test
    void a_stage_seen_after_the_last_day_decides_only_with_the_day_it_was_reached() {
        Assessment unknown = assess(TOPPED_OUT, "2026-02-01", stage("2026-01-10", "topped-out"));
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(unknown.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: stage \"topped-out\" by 2025-12-31; "
                        + "stage \"topped-out\" seen on 2026-01-10: "
                        + "reached by 2026-01-10, the day it was reached is not known");
        assertThat(unknown.sentence(Locale.CHINESE))
                .isEqualTo("无法判定  plan/goal：截至2025-12-31，达到“封顶”阶段；2026-01-10处于“封顶”阶段，" + "2026-01-10已达到，但达到的日期未知");
        Assessment inTime = assess(TOPPED_OUT, "2026-02-01", reached("2026-01-10", "2025-12-31"));
        assertThat(inTime.verdict()).isEqualTo(Verdict.MET);
        assertThat(inTime.decidedOn()).contains(day("2025-12-31"));
        assertThat(inTime.sentence(Locale.ENGLISH)).endsWith("stage \"topped-out\" reached on 2025-12-31");
        assertThat(inTime.sentence(Locale.CHINESE)).endsWith("2025-12-31达到“封顶”阶段");
        Assessment late = assess(TOPPED_OUT, "2026-02-01", reached("2026-01-10", "2026-01-01"));
        assertThat(late.verdict()).isEqualTo(Verdict.MET_LATE);
        assertThat(late.decidedOn()).contains(day("2026-01-01"));
    }

    @Test
    void a_stage_that_the_ladder_lacks_is_refused() {
        Assessment a = assess(TOPPED_OUT, "2026-02-01", stage("2025-06-30", "painted"));
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo("the report of \"block 1\" (stage, 2025-06-30) names the stage \"painted\", "
                        + "which is none of [planned, preparing, started, topped-out, completed, in-use]");
        assertThat(reasons(a, Locale.CHINESE))
                .isEqualTo("“block 1”的报告（阶段，2025-06-30）的阶段“painted”不在"
                        + "[planned, preparing, started, topped-out, completed, in-use]之中");
    }

    @Test
    void a_stage_of_a_ladder_of_ones_own_is_said_as_it_is() {
        Goal own = goal(milestone(BLOCK, StageLadder.of("wish", "ready"), "ready"), at(YEAR));
        Assessment a = assess(own, "2025-08-01", stage("2025-06-30", "ready"));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        assertThat(a.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：2025-12-31当日达到“ready”阶段；2025-06-30处于“ready”阶段");
    }

    @Test
    void without_a_date_a_milestone_is_open_once_anything_is_reported() {
        Goal soon = goal(milestone(BLOCK, StageLadder.CONSTRUCTION, "in-use"), Deadline.none(day("2025-01-01")));
        Assessment open = assess(soon, "2027-02-01", stage("2026-06-30", "completed"));
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(assess(soon, "2027-02-01", stage("2026-06-30", "in-use")).verdict())
                .isEqualTo(Verdict.MET);
        Assessment none = assess(soon, "2027-02-01");
        assertThat(none.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "NO DATA  plan/goal: stage \"in-use\", no date promised; nothing reported: no date promised");
        assertThat(none.sentence(Locale.CHINESE)).isEqualTo("无数据  plan/goal：达到“投用”阶段（未承诺期限）；没有报告，未承诺期限");
    }

    @Test
    void of_an_unknown_population_only_all_meets_full_coverage_and_one_uncovered_denies_it() {
        Assessment all =
                assess(ALL_TOWNS, "2026-02-01", Actual.allCovered(MEALS, day("2025-11-30"), day("2025-12-05")));
        assertThat(all.verdict()).isEqualTo(Verdict.MET);
        assertThat(all.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: all of: towns by 2025-12-31; all reported covered on 2025-11-30");
        assertThat(all.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：截至2025-12-31，全覆盖：towns；2025-11-30报告为全覆盖");
        Assessment denied = assess(ALL_TOWNS, "2026-02-01", members("2025-12-31", List.of("a"), List.of("b")));
        assertThat(denied.verdict()).isEqualTo(Verdict.MISSED);
        Assessment some = assess(ALL_TOWNS, "2026-02-01", members("2025-12-31", List.of("a"), List.of()));
        assertThat(some.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(some.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: all of: towns by 2025-12-31; "
                        + "from 0 % to 100 % reported for 2025-12-31: the number of towns is not known");
        assertThat(some.sentence(Locale.CHINESE))
                .isEqualTo("无法判定  plan/goal：截至2025-12-31，全覆盖：towns；2025-12-31报告为0%至100%，towns的总数未知");
        assertThat(Sentences.in(Locale.ENGLISH).found(denied))
                .isEqualTo("from 0 % to under 100 % reported for 2025-12-31");
        assertThat(Sentences.in(Locale.CHINESE).found(denied)).isEqualTo("2025-12-31报告为0%至不足100%");
        assertThat(assess(ALL_TOWNS, "2026-02-01", Actual.covered(MEALS, day("2025-12-31"), 29, day("2026-01-05")))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void of_a_known_population_the_share_decides() {
        assertThat(assess(FOUR_TOWNS, "2026-02-01", Actual.covered(MEALS, day("2025-12-31"), 4, day("2026-01-05")))
                        .verdict())
                .isEqualTo(Verdict.MET);
        Assessment three =
                assess(FOUR_TOWNS, "2026-02-01", Actual.covered(MEALS, day("2025-12-31"), 3, day("2026-01-05")));
        assertThat(three.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(three.reading().orElseThrow().value()).isEqualTo(Interval.point(q("75 %")));
        Goal threeQuarters = goal(new Target.Coverage(MEALS, Population.of("towns", 4), atLeast(q("75 %"))), by(YEAR));
        assertThat(assess(threeQuarters, "2026-02-01", members("2025-12-31", List.of("a", "b", "c"), List.of()))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(Sentences.in(Locale.ENGLISH).promise(threeQuarters.target())).isEqualTo("at least 75 % of: towns");
        assertThat(Sentences.in(Locale.CHINESE).promise(threeQuarters.target())).isEqualTo("覆盖率不少于75%：towns");
        Goal atMostAll = goal(new Target.Coverage(MEALS, Population.of("towns", 4), atMost(q("100 %"))), by(YEAR));
        assertThat(Sentences.in(Locale.ENGLISH).promise(atMostAll.target())).isEqualTo("at most 100 % of: towns");
    }

    @Test
    void members_once_covered_stay_covered_until_reported_as_not() {
        Actual first = members("2025-03-31", List.of("a", "b"), List.of());
        Actual second = members("2025-06-30", List.of("c"), List.of("d"));
        Actual third = members("2025-12-31", List.of("d"), List.of());
        Assessment all = assess(FOUR_TOWNS, "2026-02-01", third, first, second);
        assertThat(all.verdict()).isEqualTo(Verdict.MET);
        assertThat(all.decidedOn()).contains(day("2025-12-31"));
        Assessment lost =
                assess(FOUR_TOWNS, "2026-02-01", first, second, members("2025-12-31", List.of("d"), List.of("a")));
        assertThat(lost.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(lost.reading().orElseThrow().value()).isEqualTo(Interval.point(q("75 %")));
    }

    @Test
    void two_reports_of_members_that_tie_and_differ_are_a_conflict() {
        Assessment a = assess(
                FOUR_TOWNS,
                "2026-02-01",
                Actual.covered(MEALS, day("2025-12-31"), 3, day("2026-01-05")),
                Actual.covered(MEALS, day("2025-12-31"), 4, day("2026-01-05")));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(codes(a)).containsExactly(Reason.Code.CONFLICT);
    }

    @Test
    void a_judgement_decides_as_of_the_day_it_is_true_of() {
        Goal kept = goal(new Target.Judged(CAMPAIGN), by(YEAR));
        Assessment met = assess(kept, "2026-02-01", Actual.judgement(CAMPAIGN, day("2025-12-01"), true, "the auditor"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: judged kept by 2025-12-31; judged kept by the auditor on 2025-12-01");
        assertThat(met.sentence(Locale.CHINESE))
                .isEqualTo("兑现  plan/goal：截至2025-12-31，经判断兑现；2025-12-01经the auditor判断为已兑现");
        Assessment missed =
                assess(kept, "2026-02-01", Actual.judgement(CAMPAIGN, day("2026-01-01"), false, "the auditor"));
        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.sentence(Locale.ENGLISH)).endsWith("judged not kept by the auditor on 2026-01-01");
        assertThat(missed.sentence(Locale.CHINESE)).endsWith("2026-01-01经the auditor判断为未兑现");
        assertThat(assess(kept, "2026-02-01", Actual.judgement(CAMPAIGN, day("2025-06-01"), false, "the auditor"))
                        .verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
    }

    @Test
    void a_delegated_value_is_undecided_until_a_resolution_tells_it() {
        Indicator air = Indicator.mean("air", org.policytargets.units.PolicyUnits.MICROGRAM_PER_CUBIC_METRE)
                .lessIsBetter();
        Goal task = goal(new Target.Delegated(air, "the city"), at(YEAR));
        Actual found = actual(air, org.policytargets.report.Basis.MEAN, "2025", "25.7 ug/m3");
        Assessment open = assess(task, "2026-04-10", found);
        assertThat(open.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(open.comparison()).isEmpty();
        assertThat(open.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: a value set by the city for 2025; "
                        + "25.7 µg/m³ reported for 2025: the value set by the city is not known");
        assertThat(open.sentence(Locale.CHINESE))
                .isEqualTo("无法判定  plan/goal：2025年数值由the city下达；2025年报告为25.7微克/立方米，the city下达的数值未知");
        assertThat(assess(task, "2026-04-10").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(assess(task, "2025-04-10").verdict()).isEqualTo(Verdict.OPEN);

        Resolution first = Resolution.of(task.id(), atMost(q("30 ug/m3")), day("2025-03-01"));
        Resolution second = Resolution.of(task.id(), atMost(q("25 ug/m3")), day("2025-09-01"));
        Resolution others =
                Resolution.of(org.policytargets.goal.GoalId.of("plan/other"), atMost(q("1 ug/m3")), day("2025-10-01"));
        assertThat(resolved(task, found, "2026-04-10", first, others)).isEqualTo(Verdict.MET);
        assertThat(resolved(task, found, "2026-04-10", first, second)).isEqualTo(Verdict.MISSED);
        assertThat(resolved(task, found, "2026-04-10", second, first)).isEqualTo(Verdict.MISSED);
        assertThat(Assessor.standard()
                        .assess(task, org.policytargets.report.Actuals.of(), List.of(first, second), day("2025-08-31"))
                        .target())
                .isEqualTo(Target.level(air, atMost(q("30 ug/m3"))));
    }

    private static Verdict resolved(Goal goal, Actual actual, String asOf, Resolution... resolutions) {
        return Assessor.standard()
                .assess(goal, org.policytargets.report.Actuals.of(actual), List.of(resolutions), LocalDate.parse(asOf))
                .verdict();
    }

    @Test
    void a_delegated_task_of_any_nature_is_undecided_whatever_is_reported() {
        for (Indicator indicator :
                List.of(Indicator.stage("census"), Indicator.judgement("census"), Indicator.members("census"))) {
            Goal task = goal(new Target.Delegated(indicator, "the state"), by(YEAR));
            Actual found = switch (indicator.nature()) {
                case STAGE -> Actual.stage(indicator, day("2025-12-31"), "completed", day("2026-01-05"));
                case MEMBERS -> Actual.allCovered(indicator, day("2025-12-31"), day("2026-01-05"));
                default -> Actual.judgement(indicator, day("2025-12-31"), true, "the auditor");
            };
            assertThat(assess(task, "2026-04-10", found).verdict()).isEqualTo(Verdict.UNDECIDED);
        }
        Goal flow = goal(new Target.Delegated(ROADS, "the city"), by(YEAR));
        assertThat(assess(flow, "2026-04-10", period("2025", "3 km")).verdict()).isEqualTo(Verdict.UNDECIDED);
        Indicator rate = Indicator.growth("rate");
        Goal growth = goal(new Target.Delegated(rate, "the city"), by(YEAR));
        assertThat(assess(growth, "2026-04-10", actual(rate, org.policytargets.report.Basis.GROWTH, "2025", "3 %"))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }
}
