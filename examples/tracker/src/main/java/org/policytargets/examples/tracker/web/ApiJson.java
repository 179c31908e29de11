package org.policytargets.examples.tracker.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.report.Actual;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the API answers. Numbers are texts, as in the library's documents: no reader rounds them. */
final class ApiJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ApiJson() {}

    private static String json(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    static String written(String plan, int count) {
        return json(json -> {
            json.writeStringProperty("plan", plan);
            json.writeNumberProperty("count", count);
        });
    }

    static String plans(List<Tracked> all, Locale language) {
        return json(json -> {
            json.writeArrayPropertyStart("plans");
            for (Tracked tracked : all) {
                json.writeStartObject();
                json.writeStringProperty("id", tracked.plan().id());
                json.writeStringProperty("title", tracked.plan().title().in(language));
                json.writeNumberProperty("version", tracked.head().version());
                json.writeNumberProperty("goals", tracked.plan().goals().size());
                json.writeNumberProperty("actuals", tracked.entries().size());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String scorecard(Tracked tracked, LocalDate asOf, List<Assessment> chosen, Locale language) {
        Sentences sentences = Sentences.in(language);
        return json(json -> {
            json.writeStringProperty("plan", tracked.plan().id());
            json.writeNumberProperty("version", tracked.head().version());
            json.writeStringProperty("asOf", asOf.toString());
            json.writeObjectPropertyStart("counts");
            for (Map.Entry<Verdict, Integer> count :
                    Scorecard.of(chosen).counts().entrySet()) {
                json.writeNumberProperty(count.getKey().name(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("goals");
            for (Assessment assessment : chosen) {
                json.writeStartObject();
                verdict(json, assessment, sentences);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void verdict(JsonGenerator json, Assessment assessment, Sentences sentences) {
        json.writeStringProperty("id", assessment.goal().id().value());
        if (assessment.part().isEmpty()) {
            json.writeStringProperty("title", assessment.goal().title().in(sentences.locale()));
            json.writeStringProperty("owner", assessment.goal().owner().lead());
        } else {
            json.writeStringProperty("part", assessment.part());
        }
        json.writeStringProperty("verdict", assessment.verdict().name());
        json.writeBooleanProperty("final", assessment.isFinal());
        json.writeStringProperty("promise", sentences.promise(assessment));
        json.writeStringProperty("found", sentences.found(assessment));
        json.writeStringProperty("outcome", sentences.outcome(assessment));
    }

    static String goal(Assessment assessment, Words words) {
        return json(json -> {
            json.writeStringProperty("asOf", assessment.asOf().toString());
            whole(json, assessment, words);
        });
    }

    private static void whole(JsonGenerator json, Assessment assessment, Words words) {
        Sentences sentences = Sentences.in(words.locale());
        verdict(json, assessment, sentences);
        json.writeStringProperty("sentence", sentences.sentence(assessment));
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : assessment.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("code", reason.code().name());
            json.writeStringProperty("text", sentences.reason(reason));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("decidedBy");
        for (Actual actual : assessment.decidedBy()) {
            json.writeStartObject();
            json.writeStringProperty("indicator", actual.subject().indicator());
            json.writeStringProperty("basis", actual.basis().name());
            json.writeStringProperty("time", actual.time().code());
            json.writeStringProperty("value", Values.of(actual, words));
            json.writeStringProperty("reportedOn", actual.report().on().toString());
            json.writeStringProperty("status", actual.report().status().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("parts");
        for (Assessment part : assessment.parts()) {
            json.writeStartObject();
            whole(json, part, words);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
