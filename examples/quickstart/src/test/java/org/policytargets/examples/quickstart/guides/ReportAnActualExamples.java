package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Indicator.growth;
import static org.policytargets.goal.Indicator.members;
import static org.policytargets.goal.Indicator.stage;
import static org.policytargets.goal.Indicator.stock;
import static org.policytargets.goal.Target.total;
import static org.policytargets.goal.Window.during;
import static org.policytargets.goal.Window.half;
import static org.policytargets.goal.Window.quarter;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Sentences;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Source;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.report.InvalidActualException;
import org.policytargets.report.Report;
import org.policytargets.report.Subject;
import org.policytargets.units.Interval;

/** The code of core/docs/report-an-actual.md. */
final class ReportAnActualExamples {
    private static final Indicator ROADS =
            flow("new roads open to traffic", KILOMETRE).in("Haidian");
    private static final Goal GOAL = Goal.builder()
            .id("haidian-2025/new-roads")
            .title("New roads open to traffic")
            .owner(Owner.of("Haidian District People's Government"))
            .target(total(ROADS, atLeast(quantity("30", KILOMETRE))))
            .deadline(by(during(Year.of(2025))))
            .build();

    private static Assessment assess(String asOf, Actual... actuals) {
        return Assessor.standard().assess(GOAL, Actuals.of(actuals), LocalDate.parse(asOf));
    }

    @Test
    void an_actual_says_in_what_way_it_is_true_of_its_time() {
        LocalDate reported = LocalDate.parse("2026-01-20");
        LocalDate day = LocalDate.parse("2025-12-31");
        // tag::bases
        Indicator roads = flow("new roads open to traffic", KILOMETRE).in("Haidian");
        Indicator rate =
                stock("guarantee rate of public-rental families", PERCENT).in("Haidian");
        Actual inside = Actual.period(roads, quarter(2025, 2), quantity("10.2", KILOMETRE), reported);
        Actual cumulated = Actual.toDate(roads, half(2025, 1), quantity("12.6", KILOMETRE), reported);
        Actual level = Actual.level(rate, day, quantity("85.5", PERCENT), reported);
        Actual growth = Actual.growth(
                growth("growth of gross regional product"), during(Year.of(2025)), quantity("7.2", PERCENT), reported);
        Actual stage = Actual.stage(stage("Yuanmingyuan north gate"), day, "in-use", reported);
        Actual everywhere = Actual.allCovered(members("meals for the elderly"), day, reported);
        Actual finding = Actual.judgement(Indicator.judgement("the market stays stable"), day, true, "Audit office");
        // end::bases
        assertThat(new Actual[] {inside, cumulated, level, growth, stage, everywhere, finding})
                .extracting(Actual::basis)
                .containsExactly(
                        Basis.PERIOD,
                        Basis.TO_DATE,
                        Basis.LEVEL,
                        Basis.GROWTH,
                        Basis.STAGE,
                        Basis.MEMBERS,
                        Basis.JUDGEMENT);
    }

    @Test
    void a_final_figure_beats_a_preliminary_one() {
        // tag::revision
        Actual first = Actual.period(
                        ROADS, during(Year.of(2025)), quantity("31", KILOMETRE), LocalDate.parse("2026-01-09"))
                .preliminary()
                .secondHand(Source.of("Evening paper of 2026-01-09"));
        Actual settled = Actual.period(
                        ROADS, during(Year.of(2025)), quantity("29", KILOMETRE), LocalDate.parse("2026-03-30"))
                .by("Transport bureau");

        assertThat(assess("2026-02-01", first, settled).sentence(Locale.ENGLISH))
                .isEqualTo("MET  haidian-2025/new-roads: at least 30 km by 2025-12-31;"
                        + " 31 km reported for 2025 (preliminary): 1 km more than promised");
        assertThat(assess("2026-04-01", first, settled).sentence(Locale.ENGLISH))
                .isEqualTo(
                        "MISSED  haidian-2025/new-roads: at least 30 km by 2025-12-31; 29 km reported for 2025: 1 km short");
        // end::revision
    }

    @Test
    void a_value_may_be_an_interval() {
        // tag::interval
        Actual over = new Actual.Measured(
                Subject.of(ROADS),
                Basis.PERIOD,
                during(Year.of(2025)),
                Interval.moreThan(quantity("30", KILOMETRE)),
                Report.on(LocalDate.parse("2026-01-09")));
        assertThat(assess("2026-02-01", over).sentence(Locale.ENGLISH))
                .startsWith(
                        "MET  haidian-2025/new-roads: at least 30 km by 2025-12-31; more than 30 km reported for 2025");
        // end::interval
    }

    @Test
    void a_report_of_another_place_is_no_evidence() {
        // tag::scope
        Actual ofBeijing = Actual.period(
                ROADS.in("Beijing"), during(Year.of(2025)), quantity("310", KILOMETRE), LocalDate.parse("2026-01-20"));
        Assessment assessment = assess("2026-02-01", ofBeijing);
        Reason reason = assessment.reasons().get(0);
        assertThat(Sentences.in(Locale.ENGLISH).reason(reason))
                .isEqualTo("the report of \"new roads open to traffic\" (amount of a period, 2025) is about Beijing,"
                        + " the goal about Haidian");
        // end::scope
        assertThat(reason.code()).isEqualTo(Reason.Code.OTHER_SCOPE);
    }

    @Test
    void what_says_nothing_is_refused_when_it_is_built() {
        // tag::refused
        assertThatThrownBy(() -> new Actual.Measured(
                        Subject.of(ROADS),
                        Basis.LEVEL,
                        during(Year.of(2025)),
                        Interval.point(quantity("30", KILOMETRE)),
                        Report.on(LocalDate.parse("2026-01-09"))))
                .isInstanceOf(InvalidActualException.class)
                .hasMessage("time must be one day, but was 2025");
        // end::refused
    }
}
