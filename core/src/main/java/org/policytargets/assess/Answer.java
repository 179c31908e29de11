package org.policytargets.assess;

/** Whether a reading is acceptable. */
public enum Answer {
    /** All of it is. */
    YES,
    /** None of it is. */
    NO,
    /** Part of it is, or it is not known. */
    UNDECIDED
}
