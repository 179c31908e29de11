package org.policytargets.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.bulk.Row;
import org.policytargets.report.Actual;

/**
 * What a group of SQL holds of one goal, while it comes together: the actuals as documents, and the count of bad rows. Public
 * because Spark asks for it.
 */
public final class ReportGroup implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String goal;
    private final ArrayList<String> actuals = new ArrayList<>();
    private long problems;
    private @Nullable String problem;

    ReportGroup() {}

    /** Refuses a group of several goals, which no verdict is about. */
    void isOf(@Nullable String other) {
        if (goal != null && other != null && !goal.equals(other)) {
            throw new IllegalArgumentException(
                    "assess must be grouped by its goal, but one group had " + goal + " and " + other);
        }
        goal = other == null ? goal : other;
    }

    void add(Actual actual) {
        actuals.add(Documents.JSON.writeActuals(List.of(actual)));
    }

    /** Keeps the first of the causes in the order of texts: the same in whatever order the parts come together. */
    void refuse(String cause, long rows) {
        problems += rows;
        problem = problem == null || cause.compareTo(problem) < 0 ? cause : problem;
    }

    void add(ReportGroup other) {
        isOf(other.goal);
        actuals.addAll(other.actuals);
        if (other.problem != null) {
            refuse(other.problem, other.problems);
        }
    }

    @Nullable
    String goal() {
        return goal;
    }

    long size() {
        return actuals.size();
    }

    long problems() {
        return problems;
    }

    @Nullable
    String problem() {
        return problem;
    }

    Iterator<Row> reports() {
        return actuals.stream()
                .<Row>map(document ->
                        new Row.Reported(0, Documents.JSON.readActuals(document).get(0)))
                .iterator();
    }
}
