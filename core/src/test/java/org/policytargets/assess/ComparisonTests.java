package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.assess.Scenario.q;

import org.junit.jupiter.api.Test;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.units.IncomparableUnitsException;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

class ComparisonTests {
    private static final Criterion TWO_SIDED = Criterion.between(q("10 km"), q("20 km"));

    @Test
    void the_answer_is_yes_no_or_undecided_as_all_none_or_part_of_the_reading_is_acceptable() {
        Criterion atLeast = Criterion.atLeast(q("30 km"));
        assertThat(answer(atLeast, Interval.closed(q("30 km"), q("31 km")))).isEqualTo(Answer.YES);
        assertThat(answer(atLeast, Interval.closed(q("29 km"), q("30 km")))).isEqualTo(Answer.UNDECIDED);
        assertThat(answer(atLeast, Interval.of(q("29 km"), true, q("30 km"), false, PolicyUnits.KILOMETRE)))
                .isEqualTo(Answer.NO);
        assertThat(answer(atLeast, Interval.moreThan(q("20 km")))).isEqualTo(Answer.UNDECIDED);
        assertThat(Comparison.of(atLeast, q("30 km")))
                .hasToString("YES: [30 km, 30 km] for AT_LEAST 30 km [30 km, +∞)");
        assertThatThrownBy(() -> Comparison.of(atLeast, q("30 t"))).isInstanceOf(IncomparableUnitsException.class);
    }

    private static Answer answer(Criterion criterion, Interval reading) {
        return Comparison.of(criterion, reading).answer();
    }

    private static Interval gap(Criterion criterion, Interval reading) {
        return Comparison.of(criterion, reading).gap().distance();
    }

    @Test
    void the_gap_is_in_the_unit_of_the_criterion() {
        assertThat(Comparison.of(Criterion.atLeast(q("30 km")), q("27400 m")).gap())
                .hasToString("Gap[distance=[-2.6 km, -2.6 km]]");
        assertThat(gap(Criterion.atMost(q("30 km")), Interval.point(q("27.4 km"))))
                .isEqualTo(Interval.point(q("2.6 km")));
        assertThat(gap(Criterion.atLeast(q("85 %")), Interval.point(q("80 %"))))
                .isEqualTo(Interval.point(q("-5 [pp]")));
    }

    @Test
    void a_share_against_a_plain_number_is_told_as_the_promise_is() {
        assertThat(gap(Criterion.atLeast(q("0.85 1")), Interval.point(q("80 %"))))
                .isEqualTo(Interval.point(q("-0.05 1")));
        assertThat(gap(Criterion.atLeast(q("85 %")), Interval.point(q("0.8 1"))))
                .isEqualTo(Interval.point(q("-5 [pp]")));
        assertThat(gap(Criterion.between(q("0.4 1"), q("0.6 1")), Interval.closed(q("45 %"), q("52 %"))))
                .isEqualTo(Interval.closed(q("0.05 1"), q("0.1 1")));
        assertThat(answer(Criterion.exactly(q("0.85 1")), Interval.point(q("85 %"))))
                .isEqualTo(Answer.YES);
    }

    @Test
    void the_gap_of_an_interval_is_an_interval() {
        Criterion atLeast = Criterion.atLeast(q("30 km"));
        assertThat(gap(atLeast, Interval.moreThan(q("20 km")))).isEqualTo(Interval.moreThan(q("-10 km")));
        assertThat(gap(atLeast, Interval.lessThan(q("20 km")))).isEqualTo(Interval.lessThan(q("-10 km")));
        Criterion atMost = Criterion.atMost(q("30 km"));
        assertThat(gap(atMost, Interval.moreThan(q("20 km")))).isEqualTo(Interval.lessThan(q("10 km")));
        assertThat(gap(atMost, Interval.lessThan(q("20 km")))).isEqualTo(Interval.moreThan(q("10 km")));
    }

    @Test
    void between_two_bounds_the_gap_rises_to_the_middle_and_falls_behind_it() {
        assertThat(gap(TWO_SIDED, Interval.point(q("12 km")))).isEqualTo(Interval.point(q("2 km")));
        assertThat(gap(TWO_SIDED, Interval.point(q("19 km")))).isEqualTo(Interval.point(q("1 km")));
        assertThat(gap(TWO_SIDED, Interval.point(q("22 km")))).isEqualTo(Interval.point(q("-2 km")));
        assertThat(gap(TWO_SIDED, Interval.closed(q("12 km"), q("13 km"))))
                .isEqualTo(Interval.closed(q("2 km"), q("3 km")));
        assertThat(gap(TWO_SIDED, Interval.closed(q("17 km"), q("19 km"))))
                .isEqualTo(Interval.closed(q("1 km"), q("3 km")));
        assertThat(gap(TWO_SIDED, Interval.closed(q("12 km"), q("22 km"))))
                .isEqualTo(Interval.closed(q("-2 km"), q("5 km")));
        assertThat(gap(TWO_SIDED, Interval.closed(q("15 km"), q("16 km"))))
                .isEqualTo(Interval.closed(q("4 km"), q("5 km")));
        assertThat(gap(TWO_SIDED, Interval.closed(q("14 km"), q("15 km"))))
                .isEqualTo(Interval.closed(q("4 km"), q("5 km")));
        assertThat(gap(TWO_SIDED, Interval.atLeast(q("12 km")))).isEqualTo(Interval.atMost(q("5 km")));
        assertThat(gap(TWO_SIDED, Interval.atLeast(q("18 km")))).isEqualTo(Interval.atMost(q("2 km")));
        assertThat(gap(TWO_SIDED, Interval.atMost(q("12 km")))).isEqualTo(Interval.atMost(q("2 km")));
        assertThat(gap(TWO_SIDED, Interval.atMost(q("18 km")))).isEqualTo(Interval.atMost(q("5 km")));
    }

    @Test
    void attainment_is_the_reading_over_the_number_promised_where_that_means_something() {
        assertThat(Comparison.of(Criterion.atLeast(q("60 km")), q("60 km")).attainment())
                .contains(Rational.ONE);
        assertThat(Comparison.of(Criterion.atLeast(q("60 km")), q("27 km")).attainment())
                .contains(Rational.of(9, 20));
        assertThat(Comparison.of(Criterion.atLeast(q("60 km")), q("0 km")).attainment())
                .contains(Rational.ZERO);
        assertThat(Comparison.of(Criterion.atLeast(q("60 km")), q("-1 km")).attainment())
                .isEmpty();
        assertThat(Comparison.of(Criterion.atLeast(q("0 km")), q("1 km")).attainment())
                .isEmpty();
        assertThat(Comparison.of(Criterion.atLeast(q("60 km")), Interval.atLeast(q("1 km")))
                        .attainment())
                .isEmpty();
        assertThat(Comparison.of(Criterion.decrease(Criterion.atLeast(q("3 %"))), q("-5.1 %"))
                        .attainment())
                .contains(Rational.of(17, 10));
    }

    @Test
    void a_precision_rounds_the_reading_first_half_away_from_zero() {
        Criterion criterion = Criterion.atMost(q("-5.5 %")).comparedTo(q("0.1 [pp]"));
        Comparison comparison = Comparison.of(criterion, q("-5.45 %"));
        assertThat(comparison.answer()).isEqualTo(Answer.YES);
        assertThat(comparison.reading()).isEqualTo(Interval.point(q("-5.5 %")));
        assertThat(comparison.criterion()).isEqualTo(criterion);
    }

    @Test
    void how_known_tools_go_wrong_and_this_one_does_not() {
        // 以上 30 against 30, 以下 30 against 20 (strict or swapped elsewhere)
        assertThat(answer(Criterion.atLeast(q("30 {x}")), Interval.point(q("30 {x}"))))
                .isEqualTo(Answer.YES);
        assertThat(answer(Criterion.atMost(q("30 {x}")), Interval.point(q("20 {x}"))))
                .isEqualTo(Answer.YES);
        // a tolerance of ten percent around -10 (an empty band elsewhere)
        Criterion about = Criterion.about(q("-10 km"), q("1 km")).towards(Better.NEITHER);
        assertThat(answer(about, Interval.point(q("-9 km")))).isEqualTo(Answer.YES);
        assertThat(answer(about, Interval.point(q("-11 km")))).isEqualTo(Answer.YES);
        assertThat(answer(about, Interval.point(q("-11.1 km")))).isEqualTo(Answer.NO);
        // zero judged as zero (replaced by 0.001 elsewhere), and full coverage judged at 100 %
        assertThat(answer(Criterion.atMost(q("0 {x}")), Interval.point(q("0.0005 {x}"))))
                .isEqualTo(Answer.NO);
        assertThat(answer(Criterion.atLeast(q("100 %")), Interval.point(q("100 %"))))
                .isEqualTo(Answer.YES);
        // the digits decide: 74.999 is not 75
        assertThat(answer(Criterion.atLeast(q("75 %")), Interval.point(q("74.999 %"))))
                .isEqualTo(Answer.NO);
    }

    @Test
    void gaps_of_one_distance_are_equal() {
        Criterion atLeast = Criterion.atLeast(q("30 km"));
        Gap short2 = Comparison.of(atLeast, q("28 km")).gap();
        Gap same = Comparison.of(Criterion.atMost(q("10 km")), q("12000 m")).gap();
        assertThat(short2).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(short2)
                .isNotEqualTo(Comparison.of(atLeast, q("32 km")).gap())
                .isNotEqualTo(
                        Comparison.of(atLeast, Interval.atLeast(q("28 km"))).gap())
                .isNotEqualTo(null)
                .isNotEqualTo("-2 km");
    }

    @Test
    void the_gap_of_a_range_that_is_one_distance_is_exact() {
        // as far inside from the one bound as from the other
        assertThat(Comparison.of(TWO_SIDED, Interval.closed(q("30 km"), q("30000 m")))
                        .gap()
                        .exact())
                .contains(q("-10 km"));
    }
}
