package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.TONNE;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.units.ExactQuantity;

/** Interim values and baselines. */
class PlannedPathTests {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);

    private static SortedMap<LocalDate, ExactQuantity<?>> values(ExactQuantity<?> june, ExactQuantity<?> september) {
        SortedMap<LocalDate, ExactQuantity<?>> values = new TreeMap<>(Collections.reverseOrder());
        values.put(JUNE, june);
        values.put(SEPTEMBER, september);
        return values;
    }

    @Test
    void a_path_is_by_date_and_equal_by_value() {
        PlannedPath path = new PlannedPath(values(quantity("15", KILOMETRE), quantity("20000", METRE)));
        assertThat(path.values().keySet()).containsExactly(JUNE, SEPTEMBER);
        assertThat(path).isEqualTo(new PlannedPath(values(quantity("15000", METRE), quantity("20", KILOMETRE))));
    }

    @Test
    void a_path_does_not_change_with_the_map_it_was_made_from() {
        SortedMap<LocalDate, ExactQuantity<?>> values = values(quantity("15", KILOMETRE), quantity("20", KILOMETRE));
        PlannedPath path = new PlannedPath(values);
        values.clear();
        assertThat(path.values()).hasSize(2);
        assertThatThrownBy(() -> path.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_path_has_values_of_one_kind() {
        assertRefused(
                () -> new PlannedPath(new TreeMap<>()), "path", "path must have at least one value, but was empty");
        assertRefused(
                () -> new PlannedPath(values(quantity("15", KILOMETRE), quantity("20", TONNE))),
                "path.2025-09-30",
                "path.2025-09-30 must be in a unit comparable with km, but was 20 t");
    }

    // Baselines.

    @Test
    void a_baseline_is_a_time_and_perhaps_a_value() {
        Window before = Window.on(LocalDate.of(2024, 12, 31));
        assertThat(Baseline.asOf(before).value()).isEmpty();
        assertThat(Baseline.asOf(before).time()).isEqualTo(before);
        assertThat(Baseline.of(quantity("80", KILOMETRE), before).value()).contains(quantity("80000", METRE));
        assertThat(Baseline.asOf(Window.until(JUNE)).time().end()).contains(JUNE);
    }

    @Test
    void a_baseline_has_a_last_day() {
        assertRefused(
                () -> Baseline.asOf(Window.from(JUNE)),
                "baseline.time",
                "baseline.time must have a last day, but was 2025-06-30/..");
    }
}
