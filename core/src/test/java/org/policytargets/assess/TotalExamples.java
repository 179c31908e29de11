package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.between;
import static org.policytargets.goal.Criterion.moreThan;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.total;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.units.Interval;

/** Totals: the sum of a flow over the window, from what was reported of periods in and around it. */
class TotalExamples {
    private static final Goal AT_LEAST_30 = goal(total(ROADS, atLeast(q("30 km"))), by(YEAR));
    private static final Goal AT_MOST_30 = goal(total(ROADS, atMost(q("30 km"))), by(YEAR));
    private static final Indicator NET = Indicator.flow(
                    "net homes", org.policytargets.units.PolicyUnits.count("dwelling"))
            .netChange();

    private static Interval reading(Assessment assessment) {
        return assessment.reading().orElseThrow().value();
    }

    @Test
    void one_report_of_the_whole_year_decides() {
        Assessment short_ = assess(AT_LEAST_30, "2026-01-15", period("2025", "27.4 km"));
        assertThat(short_.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(short_.gap().orElseThrow().exact()).contains(q("-2.6 km"));
        assertThat(short_.decidedOn()).contains(day("2025-12-31"));
        assertThat(short_.isFinal()).isTrue();
        Assessment just = assess(AT_LEAST_30, "2026-01-15", period("2025", "30.0 km"));
        assertThat(just.verdict()).isEqualTo(Verdict.MET);
        assertThat(just.gap().orElseThrow().exact()).contains(q("0 km"));
        assertThat(just.reasons()).isEmpty();
        assertThat(assess(goal(total(ROADS, moreThan(q("30 km"))), by(YEAR)), "2026-01-15", period("2025", "30 km"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void periods_that_tile_are_added_and_the_day_it_was_reached_is_told() {
        Assessment a = assess(
                AT_LEAST_30,
                "2026-01-15",
                period("2025-Q3", "6 km"),
                period("2025-Q1", "10 km"),
                period("2025-Q4", "1 km"),
                period("2025-Q2", "15000 m"));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        assertThat(reading(a)).isEqualTo(Interval.point(q("32 km")));
        assertThat(a.decidedOn()).contains(day("2025-09-30"));
        assertThat(a.decidedBy()).hasSize(4);
    }

    @Test
    void once_reached_it_is_met_before_the_last_day() {
        Assessment a = assess(AT_LEAST_30, "2025-07-15", period("2025-H1", "31 km"));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        assertThat(a.reading().orElseThrow().time().code()).isEqualTo("2025-H1");
        assertThat(a.decidedOn()).contains(day("2025-06-30"));
    }

    @Test
    void to_date_replaces_what_it_covers_and_periods_after_it_are_added() {
        Assessment a = assess(
                AT_LEAST_30,
                "2026-01-15",
                toDate("2025-03-31", "9 km"),
                toDate("2025-06-30", "20 km"),
                period("2025-Q2", "11 km"),
                period("2025-H2", "9.5 km"));
        assertThat(reading(a)).isEqualTo(Interval.point(q("29.5 km")));
        assertThat(a.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(a.reasons()).isEmpty();
    }

    @Test
    void a_later_lower_total_to_date_revises_the_earlier_one() {
        Assessment a = assess(AT_LEAST_30, "2026-01-15", toDate("2025-09-30", "31 km"), toDate("2025-12-31", "29 km"));
        assertThat(a.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(reading(a)).isEqualTo(Interval.point(q("29 km")));
        Assessment again = assess(
                AT_LEAST_30,
                "2026-01-15",
                toDate("2025-06-30", "31 km"),
                toDate("2025-09-30", "29 km"),
                toDate("2025-12-31", "33 km"));
        assertThat(again.verdict()).isEqualTo(Verdict.MET);
        assertThat(again.decidedOn()).contains(day("2025-12-31"));
    }

    @Test
    void a_period_and_the_periods_inside_it_must_agree() {
        Actual[] quarters = {
            period("2025-Q1", "10 km"), period("2025-Q2", "10 km"), period("2025-Q3", "5 km"), period("2025-Q4", "5 km")
        };
        assertThat(assess(AT_LEAST_30, "2026-01-15", with(quarters, period("2025", "30 km")))
                        .reasons())
                .isEmpty();
        Assessment differ = assess(AT_LEAST_30, "2026-01-15", with(quarters, period("2025", "29 km")));
        assertThat(differ.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reading(differ)).isEqualTo(Interval.closed(q("29 km"), q("30 km")));
        assertThat(reasons(differ, Locale.ENGLISH))
                .isEqualTo("reports for 2025 say 29 km, those of the periods inside it 30 km");
        assertThat(reasons(differ, Locale.CHINESE)).isEqualTo("2025年的报告为29公里，其中各期合计为30公里");
        assertThat(differ.decidedBy()).hasSize(5);
        assertThat(differ.decidedOn()).isEmpty();
    }

    private static Actual[] with(Actual[] actuals, Actual more) {
        Actual[] all = java.util.Arrays.copyOf(actuals, actuals.length + 1);
        all[actuals.length] = more;
        return all;
    }

    @Test
    void periods_inside_that_do_not_fill_it_must_not_exceed_it() {
        assertThat(assess(AT_LEAST_30, "2026-01-15", period("2025", "30 km"), period("2025-Q2", "12 km"))
                        .reasons())
                .isEmpty();
        Assessment over = assess(AT_LEAST_30, "2026-01-15", period("2025", "30 km"), period("2025-Q2", "31 km"));
        assertThat(codes(over)).containsExactly(Reason.Code.PARTS_DIFFER);
        assertThat(reading(over)).isEqualTo(Interval.atLeast(q("30 km")));
        assertThat(over.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void the_same_time_reported_as_period_and_to_date_must_agree() {
        Assessment differ = assess(AT_LEAST_30, "2026-01-15", period("2025", "28 km"), toDate("2025-12-31", "31 km"));
        assertThat(differ.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(codes(differ)).containsExactly(Reason.Code.PARTS_DIFFER);
        assertThat(assess(AT_LEAST_30, "2026-01-15", period("2025", "31 km"), toDate("2025-12-31", "31 km"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_hole_makes_the_sum_a_lower_bound() {
        Assessment reached = assess(AT_LEAST_30, "2026-01-15", period("2025-Q1", "20 km"), period("2025-H2", "10 km"));
        assertThat(reached.verdict()).isEqualTo(Verdict.MET);
        assertThat(reading(reached)).isEqualTo(Interval.atLeast(q("30 km")));
        Assessment not = assess(AT_LEAST_30, "2026-01-15", period("2025-Q1", "19 km"), period("2025-H2", "10 km"));
        assertThat(not.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(not.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: at least 30 km by 2025-12-31; at least 29 km reported for 2025: "
                        + "nothing is reported for 2025-Q2");
        assertThat(not.sentence(Locale.CHINESE))
                .isEqualTo("无法判定  plan/goal：截至2025-12-31，不少于30公里；2025年报告为不少于29公里，2025-Q2没有报告");
        Assessment first = assess(AT_LEAST_30, "2026-01-15", period("2025-H2", "10 km"));
        assertThat(reasons(first, Locale.ENGLISH)).isEqualTo("nothing is reported for 2025-H1");
        assertThat(assess(AT_MOST_30, "2026-01-15", period("2025-Q1", "19 km"), period("2025-H2", "12 km"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void reports_that_end_before_the_last_day_are_awaited_or_open() {
        Actual nineMonths = toDate("2025-09-30", "20 km");
        Assessment open = assess(AT_LEAST_30, "2025-12-31", nineMonths);
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(open.isFinal()).isFalse();
        assertThat(open.sentence(Locale.ENGLISH))
                .isEqualTo("OPEN  plan/goal: at least 30 km by 2025-12-31; "
                        + "20 km reported for 2025-01/2025-09: 10 km short so far");
        assertThat(open.sentence(Locale.CHINESE))
                .isEqualTo("进行中  plan/goal：截至2025-12-31，不少于30公里；2025-01/2025-09报告为20公里，目前还差10公里");
        Assessment awaiting = assess(AT_LEAST_30, "2026-01-01", nineMonths);
        assertThat(awaiting.verdict()).isEqualTo(Verdict.AWAITING_DATA);
        assertThat(awaiting.sentence(Locale.ENGLISH))
                .isEqualTo("AWAITING DATA  plan/goal: at least 30 km by 2025-12-31; "
                        + "20 km reported for 2025-01/2025-09: reports end on 2025-09-30");
        assertThat(awaiting.sentence(Locale.CHINESE))
                .isEqualTo("待数据  plan/goal：截至2025-12-31，不少于30公里；2025-01/2025-09报告为20公里，报告止于2025-09-30");
    }

    @Test
    void without_any_report_it_is_open_until_the_last_day_and_without_data_after_it() {
        assertThat(assess(AT_LEAST_30, "2025-12-31").verdict()).isEqualTo(Verdict.OPEN);
        Assessment none = assess(AT_LEAST_30, "2026-01-01");
        assertThat(none.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(none.gap()).isEmpty();
        assertThat(none.decidedOn()).isEmpty();
        assertThat(none.sentence(Locale.ENGLISH))
                .isEqualTo("NO DATA  plan/goal: at least 30 km by 2025-12-31; nothing reported: due 2025-12-31");
        assertThat(none.sentence(Locale.CHINESE)).isEqualTo("无数据  plan/goal：截至2025-12-31，不少于30公里；没有报告，期限2025-12-31");
        assertThat(assess(AT_LEAST_30, "2026-01-15", period("2024", "50 km")).verdict())
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void a_period_across_an_end_of_the_window_contributes_from_nothing_to_all() {
        Assessment a = assess(
                AT_LEAST_30,
                "2026-04-15",
                period("2024-12-01/2025-01-31", "4 km"),
                period("2025-02-01/2025-11-30", "28 km"),
                period("2025-12-01/2026-01-31", "1 km"));
        assertThat(reading(a)).isEqualTo(Interval.closed(q("28 km"), q("33 km")));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo("the report for 2024-12/2025-01 lies only partly in 2025 | "
                        + "the report for 2025-12/2026-01 lies only partly in 2025");
        assertThat(reasons(a, Locale.CHINESE))
                .isEqualTo("2024-12/2025-01的报告只有一部分在2025年之内 | 2025-12/2026-01的报告只有一部分在2025年之内");
    }

    @Test
    void a_crossing_period_counts_only_where_nothing_else_is_counted() {
        Assessment a = assess(
                AT_LEAST_30,
                "2026-04-15",
                period("2024/2025", "70 km"),
                period("2025-H1", "20 km"),
                period("2025-H2", "9 km"));
        assertThat(reading(a)).isEqualTo(Interval.point(q("29 km")));
        assertThat(a.reasons()).isEmpty();
        Assessment half = assess(AT_LEAST_30, "2026-04-15", period("2024/2025", "70 km"), period("2025-H1", "20 km"));
        assertThat(reading(half)).isEqualTo(Interval.closed(q("20 km"), q("90 km")));
        Assessment inner =
                assess(AT_LEAST_30, "2026-04-15", period("2025-Q1", "5 km"), period("2025-12/2026-01", "3 km"));
        assertThat(reading(inner)).isEqualTo(Interval.atLeast(q("5 km")));
        assertThat(reasons(inner, Locale.ENGLISH))
                .isEqualTo("the report for 2025-12/2026-01 lies only partly in 2025 | "
                        + "nothing is reported for 2025-04/2025-11");
    }

    @Test
    void an_overlap_is_named_and_never_counted_twice() {
        Assessment a = assess(
                AT_LEAST_30, "2026-01-15", period("2025-01/2025-07", "18 km"), period("2025-06/2025-12", "15 km"));
        assertThat(reading(a)).isEqualTo(Interval.closed(q("18 km"), q("33 km")));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo("the report for 2025-06/2025-12 overlaps what is counted for 2025-01/2025-07");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("2025-06/2025-12的报告与已计入的2025-01/2025-07重叠");
        Assessment filled = assess(
                AT_LEAST_30,
                "2026-01-15",
                period("2025-01/2025-07", "18 km"),
                period("2025-06/2025-10", "15 km"),
                period("2025-08/2025-12", "13 km"));
        assertThat(reading(filled)).isEqualTo(Interval.point(q("31 km")));
        assertThat(codes(filled)).containsExactly(Reason.Code.OVERLAP);
    }

    @Test
    void a_period_across_the_end_of_a_total_to_date_contributes_from_nothing_to_all() {
        Assessment a = assess(AT_LEAST_30, "2026-01-15", toDate("2025-08-31", "20 km"), period("2025-H2", "12 km"));
        assertThat(reading(a)).isEqualTo(Interval.closed(q("20 km"), q("32 km")));
        assertThat(codes(a)).containsExactly(Reason.Code.OVERLAP);
    }

    @Test
    void a_sum_of_finished_things_above_its_ceiling_is_missed_at_once() {
        Assessment a = assess(AT_MOST_30, "2025-08-01", toDate("2025-06-30", "30.01 km"));
        assertThat(a.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(a.decidedOn()).contains(day("2025-06-30"));
        assertThat(a.sentence(Locale.ENGLISH))
                .isEqualTo("MISSED  plan/goal: at most 30 km by 2025-12-31; 30.01 km reported for 2025-H1: "
                        + "0.01 km more than allowed");
        assertThat(a.sentence(Locale.CHINESE))
                .isEqualTo("未兑现  plan/goal：截至2025-12-31，不超过30公里；2025-H1报告为30.01公里，超出0.01公里");
        assertThat(assess(AT_MOST_30, "2025-08-01", toDate("2025-06-30", "30 km"))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(assess(AT_MOST_30, "2026-08-01", toDate("2025-12-31", "30 km"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(AT_MOST_30, "2026-08-01", period("2025", "31 km"), period("2026", "0 km"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_total_that_may_not_fall_short_nor_exceed_is_read_over_the_whole_window() {
        Indicator neither = ROADS.neitherIsBetter();
        Goal exact = goal(total(neither, between(q("29 km"), q("31 km"))), by(YEAR));
        assertThat(assess(exact, "2025-08-01", toDate("2025-06-30", "30 km")).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(assess(exact, "2026-08-01", toDate("2025-12-31", "30 km")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(exact, "2026-08-01", toDate("2025-12-31", "28 km")).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(exact, "2026-08-01", toDate("2025-12-31", "30 km"))
                        .gap()
                        .orElseThrow()
                        .exact())
                .contains(q("1 km"));
    }

    @Test
    void counted_on_past_the_last_day_it_is_met_late() {
        Actual year = period("2025", "27.4 km");
        Assessment late = assess(AT_LEAST_30, "2026-05-15", year, period("2026-Q1", "3 km"));
        assertThat(late.verdict()).isEqualTo(Verdict.MET_LATE);
        assertThat(late.decidedOn()).contains(day("2026-03-31"));
        assertThat(reading(late)).isEqualTo(Interval.point(q("30.4 km")));
        assertThat(late.sentence(Locale.ENGLISH))
                .isEqualTo("MET LATE  plan/goal: at least 30 km by 2025-12-31; "
                        + "30.4 km reported for 2025-01/2026-03: 0.4 km more than promised");
        assertThat(assess(AT_LEAST_30, "2026-05-15", year, period("2026-Q1", "2 km"))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_total_known_only_past_the_last_day_does_not_tell_whether_it_was_in_time() {
        Assessment reached =
                assess(AT_LEAST_30, "2026-05-15", actual(ROADS, Basis.TO_DATE, "2025-01/2026-03", "31 km"));
        assertThat(reached.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(codes(reached)).contains(Reason.Code.CROSSES_WINDOW, Reason.Code.DAY_REACHED_UNKNOWN);
        Assessment never = assess(AT_LEAST_30, "2026-05-15", actual(ROADS, Basis.TO_DATE, "2025-01/2026-03", "29 km"));
        assertThat(never.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void without_a_date_it_is_open_until_met_and_never_missed() {
        Goal someday = goal(total(ROADS, atLeast(q("30 km"))), Deadline.none(day("2025-01-01")));
        assertThat(assess(someday, "2030-01-01").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(assess(someday, "2030-01-01", period("2024", "31 km")).verdict())
                .isEqualTo(Verdict.NO_DATA);
        Assessment open = assess(someday, "2030-01-01", period("2025", "20 km"));
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(open.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "OPEN  plan/goal: at least 30 km, no date promised; 20 km reported for 2025: 10 km short so far");
        Assessment met = assess(someday, "2030-01-01", period("2025", "20 km"), period("2026", "10 km"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.decidedOn()).contains(day("2026-12-31"));
    }

    @Test
    void a_net_change_with_a_hole_or_a_crossing_is_unknown() {
        Goal net = goal(total(NET, atLeast(q("10 {dwelling}"))), by(YEAR));
        Assessment known = assess(
                net,
                "2026-02-01",
                actual(NET, Basis.PERIOD, "2025-H1", "14 {dwelling}"),
                actual(NET, Basis.PERIOD, "2025-H2", "-3 {dwelling}"));
        assertThat(known.verdict()).isEqualTo(Verdict.MET);
        assertThat(reading(known)).isEqualTo(Interval.point(q("11 {dwelling}")));
        Assessment early = assess(net, "2025-08-01", actual(NET, Basis.PERIOD, "2025-H1", "14 {dwelling}"));
        assertThat(early.verdict()).isEqualTo(Verdict.OPEN);
        Assessment hole = assess(
                net,
                "2026-02-01",
                actual(NET, Basis.PERIOD, "2025-Q1", "14 {dwelling}"),
                actual(NET, Basis.PERIOD, "2025-H2", "3 {dwelling}"));
        assertThat(hole.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(hole.reading()).isEmpty();
        assertThat(codes(hole)).containsExactly(Reason.Code.HOLE);
        Assessment crossing = assess(
                net,
                "2026-03-01",
                actual(NET, Basis.PERIOD, "2025-01/2025-11", "14 {dwelling}"),
                actual(NET, Basis.PERIOD, "2025-12/2026-01", "3 {dwelling}"));
        assertThat(crossing.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(crossing.reading()).isEmpty();
    }

    @Test
    void parts_of_a_net_change_are_held_against_the_whole_only_where_they_fill_it() {
        Goal net = goal(total(NET, atLeast(q("10 {dwelling}"))), by(YEAR));
        Actual year = actual(NET, Basis.PERIOD, "2025", "10 {dwelling}");
        Actual first = actual(NET, Basis.PERIOD, "2025-H1", "14 {dwelling}");
        assertThat(assess(net, "2026-02-01", year, first).reasons()).isEmpty();
        Assessment differ =
                assess(net, "2026-02-01", year, first, actual(NET, Basis.PERIOD, "2025-H2", "-5 {dwelling}"));
        assertThat(differ.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(reading(differ)).isEqualTo(Interval.closed(q("9 {dwelling}"), q("10 {dwelling}")));
        assertThat(assess(
                                net,
                                "2026-02-01",
                                year,
                                actual(NET, Basis.PERIOD, "2025-Q1", "14 {dwelling}"),
                                actual(NET, Basis.PERIOD, "2025-Q3", "14 {dwelling}"))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void finished_things_are_not_negative() {
        Assessment a = assess(AT_LEAST_30, "2026-02-01", period("2025", "-1 km"));
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo(
                        "the report of \"new roads\" (amount of a period, 2025) is negative, -1 km, where only finished things count");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("“new roads”的报告（当期数，2025）为负数-1公里，而这里只计已完成的数量");
        assertThat(assess(AT_LEAST_30, "2026-02-01", actual(ROADS, Basis.PERIOD, "2025", Interval.atMost(q("-1 km"))))
                        .verdict())
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void intervals_add_up_with_numbers() {
        Assessment more = assess(
                AT_LEAST_30,
                "2026-02-01",
                actual(ROADS, Basis.PERIOD, "2025-H1", Interval.moreThan(q("20 km"))),
                period("2025-Q3", "6 km"),
                period("2025-Q4", "4 km"));
        assertThat(more.verdict()).isEqualTo(Verdict.MET);
        assertThat(reading(more)).isEqualTo(Interval.moreThan(q("30 km")));
        Assessment most = assess(
                AT_LEAST_30,
                "2026-02-01",
                actual(ROADS, Basis.PERIOD, "2025-H1", Interval.atMost(q("20 km"))),
                actual(ROADS, Basis.PERIOD, "2025-H2", Interval.closed(q("10 km"), q("12 km"))));
        assertThat(reading(most)).isEqualTo(Interval.closed(q("10 km"), q("32 km")));
        assertThat(most.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(most.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: at least 30 km by 2025-12-31; from 10 km to 32 km reported for 2025");
        assertThat(most.gap().orElseThrow().distance()).isEqualTo(Interval.closed(q("-20 km"), q("2 km")));
        assertThat(most.gap().orElseThrow().exact()).isEmpty();
    }

    @Test
    void a_stretch_is_reported_beside_the_verdict() {
        Criterion criterion = atLeast(q("30 km")).stretch(q("35 km"));
        Goal goal = goal(total(ROADS, criterion), by(YEAR));
        Assessment reached = assess(goal, "2026-02-01", period("2025", "35 km"));
        Assessment not = assess(goal, "2026-02-01", period("2025", "34 km"));
        assertThat(reached.verdict()).isEqualTo(Verdict.MET);
        assertThat(not.verdict()).isEqualTo(Verdict.MET);
        assertThat(reasons(reached, Locale.ENGLISH)).isEqualTo("the further aim of 35 km was reached");
        assertThat(reasons(not, Locale.ENGLISH)).isEqualTo("the further aim of 35 km was not reached");
        assertThat(reasons(reached, Locale.CHINESE)).isEqualTo("已达到力争目标35公里");
        assertThat(reasons(not, Locale.CHINESE)).isEqualTo("未达到力争目标35公里");
        Goal ceiling = goal(total(ROADS, atMost(q("30 km")).stretch(q("25 km"))), by(YEAR));
        assertThat(codes(assess(ceiling, "2026-02-01", period("2025", "25 km"))))
                .containsExactly(Reason.Code.STRETCH_REACHED);
    }

    @Test
    void the_ceiling_holds_at_the_precision_that_was_asked_for() {
        Goal ceiling = goal(total(ROADS, Criterion.atMost(q("30 km")).comparedTo(q("1 km"))), by(YEAR));
        assertThat(assess(ceiling, "2026-02-01", period("2025", "30.4 km")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(ceiling, "2025-12-01", period("2025-H1", "30.5 km")).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void parts_that_do_not_fill_their_period_are_a_lower_bound_at_either_end() {
        Goal ceiling = goal(total(ROADS, Criterion.atMost(q("31 km"))), by(YEAR));
        for (String half : List.of("2025-H1", "2025-H2")) {
            Assessment a = assess(ceiling, "2026-02-01", period("2025", "30 km"), period(half, "31 km"));
            assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(a.reading().orElseThrow().value()).isEqualTo(Interval.atLeast(q("30 km")));
        }
    }
}
