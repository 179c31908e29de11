package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;
import org.w3c.dom.Element;

/** A scorecard as text, Markdown and page, whole, in both languages. */
final class ScorecardTests {
    private static final Board BOARD = board("Total missed", "Made of parts", "Total without a report", "Coverage");

    private static Board board(String... names) {
        List<Assessment> assessments = List.of(names).stream()
                .map(name -> Gallery.of(name).assessment())
                .toList();
        return new Board(
                Label.of("Two roads").and(Locale.CHINESE, "两条路"), LocalDate.of(2026, 2, 1), assessments, false);
    }

    @Test
    void as_text_in_english() {
        assertThat(ScorecardText.of(BOARD, Locale.ENGLISH)).isEqualTo("""
                Two roads · 4 goals · as known on 2026-02-01
                  MISSED   Total missed            at least 30 km       27.4 km                            2.6 km short
                  OPEN     Coverage                all of: towns        ≈ 75.86 % reported for 2025-10-31
                  NO DATA  Made of parts           all of 2 parts       1 met · 0 missed · 1 without data
                  MET      · roads                 at least 3 km        4 km                               1 km more than promised
                  NO DATA  · 桥梁                  at least 12 bridges  –                                  due 2025-12-31
                  OPEN     Total without a report  at least 30 km       –                                  due 2025-12-31
                  0 met · 1 missed · 2 open · 1 without data
                """);
    }

    @Test
    void as_text_in_chinese() {
        assertThat(ScorecardText.of(BOARD, Locale.CHINESE)).isEqualTo("""
                两条路 · 4项目标 · 截至2026-02-01所知
                  未兑现  目标：Total missed            不少于30公里   27.4公里                         还差2.6公里
                  进行中  目标：Coverage                全覆盖：towns  2025-10-31报告为≈ 75.86%
                  无数据  目标：Made of parts           全部2项        1项兑现 · 0项未兑现 · 1项无数据
                  兑现    · roads                       不少于3公里    4公里                            比承诺多1公里
                  无数据  · 桥梁                        不少于12座桥   –                                期限2025-12-31
                  进行中  目标：Total without a report  不少于30公里   –                                期限2025-12-31
                  0项兑现 · 1项未兑现 · 2项进行中 · 1项无数据
                """);
    }

    @Test
    void as_markdown_in_english() {
        assertThat(ScorecardMarkdown.of(BOARD, Locale.ENGLISH)).isEqualTo("""
                # Two roads · 4 goals · as known on 2026-02-01

                0 met · 1 missed · 2 open · 1 without data

                | Verdict | Goal | Promised | Found | Outcome |
                | --- | --- | --- | --- | --- |
                | ✗ MISSED | Total missed | at least 30 km | 27.4 km | 2.6 km short |
                | ○ OPEN | Coverage | all of: towns | ≈ 75.86 % reported for 2025-10-31 |  |
                | – NO DATA | Made of parts | all of 2 parts | 1 met · 0 missed · 1 without data |  |
                | ✓ MET | · roads | at least 3 km | 4 km | 1 km more than promised |
                | – NO DATA | · 桥梁 | at least 12 bridges | – | due 2025-12-31 |
                | ○ OPEN | Total without a report | at least 30 km | – | due 2025-12-31 |
                """);
    }

    @Test
    void as_markdown_in_chinese() {
        assertThat(ScorecardMarkdown.of(BOARD, Locale.CHINESE)).isEqualTo("""
                # 两条路 · 4项目标 · 截至2026-02-01所知

                0项兑现 · 1项未兑现 · 2项进行中 · 1项无数据

                | 结论 | 目标 | 承诺 | 结果 | 对比 |
                | --- | --- | --- | --- | --- |
                | ✗ 未兑现 | 目标：Total missed | 不少于30公里 | 27.4公里 | 还差2.6公里 |
                | ○ 进行中 | 目标：Coverage | 全覆盖：towns | 2025-10-31报告为≈ 75.86% |  |
                | – 无数据 | 目标：Made of parts | 全部2项 | 1项兑现 · 0项未兑现 · 1项无数据 |  |
                | ✓ 兑现 | · roads | 不少于3公里 | 4公里 | 比承诺多1公里 |
                | – 无数据 | · 桥梁 | 不少于12座桥 | – | 期限2025-12-31 |
                | ○ 进行中 | 目标：Total without a report | 不少于30公里 | – | 期限2025-12-31 |
                """);
    }

    @Test
    void a_board_without_goals_has_a_heading_and_says_that_there_is_none() {
        assertThat(ScorecardText.of(board(), Locale.ENGLISH)).isEqualTo("""
                Two roads · 0 goals · as known on 2026-02-01
                  0 met · 0 missed
                """);
        assertThat(ScorecardMarkdown.of(board(), Locale.CHINESE)).isEqualTo("""
                # 两条路 · 0项目标 · 截至2026-02-01所知

                0项兑现 · 0项未兑现

                | 结论 | 目标 | 承诺 | 结果 | 对比 |
                | --- | --- | --- | --- | --- |
                """);
        Element page = Parsed.xml(ScorecardPage.html(board(), Locale.ENGLISH));
        assertThat(texts(page, "p")).containsExactly("0 goals · as known on 2026-02-01");
    }

    @Test
    void invented_figures_are_said_to_be_so_on_every_line_and_page() {
        Board invented = board("Total missed").asIllustrative();
        assertThat(ScorecardText.of(invented, Locale.ENGLISH).lines())
                .allMatch(line -> line.startsWith("illustrative"));
        assertThat(ScorecardMarkdown.of(invented, Locale.CHINESE)).isEqualTo("""
                # 两条路 · 1项目标 · 截至2026-02-01所知

                **示例：数字为虚构，仅说明用法。**

                0项兑现 · 1项未兑现

                | 结论 | 目标 | 承诺 | 结果 | 对比 |
                | --- | --- | --- | --- | --- |
                | ✗ 未兑现 | 目标：Total missed | 不少于30公里 | 27.4公里 | 还差2.6公里 |
                """);
        assertThat(texts(Parsed.xml(ScorecardPage.html(invented, Locale.ENGLISH)), "p"))
                .containsExactly(
                        "1 goal · as known on 2026-02-01",
                        "Illustrative: figures were invented to show how this works.");
    }

    @Test
    void a_board_of_a_plan_is_illustrative_if_a_report_that_decided_is() {
        Plan plan = Plan.builder()
                .id("roads")
                .title(Label.of("Roads"))
                .window(Gallery.YEAR)
                .addGoals(Gallery.of("Total missed").assessment().goal())
                .build();
        assertThat(boardOf(plan, false).illustrative()).isFalse();
        assertThat(boardOf(plan, true).illustrative()).isTrue();
        assertThat(boardOf(plan, false).title()).isEqualTo(Label.of("Roads"));
    }

    private static Board boardOf(Plan plan, boolean illustrative) {
        LocalDate day = BOARD.asOf();
        Actual actual = new Actual.Measured(
                Subject.of(Indicator.flow("new roads", PolicyUnits.KILOMETRE)),
                Basis.PERIOD,
                Gallery.YEAR,
                Interval.point(Gallery.q("31 km")),
                new Report(day, Optional.empty(), Status.FINAL, true, Optional.empty(), illustrative));
        return Board.of(plan, day, Assessor.standard().assess(plan, Actuals.of(actual), List.of(), day));
    }

    @Test
    void a_table_has_notes_from_its_second_column_on_and_says_that_there_is_more() {
        TextTable table = TextTable.prefixed("> ", 8, 10);
        table.line("Ro\u001Bads");
        table.row(new TextTable.Mark("[", "]"), "MET", "New roads of the town");
        table.note("a report was not used");
        table.more("3 more");
        assertThat(table).hasToString("""
                > Ro\uFFFDads
                >   [MET]  New roads
                >        of the
                >        town
                >        a report was not used
                >   …    3 more
                """);
    }

    @Test
    void a_page_tells_each_goal_its_owner_source_and_reasons() {
        Element page = Parsed.xml(ScorecardPage.html(BOARD, Locale.ENGLISH));
        assertThat(page.getAttribute("lang")).isEqualTo("en");
        assertThat(texts(page, "h1")).containsExactly("Two roads");
        assertThat(texts(page, "th"))
                .containsSubsequence(
                        "Owner",
                        "District",
                        "Section",
                        "without a section",
                        "I. Roads",
                        "Verdict",
                        "Goal",
                        "Promised",
                        "Found · Outcome",
                        "Chart",
                        "Total missedDistrict",
                        "CoverageDistrict",
                        "Made of partsDistrictSourceroads and bridgesReport · I. Roads",
                        "· roads",
                        "· 桥梁",
                        "Total without a reportDistrict");
        assertThat(texts(page, "li")).containsExactly("✗ MISSED 1", "○ OPEN 2", "– NO DATA 1");
        assertThat(texts(page, "blockquote")).containsExactly("roads and bridges");
        assertThat(Parsed.all(page, "svg")).hasSize(5);
    }

    @Test
    void a_verdict_alone_is_a_sign_for_the_eye_and_a_word() {
        assertThat(ScorecardPage.verdict(Verdict.MET_LATE, Locale.ENGLISH))
                .isEqualTo("<span class=\"pt-verdict pt-met\"><span aria-hidden=\"true\">✓</span> MET LATE</span>");
        assertThat(ScorecardPage.verdict(Verdict.NO_DATA, Locale.CHINESE))
                .isEqualTo("<span class=\"pt-verdict pt-none\"><span aria-hidden=\"true\">–</span> 无数据</span>");
    }

    @Test
    void a_page_is_complete_under_its_own_policy() {
        String html = ScorecardPage.html(BOARD, Locale.ENGLISH);
        Element page = Parsed.xml(html);
        assertThat(Parsed.all(page, "style")).hasSize(1);
        assertThat(Parsed.all(page, "style").get(0).getTextContent()).isEqualTo(ScorecardPage.css());
        assertThat(html).contains(ScorecardPage.contentSecurityPolicy().replace("'", "&#39;"));
        for (Element element : Parsed.all(page, "*")) {
            assertThat(element.getAttribute("style")).isEmpty();
            assertThat(element.getAttribute("src")).isEmpty();
            assertThat(element.getAttribute("href")).isIn("", "#goals");
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object");
        }
    }

    private static List<String> texts(Element page, String element) {
        return Parsed.all(page, element).stream().map(Element::getTextContent).toList();
    }
}
