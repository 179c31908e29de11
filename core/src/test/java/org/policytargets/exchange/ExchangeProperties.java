package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of sheets. */
class ExchangeProperties {

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("'=+-@\t\r\n＝＋－＠,;\"0123.a 甲\u00A0\uFEFF")
                .ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).filter(ExchangeProperties::isWritable);
        return Arbitraries.oneOf(marks, any);
    }

    private static boolean isWritable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width ->
                        cells().list().ofSize(width).list().ofMaxSize(4).map(rows -> sheet(width, rows)));
    }

    private static Sheet sheet(int width, List<List<String>> cells) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            header.add("=" + Sheet.letters(i));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(new Sheet.Row(rows.size() + 2, row)));
        return new Sheet("", header, rows);
    }

    @Property
    void what_is_written_as_csv_reads_back_equal(@ForAll("sheets") Sheet sheet) {
        assertThat(Csv.read(Csv.write(sheet).getBytes(StandardCharsets.UTF_8))).isEqualTo(sheet);
    }

    @Property
    void a_mark_that_was_set_is_taken_off(@ForAll("cells") String cell) {
        assertThat(FormulaMark.unmarked(FormulaMark.marked(cell))).isEqualTo(cell);
    }

    @Property
    void a_mark_is_set_before_all_that_begins_like_a_formula_but_numbers(@ForAll("cells") String cell) {
        String marked = FormulaMark.marked(cell);
        boolean begins = !marked.isEmpty() && "=+@\t\r\n＝＋－＠".indexOf(marked.charAt(0)) >= 0;
        assertThat(begins).isFalse();
        if (marked.startsWith("-")) {
            assertThat(new java.math.BigDecimal(marked).signum()).isLessThanOrEqualTo(0);
        }
    }
}
