package org.policytargets.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.InvalidInputException;
import tools.jackson.core.JsonGenerator;

/**
 * An object of one shape, or of one of several: told apart by a word in a property ({@code "kind": "level"}), or, where no
 * property has the word, by the first property that only one of them has. Properties may stand in any order.
 */
final class ObjectCodec<T> extends NamedCodec<T> {
    private static final int UNTOLD = -1;

    private final String tag;
    /** Whether what is not known in its objects is kept for the value made of it: one that no two places share. */
    private final boolean owns;

    private List<Shape<T>> shapes = List.of();
    /** The properties of all shapes. One name means one codec in all of them, so that any can be read before the tag. */
    private Field[] slots = {};
    /** Of each shape: the field that stands in each slot; -1 where the shape has no such property. */
    private int[][] fieldOfSlot = {};

    /**
     * Makes one; its shapes follow, since they may hold values of their own type.
     *
     * @param name its name in a schema
     * @param tag the property that tells the shape; empty where none does
     */
    ObjectCodec(String name, String tag) {
        this(name, tag, false);
    }

    /**
     * Makes one.
     *
     * @param owns whether each object is read into a value of its own, for which something can be kept
     */
    ObjectCodec(String name, String tag, boolean owns) {
        super(name);
        this.tag = tag;
        this.owns = owns;
    }

    ObjectCodec<T> shaped(List<Shape<T>> all) {
        List<Field> union = new ArrayList<>();
        for (Shape<T> shape : all) {
            for (Field field : shape.fields()) {
                int slot = indexOf(field.name(), union);
                if (slot < 0) {
                    union.add(field);
                } else if (union.get(slot).codec() != field.codec()) {
                    throw new IllegalStateException(name() + "." + field.name() + " must have one type in all shapes");
                }
            }
        }
        shapes = List.copyOf(all);
        slots = union.toArray(new Field[0]);
        fieldOfSlot = new int[shapes.size()][slots.length];
        for (int shape = 0; shape < shapes.size(); shape++) {
            for (int slot = 0; slot < slots.length; slot++) {
                fieldOfSlot[shape][slot] =
                        indexOf(slots[slot].name(), shapes.get(shape).fields());
            }
        }
        return this;
    }

    private static int indexOf(String name, List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    // Reading.

    @Override
    T read(Tokens in) {
        if (!owns) {
            return members(in);
        }
        in.enterOwner();
        T value = members(in);
        in.leaveOwner(value);
        return value;
    }

    private T members(Tokens in) {
        @Nullable Object[] values = new Object[slots.length];
        int shape = shapes.size() == 1 ? 0 : UNTOLD;
        int next = 0;
        in.startObject();
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            int slot = slotOf(property, next);
            if (!tag.isEmpty() && property.equals(tag)) {
                if (shape != UNTOLD) {
                    throw in.duplicate();
                }
                in.toValue();
                shape = ofKind(in);
            } else if (slot < 0 || (shape != UNTOLD && fieldOfSlot[shape][slot] < 0)) {
                in.unknown(property, names(shape));
            } else if (values[slot] != null) {
                throw in.duplicate();
            } else {
                shape = shape == UNTOLD && tag.isEmpty() ? shapeWith(slot) : shape;
                in.toValue();
                values[slot] = slots[slot].codec().read(in);
                next = slot + 1;
            }
        }
        return make(shape == UNTOLD ? untold(in) : shape, values, in);
    }

    /** The slot of a property, searched from where it is if properties stand in the order in which they are written. */
    private int slotOf(String property, int expected) {
        for (int i = 0; i < slots.length; i++) {
            int slot = expected + i < slots.length ? expected + i : expected + i - slots.length;
            if (slots[slot].name().equals(property)) {
                return slot;
            }
        }
        return -1;
    }

    private int ofKind(Tokens in) {
        String kind = in.text();
        List<String> kinds = new ArrayList<>();
        for (int shape = 0; shape < shapes.size(); shape++) {
            if (shapes.get(shape).kind().equals(kind)) {
                return shape;
            }
            kinds.add(shapes.get(shape).kind());
        }
        throw in.unknownWord(kind, kinds);
    }

    /** The first shape that has a property, which one of them has. */
    private int shapeWith(int slot) {
        int shape = 0;
        while (fieldOfSlot[shape][slot] < 0) {
            shape++;
        }
        return shape;
    }

    private int untold(Tokens in) {
        if (tag.isEmpty()) {
            return shapes.size() - 1;
        }
        throw in.missing(tag);
    }

    private List<String> names(int shape) {
        List<String> names = new ArrayList<>();
        for (Field field : shape == UNTOLD ? List.of(slots) : shapes.get(shape).fields()) {
            names.add(field.name());
        }
        if (!tag.isEmpty()) {
            names.add(tag);
        }
        return names;
    }

    private T make(int shape, @Nullable Object[] read, Tokens in) {
        List<Field> fields = shapes.get(shape).fields();
        Object[] values = new Object[fields.size()];
        for (int slot = 0; slot < slots.length; slot++) {
            int field = fieldOfSlot[shape][slot];
            if (field >= 0) {
                values[field] = value(fields.get(field), read[slot], in);
            } else if (read[slot] != null) {
                in.misplaced(slots[slot].name(), names(shape));
            }
        }
        try {
            return shapes.get(shape).make(values);
        } catch (InvalidInputException e) {
            throw in.refused(e, this);
        }
    }

    private static Object value(Field field, @Nullable Object read, Tokens in) {
        if (read != null) {
            return field.present(read);
        }
        if (field.absent() == null) {
            throw in.missing(field.name());
        }
        return field.absent();
    }

    @Override
    String pathTo(String place) {
        String rest = place;
        while (!rest.isEmpty()) {
            String head = Places.head(rest);
            String tail = Places.tail(rest);
            int slot = slotOf(head, 0);
            if (slot >= 0) {
                return Places.join(head, slots[slot].codec().pathTo(tail));
            }
            rest = tail.length() < rest.length() ? tail : "";
        }
        return "";
    }

    // Writing.

    @Override
    void write(T value, JsonGenerator out) {
        Shape<T> shape = shapeOf(value);
        out.writeStartObject(value);
        if (!tag.isEmpty()) {
            out.writeStringProperty(tag, shape.kind());
        }
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            Object written = field.written(shape.take(value, i));
            if (written != null) {
                out.writeName(field.name());
                write(field.codec(), written, out);
            }
        }
        out.writeEndObject();
    }

    @SuppressWarnings("unchecked")
    private static <V> void write(Codec<V> codec, Object value, JsonGenerator out) {
        codec.write((V) value, out);
    }

    private Shape<T> shapeOf(T value) {
        int i = 0;
        while (!shapes.get(i).fits(value)) {
            i++;
        }
        return shapes.get(i);
    }

    // Schema.

    @Override
    void define(JsonGenerator out, Definitions definitions) {
        if (shapes.size() == 1) {
            define(shapes.get(0), out, definitions);
            return;
        }
        out.writeArrayPropertyStart("oneOf");
        for (Shape<T> shape : shapes) {
            out.writeStartObject();
            define(shape, out, definitions);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void define(Shape<T> shape, JsonGenerator out, Definitions definitions) {
        out.writeStringProperty("type", "object");
        out.writeObjectPropertyStart("properties");
        if (!tag.isEmpty()) {
            out.writeObjectPropertyStart(tag);
            out.writeStringProperty("const", shape.kind());
            out.writeEndObject();
        }
        for (Field field : shape.fields()) {
            out.writeObjectPropertyStart(field.name());
            field.codec().describe(out, definitions);
            if (field.absent() != null && !field.isOptional()) {
                out.writeName("default");
                write(field.codec(), field.absent(), out);
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeArrayPropertyStart("required");
        if (!tag.isEmpty()) {
            out.writeString(tag);
        }
        for (Field field : shape.fields()) {
            if (field.absent() == null) {
                out.writeString(field.name());
            }
        }
        out.writeEndArray();
        out.writeBooleanProperty("additionalProperties", false);
        shape.describeMore(out);
    }
}
