package org.policytargets.examples.quickstart;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.policytargets.goal.Plan;
import org.policytargets.review.Flaw;
import org.policytargets.review.ReviewSentences;
import org.policytargets.view.TextWidth;
import tools.jackson.core.JsonGenerator;

/** The flaws of a plan: a sentence each for people, their parts too for programs. */
final class LintReport {
    private static final int WIDTH = 110;

    private LintReport() {}

    static String of(Plan plan, List<Flaw> flaws, Locale language) {
        ReviewWords words = ReviewWords.in(language);
        StringBuilder text = new StringBuilder();
        text.append(words.goals(plan.title().in(language), plan.goals().size())).append('\n');
        for (Flaw flaw : flaws) {
            String indent = "  ";
            for (String line : TextWidth.wrap(ReviewSentences.in(language).sentence(flaw), WIDTH)) {
                text.append(indent).append(line).append('\n');
                indent = "    ";
            }
        }
        return text.append("  ").append(words.flaws(flaws.size())).append('\n').toString();
    }

    static String json(Plan plan, List<Flaw> flaws, Locale language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.into(text)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", 1);
            json.writeStringProperty("id", plan.id());
            json.writeStringProperty("title", plan.title().in(language));
            json.writeArrayPropertyStart("flaws");
            for (Flaw flaw : flaws) {
                write(json, flaw, language);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Flaw flaw, Locale language) {
        json.writeStartObject();
        json.writeStringProperty("kind", flaw.kind().name());
        json.writeArrayPropertyStart("places");
        for (Flaw.Place place : flaw.places()) {
            json.writeStartObject();
            json.writeStringProperty("goal", place.goal().value());
            if (!place.part().isEmpty()) {
                json.writeStringProperty("part", place.part());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("text", ReviewSentences.in(language).sentence(flaw));
        json.writeEndObject();
    }
}
