package org.policytargets.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policytargets.goal.Window;
import org.policytargets.units.InvalidInputException;
import tools.jackson.core.JsonGenerator;

/** An object whose property names are data: languages, or days. */
abstract class MapCodec<K, V> extends Codec<SortedMap<K, V>> {
    private final Codec<V> values;

    private MapCodec(Codec<V> values) {
        this.values = values;
    }

    static <V> MapCodec<String, V> byLanguage(Codec<V> values) {
        return new MapCodec<>(values) {
            @Override
            String key(String name) {
                return name;
            }

            @Override
            void describeNames(JsonGenerator out) {
                out.writeStringProperty("pattern", "^[a-z]{2,3}$");
            }
        };
    }

    static <V> MapCodec<LocalDate, V> byDay(Codec<V> values) {
        return new MapCodec<>(values) {
            @Override
            LocalDate key(String name) {
                return Window.date(name);
            }

            @Override
            void describeNames(JsonGenerator out) {
                out.writeStringProperty("pattern", Scalars.DATE_PATTERN);
            }
        };
    }

    abstract K key(String name);

    abstract void describeNames(JsonGenerator out);

    @Override
    SortedMap<K, V> read(Tokens in) {
        SortedMap<K, V> map = new TreeMap<>();
        in.startObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            K key = key(name, in);
            if (map.containsKey(key)) {
                throw in.duplicate();
            }
            in.toValue();
            map.put(key, values.read(in));
        }
        return map;
    }

    private K key(String name, Tokens in) {
        try {
            return key(name);
        } catch (InvalidInputException e) {
            throw in.refused(e);
        }
    }

    @Override
    void write(SortedMap<K, V> value, JsonGenerator out) {
        out.writeStartObject();
        for (Map.Entry<K, V> entry : value.entrySet()) {
            out.writeName(entry.getKey().toString());
            values.write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    @Override
    void describe(JsonGenerator out, Definitions definitions) {
        out.writeStringProperty("type", "object");
        out.writeNumberProperty("minProperties", 1);
        out.writeNumberProperty("maxProperties", Limits.standard().fields());
        out.writeObjectPropertyStart("propertyNames");
        describeNames(out);
        out.writeEndObject();
        out.writeObjectPropertyStart("additionalProperties");
        values.describe(out, definitions);
        out.writeEndObject();
    }

    /** All names are properties here, so a place's first name is always the map's own. */
    @Override
    String pathTo(String place) {
        return Places.tail(place);
    }
}
