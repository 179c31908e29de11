package org.policytargets.units;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Dimension;
import javax.measure.IncommensurableException;
import javax.measure.Prefix;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.jspecify.annotations.Nullable;

/**
 * A unit: an atom of the catalogue, a thing counted, a currency, or a product of such.
 *
 * <p>It is a <em>kind</em>, which says what is measured (a product of base symbols such as {@code m2} or
 * {@code {dwelling}}), an exact rational <em>factor</em> to the kind's base unit, and a code for display. Units of
 * different kinds never compare, even where physics calls both dimensionless: dwellings, school places, percent and
 * percentage points are four kinds; {@code 1}, percent and per mille are one.
 *
 * <p>Equality is by kind and factor: {@code km} and {@code METRE.multiply(1000)} are equal. No class of Indriya is loaded
 * by making, comparing or converting a unit, and nothing is registered anywhere.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <Q> what the unit measures
 */
public final class PolicyUnit<Q extends Quantity<Q>> implements Unit<Q> {
    /** Denominator of the fast form: it covers 亩 (2000/3 m²) and km/h (5/18 m/s). */
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private static final int MAX_TICK_EXPONENT = 400;

    private final UnitProduct product;
    private final UnitKind kind;
    private final String code;
    private final String name;
    /** The factor is {@code tickFactor × 10^tickExponent / 9} exactly; 0 where it has no such form. */
    private final long tickFactor;

    private final int tickExponent;
    /** Whether it is percent or per mille. */
    private final boolean share;

    private PolicyUnit(UnitProduct product, String code, String name) {
        this.product = product;
        this.kind = product.kind();
        this.code = code;
        this.name = name;
        Optional<BigDecimal> decimal = product.factor().toDecimal();
        BigDecimal ticks = decimal.isPresent()
                ? decimal.get().multiply(NINE).stripTrailingZeros()
                : product.factor()
                        .multiply(Rational.of(9))
                        .toDecimal()
                        .orElse(BigDecimal.ZERO)
                        .stripTrailingZeros();
        boolean fast = ticks.precision() <= Ticks.MAX_DIGITS && Math.abs(ticks.scale()) <= MAX_TICK_EXPONENT;
        this.tickFactor = fast ? ticks.unscaledValue().longValueExact() : 0;
        this.tickExponent = fast ? -ticks.scale() : 0;
        this.share = Shares.isShare(kind, product.factor());
    }

    /** A unit that codes name as it is. */
    static <Q extends Quantity<Q>> PolicyUnit<Q> atom(String code, UnitKind kind, Rational factor, String name) {
        return new PolicyUnit<>(new UnitProduct(kind, factor, UnitTerms.of(code)), code, name);
    }

    /** A unit under the code that it was read from. */
    static PolicyUnit<?> of(UnitProduct product, String code) {
        return new PolicyUnit<>(product, code, code);
    }

    /** The unit of the catalogue that is equal, or else a multiple of the kind's base unit. */
    static PolicyUnit<?> known(UnitKind kind, Rational factor) {
        for (PolicyUnit<?> unit : UnitTable.units().values()) {
            if (unit.kind().equals(kind) && unit.factor().equals(factor)) {
                return unit;
            }
        }
        PolicyUnit<?> system = of(system(kind));
        return factor.equals(Rational.ONE) ? system : system.multiply(factor);
    }

    private static <Q extends Quantity<Q>> PolicyUnit<Q> of(UnitProduct product) {
        String code = product.terms().code();
        return new PolicyUnit<>(product, code, code);
    }

    /**
     * A unit of any library as one of ours.
     *
     * @param unit a unit of ours, returned as it is, or of Indriya with an exact rational factor to SI units
     * @param <Q> what the unit measures
     * @return the unit of ours that is equal to it
     * @throws UnsupportedUnitException if the unit has no exact factor (π, logarithms, offsets), or measures what the
     *     catalogue does not (temperature, angle, base units of others)
     */
    @SuppressWarnings("unchecked")
    public static <Q extends Quantity<Q>> PolicyUnit<Q> from(Unit<Q> unit) {
        return unit instanceof PolicyUnit<Q> ours
                ? ours
                : (PolicyUnit<Q>) IndriyaUnits.from(Objects.requireNonNull(unit, "unit"));
    }

    /**
     * {@return the code, such as {@code km}, {@code {dwelling}} or {@code tce/(10*4.CNY)}; {@link PolicyUnits#of} reads
     * it}
     */
    public String code() {
        return code;
    }

    /**
     * {@return the code}
     */
    @Override
    public String getSymbol() {
        return code;
    }

    /**
     * {@return the English name of the catalogue, or the code}
     */
    @Override
    public String getName() {
        return name;
    }

    /**
     * {@return how many of the kind's base unit (m, g, s, 1, {x}, CNY, [pp] and products of these) this unit is}
     */
    public Rational factor() {
        return product.factor();
    }

    UnitKind kind() {
        return kind;
    }

    UnitProduct product() {
        return product;
    }

    long tickFactor() {
        return tickFactor;
    }

    int tickExponent() {
        return tickExponent;
    }

    /** Whether it is percent or per mille. A plain number may be a share, but need not. */
    boolean isShare() {
        return share;
    }

    /**
     * {@return the unit in which {@link ExactQuantity#minus} tells how far two numbers of this unit are apart: percentage
     * points for a share, else this unit}
     */
    public PolicyUnit<?> differenceUnit() {
        return share ? PolicyUnits.PERCENTAGE_POINT : this;
    }

    /**
     * Whether numbers of the two units can be compared.
     *
     * @param other a unit of any library
     * @return whether the two are of one kind; false for a unit that the catalogue cannot express
     */
    public boolean isComparableWith(Unit<?> other) {
        if (other instanceof PolicyUnit<?> ours) {
            return kind().equals(ours.kind());
        }
        try {
            return kind().equals(from(other).kind());
        } catch (UnsupportedUnitException e) {
            return false;
        }
    }

    /** The unit in ours, if it is of this kind. */
    PolicyUnit<?> comparable(Unit<?> other) {
        PolicyUnit<?> ours = from(other);
        if (!kind().equals(ours.kind())) {
            throw new IncomparableUnitsException(code, ours.code);
        }
        return ours;
    }

    @Override
    public boolean isCompatible(Unit<?> that) {
        return isComparableWith(that);
    }

    @Override
    public boolean isEquivalentTo(Unit<Q> that) {
        return isComparableWith(that) && factor().equals(from(that).factor());
    }

    /**
     * This unit with a checked type.
     *
     * @param type a quantity type of {@code javax.measure.quantity}, or {@link Count}, {@link Money},
     *     {@link PercentagePoint}
     * @param <T> what the unit measures
     * @return this
     * @throws ClassCastException if the unit does not measure that, or the type is not one of these
     */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends Quantity<T>> PolicyUnit<T> asType(Class<T> type) {
        if (!QuantityTypes.fits(kind(), type)) {
            throw new ClassCastException("unit must measure " + type.getSimpleName() + ", but was " + code);
        }
        return (PolicyUnit<T>) this;
    }

    /**
     * {@return the product of base symbols; a dimension of our own, which tells dwellings from school places}
     */
    @Override
    public Dimension getDimension() {
        return kind();
    }

    /**
     * {@return the kind's base unit, whose factor is 1}
     */
    @Override
    public PolicyUnit<Q> getSystemUnit() {
        return of(system(kind()));
    }

    private static UnitProduct system(UnitKind kind) {
        UnitProduct system = UnitProduct.NONE;
        for (Map.Entry<String, Integer> e : kind.exponents().entrySet()) {
            system = system.times(base(e.getKey()), e.getValue());
        }
        return system;
    }

    /**
     * {@return the base units and their exponents whose product is the system unit, or null if that is itself one}
     */
    @Override
    public @Nullable Map<PolicyUnit<?>, Integer> getBaseUnits() {
        if (kind().isSingle()) {
            return null;
        }
        Map<PolicyUnit<?>, Integer> bases = new HashMap<>();
        for (Map.Entry<String, Integer> e : kind().exponents().entrySet()) {
            bases.put(of(base(e.getKey())), e.getValue());
        }
        return bases;
    }

    private static UnitProduct base(String symbol) {
        return new UnitProduct(UnitKind.of(symbol), Rational.ONE, UnitTerms.of(symbol));
    }

    /**
     * The exact converter to a unit.
     *
     * @param that a unit of any library
     * @return a converter by a rational factor, which refuses doubles
     * @throws IncomparableUnitsException if the unit is of another kind
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    @Override
    public UnitConverter getConverterTo(Unit<Q> that) {
        return new FactorConverter(factor().divide(comparable(that).factor()));
    }

    /**
     * The exact converter to a unit.
     *
     * @param that a unit of any library
     * @return a converter by a rational factor, which refuses doubles
     * @throws IncommensurableException if the unit is of another kind
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    @Override
    public UnitConverter getConverterToAny(Unit<?> that) throws IncommensurableException {
        PolicyUnit<?> ours = from(that);
        if (!kind().equals(ours.kind())) {
            throw new IncommensurableException(new IncomparableUnitsException(code, ours.code).getMessage());
        }
        return new FactorConverter(factor().divide(ours.factor()));
    }

    /**
     * Refused: the catalogue is closed, and a thing with a name of its own is a {@link PolicyUnits#count count}.
     *
     * @throws UnsupportedUnitException always
     */
    @Override
    public Unit<Q> alternate(String symbol) {
        throw new UnsupportedUnitException(symbol, "the catalogue is closed; use a count unit");
    }

    /**
     * Refused: a scale with an offset has no factor.
     *
     * @throws UnsupportedUnitException always
     */
    @Override
    public Unit<Q> shift(Number offset) {
        throw new UnsupportedUnitException(code + '+' + offset, "a scale with an offset has no factor");
    }

    /**
     * Refused: a scale with an offset has no factor.
     *
     * @throws UnsupportedUnitException always
     */
    @Override
    public Unit<Q> shift(double offset) {
        return shift((Number) offset);
    }

    /**
     * A multiple of this unit.
     *
     * @param multiplier an exact number greater than 0
     * @return a unit that is so many of this one
     * @throws InexactNumberException if the number is not exact
     * @throws OutOfRangeException if the number is not greater than 0
     */
    @Override
    public PolicyUnit<Q> multiply(Number multiplier) {
        return of(product.times(multiplier(Rational.from(multiplier)), 1));
    }

    /**
     * A multiple of this unit. The type is forced by {@code javax.measure}, and Java prefers it for a literal
     * {@code 1000}; only whole numbers are taken.
     *
     * @param multiplier a whole number from 1 to 2^53
     * @return a unit that is so many of this one
     * @throws InexactNumberException if the number is not whole
     */
    @Override
    public PolicyUnit<Q> multiply(double multiplier) {
        return multiply(whole((long) multiplier == multiplier, Double.valueOf(multiplier)));
    }

    @Override
    public PolicyUnit<?> multiply(Unit<?> multiplier) {
        return of(product.times(from(multiplier).product, 1));
    }

    @Override
    public PolicyUnit<?> inverse() {
        return pow(-1);
    }

    /**
     * A part of this unit.
     *
     * @param divisor an exact number greater than 0
     * @return a unit of which so many are this one
     * @throws InexactNumberException if the number is not exact
     * @throws OutOfRangeException if the number is not greater than 0
     */
    @Override
    public PolicyUnit<Q> divide(Number divisor) {
        return of(product.times(multiplier(Rational.from(divisor)), -1));
    }

    /**
     * A part of this unit; only whole numbers are taken, as in {@link #multiply(double)}.
     *
     * @param divisor a whole number from 1 to 2^53
     * @return a unit of which so many are this one
     * @throws InexactNumberException if the number is not whole
     */
    @Override
    public PolicyUnit<Q> divide(double divisor) {
        return divide(whole((long) divisor == divisor, Double.valueOf(divisor)));
    }

    @Override
    public PolicyUnit<?> divide(Unit<?> divisor) {
        return of(product.times(from(divisor).product, -1));
    }

    /**
     * The unit of which this is a power.
     *
     * @param n the power, not 0
     * @return the n-th root
     * @throws UnsupportedUnitException if there is no such unit with a rational factor
     */
    @Override
    public PolicyUnit<?> root(int n) {
        Rational root =
                factor().root(n).orElseThrow(() -> new UnsupportedUnitException(code, "it is no power of " + n));
        return known(kind().rootOf(n), root);
    }

    @Override
    public PolicyUnit<?> pow(int n) {
        return of(UnitProduct.NONE.times(product, n));
    }

    /**
     * This unit converted.
     *
     * @param operation a converter of ours, or an identity
     * @return the multiple of this unit
     * @throws UnsupportedUnitException if the converter is another
     */
    @Override
    public PolicyUnit<Q> transform(UnitConverter operation) {
        if (operation instanceof FactorConverter by) {
            return multiply(by.factor());
        }
        if (operation.isIdentity()) {
            return this;
        }
        throw new UnsupportedUnitException(operation.toString(), "its converter is of another library");
    }

    /**
     * A multiple of this unit by a prefix.
     *
     * @param prefix a decimal or binary prefix
     * @return the unit of the catalogue that has the prefix and this code for its code, or else a product
     */
    @Override
    @SuppressWarnings("unchecked")
    public PolicyUnit<Q> prefix(Prefix prefix) {
        PolicyUnit<Q> multiple = multiply(Rational.from(prefix.getValue()).power(prefix.getExponent()));
        PolicyUnit<?> known = UnitTable.find(prefix.getSymbol() + code);
        return known != null && known.equals(multiple) ? (PolicyUnit<Q>) known : multiple;
    }

    private static UnitProduct multiplier(Rational number) {
        if (number.signum() <= 0) {
            throw new OutOfRangeException("multiple of a unit", "greater than 0", number.toString());
        }
        return UnitProduct.of(number);
    }

    private static Long whole(boolean isWhole, Number number) {
        long whole = number.longValue();
        if (!isWhole || Math.abs(whole) > 1L << 53) {
            throw InexactNumberException.of(number);
        }
        return whole;
    }

    /** Equal if of one kind and one factor; the code is for display only. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PolicyUnit<?> that && kind().equals(that.kind()) && factor().equals(that.factor());
    }

    @Override
    public int hashCode() {
        return 31 * kind().hashCode() + factor().hashCode();
    }

    /**
     * {@return the code}
     */
    @Override
    public String toString() {
        return code;
    }
}
