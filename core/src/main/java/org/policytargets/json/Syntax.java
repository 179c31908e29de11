package org.policytargets.json;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The signs in which a document is written; what they say is the same in all. */
interface Syntax {
    /** The checks of {@link Tokens} come first, so that whatever reads, a document is refused in the same words. */
    StreamReadConstraints UNBOUNDED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    /** JSON. */
    Syntax JSON = new Json();

    /** What reads the bytes of a document from an index on, as many as there are of it. */
    JsonParser parser(byte[] document, int from, int length);

    JsonGenerator generator(OutputStream out);

    /** Ends the last line, where the format does not do that itself. */
    default void end(JsonGenerator generator) {}

    /** YAML, by a format that only its users have. */
    static Syntax yaml() {
        try {
            return new YamlSyntax();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "YAML needs tools.jackson.dataformat:jackson-dataformat-yaml and org.snakeyaml:snakeyaml-engine:3.1.1"
                            + " or later, which are not there: add them",
                    e);
        }
    }

    /** JSON, indented by two blanks, its lines ended by a line feed everywhere. */
    final class Json implements Syntax {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(UNBOUNDED)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();

        @Override
        public JsonParser parser(byte[] document, int from, int length) {
            return FACTORY.createParser(ObjectReadContext.empty(), document, from, length);
        }

        @Override
        public JsonGenerator generator(OutputStream out) {
            return FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8);
        }

        @Override
        public void end(JsonGenerator generator) {
            generator.writeRaw('\n');
        }
    }

    /** What lays JSON out. */
    final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
