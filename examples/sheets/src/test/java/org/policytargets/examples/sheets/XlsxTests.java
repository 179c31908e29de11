package org.policytargets.examples.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Remark;
import org.policytargets.exchange.Sheet;

/** What the cells of a workbook become, and what is refused. */
class XlsxTests {
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>goal</t></is></c></row>";
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
            <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="yyyy/m/d;@"/>\
            <numFmt numFmtId="167" formatCode="[Red]#,##0.00_);\\-0"/><numFmt numFmtId="168" formatCode="yyyy"/></numFmts>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/>\
            <xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="17"/></cellXfs></styleSheet>""";

    private static String cell(String attributes, String content) {
        Sheet sheet = new Book()
                .with("xl/styles.xml", STYLES)
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>a_x000D_b</t></si><si><r><t>甲</t></r><rPh><t>x</t></rPh><r><t> 乙</t></r></si></sst>")
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" " + attributes + ">" + content + "</c></row>")
                .read()
                .get(0);
        return sheet.rows().get(0).cell(0);
    }

    private static void refused(Book book, String message) {
        assertThatThrownBy(book::read)
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage(message);
    }

    private static Book row(String cells) {
        return new Book().rows(HEADER + "<row r=\"2\">" + cells + "</row>");
    }

    @Test
    void texts_are_kept_as_they_are() {
        assertThat(cell("t=\"s\"", "<v>0</v>")).isEqualTo("a\rb");
        assertThat(cell("t=\"s\"", "<v>1</v>")).isEqualTo("甲 乙");
        assertThat(cell("t=\"inlineStr\"", "<is><t>=1+1</t></is>")).isEqualTo("=1+1");
        assertThat(cell("t=\"str\"", "<f>A1</f><v>x</v>")).isEqualTo("x");
        assertThat(cell("t=\"b\"", "<v>1</v>")).isEqualTo("TRUE");
        assertThat(cell("t=\"b\"", "<v>0</v>")).isEqualTo("FALSE");
        assertThat(cell("t=\"e\"", "<v>#N/A</v>")).isEqualTo("#N/A");
        assertThat(cell("t=\"d\"", "<v>2025-06-30</v>")).isEqualTo("2025-06-30");
    }

    @Test
    void numbers_are_the_digits_that_excel_shows() {
        assertThat(cell("", "<v>12.6</v>")).isEqualTo("12.6");
        assertThat(cell("", "<v>0.30000000000000004</v>")).isEqualTo("0.3");
        assertThat(cell("", "<v>1.3E4</v>")).isEqualTo("13000");
        assertThat(cell("", "<v>-5</v>")).isEqualTo("-5");
        assertThat(cell("", "<v>0</v>")).isEqualTo("0");
        assertThat(cell("", "<v>1.234</v>")).isEqualTo("1234E-3");
        assertThat(cell("s=\"6\"", "<v>1300</v>")).isEqualTo("1300");
        assertThat(cell("s=\"99\"", "<v>1300</v>")).isEqualTo("1300");
    }

    @Test
    void whole_numbers_keep_all_their_digits_and_fractions_with_more_than_any_are_refused() {
        assertThat(cell("", "<v>9007199254740993</v>")).isEqualTo("9007199254740993");
        assertThat(cell("", "<v>12345678901234567890</v>")).isEqualTo("12345678901234567890");
        assertThat(cell("", "<v>1.2345678901234567E19</v>")).isEqualTo("12345678901234567000");
        assertThat(cell("", "<v>5.00</v>")).isEqualTo("5");
        refused(
                row("<c r=\"A2\"><v>0.123456789012345678</v></c>"),
                "row 2, column \"A\" must hold a number as spreadsheets store it, but was \"0.123456789012345678\"");
    }

    @Test
    void a_fraction_that_is_shown_as_another_is_remarked() {
        assertThat(row("<c r=\"A2\"><v>7.0000000000000007E-2</v></c>")
                        .read()
                        .get(0)
                        .remarks())
                .isEmpty();
        assertThat(row("<c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>0.30000000000000004</v></c>")
                        .read()
                        .get(0)
                        .remarks())
                .extracting(remark -> remark.sentence(Locale.ENGLISH))
                .containsExactly("fractions were read with the 15 digits that are shown of them, first in \"B2\"");
    }

    @Test
    void a_cell_with_two_values_is_refused() {
        String message = "row 2, column \"A\" must hold one value, but was \"another\"";
        refused(row("<c r=\"A2\"><v>1</v><v>999</v></c>"), message);
        refused(row("<c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is><is><t>b</t></is></c>"), message);
        refused(row("<c r=\"A2\"><v>1</v><is><t>b</t></is></c>"), message);
    }

    @Test
    void percents_are_percents() {
        assertThat(cell("s=\"2\"", "<v>0.85</v>")).isEqualTo("85%");
        assertThat(cell("s=\"4\"", "<v>7.0000000000000007E-2</v>")).isEqualTo("7%");
        assertThat(cell("s=\"4\"", "<v>0.8512345</v>")).isEqualTo("85.12345%");
        assertThat(cell("s=\"2\"", "<v>0</v>")).isEqualTo("0%");
        assertThat(cell("s=\"2\"", "<v>2</v>")).isEqualTo("200%");
    }

    @Test
    void dates_are_what_is_shown_of_them() {
        assertThat(cell("s=\"1\"", "<v>45838</v>")).isEqualTo("2025-06-30");
        assertThat(cell("s=\"5\"", "<v>45838</v>")).isEqualTo("2025-06-30");
        assertThat(cell("s=\"3\"", "<v>45809</v>")).isEqualTo("2025-06");
        assertThat(cell("s=\"8\"", "<v>45809</v>")).isEqualTo("2025-06");
        assertThat(cell("s=\"7\"", "<v>45809</v>")).isEqualTo("2025");
        assertThat(cell("s=\"1\"", "<v>45838.5</v>")).isEqualTo("2025-06-30T12:00");
        assertThat(cell("s=\"1\"", "<v>1</v>")).isEqualTo("1900-01-01");
        assertThat(cell("s=\"1\"", "<v>61</v>")).isEqualTo("1900-03-01");
        // No such days: what is left is a number, which no reader of times takes.
        assertThat(cell("s=\"1\"", "<v>60</v>")).isEqualTo("60");
        assertThat(cell("s=\"1\"", "<v>-1</v>")).isEqualTo("-1");
        assertThat(cell("s=\"1\"", "<v>2958466</v>")).isEqualTo("2958466");
    }

    @Test
    void days_may_be_counted_from_1904() {
        Book book = new Book()
                .with("xl/styles.xml", STYLES)
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="x" r:id="r1"/></sheets></workbook>""")
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>44376</v></c></row>");
        assertThat(book.read().get(0).rows().get(0).cell(0)).isEqualTo("2025-06-30");
    }

    @Test
    void rows_keep_their_numbers_and_gaps_are_empty_cells() {
        Sheet sheet = new Book()
                .rows(
                        "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>goal</t></is></c><c t=\"inlineStr\"><is><t>v</t></is></c></row>"
                                + "<row r=\"4\"><c r=\"B4\"/></row><row><c r=\"C5\"><v>1</v></c></row>"
                                + "<row r=\"9\"><c r=\"B9\"><v>2</v></c><c r=\"E9\"><v>3</v></c></row>")
                .read()
                .get(0);
        assertThat(sheet)
                .isEqualTo(new Sheet(
                        "One",
                        List.of("", "goal", "v"),
                        List.of(
                                new Sheet.Row(5, List.of("", "", "1")),
                                new Sheet.Row(9, List.of("", "2", "", "", "3")))));
    }

    @Test
    void formulas_hidden_sheets_and_merged_cells_are_remarked() {
        Book book = new Book()
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="旧" state="hidden" r:id="r1"/></sheets></workbook>""")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + HEADER
                                + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>1</f><v>1</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>");
        assertThat(book.read().get(0).remarks())
                .containsExactly(
                        new Remark(Remark.Kind.HIDDEN, "旧"),
                        new Remark(Remark.Kind.FORMULAS, "A2"),
                        new Remark(Remark.Kind.MERGED, "A2:A3"));
        assertThat(book.read().get(0).remarks().get(1).sentence(Locale.ENGLISH))
                .isEqualTo("formulas were read by their saved results, first in \"A2\"");
    }

    @Test
    void a_merged_header_is_refused() {
        refused(
                new Book()
                        .with(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData>" + HEADER
                                        + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>"),
                "row 1 must have no merged cells in its header, but was \"A1:B1\"");
    }

    @Test
    void an_empty_sheet_is_left_out() {
        assertThat(new Book().rows("<row r=\"1\"><c r=\"A1\"/></row>").read()).isEmpty();
    }

    @Test
    void references_beyond_the_last_cell_or_out_of_order_are_refused() {
        String expected = " must have a name from A1 to XFD1048576, in order, but was ";
        refused(row("<c r=\"ZZZZZZ1\"><v>1</v></c>"), "the file" + expected + "\"ZZZZZZ1\"");
        refused(row("<c r=\"XFE2\"><v>1</v></c>"), "the file" + expected + "\"XFE2\"");
        refused(row("<c r=\"2\"><v>1</v></c>"), "the file" + expected + "\"2\"");
        refused(row("<c r=\"A12345678\"><v>1</v></c>"), "the file" + expected + "\"A12345678\"");
        refused(row("<c r=\"A1x\"><v>1</v></c>"), "the file" + expected + "\"A1x\"");
        refused(row("<c r=\"A3\"><v>1</v></c>"), "row 2" + expected + "\"A3\"");
        refused(row("<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c>"), "row 2" + expected + "\"A2\"");
        refused(new Book().rows(HEADER + "<row r=\"1\"/>"), "row 1" + expected + "\"row 1\"");
        refused(new Book().rows(HEADER + "<row r=\"1048577\"/>"), "row 1" + expected + "\"row 1048577\"");
        refused(
                row("<c r=\"XFD2\"><v>1</v></c>"),
                "row 2, column \"XFD\" must have at most 256 columns, but was \"1\"");
    }

    @Test
    void values_that_are_none_are_refused() {
        refused(
                row("<c r=\"A2\"><v>x</v></c>"),
                "row 2, column \"A\" must hold a number as spreadsheets store it, but was \"x\"");
        refused(
                row("<c r=\"A2\"><v>1e100000000</v></c>"),
                "row 2, column \"A\" must hold a number as spreadsheets store it, but was \"1e100000000\"");
        refused(
                row("<c r=\"A2\"><v>1.2.3</v></c>"),
                "row 2, column \"A\" must hold a number as spreadsheets store it, but was \"1.2.3\"");
        refused(
                row("<c r=\"A2\" t=\"s\"><v>5</v></c>"),
                "row 2, column \"A\" must refer to one of the 0 texts of the workbook, but was \"5\"");
        refused(
                row("<c r=\"A2\" t=\"s\"><v>-1</v></c>"),
                "row 2, column \"A\" must refer to one of the 0 texts of the workbook, but was \"-1\"");
    }

    @Test
    void columns_of_one_name_are_refused() {
        String twice = HEADER.replace("</row>", "<c r=\"B1\" t=\"inlineStr\"><is><t>goal</t></is></c></row>");
        refused(
                new Book().rows(twice),
                "row 1, column \"B\" must be a name that no other column has, but was \"goal\"");
    }

    @Test
    void limits_are_at_least_1() {
        assertThatThrownBy(() -> new XlsxLimits(1, 1, 1, 0, 1, 1))
                .hasMessage("every limit must be at least 1, but one was 0");
    }
}
