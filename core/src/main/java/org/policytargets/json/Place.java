package org.policytargets.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Where in a document the reading stands: the objects and arrays it is inside of, outermost first. Grows as needed. */
final class Place {
    /** Of each object the name of the property being read. Null for an array, and before the first property. */
    private @Nullable String[] names = new String[16];
    /** How many properties or elements of each have begun. */
    private int[] counts = new int[16];

    private boolean[] arrays = new boolean[16];

    private TokenStreamLocation[] starts = new TokenStreamLocation[16];
    private int depth;

    int depth() {
        return depth;
    }

    void enterObject(TokenStreamLocation start) {
        enter(start, false);
    }

    void enterArray(TokenStreamLocation start) {
        enter(start, true);
    }

    private void enter(TokenStreamLocation start, boolean array) {
        if (++depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            counts = Arrays.copyOf(counts, 2 * depth);
            arrays = Arrays.copyOf(arrays, 2 * depth);
            starts = Arrays.copyOf(starts, 2 * depth);
        }
        names[depth] = null;
        counts[depth] = 0;
        arrays[depth] = array;
        starts[depth] = start;
    }

    void leave() {
        depth--;
    }

    /** Goes on to a property of the innermost object, and tells how many it has had. */
    int property(String name) {
        names[depth] = name;
        return ++counts[depth];
    }

    /** Goes on to the next element of the innermost array. */
    void element() {
        counts[depth]++;
    }

    /** Where the object or array that was left last begins. */
    TokenStreamLocation startOfLast() {
        return starts[depth + 1];
    }

    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            if (names[i] != null) {
                path.append(path.isEmpty() ? "" : ".").append(names[i]);
            } else if (arrays[i] && counts[i] > 0) {
                path.append('[').append(counts[i] - 1).append(']');
            }
        }
        return path.toString();
    }
}
