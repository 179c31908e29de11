package org.policytargets.method;

/** What a guard asks of a trajectory before any band is looked at. */
public enum Condition {
    /** The latest value is at the target or beyond it. */
    REACHED,
    /** The latest value is beyond the target. */
    BEYOND,
    /** The target is the natural end of the indicator, 0 or 100 of percent, and the latest value is within 1 of it. */
    WITHIN_ONE_OF_AN_END,
    /** The pace goes the better way. */
    IMPROVING,
    /** The pace goes the better way, or nowhere. */
    NOT_WORSENING,
    /** The pace goes the worse way, or nowhere. */
    NOT_IMPROVING,
    /** The last change from one observation to the next went the better way. */
    LAST_CHANGE_IMPROVING
}
