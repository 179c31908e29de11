package org.policytargets.examples.tracker.store;

/** What became of a submission. */
public enum Written {
    /** It was added. */
    ADDED,
    /** The same had been added under the same key: nothing was done. */
    REPEATED,
    /** Something else had been added under the same key: nothing was done. */
    CONFLICT
}
