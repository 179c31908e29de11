package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

/** Every document of Nicolas Seriot's JSON Parsing Test Suite, through the rules that hold for all of ours. */
class JsonTestSuiteTests {
    /** Of the documents that must be accepted: a name that stands twice, which RFC 8259 allows and we do not. */
    private static final List<String> OURS_TO_REFUSE =
            List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    /** Any value: nothing is kept of it. */
    private static final Codec<String> ANYTHING = new Codec<>() {
        @Override
        String read(Tokens in) {
            in.unread();
            return "";
        }

        @Override
        void write(String value, JsonGenerator out) {
            throw new UnsupportedOperationException();
        }

        @Override
        void describe(JsonGenerator out, Definitions definitions) {
            throw new UnsupportedOperationException();
        }
    };

    private static Path folder() {
        Path folder = Path.of(
                System.getProperty("policytargets.reference", "../../shared/reference"),
                "conformance/jsontestsuite/test_parsing");
        if (!Files.exists(folder) && Boolean.getBoolean("policytargets.reference.required")) {
            fail("reference data must be present, but there is no " + folder);
        }
        return Files.exists(folder) ? folder : abort("no reference data at " + folder);
    }

    /** What is said of each document whose name begins so; empty for those that are accepted. */
    private static SortedMap<String, String> said(String beginning) throws IOException {
        SortedMap<String, String> said = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(beginning)) {
                    said.put(file.getFileName().toString(), said(file));
                }
            }
        }
        return said;
    }

    private static String said(Path file) throws IOException {
        try {
            byte[] document = Input.bytes(new ByteArrayInputStream(Files.readAllBytes(file)), Limits.standard());
            Input.read(Syntax.JSON, document, ANYTHING, Limits.standard(), null, null);
            return "";
        } catch (MalformedDataException e) {
            assertThat(e.getMessage()).as(file.toString()).hasSizeBetween(1, 300);
            return e.code();
        }
    }

    @Test
    void what_must_be_accepted_is_accepted_but_for_names_that_stand_twice() throws IOException {
        SortedMap<String, String> said = said("y_");
        assertThat(said).hasSize(95);
        OURS_TO_REFUSE.forEach(name -> assertThat(said.remove(name)).isEqualTo("json.duplicate"));
        assertThat(said)
                .hasSize(93)
                .allSatisfy((name, code) -> assertThat(code).as(name).isEmpty());
    }

    @Test
    void what_must_be_refused_is_refused() throws IOException {
        assertThat(said("n_"))
                .hasSize(188)
                .allSatisfy((name, code) -> assertThat(code).as(name).isNotEmpty());
    }

    @Test
    void what_may_be_either_is_answered() throws IOException {
        SortedMap<String, String> said = said("i_");
        assertThat(said).hasSize(35);
        // Accepted are numbers beyond a double, which we never make of them, and a byte order mark.
        assertThat(said.entrySet().stream()
                        .filter(entry -> entry.getValue().isEmpty())
                        .map(entry -> entry.getKey().substring(0, 8)))
                .hasSize(11)
                .allMatch(name -> name.equals("i_number") || name.equals("i_struct"));
    }
}
