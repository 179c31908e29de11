package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Label;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;

class UnknownPropertiesTests {
    private static final String LEAD = "\"lead\": \"Haidian\"";
    private static final String ANY = "{\"a\": [1.50, {\"b\": null}, true, \"x\", -2E+3, false, [], {}]}";

    private final UnknownProperties kept = new UnknownProperties();
    private final PolicyTargetsJson json = PolicyTargetsJson.standard().keeping(kept);

    private static String flat(String document) {
        return document.replaceAll("\\s+", "");
    }

    @Test
    void what_is_not_known_is_reported_and_written_at_the_end_of_its_object() {
        String document = Documents.plan(LEAD, "\"leed\": " + ANY + ", " + LEAD);
        Plan plan = json.readPlan(document);
        assertThat(plan).isEqualTo(PolicyTargetsJson.standard().readPlan(Documents.PLAN));
        assertThat(kept.reported())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "goals[0].owner.leed (line 10, column 17) must be a known property, but was \"leed\": did you mean lead?");
        assertThat(flat(json.write(plan))).contains(flat("\"owner\": {" + LEAD + ", \"leed\": " + ANY + "}"));
        assertThat(PolicyTargetsJson.standard().write(plan)).doesNotContain("leed");
    }

    @Test
    void what_is_written_is_kept_again_and_written_the_same() {
        String document = Documents.plan(LEAD, LEAD + ", \"since\": 2027.0").replaceFirst("\\{", "{\"next\": [7],");
        String written = json.write(json.readPlan(document));
        assertThat(written).contains("\"since\" : 2027.0".replace(" :", ":"), "\"next\": [");
        UnknownProperties again = new UnknownProperties();
        PolicyTargetsJson other = PolicyTargetsJson.standard().keeping(again);
        assertThat(other.write(other.readPlan(written))).isEqualTo(written);
        assertThat(again.reported()).hasSize(2);
    }

    @Test
    void a_goal_keeps_its_own_in_another_plan() {
        Plan plan = json.readPlan(Documents.plan(LEAD, LEAD + ", \"since\": 2027"));
        Goal goal = plan.goals().get(0);
        Plan other = Plan.builder()
                .id("another")
                .title(Label.of("Another"))
                .window(plan.window())
                .goals(List.of(goal))
                .build();
        assertThat(json.write(other)).contains("\"since\": 2027");
    }

    @Test
    void what_stands_beside_actuals_and_in_them_is_kept() {
        String document = Documents.ACTUALS
                .replaceFirst("\\{", "{\"made\": \"by a newer version\",")
                .replaceFirst("\"basis\"", "\"weight\": 0.10, \"basis\"");
        List<Actual> actuals = json.readActuals(document);
        assertThat(actuals).isEqualTo(PolicyTargetsJson.standard().readActuals(Documents.ACTUALS));
        assertThat(json.writeActuals(actuals)).contains("\"made\": \"by a newer version\"", "\"weight\": 0.10");
        assertThat(json.writeActuals(List.of(actuals.get(0))))
                .contains("\"weight\": 0.10")
                .doesNotContain("made");
    }

    @Test
    void yaml_keeps_them_too() {
        PolicyTargetsJson yaml = PolicyTargetsJson.yaml().keeping(kept);
        String document = PolicyTargetsJson.yaml()
                .write(PolicyTargetsJson.standard().readPlan(Documents.PLAN))
                .replaceFirst("( +)lead:", "$1since: 2027\n$1until: [\"2030\", null, 0.50]\n$1lead:");
        String written = yaml.write(yaml.readPlan(document));
        assertThat(written).contains("since: 2027\n", "until:\n", "- \"2030\"\n", "- null\n", "- 0.50\n");
        assertThat(yaml.write(yaml.readPlan(written))).isEqualTo(written);
    }

    @Test
    void what_was_taken_for_another_kind_is_refused() {
        String document = Documents.plan("\"kind\": \"total\",", "\"stage\": \"held\", \"kind\": \"total\",");
        assertThatThrownBy(() -> json.readPlan(document))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("goals[0].target.stage (line 11, column 17) must be a known property, but was \"stage\"");
    }

    @Test
    void what_stood_in_a_part_that_is_not_written_is_refused() {
        String grace = "\"kind\": \"throughout\", \"grace\": {\"kind\": \"NONE\", \"since\": 1},";
        Plan plan = json.readPlan(Documents.plan("\"kind\": \"by\",", grace)
                .replace("\"total\"", "\"level\"")
                .replace("\"FLOW\"", "\"STOCK\""));
        assertThatThrownBy(() -> json.write(plan))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("deadline.grace.since must be in an object that is written, but was \"since\"");
    }

    @Test
    void all_else_is_refused_as_ever() {
        assertThatThrownBy(() -> json.readPlan(Documents.plan(LEAD, "\"x\": {\"a\": 1, \"a\": 2}, " + LEAD)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("goals[0].owner.x.a (line 10, ");
    }
}
