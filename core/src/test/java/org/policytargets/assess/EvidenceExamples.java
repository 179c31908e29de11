package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.total;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Part;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** Which actuals count: revisions, conflicts, refusals, and what was known when. */
class EvidenceExamples {
    private static final Goal HOUSED_85 = goal(level(HOUSED, atLeast(q("85 %"))), at(YEAR));
    private static final Goal ROADS_30 = goal(total(ROADS, atLeast(q("30 km"))), by(YEAR));

    private static Actual year(String value, Status status, String reportedOn) {
        return period("2025", value).with(Report.on(day(reportedOn)).status(status));
    }

    @Test
    void final_beats_revised_beats_preliminary_then_the_later_report_wins() {
        Actual preliminary = year("31 km", Status.PRELIMINARY, "2026-03-01");
        Actual revised = year("29 km", Status.REVISED, "2026-02-01");
        Actual last = year("30 km", Status.FINAL, "2026-01-10");
        assertThat(assess(ROADS_30, "2026-04-01", preliminary, revised).verdict())
                .isEqualTo(Verdict.MISSED);
        assertThat(assess(ROADS_30, "2026-04-01", preliminary, revised, last).verdict())
                .isEqualTo(Verdict.MET);
        Actual later = year("29.5 km", Status.FINAL, "2026-03-15");
        Assessment a = assess(ROADS_30, "2026-04-01", last, later);
        assertThat(a.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(a.decidedBy()).containsExactly(later);
        assertThat(a.reasons()).isEmpty();
    }

    @Test
    void a_report_of_another_scope_changes_nothing_between_two_of_this_one() {
        Actual last = year("31 km", Status.FINAL, "2026-01-10");
        Actual elsewhere = actual(ROADS.in("Elsewhere"), Basis.PERIOD, "2025", "99 km")
                .with(Report.on(day("2026-01-10")).status(Status.REVISED));
        Actual preliminary = year("20 km", Status.PRELIMINARY, "2026-01-05");
        Assessment met = assess(ROADS_30, "2026-02-01", last, elsewhere, preliminary);
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(codes(met)).containsExactly(Reason.Code.OTHER_SCOPE);
    }

    @Test
    void a_report_in_another_unit_is_refused_beside_one_that_counts() {
        Actual tonnes = period("2025", "5 t").with(Report.on(day("2026-01-09")));
        Assessment met = assess(ROADS_30, "2026-02-01", year("31 km", Status.FINAL, "2026-01-10"), tonnes);
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(codes(met)).containsExactly(Reason.Code.OTHER_UNIT);
    }

    @Test
    void what_was_reported_later_is_not_seen() {
        Actual first = year("31 km", Status.PRELIMINARY, "2026-02-01");
        Actual second = year("29 km", Status.FINAL, "2026-03-01");
        assertThat(assess(ROADS_30, "2026-01-31", first, second).verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(assess(ROADS_30, "2026-02-28", first, second).verdict()).isEqualTo(Verdict.MET);
        assertThat(assess(ROADS_30, "2026-03-01", first, second).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void unequal_reports_that_tie_are_a_conflict_and_their_hull_counts() {
        Actual one = year("29 km", Status.FINAL, "2026-02-01");
        Actual other = year("31 km", Status.FINAL, "2026-02-01");
        Assessment a = assess(ROADS_30, "2026-03-01", other, one);
        assertThat(a.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(a.reading().orElseThrow().value()).isEqualTo(Interval.closed(q("29 km"), q("31 km")));
        assertThat(a.decidedBy()).containsExactlyInAnyOrder(one, other);
        assertThat(a.sentence(Locale.ENGLISH))
                .isEqualTo("UNDECIDED  plan/goal: at least 30 km by 2025-12-31; from 29 km to 31 km reported for 2025: "
                        + "reports for 2025 conflict: 29 km against 31 km");
        assertThat(a.sentence(Locale.CHINESE))
                .isEqualTo("无法判定  plan/goal：截至2025-12-31，不少于30公里；2025年报告为29公里至31公里，" + "2025年的报告互相矛盾：29公里与31公里");
        Actual same = year("29000 m", Status.FINAL, "2026-02-01").by("somebody");
        Assessment agree = assess(ROADS_30, "2026-03-01", one, same);
        assertThat(agree.reasons()).isEmpty();
        assertThat(agree.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void another_scope_is_not_evidence_and_is_refused_with_a_reason() {
        Actual city = housed("2025-12-31", "85.5 %")
                .about(new Subject("families housed", Scope.of("Beijing"), Optional.of(HOUSED_85.id())));
        Assessment a = assess(HOUSED_85, "2026-02-01", city);
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(a.sentence(Locale.ENGLISH))
                .isEqualTo("NO DATA  plan/goal: at least 85 % on 2025-12-31; nothing usable reported: due 2025-12-31");
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo(
                        "the report of \"families housed\" (level, 2025-12-31) is about Beijing, the goal about Haidian");
        assertThat(reasons(a, Locale.CHINESE))
                .isEqualTo("“families housed”的报告（期末数，2025-12-31）的范围是Beijing，目标的范围是Haidian");
        Actual nowhere =
                housed("2025-12-31", "85.5 %").about(new Subject("families housed", Scope.UNSTATED, Optional.empty()));
        assertThat(reasons(assess(HOUSED_85, "2026-02-01", nowhere), Locale.ENGLISH))
                .endsWith("is about no stated place, the goal about Haidian");
        assertThat(reasons(assess(HOUSED_85, "2026-02-01", nowhere), Locale.CHINESE))
                .isEqualTo("“families housed”的报告（期末数，2025-12-31）的范围是未写明的地方，目标的范围是Haidian");
    }

    @Test
    void reports_of_two_scopes_do_not_revise_each_other() {
        Actual city = housed("2025-12-31", "99 %")
                .about(new Subject("families housed", Scope.of("Beijing"), Optional.empty()));
        Assessment a = assess(HOUSED_85, "2026-02-01", city, housed("2025-12-31", "85 %"));
        assertThat(a.verdict()).isEqualTo(Verdict.MET);
        assertThat(codes(a)).containsExactly(Reason.Code.OTHER_SCOPE);
    }

    @Test
    void another_kind_of_unit_is_refused() {
        Indicator places = Indicator.flow("places", PolicyUnits.count("school_place"));
        Goal goal = goal(total(places, atLeast(q("10 {school_place}"))), by(YEAR));
        Assessment a = assess(goal, "2026-02-01", actual(places, Basis.PERIOD, "2025", "12 {dwelling}"));
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo(
                        "the report of \"places\" (amount of a period, 2025) is in {dwelling}, which does not compare with {school_place}");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("“places”的报告（当期数，2025）的单位{dwelling}不能与{school_place}相比");
    }

    @Test
    void another_basis_is_refused() {
        Assessment a = assess(HOUSED_85, "2026-02-01", actual(HOUSED, Basis.GROWTH, "2025", "90 %"));
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(codes(a)).containsExactly(Reason.Code.OTHER_BASIS);
        assertThat(codes(assess(HOUSED_85, "2026-02-01", actual(HOUSED, Basis.PERIOD, "2025", "90 %"))))
                .containsExactly(Reason.Code.OTHER_BASIS);
        Indicator rate = Indicator.growth("rate");
        Goal delegated = goal(new Target.Delegated(rate, "the city"), at(YEAR));
        assertThat(codes(assess(delegated, "2026-02-01", actual(rate, Basis.LEVEL, "2025-12-31", "3 %"))))
                .containsExactly(Reason.Code.OTHER_BASIS, Reason.Code.NOT_RESOLVED);
    }

    @Test
    void another_indicator_handed_over_for_the_goal_is_refused() {
        Actual other = actual(
                        Indicator.stock("homes planned", PolicyUnits.PERCENT).in("Haidian"),
                        Basis.LEVEL,
                        "2025-12-31",
                        "90 %")
                .about(new Subject("homes planned", Scope.of("Haidian"), Optional.of(HOUSED_85.id())));
        Assessment a = assess(HOUSED_85, "2026-02-01", other);
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(reasons(a, Locale.ENGLISH))
                .isEqualTo("the report of \"homes planned\" (level, 2025-12-31) was handed over for a goal about "
                        + "\"families housed\"");
        assertThat(reasons(a, Locale.CHINESE)).isEqualTo("“homes planned”的报告（期末数，2025-12-31）不是目标的指标“families housed”");
        assertThat(assess(HOUSED_85, "2026-01-01", other).reasons()).isEmpty();
        Goal both = goal(
                new Target.AllOf(List.of(
                        Part.of("a", HOUSED_85.target()),
                        Part.of(
                                "b",
                                level(
                                        Indicator.stock("homes planned", PolicyUnits.PERCENT)
                                                .in("Haidian"),
                                        atLeast(q("90 %")))))),
                at(YEAR));
        assertThat(assess(both, "2026-02-01", other).reasons()).isEmpty();
        assertThat(assess(both, "2026-02-01", other).parts().get(1).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void what_was_handed_over_for_another_goal_is_no_evidence_for_this_one() {
        Actual others = housed("2025-12-31", "90 %")
                .about(new Subject("families housed", Scope.of("Haidian"), Optional.of(GoalId.of("plan/other"))));
        Assessment a = assess(HOUSED_85, "2026-02-01", others);
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(a.reasons()).isEmpty();
        Actual own = housed("2025-12-31", "90 %").about(Subject.of(HOUSED).forGoal(HOUSED_85));
        assertThat(assess(HOUSED_85, "2026-02-01", own).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void illustrative_figures_are_called_so() {
        Actual invented = period("2025", "31 km")
                .with(new Report(
                        day("2026-01-10"), Optional.empty(), Status.PRELIMINARY, true, Optional.empty(), true));
        Assessment a = assess(ROADS_30, "2026-02-01", invented);
        assertThat(Sentences.in(Locale.ENGLISH).found(a))
                .isEqualTo("31 km reported for 2025 (preliminary) (illustrative)");
        assertThat(Sentences.in(Locale.CHINESE).found(a)).isEqualTo("2025年报告为31公里（初步数）（示例）");
    }
}
