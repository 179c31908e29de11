package org.policytargets.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** An array. */
final class ListCodec<E> extends Codec<List<E>> {
    private final Codec<E> element;

    ListCodec(Codec<E> element) {
        this.element = element;
    }

    @Override
    List<E> read(Tokens in) {
        List<E> elements = new ArrayList<>();
        in.startArray();
        while (in.nextElement()) {
            elements.add(element.read(in));
        }
        return elements;
    }

    @Override
    void write(List<E> value, JsonGenerator out) {
        out.writeStartArray();
        for (E each : value) {
            element.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    void describe(JsonGenerator out, Definitions definitions) {
        out.writeStringProperty("type", "array");
        out.writeObjectPropertyStart("items");
        element.describe(out, definitions);
        out.writeEndObject();
    }

    @Override
    String pathTo(String place) {
        int close = place.startsWith("[") ? place.indexOf(']') + 1 : 0;
        return Places.join(place.substring(0, close), element.pathTo(Places.tail(place.substring(close))));
    }
}
