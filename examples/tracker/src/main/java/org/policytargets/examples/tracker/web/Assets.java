package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.policytargets.examples.tracker.store.Digest;

/** The style and the script, each a file of ours; their address changes when they do. */
final class Assets {
    private static final Map<String, String> TYPES =
            Map.of("tracker.css", "text/css; charset=utf-8", "tracker.js", "text/javascript; charset=utf-8");

    private final Map<String, byte[]> files;
    private final String version;

    Assets() {
        files = Map.of("tracker.css", bytes("tracker.css"), "tracker.js", bytes("tracker.js"));
        version = Digest.of(Digest.of(bytes("tracker.css")) + Digest.of(bytes("tracker.js")))
                .substring(0, 12);
    }

    private static byte[] bytes(String name) {
        String path = "/org/policytargets/examples/tracker/" + name;
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(path), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return version;
    }

    /** Only names of the list are looked up: no path is made of what was asked. */
    void serve(Context context) {
        String name = context.pathParam("file");
        byte[] file = files.get(name);
        if (file == null) {
            throw Problem.notFound("there is no such file");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(Objects.requireNonNull(TYPES.get(name))).result(file);
    }
}
