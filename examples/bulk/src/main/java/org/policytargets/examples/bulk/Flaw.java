package org.policytargets.examples.bulk;

/** What is wrong with a row that cannot be used. */
enum Flaw {
    /** It is of a goal that the plan does not have. */
    GOAL,
    /** Its time is none. */
    TIME,
    /** Its value is none of its unit, stage, count or finding. */
    VALUE,
    /** Its day of report is none. */
    REPORTED_ON
}
