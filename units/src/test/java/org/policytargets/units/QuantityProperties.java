package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.Positive;

/** The laws of {@link ExactQuantity}, under the names that its documentation gives them. */
class QuantityProperties {
    @Provide
    Arbitrary<ExactQuantity<?>> quantities() {
        return QuantityArbitraries.quantities();
    }

    @Provide
    Arbitrary<Tuple2<ExactQuantity<?>, ExactQuantity<?>>> pairs() {
        return QuantityArbitraries.pairs();
    }

    @Provide
    Arbitrary<Tuple3<ExactQuantity<?>, ExactQuantity<?>, ExactQuantity<?>>> triples() {
        return QuantityArbitraries.triples();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return QuantityArbitraries.decimals();
    }

    @Property
    void equals_and_hash_code_and_compare_to_agree(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> a = pair.get1();
        ExactQuantity<?> b = pair.get2();
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0).isEqualTo(b.equals(a));
        assertThat(a.hashCode() == b.hashCode() || !a.equals(b)).isTrue();
    }

    @Property
    void the_order_is_antisymmetric(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        assertThat(Integer.signum(pair.get1().compareTo(pair.get2())))
                .isEqualTo(-Integer.signum(pair.get2().compareTo(pair.get1())));
    }

    @Property
    void the_order_is_transitive(
            @ForAll("triples") Tuple3<ExactQuantity<?>, ExactQuantity<?>, ExactQuantity<?>> triple) {
        List<ExactQuantity<?>> sorted = new ArrayList<>(List.of(triple.get1(), triple.get2(), triple.get3()));
        sorted.sort(ExactQuantity::compareTo);
        assertThat(sorted.get(0).compareTo(sorted.get(1))).isNotPositive();
        assertThat(sorted.get(1).compareTo(sorted.get(2))).isNotPositive();
        assertThat(sorted.get(0).compareTo(sorted.get(2))).isNotPositive();
    }

    @Property
    void the_order_is_that_of_the_base_units(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        assertThat(Integer.signum(pair.get1().compareTo(pair.get2())))
                .isEqualTo(inBaseUnits(pair.get1()).compareTo(inBaseUnits(pair.get2())));
    }

    private static Rational inBaseUnits(ExactQuantity<?> quantity) {
        return quantity.rational().multiply(quantity.getUnit().factor());
    }

    @Property
    void restating_in_another_unit_changes_nothing(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> a = pair.get1();
        PolicyUnit<?> other = pair.get2().getUnit();
        ExactQuantity<?> restated = a.in(other);
        assertThat(restated).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(restated.getUnit()).isEqualTo(other);
        assertThat(restated.compareTo(pair.get2())).isEqualTo(a.compareTo(pair.get2()));
    }

    @Property
    void converting_there_and_back_is_the_identity(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> a = pair.get1();
        ExactQuantity<?> back = a.in(pair.get2().getUnit()).in(a.getUnit());
        assertThat(back.rational()).isEqualTo(a.rational());
        assertThat(back.getUnit()).isEqualTo(a.getUnit());
    }

    @Property
    void a_conversion_has_as_few_decimals_as_it_needs(
            @ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> a = pair.get1();
        PolicyUnit<?> other = pair.get2().getUnit();
        Assume.that(!a.getUnit().factor().equals(other.factor()));
        Rational converted = a.rational().multiply(a.getUnit().factor()).divide(other.factor());
        assertThat(a.in(other).decimal()).isEqualTo(converted.toDecimal());
    }

    @Property
    void minus_and_plus_are_inverse(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> a = pair.get1();
        ExactQuantity<?> b = pair.get2();
        assertThat(b.plus(a.minus(b))).isEqualTo(a);
        assertThat(b.plus(a.minus(b)).getUnit()).isEqualTo(b.getUnit());
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negate());
    }

    @Property
    void the_difference_of_two_shares_is_in_points(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        ExactQuantity<?> difference =
                ExactQuantity.of(a, PolicyUnits.PERCENT).minus(ExactQuantity.of(b, PolicyUnits.PERCENT));
        assertThat(difference.getUnit()).isEqualTo(PolicyUnits.PERCENTAGE_POINT);
        assertThat(difference.getValue()).isEqualTo(a.subtract(b));
    }

    @Property
    @SuppressWarnings({"unchecked", "rawtypes"}) // the kinds are equal by construction
    void subtract_undoes_add(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity a = pair.get1();
        ExactQuantity b = pair.get2();
        assertThat(a.add(b).subtract(b)).isEqualTo(a);
        assertThat(a.add(b)).isEqualTo(b.add(a));
        assertThat(a.add(b).getUnit()).isEqualTo(a.getUnit());
    }

    @Property
    void scaling_by_a_positive_factor_keeps_the_order(
            @ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair, @ForAll @Positive int factor) {
        ExactQuantity<?> a = pair.get1();
        ExactQuantity<?> b = pair.get2();
        assertThat(a.multiply(factor).compareTo(b.multiply(factor))).isEqualTo(a.compareTo(b));
        assertThat(a.divide(factor).compareTo(b.divide(factor))).isEqualTo(a.compareTo(b));
        assertThat(a.negate().compareTo(b.negate())).isEqualTo(b.compareTo(a));
    }

    @Property
    void divide_undoes_multiply(@ForAll("quantities") ExactQuantity<?> a, @ForAll("quantities") ExactQuantity<?> b) {
        Assume.that(b.signum() != 0);
        assertThat(a.multiply(b).divide(b)).isEqualTo(a);
        assertThat(b.inverse().multiply(b).in(PolicyUnits.ONE).rational()).isEqualTo(Rational.ONE);
    }

    @Property
    void growth_is_ratio_less_one(@ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        Assume.that(pair.get2().signum() != 0);
        ExactQuantity<?> growth = pair.get1().growthFrom(pair.get2());
        Rational ratio = pair.get1().ratioTo(pair.get2());
        assertThat(growth.rational()).isEqualTo(ratio.subtract(Rational.ONE).multiply(Rational.of(100)));
        assertThat(pair.get2().multiply(ratio)).isEqualTo(pair.get1());
    }

    @Property
    void rounding_gives_the_nearest_multiple_and_halves_go_away_from_zero(
            @ForAll("pairs") Tuple2<ExactQuantity<?>, ExactQuantity<?>> pair) {
        ExactQuantity<?> a = pair.get1();
        ExactQuantity<?> step = pair.get2().abs();
        Assume.that(step.signum() != 0);
        ExactQuantity<?> rounded = a.roundTo(step);
        assertThat(rounded.ratioTo(step).denominator()).isOne();
        assertThat(rounded.getUnit()).isEqualTo(a.getUnit());
        Rational steps = a.ratioTo(step);
        assertThat(rounded.ratioTo(step).toDecimal()).contains(steps.round(0, RoundingMode.HALF_UP));
        Rational error = steps.subtract(rounded.ratioTo(step)).abs();
        assertThat(error).isLessThanOrEqualTo(Rational.of(1, 2));
        if (error.equals(Rational.of(1, 2))) {
            assertThat(rounded.abs().compareTo(a.abs())).isPositive();
        }
    }

    @Property
    void the_digits_written_are_kept(@ForAll("decimals") BigDecimal value) {
        ExactQuantity<?> quantity = ExactQuantity.of(value, PolicyUnits.KILOMETRE);
        assertThat(quantity.getValue()).isEqualTo(value);
        assertThat(quantity.decimal()).contains(value);
        assertThat(quantity.rational()).isEqualTo(Rational.of(value));
        assertThat(quantity.signum()).isEqualTo(value.signum());
        assertThat(quantity.negate().getValue()).isEqualTo(value.negate());
        assertThat(quantity.toString()).isEqualTo(value.toPlainString() + " km");
        assertThat(ExactQuantity.of(value.toString(), PolicyUnits.KILOMETRE).getValue())
                .isEqualTo(value);
    }

    @Property
    void half_a_unit_of_the_last_digit_is_half_of_one_more_in_the_last_place(@ForAll("decimals") BigDecimal value) {
        ExactQuantity<?> quantity = ExactQuantity.of(value, PolicyUnits.METRE);
        BigDecimal next = new BigDecimal(value.unscaledValue().add(java.math.BigInteger.ONE), value.scale());
        assertThat(quantity.plus(quantity.halfUnitOfLastDigit())
                        .plus(quantity.halfUnitOfLastDigit())
                        .rational())
                .isEqualTo(Rational.exactly(next));
    }
}
