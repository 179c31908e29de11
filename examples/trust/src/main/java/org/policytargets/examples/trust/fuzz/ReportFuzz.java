package org.policytargets.examples.trust.fuzz;

import org.policytargets.examples.trust.Laws;

/** The fuzzer's way into the law of {@code report}. */
public final class ReportFuzz {
    private ReportFuzz() {}

    /**
     * Called by the fuzzer.
     *
     * @param bytes what it made up
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Laws.hold("report", bytes);
    }
}
