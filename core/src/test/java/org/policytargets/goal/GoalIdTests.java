package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of goals. */
class GoalIdTests {
    @Test
    void an_id_is_its_text() {
        assertThat(GoalId.of("haidian-2025/new-roads")).hasToString("haidian-2025/new-roads");
        assertThat(GoalId.of("a")).isEqualTo(new GoalId("a"));
        assertThat(GoalId.of("海淀-2025/新增道路").value()).isEqualTo("海淀-2025/新增道路");
    }

    @Test
    void ids_are_ordered_as_their_texts() {
        assertThat(GoalId.of("a")).isLessThan(GoalId.of("b")).isGreaterThan(GoalId.of("A"));
        assertThat(GoalId.of("a").compareTo(GoalId.of("a"))).isZero();
    }

    @Test
    void an_id_has_at_most_256_characters() {
        assertThat(GoalId.of("x".repeat(256)).value()).hasSize(256);
        assertRefused(
                () -> GoalId.of("x".repeat(257)), "id", "id must have at most 256 characters, but was 257 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new roads", "new\u3000roads", "new\u00A0roads"})
    void an_id_holds_no_blank(String id) {
        assertRefused(() -> GoalId.of(id), "id", "id must hold no blank, but was \"" + id + "\"");
    }

    @ParameterizedTest
    @CsvSource({"9, 0009", "10, 000A"})
    void a_tab_or_a_new_line_is_a_blank_too(int blank, String code) {
        assertThatThrownBy(() -> GoalId.of("new" + (char) blank + "roads"))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("id must hold no blank, but was \"new\\u" + code + "roads\"");
    }

    @Test
    void an_id_is_visible() {
        assertRefused(() -> GoalId.of(""), "id", "id must say something, but was blank");
        assertRefused(() -> GoalId.of("a\u202E"), "id", "id must hold visible characters only, but was U+202E at 1");
    }
}
