package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

final class VerdictTests {
    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);
    private static final LocalDate MID_JULY = LocalDate.of(2025, 7, 15);

    private static Scorecard assess(Plan plan, List<Actual> actuals, LocalDate asOf) {
        return Scorecard.of(
                Assessor.standard().assess(plan, Actuals.of(actuals.toArray(new Actual[0])), List.of(), asOf));
    }

    private static Assessment of(Scorecard card, String id) {
        return card.assessments().stream()
                .filter(assessment -> assessment.goal().id().equals(GoalId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Verdict, Integer> found(Scorecard card) {
        Map<Verdict, Integer> counts = new EnumMap<>(card.counts());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Test
    void of_131_goals_two_are_met_and_one_is_undecided() {
        Scorecard haidian = assess(Seeds.haidian2025(), Seeds.haidian2025Actuals(), LATER);
        assertThat(found(haidian)).isEqualTo(Map.of(Verdict.MET, 2, Verdict.UNDECIDED, 1, Verdict.NO_DATA, 128));
        assertThat(of(haidian, "haidian-2025/gdp-growth").verdict()).isEqualTo(Verdict.MET);
        assertThat(of(haidian, "haidian-2025/school-places-new").verdict()).isEqualTo(Verdict.MET);
        assertThat(of(haidian, "haidian-2025/air-quality-task").verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void figures_of_another_scope_are_refused_as_evidence() {
        Scorecard haidian = assess(Seeds.haidian2025(), Seeds.haidian2025Actuals(), LATER);
        for (String id : List.of("haidian-2025/public-rental-guarantee-rate", "haidian-2025/hightech-revenue-growth")) {
            Assessment assessment = of(haidian, id);
            assertThat(assessment.verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(assessment.reasons()).extracting(Reason::code).contains(Reason.Code.OTHER_SCOPE);
        }
    }

    @Test
    void five_of_the_national_targets_are_met_and_the_others_have_no_data() {
        Scorecard national = assess(Seeds.nationalPlan2025(), Seeds.nationalPlan2025Actuals(), LATER);
        assertThat(found(national)).isEqualTo(Map.of(Verdict.MET, 5, Verdict.NO_DATA, 15));
        assertThat(of(national, "state-council-2025/energy-intensity").verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void nothing_is_known_before_it_is_reported() {
        Scorecard haidian = assess(Seeds.haidian2025(), Seeds.haidian2025Actuals(), LocalDate.of(2026, 1, 6));
        assertThat(haidian.count(Verdict.MET)).isZero();
        Scorecard dayAfter = assess(Seeds.haidian2025(), Seeds.haidian2025Actuals(), LocalDate.of(2026, 1, 7));
        assertThat(dayAfter.count(Verdict.MET)).isOne();
    }

    @Test
    void invented_midyear_figures_leave_their_goals_open() {
        Scorecard midyear = assess(Seeds.haidian2025(), Seeds.haidian2025MidyearActuals(), MID_JULY);
        assertThat(midyear.count(Verdict.MET)).isZero();
        assertThat(midyear.assessments())
                .filteredOn(assessment -> !assessment.decidedBy().isEmpty())
                .hasSize(8)
                .allSatisfy(assessment -> assertThat(assessment.verdict()).isEqualTo(Verdict.OPEN));
        Assessment growth = of(midyear, "haidian-2025/gdp-growth");
        assertThat(growth.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(growth.reasons()).extracting(Reason::code).containsExactly(Reason.Code.OTHER_PERIOD);
    }
}
