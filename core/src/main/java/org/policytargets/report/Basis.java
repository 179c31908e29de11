package org.policytargets.report;

/** In what way an actual is true of its time. */
public enum Basis {
    /** The level on a day. */
    LEVEL,
    /** The amount inside a period; for a stock under "throughout": its worst level in the period. */
    PERIOD,
    /** The amount from the first day of the window on: replaces, never adds to, what it covers. */
    TO_DATE,
    /** The rate of change of a period against its base. */
    GROWTH,
    /** The average over a period. */
    MEAN,
    /** The stage a project has reached on a day. */
    STAGE,
    /** The members covered on a day. */
    MEMBERS,
    /** A person's finding on a day. */
    JUDGEMENT
}
