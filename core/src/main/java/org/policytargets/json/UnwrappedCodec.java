package org.policytargets.json;

import org.policytargets.units.InvalidInputException;
import tools.jackson.core.JsonGenerator;

/** A record of one component that is written as that component alone: a label, a ladder, a path. */
final class UnwrappedCodec<T> extends NamedCodec<T> {
    private final Shape<T> shape;
    private final Codec<Object> component;

    @SuppressWarnings("unchecked")
    UnwrappedCodec(String name, Shape<T> shape) {
        super(name);
        this.shape = shape;
        this.component = (Codec<Object>) shape.fields().get(0).codec();
    }

    @Override
    T read(Tokens in) {
        Object[] value = {component.read(in)};
        try {
            return shape.make(value);
        } catch (InvalidInputException e) {
            throw in.refused(e, this);
        }
    }

    @Override
    void write(T value, JsonGenerator out) {
        component.write(shape.take(value, 0), out);
    }

    @Override
    void define(JsonGenerator out, Definitions definitions) {
        component.describe(out, definitions);
    }

    @Override
    String pathTo(String place) {
        boolean named = Places.head(place).equals(shape.fields().get(0).name());
        return component.pathTo(named ? Places.tail(place) : place);
    }
}
