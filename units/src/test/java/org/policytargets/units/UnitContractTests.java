package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import javax.measure.BinaryPrefix;
import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.quantity.Angle;
import javax.measure.quantity.Area;
import javax.measure.quantity.Illuminance;
import javax.measure.quantity.Length;
import javax.measure.quantity.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code javax.measure} asks of a unit, a converter and a dimension. */
class UnitContractTests {
    private static final PolicyUnit<Length> METRE = PolicyUnits.METRE;
    private static final PolicyUnit<Length> KILOMETRE = PolicyUnits.KILOMETRE;

    @Test
    void the_system_unit_is_the_base_unit_of_the_kind() {
        assertThat(KILOMETRE.getSystemUnit()).isEqualTo(METRE);
        assertThat(PolicyUnits.KILOWATT_HOUR.getSystemUnit().code()).isEqualTo("g.m2/s2");
        assertThat(PolicyUnits.PERCENT.getSystemUnit()).isEqualTo(PolicyUnits.ONE);
        assertThat(PolicyUnits.PERCENT.getSystemUnit().code()).isEqualTo("1");
        assertThat(PolicyUnits.of("10*4.{dwelling}").getSystemUnit().code()).isEqualTo("{dwelling}");
    }

    @Test
    void the_base_units_are_those_whose_product_is_the_system_unit() {
        assertThat(KILOMETRE.getBaseUnits()).isNull();
        assertThat(PolicyUnits.of("km/h").getBaseUnits()).isEqualTo(Map.of(METRE, 1, PolicyUnits.SECOND, -1));
        assertThat(PolicyUnits.HECTARE.getBaseUnits()).isEqualTo(Map.of(METRE, 2));
        assertThat(PolicyUnits.PERCENT.getBaseUnits()).isEmpty();
    }

    @Test
    void the_dimension_is_the_kind() {
        assertThat(KILOMETRE.getDimension()).isEqualTo(METRE.getDimension()).hasToString("m");
        assertThat(PolicyUnits.PERCENT.getDimension()).hasToString("1");
        assertThat(PolicyUnits.PERSON.getDimension()).isNotEqualTo(PolicyUnits.PERCENT.getDimension());
        assertThat(METRE.getDimension().multiply(METRE.getDimension()))
                .isEqualTo(PolicyUnits.HECTARE.getDimension())
                .hasSameHashCodeAs(PolicyUnits.HECTARE.getDimension());
        assertThat(METRE.getDimension().divide(PolicyUnits.SECOND.getDimension()))
                .isEqualTo(PolicyUnits.of("km/h").getDimension())
                .hasToString("m.s-1");
        assertThat(METRE.getDimension().pow(2)).hasToString("m2");
        assertThat(METRE.getDimension().pow(0)).hasToString("1");
        assertThat(PolicyUnits.HECTARE.getDimension().root(2)).isEqualTo(METRE.getDimension());
        assertThat(PolicyUnits.of("km/h").getDimension().getBaseDimensions())
                .isEqualTo(Map.of(METRE.getDimension(), 1, PolicyUnits.SECOND.getDimension(), -1));
        assertThat(METRE.getDimension().getBaseDimensions()).isNull();
        assertThat(PolicyUnits.PERCENT.getDimension().getBaseDimensions()).isEmpty();
        assertThat(METRE.getDimension()).isNotEqualTo("m");
        assertThatThrownBy(() -> PolicyUnits.HECTARE.getDimension().root(3))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessage("unit must have an exact rational factor, but was \"m2\": it is no power of 3");
        assertThatThrownBy(() -> METRE.getDimension().root(0)).isInstanceOf(UnsupportedUnitException.class);
    }

    @Test
    void compatible_is_comparable_and_equivalent_is_equal() {
        assertThat(METRE.isCompatible(KILOMETRE)).isTrue();
        assertThat(METRE.isCompatible(PolicyUnits.HECTARE)).isFalse();
        assertThat(PolicyUnits.count("dwelling").isCompatible(PolicyUnits.count("person")))
                .isFalse();
        assertThat(METRE.isEquivalentTo(KILOMETRE)).isFalse();
        assertThat(KILOMETRE.isEquivalentTo(METRE.multiply(1000))).isTrue();
        assertThat(PolicyUnits.PERSON.isEquivalentTo(PolicyUnits.count("dwelling")))
                .isFalse();
    }

    @Test
    void a_type_is_checked() {
        assertThat(PolicyUnits.of("km/h").asType(Speed.class)).isNotNull();
        assertThat(PolicyUnits.of("lx").asType(Illuminance.class)).isNotNull();
        assertThatThrownBy(() -> METRE.asType(Area.class))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("unit must measure Area, but was m");
        // Indriya would let a type pass that it does not know, so that dwellings became school places
        assertThatThrownBy(() -> METRE.asType(Angle.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> METRE.asType(Count.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> PolicyUnits.of("{dwelling}/har").asType(Count.class))
                .isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> PolicyUnits.PERSON.pow(2).asType(Count.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> METRE.asType(Money.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> PolicyUnits.PERSON.asType(Money.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> PolicyUnits.of("bit").asType(Money.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> PolicyUnits.of("CNY/m").asType(Money.class)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> PolicyUnits.PERCENT.asType(PercentagePoint.class))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void a_converter_is_exact_and_refuses_doubles() throws IncommensurableException {
        UnitConverter converter = PolicyUnits.MU.getConverterTo(PolicyUnits.HECTARE);
        assertThat(converter.convert(Integer.valueOf(15))).isEqualTo(BigDecimal.ONE);
        assertThat(converter.convert(new BigDecimal("7.50"))).isEqualTo(new BigDecimal("0.5"));
        assertThat(converter.convert(Integer.valueOf(1))).isEqualTo(Rational.of(1, 15));
        assertThat(converter.inverse().convert(Integer.valueOf(1))).isEqualTo(new BigDecimal("15"));
        assertThat(converter.isLinear()).isTrue();
        assertThat(converter.isIdentity()).isFalse();
        assertThat(METRE.getConverterTo(METRE).isIdentity()).isTrue();
        assertThat(converter.getConversionSteps()).singleElement().isEqualTo(converter);
        assertThat(converter.concatenate(converter.inverse()).isIdentity()).isTrue();
        assertThat(converter).isEqualTo(PolicyUnits.MU.getConverterToAny(PolicyUnits.HECTARE));
        assertThatThrownBy(() -> converter.convert(1.5))
                .isInstanceOf(InexactNumberException.class)
                .hasMessage("number must be exact (BigDecimal, Rational or an integer type), but was 1.5 (Double)");
        assertThatThrownBy(() -> converter.convert((Number) 1.5)).isInstanceOf(InexactNumberException.class);
    }

    @Test
    void there_is_no_converter_to_another_kind() {
        assertThatThrownBy(() -> METRE.getConverterToAny(PolicyUnits.HECTARE))
                .isInstanceOf(IncommensurableException.class)
                .hasMessage("unit must be comparable with \"m\", but was \"har\"");
        assertThatThrownBy(() -> PolicyUnits.PERSON.getConverterTo(PolicyUnits.count("dwelling")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("unit must be comparable with \"{person}\", but was \"{dwelling}\"");
    }

    @ParameterizedTest
    @CsvSource({
        "m, m, m2",
        "km, h, km.h",
        "m/s, m/s, m2/s2",
        "m/s, s, m",
        "1, m, m",
        "{dwelling}, {dwelling}, {dwelling}.{dwelling}",
        "10*4, CNY, 10*4.CNY",
        "5.m, 3.s, 15.m.s",
        "/s, s, 1"
    })
    void a_product_has_a_code_that_reads_back(String a, String b, String product) {
        PolicyUnit<?> unit = PolicyUnits.of(a).multiply((Unit<?>) PolicyUnits.of(b));
        assertThat(unit.code()).isEqualTo(product);
        assertThat(PolicyUnits.of(product)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "m, s, m/s",
        "m, m, 1",
        "1, s, 1/s",
        "CNY, kW.h, CNY/(kW.h)",
        "tce, 10*4.CNY, tce/(10*4.CNY)",
        "m, 1/s, m.s",
        "{dwelling}, {person}, {dwelling}/{person}",
        "m, 4.s, m/(4.s)",
        "m/s, s, m/s2"
    })
    void a_quotient_has_a_code_that_reads_back(String a, String b, String quotient) {
        PolicyUnit<?> unit = PolicyUnits.of(a).divide((Unit<?>) PolicyUnits.of(b));
        assertThat(unit.code()).isEqualTo(quotient);
        assertThat(PolicyUnits.of(quotient)).isEqualTo(unit);
    }

    @Test
    void powers_roots_and_inverses() {
        assertThat(METRE.pow(2)).isEqualTo(PolicyUnits.SQUARE_METRE);
        assertThat(METRE.pow(-1)).isEqualTo(METRE.inverse());
        assertThat(METRE.pow(0)).isEqualTo(PolicyUnits.ONE);
        assertThat(PolicyUnits.PERSON.pow(-2).code()).isEqualTo("1/({person}.{person})");
        assertThat(PolicyUnits.SQUARE_KILOMETRE.root(2)).isEqualTo(KILOMETRE);
        assertThat(PolicyUnits.SQUARE_KILOMETRE.root(2).code()).isEqualTo("km");
        assertThat(PolicyUnits.HECTARE.root(2).code()).isEqualTo("100.m");
        assertThat(PolicyUnits.of("4.m2/s2").root(-2).code()).isEqualTo("s/(2.m)");
        assertThat(METRE.root(1)).isEqualTo(METRE);
        assertThatThrownBy(() -> METRE.root(2)).isInstanceOf(UnsupportedUnitException.class);
        assertThatThrownBy(() -> PolicyUnits.MU.root(2))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessage("unit must have an exact rational factor, but was \"[mu]\": it is no power of 2");
    }

    @Test
    void a_multiple_takes_exact_numbers_and_whole_doubles() {
        assertThat(METRE.multiply(new BigDecimal("0.5")).code()).isEqualTo("m/2");
        assertThat(METRE.multiply(Rational.of(2, 3)).code()).isEqualTo("2.m/3");
        assertThat(METRE.divide(3).code()).isEqualTo("m/3");
        assertThat(METRE.divide(Rational.of(3)).factor()).isEqualTo(Rational.of(1, 3));
        Unit<Length> asDeclaredByTheStandard = METRE;
        assertThat(asDeclaredByTheStandard.multiply(1000)).isEqualTo(KILOMETRE);
        assertThat(METRE.multiply((double) (1L << 53)).factor()).isEqualTo(Rational.of(1L << 53));
        assertThatThrownBy(() -> METRE.multiply(0.5))
                .isInstanceOf(InexactNumberException.class)
                .hasMessage("number must be exact (BigDecimal, Rational or an integer type), but was 0.5 (Double)");
        assertThatThrownBy(() -> METRE.multiply(1e17)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> METRE.multiply(Double.NaN)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> METRE.multiply(Double.POSITIVE_INFINITY)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> METRE.divide(0.1)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> METRE.multiply((Number) 0.5)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> METRE.multiply(0))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("multiple of a unit must be greater than 0, but was 0");
        assertThatThrownBy(() -> METRE.divide(-1)).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void a_prefix_finds_the_code_of_the_catalogue() {
        assertThat(METRE.prefix(MetricPrefix.KILO)).isSameAs(KILOMETRE);
        assertThat(PolicyUnits.GRAM.prefix(MetricPrefix.MICRO).code()).isEqualTo("g/1000000");
        assertThat(PolicyUnits.of("bit").prefix(BinaryPrefix.KIBI).code()).isEqualTo("1024.bit");
        assertThat(METRE.prefix(MetricPrefix.MEGA).code()).isEqualTo("1000000.m");
        // "cd" is a candela and no centiday
        assertThat(PolicyUnits.DAY.prefix(MetricPrefix.CENTI).code()).isEqualTo("d/100");
    }

    @Test
    void a_converter_of_ours_transforms() {
        assertThat(METRE.transform(KILOMETRE.getConverterTo(METRE))).isEqualTo(KILOMETRE);
    }

    @Test
    void what_has_no_factor_is_refused() {
        assertThatThrownBy(() -> METRE.shift(5))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessage("unit must have an exact rational factor, but was \"m+5.0\": "
                        + "a scale with an offset has no factor");
        assertThatThrownBy(() -> METRE.shift(BigDecimal.ONE)).isInstanceOf(UnsupportedUnitException.class);
        assertThatThrownBy(() -> METRE.alternate("x"))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessage("unit must have an exact rational factor, but was \"x\": "
                        + "the catalogue is closed; use a count unit");
    }
}
