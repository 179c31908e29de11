package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LenientTests {
    private final List<MalformedDataException> problems = new ArrayList<>();
    private final PolicyTargetsJson lenient = PolicyTargetsJson.standard().lenient(problems::add);

    @Test
    void unknown_properties_are_reported_and_passed_over() {
        String document = Documents.plan(
                "\"owner\": {\"lead\": \"Haidian\"}",
                "\"owner\": {\"lead\": \"Haidian\", \"leed\": {\"a\": [1, {\"b\": null}, true, \"x\", 1.5]}}, \"colour\": []");
        assertThat(lenient.readPlan(document))
                .isEqualTo(PolicyTargetsJson.standard().readPlan(Documents.PLAN));
        assertThat(problems)
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "goals[0].owner.leed (line 10, column 36) must be a known property, but was \"leed\": did you mean lead?",
                        "goals[0].colour (line 10, column 86) must be a known property, but was \"colour\"");
    }

    @Test
    void a_property_of_another_kind_is_reported_and_passed_over_before_and_after_the_kind() {
        String document =
                Documents.plan("\"kind\": \"total\",", "\"stage\": \"held\", \"kind\": \"total\", \"count\": 7,");
        assertThat(lenient.readPlan(document))
                .isEqualTo(PolicyTargetsJson.standard().readPlan(Documents.PLAN));
        assertThat(problems)
                .extracting(MalformedDataException::path)
                .containsExactly("goals[0].target.count", "goals[0].target.stage");
    }

    @Test
    void all_else_is_refused_as_ever() {
        assertRefused(
                "\"lead\": \"Haidian\"", "\"x\": {\"a\": 1, \"a\": 2}, \"lead\": \"Haidian\"", "goals[0].owner.x.a");
        assertRefused("\"lead\": \"Haidian\"", "\"x\": [\"\\ud800\"], \"lead\": \"Haidian\"", "goals[0].owner.x[0]");
        assertRefused("\"lead\": \"Haidian\"", "\"x\": 1, \"lead\": null", "goals[0].owner.lead");
        assertRefused("\"lead\": \"Haidian\"", "\"leed\": \"Haidian\"", "goals[0].owner.lead");
        String deep = "[".repeat(61) + "]".repeat(61);
        assertThat(lenient.readPlan(Documents.plan(
                        "\"lead\": \"Haidian\"", "\"lead\": \"Haidian\", \"x\": " + deep.substring(1, 121))))
                .isNotNull();
        assertRefused(
                "\"lead\": \"Haidian\"",
                "\"lead\": \"Haidian\", \"x\": " + deep,
                "goals[0].owner.x" + "[0]".repeat(60));
    }

    private void assertRefused(String part, String by, String path) {
        String document = Documents.plan(part, by);
        assertThat(catchThrowableOfType(MalformedDataException.class, () -> lenient.readPlan(document)))
                .as(by)
                .isNotNull()
                .extracting(MalformedDataException::path)
                .isEqualTo(path);
    }

    @Test
    void other_limits_stay_lenient() {
        assertThat(lenient.with(Limits.standard().withItems(10))
                        .readPlan(Documents.plan("\"kind\": \"by\",", "\"kind\": \"by\", \"x\": 1,")))
                .isNotNull();
        assertThat(problems).hasSize(1);
    }
}
