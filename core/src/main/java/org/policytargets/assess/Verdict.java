package org.policytargets.assess;

/**
 * Whether a promise was kept. The constants stand in the order of the chain on which composites are judged: a conjunction
 * is the least of its parts, a disjunction the greatest.
 */
public enum Verdict {
    /** It can no longer be satisfied in time. */
    MISSED,
    /** The last day has passed and there is no usable report at all; or no date was promised and nothing reported. */
    NO_DATA,
    /** The last day has passed, and the reports do not reach it. */
    AWAITING_DATA,
    /** The last day has passed, the reports reach it, and they cannot decide. */
    UNDECIDED,
    /** Nothing is decided yet, and the last day has not passed. */
    OPEN,
    /** Not satisfied in time, and satisfied afterwards. */
    MET_LATE,
    /** Satisfied in time. */
    MET;

    /**
     * {@return whether later evidence that revises nothing leaves it as it is; a missed goal can still be met late}
     */
    public boolean isFinal() {
        return this == MET || this == MET_LATE || this == MISSED;
    }
}
