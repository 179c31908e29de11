package org.policytargets.examples.trust.fuzz;

import org.policytargets.examples.trust.Laws;

/** The fuzzer's way into the law of {@code criterion}. */
public final class CriterionFuzz {
    private CriterionFuzz() {}

    /**
     * Called by the fuzzer.
     *
     * @param bytes what it made up
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Laws.hold("criterion", bytes);
    }
}
