package org.policytargets.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A way that an object can look: its properties in order, how they become a value, and how a value becomes them again.
 *
 * @param <T> the type of the value
 */
abstract class Shape<T> {
    private final String kind;
    private final List<Field> fields;

    /**
     * Makes one.
     *
     * @param kind the word that tells this shape from its siblings; empty where none is needed
     */
    Shape(String kind, List<Field> fields) {
        this.kind = kind;
        this.fields = List.copyOf(fields);
    }

    final String kind() {
        return kind;
    }

    final List<Field> fields() {
        return fields;
    }

    /** Whether a value is written in this shape. */
    abstract boolean fits(Object value);

    /**
     * The value made of those of the fields, in their order.
     *
     * @throws org.policytargets.units.InvalidInputException if they do not fit together
     */
    abstract T make(Object[] values);

    /** Writes what a schema of this shape must say beside its properties. */
    void describeMore(JsonGenerator out) {}

    /** The value of a field. */
    abstract Object take(T value, int field);
}
