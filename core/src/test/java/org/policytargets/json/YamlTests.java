package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytargets.report.Actual;

/** The documents in YAML: the same values, by the same strict way. */
class YamlTests {
    private static final PolicyTargetsJson YAML = PolicyTargetsJson.yaml();
    private static final String ACTUALS = """
            # What was reported.
            schemaVersion: 1
            actuals:
              - basis: PERIOD
                subject: {indicator: new roads, goal: roads}
                time: 2025-Q1
                value: {value: "7.40", unit: km}
                report:
                  on: 2025-04-10
                  firsthand: true
            """;

    private static void refused(String from, String to, String message) {
        assertThat(ACTUALS).contains(from);
        refused(ACTUALS.replace(from, to), message);
    }

    private static void refused(String document, String message) {
        assertThatThrownBy(() -> YAML.readActuals(document))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage(message);
    }

    @Test
    void a_document_says_in_yaml_what_it_says_in_json() {
        List<Actual> actuals = PolicyTargetsJson.standard().readActuals(Documents.ACTUALS);
        assertThat(YAML.readActuals(ACTUALS)).isEqualTo(actuals);
        assertThat(YAML.readActuals(YAML.writeActuals(actuals))).isEqualTo(actuals);
        assertThat(YAML.readPlan(Documents.PLAN))
                .isEqualTo(PolicyTargetsJson.standard().readPlan(Documents.PLAN));
        assertThat(YAML.writeActuals(actuals))
                .startsWith("schemaVersion: 1\nactuals:\n- basis: \"PERIOD\"\n")
                .endsWith("\n");
    }

    @Test
    void references_are_refused() {
        refused(
                "unit: km",
                "unit: &u km, x: *u",
                "actuals[0].value.x (line 7, column 41) must be a known property, but was \"x\"");
        refused(
                "{value: \"7.40\", unit: km}",
                "*v",
                "actuals[0].value (line 7, column 12) must be written out, but was a YAML alias");
        refused(
                "km}",
                "!!str km}",
                "actuals[0].value.unit (line 7, column 34) must have no YAML tag, but was tagged tag:yaml.org,2002:str");
        refused(
                "basis: PERIOD",
                "<<: {basis: PERIOD}",
                "actuals[0].<< (line 4, column 5) must be a known property, but was \"<<\"");
    }

    @Test
    void numbers_of_another_base_or_form_are_refused_and_bare_ones_want_their_quotes() {
        String place = "actuals[0].value.value (line 7, column 20)";
        refused("\"7.40\"", "012", place + ": number must have no leading zero at position 0, but was \"012\"");
        refused("\"7.40\"", "1_000", place + ": number must have a digit or the end at position 1, but was \"1_000\"");
        refused("\"7.40\"", "0x1F", place + ": number must have a digit or the end at position 1, but was \"0x1F\"");
        refused("\"7.40\"", "7.40", place + " must be text, but was the number 7.40: did you mean \"7.40\"?");
    }

    @Test
    void a_document_is_one_value() {
        refused(
                ACTUALS + "---\nb: 1\n",
                "the document (line 12, column 1) must end after its first value, but was an object");
        refused("", "the document (line 1, column 1) must be a YAML value, but was empty");
        refused(
                "schemaVersion: 1\nschemaVersion: 1\n",
                "schemaVersion (line 2, column 1) must stand once in its object, but was there again");
        assertThatThrownBy(() -> YAML.readActuals("schemaVersion: \"1"))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("schemaVersion (line 1, column ");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        refused(
                "x".repeat((1 << 20) + 1),
                "the document must have at most 1048576 bytes (limit bytes), but was longer");
        refused("[".repeat(100), "the document (line 1, column 1) must be an object, but was an array");
    }
}
