package org.policytargets.examples.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.policytargets.json.JsonLines;
import org.policytargets.report.Actual;

/** An actual as a line of JSON. */
final class JsonLine {
    private JsonLine() {}

    static String of(Actual actual, Optional<Flaw> flaw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonLines.write(List.of(actual).iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String line = out.toString(StandardCharsets.UTF_8).strip();
        return flaw.map(wrong -> wrong(line, wrong)).orElse(line);
    }

    private static String wrong(String line, Flaw flaw) {
        return switch (flaw) {
            // A line cannot tell which goals there are; whoever assesses it can.
            case GOAL -> line.replace("\"goal\":\"county", "\"goal\":\"district");
            case TIME -> line.replace("\"time\":\"", "\"time\":\"x");
            case VALUE -> line.substring(0, line.length() - 1) + ",\"value\":null}";
            case REPORTED_ON -> line.replace("\"on\":\"", "\"on\":\"x");
        };
    }
}
