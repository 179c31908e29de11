package org.policytargets.examples.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Judges what stands side by side: each goal as soon as its rows have ended, holding the actuals of that one goal; problems
 * go through.
 */
final class Judging implements Iterator<Row> {
    private final Iterator<Row> sorted;
    private final Bench bench;
    private @Nullable Row next;

    Judging(Iterator<Row> sorted, Bench bench) {
        this.sorted = sorted;
        this.bench = bench;
    }

    @Override
    public boolean hasNext() {
        return next != null || sorted.hasNext();
    }

    @Override
    public Row next() {
        Row first = take();
        String goal = Addressed.goalOf(first);
        if (goal == null) {
            return Addressed.judgedProblem(first);
        }
        Reports reports = new Reports(goal, first);
        return Judged.assessment(bench, bench.assess(goal, reports), reports.count);
    }

    private Row take() {
        Row row = next == null ? sorted.next() : next;
        next = null;
        return row;
    }

    /** The reports for one goal: those rows that follow with its name and hold one. */
    private final class Reports implements Iterator<org.policytargets.bulk.Row> {
        private final String goal;
        private long count;

        Reports(String goal, Row first) {
            this.goal = goal;
            next = first;
        }

        @Override
        public boolean hasNext() {
            while (next != null || sorted.hasNext()) {
                if (next == null) {
                    next = sorted.next();
                }
                if (!goal.equals(Addressed.goalOf(next))) {
                    return false;
                }
                if (Addressed.holdsActual(next)) {
                    return true;
                }
                next = null;
            }
            return false;
        }

        @Override
        public org.policytargets.bulk.Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            count++;
            return Addressed.reported(take());
        }
    }
}
