package org.policytargets.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;
import org.policytargets.goal.Plan;
import org.policytargets.seeds.Seeds;
import org.policytargets.testing.ApprovedText;
import org.policytargets.units.PolicyUnits;

/** The public API is a file: who changes one changes the other, and sees what users will. */
class PublicApiTests {
    private static final Path FILE = Path.of("../../core/src/test/resources/org/policytargets/api.txt");

    /** Newer platforms word the same declarations otherwise. */
    @EnabledOnJre(JRE.JAVA_17)
    @Test
    void the_public_api_of_units_core_and_seeds_is_as_it_was_approved() throws IOException {
        String api = PublicApi.of(PolicyUnits.class, Plan.class, Seeds.class);
        assertThat(api)
                .contains(
                        "public static org.policytargets.units.PolicyUnit<?> org.policytargets.units.PolicyUnits.of",
                        "public final class org.policytargets.seeds.Seeds")
                .doesNotContain("tools.jackson.databind.ser");
        ApprovedText.assertSame(FILE, api);
    }
}
