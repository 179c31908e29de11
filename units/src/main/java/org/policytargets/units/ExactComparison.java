package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Which of two quantities of one kind is greater: by ticks where both have them, else by multiplying out. */
final class ExactComparison {
    private ExactComparison() {}

    static int compare(ExactQuantity<?> a, ExactQuantity<?> b) {
        if (a.isShort() && b.isShort()) {
            long shiftA = (long) a.getUnit().tickExponent() - a.scale();
            long shiftB = (long) b.getUnit().tickExponent() - b.scale();
            long shift = Math.min(shiftA, shiftB);
            long ticksA = Ticks.clamped(a.digits(), a.getUnit().tickFactor(), shiftA - shift);
            long ticksB = Ticks.clamped(b.digits(), b.getUnit().tickFactor(), shiftB - shift);
            if (Ticks.areExact(ticksA, ticksB)) {
                return Long.compare(ticksA, ticksB);
            }
        }
        return multiplyOut(a, b);
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
