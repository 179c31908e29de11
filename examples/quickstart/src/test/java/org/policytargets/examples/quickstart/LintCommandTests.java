package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LintCommandTests {
    private static final String OLD = FILES + "works-2024.plan.json";
    private static final String NEW = FILES + "works-2025.plan.json";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void flaws_are_told_a_sentence_each_and_by_the_exit_code(String language) {
        Command command = Command.run("lint", NEW, "--last-year", OLD, "--lang", language);
        Approved.assertPrints(command.out(), "lint." + language + ".txt");
        assertThat(command.err()).isEmpty();
        assertThat(command.code()).isEqualTo(Quickstart.FLAWED);
    }

    @Test
    void programs_are_told_the_places_too() {
        Command command = Command.run("lint", "--json", NEW, "--last-year=" + OLD);
        Approved.assertPrints(command.out(), "lint.en.json");
        assertThat(command.code()).isEqualTo(Quickstart.FLAWED);
        assertThat(Command.run("lint", NEW, "--json", "--lang", "zh").out()).contains("没有写明责任单位");
    }

    @Test
    void without_last_year_nothing_is_weaker() {
        assertThat(Command.run("lint", NEW).out()).doesNotContain("last year").endsWith("  4 flaws found\n");
    }

    @Test
    void a_sound_plan_is_told_so() {
        assertThat(Command.run("lint", OLD)).isEqualTo(new Command(Quickstart.KEPT, """
                Public works 2024 · 7 goals
                  no flaws found
                """, ""));
        assertThat(Command.run("lint", OLD, "--lang=zh").out()).isEqualTo("""
                2024年公共工程 · 7项目标
                  没有发现问题
                """);
    }

    @Test
    void one_goal_and_one_flaw_are_told_in_the_singular() {
        assertThat(Command.run("lint", FILES + "one-flaw.plan.json").out()).isEqualTo("""
                One road · 1 goal
                  roads/new: already met at the start, with 0 km for at least 0 km
                  1 flaw found
                """);
    }

    @Test
    void help_is_there_in_both_languages() {
        assertThat(Command.run("lint", "--help").out())
                .startsWith("Looks a plan through for promises that are not sound, whatever is reported later.\n")
                .contains("PLAN", "--last-year", "--lang", "--json", "--help", "1 a flaw was found");
        assertThat(Command.run("lint", "-h", "--lang", "zh").out()).startsWith("检查计划本身有无问题，与日后报告的结果无关。\n");
    }
}
