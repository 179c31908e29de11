package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import org.jspecify.annotations.Nullable;

/** All generators of the units: numbers, units, quantities and intervals. */
public final class QuantityArbitraries {
    /** Units by kind; every kind has one whose factor is not 1. */
    public static final List<List<String>> KINDS = List.of(
            List.of("m2", "har", "km2", "[mu]", "[acr_i]", "10*4.m2"),
            List.of("m", "km", "cm", "[mi_i]", "[ft_i]"),
            List.of("g", "kg", "t", "[jin]", "10*4.t", "[lb_av]"),
            List.of("m3", "L", "[gal_us]", "[tsp_us]"),
            List.of("s", "min", "h", "d", "wk"),
            List.of("J", "kW.h", "tce", "10*4.tce"),
            List.of("1", "%", "[ppth]", "[ppm]", "10*4"),
            List.of("[pp]", "10*-1.[pp]"),
            List.of("{dwelling}", "10*4.{dwelling}"),
            List.of("CNY", "10*4.CNY", "10*8.CNY"),
            List.of("ug/m3", "mg/L"),
            List.of("tce/(10*4.CNY)", "kW.h/CNY", "J/CNY"),
            List.of("m/s", "km/h", "[kn_i]", "[c]"));

    private static final List<BigDecimal> EXTREMES = List.of(
            new BigDecimal("0"),
            new BigDecimal("0.00"),
            new BigDecimal("999999999999999999"),
            new BigDecimal("1000000000000000000"),
            new BigDecimal("-9223372036854775808"),
            new BigDecimal("1E99"),
            new BigDecimal("-9.99E-99"));

    private QuantityArbitraries() {}

    /** {@return decimals that pass the gate: short and long, all scales, many zeros and small whole numbers} */
    public static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.frequencyOf(
                Tuple.of(3, within(BigInteger.valueOf(1000))),
                Tuple.of(4, within(BigInteger.TEN.pow(18))),
                Tuple.of(2, within(BigInteger.TEN.pow(64).subtract(BigInteger.ONE))));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 4)),
                Tuple.of(1, Arbitraries.integers().between(-12, 30)));
        Arbitrary<BigDecimal> any = Combinators.combine(digits, scales).as(BigDecimal::new);
        return Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, Arbitraries.of(EXTREMES)))
                .withoutEdgeCases();
    }

    private static Arbitrary<BigInteger> within(BigInteger greatest) {
        return Arbitraries.bigIntegers().between(greatest.negate(), greatest).withoutEdgeCases();
    }

    /** {@return rational numbers, half of them finite decimals} */
    public static Arbitrary<Rational> rationals() {
        Arbitrary<Rational> fractions = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().between(1, 100_000))
                .as(Rational::of);
        return Arbitraries.oneOf(decimals().map(Rational::of), fractions).withoutEdgeCases();
    }

    /** {@return units of all kinds} */
    public static Arbitrary<PolicyUnit<?>> units() {
        return Arbitraries.of(KINDS.stream().flatMap(List::stream).toList()).map(PolicyUnits::of);
    }

    /** {@return quantities of all kinds: mostly decimals, some that are none} */
    public static Arbitrary<ExactQuantity<?>> quantities() {
        return triples().map(Tuple3::get1);
    }

    /** {@return two quantities of one kind; in four of ten the second is the first restated, or a hair off it} */
    public static Arbitrary<Tuple2<ExactQuantity<?>, ExactQuantity<?>>> pairs() {
        return triples().map(t -> Tuple.of(t.get1(), t.get2()));
    }

    /** {@return three quantities of one kind; often one is another restated, or a hair off it} */
    public static Arbitrary<Tuple3<ExactQuantity<?>, ExactQuantity<?>, ExactQuantity<?>>> triples() {
        return Combinators.combine(Arbitraries.of(KINDS), drafts(), drafts(), drafts())
                .as((kind, first, second, third) -> {
                    ExactQuantity<?> a = first.quantity(kind, null);
                    ExactQuantity<?> b = second.quantity(kind, a);
                    return Tuple.<ExactQuantity<?>, ExactQuantity<?>, ExactQuantity<?>>of(
                            a, b, third.quantity(kind, third.closeToSecond ? b : a));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Draft> drafts() {
        Arbitrary<Number> values = Arbitraries.frequencyOf(
                Tuple.of(4, decimals().map(Number.class::cast)),
                Tuple.of(1, rationals().map(Number.class::cast)));
        Arbitrary<Rational> hairs = Combinators.combine(
                        Arbitraries.of(0, 0, 0, 0, 1, -1),
                        Arbitraries.integers().between(0, 20))
                .as((sign, places) -> Rational.of(sign).divide(Rational.of(10).power(places)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        values,
                        Arbitraries.integers().between(1, 10).map(i -> i <= 5),
                        Arbitraries.of(true, false),
                        hairs)
                .as(Draft::new);
    }

    /** What a quantity is made of once its kind is known. */
    private record Draft(int unit, Number value, boolean close, boolean closeToSecond, Rational hair) {
        ExactQuantity<?> quantity(List<String> kind, @Nullable ExactQuantity<?> other) {
            PolicyUnit<?> of = PolicyUnits.of(kind.get(unit % kind.size()));
            if (close && other != null) {
                return ExactQuantity.of(other.in(of).rational().add(hair), of);
            }
            return value instanceof BigDecimal decimal
                    ? ExactQuantity.of(decimal, of)
                    : ExactQuantity.of((Rational) value, of);
        }
    }

    /** {@return an interval of any shape and a quantity of its kind, often at one of its bounds} */
    public static Arbitrary<Tuple2<Interval, ExactQuantity<?>>> intervalsAndNumbers() {
        return Combinators.combine(triples(), shapes())
                .as((t, shape) -> Tuple.of(interval(t.get1(), t.get2(), shape), t.get3()));
    }

    /** {@return two intervals of one kind, often with bounds in common} */
    public static Arbitrary<Tuple2<Interval, Interval>> intervalPairs() {
        return Combinators.combine(triples(), shapes(), shapes())
                .as((t, first, second) ->
                        Tuple.of(interval(t.get1(), t.get2(), first), interval(t.get3(), t.get1(), second)));
    }

    private static Arbitrary<Integer> shapes() {
        return Arbitraries.integers().between(0, 10);
    }

    /** Shapes 0 to 3 are rays, 4 is all numbers, the others are bounded. */
    private static Interval interval(ExactQuantity<?> a, ExactQuantity<?> b, int shape) {
        boolean ordered = a.compareTo(b) <= 0;
        ExactQuantity<?> low = ordered ? a : b;
        ExactQuantity<?> high = ordered ? b : a;
        return switch (shape) {
            case 0 -> Interval.atLeast(low);
            case 1 -> Interval.moreThan(low);
            case 2 -> Interval.atMost(high);
            case 3 -> Interval.lessThan(high);
            case 4 -> Interval.of(null, false, null, false, low.getUnit());
            default -> low.equals(high) ? Interval.point(low) : Interval.of(low, shape % 2 == 0, high, shape % 3 == 0);
        };
    }
}
