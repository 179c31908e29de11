package org.policytargets.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param path the path from the document's root, empty for the root itself: {@code goals[3].target}
 * @param line its line, from 1; less if unknown
 * @param column its column, from 1
 */
record Spot(String path, int line, int column) {
    static Spot of(String path, @Nullable TokenStreamLocation location) {
        return location == null ? new Spot(path, -1, -1) : new Spot(path, location.getLineNr(), location.getColumnNr());
    }

    /** The place at which a document is being written; it has no lines yet. */
    static Spot of(TokenStreamContext context) {
        String path = "";
        for (TokenStreamContext at = context; at != null; at = at.getParent()) {
            String step = at.inArray() ? "[" + at.getCurrentIndex() + "]" : at.inObject() ? at.currentName() : "";
            path = Places.join(step, path);
        }
        return new Spot(path, -1, -1);
    }

    /** The same in a document that is a line of a longer one. */
    Spot onLine(int other) {
        return new Spot(path, other, column);
    }

    /** This spot's path, made longer by a relative one; line and column stay. */
    Spot at(String relative) {
        return relative.isEmpty() ? this : new Spot(Places.join(path, relative), line, column);
    }

    /** The subject of a sentence about this place. */
    @Override
    public String toString() {
        String subject = path.isEmpty() ? "the document" : path;
        return line < 1 ? subject : subject + " (line " + line + ", column " + column + ")";
    }
}
