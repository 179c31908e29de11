package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityTextProperties {
    private static final List<QuantityText> BOTH =
            List.of(QuantityText.in(Locale.ENGLISH), QuantityText.in(Locale.CHINESE));

    private static final List<QuantityText> ALL = List.of(
            BOTH.get(0),
            BOTH.get(1),
            QuantityText.in(Locale.GERMAN),
            QuantityText.in(Locale.FRENCH),
            QuantityText.in(new Locale("fr", "CH")),
            QuantityText.in(new Locale("en", "IN")));

    /** Every atom of the catalogue and every unit that has words. */
    @Provide
    Arbitrary<PolicyUnit<?>> units() {
        List<PolicyUnit<?>> units = new ArrayList<>(PolicyUnits.all());
        for (String code : List.of(
                "m2",
                "m3",
                "km2",
                "kW.h",
                "ug/m3",
                "kg/d",
                "CNY",
                "USD",
                "EUR",
                "CNY/(kW.h)",
                "tce/(10*4.CNY)",
                "{dwelling}",
                "{school_place}",
                "{parking_space}",
                "{person}",
                "{household}",
                "{company}",
                "{bridge}",
                "{site}",
                "{road}",
                "{lane}",
                "{project}",
                "{ground}",
                "{piece}",
                "{park}",
                "{pocket_green}",
                "{venue}",
                "{bus_station}",
                "{waterfront_path}",
                "{building}",
                "{problem}",
                "{个}",
                "{条}",
                "{处}",
                "{座}",
                "{件}",
                "{辆}",
                "{项}",
                "{所}",
                "{台}",
                "{person}/km2",
                "10*4.m2")) {
            units.add(PolicyUnits.of(code));
        }
        return Arbitraries.of(units);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                        Arbitraries.integers().between(-40, 40))
                .as(BigDecimal::new);
        Arbitrary<BigDecimal> usual = Combinators.combine(
                        Arbitraries.integers().between(-20_000, 20_000),
                        Arbitraries.integers().between(-13, 3))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
        return Arbitraries.oneOf(any, usual);
    }

    @Property
    void parse_of_format_is_the_identity_on_values(
            @ForAll("units") PolicyUnit<?> unit, @ForAll("decimals") BigDecimal value) {
        ExactQuantity<?> quantity = ExactQuantity.of(value, unit);
        for (QuantityText text : ALL) {
            String printed = text.format(quantity);
            assertThat(text.parse(printed)).as(printed).isEqualTo(quantity);
        }
    }

    /** Chinese words show every digit that was written, and no other, as far as there is a word. */
    @Property
    void chinese_keeps_the_last_digit_written(@ForAll("decimals") BigDecimal value) {
        QuantityText chinese = BOTH.get(1);
        BigDecimal read = chinese.parse(chinese.formatNumber(value)).decimal().orElseThrow();
        assertThat(read).isEqualByComparingTo(value);
        if (value.scale() >= 0) {
            assertThat(read).isEqualTo(value);
        }
    }

    @Property
    void full_width_reads_as_half_width(@ForAll("units") PolicyUnit<?> unit, @ForAll("decimals") BigDecimal value) {
        for (QuantityText text : BOTH) {
            String printed = text.format(ExactQuantity.of(value, unit));
            int unitAt = 0;
            while (unitAt < printed.length() && "-.,0123456789".indexOf(printed.charAt(unitAt)) >= 0) {
                unitAt++;
            }
            String wide = widen(printed.substring(0, unitAt))
                    + printed.substring(unitAt).replace('%', '％');
            if (printed.indexOf('E') < 0) {
                assertThat(text.parse(wide)).as(wide).isEqualTo(text.parse(printed));
            }
        }
    }

    private static String widen(String number) {
        StringBuilder wide = new StringBuilder();
        for (char c : number.toCharArray()) {
            wide.append((char) (c - '!' + '！'));
        }
        return wide.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> ends = Arbitraries.strings()
                .withChars("0123456789０９.,％%‰eE+-−百千万亿一五十两点分之个成套米公里平方/每 kmt²(){}[]*左右以上\u0000\u202E")
                .ofMaxLength(14);
        return Arbitraries.oneOf(
                ends,
                ends.map(text -> "5" + text),
                ends.map(text -> "5 " + text),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Property
    void a_text_is_a_quantity_or_refused(@ForAll("texts") String text) {
        for (QuantityText reader : ALL) {
            try {
                ExactQuantity<?> quantity = reader.parse(text);
                assertThat(quantity.decimal()).isPresent();
            } catch (InvalidInputException e) {
                assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(InvalidInputException.MAX_MESSAGE);
            }
        }
    }
}
