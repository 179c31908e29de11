package org.policytargets.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Where a document goes out: in UTF-8, indented by two blanks, its lines ended by a line feed everywhere. */
final class Output {
    private Output() {}

    static void write(Syntax syntax, Consumer<JsonGenerator> content, OutputStream out) throws IOException {
        try {
            generate(syntax, content, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    static String toString(Syntax syntax, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generate(syntax, content, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void generate(Syntax syntax, Consumer<JsonGenerator> content, OutputStream out) {
        try (JsonGenerator generator = syntax.generator(out)) {
            content.accept(generator);
            syntax.end(generator);
        }
    }
}
