package org.policytargets.json;

import tools.jackson.core.JsonGenerator;

/** A codec whose schema is defined once and referred to by its name. */
abstract class NamedCodec<T> extends Codec<T> {
    private final String name;

    NamedCodec(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** Writes the members of the schema itself. */
    abstract void define(JsonGenerator out, Definitions definitions);

    @Override
    final void describe(JsonGenerator out, Definitions definitions) {
        out.writeStringProperty("$ref", definitions.reference(this));
    }
}
