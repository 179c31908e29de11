package org.policytargets.examples.notebook;

import java.util.Objects;
import java.util.Optional;
import org.policytargets.assess.Assessment;
import org.policytargets.report.Actuals;
import org.policytargets.view.BulletChart;
import org.policytargets.view.ProgressChart;

/**
 * Whether a promise was kept, as a sentence.
 *
 * @param assessment what was found
 * @param actuals what it was made from
 */
public record NotebookResult(Assessment assessment, Actuals actuals) implements Showable {
    /**
     * Makes one.
     *
     * @param assessment what was found
     * @param actuals what it was made from
     */
    public NotebookResult {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(actuals, "actuals");
    }

    /** {@return verdict, promise, what was found, and how far apart they are} */
    @Override
    public String toString() {
        return assessment.sentence(Words.language());
    }

    @Override
    public String shown() {
        StringBuilder text = new StringBuilder(toString());
        assessment
                .reasons()
                .forEach(reason ->
                        text.append(Words.below("why", "依据", Words.sentences().reason(reason))));
        assessment.parts().forEach(part -> text.append(Words.below("part", "分项", part.sentence(Words.language()))));
        return text.toString();
    }

    /** {@return where it stands and how it came along, and so each of its parts; empty where there is no number} */
    @Override
    public Optional<String> picture() {
        StringBuilder charts = new StringBuilder();
        draw(assessment, charts);
        return charts.isEmpty() ? Optional.empty() : Optional.of("<div>" + charts + "</div>");
    }

    private void draw(Assessment drawn, StringBuilder charts) {
        BulletChart.of(drawn).ifPresent(chart -> charts.append(chart.svg(Words.language())));
        ProgressChart.of(drawn, actuals).ifPresent(chart -> charts.append(chart.svg(Words.language())));
        drawn.parts().forEach(part -> draw(part, charts));
    }
}
