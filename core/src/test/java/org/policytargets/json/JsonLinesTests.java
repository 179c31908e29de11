package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.policytargets.bulk.Row;
import org.policytargets.report.Actual;

/** Actuals as JSON Lines. */
class JsonLinesTests {
    private static final List<Actual> ACTUALS = PolicyTargetsJson.standard().readActuals(Documents.ACTUALS);
    private static final String LINE =
            "{\"basis\":\"PERIOD\",\"subject\":{\"indicator\":\"new roads\",\"goal\":\"roads\"},\"time\":\"2025-Q1\","
                    + "\"value\":{\"value\":\"7.40\",\"unit\":\"km\"},\"report\":{\"on\":\"2025-04-10\"}}";

    private static Iterator<Row> read(String lines) {
        return JsonLines.actuals(in(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Row reported(int line) {
        return new Row.Reported(line, ACTUALS.get(0));
    }

    @Test
    void each_actual_is_a_line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(List.of(ACTUALS.get(0), ACTUALS.get(0)).iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(LINE + "\n" + LINE + "\n");
        out.reset();
        JsonLines.write(List.<Actual>of().iterator(), out);
        assertThat(out.size()).isZero();
    }

    @Test
    void blank_lines_are_passed_over_and_counted() {
        Iterator<Row> rows = read("\uFEFF" + LINE + "\r\n\n \t\r\n" + LINE + "\n" + LINE);
        assertThat(rows.next()).isEqualTo(reported(1));
        assertThat(rows.next()).isEqualTo(reported(4));
        assertThat(rows.hasNext()).isTrue();
        assertThat(rows.next()).isEqualTo(reported(5));
        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
        assertThat(read("")).isExhausted();
        assertThat(read("\n\n")).isExhausted();
    }

    @Test
    void a_bad_line_is_one_problem_with_its_line_and_path() {
        assertThat(read(LINE.replace("7.40", "7,40") + "\n" + LINE + "\n" + LINE.replace("Q1", "Q5") + "\n"
                        + LINE.replace("\"time\"", "\"tme\"") + "\n[]\n" + LINE + LINE + "\n{\"basis\"\n" + LINE))
                .toIterable()
                .containsExactly(
                        new Row.Problem(
                                1,
                                "value.value (line 1, column 104): number must have a digit or the end at position 1,"
                                        + " but was \"7,40\""),
                        reported(2),
                        new Row.Problem(
                                3, "time (line 3, column 77): window must have a quarter from 1 to 4, but was 5"),
                        new Row.Problem(
                                4,
                                "tme (line 4, column 70) must be a known property, but was \"tme\": did you mean time?"),
                        new Row.Problem(5, "the document (line 5, column 1) must be an object, but was an array"),
                        new Row.Problem(
                                6,
                                "the document (line 6, column 153) must end after its first value, but was an object"),
                        new Row.Problem(
                                7,
                                "the document (line 7, column 9) must be well-formed: Unexpected end-of-input"
                                        + " within/between Object entries"),
                        reported(8));
    }

    @Test
    void bytes_that_are_no_utf_8_are_a_problem_of_their_line() {
        byte[] bytes = (LINE + "\n" + LINE + "\n" + LINE + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[LINE.length() + 4] = (byte) 0xFF;
        assertThat(JsonLines.actuals(in(bytes)))
                .toIterable()
                .containsExactly(
                        reported(1),
                        new Row.Problem(
                                2, "the document (line 2, column 1) must be UTF-8, but was malformed at byte 3"),
                        reported(3));
    }

    @Test
    void a_line_that_is_too_long_is_a_problem_and_not_held() {
        String problem = "the document (line 2, column 1) must have at most 200 bytes (limit bytes), but was longer";
        Limits few = Limits.standard().withBytes(200);
        for (int length : List.of(201, 70_000, 300_000)) {
            byte[] bytes = (LINE + "\n" + "x".repeat(length) + "\n" + LINE + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(JsonLines.actuals(in(bytes), few))
                    .toIterable()
                    .containsExactly(reported(1), new Row.Problem(2, problem), reported(3));
        }
        byte[] last = (LINE + "\n" + " ".repeat(70_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonLines.actuals(in(last), few))
                .toIterable()
                .containsExactly(reported(1), new Row.Problem(2, problem));
    }

    @Test
    void many_lines_are_read_whatever_their_length() {
        String text = "x".repeat(50_000);
        String lines = (LINE + "\n").repeat(2_000) + LINE.replace("new roads", text) + "\n" + (LINE + "\n").repeat(50);
        Iterator<Row> rows = read(lines);
        int count = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            count++;
            assertThat(row.number()).isEqualTo(count);
            assertThat(row instanceof Row.Problem).isEqualTo(count == 2_001);
        }
        assertThat(count).isEqualTo(2_051);
    }

    @Test
    void what_cannot_be_read_or_written_is_said() {
        Iterator<Row> rows = JsonLines.actuals(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        });
        assertThatThrownBy(rows::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the disk is gone");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
        assertThatThrownBy(() -> JsonLines.write(ACTUALS.iterator(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }
}
