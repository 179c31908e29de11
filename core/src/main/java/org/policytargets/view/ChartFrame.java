package org.policytargets.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.StringJoiner;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Sentences;

/** What is around the plot of every chart: its name, its description, and its heading. */
final class ChartFrame {
    private final Assessment assessment;
    private final Locale locale;
    private final Words words;
    private final Sentences sentences;

    ChartFrame(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        this.words = Words.in(locale);
        this.sentences = Sentences.in(locale);
    }

    /** Unique for a goal or part, a day and a language; only letters, digits and signs that every name may have. */
    static String id(String kind, Assessment assessment, LocalDate day, Locale locale) {
        String goal = HexFormat.of()
                .formatHex((assessment.goal().id().value() + "#" + assessment.part()).getBytes(StandardCharsets.UTF_8));
        return "pt-" + kind + "-" + goal + "-" + day + "-" + Words.in(locale).language();
    }

    String title() {
        String title = assessment.goal().title().in(locale);
        return assessment.part().isEmpty() ? title : title + " · " + assessment.part();
    }

    String verdict() {
        return Words.sign(assessment.verdict()) + " " + sentences.verdict(assessment.verdict());
    }

    /** Title, verdict and promise; a chart beside these needs none of them. */
    void head(Picture picture) {
        picture.paragraph(title(), true, 2);
        picture.paragraph(verdict() + " · " + sentences.promise(assessment), false, 3);
    }

    String description() {
        StringJoiner text = new StringJoiner(" · ");
        text.add(sentences.verdict(assessment.verdict()));
        text.add(sentences.promise(assessment));
        text.add(sentences.found(assessment));
        String outcome = sentences.outcome(assessment);
        if (!outcome.isEmpty()) {
            text.add(outcome);
        }
        return text.add(words.asOf(assessment.asOf())).toString();
    }
}
