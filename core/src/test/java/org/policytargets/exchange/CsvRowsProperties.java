package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.bulk.Row;

/** Row by row as all at once. */
class CsvRowsProperties {
    /** Texts that are often CSV, and often not. */
    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of(
                "goal", "value", "a", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "'=", "甲", "\0", "\uFEFF");
        return pieces.list().ofMaxSize(40).map(all -> String.join("", all));
    }

    @Property
    void rows_are_those_of_the_sheet_and_end_where_it_is_refused(@ForAll("documents") String text) throws IOException {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        List<Sheet.Row> rows = new ArrayList<>();
        try {
            CsvRows stream = Csv.rows(new ByteArrayInputStream(document));
            stream.forEachRemaining(rows::add);
            assertThat(Csv.read(document)).isEqualTo(new Sheet("", stream.header(), rows, stream.remarks()));
        } catch (MalformedSheetException e) {
            assertThat(refusal(document)).isEqualTo(e.getMessage());
            assertThat(e.problem().row() == 0 || rows.size() < e.problem().row())
                    .isTrue();
        }
    }

    private static String refusal(byte[] document) {
        try {
            return "read as " + Csv.read(document);
        } catch (MalformedSheetException e) {
            return e.getMessage();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return new ActualsSheetProperties().rows();
    }

    @Property
    void what_rows_report_is_what_the_sheet_reports(
            @ForAll("tables") List<List<String>> cells, @ForAll boolean inChinese) {
        Locale language = inChinese ? Locale.CHINESE : Locale.ENGLISH;
        ActualsSheet sheets = ActualsSheet.of(SheetPlan.PLAN).in(language);
        List<String> header = new ArrayList<>();
        for (Column column : Column.values()) {
            header.add(column.header(language));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(new Sheet.Row(rows.size() + 2, row)));
        Sheet sheet = new Sheet("", header, rows);
        Imported imported = sheets.read(sheet);
        List<Row> expected = new ArrayList<>();
        for (int i = 0; i < imported.actuals().size(); i++) {
            expected.add(new Row.Reported(
                    imported.origins().get(i).row(), imported.actuals().get(i)));
        }
        imported.problems()
                .forEach(problem -> expected.add(new Row.Problem(problem.row(), problem.sentence(language))));
        expected.sort(Comparator.comparingLong(Row::number));
        assertThat(sheets.rows(rows.iterator(), sheets.suggest(header)))
                .toIterable()
                .containsExactlyElementsOf(expected);
    }
}
