package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.Rational;

/** The laws of {@link Criterion}. */
class CriterionProperties {
    /** A criterion, a number of its kind near its bounds or anywhere, and a unit of the kind. */
    record Case(Criterion criterion, ExactQuantity<?> number, PolicyUnit<?> unit) {}

    @Provide
    Arbitrary<Tuple.Tuple2<ExactQuantity<?>, ExactQuantity<?>>> twoNumbers() {
        return PolicyTargetArbitraries.units()
                .flatMap(unit ->
                        Combinators.combine(anyNumber(unit), anyNumber(unit)).as((a, b) -> Tuple.of(a, b)));
    }

    private static Arbitrary<ExactQuantity<?>> anyNumber(PolicyUnit<?> unit) {
        return Arbitraries.oneOf(PolicyTargetArbitraries.quantitiesLike(unit), PolicyTargetArbitraries.fractions(unit));
    }

    @Provide
    Arbitrary<Case> cases() {
        return PolicyTargetArbitraries.criteria().flatMap(CriterionProperties::cases);
    }

    @Provide
    Arbitrary<Case> decreases() {
        return PolicyTargetArbitraries.units()
                .flatMap(unit -> Arbitraries.of(Better.values())
                        .flatMap(better -> PolicyTargetArbitraries.criteriaOfChange(unit, better)))
                .flatMap(CriterionProperties::cases);
    }

    private static Arbitrary<Case> cases(Criterion criterion) {
        PolicyUnit<?> unit = criterion.value().getUnit();
        List<ExactQuantity<?>> bounds = Stream.of(
                        Optional.<ExactQuantity<?>>of(criterion.value()),
                        criterion.acceptable().lower(),
                        criterion.acceptable().upper(),
                        criterion.tolerable().lower(),
                        criterion.tolerable().upper())
                .flatMap(Optional::stream)
                .toList();
        Arbitrary<ExactQuantity<?>> near = Combinators.combine(
                        Arbitraries.of(bounds), Arbitraries.of("-1", "-1E-30", "0", "1E-30", "1"))
                .as((bound, step) -> bound.plus(ExactQuantity.of(step, bound.getUnit())));
        return Combinators.combine(Arbitraries.oneOf(near, anyNumber(unit)), PolicyTargetArbitraries.unitsLike(unit))
                .as((number, other) -> new Case(criterion, number, other));
    }

    @Property
    void at_least_and_less_than_partition_all_numbers(
            @ForAll("twoNumbers") Tuple.Tuple2<ExactQuantity<?>, ExactQuantity<?>> two) {
        assertPartition(Criterion.atLeast(two.get1()), Criterion.lessThan(two.get1()), two.get2());
        assertPartition(Criterion.atLeast(two.get1()), Criterion.lessThan(two.get1()), two.get1());
    }

    @Property
    void at_most_and_more_than_partition_all_numbers(
            @ForAll("twoNumbers") Tuple.Tuple2<ExactQuantity<?>, ExactQuantity<?>> two) {
        assertPartition(Criterion.atMost(two.get1()), Criterion.moreThan(two.get1()), two.get2());
        assertPartition(Criterion.atMost(two.get1()), Criterion.moreThan(two.get1()), two.get1());
    }

    private static void assertPartition(Criterion one, Criterion other, ExactQuantity<?> number) {
        assertThat(one.acceptable().contains(number))
                .isNotEqualTo(other.acceptable().contains(number));
    }

    @Property
    void restating_number_or_criterion_in_another_unit_of_the_kind_changes_nothing(@ForAll("cases") Case of) {
        Criterion restated = changed(of.criterion(), quantity -> restated(quantity, of.unit()));
        assertThat(restated).isEqualTo(of.criterion()).hasSameHashCodeAs(of.criterion());
        for (Interval numbers : List.of(restated.acceptable(), restated.tolerable())) {
            assertThat(numbers.contains(of.number().in(of.unit()))).isEqualTo(numbers.contains(of.number()));
        }
        assertThat(restated.acceptable().contains(of.number()))
                .isEqualTo(of.criterion().acceptable().contains(of.number()));
        assertThat(restated.tolerable().contains(of.number()))
                .isEqualTo(of.criterion().tolerable().contains(of.number()));
    }

    @Property
    void a_number_moved_to_the_better_side_never_goes_from_acceptable_to_not(
            @ForAll("cases") Case of, @ForAll("steps") Rational step) {
        ExactQuantity<?> move = ExactQuantity.of(step, of.number().getUnit());
        ExactQuantity<?> better = switch (of.criterion().better()) {
            case MORE -> of.number().plus(move);
            case LESS -> of.number().plus(move.negate());
            case NEITHER -> of.number();
        };
        for (Interval numbers :
                List.of(of.criterion().acceptable(), of.criterion().tolerable())) {
            assertThat(numbers.contains(better) || !numbers.contains(of.number()))
                    .as(of.number() + " and " + better + " in " + numbers)
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<Rational> steps() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000_000L))
                .as(Rational::of);
    }

    @Property
    void scaling_number_and_criterion_by_a_positive_factor_keeps_the_answer(
            @ForAll("cases") Case of, @ForAll("steps") Rational factor) {
        Criterion scaled = changed(of.criterion(), quantity -> quantity.multiply(factor));
        ExactQuantity<?> number = of.number().multiply(factor);
        assertThat(scaled.acceptable().contains(number))
                .isEqualTo(of.criterion().acceptable().contains(of.number()));
        assertThat(scaled.tolerable().contains(number))
                .isEqualTo(of.criterion().tolerable().contains(of.number()));
    }

    @Property
    void the_acceptable_numbers_are_tolerable(@ForAll("cases") Case of) {
        assertThat(of.criterion().tolerable().encloses(of.criterion().acceptable()))
                .isTrue();
        boolean doubtful = of.criterion()
                .tolerance()
                .filter(tolerance -> tolerance.rule() == Tolerance.Rule.NONE_STATED)
                .isPresent();
        assertThat(of.criterion().tolerable().equals(of.criterion().acceptable()))
                .isEqualTo(!doubtful);
    }

    @Property
    void a_decrease_of_a_decrease_is_what_was_stated(@ForAll("decreases") Case of) {
        Criterion criterion = of.criterion();
        assertThat(Criterion.decrease(Criterion.decrease(criterion))).isEqualTo(criterion);
        assertThat(criterion.stated().isDecrease()).isFalse();
        assertThat(criterion.isDecrease() ? Criterion.decrease(criterion.stated()) : criterion.stated())
                .isEqualTo(criterion);
    }

    @Property
    void a_decrease_accepts_the_numbers_with_the_other_sign(@ForAll("decreases") Case of) {
        Criterion turned = Criterion.decrease(of.criterion());
        assertThat(turned.acceptable().contains(of.number().negate()))
                .isEqualTo(of.criterion().acceptable().contains(of.number()));
        assertThat(turned.tolerable()).isEqualTo(of.criterion().tolerable().negate());
    }

    /** Tolerances of shares are in points, which have no other unit. */
    private static ExactQuantity<?> restated(ExactQuantity<?> quantity, PolicyUnit<?> unit) {
        return quantity.getUnit().isComparableWith(unit) ? quantity.in(unit) : quantity;
    }

    /** The same criterion of changed numbers. */
    private static Criterion changed(Criterion criterion, UnaryOperator<ExactQuantity<?>> change) {
        Criterion stated = criterion.stated();
        ExactQuantity<?> value = change.apply(stated.value());
        Criterion bare = switch (stated.word()) {
            case AT_LEAST -> Criterion.atLeast(value);
            case MORE_THAN -> Criterion.moreThan(value);
            case AT_MOST -> Criterion.atMost(value);
            case LESS_THAN -> Criterion.lessThan(value);
            case ABOUT -> {
                Tolerance tolerance = stated.tolerance().orElseThrow();
                yield Criterion.about(value, new Tolerance(tolerance.rule(), change.apply(tolerance.amount())));
            }
            case BETWEEN -> Criterion.between(value, change.apply(stated.upper().orElseThrow()));
            case EXACTLY -> Criterion.exactly(value);
            case PLAIN -> Criterion.plain(value);
        };
        Criterion all = (criterion.isDecrease() ? Criterion.decrease(bare) : bare).towards(criterion.better());
        all = criterion.stretch().isPresent()
                ? all.stretch(change.apply(criterion.stretch().get()))
                : all;
        return criterion.precision().isPresent()
                ? all.comparedTo(change.apply(criterion.precision().get()))
                : all;
    }
}
