package org.policytargets.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A JSON Schema under construction: the root's codec, and those it refers to, each defined once. */
final class Definitions {
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** In the order in which they were first referred to. */
    private final List<NamedCodec<?>> referred = new ArrayList<>();

    /** Where a codec's schema is found. */
    String reference(NamedCodec<?> codec) {
        if (!referred.contains(codec)) {
            referred.add(codec);
        }
        return "#/$defs/" + codec.name();
    }

    /** Writes the schema of a document. */
    static void write(NamedCodec<?> root, String title, JsonGenerator out) {
        Definitions definitions = new Definitions();
        out.writeStartObject();
        out.writeStringProperty("$schema", DIALECT);
        out.writeStringProperty("title", title);
        root.describe(out, definitions);
        out.writeObjectPropertyStart("$defs");
        // The list grows while it is worked off.
        for (int i = 0; i < definitions.referred.size(); i++) {
            NamedCodec<?> codec = definitions.referred.get(i);
            out.writeObjectPropertyStart(codec.name());
            codec.define(out, definitions);
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }
}
