package org.policytargets.examples.tracker.web;

import io.javalin.http.UploadedFile;
import java.util.Locale;
import java.util.Objects;

/** Names of files that somebody sent. They are shown and kept, and never made a path of. */
final class Names {
    private Names() {}

    /** The last part of a name, at most 255 characters of it. */
    static String of(UploadedFile file) {
        String name = Objects.requireNonNullElse(file.filename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder visible = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(200)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** What follows the last dot, in small letters. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
