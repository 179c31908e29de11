package org.policytargets.examples.trust;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;

/** Nothing is kept: after many assessments the heap is what it was. */
final class Soak {
    private static final int WARM = 100_000;
    private static final long MOST = 1 << 20;

    private Soak() {}

    static Figure of(long assessments) {
        List<Actual> reported = new ArrayList<>(Seeds.haidian2025Actuals());
        reported.addAll(Seeds.nationalPlan2025Actuals());
        Actuals actuals = Actuals.of(reported);
        List<Goal> all = new ArrayList<>(Seeds.haidian2025().goals());
        all.addAll(Seeds.nationalPlan2025().goals());
        // Those that have something to be compared: the others cost nothing.
        List<Goal> goals = all.stream()
                .filter(goal -> assess(List.of(goal), actuals, 1) == 1)
                .toList();
        assess(goals, actuals, WARM);
        long before = used();
        long met = assess(goals, actuals, assessments);
        long growth = used() - before;
        return new Figure(
                "soak",
                "heap grows by less than 1 MiB",
                growth / 1024 + " KiB in " + assessments + " assessments, " + met + " of them decided",
                growth < MOST && met > 0);
    }

    private static long assess(List<Goal> goals, Actuals actuals, long assessments) {
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        long decided = 0;
        for (long i = 0; i < assessments; i++) {
            Goal goal = goals.get((int) (i % goals.size()));
            decided +=
                    Assessor.standard().assess(goal, actuals, asOf).comparison().isPresent() ? 1 : 0;
        }
        return decided;
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
