package org.policytargets.examples.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.examples.notebook.Verbs.about;
import static org.policytargets.examples.notebook.Verbs.check;
import static org.policytargets.examples.notebook.Verbs.goal;
import static org.policytargets.examples.notebook.Verbs.goals;
import static org.policytargets.examples.notebook.Verbs.language;
import static org.policytargets.examples.notebook.Verbs.plan;
import static org.policytargets.examples.notebook.Verbs.quantity;
import static org.policytargets.examples.notebook.Verbs.read;
import static org.policytargets.examples.notebook.Verbs.report;
import static org.policytargets.examples.notebook.Verbs.reports;
import static org.policytargets.examples.notebook.Verbs.show;
import static org.policytargets.examples.notebook.Verbs.total;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.goal.Criterion;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.seeds.Seeds;

final class VerbsTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void about_2025() {
        about(2025);
    }

    @AfterEach
    void speak_english() {
        language("en");
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(RefusedException.class)
                .hasMessage(message)
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void what_cannot_be_done_is_refused_in_one_line() {
        NotebookGoal roads = goal("新增道路通车里程30公里以上");
        assertRefused(
                () -> report(roads, "12.6 kms", "2025-H1", "2025-07-10"),
                "unknown unit \"12.6 kms\": expected a known unit at position 5: did you mean km?");
        assertRefused(
                () -> report(roads, "12.6", "2025-H1", "2025-07-10"),
                "value must be in a unit comparable with km, but was 12.6 1");
        assertRefused(() -> goal("你好"), "no promise is read from \"你好\": say what must be reached, such as 新增道路30公里以上");
        assertRefused(
                () -> goal("新增道路30公里，新增学位7900个"),
                "2 promises are read from \"新增道路30公里，新增学位7900个\": take them by goals(…)");
        assertRefused(() -> language("fr"), "language must be \"en\" or \"zh\", but was \"fr\"");
        assertRefused(
                () -> plan("haidian"),
                "the shipped plans are haidian-2025 and state-council-2025, but was \"haidian\"; a file is read by read(path)");
        assertRefused(() -> read("nowhere.json"), "nowhere.json: there is no such file");
        assertRefused(
                () -> plan("haidian-2025").goal("nothing"),
                "haidian-2025 has no goal \"nothing\"; show(plan) lists what there is");
    }

    @Test
    void a_goal_takes_its_year_from_the_call() {
        assertThat(goal("新增道路通车里程30公里以上", 2027)).hasToString("2027/新增道路通车里程: at least 30 km by 2027-12-31");
    }

    @Test
    void a_number_may_be_in_chinese() {
        assertThat(quantity("30公里")).isEqualTo(quantity("30 km"));
    }

    @Test
    void a_goal_in_english_has_the_owner_and_place_of_the_setting() {
        about(2025, "Haidian", "Haidian District People's Government");
        NotebookGoal roads = goal(total("new roads", Criterion.atLeast(quantity("30 km"))), 2025);
        assertThat(roads.shown())
                .isEqualTo("2025/new-roads: at least 30 km by 2025-12-31\n  title: new roads\n"
                        + "  owner: Haidian District People's Government");
        assertThat(check(roads, "2026-01-15", report(roads, "31 km", "2025", "2026-01-09")))
                .hasToString("MET  2025/new-roads: at least 30 km by 2025-12-31; 31 km reported for 2025: 1 km more"
                        + " than promised");
    }

    @Test
    void files_are_plans_reports_and_prose() throws IOException {
        PolicyTargetsJson json = PolicyTargetsJson.standard();
        Path plan = Files.writeString(folder.resolve("my.plan.json"), json.write(Seeds.haidian2025()));
        Path actuals =
                Files.writeString(folder.resolve("my.actuals.json"), json.writeActuals(Seeds.haidian2025Actuals()));
        Path prose = Files.writeString(folder.resolve("my.txt"), "新增道路通车里程30公里以上。");
        assertThat(check(read(plan.toString()), "2026-11-01", reports(actuals.toString())))
                .hasToString(check(plan("haidian-2025"), "2026-11-01").toString());
        assertThat(read(prose.toString()).shown())
                .isEqualTo("2025 · 1 goal\n2025/新增道路通车里程: at least 30 km by 2025-12-31");
    }

    @Test
    void what_is_shown_is_drawn_where_there_is_something_that_draws() {
        List<String> drawn = new ArrayList<>();
        Screen.draws(drawn::add);
        NotebookGoal roads = goal("新增道路通车里程30公里以上");
        NotebookResult missed = check(roads, "2026-01-15", report(roads, "27 km", "2025", "2026-01-09"));
        show(roads);
        show(missed);
        show(check(goals("新增道路通车里程30公里以上"), "2026-01-15"));
        Screen.draws(html -> {});
        assertThat(drawn).hasSize(2);
        assertThat(drawn.get(0))
                .startsWith("<div><svg ")
                .contains("Where it stands: ", "Over time: ")
                .endsWith("</svg></div>");
        assertThat(page(drawn.get(1))).startsWith("<!DOCTYPE html>").contains("<svg ");
    }

    /** The page in a frame. */
    private static String page(String frame) {
        String before = "base64,";
        int start = frame.indexOf(before) + before.length();
        byte[] page = Base64.getDecoder().decode(frame.substring(start, frame.indexOf('"', start)));
        return new String(page, StandardCharsets.UTF_8);
    }

    @Test
    void what_has_no_number_is_not_drawn() {
        NotebookScorecard card = check(plan("haidian-2025"), "2026-11-01");
        assertThat(card.goal("air-quality-task").picture()).isEmpty();
        assertThat(card.goal("gdp-growth").picture()).isPresent();
    }

    @Test
    void several_promises_are_a_plan() {
        assertThat(goals("新增道路30公里，新增学位7900个").plan().goals()).hasSize(2);
    }
}
