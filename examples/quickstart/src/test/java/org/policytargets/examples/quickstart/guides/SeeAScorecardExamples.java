package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;
import org.policytargets.testing.ApprovedText;
import org.policytargets.view.Board;
import org.policytargets.view.BulletChart;
import org.policytargets.view.ProgressChart;
import org.policytargets.view.ScorecardMarkdown;
import org.policytargets.view.ScorecardPage;
import org.policytargets.view.ScorecardRow;
import org.policytargets.view.ScorecardText;

/** The code and the pictures of core/docs/see-a-scorecard.md. */
final class SeeAScorecardExamples {
    private static final Path DOCS = Path.of("../../core/docs");

    private static Board board() {
        // tag::board
        Plan plan = Seeds.haidian2025();
        LocalDate asOf = LocalDate.of(2025, 7, 15);
        List<Assessment> assessments =
                Assessor.standard().assess(plan, Actuals.of(Seeds.haidian2025MidyearActuals()), List.of(), asOf);
        Board board = Board.of(plan, asOf, assessments);
        // end::board
        return board;
    }

    private static Assessment roads() {
        return board().assessments().stream()
                .filter(assessment ->
                        assessment.goal().title().in(Locale.ENGLISH).equals("New roads open to traffic"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_board_is_text_markdown_or_a_page() {
        Board board = board();
        // tag::forms
        String text = ScorecardText.of(board, Locale.CHINESE);
        String markdown = ScorecardMarkdown.of(board, Locale.ENGLISH);
        String page = ScorecardPage.html(board, Locale.ENGLISH);
        // end::forms
        assertThat(text).contains("目前还差17.4公里");
        assertThat(markdown)
                .contains("| ○ OPEN | New roads open to traffic | at least 30 km |")
                .contains("17.4 km short so far");
        assertThat(page).startsWith("<!DOCTYPE html>").contains(ScorecardPage.css());
    }

    @Test
    void rows_are_for_views_of_ones_own() {
        Board board = board();
        // tag::rows
        ScorecardRow first = ScorecardRow.of(board, Locale.ENGLISH).get(0);

        assertThat(first.verdict()).isEqualTo("OPEN");
        assertThat(first.title()).isEqualTo("New school places");
        assertThat(first.promise()).isEqualTo("at least 7,900 school places");
        assertThat(first.found()).isEqualTo("2,700 school places, 2025-H1 (preliminary)");
        assertThat(first.outcome()).isEqualTo("5,200 short so far");
        // end::rows
    }

    @Test
    void a_goal_is_a_chart() throws IOException {
        Assessment roads = roads();
        Actuals reported = Actuals.of(Seeds.haidian2025MidyearActuals());
        // tag::charts
        String now = BulletChart.of(roads).orElseThrow().svg(Locale.ENGLISH);
        String sofar = ProgressChart.of(roads, reported).orElseThrow().svg(Locale.CHINESE);
        // end::charts
        ApprovedText.assertSame(DOCS.resolve("bullet-chart.svg"), now + "\n");
        ApprovedText.assertSame(DOCS.resolve("progress-chart.svg"), sofar + "\n");
    }
}
