package org.policytargets.units;

import java.math.BigDecimal;
import java.util.Map;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.ProductUnit;
import tech.units.indriya.unit.Units;

/**
 * The way to and from Indriya, the reference implementation of {@code javax.measure}. The only class that touches it, and
 * loaded only when a foreign unit or quantity is met.
 *
 * <p>What crosses is the exact rational factor to SI base units, read from the structure of the unit; Indriya's arithmetic,
 * parsing and printing are not used. A unit that cannot cross exactly is refused.
 */
public final class IndriyaUnits {
    private IndriyaUnits() {}

    /**
     * A unit of Indriya as one of ours.
     *
     * @param unit a unit made of metre, kilogram, second, ampere, candela and exact rational factors
     * @return the unit of ours that is equal to it, under the catalogue's code where it has one
     * @throws UnsupportedUnitException if the unit is made of others (kelvin, mole, radian, new base units) or has a factor
     *     that is not exact (π, double, logarithm, offset), or is of another library
     */
    public static PolicyUnit<?> from(Unit<?> unit) {
        UnitProduct product = product(unit);
        if (product.kind().equals(UnitKind.NONE) && !unit.getSystemUnit().equals(AbstractUnit.ONE)) {
            throw refused(unit, "an angle is not a number");
        }
        return PolicyUnit.known(product.kind(), product.factor());
    }

    /**
     * A quantity of Indriya as one of ours.
     *
     * @param quantity a quantity whose number is exact and whose unit is as in {@link #from(Unit)}
     * @return the same quantity
     * @throws InexactNumberException if its number is not exact, such as a double
     * @throws UnsupportedUnitException if its unit is not as in {@link #from(Unit)}
     * @throws LimitExceededException if its number is too large
     */
    public static ExactQuantity<?> from(Quantity<?> quantity) {
        PolicyUnit<?> unit = PolicyUnit.from(quantity.getUnit());
        Number value = quantity.getValue();
        if (value instanceof BigDecimal decimal) {
            return ExactQuantity.of(decimal, unit);
        }
        return ExactQuantity.of(value instanceof RationalNumber r ? exactly(r) : Rational.from(value), unit);
    }

    /**
     * A unit of ours as one of Indriya.
     *
     * @param unit a unit made of metre, gram, second, ampere and candela
     * @param <Q> what the unit measures
     * @return a product of Indriya's base units and an exact rational factor
     * @throws UnsupportedUnitException if the unit is made of what Indriya lacks: counts, currencies, percentage points, bits
     */
    @SuppressWarnings("unchecked")
    public static <Q extends Quantity<Q>> Unit<Q> to(PolicyUnit<Q> unit) {
        Unit<?> product = AbstractUnit.ONE;
        for (Map.Entry<String, Integer> e : unit.kind().exponents().entrySet()) {
            product = product.multiply(base(unit, e.getKey()).pow(e.getValue()));
        }
        return (Unit<Q>) product.transform(MultiplyConverter.ofRational(
                unit.factor().numerator(), unit.factor().denominator()));
    }

    /**
     * A quantity of ours as one of Indriya. Exact as it stands; what Indriya does with it later may round.
     *
     * @param quantity a quantity whose unit is as in {@link #to(PolicyUnit)}
     * @param <Q> what is measured
     * @return the same quantity
     * @throws UnsupportedUnitException if the unit is made of what Indriya lacks
     */
    public static <Q extends Quantity<Q>> Quantity<Q> to(ExactQuantity<Q> quantity) {
        Rational value = quantity.rational();
        return tech.units.indriya.quantity.Quantities.getQuantity(
                RationalNumber.of(value.numerator(), value.denominator()), to(quantity.getUnit()));
    }

    private static UnitProduct product(Unit<?> unit) {
        if (unit instanceof ProductUnit<?> product) {
            return product(product);
        }
        if (unit instanceof AlternateUnit<?> alternate) {
            return product(alternate.getParentUnit());
        }
        if (unit instanceof BaseUnit<?>) {
            return base(unit);
        }
        if (unit instanceof AbstractUnit<?> other) {
            return product(other.getSystemUnit()).scaled(factor(other, other.getSystemConverter()));
        }
        throw refused(unit, "it is of an unknown library");
    }

    private static UnitProduct product(ProductUnit<?> unit) {
        UnitProduct product = UnitProduct.NONE;
        for (int i = 0; i < unit.getUnitCount(); i++) {
            if (unit.getUnitRoot(i) != 1) {
                throw refused(unit, "it has a root");
            }
            product = product.times(product(unit.getUnit(i)), unit.getUnitPow(i));
        }
        return product;
    }

    private static Rational factor(Unit<?> unit, UnitConverter converter) {
        Rational factor = Rational.ONE;
        for (UnitConverter step : converter.getConversionSteps()) {
            if (!step.isIdentity()) {
                // π comes as a rounded BigDecimal and a double as a Double: only what is rational by type is exact
                boolean exact = step instanceof MultiplyConverter m && m.getValue() instanceof RationalNumber;
                if (!exact) {
                    throw refused(unit, "its factor is not rational");
                }
                factor = factor.multiply(exactly((RationalNumber) ((MultiplyConverter) step).getValue()));
            }
        }
        return factor;
    }

    private static Rational exactly(RationalNumber number) {
        return Rational.of(number.getDividend(), number.getDivisor());
    }

    private static UnitProduct base(Unit<?> unit) {
        if (unit.equals(Units.KILOGRAM)) {
            return UnitTable.get("kg").product();
        }
        for (String symbol : new String[] {"m", "s", "A", "cd"}) {
            if (unit.equals(base(UnitTable.get(symbol), symbol))) {
                return UnitTable.get(symbol).product();
            }
        }
        throw refused(unit, "its base unit is not in the catalogue");
    }

    private static Unit<?> base(PolicyUnit<?> unit, String symbol) {
        return switch (symbol) {
            case "m" -> Units.METRE;
            case "g" -> Units.GRAM;
            case "s" -> Units.SECOND;
            case "A" -> Units.AMPERE;
            case "cd" -> Units.CANDELA;
            default -> throw refused(unit, "Indriya has no unit of " + symbol);
        };
    }

    private static UnsupportedUnitException refused(Unit<?> unit, String reason) {
        // a unit's toString() loads Indriya's global format with its 1 279 names
        String symbol = unit.getSymbol();
        return new UnsupportedUnitException(symbol == null ? unit.getClass().getSimpleName() : symbol, reason);
    }
}
