package org.policytargets.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.policytargets.goal.GoalId;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/** Rows in any order: holds all, each where the goals that can use it find it without looking at others. */
final class CollectingRun {
    private final Progress progress;
    private final Map<GoalId, List<Actual>> handedOver = new HashMap<>();
    private final Map<String, List<Actual>> byIndicator = new HashMap<>();
    private int held;

    CollectingRun(Progress progress) {
        this.progress = progress;
    }

    Tally run(Iterator<? extends Row> rows) {
        progress.take(rows, this::take);
        PlanIndex index = progress.index();
        for (int place = 0; place < index.size() && !progress.isStopped(); place++) {
            progress.judge(place, actualsOf(place));
        }
        return progress.tally();
    }

    private void take(Row.Reported row) {
        progress.requireRoom(held, row);
        held++;
        Actual actual = row.actual();
        actual.subject()
                .goal()
                .map(goal -> handedOver.computeIfAbsent(goal, id -> new ArrayList<>()))
                .orElseGet(() -> byIndicator.computeIfAbsent(actual.subject().indicator(), name -> new ArrayList<>()))
                .add(actual);
    }

    /** What was handed over for the goal, which is let go, and what is about its indicators, which others may need too. */
    private Actuals actualsOf(int place) {
        PlanIndex index = progress.index();
        List<Actual> own = handedOver.remove(index.goal(place).id());
        List<Actual> all = own == null ? new ArrayList<>() : own;
        for (String indicator : index.indicatorsOf(place)) {
            all.addAll(byIndicator.getOrDefault(indicator, List.of()));
        }
        return Actuals.of(all);
    }
}
