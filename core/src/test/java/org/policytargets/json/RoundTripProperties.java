package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RoundTripProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final PolicyTargetsJson json = PolicyTargetsJson.standard();

    @Property
    void what_is_written_of_a_plan_reads_back_equal_and_is_written_the_same_again(@ForAll("plans") Plan plan) {
        String written = json.write(plan);
        Plan read = json.readPlan(written);
        assertThat(read).isEqualTo(plan);
        assertThat(json.write(read)).isEqualTo(written);
    }

    @Property
    void what_is_written_of_actuals_reads_back_equal_and_is_written_the_same_again(
            @ForAll("actuals") List<Actual> actuals) {
        String written = json.writeActuals(actuals);
        List<Actual> read = json.readActuals(written);
        assertThat(read).isEqualTo(actuals);
        assertThat(json.writeActuals(read)).isEqualTo(written);
    }

    @Property
    void what_is_not_known_in_a_plan_is_written_again(@ForAll("plans") Plan plan, @ForAll Random random) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(json.write(plan));
        int added = add(document, random);
        UnknownProperties kept = new UnknownProperties();
        PolicyTargetsJson keeping = json.keeping(kept);
        assertThat(MAPPER.readTree(keeping.write(keeping.readPlan(document.toString()))))
                .isEqualTo(document);
        assertThat(kept.reported()).hasSize(added);
    }

    /** Adds properties to some of the objects of a document, but not to those of texts by language. */
    private static int add(JsonNode node, Random random) {
        int added = 0;
        for (JsonNode child : node) {
            added += add(child, random);
        }
        if (node instanceof ObjectNode object && !isByName(object) && random.nextInt(3) == 0) {
            object.set("newer", MAPPER.readTree("{\"a\": [1.50, null, \"" + random.nextInt() + "\"]}"));
            added++;
        }
        return added;
    }

    /** Whether the names of an object are no properties but languages or days. */
    private static boolean isByName(ObjectNode object) {
        return object.propertyNames().stream().allMatch(name -> name.length() == 2 || name.matches("[0-9-]+"));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PolicyTargetArbitraries.plans();
    }

    @Provide
    Arbitrary<List<Actual>> actuals() {
        return PolicyTargetArbitraries.actuals().list().ofMaxSize(6);
    }
}
