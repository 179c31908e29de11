package org.policytargets.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.policytargets.bulk.Row;
import org.policytargets.json.Limits;

/** CSV too long to hold: what is read of it row by row. */
class CsvRowsTests {
    private static final Limits FEW = new Limits(20_000, 1, 2, 3, 1, 10);

    private static CsvRows rows(String text) throws IOException {
        return Csv.rows(in(text));
    }

    private static CsvRows rows(String text, Limits limits) throws IOException {
        return Csv.rows(in(text), StandardCharsets.UTF_8, limits);
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that never ends: its beginning, then the same again and again. */
    private static InputStream endless(String beginning, String repeated) {
        return new InputStream() {
            private final byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
            private final byte[] then = repeated.getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                long index = at++;
                return index < first.length ? first[(int) index] : then[(int) ((index - first.length) % then.length)];
            }
        };
    }

    @Test
    void rows_are_those_of_the_sheet() throws IOException {
        CsvRows rows = rows("\uFEFF\r\n目标;数值;\r\n\"two\nlines\";'=1\r\n\r\nb;2;3;4");
        assertThat(rows.header()).containsExactly("目标", "数值");
        assertThat(rows.remarks()).containsExactly(new Remark(Remark.Kind.SEPARATOR, ";"));
        assertThat(rows)
                .toIterable()
                .containsExactly(
                        new Sheet.Row(3, List.of("two\nlines", "=1")),
                        new Sheet.Row(4, List.of("")),
                        new Sheet.Row(5, List.of("b", "2", "3", "4")));
        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_document_without_a_header_is_refused_at_once() {
        for (String none : List.of("", "\r\n", " , \n\n")) {
            assertThatThrownBy(() -> rows(none)).hasMessage("the file must have a header, but was empty");
        }
        assertThatThrownBy(() -> rows("v,v\n1,2\n"))
                .hasMessage("row 1, column \"B\" must be a name that no other column has, but was \"v\"");
    }

    @Test
    void what_is_no_csv_ends_the_rows_where_it_stands() throws IOException {
        CsvRows rows = rows("goal,value\na,1\nb,x\0y\nc,3\n");
        assertThat(rows.next().cell(0)).isEqualTo("a");
        assertThatThrownBy(rows::hasNext)
                .hasMessage("row 3, column \"B\" must hold visible characters only, but was \"x\\u0000y\"");
        assertThat(rows.hasNext()).isFalse();
        CsvRows open = rows("goal,value\n\"a,1\n");
        assertThatThrownBy(open::next)
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage("row 2 must be well-formed CSV (Missing closing quote for value), but was \"otherwise\"");
        assertThat(open.hasNext()).isFalse();
    }

    @Test
    void what_one_row_may_hold_is_limited_and_the_number_of_rows_is_not() throws IOException {
        CsvRows rows = Csv.rows(endless("a,b\n", "1,2\n"), StandardCharsets.UTF_8, FEW);
        for (int row = 2; row < 50_000; row++) {
            assertThat(rows.next().number()).isEqualTo(row);
        }
        assertThatThrownBy(() -> rows("a,b,c\n", FEW))
                .hasMessage("row 1, column \"C\" must have at most 2 columns, but was \"more\"");
        CsvRows wide = rows("a,b\n12345678901,2\n", FEW);
        assertThatThrownBy(wide::next)
                .hasMessage("row 2, column \"A\" must have at most 10 characters, but was \"11 characters\"");
    }

    @Test
    void a_quote_that_does_not_close_is_not_read_for_ever() throws IOException {
        CsvRows rows = Csv.rows(endless("a,b\n1,2\n3,\"", "4,5\n"), StandardCharsets.UTF_8, FEW);
        assertThat(rows.next().number()).isEqualTo(2);
        assertThatThrownBy(rows::next)
                .isInstanceOf(MalformedSheetException.class)
                .hasMessage("row 3 must have at most 20000 characters, but was \"longer\"");
        assertThatThrownBy(() -> Csv.rows(endless("\"", "a")))
                .hasMessage("row 1 must have at most 1048576 characters, but was \"longer\"");
    }

    @Test
    void bytes_that_are_none_of_the_encoding_end_the_rows() throws IOException {
        Charset chinese = Charset.forName("GB18030");
        byte[] document = "目标,数值\n甲,1.3万套\n".getBytes(chinese);
        String message = "the file must be CSV in UTF-8 or GB18030, but was \"other bytes\"";
        assertThatThrownBy(() -> Csv.rows(new ByteArrayInputStream(document))).hasMessage(message);
        CsvRows named = Csv.rows(new ByteArrayInputStream(document), chinese, Limits.standard());
        assertThat(named.next().cells()).containsExactly("甲", "1.3万套");
        assertThat(named.remarks()).isEmpty();

        byte[] late = ("a,b\n" + "1,2\n".repeat(10_000) + "x,y\n").getBytes(StandardCharsets.UTF_8);
        late[late.length - 2] = (byte) 0xFF;
        CsvRows rows = Csv.rows(new ByteArrayInputStream(late));
        assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).hasMessage(message);
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void what_cannot_be_read_is_said() throws IOException {
        CsvRows rows = Csv.rows(new InputStream() {
            private final InputStream some = in("a,b\n1,2\n3,4\n");

            @Override
            public int read() throws IOException {
                int next = some.read();
                if (next < 0) {
                    throw new IOException("the disk is gone");
                }
                return next;
            }

            @Override
            public int read(byte[] target, int from, int most) throws IOException {
                target[from] = (byte) read();
                return 1;
            }
        });
        assertThat(rows.next().number()).isEqualTo(2);
        assertThatThrownBy(rows::next).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("the disk is gone");
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void the_stream_is_not_closed() throws IOException {
        InputStream in = new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        CsvRows rows = Csv.rows(in);
        assertThat(rows).toIterable().hasSize(1);
    }

    @Test
    void rows_become_actuals_and_problems() throws IOException {
        ActualsSheet sheets = ActualsSheet.of(SheetPlan.PLAN);
        String text = "goal,time,value,reported on,note\nroads,2025,31 km,2026-01-10,\n,,,,\n"
                + "raods,2025,31 km,2026-01-10,\nroads,2025,32 km,2026-01-11,a\u202Eb\n";
        CsvRows rows = rows(text);
        Iterator<Row> reported = sheets.rows(rows, sheets.suggest(rows.header()));
        Row.Reported first = (Row.Reported) reported.next();
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.actual())
                .isEqualTo(sheets.read(Csv.read(text.getBytes(StandardCharsets.UTF_8)))
                        .actuals()
                        .get(0));
        assertThat(reported.next())
                .isEqualTo(new Row.Problem(
                        4,
                        "row 4, column \"goal\" must name a goal or indicator of the plan, but was \"raods\": did you mean"
                                + " roads?"));
        assertThat(reported.next())
                .isEqualTo(new Row.Problem(
                        5, "row 5, column \"note\" must hold visible characters only, but was \"U+202E at 1\""));
        assertThat(reported.hasNext()).isFalse();

        CsvRows again = rows(text);
        ActualsSheet chinese = sheets.in(Locale.CHINESE);
        assertThat(chinese.rows(again, chinese.suggest(again.header())))
                .toIterable()
                .contains(new Row.Problem(4, "第4行“goal”列应为规划中的目标或指标，实际为“raods”，是否想写“roads”？"));
    }

    @Test
    void a_header_without_a_column_that_is_needed_is_refused() {
        ActualsSheet sheets = ActualsSheet.of(SheetPlan.PLAN);
        Mapping mapping = sheets.suggest(List.of("goal", "value"));
        assertThatThrownBy(() -> sheets.rows(List.<Sheet.Row>of().iterator(), mapping))
                .hasMessage("the file must have a column time, but was \"goal, value\"");
    }
}
