package org.policytargets.units;

/**
 * A product of units on its way to becoming one.
 *
 * @param kind what it measures
 * @param factor how many of the kind's base units it is
 * @param terms how it is written
 */
record UnitProduct(UnitKind kind, Rational factor, UnitTerms terms) {
    static final UnitProduct NONE = new UnitProduct(UnitKind.NONE, Rational.ONE, UnitTerms.NONE);

    /** A number greater than 0, as it may stand in a code. */
    static UnitProduct of(Rational number) {
        return new UnitProduct(UnitKind.NONE, number, UnitTerms.of(number));
    }

    UnitProduct scaled(Rational by) {
        return new UnitProduct(kind, factor.multiply(by), terms);
    }

    @SuppressWarnings("ReferenceEquality") // a short way for the one that is shared
    UnitProduct times(UnitProduct other, int times) {
        if (this == NONE && times == 1) {
            return other;
        }
        return new UnitProduct(
                kind.times(other.kind, times),
                factor.multiply(other.factor.power(times)),
                terms.times(other.terms, times));
    }
}
