package org.policytargets.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record: each component is a property, in their order. Some components may be fixed by the kind instead. */
final class RecordShape<T> extends Shape<T> {
    private final Constructor<? extends T> constructor;
    private final Method[] accessors;
    /** What the constructor is given for each component; null for those that a field gives. */
    private final @Nullable Object[] fixed;

    /**
     * Makes one.
     *
     * @param fields one for each component that is not fixed, in the order of the components
     */
    RecordShape(String kind, Class<? extends T> type, List<Field> fields, Map<String, ?> fixed) {
        super(kind, fields);
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        this.accessors = new Method[components.length];
        this.fixed = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            accessors[i] = components[i].getAccessor();
            this.fixed[i] = fixed.get(components[i].getName());
        }
        this.constructor = constructor(type, types);
    }

    private static <R> Constructor<R> constructor(Class<R> type, Class<?>[] components) {
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    boolean fits(Object value) {
        boolean fits = constructor.getDeclaringClass().isInstance(value);
        for (int i = 0; fits && i < fixed.length; i++) {
            fits = fixed[i] == null || fixed[i].equals(component(value, i));
        }
        return fits;
    }

    @Override
    T make(Object[] values) {
        @Nullable Object[] arguments = new Object[fixed.length];
        int field = 0;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = fixed[i] != null ? fixed[i] : values[field++];
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            // The records of the domain throw nothing checked.
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    Object take(T value, int field) {
        int component = 0;
        for (int left = field; ; component++) {
            if (fixed[component] == null && left-- == 0) {
                return component(value, component);
            }
        }
    }

    private Object component(Object value, int component) {
        try {
            return accessors[component].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
