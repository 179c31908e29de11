package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where findings stand, in long texts and beside rare characters. Example sentences are invented. */
final class PlaceExamples {

    private static void assertPlaced(Finding finding, String text) {
        int[] codePoints = text.codePoints().toArray();
        assertThat(new String(codePoints, finding.start(), finding.end() - finding.start()))
                .isEqualTo(finding.quote());
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "😀。, 2", "𠮷𠮷店来人了。, 7", "甲。\uD83D。, 4"})
    void places_count_code_points(String before, int start) {
        String text = before + "新增车位12个，第3个方案";
        Findings findings = Compact.findings(text);
        Finding finding = findings.targets().get(0);
        assertThat(finding.start()).isEqualTo(start);
        assertThat(finding.end()).isEqualTo(start + 7);
        assertThat(finding.quote()).isEqualTo("新增车位12个");
        assertThat(findings.others())
                .containsExactly(new NotATarget(start + 8, start + 11, "第3个", NotATarget.Reason.ORDINAL));
    }

    @Test
    void places_count_code_points_far_into_a_text() {
        String text = "😀春天来了。\n".repeat(500) + "新增车位12个";
        Finding finding = Compact.only(text);
        assertThat(finding.start()).isEqualTo(500 * 7);
        assertPlaced(finding, text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void rare_characters_may_stand_anywhere_in_a_text(int before) {
        String text = "很".repeat(before) + "😀".repeat(2500) + "。新增车位12个";
        Finding finding = Compact.only(text);
        assertThat(finding.start()).isEqualTo(before + 2501);
        assertPlaced(finding, text);
    }

    @Test
    void a_text_may_end_where_a_block_of_it_does() {
        assertThat(Compact.findings("\uD83D".repeat(1024)).others()).isEmpty();
    }

    @Test
    void rare_characters_belong_to_names_and_quotes() {
        Finding finding = Compact.only("😀𠮷野家新增车位12个");
        assertThat(finding.quote()).isEqualTo("😀𠮷野家新增车位12个");
        assertThat(finding.goal().title()).hasToString("😀𠮷野家新增车位");
        assertThat(finding.goal().id()).hasToString("report/𠮷野家新增车位");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新增车位１，３００個      | -
            新增车位１，３００个      | TOTAL PLAIN 1300 {parking_space}
            新增车位３萬个            | TOTAL PLAIN 30000 {parking_space}
            收入达到３億元            | LEVEL PLAIN 300000000 CNY
            新增绿地兩公顷            | TOTAL PLAIN 2 har
            税收占比达到４５﹪        | LEVEL PLAIN 45 %
            新增绿地60\u3000公顷      | TOTAL PLAIN 60 har
            ＧＤＰ增长５％            | GROWTH PLAIN 5 %
            """)
    void wide_and_traditional_signs_are_read_like_others(String text, String reading) {
        assertThat(Compact.reading(text)).isEqualTo(reading);
    }

    @Test
    void a_clause_of_more_than_400_characters_is_cut_and_its_end_is_read() {
        String text = "很".repeat(450) + "新增车位12个";
        Finding finding = Compact.only(text);
        assertThat(finding.start()).isEqualTo(400);
        assertThat(Compact.reading(finding)).isEqualTo("TOTAL PLAIN 12 {parking_space}");
        assertPlaced(finding, text);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401})
    void a_cut_goes_through_no_number_and_no_character(int length) {
        String text = "很".repeat(length) + "😀覆盖率达到12.5%";
        assertThat(Compact.reading(text)).isEqualTo("LEVEL PLAIN 12.5 %");
        assertThat(Compact.others(text)).isEmpty();
        assertPlaced(Compact.only(text), text);
        String pairs = "很".repeat(length - 6) + "😀12.5%";
        assertThat(Compact.reading(pairs)).isEqualTo("LEVEL PLAIN 12.5 %");
        assertPlaced(Compact.only(pairs), pairs);
        String marked = "很".repeat(length) + "。新增车位12个";
        assertThat(Compact.reading(marked)).isEqualTo("TOTAL PLAIN 12 {parking_space}");
    }

    @Test
    void a_number_longer_than_a_clause_is_cut_all_the_same() {
        assertThat(Compact.findings("9".repeat(1000)).others())
                .extracting(NotATarget::end)
                .containsExactly(400, 800, 1000);
    }

    @Test
    void a_cut_may_part_a_numeral_from_its_unit() {
        assertThat(Compact.others("很".repeat(397) + "新增三公里")).isEqualTo("三 NAME");
    }

    @Test
    void a_mark_that_closes_far_away_is_taken_for_none() {
        assertThat(Compact.reading("“" + "很".repeat(250) + "”新增车位12个")).isEqualTo("TOTAL PLAIN 12 {parking_space}");
        assertThat(Compact.reading("（" + "很".repeat(250) + "）新增车位12个")).isEqualTo("TOTAL PLAIN 12 {parking_space}");
    }

    @Test
    void progress_is_told_line_by_line() {
        List<Long> told = new ArrayList<>();
        Document report = Document.of("report", "新增车位12个。\n😀\n\n新增绿地3公顷", Year.of(2025));
        Findings findings = TargetReader.chinese().read(report, told::add);
        assertThat(told).containsExactly(8L, 11L, 12L, 20L);
        assertThat(findings).isEqualTo(TargetReader.chinese().read(report));
    }

    @Test
    void an_empty_text_has_no_progress() {
        List<Long> told = new ArrayList<>();
        TargetReader.chinese().read(Document.of("report", "", Year.of(2025)), told::add);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "。\n\n"})
    void a_line_ends_a_sentence(String end) {
        assertThat(Compact.reading("新建学校3所" + end + "医院2家")).isEqualTo("TOTAL PLAIN 3 {所}; LEVEL PLAIN 2 {company}");
    }
}
