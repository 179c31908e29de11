package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Two quantities of one kind side by side: in ticks of one size where both have them, else multiplied out. */
final class ExactComparison {
    private ExactComparison() {}

    /** Which is greater. */
    static int compare(ExactQuantity<?> a, ExactQuantity<?> b) {
        long shift = Math.min(shift(a), shift(b));
        long ticksA = ticks(a, shift);
        long ticksB = ticks(b, shift);
        return Ticks.areExact(ticksA, ticksB) ? Long.compare(ticksA, ticksB) : multiplyOut(a, b);
    }

    /** How many times the second the first is; the second is not zero. */
    static Rational ratio(ExactQuantity<?> a, ExactQuantity<?> b) {
        long shift = Math.min(shift(a), shift(b));
        long ticksA = ticks(a, shift);
        long ticksB = ticks(b, shift);
        return Ticks.areExact(ticksA, ticksB)
                ? Rational.of(ticksA, ticksB)
                : a.rational()
                        .multiply(a.getUnit().factor())
                        .divide(b.rational().multiply(b.getUnit().factor()));
    }

    private static long shift(ExactQuantity<?> quantity) {
        return (long) quantity.getUnit().tickExponent() - quantity.scale();
    }

    private static long ticks(ExactQuantity<?> quantity, long shift) {
        return quantity.isShort()
                ? Ticks.clamped(quantity.digits(), quantity.getUnit().tickFactor(), shift(quantity) - shift)
                : Ticks.NONE;
    }

    /**
     * With a = na/da units of fa/ga base units: na·fa·db·gb against nb·fb·da·ga. Never divides, so never rounds.
     */
    static int multiplyOut(ExactQuantity<?> a, ExactQuantity<?> b) {
        Rational unitA = a.getUnit().factor();
        Rational unitB = b.getUnit().factor();
        Number valueA = a.getValue();
        Number valueB = b.getValue();
        BigInteger weightA = product(unitA.numerator(), unitB.denominator(), denominator(valueB));
        BigInteger weightB = product(unitB.numerator(), unitA.denominator(), denominator(valueA));
        return weighted(valueA, weightA).compareTo(weighted(valueB, weightB));
    }

    private static BigDecimal weighted(Number value, BigInteger weight) {
        BigDecimal numerator =
                value instanceof Rational rational ? new BigDecimal(rational.numerator()) : (BigDecimal) value;
        return weight.equals(BigInteger.ONE) ? numerator : numerator.multiply(new BigDecimal(weight));
    }

    private static BigInteger denominator(Number value) {
        return value instanceof Rational rational ? rational.denominator() : BigInteger.ONE;
    }

    private static BigInteger product(BigInteger a, BigInteger b, BigInteger c) {
        return product(product(a, b), c);
    }

    private static BigInteger product(BigInteger a, BigInteger b) {
        if (a.equals(BigInteger.ONE)) {
            return b;
        }
        return b.equals(BigInteger.ONE) ? a : a.multiply(b);
    }
}
