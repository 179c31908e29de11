package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.bulk.Row;
import org.policytargets.report.Actual;

/** Line by line as in a document of all. */
class JsonLinesProperties {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();

    @Provide
    Arbitrary<List<Actual>> actuals() {
        return PolicyTargetArbitraries.actuals().list().ofMaxSize(6);
    }

    private static String written(List<Actual> actuals) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(actuals.iterator(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Iterator<Row> read(String lines) {
        return JsonLines.actuals(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void what_is_written_reads_back_equal_each_on_its_line(@ForAll("actuals") List<Actual> actuals) throws IOException {
        List<Row> rows = new ArrayList<>();
        actuals.forEach(actual -> rows.add(new Row.Reported(rows.size() + 1, actual)));
        assertThat(read(written(actuals))).toIterable().containsExactlyElementsOf(rows);
    }

    @Property
    void a_line_is_what_it_is_in_a_document(@ForAll("actuals") List<Actual> actuals, @ForAll Random random)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (Actual actual : actuals) {
            String line = written(List.of(actual)).strip();
            lines.add(random.nextBoolean() ? line : changed(line, random));
        }
        Iterator<Row> rows = read(String.join("\n", lines));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                assertSame(lines.get(i), i + 1, rows.next());
            }
        }
        assertThat(rows.hasNext()).isFalse();
    }

    private static String changed(String line, Random random) {
        // What has no UTF-8 is told of the line as of the document, at another place; here it becomes a question mark.
        byte[] sound = MutationProperties.changed(line, random).getBytes(StandardCharsets.UTF_8);
        return new String(sound, StandardCharsets.UTF_8).replace('\n', ' ').replace('\0', ' ');
    }

    private static void assertSame(String line, int number, Row row) {
        assertThat(row.number()).isEqualTo(number);
        try {
            List<Actual> all = JSON.readActuals("{\"schemaVersion\": 1, \"actuals\": [\n" + line + "]}");
            assertThat(row).isEqualTo(new Row.Reported(number, all.get(0)));
        } catch (MalformedDataException e) {
            assertThat(row).isInstanceOf(Row.Problem.class);
            String cause = ((Row.Problem) row).cause();
            // What no parser can go on from is told where it stands, which may be after the line's end.
            boolean told = !e.code().equals("json.syntax")
                    && !cause.contains("well-formed")
                    && e.getMessage().length() < 250;
            if (told) {
                assertThat(cause).isEqualTo(onItsLine(String.valueOf(e.getMessage()), number));
            }
        }
    }

    /** The place as one line has it: nothing is around the actual, and the line is its own. */
    private static String onItsLine(String message, int number) {
        boolean inside = message.startsWith("actuals[0].") && !message.startsWith("actuals[0]. (");
        String whole = inside
                ? message.substring("actuals[0].".length())
                : message.replace("actuals[0]", "the document").replace("document. (", "document (");
        return whole.replace("(line 2, ", "(line " + number + ", ");
    }
}
