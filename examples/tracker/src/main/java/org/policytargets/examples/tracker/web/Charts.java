package org.policytargets.examples.tracker.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Assessment;
import org.policytargets.report.Actuals;
import org.policytargets.view.BulletChart;
import org.policytargets.view.ProgressChart;

/** The charts of a goal and of its parts, as SVG in which the library has escaped every text. */
final class Charts {
    private static final int MOST = 24;

    private Charts() {}

    static List<String> of(Assessment assessment, Actuals actuals, Locale language) {
        List<String> charts = new ArrayList<>();
        add(assessment, actuals, language, charts);
        return charts;
    }

    private static void add(Assessment assessment, Actuals actuals, Locale language, List<String> into) {
        if (into.size() < MOST) {
            BulletChart.of(assessment).ifPresent(chart -> into.add(chart.svg(language)));
            ProgressChart.of(assessment, actuals).ifPresent(chart -> into.add(chart.svg(language)));
        }
        assessment.parts().forEach(part -> add(part, actuals, language, into));
    }
}
