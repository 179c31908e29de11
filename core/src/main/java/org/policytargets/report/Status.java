package org.policytargets.report;

/** How settled an actual is. For one basis and one time final beats revised beats preliminary. */
public enum Status {
    /** A first figure, expected to change. */
    PRELIMINARY,
    /** A changed figure. */
    REVISED,
    /** The figure as it stays. */
    FINAL
}
