package org.policytargets.examples.quickstart;

import java.io.StringWriter;
import org.policytargets.units.ExactQuantity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How all answers for programs are written. */
final class JsonText {
    private JsonText() {}

    static JsonGenerator into(StringWriter text) {
        return new JsonFactory().createGenerator(new Indented(), text);
    }

    static void write(JsonGenerator json, ExactQuantity<?> quantity) {
        json.writeStartObject();
        json.writeStringProperty("value", quantity.getValue().toString());
        json.writeStringProperty("unit", quantity.getUnit().code());
        json.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
