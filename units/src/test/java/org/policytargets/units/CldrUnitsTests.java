package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.Reference;

/** CLDR's test of unit conversions: each unit that we have too converts by CLDR's factor, equal as a rational number. */
class CldrUnitsTests {
    private static final String FILE = "conformance/cldr/unitsTest-cldr48.txt";

    /** CLDR's name = our code. Units of CLDR that are not here are not offered. */
    private static final String NAMES = """
            meter-per-square-second = m/s2
            g-force = [g]
            square-centimeter = cm2
            square-inch = [sin_i]
            square-foot = [sft_i]
            square-yard = [syd_i]
            square-meter = m2
            acre = [acr_i]
            hectare = har
            square-kilometer = km2
            square-mile = [mi_i]2
            liter-per-100-kilometer = L/(100.km)
            liter-per-kilometer = L/km
            cubic-meter-per-meter = m3/m
            mile-per-gallon-imperial = [mi_i]/[gal_br]
            mile-per-gallon = [mi_i]/[gal_us]
            meter-per-cubic-meter = m/m3
            bit = bit
            byte = By
            kilobit = kbit
            kilobyte = kBy
            megabit = Mbit
            megabyte = MBy
            gigabit = Gbit
            gigabyte = GBy
            terabit = Tbit
            terabyte = TBy
            petabyte = PBy
            nanosecond = ns
            microsecond = us
            millisecond = ms
            second = s
            minute = min
            hour = h
            day = d
            week = wk
            farad = F
            pow4-second-square-ampere-per-kilogram-square-meter = s4.A2/(kg.m2)
            coulomb = C
            second-ampere = s.A
            siemens = S
            cubic-second-square-ampere-per-kilogram-square-meter = s3.A2/(kg.m2)
            milliampere = mA
            ampere = A
            henry = H
            kilogram-square-meter-per-square-second-square-ampere = kg.m2/(s2.A2)
            ohm = Ohm
            kilogram-square-meter-per-cubic-second-square-ampere = kg.m2/(s3.A2)
            joule = J
            kilogram-square-meter-per-square-second = kg.m2/s2
            newton-meter = N.m
            pound-force-foot = [lbf_av].[ft_i]
            calorie = cal
            calorie-it = cal_IT
            kilojoule = kJ
            british-thermal-unit-it = [Btu_IT]
            foodcalorie = [Cal]
            kilocalorie = kcal
            kilowatt-hour = kW.h
            kilogram-square-meter-second-per-cubic-second = kg.m2.s/s3
            newton = N
            kilogram-meter-per-square-second = kg.m/s2
            pound-force = [lbf_av]
            kilogram-force = kgf
            kilowatt-hour-per-100-kilometer = kW.h/(100.km)
            kilogram-square-meter-second-per-meter-cubic-second = kg.m2.s/(m.s3)
            lux = lx
            candela-per-square-meter = cd/m2
            gray = Gy
            sievert = Sv
            square-meter-per-square-second = m2/s2
            nanometer = nm
            micrometer = um
            millimeter = mm
            centimeter = cm
            inch = [in_i]
            decimeter = dm
            foot = [ft_i]
            yard = [yd_i]
            meter = m
            fathom = [fth_i]
            kilometer = km
            mile = [mi_i]
            nautical-mile = [nmi_i]
            light-year = [ly]
            lumen = lm
            candela-square-meter-per-square-meter = cd.m2/m2
            candela = cd
            weber = Wb
            kilogram-square-meter-per-square-second-ampere = kg.m2/(s2.A)
            tesla = T
            kilogram-per-square-second-ampere = kg/(s2.A)
            microgram = ug
            milligram = mg
            grain = [gr]
            carat = [car_m]
            gram = g
            ounce = [oz_av]
            pound = [lb_av]
            kilogram = kg
            stone = [stone_av]
            ton = [ston_av]
            tonne = t
            part-per-1e9 = [ppb]
            part-per-1e6 = [ppm]
            permyriad = 10*-4
            permille = [ppth]
            percent = %
            part = 1
            milliwatt = mW
            watt = W
            kilogram-square-meter-per-cubic-second = kg.m2/s3
            horsepower = [HP]
            kilowatt = kW
            megawatt = MW
            gigawatt = GW
            pascal = Pa
            kilogram-per-meter-square-second = kg/(m.s2)
            hectopascal = hPa
            millibar = mbar
            kilopascal = kPa
            pound-force-per-square-inch = [psi]
            kilogram-meter-per-square-meter-square-second = kg.m/(m2.s2)
            bar = bar
            atmosphere = atm
            megapascal = MPa
            becquerel = Bq
            per-second = /s
            kilometer-per-hour = km/h
            mile-per-hour = [mi_i]/h
            knot = [kn_i]
            meter-per-second = m/s
            light-speed = [c]
            volt = V
            kilogram-square-meter-per-cubic-second-ampere = kg.m2/(s3.A)
            cubic-centimeter = cm3
            milliliter = mL
            teaspoon = [tsp_us]
            centiliter = cL
            tablespoon = [tbs_us]
            cubic-inch = [cin_i]
            fluid-ounce-imperial = [foz_br]
            fluid-ounce = [foz_us]
            deciliter = dL
            cup = [cup_us]
            pint = [pt_us]
            pint-imperial = [pt_br]
            quart = [qt_us]
            liter = L
            quart-imperial = [qt_br]
            gallon = [gal_us]
            gallon-imperial = [gal_br]
            cubic-foot = [cft_i]
            bushel = [bu_us]
            hectoliter = hL
            barrel = [bbl_us]
            cubic-yard = [cyd_i]
            cubic-meter = m3
            megaliter = ML
            acre-foot = [acr_i].[ft_i]
            cubic-kilometer = km3
            cubic-mile = [mi_i]3
            """;

    @Test
    void each_unit_that_we_have_converts_by_the_factor_of_cldr() {
        Map<String, String> codes = codes();
        int equal = 0;
        List<String> different = new ArrayList<>();
        for (String line : Reference.text(FILE).split("\n")) {
            String[] cells = line.split("\t;\t");
            if (cells.length == 5 && codes.containsKey(cells[1]) && codes.containsKey(cells[2])) {
                PolicyUnit<?> from = PolicyUnits.of(codes.get(cells[1]));
                PolicyUnit<?> to = PolicyUnits.of(codes.get(cells[2]));
                if (ExactQuantity.of(1, from).in(to).rational().equals(factor(cells[3]))) {
                    equal++;
                } else {
                    different.add(line);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(equal).as("of 234").isEqualTo(141);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String row : NAMES.split("\n")) {
            codes.put(row.substring(0, row.indexOf(" = ")), row.substring(row.indexOf(" = ") + 3));
        }
        return codes;
    }

    /** From {@code "9,489.1523804/9 * x"}. */
    private static Rational factor(String formula) {
        assertThat(formula).endsWith(" * x");
        String[] parts =
                formula.substring(0, formula.length() - 4).replace(",", "").split("/");
        Rational numerator = Rational.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? numerator : numerator.divide(Rational.of(new BigDecimal(parts[1])));
    }
}
