package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.lessThan;
import static org.policytargets.goal.Criterion.moreThan;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.MICROGRAM_PER_CUBIC_METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.PolicyUnits.TONNE;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.units.ExactQuantity;

/** The family of targets: what each is made of, and what it refuses. */
class TargetTests {
    private static final Indicator HOUSED =
            Indicator.stock("families housed", PERCENT).in("Haidian");
    private static final Indicator ROADS = Indicator.flow("new roads", KILOMETRE);
    private static final Indicator AIR =
            Indicator.mean("fine particles", MICROGRAM_PER_CUBIC_METRE).lessIsBetter();
    private static final Indicator PRODUCT = Indicator.growth("product");
    private static final Indicator BRIDGE = Indicator.stage("bridge");
    private static final Indicator MEALS = Indicator.members("meals");
    private static final Indicator CAMPAIGN = Indicator.judgement("went well");
    private static final Criterion KM = atLeast(quantity("30", KILOMETRE));
    private static final Criterion SHARE = atLeast(quantity("85", PERCENT));
    private static final Criterion POINTS = atLeast(quantity("5", PERCENTAGE_POINT));
    private static final Baseline BEFORE = Baseline.asOf(Window.on(LocalDate.of(2024, 12, 31)));

    private static Indicator of(Nature nature) {
        return switch (nature) {
            case STOCK -> HOUSED;
            case FLOW -> ROADS;
            case GROWTH -> PRODUCT;
            case MEAN -> AIR;
            case STAGE -> BRIDGE;
            case MEMBERS -> MEALS;
            case JUDGEMENT -> CAMPAIGN;
        };
    }

    @Test
    void a_level_accepts_by_its_criterion() {
        assertThat(Target.level(HOUSED, SHARE).acceptance()).contains(SHARE);
        assertThat(Target.level(HOUSED, SHARE)).isEqualTo(new Target.Level(HOUSED, SHARE));
        assertThat(Target.level(AIR, atMost(quantity("30", MICROGRAM_PER_CUBIC_METRE)))
                        .indicator())
                .isEqualTo(AIR);
    }

    @Test
    void a_target_turns_its_criterion_the_way_its_indicator_points() {
        Criterion bare = plain(quantity("30", MICROGRAM_PER_CUBIC_METRE));
        assertThat(Target.level(AIR, bare).criterion()).hasToString("PLAIN 30 ug/m3 (-∞, 30 ug/m3]");
        assertThat(Target.total(ROADS, plain(quantity("30", KILOMETRE))).criterion())
                .hasToString("PLAIN 30 km [30 km, +∞)");
        assertThat(Target.growth(PRODUCT.neitherIsBetter(), plain(quantity("2", PERCENT)))
                        .criterion())
                .hasToString("PLAIN 2 % [2 %, 2 %]");
        assertThat(Target.change(HOUSED.lessIsBetter(), plain(quantity("5", PERCENTAGE_POINT)), BEFORE)
                        .criterion())
                .hasToString("PLAIN 5 [pp] (-∞, 5 [pp]]");
        assertThat(new Target.Coverage(MEALS, Population.of("towns"), plain(quantity("90", PERCENT))).criterion())
                .hasToString("PLAIN 90 % [90 %, +∞)");
    }

    @Test
    void a_total_only_grows_where_nothing_is_taken_away_and_nothing_is_too_much() {
        assertThat(Target.total(ROADS, KM).onlyGrows()).isTrue();
        assertThat(Target.total(ROADS, moreThan(quantity("30", KILOMETRE))).onlyGrows())
                .isTrue();
        assertThat(Target.total(ROADS, atMost(quantity("30", KILOMETRE))).onlyGrows())
                .isFalse();
        assertThat(Target.total(ROADS.netChange(), KM).onlyGrows()).isFalse();
        assertThat(Target.total(ROADS, KM).acceptance()).contains(KM);
    }

    @Test
    void a_change_of_shares_is_in_points_and_any_other_in_its_unit() {
        assertThat(Target.change(HOUSED, POINTS, BEFORE).acceptance()).contains(POINTS);
        assertThat(Target.change(ROADS, KM, BEFORE).acceptance()).contains(KM);
        assertThat(Target.change(HOUSED, POINTS, BEFORE).baseline()).isEqualTo(BEFORE);
        assertRefused(
                () -> Target.change(HOUSED, SHARE, BEFORE),
                "target.criterion",
                "target.criterion must be in a unit comparable with [pp], but was 85 %");
        assertRefused(
                () -> Target.change(ROADS, POINTS, BEFORE),
                "target.criterion",
                "target.criterion must be in a unit comparable with km, but was 5 [pp]");
    }

    @Test
    void a_growth_is_in_percent() {
        Target.Growth growth = Target.growth(PRODUCT, SHARE);
        assertThat(growth.acceptance()).contains(SHARE);
        assertThat(growth.baseline()).isEmpty();
        assertThat(new Target.Growth(ROADS, SHARE, Optional.of(BEFORE)).baseline())
                .contains(BEFORE);
    }

    @Test
    void a_trend_is_more_or_less_than_nothing() {
        Target.Trend up = Target.trend(PRODUCT, Target.Trend.Direction.INCREASE);
        Target.Trend down = Target.trend(PRODUCT, Target.Trend.Direction.DECREASE);
        assertThat(up.acceptance()).contains(moreThan(quantity("0", PERCENT)));
        assertThat(down.acceptance()).contains(lessThan(quantity("0", PERCENT)));
        assertThat(up.acceptance(KILOMETRE)).isEqualTo(moreThan(quantity("0", METRE)));
        assertThat(up.baseline()).isEmpty();
    }

    @Test
    void a_milestone_is_a_place_on_its_ladder() {
        Target.Milestone topped = Target.milestone(BRIDGE, StageLadder.CONSTRUCTION, "topped-out");
        assertThat(topped.acceptance()).contains(atLeast(ExactQuantity.of(3, BRIDGE.unit())));
        assertRefused(
                () -> Target.milestone(BRIDGE, StageLadder.EVENT, "topped-out"),
                "stage",
                "stage must be one of [announced, held], but was \"topped-out\"");
    }

    @Test
    void full_coverage_is_all_of_a_hundred_percent() {
        Target.Coverage all = Target.fullCoverage(MEALS, Population.of("towns", 29));
        assertThat(all.acceptance()).contains(atLeast(quantity("100", PERCENT)));
        assertThat(all.population().size()).contains(29);
    }

    @Test
    void a_judgement_is_one_for_kept() {
        assertThat(new Target.Judged(CAMPAIGN).acceptance()).contains(atLeast(ExactQuantity.of(1, CAMPAIGN.unit())));
    }

    @Test
    void each_target_refuses_indicators_of_another_nature() {
        List<Nature> levels = List.of(Nature.STOCK, Nature.MEAN);
        List<Nature> changes = List.of(Nature.STOCK, Nature.FLOW, Nature.MEAN);
        List<Nature> rates = List.of(Nature.GROWTH, Nature.STOCK, Nature.FLOW, Nature.MEAN);
        for (Nature nature : Nature.values()) {
            Indicator indicator = of(nature);
            Criterion fits = atLeast(ExactQuantity.of(1, indicator.unit()));
            ExactQuantity<?> none = ExactQuantity.of(0, indicator.unit());
            Criterion difference = atLeast(none.minus(none));
            assertNature(levels, nature, () -> Target.level(indicator, fits));
            assertNature(List.of(Nature.FLOW), nature, () -> Target.total(indicator, fits));
            assertNature(changes, nature, () -> Target.change(indicator, difference, BEFORE));
            assertNature(rates, nature, () -> Target.growth(indicator, SHARE));
            assertNature(rates, nature, () -> Target.trend(indicator, Target.Trend.Direction.INCREASE));
            assertNature(List.of(Nature.STAGE), nature, () -> Target.milestone(indicator, StageLadder.EVENT, "held"));
            assertNature(List.of(Nature.MEMBERS), nature, () -> Target.fullCoverage(indicator, Population.of("towns")));
            assertNature(List.of(Nature.JUDGEMENT), nature, () -> new Target.Judged(indicator));
        }
    }

    private interface Making {
        Target.Simple make();
    }

    private static void assertNature(List<Nature> allowed, Nature nature, Making making) {
        if (allowed.contains(nature)) {
            assertThat(making.make().indicator().nature()).isEqualTo(nature);
        } else {
            assertRefused(
                    making::make,
                    "target.indicator.nature",
                    "target.indicator.nature must be one of " + allowed + ", but was " + nature);
        }
    }

    @Test
    void each_target_refuses_criteria_of_another_kind() {
        String place = "target.criterion";
        Criterion tonnes = plain(quantity("30", TONNE));
        String found = ", but was 30 t";
        assertRefused(
                () -> Target.level(AIR, tonnes), place, place + " must be in a unit comparable with ug/m3" + found);
        assertRefused(
                () -> Target.total(ROADS, tonnes), place, place + " must be in a unit comparable with km" + found);
        assertRefused(
                () -> Target.growth(ROADS, tonnes), place, place + " must be in a unit comparable with %" + found);
        assertRefused(
                () -> new Target.Coverage(MEALS, Population.of("towns"), tonnes),
                place,
                place + " must be in a unit comparable with %" + found);
        assertRefused(
                () -> Target.growth(PRODUCT, POINTS),
                place,
                place + " must be in a unit comparable with %, but was 5 [pp]");
    }

    @Test
    void each_target_refuses_a_baseline_of_another_kind() {
        Baseline tonnes = Baseline.of(quantity("3", TONNE), Window.during(Year.of(2024)));
        String message = "target.baseline must be in a unit comparable with km, but was 3 t";
        assertRefused(() -> Target.change(ROADS, KM, tonnes), "target.baseline", message);
        assertRefused(() -> new Target.Growth(ROADS, SHARE, Optional.of(tonnes)), "target.baseline", message);
        assertRefused(
                () -> new Target.Trend(ROADS, Target.Trend.Direction.INCREASE, Optional.of(tonnes)),
                "target.baseline",
                message);
        Baseline metres = Baseline.of(quantity("3", METRE), Window.during(Year.of(2024)));
        assertThat(Target.change(ROADS, KM, metres).baseline()).isEqualTo(metres);
    }

    // Delegated.

    @Test
    void a_delegated_target_has_no_number_yet() {
        Target.Delegated air = new Target.Delegated(AIR, "the city");
        assertThat(air.acceptance()).isEmpty();
        assertThat(air.authority()).isEqualTo("the city");
        assertRefused(
                () -> new Target.Delegated(AIR, " "),
                "target.authority",
                "target.authority must say something, but was blank");
    }

    @Test
    void a_resolution_makes_it_the_target_its_indicator_asks_for() {
        Criterion air = plain(quantity("30", MICROGRAM_PER_CUBIC_METRE));
        assertThat(new Target.Delegated(AIR, "the city").resolvedBy(air)).isEqualTo(Target.level(AIR, air));
        assertThat(new Target.Delegated(HOUSED, "the city").resolvedBy(SHARE)).isEqualTo(Target.level(HOUSED, SHARE));
        assertThat(new Target.Delegated(ROADS, "the city").resolvedBy(KM)).isEqualTo(Target.total(ROADS, KM));
        assertThat(new Target.Delegated(PRODUCT, "the city").resolvedBy(SHARE))
                .isEqualTo(Target.growth(PRODUCT, SHARE));
        assertRefused(
                () -> new Target.Delegated(ROADS, "the city").resolvedBy(SHARE),
                "target.criterion",
                "target.criterion must be in a unit comparable with km, but was 85 %");
    }

    @ParameterizedTest
    @CsvSource({"STAGE", "MEMBERS", "JUDGEMENT"})
    void what_has_no_number_cannot_be_resolved_by_one(Nature nature) {
        assertRefused(
                () -> new Target.Delegated(of(nature), "the city").resolvedBy(SHARE),
                "resolution.criterion",
                "resolution.criterion must resolve a target about a stock, mean, flow or growth, but was "
                        + "AT_LEAST 85 % [85 %, +∞) for a " + nature);
    }

    // Composites.

    @Test
    void a_composite_keeps_its_parts_in_order() {
        Part started = Part.of("started", Target.total(ROADS, KM));
        Part housed =
                new Part("housed", Target.level(HOUSED, SHARE), Optional.of(Deadline.at(LocalDate.of(2025, 6, 30))));
        List<Part> parts = new ArrayList<>(List.of(started, housed));
        List<Target.Composite> all =
                List.of(new Target.AllOf(parts), new Target.AnyOf(parts), new Target.AtLeastOf(2, parts));
        parts.clear();
        for (Target.Composite composite : all) {
            assertThat(composite.parts()).containsExactly(started, housed);
        }
        assertThat(started.deadline()).isEmpty();
        assertThat(new Target.AtLeastOf(1, List.of(started)).count()).isEqualTo(1);
    }

    @Test
    void a_composite_refuses_no_parts_and_parts_of_one_id() {
        Part part = Part.of("a", Target.total(ROADS, KM));
        Part twin = Part.of("a", Target.level(HOUSED, SHARE));
        String none = "target.parts must have at least one part, but was empty";
        String twins = "target.parts must have ids of their own, but was [a, a]";
        assertRefused(() -> new Target.AllOf(List.of()), "target.parts", none);
        assertRefused(() -> new Target.AnyOf(List.of()), "target.parts", none);
        assertRefused(() -> new Target.AtLeastOf(1, List.of()), "target.parts", none);
        assertRefused(() -> new Target.AllOf(List.of(part, twin)), "target.parts", twins);
        assertRefused(() -> new Target.AnyOf(List.of(part, twin)), "target.parts", twins);
        assertRefused(() -> new Target.AtLeastOf(1, List.of(part, twin)), "target.parts", twins);
        assertRefused(
                () -> Part.of("", Target.total(ROADS, KM)), "part.id", "part.id must say something, but was blank");
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void at_least_so_many_are_from_one_to_all(int count) {
        List<Part> parts = List.of(Part.of("a", Target.total(ROADS, KM)), Part.of("b", Target.level(HOUSED, SHARE)));
        assertRefused(
                () -> new Target.AtLeastOf(count, parts),
                "target.count",
                "target.count must be from 1 to 2, but was " + count);
    }
}
