package org.policytargets.units;

/** Whether the words of a number already say of what it is a share. */
enum Share {
    /** A number alone. */
    NONE,
    /** 百分之三十, 三成. */
    PERCENT,
    /** 千分之五. */
    PER_MILLE
}
