package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.day;
import static org.policytargets.assess.Scenario.goal;
import static org.policytargets.assess.Scenario.period;
import static org.policytargets.assess.Scenario.q;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Target;
import org.policytargets.report.Actuals;
import org.policytargets.testing.AllocatedBytes;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * What a check and an assessment allocate: bounds that a machine's load does not move. What the compiler leaves away differs
 * between runs, so they lie above what is measured (32 B for a check, 288 to 456 B for an assessment) and below what one more
 * walk over the reports would cost.
 */
class AllocationTests {
    private static final int CALLS = 100;
    private static final PolicyUnit<?>[] UNITS = {PolicyUnits.METRE, PolicyUnits.KILOMETRE};
    private static final String[] VALUES = {"30", "29.999", "12000", "-0.001", "0"};

    /** Keeps the compiler from throwing away what is measured. */
    private final Object[] kept = new Object[CALLS];

    @Test
    void a_check_of_a_reading_allocates_its_result_and_nothing_else() {
        Criterion criterion = Criterion.atLeast(q("30 km"));
        Interval[] readings = new Interval[CALLS];
        for (int i = 0; i < CALLS; i++) {
            readings[i] = Interval.point(ExactQuantity.of(VALUES[i % 5], UNITS[i % 2]));
        }
        assertAllocates(32, i -> Comparison.of(criterion, readings[i]));
    }

    /** What a criterion keeps alive is at most what making it took. */
    @Test
    void a_criterion_with_its_number_takes_at_most_200_bytes() {
        BigDecimal[] values = new BigDecimal[CALLS];
        for (int i = 0; i < CALLS; i++) {
            values[i] = new BigDecimal(VALUES[i % 5]);
        }
        assertAllocates(200, i -> Criterion.atLeast(ExactQuantity.of(values[i], UNITS[i % 2])));
    }

    @Test
    void a_gap_takes_at_most_80_bytes() {
        Criterion criterion = Criterion.atLeast(q("30 km"));
        Comparison[] checks = new Comparison[CALLS];
        for (int i = 0; i < CALLS; i++) {
            checks[i] = Comparison.of(criterion, ExactQuantity.of(VALUES[i % 5], UNITS[i % 2]));
        }
        assertAllocates(80, i -> checks[i].gap());
    }

    @Test
    void an_assessment_takes_at_most_1_kilobyte() {
        Goal goal = goal(Target.total(Scenario.ROADS, Criterion.atLeast(q("30 km"))), Deadline.by(Scenario.YEAR));
        Actuals actuals = Actuals.of(period("2025", "31.5 km"));
        LocalDate asOf = day("2026-01-15");
        assertAllocates(1024, i -> Assessor.standard().assess(goal, actuals, asOf));
    }

    @Test
    void a_sentence_takes_at_most_6_kilobytes() {
        Goal goal = goal(Target.total(Scenario.ROADS, Criterion.atLeast(q("30 km"))), Deadline.by(Scenario.YEAR));
        Assessment assessment = Scenario.assess(goal, "2026-01-15", period("2025", "31.5 km"));
        assertAllocates(6144, i -> assessment.sentence(i % 2 == 0 ? Locale.ENGLISH : Locale.CHINESE));
    }

    private interface Call {
        Object of(int i);
    }

    private void assertAllocates(long most, Call call) {
        long bytes = AllocatedBytes.least(most * CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                kept[i] = call.of(i);
            }
        });
        assertThat(kept).doesNotContainNull();
        assertThat((double) bytes / CALLS).isBetween(1.0, (double) most);
    }
}
