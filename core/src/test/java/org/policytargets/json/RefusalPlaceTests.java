package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.json.Documents.refused;
import static org.policytargets.json.Documents.refusedActuals;
import static org.policytargets.json.Documents.refusedPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.UnknownUnitException;

/** What the domain refuses is refused with the path of the part, in the domain's words. */
class RefusalPlaceTests {
    private static final String TARGET = Documents.PLAN.substring(
            Documents.PLAN.indexOf("\"target\": {"), Documents.PLAN.indexOf("      \"deadline\""));

    private static MalformedDataException refusedTarget(String target) {
        return refused(Documents.PLAN
                .replace(TARGET, "\"target\": " + target + ",\n")
                .replace("\"path\"", "\"note\"")
                .replace("{\"2025-06-30\": {\"value\": \"10\", \"unit\": \"km\"}}", "{\"en\": \"x\"}"));
    }

    private static String indicator(String nature, String unit) {
        return "{\"name\": \"x\", \"unit\": \"" + unit + "\", \"nature\": \"" + nature + "\"}";
    }

    private static void assertSays(MalformedDataException refusal, String path, String message) {
        assertThat(refusal).isNotNull().hasMessage(message);
        assertThat(refusal.path()).isEqualTo(path);
    }

    @Test
    void a_unit_that_is_not_known() {
        MalformedDataException refusal = refusedPlan("\"30.0\", \"unit\": \"km\"", "\"30.0\", \"unit\": \"kms\"");
        assertSays(
                refusal,
                "goals[0].target.criterion.value.unit",
                "goals[0].target.criterion.value.unit (line 22, column 46): unknown unit \"kms\": expected a known unit at"
                        + " position 0: did you mean km?");
        assertThat(refusal).hasCauseInstanceOf(UnknownUnitException.class);
        assertThat(refusal.code()).isEqualTo("unit.unknown");
        assertThat(refusal.suggestion()).hasValue("km");
        assertThat(refusal.position()).hasValue(0);
        assertThat(refusal.found()).isEqualTo("kms");
        assertThat(refusal.expected()).isEqualTo("a known unit");
        assertThat(refusal.line()).hasValue(22);
        assertThat(refusal.column()).hasValue(46);
    }

    @Test
    void a_target_whose_criterion_is_of_another_kind() {
        assertSays(
                refusedPlan("\"30.0\", \"unit\": \"km\"", "\"30.0\", \"unit\": \"kg\""),
                "goals[0].target.criterion",
                "goals[0].target.criterion (line 11, column 17) must be in a unit comparable with km, but was 30.0 kg");
    }

    @Test
    void a_target_of_another_nature() {
        MalformedDataException refusal = refusedPlan("\"FLOW\"", "\"STOCK\"");
        assertSays(
                refusal,
                "goals[0].target.indicator.nature",
                "goals[0].target.indicator.nature (line 11, column 17) must be one of [FLOW], but was STOCK");
        assertThat(refusal.code()).isEqualTo("goal.invalid");
        assertThat(refusal).hasCauseInstanceOf(InvalidGoalException.class);
    }

    @Test
    void a_goal_whose_deadline_does_not_fit_its_target() {
        assertSays(
                refusedPlan(
                        "\"kind\": \"by\", \"window\": \"2025\"", "\"kind\": \"by\", \"window\": \"../2025-12-31\""),
                "goals[0].deadline.window",
                "goals[0].deadline.window (line 7, column 5) must have a first day for a Total, but was ../2025-12-31");
    }

    @Test
    void a_part_whose_deadline_does_not_fit() {
        String part = "{\"id\": \"a\", \"target\": {\"kind\": \"total\", \"indicator\": " + indicator("FLOW", "km")
                + ", \"criterion\": {\"word\": \"PLAIN\", \"value\": {\"value\": \"1\", \"unit\": \"km\"}}},"
                + " \"deadline\": {\"kind\": \"none\", \"window\": \"../..\"}}";
        assertSays(
                refusedTarget("{\"kind\": \"allOf\", \"parts\": [" + part + "]}"),
                "goals[0].deadline.window",
                "goals[0].deadline.window (line 7, column 5) must have a first day for a Total, but was ../..");
    }

    @Test
    void a_composite_without_parts() {
        assertSays(
                refusedTarget("{\"kind\": \"anyOf\", \"parts\": []}"),
                "goals[0].target.parts",
                "goals[0].target.parts (line 11, column 17) must have at least one part, but was empty");
    }

    @Test
    void a_count_of_parts_out_of_range() {
        assertSays(
                refusedTarget("{\"kind\": \"atLeastOf\", \"count\": 2, \"parts\": [{\"id\": \"a\", \"target\":"
                        + " {\"kind\": \"judged\", \"indicator\": " + indicator("JUDGEMENT", "{finding}") + "}}]}"),
                "goals[0].target.count",
                "goals[0].target.count (line 11, column 17) must be from 1 to 1, but was 2");
    }

    @Test
    void a_stage_that_is_not_on_the_ladder() {
        assertSays(
                refusedTarget("{\"kind\": \"milestone\", \"indicator\": " + indicator("STAGE", "{stage}")
                        + ", \"ladder\": [\"announced\", \"held\"], \"stage\": \"opened\"}"),
                "goals[0].target.stage",
                "goals[0].target.stage (line 11, column 17) must be one of [announced, held], but was \"opened\"");
    }

    @Test
    void a_ladder_of_one_stage() {
        assertSays(
                refusedTarget("{\"kind\": \"milestone\", \"indicator\": " + indicator("STAGE", "{stage}")
                        + ", \"ladder\": [\"held\"], \"stage\": \"held\"}"),
                "goals[0].target.ladder",
                "goals[0].target.ladder (line 11, column 115) must have at least two stages, but was [held]");
    }

    @Test
    void a_baseline_of_another_kind() {
        String target = "{\"kind\": \"change\", \"indicator\": " + indicator("STOCK", "%")
                + ", \"criterion\": {\"word\": \"PLAIN\", \"value\": {\"value\": \"5\", \"unit\": \"[pp]\"}},"
                + " \"baseline\": {\"time\": \"2024-12-31\", \"value\": {\"value\": \"5\", \"unit\": \"km\"}}}";
        assertThat(refusedTarget(target))
                .isNotNull()
                .extracting(MalformedDataException::path)
                .isEqualTo("goals[0].target.baseline");
        assertThat(refusedTarget(
                        target.replace("2024-12-31", "2024/..").replace("\"unit\": \"km\"", "\"unit\": \"%\"")))
                .isNotNull()
                .hasMessage(
                        "goals[0].target.baseline.time (line 11, column 181) must have a last day, but was 2024-01-01/..");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"id\": \"roads\"|\"id\": \"new roads\"|goals[0].id",
                "\"id\": \"roads\"|\"id\": \" \"|goals[0].id",
                "{\"en\": \"New roads\"}|{}|goals[0].title",
                "{\"en\": \"New roads\"}|{\"en\": \" \"}|goals[0].title.en",
                "\"lead\": \"Haidian\"|\"lead\": \"\"|goals[0].owner.lead",
                "\"lead\": \"Haidian\"|\"lead\": \"a\", \"support\": [\"\"]|goals[0].owner.support",
                "\"total\": 5|\"total\": 1|goals[0].members.total",
                "\"2025-06-30\": {|\"2025-06-31\": {|goals[0].path.2025-06-31",
                "\"value\": \"10\", \"unit\": \"km\"|\"value\": \"10\", \"unit\": \"kg\"|goals[0].path",
                "\"path\": {\"2025-06-30\": {\"value\": \"10\", \"unit\": \"km\"}}|\"path\": {}|goals[0].path",
                "\"id\": \"haidian-2025\"|\"id\": \"\"|id",
                "\"name\": \"new roads\"|\"name\": \"\"|goals[0].target.indicator.name",
                "\"word\": \"AT_LEAST\"|\"word\": \"BETWEEN\"|goals[0].target.criterion.upper",
                "\"window\": \"2025\"}|\"window\": {\"code\": \"2025\", \"words\": \" \"}}|goals[0].deadline.window.words",
                "\"kind\": \"by\"|\"kind\": \"every\", \"cycle\": \"MONTH\", \"note\": 1|goals[0].deadline.note",
            })
    void a_part_that_is_refused_by_the_domain_has_its_path(String part, String by, String path) {
        assertThat(refusedPlan(part, by))
                .isNotNull()
                .extracting(MalformedDataException::path)
                .isEqualTo(path);
    }

    @Test
    void a_second_goal_of_one_id() {
        String goal = Documents.PLAN.substring(Documents.PLAN.indexOf("    {\n"), Documents.PLAN.indexOf("  ]"));
        assertSays(
                refused(Documents.PLAN.replace(goal, goal.stripTrailing() + ",\n" + goal)),
                "goals[1].id",
                "goals[1].id (line 1, column 1) must be unique in its plan, but was \"roads\" again");
    }

    @Test
    void an_actual_whose_time_does_not_fit_its_basis() {
        assertSays(
                refusedActuals("\"PERIOD\"", "\"LEVEL\""),
                "actuals[0].time",
                "actuals[0].time (line 4, column 5) must be one day, but was 2025-Q1");
    }

    @Test
    void an_actual_that_says_nothing() {
        assertSays(
                refusedActuals("\"basis\": \"PERIOD\"", "\"basis\": \"MEMBERS\""),
                "actuals[0].value",
                "actuals[0].value (line 8, column 7) must be a known property, but was \"value\"");
        String members = Documents.ACTUALS
                .replace("PERIOD", "MEMBERS")
                .replace("2025-Q1", "2025-03-31")
                .replace("\"value\": {\"value\": \"7.40\", \"unit\": \"km\"},", "");
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        MalformedDataException.class,
                        () -> PolicyTargetsJson.standard().readActuals(members)))
                .hasMessage("actuals[0] (line 4, column 5) must say all, a count, or names, but was none of them");
    }

    @Test
    void a_value_without_a_bound() {
        String value = "{\"value\": \"7.40\", \"unit\": \"km\"}";
        assertSays(
                refusedActuals(value, "{}"),
                "actuals[0].value",
                "actuals[0].value (line 8, column 16) must have a from or a to, but was all numbers");
        assertSays(
                refusedActuals(value, "{\"from\": " + value + ", \"toInclusive\": false}"),
                "actuals[0].value.toInclusive",
                "actuals[0].value.toInclusive (line 8, column 16) must stand beside its bound, but was said of no bound");
        assertSays(
                refusedActuals(value, "{\"to\": " + value + ", \"fromInclusive\": false}"),
                "actuals[0].value.fromInclusive",
                "actuals[0].value.fromInclusive (line 8, column 16) must stand beside its bound, but was said of no bound");
        assertSays(
                refusedActuals(value, "{\"from\": " + value + ", \"value\": \"7\"}"),
                "actuals[0].value.value",
                "actuals[0].value.value (line 8, column 58) must be a known property, but was \"value\"");
        assertSays(
                refusedActuals(value, "{\"value\": \"7\", \"form\": 1}"),
                "actuals[0].value.form",
                "actuals[0].value.form (line 8, column 31) must be a known property, but was \"form\"");
        assertSays(
                refusedActuals(value, "{\"form\": 1}"),
                "actuals[0].value.form",
                "actuals[0].value.form (line 8, column 17) must be a known property, but was \"form\": did you mean from?");
    }

    @Test
    void a_kind_that_does_not_exist() {
        assertSays(
                refusedPlan("\"kind\": \"total\"", "\"kind\": \"totl\""),
                "goals[0].target.kind",
                "goals[0].target.kind (line 12, column 17) must be one of level, total, change, growth, trend, milestone,"
                        + " coverage, delegated, judged, allOf, anyOf, atLeastOf, but was \"totl\": did you mean total?");
        assertSays(
                refusedPlan("\"kind\": \"total\",", ""),
                "goals[0].target.kind",
                "goals[0].target.kind (line 11, column 17) must be there, but was missing");
    }

    @Test
    void a_window_in_words_where_its_code_belongs() {
        MalformedDataException refusal = refusedPlan("\"window\": \"2025\"}", "\"window\": \"2025年底前\"}");
        assertSays(
                refusal,
                "goals[0].deadline.window",
                "goals[0].deadline.window (line 25, column 44): window must be a code, but was in words, \"2025年底前\": did you"
                        + " mean {\"code\": \"../2025-12-31\", \"words\": \"2025年底前\"}?");
        assertThat(refusedPlan("\"window\": \"2025\"}", "\"window\": \"２０２５\"}").code())
                .isEqualTo("json.value");
    }

    @Test
    void an_ambiguous_window() {
        assertThat(refusedPlan("\"window\": \"2025\"}", "\"window\": \"2025-24\"}"))
                .hasMessageStartingWith("goals[0].deadline.window (line 25, column 44): ")
                .extracting(InvalidInputException::code)
                .isEqualTo("text.ambiguous");
    }

    @Test
    void hostile_text_in_a_message_is_escaped_and_cut() {
        MalformedDataException refusal =
                refusedPlan("\"target\"", "\"\\u202E\\u001B[31m\\r\\n" + "x".repeat(200) + "\"");
        assertThat(refusal.getMessage())
                .hasSizeLessThanOrEqualTo(300)
                .contains("\\u202E\\u001B[31m\\u000D\\u000A")
                .matches("\\P{Cntrl}*");
    }
}
