package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.between;
import static org.policytargets.goal.Criterion.decrease;
import static org.policytargets.goal.Criterion.exactly;
import static org.policytargets.goal.Criterion.lessThan;
import static org.policytargets.goal.Criterion.moreThan;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.Quantities.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytargets.units.ExactQuantity;

/** Decreases that a text writes as positive numbers. */
class DecreaseTests {
    private static final ExactQuantity<?> THREE = quantity("3", PERCENT);

    @Test
    void a_cut_by_about_three_percent_keeps_both_forms() {
        Criterion cut = decrease(about(THREE)).towards(Better.LESS);
        assertThat(cut.isDecrease()).isTrue();
        assertThat(cut.value()).isEqualTo(quantity("-3", PERCENT));
        assertThat(cut.acceptable()).hasToString("(-∞, -2.5 %]");
        assertThat(cut.acceptable().contains(quantity("-5.1", PERCENT))).isTrue();
        assertThat(cut.acceptable().contains(quantity("-2.4", PERCENT))).isFalse();

        Criterion stated = cut.stated();
        assertThat(stated.isDecrease()).isFalse();
        assertThat(stated.value()).isEqualTo(THREE);
        assertThat(stated.tolerance()).isEqualTo(cut.tolerance());
        // A larger cut is better, as less of the change is.
        assertThat(stated.better()).isEqualTo(Better.MORE);
        assertThat(stated.acceptable()).hasToString("[2.5 %, +∞)");
    }

    @Test
    void a_decrease_turns_each_word_to_its_other_side() {
        assertThat(decrease(atLeast(THREE))).hasToString("AT_MOST -3 % (-∞, -3 %]");
        assertThat(decrease(moreThan(THREE))).hasToString("LESS_THAN -3 % (-∞, -3 %)");
        assertThat(decrease(atMost(THREE))).hasToString("AT_LEAST -3 % [-3 %, +∞)");
        assertThat(decrease(lessThan(THREE))).hasToString("MORE_THAN -3 % (-3 %, +∞)");
        assertThat(decrease(exactly(THREE))).hasToString("EXACTLY -3 % [-3 %, -3 %]");
        assertThat(decrease(plain(THREE))).hasToString("PLAIN -3 % [-3 %, -3 %]");
        assertThat(decrease(about(THREE))).hasToString("ABOUT -3 % [-3.5 %, -2.5 %]");
        assertThat(decrease(between(THREE, quantity("5", PERCENT)))).hasToString("BETWEEN -5 % -3 % [-5 %, -3 %]");
    }

    @Test
    void a_criterion_that_states_no_decrease_is_stated_as_it_is() {
        Criterion growth = atLeast(THREE);
        assertThat(growth.isDecrease()).isFalse();
        assertThat(growth.stated()).isSameAs(growth);
    }

    @Test
    void a_bare_cut_with_a_stretch_is_stated_with_its_stretch() {
        Criterion cut = decrease(plain(THREE).stretch(quantity("5", PERCENT))).towards(Better.LESS);
        assertThat(cut.stretch()).contains(quantity("-5", PERCENT));
        assertThat(cut.acceptable()).hasToString("(-∞, -3 %]");
        assertThat(cut.stated().stretch()).contains(quantity("5", PERCENT));
        assertThat(cut.stated().acceptable()).hasToString("[3 %, +∞)");
    }

    static Stream<Criterion> criteria() {
        ExactQuantity<?> five = quantity("5", PERCENT);
        return Stream.of(
                atLeast(THREE).stretch(five),
                moreThan(THREE).comparedTo(quantity("0.1", PERCENTAGE_POINT)),
                atMost(five).stretch(THREE),
                lessThan(THREE),
                exactly(THREE),
                plain(THREE).towards(Better.MORE).stretch(five),
                plain(THREE).towards(Better.LESS),
                plain(THREE),
                about(THREE).towards(Better.MORE),
                about(THREE, Tolerance.Rule.NONE_STATED).towards(Better.LESS),
                between(THREE, five).towards(Better.MORE));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_decrease_of_a_decrease_is_what_was_stated(Criterion criterion) {
        assertThat(decrease(decrease(criterion))).isEqualTo(criterion);
        assertThat(decrease(criterion).stated()).isEqualTo(criterion);
        assertThat(decrease(criterion)).isNotEqualTo(criterion);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_decrease_accepts_the_numbers_with_the_other_sign(Criterion criterion) {
        assertThat(decrease(criterion).acceptable())
                .isEqualTo(criterion.acceptable().negate());
        assertThat(decrease(criterion).tolerable())
                .isEqualTo(criterion.tolerable().negate());
        assertThat(decrease(criterion).precision()).isEqualTo(criterion.precision());
    }
}
