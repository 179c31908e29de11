package org.policytargets.examples.quickstart;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.assess.Sentences;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange;
import org.policytargets.review.PartChange;
import org.policytargets.review.PlanComparison;
import org.policytargets.units.ExactQuantity;
import tools.jackson.core.JsonGenerator;

/** What became of each promise, for programs. */
final class CompareJson {
    private final JsonGenerator json;
    private final Locale language;
    private final Sentences promises;

    private CompareJson(JsonGenerator json, Locale language) {
        this.json = json;
        this.language = language;
        this.promises = Sentences.in(language);
    }

    static String of(PlanComparison comparison, Locale language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.into(text)) {
            new CompareJson(json, language).write(comparison);
        }
        return text + "\n";
    }

    private void write(PlanComparison comparison) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", 1);
        write("before", comparison.before());
        write("after", comparison.after());
        json.writeObjectPropertyStart("counts");
        comparison.counts().forEach((kind, count) -> json.writeNumberProperty(kind.name(), count));
        json.writeEndObject();
        json.writeArrayPropertyStart("changes");
        for (GoalChange change : comparison.changes()) {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().name());
            change.before().ifPresent(goal -> write("before", goal));
            change.after().ifPresent(goal -> write("after", goal));
            writeDifference(change.difference(), change.differing());
            writeParts(change.parts());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String name, Plan plan) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", plan.id());
        json.writeStringProperty("title", plan.title().in(language));
        json.writeEndObject();
    }

    private void write(String name, Goal goal) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", goal.id().value());
        json.writeStringProperty("title", goal.title().in(language));
        writePromise(goal.target());
        json.writeEndObject();
    }

    private void write(String name, Part part) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("part", part.id());
        writePromise(part.target());
        json.writeEndObject();
    }

    private void writePromise(Target target) {
        json.writeStringProperty("promise", promises.promise(target));
    }

    private void writeDifference(Optional<ExactQuantity<?>> moved, List<GoalChange.Component> differing) {
        if (moved.isPresent()) {
            json.writeName("difference");
            JsonText.write(json, moved.get());
        }
        json.writeArrayPropertyStart("differing");
        for (GoalChange.Component component : differing) {
            json.writeString(component.name());
        }
        json.writeEndArray();
    }

    private void writeParts(List<PartChange> parts) {
        if (parts.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("parts");
        for (PartChange change : parts) {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().name());
            change.before().ifPresent(part -> write("before", part));
            change.after().ifPresent(part -> write("after", part));
            writeDifference(change.difference(), change.differing());
            writeParts(change.parts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
