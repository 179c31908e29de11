package org.policytargets.json;

import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** YAML; loaded only where there is YAML. */
final class YamlSyntax implements Syntax {
    // Texts stay in quotes: without them 23 of 515 naughty strings are read as something else.
    private final YAMLFactory factory = YAMLFactory.builder()
            .streamReadConstraints(UNBOUNDED)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Reads nothing, so that what is missing below the format is missed here. */
    YamlSyntax() {
        parser(new byte[0], 0, 0).close();
    }

    @Override
    public JsonParser parser(byte[] document, int from, int length) {
        return factory.createParser(ObjectReadContext.empty(), document, from, length);
    }

    @Override
    public JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }
}
