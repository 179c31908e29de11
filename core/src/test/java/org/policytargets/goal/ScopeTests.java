package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Territories and populations. */
class ScopeTests {
    @Test
    void a_scope_is_a_territory_or_a_population_in_it() {
        assertThat(Scope.of("海淀区")).isEqualTo(new Scope("海淀区", Optional.empty()));
        assertThat(Scope.of("海淀区").of(Population.of("villages", 84)))
                .isEqualTo(new Scope("海淀区", Optional.of("villages")));
        assertThat(Scope.UNSTATED).isEqualTo(Scope.of(""));
    }

    @Test
    void haidian_is_not_beijing() {
        assertThat(Scope.of("海淀区")).isNotEqualTo(Scope.of("北京市"));
        assertThat(Scope.of("海淀区")).isNotEqualTo(Scope.of("海淀区").of(Population.of("villages")));
    }

    @Test
    void it_prints_what_is_stated() {
        assertThat(Scope.UNSTATED).hasToString("");
        assertThat(Scope.of("海淀区")).hasToString("海淀区");
        assertThat(Scope.of("海淀区").of(Population.of("villages"))).hasToString("海淀区: villages");
        assertThat(Scope.UNSTATED.of(Population.of("villages"))).hasToString("villages");
    }

    @Test
    void what_is_stated_is_visible() {
        assertRefused(() -> Scope.of(" "), "scope.territory", "scope.territory must say something, but was blank");
        assertRefused(
                () -> Scope.of("海淀区\u200B"),
                "scope.territory",
                "scope.territory must hold visible characters only, but was U+200B at 3");
        assertRefused(
                () -> new Scope("海淀区", Optional.of("")),
                "scope.population",
                "scope.population must say something, but was blank");
    }
}
