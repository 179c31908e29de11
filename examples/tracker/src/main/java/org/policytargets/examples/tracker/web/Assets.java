package org.policytargets.examples.tracker.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.policytargets.examples.tracker.store.Digest;
import org.policytargets.view.ScorecardPage;

/** The style of the library's pages and ours over it, and the script; their address changes when they do. */
final class Assets {
    private static final String STYLE = "text/css; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.of("scorecard.css", STYLE, "tracker.css", STYLE, "tracker.js", "text/javascript; charset=utf-8");

    private final Map<String, byte[]> files;
    private final String version;

    Assets() {
        files = Map.of(
                "scorecard.css",
                ScorecardPage.css().getBytes(StandardCharsets.UTF_8),
                "tracker.css",
                bytes("tracker.css"),
                "tracker.js",
                bytes("tracker.js"));
        StringBuilder digests = new StringBuilder();
        new TreeMap<>(files).values().forEach(file -> digests.append(Digest.of(file)));
        version = Digest.of(digests.toString()).substring(0, 12);
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
            throw Problem.notFound("noPage");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(Objects.requireNonNull(TYPES.get(name))).result(file);
    }
}
