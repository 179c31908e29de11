package org.policytargets.bulk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.GoalId;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/** Rows that stand grouped by goal: holds those of one. */
final class GroupedRun {
    private static final int NONE = -1;

    private final Progress progress;
    private final BitSet begun = new BitSet();
    private List<Actual> held = new ArrayList<>();
    private int current = NONE;

    GroupedRun(Progress progress) {
        this.progress = progress;
    }

    Tally run(Iterator<? extends Row> rows) {
        progress.take(rows, this::take);
        if (!progress.isStopped()) {
            end();
        }
        PlanIndex index = progress.index();
        for (int place = begun.nextClearBit(0);
                place < index.size() && !progress.isStopped();
                place = begun.nextClearBit(place + 1)) {
            progress.judge(place, Actuals.of());
        }
        return progress.tally();
    }

    private void take(Row.Reported row) {
        Optional<GoalId> goal = row.actual().subject().goal();
        Integer place = goal.map(progress.index()::placeOf).orElse(null);
        if (place == null) {
            progress.refuse(
                    new Row.Problem(row.number(), "goal must be given where rows stand grouped by goal, but was not"));
            return;
        }
        if (place != current) {
            end();
            if (begun.get(place)) {
                throw new UngroupedRowsException(row.number(), goal.orElseThrow());
            }
            begun.set(place);
            current = place;
        }
        progress.requireRoom(held.size(), row);
        held.add(row.actual());
    }

    /** The rows of the goal have ended. A new list each time: that of a large goal is not kept for small ones. */
    private void end() {
        if (current != NONE) {
            List<Actual> all = held;
            held = new ArrayList<>();
            int place = current;
            current = NONE;
            progress.judge(place, Actuals.of(all));
        }
    }
}
