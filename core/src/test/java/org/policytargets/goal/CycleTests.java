package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows cut into calendar periods. */
class CycleTests {
    private static List<String> codes(Cycle cycle, String window) {
        return cycle.in(Window.parse(window)).stream().map(Window::code).toList();
    }

    @Test
    void a_year_is_made_of_its_months_quarters_and_halves_in_order() {
        assertThat(codes(Cycle.MONTH, "2024"))
                .containsExactly(
                        "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "2024-08",
                        "2024-09", "2024-10", "2024-11", "2024-12");
        assertThat(codes(Cycle.QUARTER, "2025")).containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(codes(Cycle.HALF, "2025")).containsExactly("2025-H1", "2025-H2");
        assertThat(codes(Cycle.YEAR, "2025")).containsExactly("2025");
    }

    @Test
    void a_window_may_cross_years() {
        assertThat(codes(Cycle.QUARTER, "2025-10/2026-03")).containsExactly("2025-Q4", "2026-Q1");
        assertThat(codes(Cycle.YEAR, "2021/2025")).containsExactly("2021", "2022", "2023", "2024", "2025");
        assertThat(Cycle.MONTH.in(Window.during(Year.of(2199)))).hasSize(12);
    }

    @Test
    void the_words_of_the_window_are_not_those_of_its_periods() {
        assertThat(Cycle.YEAR.in(Window.during(Year.of(2025)).inWords("今年")))
                .containsExactly(Window.during(Year.of(2025)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025-01-02/2025-01-31",
        "MONTH, 2025-01-02/2025-02-01",
        "MONTH, 2025-01-01/2025-01-30",
        "MONTH, 2025-01-01/2025-02-01",
        "MONTH, 2025-06-05",
        "QUARTER, 2025-02/2025-04",
        "QUARTER, 2025-02",
        "QUARTER, 2025-01/2025-05",
        "HALF, 2025-04/2025-09",
        "HALF, 2025-Q1",
        "YEAR, 2025-07/2026-06",
        "YEAR, 2025-H1",
    })
    void a_window_that_is_not_made_of_whole_periods_is_refused(Cycle cycle, String window) {
        String code = Window.parse(window).code();
        assertRefused(
                () -> cycle.in(Window.parse(window)),
                "deadline.window",
                "deadline.window must be made of whole periods of a " + cycle + ", but was " + code);
    }

    @ParameterizedTest
    @CsvSource({"2025/..", "../2025-12-31"})
    void an_open_window_has_no_periods(String window) {
        String code = Window.parse(window).code();
        assertRefused(
                () -> Cycle.MONTH.in(Window.parse(window)),
                "deadline.window",
                "deadline.window must have a first and a last day, but was " + code);
    }
}
