package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompareCommandTests {
    private static final String OLD = FILES + "works-2024.plan.json";
    private static final String NEW = FILES + "works-2025.plan.json";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void what_became_of_each_promise_is_told_with_its_parts(String language) {
        Command command = Command.run("compare", OLD, NEW, "--lang", language);
        Approved.assertPrints(command.out(), "compare." + language + ".txt");
        assertThat(command.err()).isEmpty();
        assertThat(command.code()).isEqualTo(Quickstart.KEPT);
    }

    @Test
    void programs_are_told_all_of_it() {
        Command command = Command.run("compare", "--json", OLD, NEW);
        Approved.assertPrints(command.out(), "compare.en.json");
        assertThat(command.code()).isEqualTo(Quickstart.KEPT);
        assertThat(Command.run("compare", OLD, NEW, "--json", "--lang=zh").out())
                .contains("\"promise\" : \"不少于30公里\"", "\"title\" : \"2025年公共工程\"");
    }

    @Test
    void a_plan_compared_with_itself_is_kept_and_its_parts_need_no_telling() {
        assertThat(Command.run("compare", OLD, OLD).out())
                .endsWith("  7 kept · 0 raised · 0 lowered · 0 reworded · 0 dropped · 0 new\n")
                .doesNotContain("· started");
    }

    @Test
    void help_is_there_in_both_languages() {
        assertThat(Command.run("compare", "--help").out())
                .startsWith("Says what became of each promise from one plan to the next.\n")
                .contains("OLD, NEW", "--lang", "--json", "--help", "Exit code: 0 whatever changed");
        assertThat(Command.run("compare", "-h", "--lang", "zh").out()).startsWith("说明从一个计划到下一个计划，每项承诺有何变化。\n");
    }
}
