package org.policytargets.goal;

/** What kind of number an indicator is: which reports of it can be compared, and which can be added. */
public enum Nature {
    /** A level on a day: a share, a stock, a rate. Levels of two days are never added. */
    STOCK,
    /** An amount inside a period: kilometres opened, money spent. Amounts of adjoining periods add up. */
    FLOW,
    /** A rate of change of a period against its base. A quarter's says nothing about its year. */
    GROWTH,
    /** An average over a period. */
    MEAN,
    /** A place on a {@link StageLadder}. */
    STAGE,
    /** The members of a {@link Population} that are covered. */
    MEMBERS,
    /** A question that a person answers. */
    JUDGEMENT
}
