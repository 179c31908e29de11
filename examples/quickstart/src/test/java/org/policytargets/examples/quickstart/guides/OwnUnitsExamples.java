package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.units.PolicyUnits.HECTARE;
import static org.policytargets.units.PolicyUnits.MU;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.SQUARE_METRE;
import static org.policytargets.units.PolicyUnits.count;
import static org.policytargets.units.Quantities.parse;
import static org.policytargets.units.Quantities.quantity;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.units.Count;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.IncomparableUnitsException;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.QuantityText;
import org.policytargets.units.Vocabulary;

/** The code of core/docs/own-units.md. */
final class OwnUnitsExamples {
    @Test
    void what_is_counted_is_part_of_the_unit() {
        // tag::count
        PolicyUnit<Count> charger = count("charging_pile");
        assertThat(quantity("1200", charger)).hasToString("1200 {charging_pile}");
        assertThatThrownBy(() -> quantity("1200", charger).compareTo(quantity("1200", count("dwelling"))))
                .isInstanceOf(IncomparableUnitsException.class);
        // end::count
    }

    @Test
    void words_of_a_count_are_added_to_a_vocabulary() {
        // tag::words
        PolicyUnit<Count> charger = count("charging_pile");
        Vocabulary words = Vocabulary.standard()
                .with(charger, Locale.ENGLISH, "charging pile", "charging piles")
                .with(charger, Locale.CHINESE, "个充电桩", "个充电桩", "充电桩");
        QuantityText chinese = QuantityText.in(Locale.CHINESE, words);
        ExactQuantity<?> promised = chinese.parse("1.2万个充电桩");
        assertThat(promised).hasToString("12000 {charging_pile}");
        assertThat(QuantityText.in(Locale.ENGLISH, words).format(promised)).isEqualTo("12,000 charging piles");
        assertThat(chinese.format(promised)).isEqualTo("1.2万个充电桩");
        // end::words
    }

    @Test
    void conversion_is_exact() {
        // tag::exact
        assertThat(quantity("15", MU)).isEqualTo(quantity("1", HECTARE)).isEqualTo(quantity("10000", SQUARE_METRE));
        assertThat(parse("125万平方米", Locale.CHINESE)).isEqualTo(parse("1.25 million m²", Locale.ENGLISH));
        // end::exact
    }

    @Test
    void a_percent_is_not_a_percentage_point() {
        // tag::points
        ExactQuantity<?> before = quantity("80", PERCENT);
        ExactQuantity<?> after = quantity("84", PERCENT);
        assertThat(after.minus(before)).hasToString("4 [pp]");
        assertThat(after.growthFrom(before)).hasToString("5 %");
        // end::points
    }

    @Test
    void units_of_policy_are_products_of_others() {
        // tag::product
        PolicyUnit<?> intensity = PolicyUnits.of("tce/(10*4.CNY)");
        assertThat(intensity.isComparableWith(PolicyUnits.of("kg/CNY"))).isFalse();
        assertThat(intensity.isComparableWith(PolicyUnits.of("kW.h/CNY"))).isTrue();
        // end::product
    }
}
