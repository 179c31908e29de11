package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of the place of each finding. */
final class Spans {
    private Spans() {}

    static void requireSameQuantities(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.value().isPresent()) {
                assertThat(Compact.findings(finding.quote()).targets())
                        .as(finding.quote())
                        .anySatisfy(again -> {
                            assertThat(again.value()).isEqualTo(finding.value());
                            assertThat(again.upper()).isEqualTo(finding.upper());
                        });
            }
        }
    }
}
