package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Plan;
import org.policytargets.json.MalformedDataException;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.json.UnknownProperties;
import org.policytargets.report.Actual;
import org.policytargets.seeds.Seeds;

/** The code of core/docs/json.md. */
final class JsonExamples {
    @Test
    void what_is_written_reads_back_equal() {
        // tag::round-trip
        PolicyTargetsJson json = PolicyTargetsJson.standard();
        Plan plan = Seeds.haidian2025();
        List<Actual> reported = Seeds.haidian2025Actuals();

        assertThat(json.readPlan(json.write(plan))).isEqualTo(plan);
        assertThat(json.readActuals(json.writeActuals(reported))).isEqualTo(reported);
        // end::round-trip
    }

    @Test
    void a_document_is_read_exactly_or_refused_with_the_place() {
        // tag::plan
        String document = """
                {
                  "schemaVersion": 1,
                  "id": "roads",
                  "title": {"en": "Roads", "zh": "道路"},
                  "window": "2025",
                  "goals": [
                    {
                      "id": "roads/new",
                      "title": {"en": "New roads", "zh": "新路"},
                      "owner": {"lead": "Road office"},
                      "target": {
                        "kind": "total",
                        "indicator": {"name": "new roads", "unit": "km", "nature": "FLOW"},
                        "criterion": {"word": "AT_LEAST", "value": {"value": "30", "unit": "km"}}
                      },
                      "deadline": {"kind": "by", "window": {"code": "2025", "words": "今年"}}
                    }
                  ]
                }
                """;
        Plan plan = PolicyTargetsJson.standard().readPlan(document);
        // end::plan
        assertThat(plan.goals()).hasSize(1);
        // tag::refused
        MalformedDataException refused = catchThrowableOfType(
                MalformedDataException.class,
                () -> PolicyTargetsJson.standard().readPlan(document.replace("\"km\"}}", "\"kms\"}}")));
        assertThat(refused.path()).isEqualTo("goals[0].target.criterion.value.unit");
        assertThat(refused.suggestion()).contains("km");
        assertThat(refused)
                .hasMessage("goals[0].target.criterion.value.unit (line 14, column 76): unknown unit \"kms\":"
                        + " expected a known unit at position 0: did you mean km?");
        // end::refused
        // tag::newer
        String newer =
                document.replace("\"lead\": \"Road office\"", "\"lead\": \"Road office\", \"since\": \"2027-01-01\"");
        UnknownProperties kept = new UnknownProperties();
        PolicyTargetsJson keeping = PolicyTargetsJson.standard().keeping(kept);
        String written = keeping.write(keeping.readPlan(newer));

        assertThat(written).contains("\"since\": \"2027-01-01\"");
        assertThat(kept.reported()).extracting(MalformedDataException::path).containsExactly("goals[0].owner.since");
        // end::newer
    }

    @Test
    void actuals_are_a_document_of_their_own() {
        // tag::actuals
        List<Actual> reported = PolicyTargetsJson.standard().readActuals("""
                {
                  "schemaVersion": 1,
                  "actuals": [
                    {
                      "basis": "PERIOD",
                      "subject": {"indicator": "new roads"},
                      "time": "2025",
                      "value": {"value": "31.0", "unit": "km"},
                      "report": {"on": "2026-01-09", "status": "PRELIMINARY"}
                    }
                  ]
                }
                """);
        // end::actuals
        assertThat(reported).hasSize(1);
    }

    @Test
    void schemas_are_shipped_beside_the_reader() throws IOException {
        // tag::schema
        try (var schema = PolicyTargetsJson.class.getResourceAsStream("plan.schema.json")) {
            assertThat(schema).isNotEmpty();
        }
        // end::schema
    }
}
