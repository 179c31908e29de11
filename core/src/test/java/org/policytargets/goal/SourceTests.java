package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is written. */
class SourceTests {
    private static Source placed(Optional<String> quote, Integer start, Integer end) {
        return new Source("report", Optional.empty(), quote, Optional.ofNullable(start), Optional.ofNullable(end));
    }

    @Test
    void a_source_is_a_document_a_section_and_a_quote() {
        assertThat(Source.of("report"))
                .isEqualTo(
                        new Source("report", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(Source.of("report").section("二、2025年").quote("地区生产总值增长5.5%", 418))
                .isEqualTo(new Source(
                        "report",
                        Optional.of("二、2025年"),
                        Optional.of("地区生产总值增长5.5%"),
                        Optional.of(418),
                        Optional.of(430)));
        assertThat(Source.of("report").quote("x", 0).section("one").start()).contains(0);
        assertThat(Source.of("report").quote("x", 0).section("one").quote()).contains("x");
        assertThat(Source.of("report").quote("x", 0).section("one").end()).contains(1);
    }

    @Test
    void a_place_counts_code_points_not_halves_of_them() {
        String quote = "𠮷祥路😀";
        assertThat(quote).hasSize(6);
        Source source = Source.of("report").quote(quote, 10);
        assertThat(source.start()).contains(10);
        assertThat(source.end()).contains(14);
        assertThat(placed(Optional.of(quote), 10, 14)).isEqualTo(source);
        assertRefused(
                () -> placed(Optional.of(quote), 10, 16),
                "source",
                "source must have a place as long as its quote, 4 code points, but was 10 to 16");
    }

    @Test
    void a_place_may_stand_without_a_quote_and_a_quote_without_a_place() {
        assertThat(placed(Optional.empty(), 3, 9).end()).contains(9);
        assertThat(placed(Optional.of("words"), null, null).quote()).contains("words");
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "3, 3", "-1, 4", "0, 0", "2147483647, -2147483644"})
    void a_place_starts_in_the_text_and_ends_after_its_start(int start, int end) {
        String message = "source must start at 0 or later and end after its start, but was " + start + " to " + end;
        assertRefused(() -> placed(Optional.of("quote"), start, end), "source", message);
        assertRefused(() -> placed(Optional.empty(), start, end), "source", message);
    }

    @Test
    void a_quote_too_far_on_is_refused() {
        assertRefused(
                () -> Source.of("report").quote("quote", Integer.MAX_VALUE),
                "source",
                "source must start at 0 or later and end after its start, but was 2147483647 to -2147483644");
    }

    @Test
    void half_a_place_is_none() {
        assertRefused(
                () -> placed(Optional.of("quote"), 3, null),
                "source",
                "source must state both start and end or neither, but was start 3 without an end");
        assertRefused(
                () -> placed(Optional.of("quote"), null, 8),
                "source",
                "source must state both start and end or neither, but was end 8 without a start");
    }

    @Test
    void a_document_has_a_name() {
        assertRefused(() -> Source.of(""), "source.document", "source.document must say something, but was blank");
    }
}
