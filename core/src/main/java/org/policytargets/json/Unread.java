package org.policytargets.json;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value of a document that nothing here has a meaning for, as it stands there. */
sealed interface Unread {
    /** What was passed over. */
    Unread NOTHING = new Word(JsonToken.VALUE_NULL);

    /** Writes it as it stood; numbers with the digits they had. */
    void write(JsonGenerator out);

    /** An object, its properties in order. */
    record Members(Map<String, Unread> values) implements Unread {
        @Override
        public void write(JsonGenerator out) {
            out.writeStartObject();
            values.forEach((name, value) -> {
                out.writeName(name);
                value.write(out);
            });
            out.writeEndObject();
        }
    }

    /** An array. */
    record Items(List<Unread> values) implements Unread {
        @Override
        public void write(JsonGenerator out) {
            out.writeStartArray();
            values.forEach(value -> value.write(out));
            out.writeEndArray();
        }
    }

    /** A text. */
    record Text(String value) implements Unread {
        @Override
        public void write(JsonGenerator out) {
            out.writeString(value);
        }
    }

    /** A number. */
    record Number(String digits) implements Unread {
        @Override
        public void write(JsonGenerator out) {
            out.writeNumber(digits);
        }
    }

    /** True, false or null. */
    record Word(JsonToken token) implements Unread {
        @Override
        public void write(JsonGenerator out) {
            if (token == JsonToken.VALUE_NULL) {
                out.writeNull();
            } else {
                out.writeBoolean(token == JsonToken.VALUE_TRUE);
            }
        }
    }
}
