package org.policytargets.examples.quickstart;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Gap;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.method.Grade;
import org.policytargets.method.Method;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.Rational;
import tools.jackson.core.JsonGenerator;

/** The answer for programs: every goal with all that is known of it, in an order that never changes. */
final class JsonReport {
    private final JsonGenerator json;
    private final Locale language;
    private final Sentences sentences;
    private final List<Method> methods;

    private JsonReport(JsonGenerator json, Locale language, List<Method> methods) {
        this.json = json;
        this.language = language;
        this.methods = methods;
        this.sentences = Sentences.in(language);
    }

    static String of(Checks checks, Locale language, List<Method> methods) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.into(text)) {
            new JsonReport(json, language, methods).write(checks);
        }
        return text + "\n";
    }

    private void write(Checks checks) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", 1);
        json.writeArrayPropertyStart("plans");
        for (Check check : checks.each()) {
            write(check);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("unmatched");
        for (Names.Stranger stranger : checks.strangers()) {
            json.writeString(stranger.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Check check) {
        json.writeStartObject();
        json.writeStringProperty("id", check.plan().id());
        json.writeStringProperty("title", check.plan().title().in(language));
        json.writeStringProperty("asOf", check.asOf().toString());
        json.writeBooleanProperty("illustrative", check.illustrative());
        json.writeObjectPropertyStart("counts");
        for (Map.Entry<Verdict, Integer> count :
                Scorecard.of(check.assessments()).counts().entrySet()) {
            json.writeNumberProperty(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("goals");
        for (Assessment assessment : check.assessments()) {
            write(assessment, check.actuals());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Assessment assessment, Actuals actuals) {
        json.writeStartObject();
        json.writeStringProperty("id", assessment.goal().id().value());
        if (assessment.part().isEmpty()) {
            json.writeStringProperty("title", assessment.goal().title().in(language));
        } else {
            json.writeStringProperty("part", assessment.part());
        }
        json.writeStringProperty("verdict", assessment.verdict().name());
        json.writeBooleanProperty("final", assessment.isFinal());
        json.writeStringProperty("promise", sentences.promise(assessment));
        json.writeStringProperty("found", sentences.found(assessment));
        json.writeStringProperty("outcome", sentences.outcome(assessment));
        writeNumbers(assessment);
        writeEvidence(assessment);
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : assessment.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("code", reason.code().name());
            json.writeStringProperty("text", sentences.reason(reason));
            json.writeEndObject();
        }
        json.writeEndArray();
        writeGrades(assessment, actuals);
        writeParts(assessment.parts(), actuals);
        json.writeEndObject();
    }

    private void writeGrades(Assessment assessment, Actuals actuals) {
        if (methods.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("grades");
        for (Method method : methods) {
            Grade grade = method.grade(assessment, actuals);
            json.writeStartObject();
            json.writeStringProperty("method", method.id());
            json.writeStringProperty("rating", grade.rating().name());
            json.writeStringProperty("label", grade.words(language));
            if (grade.statistic().isPresent()) {
                json.writeStringProperty("statistic", grade.statistic().get().toString());
            }
            if (grade.score().isPresent()) {
                json.writeStringProperty("score", grade.score().get().toString());
            }
            if (grade.notRated().isPresent()) {
                json.writeStringProperty("notRated", grade.notRated().get().name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where a number is compared with a number: how far apart they are, and the one as a multiple of the other. */
    private void writeNumbers(Assessment assessment) {
        if (assessment.decidedBy().isEmpty() || !(assessment.decidedBy().get(0) instanceof Actual.Measured)) {
            return;
        }
        Optional<Gap> gap = assessment.gap();
        if (gap.isPresent()) {
            json.writeName("gap");
            write(gap.get().distance());
            Optional<Rational> attainment = assessment.comparison().get().attainment();
            if (attainment.isPresent()) {
                json.writeStringProperty("attainment", attainment.get().toString());
            }
        }
    }

    private void writeEvidence(Assessment assessment) {
        if (assessment.decidedOn().isPresent()) {
            json.writeStringProperty("decidedOn", assessment.decidedOn().get().toString());
        }
        json.writeArrayPropertyStart("decidedBy");
        for (Actual actual : assessment.decidedBy()) {
            json.writeStartObject();
            json.writeStringProperty("indicator", actual.subject().indicator());
            json.writeStringProperty("basis", actual.basis().name());
            json.writeStringProperty("time", actual.time().code());
            if (actual instanceof Actual.Measured measured) {
                json.writeName("value");
                write(measured.value());
            }
            json.writeStringProperty("reportedOn", actual.report().on().toString());
            json.writeStringProperty("status", actual.report().status().name());
            json.writeBooleanProperty("firsthand", actual.report().firsthand());
            json.writeBooleanProperty("illustrative", actual.report().illustrative());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeParts(List<Assessment> parts, Actuals actuals) {
        if (!parts.isEmpty()) {
            json.writeArrayPropertyStart("parts");
            for (Assessment part : parts) {
                write(part, actuals);
            }
            json.writeEndArray();
        }
    }

    /** As the library's files have it: a quantity for a point, else its ends. */
    private void write(Interval interval) {
        if (interval.isPoint()) {
            write(interval.lower().get());
            return;
        }
        json.writeStartObject();
        if (interval.lower().isPresent()) {
            json.writeName("from");
            write(interval.lower().get());
            json.writeBooleanProperty("fromInclusive", interval.lowerInclusive());
        }
        if (interval.upper().isPresent()) {
            json.writeName("to");
            write(interval.upper().get());
            json.writeBooleanProperty("toInclusive", interval.upperInclusive());
        }
        json.writeEndObject();
    }

    private void write(ExactQuantity<?> quantity) {
        JsonText.write(json, quantity);
    }
}
