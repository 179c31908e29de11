package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PER_MILLE;
import static org.policytargets.units.PolicyUnits.count;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.policytargets.units.PolicyUnit;

/** What is measured. */
class IndicatorTests {
    private static final Indicator ROADS = Indicator.flow("roads", KILOMETRE);

    private static Indicator of(Nature nature, PolicyUnit<?> unit) {
        return new Indicator("x", unit, nature, false, Better.MORE, Scope.UNSTATED, false);
    }

    @Test
    void each_factory_makes_its_nature_in_its_unit() {
        assertThat(Indicator.stock("x", KILOMETRE)).isEqualTo(of(Nature.STOCK, KILOMETRE));
        assertThat(Indicator.flow("x", KILOMETRE)).isEqualTo(of(Nature.FLOW, KILOMETRE));
        assertThat(Indicator.mean("x", KILOMETRE)).isEqualTo(of(Nature.MEAN, KILOMETRE));
        assertThat(Indicator.growth("x")).isEqualTo(of(Nature.GROWTH, PERCENT));
        assertThat(Indicator.members("x")).isEqualTo(of(Nature.MEMBERS, PERCENT));
        assertThat(Indicator.stage("x")).isEqualTo(of(Nature.STAGE, count("stage")));
        assertThat(Indicator.judgement("x")).isEqualTo(of(Nature.JUDGEMENT, count("finding")));
    }

    @Test
    void a_direction_is_said_as_a_word() {
        assertThat(ROADS.better()).isEqualTo(Better.MORE);
        assertThat(ROADS.lessIsBetter().better()).isEqualTo(Better.LESS);
        assertThat(ROADS.neitherIsBetter().better()).isEqualTo(Better.NEITHER);
        assertThat(ROADS.lessIsBetter().moreIsBetter()).isEqualTo(ROADS);
        assertThat(ROADS.better(Better.LESS)).isEqualTo(ROADS.lessIsBetter());
    }

    @Test
    void what_is_said_of_an_indicator_is_kept_by_what_is_said_next() {
        Indicator all = ROADS.netChange().lessIsBetter().in("Haidian").growthFromLevels();
        assertThat(all)
                .isEqualTo(
                        new Indicator("roads", KILOMETRE, Nature.FLOW, true, Better.LESS, Scope.of("Haidian"), true));
        assertThat(ROADS.growthFromLevels().in("Haidian").lessIsBetter().netChange())
                .isEqualTo(all);
        Scope villages = Scope.of("Haidian").of(Population.of("villages"));
        assertThat(all.in(villages).scope()).isEqualTo(villages);
    }

    @Test
    void the_same_is_measured_where_name_nature_and_scope_are_the_same() {
        Indicator haidian = ROADS.in("Haidian");
        assertThat(haidian.measuresTheSameAs(haidian)).isTrue();
        assertThat(haidian.measuresTheSameAs(Indicator.flow("roads", METRE)
                        .lessIsBetter()
                        .netChange()
                        .in("Haidian")))
                .isTrue();
        assertThat(haidian.measuresTheSameAs(ROADS.in("Beijing"))).isFalse();
        assertThat(haidian.measuresTheSameAs(Indicator.stock("roads", KILOMETRE).in("Haidian")))
                .isFalse();
        assertThat(haidian.measuresTheSameAs(Indicator.flow("rails", KILOMETRE).in("Haidian")))
                .isFalse();
    }

    @Test
    void an_indicator_has_a_name() {
        assertRefused(
                () -> Indicator.stock("", KILOMETRE),
                "indicator.name",
                "indicator.name must say something, but was blank");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FLOW")
    void only_a_flow_is_signed(Nature nature) {
        assertRefused(
                () -> new Indicator("x", PERCENT, nature, true, Better.MORE, Scope.UNSTATED, false),
                "indicator.signed",
                "indicator.signed must be said of a flow only, but was said of a " + nature);
        assertThat(of(nature, PERCENT).signed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"GROWTH", "MEMBERS"})
    void rates_of_change_and_members_are_shares(Nature nature) {
        assertThat(of(nature, PER_MILLE).unit()).isEqualTo(PER_MILLE);
        assertRefused(
                () -> of(nature, KILOMETRE),
                "indicator.unit",
                "indicator.unit must be comparable with % for a " + nature + ", but was km");
    }
}
