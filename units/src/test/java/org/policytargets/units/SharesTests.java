package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percent is not percentage point. */
class SharesTests {
    private static ExactQuantity<?> quantity(String value, String unit) {
        return ExactQuantity.of(value, PolicyUnits.of(unit));
    }

    @Test
    void from_80_to_84_percent_is_4_points_and_5_percent() {
        assertThat(quantity("84", "%").minus(quantity("80", "%"))).hasToString("4 [pp]");
        assertThat(quantity("84", "%").growthFrom(quantity("80", "%"))).hasToString("5 %");
    }

    @Test
    void subtract_follows_javax_measure_and_gives_a_share() {
        assertThat(ExactQuantity.of(84, PolicyUnits.PERCENT).subtract(ExactQuantity.of(80, PolicyUnits.PERCENT)))
                .hasToString("4 %");
    }

    @ParameterizedTest
    @CsvSource({
        "84, %, 80, %, 4 [pp]",
        "84, %, 0.8, 1, 4 [pp]",
        "0.84, 1, 80, %, 4 [pp]",
        "84.5, [ppth], 80, [ppth], 0.45 [pp]",
        "8.5, %, 80, [ppth], 0.5 [pp]",
        "0.84, 1, 0.8, 1, 0.04 1",
        "84, [ppm], 80, [ppm], 4 [ppm]",
        "84, [ppm], 8, %, -7.9916 [pp]",
        "84, [pp], 80, [pp], 4 [pp]",
        "31, km, 500, m, 30.5 km",
        "7910, {school_place}, 7900, {school_place}, 10 {school_place}"
    })
    void the_difference_of_two_shares_is_in_points_and_every_other_in_the_first_unit(
            String a, String unitA, String b, String unitB, String difference) {
        ExactQuantity<?> minuend = quantity(a, unitA);
        ExactQuantity<?> subtrahend = quantity(b, unitB);
        assertThat(minuend.minus(subtrahend)).hasToString(difference);
        assertThat(subtrahend.plus(minuend.minus(subtrahend))).isEqualTo(minuend);
    }

    @Test
    void points_are_added_to_shares_and_to_points_and_to_nothing_else() {
        assertThat(quantity("80", "%").plus(quantity("5", "[pp]"))).hasToString("85 %");
        assertThat(quantity("0.8", "1").plus(quantity("5", "[pp]"))).hasToString("0.85 1");
        assertThat(quantity("800", "[ppth]").plus(quantity("0.5", "[pp]"))).hasToString("805 [ppth]");
        assertThat(quantity("80", "%").plus(quantity("5", "%"))).hasToString("85 %");
        assertThat(quantity("2", "[pp]").plus(quantity("5", "[pp]"))).hasToString("7 [pp]");
        assertThatThrownBy(() -> quantity("2", "[pp]").plus(quantity("5", "%")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"%\", but was \"[pp]\"");
        assertThatThrownBy(() -> quantity("2", "km").plus(quantity("5", "[pp]")))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> quantity("2", "{person}").minus(quantity("5", "%")))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> quantity("5", "%").minus(quantity("2", "{person}")))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> quantity("80", "%").minus(quantity("5", "[pp]")))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what only raw types allow
    void add_and_subtract_refuse_points_beside_shares() {
        ExactQuantity points = quantity("5", "[pp]");
        ExactQuantity share = quantity("80", "%");
        assertThatThrownBy(() -> share.add(points)).isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> share.subtract(points)).isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> share.compareTo(points)).isInstanceOf(IncomparableUnitsException.class);
        assertThat(share).isNotEqualTo(quantity("80", "[pp]"));
    }

    @Test
    void a_share_is_rounded_to_points() {
        assertThat(quantity("5.46", "%").roundTo(quantity("0.1", "[pp]"))).hasToString("5.5 %");
        assertThat(quantity("54.6", "[ppth]").roundTo(quantity("0.1", "[pp]"))).hasToString("55 [ppth]");
        assertThatThrownBy(() -> quantity("5.46", "km").roundTo(quantity("0.1", "[pp]")))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @Test
    void a_difference_of_fractions_is_exact() {
        ExactQuantity<?> third = ExactQuantity.of(Rational.of(100, 3), PolicyUnits.PERCENT);
        assertThat(third.minus(quantity("33", "%"))).hasToString("1/3 [pp]");
        assertThat(quantity("33", "%").plus(third.minus(quantity("33", "%")))).hasToString("100/3 %");
    }

    @Test
    void a_unit_that_equals_percent_or_per_mille_is_that_of_shares() {
        assertThat(PolicyUnits.of("1/100").differenceUnit()).isEqualTo(PolicyUnits.PERCENTAGE_POINT);
        assertThat(PolicyUnits.of("1/1000").differenceUnit()).isEqualTo(PolicyUnits.PERCENTAGE_POINT);
        for (String other : new String[] {"1/10", "1/10000", "m/100", "{person}/1000", "10.[pp]"}) {
            assertThat(PolicyUnits.of(other).differenceUnit()).isEqualTo(PolicyUnits.of(other));
        }
        assertThat(quantity("84", "1/100").minus(quantity("80", "1/100"))).hasToString("4 [pp]");
    }

    @Test
    void multiples_of_points_are_added_as_points() {
        assertThat(quantity("80", "%").plus(quantity("0.5", "10.[pp]"))).hasToString("85 %");
        assertThat(quantity("0.8", "1").plus(quantity("0.5", "10.[pp]"))).isEqualTo(quantity("0.85", "1"));
    }

    @Test
    void a_share_beside_another_kind_is_refused_under_its_own_unit() {
        assertThatThrownBy(() -> quantity("2", "{person}").minus(quantity("5", "[ppth]")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"[ppth]\", but was \"{person}\"");
        assertThatThrownBy(() -> quantity("5", "[ppth]").minus(quantity("2", "{person}")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"{person}\", but was \"[ppth]\"");
    }
}
