package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.between;
import static org.policytargets.goal.Criterion.exactly;
import static org.policytargets.goal.Criterion.lessThan;
import static org.policytargets.goal.Criterion.moreThan;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.units.PolicyUnits.JIN;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.PolicyUnits.PER_MILLE;
import static org.policytargets.units.PolicyUnits.TONNE;
import static org.policytargets.units.PolicyUnits.YUAN;
import static org.policytargets.units.Quantities.quantity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.policytargets.units.Count;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.InexactNumberException;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/** Words and the numbers they accept. */
class CriterionTests {
    private static final PolicyUnit<Count> SCHOOL_PLACE = PolicyUnits.count("school_place");
    private static final ExactQuantity<?> TEN = quantity("10", KILOMETRE);
    private static final ExactQuantity<?> TWELVE = quantity("12", KILOMETRE);

    private static Criterion of(Criterion.Word word) {
        return switch (word) {
            case AT_LEAST -> atLeast(TEN);
            case MORE_THAN -> moreThan(TEN);
            case AT_MOST -> atMost(TEN);
            case LESS_THAN -> lessThan(TEN);
            case ABOUT -> about(TEN);
            case BETWEEN -> between(TEN, TWELVE);
            case EXACTLY -> exactly(TEN);
            case PLAIN -> plain(TEN);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # word   | where more is better | where less is better | where neither is
            AT_LEAST  | [10 km, +∞)          | [10 km, +∞)          | [10 km, +∞)
            MORE_THAN | (10 km, +∞)          | (10 km, +∞)          | (10 km, +∞)
            AT_MOST   | (-∞, 10 km]          | (-∞, 10 km]          | (-∞, 10 km]
            LESS_THAN | (-∞, 10 km)          | (-∞, 10 km)          | (-∞, 10 km)
            ABOUT     | [9.5 km, +∞)         | (-∞, 10.5 km]        | [9.5 km, 10.5 km]
            BETWEEN   | [10 km, +∞)          | (-∞, 12 km]          | [10 km, 12 km]
            EXACTLY   | [10 km, 10 km]       | [10 km, 10 km]       | [10 km, 10 km]
            PLAIN     | [10 km, +∞)          | (-∞, 10 km]          | [10 km, 10 km]
            """)
    void each_word_accepts_its_numbers(Criterion.Word word, String more, String less, String neither) {
        Criterion criterion = of(word);
        assertThat(criterion.word()).isEqualTo(word);
        assertThat(criterion.value()).isEqualTo(TEN);
        assertThat(criterion.towards(Better.MORE).acceptable()).hasToString(more);
        assertThat(criterion.towards(Better.LESS).acceptable()).hasToString(less);
        assertThat(criterion.towards(Better.NEITHER).acceptable()).hasToString(neither);
        assertThat(criterion.towards(Better.LESS).towards(Better.MORE).acceptable())
                .hasToString(more);
        assertThat(criterion.towards(Better.MORE).tolerable()).hasToString(more);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, MORE",
        "MORE_THAN, MORE",
        "AT_MOST, LESS",
        "LESS_THAN, LESS",
        "EXACTLY, NEITHER",
    })
    void most_words_have_a_direction_of_their_own(Criterion.Word word, Better own) {
        for (Better indicators : Better.values()) {
            assertThat(of(word).towards(indicators).better()).isEqualTo(own);
            assertThat(of(word).towards(indicators)).isEqualTo(of(word));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ABOUT", "BETWEEN", "PLAIN"})
    void about_between_and_plain_take_the_direction_of_their_indicator(Criterion.Word word) {
        assertThat(of(word).better()).isEqualTo(Better.NEITHER);
        for (Better indicators : Better.values()) {
            assertThat(of(word).towards(indicators).better()).isEqualTo(indicators);
            assertThat(of(word).towards(indicators).word()).isEqualTo(word);
        }
    }

    @Test
    void a_criterion_that_points_that_way_already_is_returned_as_it_is() {
        Criterion criterion = plain(TEN).towards(Better.MORE);
        assertThat(criterion.towards(Better.MORE)).isSameAs(criterion);
        assertThat(criterion.towards(Better.LESS)).isNotEqualTo(criterion);
    }

    @Test
    void a_bare_number_of_school_places_is_met_by_more() {
        Criterion places = plain(quantity("7900", SCHOOL_PLACE));
        ExactQuantity<?> reported = quantity("7910", SCHOOL_PLACE);
        assertThat(places.towards(Better.MORE).acceptable().contains(reported)).isTrue();
        assertThat(places.towards(Better.LESS).acceptable().contains(reported)).isFalse();
        assertThat(places.towards(Better.NEITHER).acceptable().contains(reported))
                .isFalse();
    }

    // About.

    @Test
    void about_allows_half_a_unit_of_the_last_digit_written() {
        assertTolerance(about(quantity("7", PERCENT)), "HALF_UNIT_OF_LAST_DIGIT", "0.5 [pp]");
        assertTolerance(about(quantity("7.0", PERCENT)), "HALF_UNIT_OF_LAST_DIGIT", "0.05 [pp]");
        assertTolerance(about(quantity("7", PER_MILLE)), "HALF_UNIT_OF_LAST_DIGIT", "0.05 [pp]");
        assertTolerance(about(quantity("5", PERCENTAGE_POINT)), "HALF_UNIT_OF_LAST_DIGIT", "0.5 [pp]");
        assertTolerance(about(quantity("1.4E+12", JIN)), "HALF_UNIT_OF_LAST_DIGIT", "50000000000 [jin]");
        assertThat(about(quantity("1.4E+12", JIN)).tolerance().orElseThrow().amount())
                .isEqualTo(quantity("5E+10", JIN));
        assertTolerance(about(quantity("30.0", KILOMETRE)), "HALF_UNIT_OF_LAST_DIGIT", "0.05 km");
    }

    private static void assertTolerance(Criterion criterion, String rule, String amount) {
        assertThat(criterion.tolerance().orElseThrow().rule()).hasToString(rule);
        assertThat(criterion.tolerance().orElseThrow().amount()).hasToString(amount);
    }

    @Test
    void about_seven_percent_accepts_from_six_and_a_half() {
        assertThat(about(quantity("7", PERCENT)).towards(Better.MORE)).hasToString("ABOUT 7 % [6.5 %, +∞)");
        assertThat(about(quantity("1.4E+12", JIN)).towards(Better.MORE).acceptable())
                .isEqualTo(Interval.atLeast(quantity("1.35E+12", JIN)));
    }

    @Test
    void about_with_a_stated_tolerance_keeps_it() {
        Criterion stated = about(quantity("7", PERCENT), quantity("0.25", PERCENTAGE_POINT));
        assertTolerance(stated, "STATED", "0.25 [pp]");
        assertThat(stated.acceptable()).hasToString("[6.75 %, 7.25 %]");
        assertThat(stated.tolerable()).isEqualTo(stated.acceptable());
        assertThat(about(TEN, quantity("250", METRE)).acceptable()).hasToString("[9.75 km, 10.25 km]");
        assertThat(about(TEN, quantity("0", METRE)).acceptable()).hasToString("[10 km, 10 km]");
    }

    @Test
    void about_where_none_is_stated_is_undecided_on_the_wrong_side_as_far_as_one_unit() {
        Criterion none = about(quantity("7", PERCENT), Tolerance.Rule.NONE_STATED);
        assertTolerance(none, "NONE_STATED", "1.0 [pp]");
        assertThat(none.towards(Better.MORE).acceptable()).hasToString("[7 %, +∞)");
        assertThat(none.towards(Better.MORE).tolerable()).hasToString("[6.0 %, +∞)");
        assertThat(none.towards(Better.LESS).acceptable()).hasToString("(-∞, 7 %]");
        assertThat(none.towards(Better.LESS).tolerable()).hasToString("(-∞, 8.0 %]");
        assertThat(none.towards(Better.NEITHER).acceptable()).hasToString("[7 %, 7 %]");
        assertThat(none.towards(Better.NEITHER).tolerable()).hasToString("[6.0 %, 8.0 %]");
    }

    @Test
    void a_tolerance_may_be_given_as_a_whole() {
        Tolerance half = new Tolerance(Tolerance.Rule.HALF_UNIT_OF_LAST_DIGIT, quantity("0.5", KILOMETRE));
        assertThat(about(TEN, half)).isEqualTo(about(TEN));
        assertThat(about(TEN, Tolerance.Rule.HALF_UNIT_OF_LAST_DIGIT)).isEqualTo(about(TEN));
    }

    @Test
    void about_refuses_a_tolerance_that_is_none() {
        assertRefused(
                () -> about(TEN, quantity("-1", METRE)),
                "criterion.tolerance",
                "criterion.tolerance must not be negative, but was -1 m");
        assertRefused(
                () -> about(TEN, quantity("1", TONNE)),
                "criterion.tolerance",
                "criterion.tolerance must be in a unit comparable with km, but was 1 t");
        assertRefused(
                () -> about(quantity("7", PERCENT), quantity("0.5", PERCENT)),
                "criterion.tolerance",
                "criterion.tolerance must be in a unit comparable with [pp], but was 0.5 %");
        assertRefused(
                () -> about(TEN, Tolerance.Rule.STATED),
                "criterion.tolerance",
                "criterion.tolerance must state its amount, but was a stated tolerance without one");
    }

    @Test
    void about_by_a_rule_needs_digits_that_were_written() {
        ExactQuantity<?> seventh = ExactQuantity.of(Rational.of(1, 7), KILOMETRE);
        assertThatThrownBy(() -> about(seventh))
                .isInstanceOf(InexactNumberException.class)
                .hasMessageContaining("1/7 km");
        assertThat(about(seventh, quantity("1", KILOMETRE)).acceptable()).hasToString("[-6/7 km, 8/7 km]");
    }

    @Test
    void only_about_has_a_tolerance() {
        for (Criterion.Word word : Criterion.Word.values()) {
            assertThat(of(word).tolerance().isPresent()).isEqualTo(word == Criterion.Word.ABOUT);
        }
    }

    // Between.

    @Test
    void between_keeps_both_numbers() {
        assertThat(between(TEN, TWELVE).upper()).contains(TWELVE);
        assertThat(atLeast(TEN).upper()).isEmpty();
        assertThat(between(TEN, quantity("10000", METRE)).acceptable()).hasToString("[10 km, 10000 m]");
    }

    @Test
    void between_refuses_numbers_in_the_wrong_order_or_of_two_kinds() {
        assertRefused(
                () -> between(TWELVE, TEN),
                "criterion.upper",
                "criterion.upper must not lie below 12 km, but was 10 km");
        assertRefused(
                () -> between(TEN, quantity("12", TONNE)),
                "criterion.upper",
                "criterion.upper must be in a unit comparable with km, but was 12 t");
    }

    // Stretch.

    @Test
    void a_stretch_stands_beside_the_number_and_changes_nothing_it_accepts() {
        Criterion revenue = atLeast(quantity("9E+10", YUAN));
        Criterion stretched = revenue.stretch(quantity("1.05E+11", YUAN));
        assertThat(stretched.stretch()).contains(quantity("1.05E+11", YUAN));
        assertThat(stretched.acceptable()).isEqualTo(revenue.acceptable());
        assertThat(stretched).isNotEqualTo(revenue);
        assertThat(revenue.stretch()).isEmpty();
        assertThat(atMost(TEN).stretch(quantity("9", KILOMETRE)).stretch()).contains(quantity("9", KILOMETRE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ABOUT", "BETWEEN", "PLAIN"})
    void a_stretch_may_be_named_before_the_direction_is_known(Criterion.Word word) {
        Criterion stretched = of(word).stretch(quantity("15", KILOMETRE));
        assertThat(stretched.towards(Better.MORE).stretch()).contains(quantity("15", KILOMETRE));
        for (Better wrong : new Better[] {Better.LESS, Better.NEITHER}) {
            assertRefused(
                    () -> stretched.towards(wrong),
                    "criterion.stretch",
                    "criterion.stretch must lie beyond the number promised, 10 km, but was 15 km");
        }
    }

    @Test
    void a_stretch_must_be_acceptable_itself() {
        assertRefused(
                () -> atLeast(TEN).stretch(quantity("9999", METRE)),
                "criterion.stretch",
                "criterion.stretch must lie beyond the number promised, 10 km, but was 9999 m");
        assertRefused(
                () -> plain(TEN).towards(Better.LESS).stretch(TWELVE),
                "criterion.stretch",
                "criterion.stretch must lie beyond the number promised, 10 km, but was 12 km");
        assertRefused(
                () -> exactly(TEN).stretch(TWELVE),
                "criterion.stretch",
                "criterion.stretch must lie beyond the number promised, 10 km, but was 12 km");
        assertRefused(
                () -> plain(TEN).stretch(quantity("12", TONNE)),
                "criterion.stretch",
                "criterion.stretch must be in a unit comparable with km, but was 12 t");
    }

    // Precision.

    @Test
    void a_criterion_may_ask_for_a_precision() {
        Criterion exact = atLeast(quantity("5.5", PERCENT));
        Criterion rounded = exact.comparedTo(quantity("0.1", PERCENTAGE_POINT));
        assertThat(exact.precision()).isEmpty();
        assertThat(rounded.precision()).contains(quantity("0.1", PERCENTAGE_POINT));
        assertThat(rounded).isNotEqualTo(exact);
        assertThat(exact.comparedTo(quantity("1", PER_MILLE)).precision()).contains(quantity("0.1", PERCENT));
        assertThat(atLeast(TEN).comparedTo(quantity("1", METRE)).precision()).contains(quantity("1", METRE));
    }

    @Test
    void a_precision_is_a_step_of_the_same_kind() {
        assertRefused(
                () -> atLeast(TEN).comparedTo(quantity("0", KILOMETRE)),
                "criterion.precision",
                "criterion.precision must be positive, but was 0 km");
        assertRefused(
                () -> atLeast(TEN).comparedTo(quantity("-1", KILOMETRE)),
                "criterion.precision",
                "criterion.precision must be positive, but was -1 km");
        assertRefused(
                () -> atLeast(TEN).comparedTo(quantity("1", TONNE)),
                "criterion.precision",
                "criterion.precision must be in a unit comparable with km, but was 1 t");
        assertRefused(
                () -> atLeast(quantity("5", PERCENTAGE_POINT)).comparedTo(quantity("0.1", PERCENT)),
                "criterion.precision",
                "criterion.precision must be in a unit comparable with [pp], but was 0.1 %");
    }

    @Test
    void stretch_precision_and_direction_are_kept_by_one_another() {
        Criterion all = between(TEN, TWELVE)
                .towards(Better.MORE)
                .stretch(quantity("15", KILOMETRE))
                .comparedTo(quantity("1", METRE));
        assertThat(all.better()).isEqualTo(Better.MORE);
        assertThat(all.upper()).contains(TWELVE);
        assertThat(all.stretch()).contains(quantity("15", KILOMETRE));
        assertThat(all.precision()).contains(quantity("1", METRE));
        assertThat(about(TEN)
                        .comparedTo(quantity("1", METRE))
                        .towards(Better.LESS)
                        .tolerance())
                .isEqualTo(about(TEN).tolerance());
    }

    // Equality.

    @Test
    void criteria_are_equal_by_value() {
        Criterion inMetres = atLeast(quantity("30000", METRE));
        assertThat(atLeast(quantity("30", KILOMETRE))).isEqualTo(inMetres).hasSameHashCodeAs(inMetres);
        assertThat(atLeast(quantity("30.0", KILOMETRE))).isEqualTo(inMetres).hasSameHashCodeAs(inMetres);
        // What "about" allows hangs on the digits written, so here it is another promise.
        assertThat(about(quantity("30", KILOMETRE))).isNotEqualTo(about(quantity("30000", METRE)));
        assertThat(about(quantity("30", KILOMETRE), quantity("500", METRE)))
                .isEqualTo(about(quantity("30000", METRE), quantity("0.5", KILOMETRE)))
                .isNotEqualTo(about(quantity("30", KILOMETRE)));
    }

    @Test
    void criteria_that_differ_mostly_hash_apart() {
        assertThat(atLeast(TEN)).doesNotHaveSameHashCodeAs(moreThan(TEN)).doesNotHaveSameHashCodeAs(atLeast(TWELVE));
    }

    @Test
    void whatever_differs_makes_another_criterion() {
        Criterion one = between(TEN, TWELVE).towards(Better.MORE).stretch(quantity("15", KILOMETRE));
        assertThat(one)
                .isNotEqualTo(null)
                .isNotEqualTo("BETWEEN 10 km 12 km")
                .isNotEqualTo(between(TEN, quantity("13", KILOMETRE))
                        .towards(Better.MORE)
                        .stretch(quantity("15", KILOMETRE)))
                .isNotEqualTo(between(TEN, TWELVE).towards(Better.MORE).stretch(quantity("16", KILOMETRE)))
                .isNotEqualTo(between(TEN, TWELVE).towards(Better.MORE))
                .isNotEqualTo(one.comparedTo(quantity("1", METRE)));
        assertThat(atLeast(TEN)).isNotEqualTo(moreThan(TEN)).isNotEqualTo(atLeast(TWELVE));
        assertThat(plain(TEN).towards(Better.MORE)).isNotEqualTo(plain(TEN).towards(Better.LESS));
        assertThat(atMost(quantity("-3", PERCENT))).isNotEqualTo(Criterion.decrease(atLeast(quantity("3", PERCENT))));
    }

    @Test
    void it_prints_words_and_range() {
        assertThat(atLeast(quantity("30", KILOMETRE))).hasToString("AT_LEAST 30 km [30 km, +∞)");
        assertThat(between(TEN, TWELVE)).hasToString("BETWEEN 10 km 12 km [10 km, 12 km]");
    }
}
