package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table does what its example says. */
final class GrammarTests {

    static Stream<Arguments> words() {
        return Grammar.examples().stream()
                .flatMap(example -> example.rows().stream()
                        .map(row -> Arguments.of(row, example.example().replace("~", row.word()), example.reading())));
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_word_is_read_as_its_example_says(Row row, String example, String reading) {
        assertThat(example).contains(row.word());
        assertThat(Compact.reading(example)).as(example).isEqualTo(reading);
    }

    /** Without its row a word's example is read otherwise: the table has no row that plays no part. */
    @Test
    void each_row_is_needed() {
        List<Row> all = new ArrayList<>();
        words().forEach(each -> all.add((Row) each.get()[0]));
        TargetReader reader = TargetReader.chinese();
        words().forEach(each -> {
            List<Row> others = new ArrayList<>(all);
            others.remove(each.get()[0]);
            Document example = Document.of("report", (String) each.get()[1], Year.of(2025));
            Findings without = new TargetReader(Grammar.of(others)).read(example);
            assertThat(without).as(each.get()[0] + " in " + example.text()).isNotEqualTo(reader.read(example));
        });
    }

    @Test
    void no_word_stands_twice_in_a_role() {
        List<String> seen = new ArrayList<>();
        words().forEach(each -> {
            Row row = (Row) each.get()[0];
            seen.add(row.role() + " " + row.word());
        });
        assertThat(seen).doesNotHaveDuplicates();
    }
}
