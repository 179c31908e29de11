package org.policytargets.method;

/** Why a method says nothing. */
public enum NotRated {
    /** Nothing is observed. */
    NO_DATA,
    /** What is observed is a range or a conflict of reports. */
    NOT_ONE_NUMBER,
    /** What is judged is no number over time: a stage, a finding, a value not resolved, or a target of parts. */
    NO_SERIES,
    /** Neither more nor less is better. */
    NO_DIRECTION,
    /** The method needs a target, and there is none. */
    NO_TARGET,
    /** The method needs a deadline, and there is none. */
    NO_DEADLINE,
    /** The method needs best, worst and thresholds, and there are none. */
    NO_BOUNDS,
    /** There is no earlier observation to count from. */
    NO_ORIGIN,
    /** There are too few observations, or too short a time between them. */
    TOO_FEW,
    /** A rate between values of two signs means nothing. */
    SIGN_CHANGE,
    /** A rate or ratio of nothing means nothing. */
    ZERO,
    /** Origin and target are the same: there is no way of which a share could be done. */
    NO_DISTANCE,
    /** The number is beyond what binary floating point holds. */
    TOO_LARGE,
    /** The time of the target does not lie after that of the origin. */
    NO_TIME
}
