package org.policytargets.units;

import java.util.List;
import javax.measure.Quantity;
import javax.measure.quantity.Area;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;

/**
 * The catalogue of units.
 *
 * <table>
 * <caption>All ways to get a unit</caption>
 * <tr><th>way</th><th>example</th><th>code</th></tr>
 * <tr><td>a constant</td><td>{@link #KILOMETRE}</td><td>{@code km}</td></tr>
 * <tr><td>{@link #count}: what is counted is part of the unit</td><td>{@code count("dwelling")}</td>
 *     <td>{@code {dwelling}}</td></tr>
 * <tr><td>{@link #currency}: ISO 4217</td><td>{@code currency("EUR")}</td><td>{@code EUR}</td></tr>
 * <tr><td>{@link #of}: any code</td><td>{@code of("tce/(10*4.CNY)")}</td><td>{@code tce/(10*4.CNY)}</td></tr>
 * <tr><td>algebra</td><td>{@code YUAN.divide(KILOWATT_HOUR)}</td><td>{@code CNY/(kW.h)}</td></tr>
 * </table>
 *
 * <p>Codes are UCUM's where UCUM has one; {@code [pp]}, {@code [mu]}, {@code [jin]}, {@code [acr_i]}, {@code tce},
 * currencies and counts are ours. The catalogue is closed: nothing can be registered, so two programs never disagree
 * about a code. There is no month and no year, which have no fixed length, and no temperature, whose scales have an offset.
 */
public final class PolicyUnits {
    /** Metre, {@code m}. */
    public static final PolicyUnit<Length> METRE = get("m");
    /** Kilometre, 1000 m. */
    public static final PolicyUnit<Length> KILOMETRE = get("km");

    /** Square metre, {@code m2}. */
    public static final PolicyUnit<Area> SQUARE_METRE = typed(of("m2"));
    /** Hectare (公顷), 10 000 m². */
    public static final PolicyUnit<Area> HECTARE = get("har");
    /** Square kilometre, 1 000 000 m². */
    public static final PolicyUnit<Area> SQUARE_KILOMETRE = typed(of("km2"));
    /** Mu (亩), 2000/3 m²: 15 亩 are exactly one hectare. */
    public static final PolicyUnit<Area> MU = get("[mu]");

    /** Kilogram, 1000 g. */
    public static final PolicyUnit<Mass> KILOGRAM = get("kg");
    /** Gram, {@code g}. */
    public static final PolicyUnit<Mass> GRAM = get("g");
    /** Tonne, 1000 kg. */
    public static final PolicyUnit<Mass> TONNE = get("t");
    /** Jin (斤), 500 g. */
    public static final PolicyUnit<Mass> JIN = get("[jin]");

    /** Cubic metre, {@code m3}. */
    public static final PolicyUnit<Volume> CUBIC_METRE = typed(of("m3"));
    /** Litre, 1/1000 m³. */
    public static final PolicyUnit<Volume> LITRE = get("L");

    /** Second, {@code s}. */
    public static final PolicyUnit<Time> SECOND = get("s");
    /** Minute, 60 s. */
    public static final PolicyUnit<Time> MINUTE = get("min");
    /** Hour, 3600 s. */
    public static final PolicyUnit<Time> HOUR = get("h");
    /** Day of 24 hours. */
    public static final PolicyUnit<Time> DAY = get("d");
    /** Week of 7 days. */
    public static final PolicyUnit<Time> WEEK = get("wk");

    /** Joule. */
    public static final PolicyUnit<Energy> JOULE = get("J");
    /** Kilowatt-hour, 3 600 000 J. */
    public static final PolicyUnit<Energy> KILOWATT_HOUR = typed(of("kW.h"));
    /** Tonne of coal equivalent (吨标准煤), 29 307.6 MJ. */
    public static final PolicyUnit<Energy> TONNE_OF_COAL_EQUIVALENT = get("tce");

    /** One: the unit of pure numbers and of shares written as such. */
    public static final PolicyUnit<Dimensionless> ONE = get("1");
    /** Percent, 1/100: the unit of shares. Not the unit of their differences, {@link #PERCENTAGE_POINT}. */
    public static final PolicyUnit<Dimensionless> PERCENT = get("%");
    /** Per mille, 1/1000. */
    public static final PolicyUnit<Dimensionless> PER_MILLE = get("[ppth]");
    /** Percentage point: the unit of differences of shares; not comparable with them. */
    public static final PolicyUnit<PercentagePoint> PERCENTAGE_POINT = get("[pp]");

    /** A person (人). */
    public static final PolicyUnit<Count> PERSON = count("person");
    /** Microgram per cubic metre, as for PM2.5. */
    public static final PolicyUnit<?> MICROGRAM_PER_CUBIC_METRE = of("ug/m3");
    /** Yuan (元), {@code CNY}. */
    public static final PolicyUnit<Money> YUAN = OpenUnits.currencyOf("CNY");

    private PolicyUnits() {}

    /**
     * The unit of things called by a name: {@code count("dwelling")}. Things of two names never compare.
     *
     * @param name 1 to 64 lower-case letters a-z, Chinese characters, digits or underscores, with a letter first
     * @return the unit with the code {@code {name}}
     * @throws UnknownUnitException if the name is not such
     */
    public static PolicyUnit<Count> count(String name) {
        int wrong = CountNames.firstWrong(name);
        if (wrong >= 0) {
            throw new UnknownUnitException(name, CountNames.EXPECTED, wrong, CountNames.nearest(name));
        }
        return OpenUnits.count(name);
    }

    /**
     * The unit of a currency.
     *
     * @param iso4217 a code of ISO 4217, such as {@code CNY}
     * @return the unit with that code
     * @throws UnknownUnitException if {@link java.util.Currency} knows no such code
     */
    public static PolicyUnit<Money> currency(String iso4217) {
        PolicyUnit<Money> unit = OpenUnits.currency(iso4217);
        if (unit == null) {
            throw new UnknownUnitException(
                    iso4217, "a currency code of ISO 4217", 0, UnitSuggestions.nearestCurrency(iso4217));
        }
        return unit;
    }

    /**
     * Reads a unit code: atoms of the catalogue, counts and currencies, multiplied by {@code .}, divided by {@code /}
     * (from left to right), with whole exponents and at most 8 nested parentheses.
     *
     * @param code a code of at most 256 characters, such as {@code km}, {@code {dwelling}/har} or {@code tce/(10*4.CNY)}
     * @return the unit, which keeps the code as written
     * @throws UnknownUnitException if not all of the text is a code, with the place and the nearest known code
     * @throws UnsupportedUnitException if the text has a unit that is left out on purpose, such as {@code mo}
     * @throws LimitExceededException if the text is too long, or the factor has more than 1024 digits
     */
    public static PolicyUnit<?> of(String code) {
        PolicyUnit<?> atom = UnitTable.find(code);
        return atom != null ? atom : PolicyUnit.of(UnitCodeParser.parse(code, UnitTable.units()), code);
    }

    /**
     * {@return the atoms of the catalogue, in its order: all units of which codes are made, but for counts and
     * currencies}
     */
    public static List<PolicyUnit<?>> all() {
        return List.copyOf(UnitTable.units().values());
    }

    private static <Q extends Quantity<Q>> PolicyUnit<Q> get(String code) {
        return typed(UnitTable.get(code));
    }

    /** The types above are checked by a test against {@link PolicyUnit#asType}. */
    @SuppressWarnings("unchecked")
    private static <Q extends Quantity<Q>> PolicyUnit<Q> typed(PolicyUnit<?> unit) {
        return (PolicyUnit<Q>) unit;
    }
}
