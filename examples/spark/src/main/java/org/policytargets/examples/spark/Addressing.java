package org.policytargets.examples.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.policytargets.bulk.Addressees;
import org.policytargets.goal.Goal;

/** The rows of a source, each addressed to the goals for which it is evidence. */
final class Addressing implements Iterator<Row> {
    private final Iterator<org.policytargets.bulk.Row> rows;
    private final Supplier<String> file;
    private final Addressees addressees;
    private final Queue<Row> ready = new ArrayDeque<>();

    /**
     * Begins.
     *
     * @param rows the rows
     * @param file the file of the row that was handed over last
     * @param addressees the goals
     */
    Addressing(Iterator<org.policytargets.bulk.Row> rows, Supplier<String> file, Addressees addressees) {
        this.rows = rows;
        this.file = file;
        this.addressees = addressees;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            address(addressees.checked(rows.next()));
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void address(org.policytargets.bulk.Row row) {
        if (row instanceof org.policytargets.bulk.Row.Problem problem) {
            ready.add(Addressed.problem(file.get(), problem.number(), problem.cause()));
        } else if (row instanceof org.policytargets.bulk.Row.Reported reported) {
            for (Goal goal : addressees.goalsFor(reported.actual())) {
                ready.add(Addressed.actual(goal.id().value(), reported.actual(), row.number()));
            }
        }
    }
}
