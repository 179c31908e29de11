package org.policytargets.examples.tracker.web;

import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Assessment;
import org.policytargets.report.Actuals;

/** The charts of a goal, as SVG in which every text is escaped. */
final class Charts {
    private Charts() {}

    static List<String> of(Assessment assessment, Actuals actuals, Locale language) {
        return List.of();
    }
}
