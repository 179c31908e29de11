package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/**
 * What a form was filled in with, so that nothing must be typed twice.
 *
 * @param wrong why it was not kept, or empty
 * @param part the part of the goal whose form it was
 * @param fields what was sent, by the fields' names
 */
public record Filled(String wrong, String part, Map<String, List<String>> fields) {
    static final Filled NOTHING = new Filled("", "", Map.of());

    static Filled of(Context context, String wrong) {
        Map<String, List<String>> fields = context.formParamMap();
        return new Filled(wrong, first(fields, "part"), fields);
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /**
     * {@return what a field of the form of a part has}
     *
     * @param leaf the part
     * @param name the field's name
     * @param usual what it has at first
     */
    public String in(Leaf leaf, String name, String usual) {
        return isOf(leaf) ? first(fields, name) : usual;
    }

    /**
     * {@return whether it is the form of a part}
     *
     * @param leaf the part
     */
    public boolean isOf(Leaf leaf) {
        return !wrong.isEmpty() && part.equals(leaf.part());
    }
}
