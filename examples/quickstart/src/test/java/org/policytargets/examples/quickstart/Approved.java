package org.policytargets.examples.quickstart;

import java.nio.file.Path;
import org.policytargets.testing.ApprovedText;

/** What the command prints, as a person has read it and found right. */
final class Approved {
    private static final Path EXPECTED = Path.of("src/test/resources/org/policytargets/examples/quickstart/expected");

    private Approved() {}

    static void assertPrints(String printed, String file) {
        ApprovedText.assertSame(EXPECTED.resolve(file), printed);
    }
}
