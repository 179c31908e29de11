package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;

class RoundTripProperties {
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

    @Provide
    Arbitrary<Plan> plans() {
        return PolicyTargetArbitraries.plans();
    }

    @Provide
    Arbitrary<List<Actual>> actuals() {
        return PolicyTargetArbitraries.actuals().list().ofMaxSize(6);
    }
}
