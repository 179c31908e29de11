package org.policytargets.examples.trust.fuzz;

import org.policytargets.examples.trust.Laws;

/** The fuzzer's way into the law of {@code csv}. */
public final class CsvFuzz {
    private CsvFuzz() {}

    /**
     * Called by the fuzzer.
     *
     * @param bytes what it made up
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Laws.hold("csv", bytes);
    }
}
