package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.measure.quantity.Area;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue, and what compares with what. */
class PolicyUnitTests {
    @Test
    void the_constants_have_these_codes_and_factors() {
        Map<PolicyUnit<?>, String> expected = new HashMap<>();
        expected.put(PolicyUnits.METRE, "m 1");
        expected.put(PolicyUnits.KILOMETRE, "km 1000");
        expected.put(PolicyUnits.SQUARE_METRE, "m2 1");
        expected.put(PolicyUnits.HECTARE, "har 10000");
        expected.put(PolicyUnits.SQUARE_KILOMETRE, "km2 1000000");
        expected.put(PolicyUnits.MU, "[mu] 2000/3");
        expected.put(PolicyUnits.KILOGRAM, "kg 1000");
        expected.put(PolicyUnits.GRAM, "g 1");
        expected.put(PolicyUnits.TONNE, "t 1000000");
        expected.put(PolicyUnits.JIN, "[jin] 500");
        expected.put(PolicyUnits.CUBIC_METRE, "m3 1");
        expected.put(PolicyUnits.LITRE, "L 1/1000");
        expected.put(PolicyUnits.SECOND, "s 1");
        expected.put(PolicyUnits.MINUTE, "min 60");
        expected.put(PolicyUnits.HOUR, "h 3600");
        expected.put(PolicyUnits.DAY, "d 86400");
        expected.put(PolicyUnits.WEEK, "wk 604800");
        expected.put(PolicyUnits.JOULE, "J 1000");
        expected.put(PolicyUnits.KILOWATT_HOUR, "kW.h 3600000000");
        expected.put(PolicyUnits.TONNE_OF_COAL_EQUIVALENT, "tce 29307600000000");
        expected.put(PolicyUnits.ONE, "1 1");
        expected.put(PolicyUnits.PERCENT, "% 1/100");
        expected.put(PolicyUnits.PER_MILLE, "[ppth] 1/1000");
        expected.put(PolicyUnits.PERCENTAGE_POINT, "[pp] 1");
        expected.put(PolicyUnits.PERSON, "{person} 1");
        expected.put(PolicyUnits.MICROGRAM_PER_CUBIC_METRE, "ug/m3 1/1000000");
        expected.put(PolicyUnits.YUAN, "CNY 1");
        assertThat(expected).hasSize(27);
        expected.forEach(
                (unit, text) -> assertThat(unit.code() + " " + unit.factor()).isEqualTo(text));
    }

    @Test
    void the_constants_have_the_types_that_they_are_declared_with() {
        for (PolicyUnit<?> unit : List.of(PolicyUnits.METRE, PolicyUnits.KILOMETRE)) {
            assertThat(unit.asType(Length.class)).isSameAs(unit);
        }
        for (PolicyUnit<?> unit :
                List.of(PolicyUnits.SQUARE_METRE, PolicyUnits.HECTARE, PolicyUnits.SQUARE_KILOMETRE, PolicyUnits.MU)) {
            assertThat(unit.asType(Area.class)).isSameAs(unit);
        }
        for (PolicyUnit<?> unit : List.of(PolicyUnits.KILOGRAM, PolicyUnits.GRAM, PolicyUnits.TONNE, PolicyUnits.JIN)) {
            assertThat(unit.asType(Mass.class)).isSameAs(unit);
        }
        for (PolicyUnit<?> unit : List.of(PolicyUnits.CUBIC_METRE, PolicyUnits.LITRE)) {
            assertThat(unit.asType(Volume.class)).isSameAs(unit);
        }
        for (PolicyUnit<?> unit :
                List.of(PolicyUnits.SECOND, PolicyUnits.MINUTE, PolicyUnits.HOUR, PolicyUnits.DAY, PolicyUnits.WEEK)) {
            assertThat(unit.asType(Time.class)).isSameAs(unit);
        }
        for (PolicyUnit<?> unit :
                List.of(PolicyUnits.JOULE, PolicyUnits.KILOWATT_HOUR, PolicyUnits.TONNE_OF_COAL_EQUIVALENT)) {
            assertThat(unit.asType(Energy.class)).isSameAs(unit);
        }
        for (PolicyUnit<?> unit : List.of(PolicyUnits.ONE, PolicyUnits.PERCENT, PolicyUnits.PER_MILLE)) {
            assertThat(unit.asType(Dimensionless.class)).isSameAs(unit);
        }
        assertThat(PolicyUnits.PERCENTAGE_POINT.asType(PercentagePoint.class)).isSameAs(PolicyUnits.PERCENTAGE_POINT);
        assertThat(PolicyUnits.PERSON.asType(Count.class)).isSameAs(PolicyUnits.PERSON);
        assertThat(PolicyUnits.YUAN.asType(Money.class)).isSameAs(PolicyUnits.YUAN);
    }

    @Test
    void every_atom_of_the_catalogue_is_read_by_its_code_and_has_a_name() {
        assertThat(PolicyUnits.all()).hasSize(150);
        for (PolicyUnit<?> unit : PolicyUnits.all()) {
            assertThat(PolicyUnits.of(unit.code())).isSameAs(unit);
            assertThat(unit.getName()).isNotBlank();
            assertThat(unit.factor().signum()).isPositive();
            assertThat(unit).hasToString(unit.code());
            assertThat(unit.getSymbol()).isEqualTo(unit.code());
        }
        assertThat(PolicyUnits.of("[jin]").getName()).isEqualTo("jin");
        assertThat(PolicyUnits.of("km/h").getName()).isEqualTo("km/h");
    }

    @ParameterizedTest
    @CsvSource({
        "{dwelling}, {school_place}",
        "{dwelling}, %",
        "{dwelling}, 1",
        "{dwelling}, [pp]",
        "%, [pp]",
        "1, [pp]",
        "[ppth], [pp]",
        "EUR, CNY",
        "CNY, 1",
        "m, m2",
        "{dwelling}/m2, {school_place}/m2",
        "bit, 1",
        "kg, kW.h"
    })
    void units_of_different_kinds_are_incomparable(String one, String other) {
        PolicyUnit<?> a = PolicyUnits.of(one);
        PolicyUnit<?> b = PolicyUnits.of(other);
        assertThat(a.isComparableWith(b)).isFalse();
        assertThat(b.isComparableWith(a)).isFalse();
        assertThat(a).isNotEqualTo(b);
        assertThatThrownBy(() -> ExactQuantity.of(1, a).compareTo(ExactQuantity.of(1, b)))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"" + one + "\", but was \"" + other + "\"");
        assertThatThrownBy(() -> ExactQuantity.of(1, a).in(b)).isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> Interval.atLeast(ExactQuantity.of(1, a)).side(ExactQuantity.of(1, b)))
                .isInstanceOf(IncomparableUnitsException.class);
        assertThatThrownBy(() -> Interval.atLeast(ExactQuantity.of(1, a)).side(BigDecimal.ONE, b))
                .isInstanceOf(IncomparableUnitsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, %",
        "%, [ppth]",
        "har, [mu]",
        "km2, har",
        "tce, kW.h",
        "{dwelling}, 10*4.{dwelling}",
        "CNY, 10*8.CNY",
        "ug/m3, mg/L",
        "N.m, J",
        "Hz, Bq"
    })
    void units_of_one_kind_are_comparable(String one, String other) {
        assertThat(PolicyUnits.of(one).isComparableWith(PolicyUnits.of(other))).isTrue();
        assertThat(PolicyUnits.of(other).isComparableWith(PolicyUnits.of(one))).isTrue();
    }

    @Test
    void equality_is_by_kind_and_factor_and_not_by_code() {
        assertThat(PolicyUnits.METRE.multiply(1000)).isEqualTo(PolicyUnits.KILOMETRE);
        assertThat(PolicyUnits.METRE.multiply(1000)).hasSameHashCodeAs(PolicyUnits.KILOMETRE);
        assertThat(PolicyUnits.METRE.multiply(1000).code()).isEqualTo("1000.m");
        assertThat(PolicyUnits.of("mg/L")).isEqualTo(PolicyUnits.of("g/m3"));
        assertThat(PolicyUnits.KILOMETRE).isNotEqualTo(PolicyUnits.METRE).isNotEqualTo("km");
        assertThat(PolicyUnits.of("10*-3.kg")).isEqualTo(PolicyUnits.GRAM).isNotEqualTo(PolicyUnits.METRE);
    }

    @Test
    void fifteen_mu_are_exactly_one_hectare() {
        assertThat(PolicyUnits.MU.multiply(15)).isEqualTo(PolicyUnits.HECTARE);
        assertThat(ExactQuantity.of("4.5", PolicyUnits.MU)
                        .to(PolicyUnits.SQUARE_METRE)
                        .decimal())
                .contains(new BigDecimal("3000"));
    }

    @Test
    void a_tonne_of_coal_equivalent_is_that_of_gb_t_2589() {
        // 7000 kcal of 4.1868 kJ a kilogram
        assertThat(PolicyUnits.of("10*6.[Cal]").isComparableWith(PolicyUnits.TONNE_OF_COAL_EQUIVALENT))
                .isTrue();
        assertThat(PolicyUnits.of("7.10*9.cal_IT")).isEqualTo(PolicyUnits.TONNE_OF_COAL_EQUIVALENT);
    }

    @Test
    void a_count_is_named_by_what_it_counts() {
        assertThat(PolicyUnits.count("dwelling").code()).isEqualTo("{dwelling}");
        assertThat(PolicyUnits.count("dwelling")).isEqualTo(PolicyUnits.of("{dwelling}"));
        assertThat(PolicyUnits.count("dwelling").getName()).isEqualTo("dwelling");
        assertThat(PolicyUnits.count("套").code()).isEqualTo("{套}");
        assertThat(PolicyUnits.count("a_1").code()).isEqualTo("{a_1}");
        assertThat(PolicyUnits.count("plan_2009").code()).isEqualTo("{plan_2009}");
        assertThat(PolicyUnits.count("z".repeat(64)).code()).hasSize(66);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | 0 | ",
                "Dwelling | 0 | dwelling",
                "school place | 6 | school_place",
                "school-place | 6 | school_place",
                "1st | 0 | ",
                "_x | 0 | ",
                "a{b} | 1 | ",
                "é | 0 | ",
                "a\u200Bb | 1 | ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | 64 | ",
            })
    void a_name_of_other_characters_is_refused_with_its_place(String name, int position, String suggestion) {
        assertThatThrownBy(() -> PolicyUnits.count(name)).isInstanceOfSatisfying(UnknownUnitException.class, e -> {
            assertThat(e.position()).hasValue(position);
            assertThat(e.suggestion().orElse(null)).isEqualTo(suggestion);
            assertThat(e.expected())
                    .isEqualTo("a name of 1 to 64 lower-case letters a-z, Chinese characters, digits or underscores");
        });
        assertThatThrownBy(() -> PolicyUnits.of("{" + name + "}")).isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void a_name_is_mended_up_to_64_characters() {
        assertThatThrownBy(() -> PolicyUnits.count("Z" + "z".repeat(63)))
                .isInstanceOfSatisfying(
                        UnknownUnitException.class,
                        e -> assertThat(e.suggestion()).contains("z".repeat(64)));
        assertThatThrownBy(() -> PolicyUnits.count("Z" + "z".repeat(64)))
                .isInstanceOfSatisfying(
                        UnknownUnitException.class,
                        e -> assertThat(e.suggestion()).isEmpty());
    }

    @Test
    void a_currency_is_one_of_iso_4217() {
        assertThat(PolicyUnits.currency("CNY")).isEqualTo(PolicyUnits.YUAN);
        for (String code : List.of("EUR", "AUD", "ZAR", "NZD")) {
            assertThat(PolicyUnits.currency(code).code()).isEqualTo(code);
        }
        assertThatThrownBy(() -> PolicyUnits.currency("ABC"))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage("unknown unit \"ABC\": expected a currency code of ISO 4217 at position 0");
        assertThatThrownBy(() -> PolicyUnits.currency("cny"))
                .isInstanceOf(UnknownUnitException.class)
                .hasMessage(
                        "unknown unit \"cny\": expected a currency code of ISO 4217 at position 0: did you mean CNY?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN", "CNYY", "CN1", "@NY", "C[Y"})
    void what_does_not_look_like_a_currency_is_none(String code) {
        assertThatThrownBy(() -> PolicyUnits.currency(code)).isInstanceOf(UnknownUnitException.class);
    }
}
