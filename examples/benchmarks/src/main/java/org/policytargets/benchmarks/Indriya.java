package org.policytargets.benchmarks;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.ComparableQuantity;
import tech.units.indriya.quantity.Quantities;

/** The reference implementation of javax.measure, as its documentation shows it: convert, compare, subtract, divide. */
final class Indriya {
    private final Case.Word word;
    private final Unit<Dimensionless> unit;
    private final ComparableQuantity<Dimensionless> target;
    private final ComparableQuantity<Dimensionless> lower;
    private final ComparableQuantity<Dimensionless> upper;
    private final ComparableQuantity<Dimensionless> actual;

    /** All quantities have one static type here; what they measure is known at run time only. */
    @SuppressWarnings("unchecked")
    Indriya(Case c) {
        this.word = c.word();
        this.unit = (Unit<Dimensionless>) c.targetMeasure().indriyas();
        this.target = Quantities.getQuantity(c.target(), unit);
        this.lower = Quantities.getQuantity(c.target().subtract(c.tolerance()), unit);
        this.upper = Quantities.getQuantity(c.target().add(c.tolerance()), unit);
        this.actual = Quantities.getQuantity(
                c.actual(), (Unit<Dimensionless>) c.actualMeasure().indriyas());
    }

    boolean isMet() {
        return isMet(actual.to(unit));
    }

    private boolean isMet(ComparableQuantity<Dimensionless> value) {
        return switch (word) {
            case AT_LEAST -> value.isGreaterThanOrEqualTo(target);
            case AT_MOST -> value.isLessThanOrEqualTo(target);
            case ABOUT -> value.isGreaterThanOrEqualTo(lower) && value.isLessThanOrEqualTo(upper);
        };
    }

    Full full() {
        ComparableQuantity<Dimensionless> value = actual.to(unit);
        Quantity<Dimensionless> gap = switch (word) {
            case AT_LEAST -> value.subtract(target);
            case AT_MOST -> target.subtract(value);
            case ABOUT -> nearer(value.subtract(lower), upper.subtract(value));
        };
        return new Full(isMet(value), gap, value.divide(target));
    }

    private static Quantity<Dimensionless> nearer(
            ComparableQuantity<Dimensionless> a, ComparableQuantity<Dimensionless> b) {
        return a.isLessThanOrEqualTo(b) ? a : b;
    }

    record Full(boolean met, Quantity<Dimensionless> gap, Quantity<?> attainment) {}
}
