package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Scorecard;
import org.policytargets.report.Actuals;
import org.policytargets.seeds.Seeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonReportTests {
    private static JsonNode parsed(String... args) {
        return JsonMapper.shared().readTree(Command.run(args).out());
    }

    private static JsonNode goal(String id, JsonNode report) {
        for (JsonNode plan : report.get("plans")) {
            for (JsonNode goal : plan.get("goals")) {
                if (goal.get("id").asString().equals(id)) {
                    return goal;
                }
            }
        }
        throw new AssertionError("no goal " + id);
    }

    @Test
    void every_goal_of_both_plans_is_told_in_the_order_of_the_plan() {
        JsonNode plans = parsed("--json").get("plans");
        assertThat(plans).hasSize(2);
        assertThat(ids(plans.get(0)))
                .isEqualTo(Seeds.haidian2025().goals().stream()
                        .map(goal -> goal.id().value())
                        .toList());
        assertThat(ids(plans.get(1)))
                .isEqualTo(Seeds.nationalPlan2025().goals().stream()
                        .map(goal -> goal.id().value())
                        .toList());
    }

    private static List<String> ids(JsonNode plan) {
        return plan.get("goals")
                .valueStream()
                .map(goal -> goal.get("id").asString())
                .toList();
    }

    @Test
    void counts_are_those_of_the_scorecard_and_of_the_goals_told() {
        JsonNode plan = parsed("--json").get("plans").get(0);
        List<Assessment> assessments = Assessor.standard()
                .assess(
                        Seeds.haidian2025(),
                        Actuals.of(Seeds.haidian2025Actuals()),
                        List.of(),
                        LocalDate.parse(plan.get("asOf").asString()));
        Map<String, Integer> told = new TreeMap<>();
        Map<String, Integer> expected = new TreeMap<>();
        Scorecard.of(assessments).counts().forEach((verdict, count) -> {
            told.put(verdict.name(), 0);
            expected.put(verdict.name(), count);
        });
        plan.get("goals").forEach(goal -> told.merge(goal.get("verdict").asString(), 1, Integer::sum));
        Map<String, Integer> counts = new TreeMap<>();
        plan.get("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        assertThat(counts).isEqualTo(expected).isEqualTo(told);
    }

    @Test
    void the_same_call_gives_the_same_text() {
        assertThat(Command.run("--json")).isEqualTo(Command.run("check", "--json"));
    }

    @Test
    void a_goal_with_a_number_is_told_in_full() {
        assertThat(goal("haidian-2025/school-places-new", parsed("--json")).toPrettyString())
                .isEqualToNormalizingNewlines("""
                {
                  "id" : "haidian-2025/school-places-new",
                  "title" : "New school places",
                  "verdict" : "MET",
                  "final" : true,
                  "promise" : "at least 7,900 school places by 2025-12-31",
                  "found" : "7,910 school places reported for 2025",
                  "outcome" : "10 more than promised",
                  "gap" : {
                    "value" : "10",
                    "unit" : "{school_place}"
                  },
                  "attainment" : "791/790",
                  "decidedOn" : "2025-12-31",
                  "decidedBy" : [ {
                    "indicator" : "new primary and secondary school places",
                    "basis" : "PERIOD",
                    "time" : "2025",
                    "value" : {
                      "value" : "7910",
                      "unit" : "{school_place}"
                    },
                    "reportedOn" : "2026-01-07",
                    "status" : "FINAL",
                    "firsthand" : false,
                    "illustrative" : false
                  } ],
                  "reasons" : [ ]
                }""");
    }

    @Test
    void a_goal_without_reports_is_told_in_full() {
        assertThat(goal("haidian-2025/roads-new-km", parsed("--json")).toPrettyString())
                .isEqualToNormalizingNewlines("""
                {
                  "id" : "haidian-2025/roads-new-km",
                  "title" : "New roads open to traffic",
                  "verdict" : "NO_DATA",
                  "final" : false,
                  "promise" : "at least 30 km by 2025-12-31",
                  "found" : "nothing reported",
                  "outcome" : "due 2025-12-31",
                  "decidedBy" : [ ],
                  "reasons" : [ ]
                }""");
    }

    @Test
    void intervals_and_parts_are_told_in_full() {
        Command command = Command.run(
                "--plan=" + FILES + "roads.plan.json",
                "--actuals=" + FILES + "roads.actuals.json",
                "--as-of=2026-02-01",
                "--json");
        Approved.assertPrints(command.out(), "roads.en.json");
        assertThat(command.code()).isEqualTo(Quickstart.MISSED);
    }

    @Test
    void reasons_are_told_by_code_and_in_the_language_asked_for() {
        JsonNode reason = goal("haidian-2025/public-rental-guarantee-rate", parsed("--json", "--lang=zh"))
                .get("reasons")
                .get(0);
        assertThat(reason.get("code").asString()).isEqualTo("OTHER_SCOPE");
        assertThat(reason.get("text").asString()).contains("范围");
    }

    @Test
    void invented_figures_are_marked() {
        JsonNode plan = parsed("--midyear", "--json").get("plans").get(0);
        assertThat(plan.get("illustrative").asBoolean()).isTrue();
        assertThat(plan.get("goals")
                        .valueStream()
                        .flatMap(goal -> goal.get("decidedBy").valueStream()))
                .isNotEmpty()
                .allMatch(actual -> actual.get("illustrative").asBoolean());
        assertThat(parsed("--json").get("plans").get(0).get("illustrative").asBoolean())
                .isFalse();
    }
}
