package org.policytargets.units;

import java.util.List;
import java.util.Objects;
import javax.measure.UnitConverter;

/**
 * Converts by an exact rational factor.
 *
 * @param factor what numbers are multiplied by
 */
record FactorConverter(Rational factor) implements UnitConverter {
    @Override
    public boolean isIdentity() {
        return factor.equals(Rational.ONE);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public FactorConverter inverse() {
        return new FactorConverter(factor.reciprocal());
    }

    /** The exact product: a BigDecimal where a finite decimal equals it, else a Rational. */
    @Override
    public Number convert(Number value) {
        Rational product = Rational.from(value).multiply(factor);
        return product.toDecimal().map(Number.class::cast).orElse(product);
    }

    /** Refused: a double does not say exactly what it is. */
    @Override
    public double convert(double value) {
        throw InexactNumberException.of(value);
    }

    @Override
    public UnitConverter concatenate(UnitConverter first) {
        Objects.requireNonNull(first, "first");
        if (first instanceof FactorConverter other) {
            return new FactorConverter(factor.multiply(other.factor));
        }
        if (first.isIdentity()) {
            return this;
        }
        throw new UnsupportedUnitException(first.toString(), "its converter is of another library");
    }

    @Override
    public List<FactorConverter> getConversionSteps() {
        return List.of(this);
    }
}
