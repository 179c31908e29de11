package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.MICROGRAM_PER_CUBIC_METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.goal.Deadline.Grace;

/** When a target must be true. */
class DeadlineTests {
    private static final Window YEAR = Window.during(Year.of(2025));
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Window OPEN_END = Window.from(LocalDate.of(2025, 1, 1));

    @Test
    void by_and_at_have_a_window_or_a_last_day() {
        assertThat(Deadline.by(YEAR)).isEqualTo(new Deadline.By(YEAR));
        assertThat(Deadline.by(LAST)).isEqualTo(new Deadline.By(Window.until(LAST)));
        assertThat(Deadline.at(YEAR)).isEqualTo(new Deadline.At(YEAR));
        assertThat(Deadline.at(LAST)).isEqualTo(new Deadline.At(Window.until(LAST)));
        assertThat(Deadline.by(LAST).lastDay()).contains(LAST);
        assertThat(Deadline.at(YEAR).lastDay()).contains(LAST);
        assertThat(Deadline.by(YEAR)).isNotEqualTo(Deadline.at(YEAR));
    }

    @Test
    void throughout_forgives_nothing_and_states_no_cadence_unless_told() {
        Deadline.Throughout all = Deadline.throughout(YEAR);
        assertThat(all).isEqualTo(new Deadline.Throughout(YEAR, Optional.empty(), Grace.NONE));
        assertThat(all.reportedEvery(31)).isEqualTo(new Deadline.Throughout(YEAR, Optional.of(31), Grace.NONE));
        assertThat(all.reportedEvery(1).cadence()).contains(1);
        assertThat(all.with(Grace.within(7)))
                .isEqualTo(new Deadline.Throughout(YEAR, Optional.empty(), new Grace(Grace.Kind.WITHIN_DAYS, 7)));
        assertThat(all.reportedEvery(31).with(Grace.MENDED_BY_END))
                .isEqualTo(all.with(Grace.MENDED_BY_END).reportedEvery(31));
        assertThat(all.lastDay()).contains(LAST);
    }

    @Test
    void every_names_its_cycle() {
        assertThat(Deadline.every(Cycle.QUARTER, YEAR)).isEqualTo(new Deadline.Every(Cycle.QUARTER, YEAR));
    }

    @Test
    void none_has_no_last_day() {
        assertThat(Deadline.none(LocalDate.of(2025, 1, 1))).isEqualTo(new Deadline.None(OPEN_END));
        assertThat(Deadline.none(LAST).lastDay()).isEmpty();
        assertThat(new Deadline.None(Window.always()).lastDay()).isEmpty();
    }

    @Test
    void a_deadline_needs_a_last_day() {
        String message = "deadline.window must have a last day, but was 2025-01-01/..";
        assertRefused(() -> Deadline.by(OPEN_END), "deadline.window", message);
        assertRefused(() -> Deadline.at(OPEN_END), "deadline.window", message);
        assertRefused(() -> Deadline.throughout(OPEN_END), "deadline.window", message);
    }

    @Test
    void throughout_needs_a_first_day_and_a_cadence_of_a_day_or_more() {
        assertRefused(
                () -> Deadline.throughout(Window.until(LAST)),
                "deadline.window",
                "deadline.window must have a first day, but was ../2025-12-31");
        assertRefused(
                () -> Deadline.throughout(YEAR).reportedEvery(0),
                "deadline.cadence",
                "deadline.cadence must be at least 1 day, but was 0 days");
    }

    @Test
    void every_needs_whole_periods() {
        assertRefused(
                () -> Deadline.every(Cycle.QUARTER, Window.parse("2025-02")),
                "deadline.window",
                "deadline.window must be made of whole periods of a QUARTER, but was 2025-02");
    }

    @Test
    void no_date_promised_means_no_last_day() {
        assertRefused(
                () -> new Deadline.None(YEAR),
                "deadline.window",
                "deadline.window must have no last day, but was 2025");
    }

    @Test
    void a_grace_has_days_where_its_rule_counts_them() {
        assertThat(Grace.within(1)).isEqualTo(new Grace(Grace.Kind.WITHIN_DAYS, 1));
        assertThat(Grace.NONE).isEqualTo(new Grace(Grace.Kind.NONE, 0));
        assertThat(Grace.MENDED_BY_END).isEqualTo(new Grace(Grace.Kind.MENDED_BY_END, 0));
        assertRefused(
                () -> Grace.within(0), "deadline.grace.days", "deadline.grace.days must be at least 1, but was 0 days");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void a_grace_has_no_days_where_its_rule_does_not_count_them(int days) {
        String message = "deadline.grace.days must be 0, but was " + days + " days";
        assertRefused(() -> new Grace(Grace.Kind.NONE, days), "deadline.grace.days", message);
        assertRefused(() -> new Grace(Grace.Kind.MENDED_BY_END, days), "deadline.grace.days", message);
    }

    // What a target's kind asks for.

    private static final Target HOUSED =
            Target.level(Indicator.stock("families housed", PERCENT), Criterion.atLeast(quantity("85", PERCENT)));
    private static final Target ROADS =
            Target.total(Indicator.flow("roads", KILOMETRE), Criterion.atLeast(quantity("30", KILOMETRE)));

    @Test
    void levels_changes_growth_and_trends_are_due_at_the_end() {
        Indicator stock = Indicator.stock("families housed", PERCENT);
        Baseline before = Baseline.asOf(Window.during(Year.of(2024)));
        for (Target target : List.of(
                HOUSED,
                Target.change(stock, Criterion.atLeast(quantity("5", PERCENTAGE_POINT)), before),
                Target.growth(Indicator.growth("product"), Criterion.plain(quantity("5.5", PERCENT))),
                Target.trend(stock, Target.Trend.Direction.INCREASE))) {
            assertThat(Deadline.due(YEAR, target)).isEqualTo(Deadline.at(YEAR));
        }
    }

    @Test
    void all_else_is_due_by_the_end() {
        for (Target target : List.of(
                ROADS,
                Target.milestone(Indicator.stage("bridge"), StageLadder.CONSTRUCTION, "in-use"),
                Target.fullCoverage(Indicator.members("meals"), Population.of("towns")),
                new Target.Judged(Indicator.judgement("went well")))) {
            assertThat(Deadline.due(YEAR, target)).isEqualTo(Deadline.by(YEAR));
        }
    }

    @Test
    void a_delegated_target_is_due_as_what_it_will_be() {
        for (Indicator indicator : List.of(
                Indicator.stock("families housed", PERCENT),
                Indicator.mean("fine particles", MICROGRAM_PER_CUBIC_METRE),
                Indicator.growth("product"))) {
            assertThat(Deadline.due(YEAR, new Target.Delegated(indicator, "the city")))
                    .isEqualTo(Deadline.at(YEAR));
        }
        for (Indicator indicator : List.of(Indicator.flow("roads", KILOMETRE), Indicator.stage("bridge"))) {
            assertThat(Deadline.due(YEAR, new Target.Delegated(indicator, "the city")))
                    .isEqualTo(Deadline.by(YEAR));
        }
    }

    @Test
    void a_composite_is_due_at_the_end_if_a_part_that_shares_its_deadline_is() {
        Part housed = Part.of("housed", HOUSED);
        Part roads = Part.of("roads", ROADS);
        Part ownDate = new Part("housed", HOUSED, Optional.of(Deadline.by(YEAR)));
        assertThat(Deadline.due(YEAR, new Target.AllOf(List.of(roads, housed)))).isEqualTo(Deadline.at(YEAR));
        assertThat(Deadline.due(YEAR, new Target.AnyOf(List.of(roads)))).isEqualTo(Deadline.by(YEAR));
        assertThat(Deadline.due(YEAR, new Target.AtLeastOf(1, List.of(roads, ownDate))))
                .isEqualTo(Deadline.by(YEAR));
        Target inner = new Target.AnyOf(List.of(housed));
        assertThat(Deadline.due(YEAR, new Target.AllOf(List.of(roads, Part.of("inner", inner)))))
                .isEqualTo(Deadline.at(YEAR));
    }
}
