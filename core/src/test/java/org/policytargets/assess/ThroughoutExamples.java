package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.goal.Deadline.every;
import static org.policytargets.goal.Deadline.throughout;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline.Grace;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.units.PolicyUnits;

/** "Throughout" and "every": acceptable at every time, and in each period. */
class ThroughoutExamples {
    private static final Indicator RENTALS =
            Indicator.stock("group rentals", PolicyUnits.count("dwelling")).lessIsBetter();
    private static final Window HALF = Window.parse("2025-H1");

    private static Goal zero(Grace grace) {
        return goal(
                level(RENTALS, atMost(q("0 {dwelling}"))),
                throughout(HALF).reportedEvery(31).with(grace));
    }

    private static final Goal NO_GRACE = zero(Grace.NONE);

    /** One report at the end of each month from January on. */
    private static Actual[] monthly(int... values) {
        List<Actual> reports = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String day =
                    java.time.YearMonth.of(2025, 1).plusMonths(i).atEndOfMonth().toString();
            reports.add(rentals(day, values[i]));
        }
        return reports.toArray(new Actual[0]);
    }

    private static Actual rentals(String time, int value) {
        return actual(RENTALS, time.length() == 10 ? Basis.LEVEL : Basis.PERIOD, time, value + " {dwelling}");
    }

    @Test
    void good_reports_within_the_cadence_prove_the_whole_window() {
        Assessment met = assess(NO_GRACE, "2025-08-01", monthly(0, 0, 0, 0, 0, 0));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.decidedOn()).contains(day("2025-06-30"));
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: at most 0 dwellings throughout 2025-H1; "
                        + "0 dwellings reported for 2025-06-30: exactly as promised");
        assertThat(met.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：2025-H1全程不超过0套；2025-06-30报告为0套，与承诺一致");
        assertThat(assess(NO_GRACE, "2025-06-15", monthly(0, 0, 0, 0, 0)).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(assess(NO_GRACE, "2025-07-15", monthly(0, 0, 0, 0, 0)).verdict())
                .isEqualTo(Verdict.AWAITING_DATA);
    }

    @Test
    void a_report_after_the_window_proves_its_last_days_within_the_cadence() {
        Actual[] reports = {
            rentals("2024-12-31", 9),
            rentals("2025-01-20", 0),
            rentals("2025-02-20", 0),
            rentals("2025-03-20", 0),
            rentals("2025-04-20", 0),
            rentals("2025-05-20", 0),
            rentals("2025-06-20", 0),
            rentals("2025-07-20", 0)
        };
        assertThat(assess(NO_GRACE, "2025-08-01", reports).verdict()).isEqualTo(Verdict.MET);
        reports[7] = rentals("2025-07-20", 1);
        assertThat(assess(NO_GRACE, "2025-08-01", reports).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void of_a_periods_worst_value_it_is_not_known_which_day_was_bad() {
        Goal byEnd = goal(
                level(RENTALS, atMost(q("0 {dwelling}"))),
                throughout(HALF).reportedEvery(200).with(Grace.MENDED_BY_END));
        Actual[] mended = {rentals("2025-01-01", 0), rentals("2025-Q2", 9), rentals("2025-06-30", 0)};
        assertThat(assess(byEnd, "2025-08-01", mended).verdict()).isEqualTo(Verdict.MET);
        Actual[] stillBad = {rentals("2025-01-01", 0), rentals("2025-Q2", 9), rentals("2025-06-20", 0)};
        assertThat(assess(byEnd, "2025-08-01", stillBad).verdict()).isEqualTo(Verdict.UNDECIDED);
        Actual[] goodLater = {rentals("2025-01-01", 0), rentals("2025-Q2", 9), rentals("2025-07-01", 0)};
        assertThat(assess(byEnd, "2025-08-01", goodLater).verdict()).isEqualTo(Verdict.UNDECIDED);
        Actual[] badAtTheEnd = {rentals("2025-01-01", 0), rentals("2025-Q2", 9), rentals("2025-06-30", 1)};
        assertThat(assess(byEnd, "2025-08-01", badAtTheEnd).verdict()).isEqualTo(Verdict.MISSED);

        Goal within = goal(
                level(RENTALS, atMost(q("0 {dwelling}"))),
                throughout(HALF).reportedEvery(200).with(Grace.within(30)));
        Actual[] goodInside = {
            rentals("2025-01-01", 0), rentals("2025-Q2", 9), rentals("2025-04-20", 0), rentals("2025-06-30", 0)
        };
        assertThat(assess(within, "2025-08-01", goodInside).verdict()).isEqualTo(Verdict.UNDECIDED);
        Actual[] soon = {
            rentals("2025-01-01", 0), rentals("2025-02", 9), rentals("2025-03-02", 0), rentals("2025-06-30", 0)
        };
        assertThat(assess(within, "2025-08-01", soon).verdict()).isEqualTo(Verdict.MET);
        Actual[] perhaps = {
            rentals("2025-01-01", 0), rentals("2025-02", 9), rentals("2025-03-20", 0), rentals("2025-06-30", 0)
        };
        assertThat(assess(within, "2025-08-01", perhaps).verdict()).isEqualTo(Verdict.UNDECIDED);
        Actual[] tooLate = {
            rentals("2025-01-01", 0), rentals("2025-02", 9), rentals("2025-04-20", 0), rentals("2025-06-30", 0)
        };
        assertThat(assess(within, "2025-08-01", tooLate).verdict()).isEqualTo(Verdict.MISSED);
        Actual[] twice = {rentals("2025-01-01", 0), rentals("2025-02", 9), rentals("2025-04", 9)};
        assertThat(assess(within, "2025-08-01", twice).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void the_worst_day_of_a_period_that_reaches_out_of_the_window_may_lie_outside() {
        for (String crossing : List.of("2024-12/2025-01", "2025-06/2025-07")) {
            Assessment a = assess(NO_GRACE, "2025-09-01", rentals(crossing, 9));
            assertThat(a.verdict()).isNotEqualTo(Verdict.MISSED);
            assertThat(codes(a)).contains(Reason.Code.CROSSES_WINDOW);
        }
    }

    @Test
    void reports_further_apart_than_the_cadence_prove_nothing() {
        Assessment a = assess(NO_GRACE, "2025-08-01", rentals("2025-01-31", 0), rentals("2025-06-30", 0));
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Sentences.in(Locale.ENGLISH).outcome(a))
                .isEqualTo("nothing is reported for 2025-02-01/2025-06-29, longer than the cadence of 31 days");
        assertThat(Sentences.in(Locale.CHINESE).outcome(a)).isEqualTo("2025-02-01/2025-06-29没有报告，超过约定的31天周期");
        Goal noCadence = goal(level(RENTALS, atMost(q("0 {dwelling}"))), throughout(HALF));
        Assessment points = assess(noCadence, "2025-08-01", monthly(0, 0, 0, 0, 0, 0));
        assertThat(points.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Sentences.in(Locale.ENGLISH).outcome(points))
                .isEqualTo("nothing proves 2025-01-01/2025-01-30, and no cadence is stated");
        assertThat(Sentences.in(Locale.CHINESE).outcome(points)).isEqualTo("2025-01-01/2025-01-30没有报告可以证明，也没有约定报告周期");
    }

    @Test
    void the_worst_levels_of_periods_that_fill_the_window_prove_it() {
        Goal noCadence = goal(level(RENTALS, atMost(q("0 {dwelling}"))), throughout(HALF));
        assertThat(assess(noCadence, "2025-08-01", rentals("2025-Q1", 0), rentals("2025-Q2", 0))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(noCadence, "2025-08-01", rentals("2025-01", 0), rentals("2025-Q2", 0))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        Assessment breach = assess(noCadence, "2025-08-01", rentals("2025-Q1", 0), rentals("2025-Q2", 2));
        assertThat(breach.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(breach.decidedOn()).contains(day("2025-04-01"));
        assertThat(assess(noCadence, "2026-02-01", rentals("2025", 0), rentals("2025-02", 0))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_grace_one_bad_report_is_a_breach() {
        Assessment missed = assess(NO_GRACE, "2025-04-15", monthly(0, 1, 0));
        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.decidedOn()).contains(day("2025-02-28"));
        assertThat(missed.isFinal()).isTrue();
    }

    @Test
    void a_breach_mended_within_the_grace_does_not_count_and_is_open_while_it_runs() {
        Goal month = zero(Grace.within(31));
        Assessment mended = assess(month, "2025-08-01", monthly(0, 1, 0, 0, 0, 0));
        assertThat(mended.verdict()).isEqualTo(Verdict.MET);
        assertThat(reasons(mended, Locale.ENGLISH)).isEqualTo("a breach of 2025-02-28 was mended on 2025-03-31");
        assertThat(reasons(mended, Locale.CHINESE)).isEqualTo("2025-02-28未达标，2025-03-31已纠正");
        Assessment runs = assess(month, "2025-03-15", monthly(0, 1));
        assertThat(runs.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(reasons(runs, Locale.ENGLISH)).isEqualTo("a breach began on 2025-02-28");
        assertThat(reasons(runs, Locale.CHINESE)).isEqualTo("自2025-02-28起未达标");
        Assessment late = assess(zero(Grace.within(30)), "2025-08-01", monthly(0, 1, 0, 0, 0, 0));
        assertThat(late.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(late.decidedOn()).contains(day("2025-02-28"));
        assertThat(assess(zero(Grace.within(30)), "2025-08-01", monthly(0, 1, 1))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(month, "2025-08-01", monthly(0, 1, 1)).verdict()).isEqualTo(Verdict.AWAITING_DATA);
    }

    @Test
    void a_breach_at_the_end_may_be_mended_within_the_grace_after_it() {
        Goal month = zero(Grace.within(31));
        Actual[] reports = monthly(0, 0, 0, 0, 0, 1, 0);
        assertThat(assess(month, "2025-07-15", java.util.Arrays.copyOf(reports, 6))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(assess(month, "2025-09-01", reports).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void dynamic_without_a_stated_grace_means_mended_by_the_last_day() {
        Goal dynamic = zero(Grace.MENDED_BY_END);
        assertThat(assess(dynamic, "2025-08-01", monthly(3, 2, 1, 1, 1, 0)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(assess(dynamic, "2025-08-01", monthly(0, 0, 0, 0, 0, 1)).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(dynamic, "2025-06-01", monthly(3, 2, 1, 1)).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(assess(dynamic, "2025-09-01", rentals("2025-06-15", 1), rentals("2025-07-15", 0))
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void doubt_at_any_time_leaves_it_undecided() {
        Actual[] reports = monthly(0, 0, 0, 0, 0, 0);
        reports[2] = actual(
                RENTALS,
                Basis.LEVEL,
                "2025-03-31",
                org.policytargets.units.Interval.closed(q("0 {dwelling}"), q("2 {dwelling}")));
        assertThat(assess(NO_GRACE, "2025-08-01", reports).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void in_each_period_of_the_window() {
        Goal steady = goal(total(ROADS, plain(q("5 km"))), every(Cycle.QUARTER, YEAR));
        Assessment met = assess(
                steady,
                "2026-02-01",
                period("2025-Q1", "5 km"),
                period("2025-Q2", "6 km"),
                period("2025-07", "5 km"),
                period("2025-08/2025-09", "0 km"),
                period("2025-Q4", "7 km"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.isFinal()).isTrue();
        assertThat(met.parts())
                .extracting(Assessment::part)
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: at least 5 km in every quarter of 2025; 4 met · 0 missed");
        assertThat(met.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：2025年每季度不少于5公里；4项兑现 · 0项未兑现");
        Assessment late = assess(
                steady, "2026-02-01", period("2025-Q1", "4 km"), period("2025-Q2", "6 km"), period("2025-H2", "90 km"));
        assertThat(late.parts().get(0).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(late.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(late.isFinal()).isTrue();
        Assessment open = assess(steady, "2025-05-01", period("2025-Q1", "5 km"));
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(open.isFinal()).isFalse();
        Goal halves = goal(level(HOUSED, atLeast(q("85 %"))), every(Cycle.HALF, YEAR));
        assertThat(assess(halves, "2026-02-01", housed("2025-06-30", "85 %"), housed("2025-12-31", "85 %"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(Sentences.in(Locale.CHINESE).promise(assess(halves, "2026-02-01")))
                .isEqualTo("2025年每半年不少于85%");
        assertThat(Sentences.in(Locale.CHINESE)
                        .promise(assess(
                                goal(level(HOUSED, atLeast(q("85 %"))), every(Cycle.MONTH, YEAR)), "2026-02-01")))
                .isEqualTo("2025年每月不少于85%");
        assertThat(Sentences.in(Locale.CHINESE)
                        .promise(assess(
                                goal(level(HOUSED, atLeast(q("85 %"))), every(Cycle.YEAR, YEAR)), "2026-02-01")))
                .isEqualTo("2025年每年不少于85%");
    }
}
