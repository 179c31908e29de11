package org.policytargets.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A record that is a document: the version of its shapes comes first. */
final class DocumentShape<T> extends Shape<T> {
    private final Shape<T> content;

    DocumentShape(Shape<T> content) {
        super("", versioned(content.fields()));
        this.content = content;
    }

    private static List<Field> versioned(List<Field> fields) {
        List<Field> all = new ArrayList<>();
        all.add(Field.required("schemaVersion", Scalars.VERSION));
        all.addAll(fields);
        return all;
    }

    @Override
    boolean fits(Object value) {
        return content.fits(value);
    }

    @Override
    T make(Object[] values) {
        return content.make(Arrays.copyOfRange(values, 1, values.length));
    }

    @Override
    Object take(T value, int field) {
        return field == 0 ? Formats.VERSION : content.take(value, field - 1);
    }
}
