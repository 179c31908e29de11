package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The law of {@link Cycle#in}. */
class CycleProperties {
    @Property
    void the_periods_abut_and_cover_the_window(
            @ForAll Cycle cycle,
            @ForAll @IntRange(min = 1900, max = 2195) int year,
            @ForAll @IntRange(max = 4) int more) {
        Window window = Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + more, 12, 31));
        List<Window> periods = cycle.in(window);
        assertThat(periods.get(0).start()).isEqualTo(window.start());
        assertThat(periods.get(periods.size() - 1).end()).isEqualTo(window.end());
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i - 1).abuts(periods.get(i))).isTrue();
        }
        assertThat(periods.stream().mapToLong(Window::days).sum()).isEqualTo(window.days());
    }
}
