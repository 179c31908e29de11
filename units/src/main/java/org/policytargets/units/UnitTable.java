package org.policytargets.units;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue: every atom that a unit code may contain, beside counts ({@code {dwelling}}) and currencies ({@code CNY}).
 *
 * <p>Codes are those of <a href="https://ucum.org/ucum">UCUM</a>. Private codes, for what UCUM lacks: {@code [pp]}
 * (percentage point), {@code [mu]} (亩), {@code [jin]} (斤), {@code [acr_i]} (international acre; UCUM knows the survey
 * acre only) and {@code tce} (tonne of coal equivalent). Base symbols are {@code m g s A cd bit [pp]} and each count and
 * currency.
 *
 * <p>Authority of the factors: SI Brochure (9th ed.) for SI and units accepted with it; UCUM 2.2 for the others; 亩 and 斤
 * as in the State Council's order of 1959-06-25 (1 斤 = 500 g; 15 亩 = 1 公顷); tce as in GB/T 2589 (7000 kcal of 4.1868 kJ
 * = 29 307.6 kJ a kilogram). {@code [pi]} is UCUM's printed decimal, which is not the number π.
 */
final class UnitTable {
    private static final String[] BASES = {
        "m", "metre",
        "g", "gram",
        "s", "second",
        "A", "ampere",
        "cd", "candela",
        "bit", "bit",
        "[pp]", "percentage point",
    };

    /** One row an atom: code = factor unit | name. A row uses earlier rows only. */
    private static final String ROWS = """
            10* = 10 1 | ten
            % = 1/100 1 | percent
            [ppth] = 1/1000 1 | per mille
            [ppm] = 1/1000000 1 | part per million
            [ppb] = 1/1000000000 1 | part per billion
            [pi] = 3.1415926535897932384626433832795028841971693993751058209749445923 1 | pi as printed by UCUM
            nm = 1/1000000000 m | nanometre
            um = 1/1000000 m | micrometre
            mm = 1/1000 m | millimetre
            cm = 1/100 m | centimetre
            dm = 1/10 m | decimetre
            km = 1000 m | kilometre
            [in_i] = 2.54 cm | inch
            [ft_i] = 12 [in_i] | foot
            [yd_i] = 3 [ft_i] | yard
            [fth_i] = 6 [ft_i] | fathom
            [mi_i] = 5280 [ft_i] | mile
            [nmi_i] = 1852 m | nautical mile
            ar = 100 m2 | are
            har = 10000 m2 | hectare
            [mu] = 2000/3 m2 | mu
            [sin_i] = 1 [in_i]2 | square inch
            [sft_i] = 1 [ft_i]2 | square foot
            [syd_i] = 1 [yd_i]2 | square yard
            [acr_i] = 4840 [yd_i]2 | acre
            L = 1/1000 m3 | litre
            l = 1/1000 m3 | litre
            mL = 1/1000 L | millilitre
            ml = 1/1000 L | millilitre
            cL = 1/100 L | centilitre
            dL = 1/10 L | decilitre
            hL = 100 L | hectolitre
            ML = 1000000 L | megalitre
            [cin_i] = 1 [in_i]3 | cubic inch
            [cft_i] = 1 [ft_i]3 | cubic foot
            [cyd_i] = 1 [yd_i]3 | cubic yard
            [gal_us] = 231 [in_i]3 | US gallon
            [qt_us] = 1/4 [gal_us] | US quart
            [pt_us] = 1/2 [qt_us] | US pint
            [cup_us] = 1/2 [pt_us] | US cup
            [foz_us] = 1/8 [cup_us] | US fluid ounce
            [tbs_us] = 1/2 [foz_us] | US tablespoon
            [tsp_us] = 1/3 [tbs_us] | US teaspoon
            [bbl_us] = 42 [gal_us] | barrel
            [bu_us] = 2150.42 [in_i]3 | US bushel
            [gal_br] = 4.54609 L | imperial gallon
            [qt_br] = 1/4 [gal_br] | imperial quart
            [pt_br] = 1/2 [qt_br] | imperial pint
            [foz_br] = 1/20 [pt_br] | imperial fluid ounce
            ng = 1/1000000000 g | nanogram
            ug = 1/1000000 g | microgram
            mg = 1/1000 g | milligram
            kg = 1000 g | kilogram
            t = 1000 kg | tonne
            kt = 1000 t | kilotonne
            Mt = 1000000 t | megatonne
            Gt = 1000000000 t | gigatonne
            [jin] = 500 g | jin
            [car_m] = 200 mg | carat
            [gr] = 64.79891 mg | grain
            [lb_av] = 7000 [gr] | pound
            [oz_av] = 1/16 [lb_av] | ounce
            [stone_av] = 14 [lb_av] | stone
            [ston_av] = 2000 [lb_av] | short ton
            [lton_av] = 2240 [lb_av] | long ton
            ns = 1/1000000000 s | nanosecond
            us = 1/1000000 s | microsecond
            ms = 1/1000 s | millisecond
            min = 60 s | minute
            h = 60 min | hour
            d = 24 h | day
            wk = 7 d | week
            Hz = 1 /s | hertz
            kHz = 1000 Hz | kilohertz
            MHz = 1000000 Hz | megahertz
            GHz = 1000000000 Hz | gigahertz
            Bq = 1 /s | becquerel
            [c] = 299792458 m/s | speed of light
            [ly] = 31557600 [c].s | light-year
            [kn_i] = 1 [nmi_i]/h | knot
            [g] = 9.80665 m/s2 | standard acceleration of free fall
            N = 1 kg.m/s2 | newton
            kN = 1000 N | kilonewton
            kgf = 1 kg.[g] | kilogram-force
            [lbf_av] = 1 [lb_av].[g] | pound-force
            Pa = 1 N/m2 | pascal
            hPa = 100 Pa | hectopascal
            kPa = 1000 Pa | kilopascal
            MPa = 1000000 Pa | megapascal
            bar = 100000 Pa | bar
            mbar = 100 Pa | millibar
            atm = 101325 Pa | standard atmosphere
            m[Hg] = 133322 Pa | metre of mercury
            mm[Hg] = 1/1000 m[Hg] | millimetre of mercury
            m[H2O] = 9806.65 Pa | metre of water
            [psi] = 1 [lbf_av]/[in_i]2 | pound per square inch
            J = 1 N.m | joule
            kJ = 1000 J | kilojoule
            MJ = 1000000 J | megajoule
            GJ = 1000000000 J | gigajoule
            TJ = 1000000000000 J | terajoule
            PJ = 1000000000000000 J | petajoule
            EJ = 1000000000000000000 J | exajoule
            cal_th = 4.184 J | thermochemical calorie
            cal = 1 cal_th | calorie
            kcal = 1000 cal | kilocalorie
            [Cal] = 1000 cal | dietary calorie
            cal_IT = 4.1868 J | International Table calorie
            [Btu_IT] = 1.05505585262 kJ | International Table British thermal unit
            tce = 29307.6 MJ | tonne of coal equivalent
            W = 1 J/s | watt
            mW = 1/1000 W | milliwatt
            kW = 1000 W | kilowatt
            MW = 1000000 W | megawatt
            GW = 1000000000 W | gigawatt
            TW = 1000000000000 W | terawatt
            [HP] = 550 [ft_i].[lbf_av]/s | horsepower
            mA = 1/1000 A | milliampere
            C = 1 A.s | coulomb
            V = 1 J/C | volt
            kV = 1000 V | kilovolt
            Ohm = 1 V/A | ohm
            S = 1 A/V | siemens
            F = 1 C/V | farad
            Wb = 1 V.s | weber
            T = 1 Wb/m2 | tesla
            H = 1 Wb/A | henry
            [mu_0] = 4 [pi].10*-7.N/A2 | permeability of vacuum
            lm = 1 cd | lumen
            lx = 1 lm/m2 | lux
            Gy = 1 J/kg | gray
            Sv = 1 J/kg | sievert
            kbit = 1000 bit | kilobit
            Mbit = 1000000 bit | megabit
            Gbit = 1000000000 bit | gigabit
            Tbit = 1000000000000 bit | terabit
            By = 8 bit | byte
            kBy = 1000 By | kilobyte
            MBy = 1000000 By | megabyte
            GBy = 1000000000 By | gigabyte
            TBy = 1000000000000 By | terabyte
            PBy = 1000000000000000 By | petabyte
            """;

    private static final Map<String, PolicyUnit<?>> UNITS = read();

    private UnitTable() {}

    /** The atoms by code, in the order of the table. */
    static Map<String, PolicyUnit<?>> units() {
        return UNITS;
    }

    static @Nullable PolicyUnit<?> find(String code) {
        return UNITS.get(code);
    }

    /** An atom that the table surely has. */
    static PolicyUnit<?> get(String code) {
        return Objects.requireNonNull(UNITS.get(code), code);
    }

    private static Map<String, PolicyUnit<?>> read() {
        Map<String, PolicyUnit<?>> units = new LinkedHashMap<>(256);
        Map<String, UnitKind> kinds = new HashMap<>();
        units.put("1", PolicyUnit.atom("1", UnitKind.NONE, Rational.ONE, "one"));
        for (int i = 0; i < BASES.length; i += 2) {
            UnitKind kind = UnitKind.of(BASES[i]);
            kinds.put(kind.toString(), kind);
            units.put(BASES[i], PolicyUnit.atom(BASES[i], kind, Rational.ONE, BASES[i + 1]));
        }
        for (int start = 0; start < ROWS.length(); start = ROWS.indexOf('\n', start) + 1) {
            PolicyUnit<?> unit = row(start, units, kinds);
            units.put(unit.code(), unit);
        }
        return Collections.unmodifiableMap(units);
    }

    private static PolicyUnit<?> row(int start, Map<String, PolicyUnit<?>> earlier, Map<String, UnitKind> kinds) {
        int equals = ROWS.indexOf(" = ", start);
        int space = ROWS.indexOf(' ', equals + 3);
        int bar = ROWS.indexOf(" | ", space);
        UnitProduct of = UnitCodeParser.parse(ROWS.substring(space + 1, bar), earlier);
        // units of one kind share the object, so that comparing kinds is mostly comparing references
        UnitKind kind = kinds.getOrDefault(of.kind().toString(), of.kind());
        kinds.put(kind.toString(), kind);
        return PolicyUnit.atom(
                ROWS.substring(start, equals),
                kind,
                number(ROWS.substring(equals + 3, space)).multiply(of.factor()),
                ROWS.substring(bar + 3, ROWS.indexOf('\n', bar)));
    }

    private static Rational number(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Rational.exactly(new BigDecimal(text))
                : Rational.of(Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }
}
