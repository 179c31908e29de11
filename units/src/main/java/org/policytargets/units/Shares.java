package org.policytargets.units;

import javax.measure.Quantity;

/** Percent is not percentage point: where the one becomes the other. */
final class Shares {
    private static final Rational HUNDREDTH = Rational.of(1, 100);
    private static final Rational THOUSANDTH = Rational.of(1, 1000);

    private Shares() {}

    /** Whether a kind and factor are those of percent or per mille. */
    static boolean isShare(UnitKind kind, Rational factor) {
        return kind.equals(UnitKind.NONE) && (factor.equals(HUNDREDTH) || factor.equals(THOUSANDTH));
    }

    /** Whether two numbers are shares: both may be, and one says that it is. */
    static boolean areBoth(PolicyUnit<?> a, PolicyUnit<?> b) {
        return a.isShare() && isNumber(b) || isNumber(a) && b.isShare();
    }

    /** A share's distance from nothing, in percentage points. */
    static ExactQuantity<PercentagePoint> points(ExactQuantity<?> share) {
        return retyped(share.in(PolicyUnits.PERCENT), PolicyUnits.PERCENTAGE_POINT);
    }

    /** What may be added to a number of a unit: percentage points become percent for a share, all else stays. */
    static ExactQuantity<?> asAddend(ExactQuantity<?> difference, PolicyUnit<?> unit) {
        boolean toShare = isNumber(unit) && difference.getUnit().isComparableWith(PolicyUnits.PERCENTAGE_POINT);
        return toShare ? retyped(difference.in(PolicyUnits.PERCENTAGE_POINT), PolicyUnits.PERCENT) : difference;
    }

    private static <R extends Quantity<R>> ExactQuantity<R> retyped(ExactQuantity<?> number, PolicyUnit<R> unit) {
        return number.decimal().isPresent()
                ? ExactQuantity.ofDecimal(number.decimal().get(), unit)
                : ExactQuantity.ofRational(number.rational(), unit);
    }

    private static boolean isNumber(PolicyUnit<?> unit) {
        return unit.kind().equals(UnitKind.NONE);
    }
}
