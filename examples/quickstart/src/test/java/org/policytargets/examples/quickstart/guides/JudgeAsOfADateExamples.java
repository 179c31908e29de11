package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Comparison;
import org.policytargets.assess.Gap;
import org.policytargets.assess.Resolution;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Strength;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** The code of core/docs/judge-as-of-a-date.md. */
final class JudgeAsOfADateExamples {
    private final Plan plan = Seeds.haidian2025();
    private final Actuals reported = Actuals.of(Seeds.haidian2025Actuals());

    private Goal goal(String id) {
        return plan.goal(GoalId.of(id)).orElseThrow();
    }

    @Test
    void the_day_is_an_argument_and_later_reports_are_not_seen() {
        // tag::days
        Goal growth = goal("haidian-2025/gdp-growth");
        Assessor assessor = Assessor.standard();
        assertThat(assessor.assess(growth, reported, LocalDate.parse("2025-06-30"))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(assessor.assess(growth, reported, LocalDate.parse("2026-01-31"))
                        .verdict())
                .isEqualTo(Verdict.NO_DATA);
        assertThat(assessor.assess(growth, reported, LocalDate.parse("2026-04-10"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        // end::days
    }

    @Test
    void an_assessment_says_what_was_found_and_what_decided() {
        // tag::assessment
        Goal places = goal("haidian-2025/school-places-new");
        Assessment assessment = Assessor.standard().assess(places, reported, LocalDate.parse("2026-11-01"));
        assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
        assertThat(assessment.isFinal()).isTrue();
        assertThat(assessment.gap().flatMap(Gap::exact).orElseThrow()).hasToString("10 {school_place}");
        assertThat(assessment.comparison().flatMap(Comparison::attainment).orElseThrow())
                .hasToString("791/790");
        assertThat(assessment.decidedOn()).contains(LocalDate.parse("2025-12-31"));
        assertThat(assessment.decidedBy()).hasSize(1);
        assertThat(assessment.sentence(Locale.CHINESE))
                .isEqualTo(
                        "兑现  haidian-2025/school-places-new：截至2025-12-31，不少于7,900个学位；" + "2025年报告为7,910个学位，比承诺多10个学位");
        // end::assessment
    }

    @Test
    void a_value_that_another_authority_sets_is_an_input() {
        // tag::resolution
        Goal air = goal("haidian-2025/air-quality-task");
        Resolution resolution = Resolution.of(
                air.id(),
                Criterion.atMost(Quantities.quantity("30", PolicyUnits.MICROGRAM_PER_CUBIC_METRE)),
                LocalDate.parse("2025-03-01"));
        LocalDate day = LocalDate.parse("2026-11-01");
        assertThat(Assessor.standard().assess(air, reported, day).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Assessor.standard()
                        .assess(air, reported, List.of(resolution), day)
                        .verdict())
                .isEqualTo(Verdict.MET);
        // end::resolution
    }

    @Test
    void a_scorecard_counts_missing_data_as_missing() {
        // tag::scorecard
        List<Assessment> all = Assessor.standard().assess(plan, reported, List.of(), LocalDate.parse("2026-11-01"));
        Scorecard card = Scorecard.of(all);
        assertThat(card.sentence(Locale.ENGLISH)).isEqualTo("2 met · 0 missed · 1 undecided · 128 without data");
        assertThat(card.byStrength().get(Strength.EXPECTED).count(Verdict.MET)).isEqualTo(1);
        // end::scorecard
    }
}
