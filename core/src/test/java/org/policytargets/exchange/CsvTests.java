package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.json.Limits;

/** What offices send as CSV, and what is made of it. */
class CsvTests {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static Sheet read(String text) {
        return Csv.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage(message);
    }

    @Test
    void cells_are_kept_as_they_are() {
        Sheet sheet = read("goal,value\r\na, 12.6 \r\n\"b,c\",\"say \"\"so\"\"\nand so\"\r\n");
        assertThat(sheet)
                .isEqualTo(new Sheet(
                        "",
                        List.of("goal", "value"),
                        List.of(
                                new Sheet.Row(2, List.of("a", " 12.6 ")),
                                new Sheet.Row(3, List.of("b,c", "say \"so\"\nand so")))));
    }

    @Test
    void rows_have_the_numbers_that_the_offices_program_shows() {
        Sheet sheet = read("\r\ngoal,value\r\n\"two\nlines\",1\r\n\r\nb,2");
        assertThat(sheet.header()).containsExactly("goal", "value");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(3, 4, 5);
        assertThat(sheet.rows().get(1).isBlank()).isTrue();
    }

    @Test
    void short_and_long_rows_are_kept_for_who_reads_them() {
        Sheet sheet = read("goal,value,note\na\na,1,x,y\n");
        assertThat(sheet.rows()).extracting(row -> row.cells().size()).containsExactly(1, 4);
        assertThat(sheet.rows().get(0).cell(2)).isEmpty();
    }

    @Test
    void semicolons_and_tabs_are_seen_and_remarked() {
        assertThat(read("goal;value\na;1,5\n").remarks()).containsExactly(new Remark(Remark.Kind.SEPARATOR, ";"));
        assertThat(read("goal;value\na;1,5\n").rows().get(0).cells()).containsExactly("a", "1,5");
        assertThat(read("goal\tvalue\na\t1\n").remarks()).containsExactly(new Remark(Remark.Kind.SEPARATOR, "tab"));
        assertThat(read("\"a;b;c\",value\n1,2\n").remarks()).isEmpty();
        assertThat(read("goal\n1\n").remarks()).isEmpty();
        assertThat(read("goal;value\n").remarks().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("cells are separated by \";\"");
    }

    @Test
    void utf_8_is_read_with_a_byte_order_mark_and_without() {
        assertThat(read("\uFEFF目标,数值\n甲,1\n")).isEqualTo(read("目标,数值\n甲,1\n"));
    }

    @Test
    void gb18030_is_read_and_said() {
        byte[] document = "目标,数值\n甲,1.3万套\n".getBytes(GB18030);
        Sheet sheet = Csv.read(document);
        assertThat(sheet.rows().get(0).cells()).containsExactly("甲", "1.3万套");
        assertThat(sheet.remarks().get(0).sentence(Locale.CHINESE)).isEqualTo("文件不是UTF-8编码，已按\"GB18030\"读取");
        assertThat(Csv.read(document, GB18030, Limits.standard())).isEqualTo(sheet.withoutRemarks());
    }

    @Test
    void other_encodings_are_refused() {
        String message = "the file must be CSV in UTF-8 or GB18030, but was \"other bytes\"";
        assertThatThrownBy(() -> Csv.read("goal,value\n".getBytes(StandardCharsets.UTF_16)))
                .hasMessage(message);
        assertThatThrownBy(() -> Csv.read("goal,caf\u00e9,x\n".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage(message);
        assertThatThrownBy(() -> Csv.read("目标\n".getBytes(GB18030), StandardCharsets.UTF_8, Limits.standard()))
                .hasMessage(message);
    }

    @Test
    void what_is_no_csv_is_refused_with_its_row() {
        refused(
                "goal,value\n\"a,1\n",
                "row 2 must be well-formed CSV (Missing closing quote for value), but was \"otherwise\"");
        refused(
                "goal,value\na,1\nb,x\0y\n",
                "row 3, column \"B\" must hold visible characters only, but was \"x\\u0000y\"");
        refused("a,v,v\n1,2,3\n", "row 1, column \"C\" must be a name that no other column has, but was \"v\"");
        refused("", "the file must have a header, but was empty");
        refused(" , \n\n", "the file must have a header, but was empty");
    }

    @Test
    void what_is_too_large_is_refused() {
        Limits few = new Limits(100, 1, 2, 5, 1, 10);
        assertLimit("x".repeat(101), few, "the file must have at most 100 bytes, but was \"longer\"");
        assertLimit("a,b,c\n", few, "row 1, column \"C\" must have at most 2 columns, but was \"more\"");
        assertLimit("a,b\n1,2\n3,4\n", few, "row 3, column \"B\" must have at most 5 cells in all, but was \"more\"");
        assertLimit(
                "a,b\n12345678901,2\n",
                few,
                "row 2, column \"A\" must have at most 10 characters, but was \"11 characters\"");
    }

    private static void assertLimit(String text, Limits limits, String message) {
        assertThatThrownBy(() -> Csv.read(text.getBytes(StandardCharsets.UTF_8), limits))
                .hasMessage(message);
    }

    @Test
    void a_file_and_a_stream_are_read_alike(@TempDir Path folder) throws IOException {
        Sheet sheet = new Sheet("", List.of("目标", "数值"), List.of(new Sheet.Row(2, List.of("甲", "-5"))));
        Path file = folder.resolve("a.csv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(sheet, out);
        Files.write(file, out.toByteArray());
        assertThat(Csv.read(file)).isEqualTo(sheet);
        assertThat(Csv.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(sheet);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"目标\",\"数值\"\r\n\"甲\",\"-5\"\r\n");
    }

    @Test
    void no_text_is_written_as_a_formula() {
        Sheet sheet = new Sheet(
                "", List.of("note"), List.of(new Sheet.Row(2, List.of("=1+1")), new Sheet.Row(3, List.of("'=1"))));
        assertThat(Csv.write(sheet)).isEqualTo("\"note\"\r\n\"'=1+1\"\r\n\"''=1\"\r\n");
        assertThat(read(Csv.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void half_of_a_surrogate_pair_is_not_written() {
        Sheet sheet = new Sheet("", List.of("note"), List.of(new Sheet.Row(2, List.of("\uD800"))));
        assertThatThrownBy(() -> Csv.write(sheet))
                .hasMessage("row 2, column \"A\" must hold visible characters only, but was \"\\uD800\"");
    }
}
