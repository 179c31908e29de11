package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.seeds.Seeds;

final class QuickstartTests {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void without_arguments_both_shipped_plans_are_checked(String language) {
        Command command = Command.run("--lang", language);
        Approved.assertPrints(command.out(), "default." + language + ".txt");
        assertThat(command.err()).isEmpty();
        assertThat(command.code()).isEqualTo(Quickstart.KEPT);
    }

    @Test
    void the_command_may_be_named_and_english_is_the_language_unless_said() {
        assertThat(Command.run("check")).isEqualTo(Command.run()).isEqualTo(Command.run("--lang=en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void midyear_shows_open_goals(String language) {
        Command command = Command.run("--midyear", "--lang", language);
        Approved.assertPrints(command.out(), "midyear." + language + ".txt");
        assertThat(command.code()).isEqualTo(Quickstart.KEPT);
    }

    @Test
    void every_line_about_invented_figures_says_so() {
        assertThat(Command.run("--midyear").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("illustrative"));
        assertThat(Command.run("--midyear", "--all").out().lines()).allMatch(line -> line.startsWith("illustrative"));
        assertThat(Command.run("--midyear", "--lang=zh").out().lines()).allMatch(line -> line.startsWith("示例"));
        assertThat(Command.run("--all").out()).doesNotContain("illustrative");
    }

    @Test
    void all_lists_every_goal_once() {
        List<String> lines = Command.run("--all").out().lines().toList();
        assertThat(lines).noneMatch(line -> line.contains("(--all)"));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("  NO DATA")
                                || line.startsWith("  MET")
                                || line.startsWith("  UNDECIDED")))
                .hasSize(131 + 20);
        assertThat(lines)
                .contains(
                        "  2 met · 0 missed · 1 undecided · 128 without data", "  5 met · 0 missed · 15 without data");
    }

    @Test
    void a_missed_goal_is_told_by_the_exit_code() {
        Command command = Command.run(
                "--plan",
                FILES + "roads.plan.json",
                "--actuals",
                FILES + "roads.actuals.json",
                "--as-of",
                "2026-02-01");
        Approved.assertPrints(command.out(), "roads.en.txt");
        assertThat(command.err()).isEmpty();
        assertThat(command.code()).isEqualTo(Quickstart.MISSED);
    }

    @Test
    void what_was_reported_later_is_not_seen() {
        Command command = Command.run(
                "--plan=" + FILES + "roads.plan.json",
                "--actuals=" + FILES + "roads.actuals.json",
                "--as-of=2026-01-08");
        assertThat(command.out()).endsWith("""
                  0 met · 0 missed · 2 without data
                reported, but there is no such indicator or goal: new raods: did you mean new roads?
                """);
        assertThat(command.code()).isEqualTo(Quickstart.KEPT);
    }

    @Test
    void a_plan_without_reports_is_checked_too() {
        assertThat(Command.run("--plan", FILES + "roads.plan.json", "--as-of", "2025-06-30")
                        .out())
                .isEqualTo("""
                Two roads · 2 goals · as known on 2025-06-30
                  OPEN  New roads          at least 30 km  –  due 2025-12-31
                  OPEN  Bridge and tunnel  all of 2 parts  –
                  0 met · 0 missed · 2 open
                """);
    }

    @Test
    void reports_without_a_plan_are_added_to_the_shipped_ones() {
        Command command = Command.run("--actuals", FILES + "roads-of-haidian.actuals.json");
        assertThat(command.out())
                .contains("  MISSED     New roads open to traffic", "27.4 km", "2.6 km short", "2 met · 1 missed");
        assertThat(command.code()).isEqualTo(Quickstart.MISSED);
    }

    @Test
    void a_resolution_decides_a_goal_whose_value_another_authority_sets() {
        Command kept = Command.run("--resolutions", FILES + "air-30.resolutions.json");
        assertThat(kept.out())
                .containsPattern("MET +Air-quality task +at most 30 µg/m³ +25.7 µg/m³ +4.3 µg/m³ less than allowed");
        assertThat(kept.code()).isEqualTo(Quickstart.KEPT);
        Command missed = Command.run("--resolutions", FILES + "air-25.resolutions.json");
        assertThat(missed.out())
                .containsPattern("MISSED +Air-quality task +at most 25 µg/m³ +25.7 µg/m³ +0.7 µg/m³ more than allowed");
        assertThat(missed.code()).isEqualTo(Quickstart.MISSED);
    }

    @Test
    void colour_marks_the_verdict_and_changes_nothing_else() {
        String coloured = Command.run(true).out();
        assertThat(coloured)
                .contains("\u001B[32mMET\u001B[0m", "\u001B[33mUNDECIDED\u001B[0m", "\u001B[2mNO DATA\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(Command.run().out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void markdown_is_the_table_for_a_page(String language) {
        Command command = Command.run("--midyear", "--markdown", "--lang", language);
        Approved.assertPrints(command.out(), "midyear." + language + ".md");
        assertThat(command.code()).isEqualTo(Quickstart.KEPT);
        assertThat(Command.run("--markdown").out().lines().filter(line -> line.startsWith("# ")))
                .hasSize(2);
    }

    @Test
    void a_page_is_written_for_each_plan(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.html");
        Command one = Command.run("--midyear", "--html", file.toString());
        assertThat(one.out()).isEqualTo("page written to " + file + "\n");
        assertThat(one.code()).isEqualTo(Quickstart.KEPT);
        assertThat(Files.readString(file)).contains("<h1 dir=\"auto\">Haidian District 2025</h1>");

        Path haidian = folder.resolve("page-haidian-2025.html");
        Path china = folder.resolve("page-state-council-2025.html");
        assertThat(Command.run("--html", file.toString(), "--lang=zh").out())
                .isEqualTo("网页已写入 " + haidian + "\n网页已写入 " + china + "\n");
        assertThat(Files.readString(china)).contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh\">");

        assertThat(Command.run("--html", folder.resolve("page").toString()).out())
                .contains(folder.resolve("page-haidian-2025") + "\n");
    }

    @Test
    void help_is_there_in_both_languages() {
        assertThat(Command.run("--help").out()).startsWith("Checks what was promised against what was reported.\n");
        assertThat(Command.run("check", "-h", "--lang", "zh").out()).startsWith("对照已报告的结果，检查承诺是否兑现。\n");
        assertThat(Command.run("--help").out())
                .contains(
                        "--plan",
                        "--actuals",
                        "--resolutions",
                        "--as-of",
                        "--midyear",
                        "--lang",
                        "--all",
                        "--json",
                        "--markdown",
                        "--html",
                        "--strict",
                        "--help");
    }

    @Test
    void titles_are_told_in_the_language_asked_for() {
        assertThat(Command.run("--lang=zh").out())
                .contains(Seeds.haidian2025().title().in(Locale.CHINESE));
    }
}
