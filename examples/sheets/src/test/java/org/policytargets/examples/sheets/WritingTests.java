package org.policytargets.examples.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Sheet;
import tools.jackson.databind.json.JsonMapper;

/** What is written: texts as texts, numbers as numbers, no formula, and read back equal. */
class WritingTests {
    private static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", "'=", "''=");
    private static final List<String> PAYLOADS = List.of(
            "1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\",\"y\")", "SUM(1,2)", "IMPORTXML(\"http://x\",\"//a\")");

    static Sheet sheet(List<String> cells) {
        List<Sheet.Row> rows = new ArrayList<>();
        cells.forEach(cell -> rows.add(new Sheet.Row(rows.size() + 2, List.of("row", cell))));
        return new Sheet("Sheet1", List.of("key", "note"), rows);
    }

    private static byte[] written(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Xlsx.write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String part(byte[] book, String name) throws IOException {
        try (InputStream in = Parts.of(book, XlsxLimits.standard()).open(name).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void requireNoFormula(byte[] book) throws IOException {
        String sheet = part(book, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<sheetData>").doesNotContain("<f>", "<f ");
    }

    @Test
    void no_vector_of_a_formula_lives() throws IOException {
        List<String> vectors = new ArrayList<>();
        STARTS.forEach(start -> PAYLOADS.forEach(payload -> vectors.add(start + payload)));
        assertThat(vectors).hasSizeGreaterThan(60);
        byte[] book = written(sheet(vectors));
        requireNoFormula(book);
        assertThat(Book.read(book)).containsExactly(sheet(vectors));
        String csv = Csv.write(sheet(vectors));
        assertThat(csv.split("\"row\",\"'", -1)).hasSize(vectors.size() + 1);
        assertThat(Csv.read(csv.getBytes(StandardCharsets.UTF_8)).rows())
                .isEqualTo(sheet(vectors).rows());
    }

    @Test
    void numbers_are_numbers_and_texts_texts() throws IOException {
        String xml =
                part(written(sheet(List.of("12.6", "-5", "012", "1e3", "85%", "1.234"))), "xl/worksheets/sheet1.xml");
        assertThat(xml).contains("<v>12.6</v>", "<v>-5</v>").doesNotContain("<v>012</v>", "<v>1e3</v>", "<v>1.234</v>");
    }

    @Test
    void what_no_cell_holds_is_refused() {
        String message = "row 2, column \"B\" must hold at most 32767 characters, surrogates in pairs, but was ";
        assertThatThrownBy(() -> written(sheet(List.of("\uD800"))))
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage(message + "\"\\uD800\"");
        assertThatThrownBy(() -> written(sheet(List.of("x".repeat(32_768))))).hasMessageStartingWith(message);
    }

    @Test
    void a_file_is_read_as_a_stream_is(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.write(file, written(sheet(List.of("x"))));
        assertThat(Xlsx.read(file)).containsExactly(sheet(List.of("x")));
    }

    @Test
    void naughty_strings_come_back_unchanged() throws IOException {
        Path file = Path.of(
                System.getProperty("policytargets.reference", "../../../shared/reference"),
                "conformance/blns/blns.json");
        if (!Files.exists(file) && Boolean.getBoolean("policytargets.reference.required")) {
            fail("reference data must be present, but there is no " + file);
        }
        assumeTrue(Files.exists(file), () -> "no reference data at " + file);
        byte[] json = Files.readAllBytes(file);
        List<String> naughty = List.of(JsonMapper.shared().readValue(json, String[].class));
        assertThat(naughty).hasSize(515);
        byte[] book = written(sheet(naughty));
        requireNoFormula(book);
        assertThat(Book.read(book)).containsExactly(sheet(naughty));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("_x000DaF=\r\n\t <&'\"0.5-甲\u0000\u0085\u2028")
                .ofMaxLength(9);
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(12)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(marks, any).list().ofMaxSize(5);
    }

    @Property(tries = 100)
    void what_is_written_reads_back_equal(@ForAll("cells") List<String> cells) {
        assertThat(Book.read(written(sheet(cells)))).containsExactly(sheet(cells));
    }
}
