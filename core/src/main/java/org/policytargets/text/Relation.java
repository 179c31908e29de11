package org.policytargets.text;

/** How a promise asks for its number, or for what it asks where it states none. */
public enum Relation {
    /** A bare number. */
    PLAIN,
    /** The number or more: 以上, 不少于. */
    AT_LEAST,
    /** More than the number: 超过, 突破. */
    MORE_THAN,
    /** The number or less: 以内, 不超过. */
    AT_MOST,
    /** Less than the number: 低于. */
    LESS_THAN,
    /** The number and no other: 恰为. */
    EXACTLY,
    /** About the number: 左右, 约. */
    ABOUT,
    /** From one number to another: 1—2个. */
    RANGE,
    /** All of those counted or named: 全面落地, 全覆盖. */
    ALL_OF,
    /** Some; no number is stated: 一批. */
    SOME,
    /** None left: 清零. */
    REACH_ZERO,
    /** None left that is not mended in time: 动态清零. */
    MAINTAIN_ZERO_DYNAMIC,
    /** None more than before: 零增长. */
    ZERO_GROWTH_DYNAMIC,
    /** A project at a stage: 竣工. */
    REACH_STAGE,
    /** An event that takes place. */
    HELD,
    /** A value that another authority sets. */
    AS_ASSIGNED,
    /** More than before: 稳步增长. */
    INCREASING,
    /** Less than before: 遏制. */
    DECREASING,
    /** As good as before: 巩固. */
    MAINTAIN
}
