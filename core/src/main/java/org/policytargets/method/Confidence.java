package org.policytargets.method;

/** How sure it is that a method is coded as its publication has it. */
public enum Confidence {
    /** Recomputed and compared with published results. */
    VERIFIED,
    /** Read in the primary text or code. */
    READ,
    /** Read in a secondary source that restates it. */
    SECONDARY,
    /** Recalled; the primary text could not be opened. To be confirmed before it is called exact. */
    RECALLED
}
