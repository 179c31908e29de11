package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stages a project passes. */
class StageLadderTests {
    @Test
    void the_ladders_ready_made_are_in_order() {
        assertThat(StageLadder.CONSTRUCTION.stages())
                .containsExactly("planned", "preparing", "started", "topped-out", "completed", "in-use");
        assertThat(StageLadder.DOCUMENT.stages()).containsExactly("planned", "drafting", "adopted", "in-force");
        assertThat(StageLadder.PROGRAMME.stages()).containsExactly("planned", "started", "completed");
        assertThat(StageLadder.EVENT.stages()).containsExactly("announced", "held");
    }

    @Test
    void a_stage_is_known_by_its_place() {
        assertThat(StageLadder.EVENT.place("announced")).isZero();
        assertThat(StageLadder.EVENT.place("held")).isEqualTo(1);
        assertThat(StageLadder.EVENT.has("held")).isTrue();
        assertThat(StageLadder.EVENT.has("planned")).isFalse();
        assertRefused(
                () -> StageLadder.PROGRAMME.place("held"),
                "stage",
                "stage must be one of [planned, started, completed], but was \"held\"");
    }

    @Test
    void a_ladder_does_not_change_with_the_list_it_was_made_from() {
        List<String> stages = new ArrayList<>(List.of("a", "b"));
        StageLadder ladder = new StageLadder(stages);
        stages.clear();
        assertThat(ladder).isEqualTo(StageLadder.of("a", "b"));
    }

    @Test
    void a_ladder_has_two_stages_or_more_each_once_and_visible() {
        assertRefused(() -> StageLadder.of(), "ladder", "ladder must have at least two stages, but was []");
        assertRefused(() -> StageLadder.of("a"), "ladder", "ladder must have at least two stages, but was [a]");
        assertRefused(
                () -> StageLadder.of("a", "b", "a"), "ladder", "ladder must name each stage once, but was [a, b, a]");
        assertRefused(
                () -> StageLadder.of("a", " "), "ladder.stages", "ladder.stages must say something, but was blank");
    }
}
