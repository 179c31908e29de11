package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who answers for a goal. */
class OwnerTests {
    @Test
    void one_body_leads_others_support_and_others_act() {
        Owner owner = Owner.of("district")
                .supportedBy("roads office")
                .actedBy("a company")
                .supportedBy("police");
        assertThat(owner).isEqualTo(new Owner("district", List.of("roads office", "police"), List.of("a company")));
        assertThat(owner).hasToString("district");
        assertThat(Owner.of("district")).isEqualTo(new Owner("district", List.of(), List.of()));
    }

    @Test
    void an_owner_does_not_change_with_the_lists_it_was_made_from() {
        List<String> names = new ArrayList<>(List.of("police"));
        Owner owner = new Owner("district", names, names);
        names.clear();
        assertThat(owner.support()).containsExactly("police");
        assertThat(owner.actors()).containsExactly("police");
    }

    @Test
    void that_nobody_is_named_can_be_said() {
        assertThat(Owner.UNSTATED).hasToString("not stated").isEqualTo(Owner.of("not stated"));
        assertThat(Owner.UNSTATED.isStated()).isFalse();
        assertThat(Owner.UNSTATED.supportedBy("police").isStated()).isFalse();
        assertThat(Owner.of("district").isStated()).isTrue();
    }

    @Test
    void every_body_has_a_name() {
        assertRefused(() -> Owner.of(" "), "owner.lead", "owner.lead must say something, but was blank");
        assertRefused(
                () -> Owner.of("district").supportedBy(""),
                "owner.support",
                "owner.support must say something, but was blank");
        assertRefused(
                () -> Owner.of("district").actedBy("a\u200Bcompany"),
                "owner.actors",
                "owner.actors must hold visible characters only, but was U+200B at 1");
    }
}
