package org.example.promises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Verdict;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;

class RoadsTest {
    @Test
    void aPromiseIsJudged() {
        assertEquals(
                "MET  roads/2025: at least 30 km by 2025-12-31; 31.5 km reported for 2025: 1.5 km more than promised",
                Roads.reported("31.5").sentence(Locale.ENGLISH));
        assertEquals(Verdict.MISSED, Roads.reported("29.999").verdict());
    }

    @Test
    void theShippedPlanIsReadAndJudged() {
        long met = Assessor.standard()
                .assess(
                        Seeds.nationalPlan2025(),
                        Actuals.of(Seeds.nationalPlan2025Actuals()),
                        List.of(),
                        LocalDate.of(2026, 11, 1))
                .stream()
                .filter(assessment -> assessment.verdict() == Verdict.MET)
                .count();
        assertEquals(5, met);
        PolicyTargetsJson json = PolicyTargetsJson.standard();
        assertEquals(Seeds.nationalPlan2025(), json.readPlan(json.write(Seeds.nationalPlan2025())));
    }

    @Test
    void itIsOnTheClassPath() {
        assertFalse(Assessor.class.getModule().isNamed());
    }
}
