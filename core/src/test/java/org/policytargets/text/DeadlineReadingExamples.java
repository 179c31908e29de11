package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Window;
import org.policytargets.text.Finding.DeadlineFrom;
import org.policytargets.text.Row.Role;

/** When promises are due. Example sentences are invented; the reports are of 2025. */
final class DeadlineReadingExamples {

    private static Deadline by(String window) {
        return Deadline.by(Window.parse(window));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年底前新增车位12个              | 2025-01-01/2025-12-31 | 年底前
            今年新增车位12个                | 2025-01-01/2025-12-31 | 今年
            上半年新增车位12个              | 2025-01-01/2025-06-30 | 上半年
            下半年新增车位12个              | 2025-07-01/2025-12-31 | 下半年
            三季度新增车位12个              | 2025-07-01/2025-09-30 | 三季度
            6月底前新增车位12个             | 2025-01-01/2025-06-30 | 6月底前
            6月份新增车位12个               | 2025-06-01/2025-06-30 | 6月份
            6月新增车位12个                 | 2025-06-01/2025-06-30 | 6月
            1-9月新增车位12个               | 2025-01-01/2025-09-30 | 1-9月
            1—9月新增车位12个               | 2025-01-01/2025-09-30 | 1—9月
            3月6日前新增车位12个            | 2025-01-01/2025-03-06 | 3月6日前
            12月31日新增车位12个            | 2025-01-01/2025-12-31 | 12月31日
            2025年6月底前新增车位12个       | 2025-01-01/2025-06-30 | 2025年6月底前
            2025年6月30日新增车位12个       | 2025-01-01/2025-06-30 | 2025年6月30日
            2025年三季度新增车位12个        | 2025-07-01/2025-09-30 | 2025年三季度
            2027年底前新增车位12个          | 2025-01-01/2027-12-31 | 2027年底前
            2025-2027年新增车位12个         | 2025-01-01/2027-12-31 | 2025-2027年
            2025—2027年新增车位12个         | 2025-01-01/2027-12-31 | 2025—2027年
            2025至2027年新增车位12个        | 2025-01-01/2027-12-31 | 2025至2027年
            三年内新增车位12个              | 2025-01-01/2027-12-31 | 三年内
            5年内新增车位12个               | 2025-01-01/2029-12-31 | 5年内
            “十五五”末新增车位12个        | 2025-01-01/2030-12-31 | “十五五”末
            十五五期间新增车位12个          | 2025-01-01/2030-12-31 | 十五五期间
            2024-2027年新增车位12个         | 2025-01-01/2027-12-31 | 2024-2027年
            """)
    void a_time_in_the_clause(String text, String window, String words) {
        Finding finding = Compact.only(text);
        assertThat(finding.goal().deadline())
                .isEqualTo(Deadline.by(Window.parse(window).inWords(words)));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.CLAUSE);
    }

    @Test
    void a_level_is_due_on_the_last_day() {
        Finding finding = Compact.only("到2027年旅游收入达到12亿元");
        assertThat(finding.goal().deadline())
                .isEqualTo(Deadline.at(Window.parse("2025-01-01/2027-12-31").inWords("2027年")));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.CLAUSE);
    }

    @Test
    void the_last_time_of_a_clause_counts() {
        assertThat(Compact.only("力争上半年、确保年底前新增车位12个").goal().deadline())
                .isEqualTo(Deadline.by(Window.during(Year.of(2025)).inWords("年底前")));
    }

    @Test
    void a_time_that_leads_a_paragraph_holds_until_its_end() {
        List<Finding> findings = Compact.findings("今年上半年的目标是：新增车位12个，年底前新增绿地3公顷。新建学校3所。\n新建医院2家。")
                .targets();
        assertThat(findings)
                .extracting(finding -> finding.goal().deadline().toString())
                .containsExactly(
                        "By[window=2025-H1 (上半年)]",
                        "By[window=2025 (年底前)]",
                        "By[window=2025-H1 (上半年)]",
                        "By[window=2025]");
        assertThat(findings)
                .extracting(Finding::deadlineFrom)
                .containsExactly(
                        DeadlineFrom.PARAGRAPH, DeadlineFrom.CLAUSE, DeadlineFrom.PARAGRAPH, DeadlineFrom.REPORT);
    }

    @Test
    void a_lead_without_a_time_leaves_that_of_the_lead_before() {
        Finding finding = Compact.only("上半年主要目标：城市建设方面：新增车位12个");
        assertThat(finding.goal().deadline().window()).hasToString("2025-H1 (上半年)");
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource({
        "新增车位12个",
        // Before the report's year.
        "2023年以来新增车位12个",
        "2024年底前新增车位12个",
        // No times.
        "13月底前新增车位12个",
        "2月30日新增车位12个",
        "2025-27年新增车位12个"
    })
    void the_reports_year_where_no_time_can_be_used(String text) {
        Finding finding = Compact.only(text);
        assertThat(finding.goal().deadline()).isEqualTo(Deadline.by(Window.during(Year.of(2025))));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.REPORT);
    }

    @Test
    void a_time_before_the_reports_year_leaves_that_of_the_paragraph() {
        Finding finding = Compact.only("上半年目标：对照2024年新增车位12个");
        assertThat(finding.goal().deadline())
                .isEqualTo(Deadline.by(Window.half(2025, 1).inWords("上半年")));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.PARAGRAPH);
    }

    @Test
    void a_paragraphs_time_before_the_reports_year_is_none() {
        Finding finding = Compact.only("2023年的目标：新增车位12个");
        assertThat(finding.goal().deadline()).isEqualTo(by("2025"));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.REPORT);
    }

    @Test
    void a_time_without_an_end_is_no_deadline() {
        TargetReader reader = TargetReader.chinese().with(new Row(Role.TIME, "开年以来", "年1月1日以来"));
        Finding finding = reader.read(Document.of("report", "开年以来新增车位12个", Year.of(2025)))
                .targets()
                .get(0);
        assertThat(finding.goal().deadline()).isEqualTo(by("2025"));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.REPORT);
    }

    @Test
    void a_word_of_time_whose_meaning_is_none_is_no_deadline() {
        TargetReader reader = TargetReader.chinese().with(new Row(Role.TIME, "开春", "年开春"));
        Finding finding = reader.read(Document.of("report", "开春新增车位12个", Year.of(2025)))
                .targets()
                .get(0);
        assertThat(finding.goal().title()).hasToString("新增车位");
        assertThat(finding.goal().deadline()).isEqualTo(by("2025"));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.REPORT);
    }

    @Test
    void haste_names_no_day() {
        Finding finding = Compact.only("推动东山医院尽快开工");
        assertThat(finding.goal().deadline()).isEqualTo(Deadline.none(LocalDate.of(2025, 1, 1)));
        assertThat(finding.doubts()).containsExactly(new Doubt(Doubt.Kind.NO_DATE, "推动东山医院尽快开工"));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.NONE);
    }

    @Test
    void zero_that_is_kept_is_due_on_every_day() {
        for (String text : List.of("群租房保持动态清零", "违规占地动态零增长")) {
            assertThat(Compact.only(text).goal().deadline())
                    .isEqualTo(Deadline.throughout(Window.during(Year.of(2025))).with(Deadline.Grace.MENDED_BY_END));
        }
        assertThat(Compact.only("实现危房清零").goal().deadline()).isEqualTo(Deadline.at(Window.during(Year.of(2025))));
    }

    @Test
    void a_time_that_is_not_understood_is_told() {
        Finding finding = Compact.only("3个月内新增车位12个");
        assertThat(finding.doubts()).containsExactly(new Doubt(Doubt.Kind.TIME_NOT_READ, "3个月内"));
        assertThat(finding.deadlineFrom()).isEqualTo(DeadlineFrom.REPORT);
        assertThat(Compact.only("30年内新增车位12个").doubts()).containsExactly(new Doubt(Doubt.Kind.TIME_NOT_READ, "30年内"));
    }
}
