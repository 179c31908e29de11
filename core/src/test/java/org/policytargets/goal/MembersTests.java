package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The things a goal names, and the populations it wants covered. */
class MembersTests {
    @Test
    void a_list_is_complete_or_names_some() {
        assertThat(Members.all("a", "b")).isEqualTo(new Members(Optional.of(2), List.of("a", "b"), true));
        assertThat(Members.among("a", "b")).isEqualTo(new Members(Optional.empty(), List.of("a", "b"), false));
        assertThat(new Members(Optional.of(5), List.of("朱房二期", "树村资金平衡用地"), false).total())
                .contains(5);
        assertThat(new Members(Optional.of(2), List.of("a", "b"), false).complete())
                .isFalse();
        assertThat(new Members(Optional.empty(), List.of("a"), true).total()).isEmpty();
        assertThat(new Members(Optional.of(36), List.of(), false).named()).isEmpty();
    }

    @Test
    void members_do_not_change_with_the_list_they_were_made_from() {
        List<String> names = new ArrayList<>(List.of("a"));
        Members members = new Members(Optional.empty(), names, false);
        names.clear();
        assertThat(members.named()).containsExactly("a");
    }

    @Test
    void the_total_fits_those_named() {
        assertRefused(
                () -> new Members(Optional.of(1), List.of("a", "b"), false),
                "members.total",
                "members.total must be at least the number named, 2, but was 1");
        assertRefused(
                () -> new Members(Optional.of(1), List.of("a", "b"), true),
                "members.total",
                "members.total must be the number named, 2, but was 1");
        assertRefused(
                () -> new Members(Optional.of(3), List.of("a", "b"), true),
                "members.total",
                "members.total must be the number named, 2, but was 3");
        assertRefused(
                () -> new Members(Optional.of(-1), List.of(), false),
                "members.total",
                "members.total must be at least the number named, 0, but was -1");
    }

    @Test
    void each_is_named_once_and_visibly() {
        assertRefused(
                () -> Members.among("a", "b", "a"),
                "members.named",
                "members.named must name each member once, but was [a, b, a]");
        assertRefused(() -> Members.all("a", " "), "members.named", "members.named must say something, but was blank");
    }

    // Populations.

    @Test
    void a_population_is_known_by_name_by_size_or_by_its_members() {
        assertThat(Population.of("towns")).isEqualTo(new Population("towns", Optional.empty(), List.of()));
        assertThat(Population.of("towns", 29)).isEqualTo(new Population("towns", Optional.of(29), List.of()));
        Population listed = Population.of("towns", List.of("a", "b"));
        assertThat(listed).isEqualTo(new Population("towns", Optional.of(2), List.of("a", "b")));
        assertThat(listed.size()).contains(2);
        assertThat(Population.of("towns", List.of()).size()).isEmpty();
        assertThat(Population.of("towns", 1).size()).contains(1);
    }

    @Test
    void a_population_does_not_change_with_the_list_it_was_made_from() {
        List<String> names = new ArrayList<>(List.of("a"));
        Population population = Population.of("towns", names);
        names.clear();
        assertThat(population.members()).containsExactly("a");
    }

    @Test
    void a_population_has_a_size_that_fits_its_members() {
        assertRefused(
                () -> Population.of("towns", 0), "population.size", "population.size must be at least 1, but was 0");
        assertRefused(
                () -> new Population("towns", Optional.of(3), List.of("a", "b")),
                "population.size",
                "population.size must be the number of members listed, 2, but was 3");
    }

    @Test
    void a_population_names_each_member_once_and_visibly() {
        assertRefused(
                () -> Population.of("towns", List.of("a", "a")),
                "population.members",
                "population.members must name each member once, but was [a, a]");
        assertRefused(
                () -> Population.of("towns", List.of("a", "")),
                "population.members",
                "population.members must say something, but was blank");
        assertRefused(() -> Population.of(" "), "population.name", "population.name must say something, but was blank");
    }
}
