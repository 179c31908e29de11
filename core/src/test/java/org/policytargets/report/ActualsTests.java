package org.policytargets.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Window;

/** Sets of actuals: order, index, what was known when. */
class ActualsTests {
    private static final Indicator ROADS = Indicator.flow("roads", KILOMETRE);
    private static final Indicator RAILS = Indicator.flow("rails", KILOMETRE);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Actual roads(String time, String km, String reportedOn) {
        return Actual.period(ROADS, Window.parse(time), quantity(km, KILOMETRE), day(reportedOn));
    }

    /** In each of many orders, the one expected comes out. */
    private static void assertOrder(Actual... expected) {
        List<Actual> handedOver = new ArrayList<>(List.of(expected));
        for (int turn = 0; turn < expected.length; turn++) {
            Collections.rotate(handedOver, 1);
            assertThat(Actuals.of(handedOver).all()).containsExactly(expected);
            List<Actual> reversed = new ArrayList<>(handedOver);
            Collections.reverse(reversed);
            assertThat(Actuals.of(reversed).all()).containsExactly(expected);
        }
    }

    @Test
    void actuals_are_sorted_by_first_day_the_longer_first() {
        assertOrder(
                roads("2025", "30", "2026-01-07"),
                roads("2025-H1", "15", "2026-01-07"),
                roads("2025-Q1", "7", "2026-01-07"),
                roads("2025-Q2", "8", "2026-01-07"));
    }

    @Test
    void of_one_time_they_are_sorted_by_basis() {
        Window june = Window.parse("2025-06-30");
        assertOrder(
                Actual.level(ROADS, day("2025-06-30"), quantity("30", KILOMETRE), day("2025-07-01")),
                Actual.period(ROADS, june, quantity("30", KILOMETRE), day("2025-07-01")),
                Actual.toDate(ROADS, june, quantity("30", KILOMETRE), day("2025-07-01")),
                Actual.stage(ROADS, day("2025-06-30"), "held", day("2025-07-01")));
    }

    @Test
    void of_one_basis_and_time_the_one_that_counts_stands_first() {
        Actual counts = roads("2025", "33", "2026-02-01");
        assertOrder(
                counts,
                roads("2025", "32", "2026-01-01"),
                counts.with(Report.on(day("2026-03-01")).status(Status.REVISED)),
                counts.with(Report.on(day("2026-02-01")).status(Status.REVISED)),
                counts.with(Report.on(day("2026-05-01")).status(Status.PRELIMINARY)),
                counts.with(Report.on(day("2026-04-01")).status(Status.PRELIMINARY)));
    }

    @Test
    void what_ties_in_all_that_is_sorted_by_what_it_says() {
        assertOrder(roads("2025", "31", "2026-01-07"), roads("2025", "32", "2026-01-07"));
    }

    @Test
    void a_repeated_report_is_kept_once() {
        Actual roads = roads("2025", "30", "2026-01-07");
        Actual again = roads("2025", "30", "2026-01-07");
        Actual other = roads("2025", "31", "2026-01-07");
        Actuals actuals = Actuals.of(roads, other, again, roads);
        assertThat(actuals.all()).containsExactly(roads, other);
        assertThat(actuals.about("roads")).containsExactly(roads, other);
        assertThat(actuals).isEqualTo(Actuals.of(other, roads));
    }

    @Test
    void sets_are_equal_where_they_hold_the_same_actuals() {
        Actual roads = roads("2025", "3", "2026-01-07");
        Actual inMetres = Actual.period(ROADS, Window.parse("2025"), quantity("3000", METRE), day("2026-01-07"));
        Actual more = roads("2025", "30", "2026-01-07");
        Actuals actuals = Actuals.of(roads, more);
        assertThat(actuals).isEqualTo(Actuals.of(more, inMetres));
        assertThat(actuals).hasSameHashCodeAs(Actuals.of(more, inMetres));
        assertThat(actuals).isNotEqualTo(Actuals.of(roads)).isNotEqualTo(null).isNotEqualTo(actuals.all());
        assertThat(Actuals.of().hashCode()).isNotEqualTo(actuals.hashCode());
        assertThat(actuals).hasToString(actuals.all().toString());
    }

    @Test
    void a_set_does_not_change_with_the_list_it_was_made_from() {
        List<Actual> list = new ArrayList<>(List.of(roads("2025", "30", "2026-01-07")));
        Actuals actuals = Actuals.of(list);
        list.clear();
        assertThat(actuals.all()).hasSize(1);
        Assertions.assertThatThrownBy(() -> actuals.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        Assertions.assertThatThrownBy(() -> actuals.about("roads").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void actuals_are_found_by_their_indicator_in_order() {
        Actual first = roads("2025-Q1", "7", "2025-04-10");
        Actual second = roads("2025-Q2", "8", "2025-07-10");
        Actual rails = Actual.period(RAILS, Window.parse("2025"), quantity("1", KILOMETRE), day("2026-01-07"));
        Actuals actuals = Actuals.of(second, rails, first);
        assertThat(actuals.about("roads")).containsExactly(first, second);
        assertThat(actuals.about("rails")).containsExactly(rails);
        assertThat(actuals.about("trams")).isEmpty();
        assertThat(actuals.all()).containsExactly(rails, first, second);
    }

    @Test
    void actuals_are_found_by_the_goal_they_were_handed_over_for() {
        GoalId goal = GoalId.of("plan/roads");
        Actual free = roads("2025-Q1", "7", "2025-04-10");
        Actual roads =
                roads("2025-Q2", "8", "2025-07-10").about(new Subject("roads", Scope.UNSTATED, Optional.of(goal)));
        Actual rails = free.about(new Subject("rails", Scope.of("Beijing"), Optional.of(goal)));
        Actuals actuals = Actuals.of(roads, free, rails);
        assertThat(actuals.handedOverFor(goal)).containsExactly(rails, roads);
        assertThat(actuals.handedOverFor(GoalId.of("plan/rails"))).isEmpty();
        Assertions.assertThatThrownBy(() -> actuals.handedOverFor(goal).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_was_known_on_a_day_had_been_reported_by_then() {
        Actual april = roads("2025-Q1", "7", "2025-04-10");
        Actual july = roads("2025-Q2", "8", "2025-07-10");
        Actuals actuals = Actuals.of(april, july);
        assertThat(actuals.asKnownOn(day("2025-04-09")).all()).isEmpty();
        assertThat(actuals.asKnownOn(day("2025-04-10")).all()).containsExactly(april);
        assertThat(actuals.asKnownOn(day("2025-07-09")).about("roads")).containsExactly(april);
        assertThat(actuals.asKnownOn(day("2025-07-10"))).isEqualTo(actuals);
    }

    @Test
    void the_latest_is_true_of_the_latest_time_up_to_a_day() {
        Actual q1 = roads("2025-Q1", "7", "2025-04-10");
        Actual q2 = roads("2025-Q2", "8", "2025-07-10");
        Actuals actuals = Actuals.of(q2, q1);
        assertThat(actuals.latest("roads", day("2025-03-30"))).isEmpty();
        assertThat(actuals.latest("roads", day("2025-03-31"))).contains(q1);
        assertThat(actuals.latest("roads", day("2025-06-29"))).contains(q1);
        assertThat(actuals.latest("roads", day("2025-06-30"))).contains(q2);
        assertThat(actuals.latest("rails", day("2025-12-31"))).isEmpty();
    }

    @Test
    void of_two_that_end_on_one_day_the_longer_and_then_the_one_that_counts_is_the_latest() {
        Actual half = roads("2025-H1", "15", "2025-07-10");
        Actual quarter = roads("2025-Q2", "8", "2025-07-10");
        assertThat(Actuals.of(quarter, half).latest("roads", day("2025-12-31"))).contains(half);
        Actual revised = roads("2025-H1", "16", "2025-08-10");
        assertThat(Actuals.of(quarter, half, revised).latest("roads", day("2025-12-31")))
                .contains(revised);
    }
}
