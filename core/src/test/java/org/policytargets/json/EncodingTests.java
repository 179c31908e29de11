package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

class EncodingTests {
    private static MalformedDataException refused(byte[] document) {
        return catchThrowableOfType(
                MalformedDataException.class,
                () -> PolicyTargetsJson.standard().readPlan(new ByteArrayInputStream(document)));
    }

    private static byte[] withTitle(byte... title) {
        byte[] before = "{\"schemaVersion\": 1, \"id\": \"".getBytes(StandardCharsets.UTF_8);
        ByteBuffer document = ByteBuffer.allocate(before.length + title.length + 2);
        return document.put(before)
                .put(title)
                .put("\"}".getBytes(StandardCharsets.UTF_8))
                .array();
    }

    @Test
    void utf_16_and_utf_32_are_refused() {
        for (String name : new String[] {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE"}) {
            MalformedDataException refusal = refused(Documents.PLAN.getBytes(Charset.forName(name)));
            assertThat(refusal).as(name).isNotNull();
            assertThat(refusal.code()).as(name).isEqualTo("json.encoding");
        }
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        byte[] document = ("\uFEFF" + Documents.PLAN).getBytes(StandardCharsets.UTF_8);
        assertThat(PolicyTargetsJson.standard().readPlan(new ByteArrayInputStream(document)))
                .isEqualTo(PolicyTargetsJson.standard().readPlan(Documents.PLAN));
    }

    @Test
    void a_second_encoding_of_a_character_is_refused() {
        assertThat(refused(withTitle((byte) 0xC0, (byte) 0xAF)))
                .hasMessage("the document must be UTF-8, but was malformed at byte 28");
        assertThat(refused(withTitle((byte) 0xE0, (byte) 0x80, (byte) 0xAF)).code())
                .isEqualTo("json.encoding");
        assertThat(refused(withTitle((byte) 0xED, (byte) 0xA0, (byte) 0x80)).code())
                .isEqualTo("json.encoding");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_however_it_comes() {
        assertThat(Documents.refusedPlan("New roads", "New \\ud800roads"))
                .hasMessage("goals[0].title.en (line 9, column 23) must hold surrogates in pairs only, but was"
                        + " \"New \\uD800roads\"");
        assertThat(Documents.refusedPlan("New roads", "\\udc00\\ud800").code()).isEqualTo("json.encoding");
        assertThat(Documents.refusedPlan("New roads", "x\\ud800").code()).isEqualTo("json.encoding");
        assertThat(Documents.refused(Documents.plan("New roads", "\uD800")))
                .hasMessage("the document must hold surrogates in pairs only, but was with one alone");
        assertThat(Documents.refusedPlan("New roads", "\\ud83d\\ude00 😀")).isNull();
    }

    @Test
    void half_of_a_surrogate_pair_is_not_written() {
        assertThat(notWritten("x\uD800"))
                .hasMessage("actuals[1].report.by must hold surrogates in pairs only, but was \"x\\uD800\"")
                .extracting(MalformedDataException::code)
                .isEqualTo("json.encoding");
        assertThat(notWritten("\uDC00\uD800").path()).isEqualTo("actuals[1].report.by");
        assertThat(notWritten("\uD800x").line()).isEmpty();
        assertThat(notWritten("\uD800x").column()).isEmpty();
        assertThat(notWritten("😀")).isNull();
    }

    @Test
    void a_text_too_long_to_be_read_is_not_written() {
        assertThat(notWritten("x".repeat(16_384))).isNull();
        assertThat(notWritten("x".repeat(16_385)))
                .hasMessage("actuals[1].report.by must have at most 16384 characters (limit textLength), but was 16385")
                .extracting(MalformedDataException::code)
                .isEqualTo("limit.exceeded");
    }

    private static MalformedDataException notWritten(String reporter) {
        Actual actual =
                PolicyTargetsJson.standard().readActuals(Documents.ACTUALS).get(0);
        return catchThrowableOfType(
                MalformedDataException.class,
                () -> PolicyTargetsJson.standard().writeActuals(List.of(actual, actual.by(reporter))));
    }

    @Property
    void what_is_called_utf_8_is_what_the_platform_decodes(@ForAll @Size(max = 6) byte[] bytes) {
        boolean decodes;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            decodes = true;
        } catch (CharacterCodingException e) {
            decodes = false;
        }
        boolean holdsZero = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
        assertThat(Utf8.firstMalformed(bytes) < 0).isEqualTo(decodes && !holdsZero);
    }

    @Test
    void all_code_points_are_utf_8_and_all_pairs_of_bytes_are_judged_as_the_platform_does() {
        for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
                if (Utf8.firstMalformed(bytes) >= 0) {
                    Assertions.fail("U+" + Integer.toHexString(point));
                }
            }
        }
    }

    @Test
    void a_file_is_read_and_a_stream_is_not_closed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Plan plan = PolicyTargetsJson.standard().readPlan(Documents.PLAN);
        try (OutputStream out = Files.newOutputStream(file)) {
            PolicyTargetsJson.standard().write(plan, out);
            out.write(' ');
        }
        assertThat(PolicyTargetsJson.standard().readPlan(file)).isEqualTo(plan);
        try (InputStream in = Files.newInputStream(file)) {
            PolicyTargetsJson.standard().readPlan(in);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void actuals_and_resolutions_go_round_through_files_and_streams(@TempDir Path folder) throws IOException {
        PolicyTargetsJson json = PolicyTargetsJson.standard();
        List<Actual> actuals = json.readActuals(Documents.ACTUALS);
        List<Resolution> resolutions = List.of(Resolution.of(
                GoalId.of("g"), Criterion.atMost(ExactQuantity.of(30, PolicyUnits.PERCENT)), LocalDate.of(2025, 3, 1)));
        Path file = folder.resolve("file.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            json.writeActuals(actuals, out);
        }
        assertThat(json.readActuals(file)).isEqualTo(actuals);
        assertThat(json.readActuals(new ByteArrayInputStream(Files.readAllBytes(file))))
                .isEqualTo(actuals);
        try (OutputStream out = Files.newOutputStream(file)) {
            json.writeResolutions(resolutions, out);
        }
        assertThat(json.readResolutions(file)).isEqualTo(resolutions);
        assertThat(json.readResolutions(new ByteArrayInputStream(Files.readAllBytes(file))))
                .isEqualTo(resolutions);
    }

    @Test
    void failing_streams_fail_as_streams_do() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        PolicyTargetsJson json = PolicyTargetsJson.standard();
        assertThat(catchThrowableOfType(IOException.class, () -> json.readPlan(in)))
                .hasMessage("gone");
        Plan plan = json.readPlan(Documents.PLAN);
        assertThat(catchThrowableOfType(IOException.class, () -> json.write(plan, out)))
                .hasMessage("full");
    }

    @Test
    void output_is_the_same_bytes_everywhere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plan plan = PolicyTargetsJson.standard().readPlan(Documents.PLAN);
        PolicyTargetsJson.standard().write(plan, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(PolicyTargetsJson.standard().write(plan))
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
