package org.policytargets.examples.quickstart;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.text.Doubt;
import org.policytargets.text.Finding;
import org.policytargets.units.ExactQuantity;
import tools.jackson.core.JsonGenerator;

/** The flat list of what was found, for programs: places in code points, numbers in the base unit of their kind. */
final class FindingsJson {
    private FindingsJson() {}

    static String of(List<Finding> findings, Locale language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonText.into(text)) {
            json.writeStartArray();
            for (Finding finding : findings) {
                write(json, finding, language);
            }
            json.writeEndArray();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Finding finding, Locale language) {
        json.writeStartObject();
        json.writeNumberProperty("start", finding.start());
        json.writeNumberProperty("end", finding.end());
        json.writeStringProperty("kind", finding.kind().name());
        json.writeStringProperty("comparator", finding.relation().name());
        writeNumber(json, "value", finding.value());
        writeNumber(json, "valueMax", finding.upper());
        json.writeStringProperty("unit", finding.value().map(BaseUnits::code).orElse("1"));
        json.writeBooleanProperty("decrease", finding.decrease());
        json.writeStringProperty("quote", finding.quote());
        json.writeStringProperty("clause", finding.clause());
        json.writeStringProperty("subject", finding.goal().title().in(Locale.CHINESE));
        json.writeStringProperty(
                "deadline",
                finding.goal().deadline().lastDay().map(Object::toString).orElse(""));
        json.writeStringProperty("deadlineFrom", finding.deadlineFrom().name());
        json.writeStringProperty("strength", finding.goal().strength().name());
        json.writeArrayPropertyStart("doubts");
        for (Doubt doubt : finding.doubts()) {
            json.writeString(doubt.in(language));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeNumber(JsonGenerator json, String name, Optional<ExactQuantity<?>> quantity) {
        if (quantity.isPresent()) {
            json.writeStringProperty(name, BaseUnits.number(quantity.get()));
        } else {
            json.writeNullProperty(name);
        }
    }
}
