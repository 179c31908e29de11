package org.policytargets.bulk;

import org.policytargets.goal.GoalId;

/**
 * A row of a goal whose rows had ended: the assessment of the goal is given away by then, and was made without the row.
 * What was given of that goal is not to be used.
 */
public final class UngroupedRowsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The row that comes too late. */
    private final long row;

    /** The goal it was handed over for. */
    private final String goal;

    UngroupedRowsException(long row, GoalId goal) {
        super("rows must stand grouped by goal, but row " + row + " is of " + goal
                + ", whose rows had ended: sort them by goal, or assess them in any order");
        this.row = row;
        this.goal = goal.value();
    }

    /** {@return the row that comes too late} */
    public long row() {
        return row;
    }

    /** {@return the goal it was handed over for} */
    public GoalId goal() {
        return GoalId.of(goal);
    }
}
