package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Area;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.Length;
import org.junit.jupiter.api.Test;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.LogConverter;
import tech.units.indriya.function.MultiplyConverter;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/** Quantities of the reference implementation come in exactly or not at all. */
class IndriyaUnitsTests {
    private static final Unit<Area> MU = Units.SQUARE_METRE.transform(MultiplyConverter.ofRational(2000, 3));

    private static <Q extends Quantity<Q>> Quantity<Q> foreign(Number value, Unit<Q> unit) {
        return tech.units.indriya.quantity.Quantities.getQuantity(value, unit);
    }

    @Test
    void units_come_in_under_the_code_of_the_catalogue() {
        Map<Unit<?>, String> expected = Map.ofEntries(
                Map.entry(Units.METRE, "m"),
                Map.entry(MetricPrefix.KILO(Units.METRE), "km"),
                Map.entry(Units.METRE.multiply(1000), "km"),
                Map.entry(Units.SQUARE_METRE, "m2"),
                Map.entry(MU, "[mu]"),
                Map.entry(Units.KILOGRAM, "kg"),
                Map.entry(Units.GRAM, "g"),
                Map.entry(Units.LITRE, "L"),
                Map.entry(Units.HOUR, "h"),
                Map.entry(Units.KILOMETRE_PER_HOUR, "5.m/(18.s)"),
                Map.entry(Units.JOULE, "J"),
                Map.entry(Units.WATT, "W"),
                Map.entry(Units.WATT.multiply(Units.HOUR), "3600000.g.m2/s2"),
                Map.entry(Units.PASCAL, "Pa"),
                Map.entry(Units.VOLT, "V"),
                Map.entry(Units.LUX, "lx"),
                Map.entry(Units.PERCENT, "%"),
                Map.entry(AbstractUnit.ONE, "1"),
                Map.entry(((AbstractUnit<Length>) Units.METRE).annotate("wide"), "m"));
        expected.forEach((unit, code) -> {
            PolicyUnit<?> ours = PolicyUnit.from(unit);
            assertThat(ours).isEqualTo(PolicyUnits.of(code));
            assertThat(PolicyUnits.of(ours.code())).isEqualTo(ours);
        });
        assertThat(PolicyUnit.from(MU).code()).isEqualTo("[mu]");
        assertThat(PolicyUnit.from(Units.SQUARE_METRE).code()).isEqualTo("m2");
        assertThat(PolicyUnit.from(PolicyUnits.METRE)).isSameAs(PolicyUnits.METRE);
    }

    @Test
    void quantities_come_in_with_the_number_as_it_is() {
        assertThat(ExactQuantity.from(foreign(new BigDecimal("30.50"), Units.METRE)))
                .hasToString("30.50 m");
        assertThat(ExactQuantity.from(foreign(30, Units.METRE))).hasToString("30 m");
        assertThat(ExactQuantity.from(foreign(30L, MU))).isEqualTo(ExactQuantity.of(2, PolicyUnits.HECTARE));
        assertThat(ExactQuantity.from(foreign(new BigInteger("30"), Units.METRE)))
                .hasToString("30 m");
        assertThat(ExactQuantity.from(foreign(RationalNumber.of(1, 3), Units.METRE)))
                .hasToString("1/3 m");
        assertThat(ExactQuantity.of(5, Units.METRE)).hasToString("5 m");
        assertThat(ExactQuantity.of(5, PolicyUnits.KILOMETRE).add(foreign(500, Units.METRE)))
                .hasToString("5.5 km");
        assertThat(Interval.atLeast(ExactQuantity.of(5, PolicyUnits.KILOMETRE))
                        .side(new BigDecimal("5000"), Units.METRE))
                .isZero();
    }

    @Test
    void fifteen_foreign_mu_are_a_hectare_which_indriya_itself_denies() {
        Quantity<Area> fourAndAHalf = foreign(new BigDecimal("4.5"), MU);
        assertThat(fourAndAHalf.to(Units.SQUARE_METRE).getValue()).isNotEqualTo(3000);
        assertThat(ExactQuantity.from(fourAndAHalf)).isEqualTo(ExactQuantity.of(3000, PolicyUnits.SQUARE_METRE));
    }

    @Test
    void a_number_that_is_not_exact_is_refused() {
        assertThatThrownBy(() -> ExactQuantity.from(foreign(0.5, Units.METRE)))
                .isInstanceOf(InexactNumberException.class)
                .hasMessage("number must be exact (BigDecimal, Rational or an integer type), but was 0.5 (Double)");
        assertThatThrownBy(() -> ExactQuantity.from(new Foreign(new BigDecimal("1e100000000"))))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void a_unit_that_is_not_exact_or_not_ours_is_refused() {
        refused(Units.METRE.transform(MultiplyConverter.ofPiExponent(1)), "its factor is not rational");
        refused(Units.METRE.transform(new LogConverter(10)), "its factor is not rational");
        refused(Units.METRE.shift(5), "its factor is not rational");
        refused(Units.CELSIUS, "its base unit is not in the catalogue");
        refused(Units.KELVIN, "its base unit is not in the catalogue");
        refused(Units.MOLE, "its base unit is not in the catalogue");
        refused(Units.RADIAN, "an angle is not a number");
        refused(Units.METRE.root(2), "it has a root");
        refused(new BaseUnit<>("dwelling", UnitDimension.parse('H')), "its base unit is not in the catalogue");
        // a foreign base unit of length would silently be a metre if only its dimension were looked at
        refused(new BaseUnit<Length>("smoot", UnitDimension.LENGTH), "its base unit is not in the catalogue");
    }

    private static void refused(Unit<?> unit, String reason) {
        assertThatThrownBy(() -> PolicyUnit.from(unit))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessageStartingWith("unit must have an exact rational factor, but was ")
                .hasMessageEndingWith(": " + reason);
        assertThat(PolicyUnits.METRE.isComparableWith(unit)).isFalse();
    }

    @Test
    void the_message_names_the_symbol_of_the_unit() {
        assertThatThrownBy(() -> PolicyUnit.from(Units.MOLE))
                .hasMessage("unit must have an exact rational factor, but was \"mol\": "
                        + "its base unit is not in the catalogue");
        assertThatThrownBy(() -> PolicyUnit.from(Units.METRE.root(2)))
                .hasMessage("unit must have an exact rational factor, but was \"ProductUnit\": it has a root");
    }

    @Test
    void the_units_of_a_third_library_are_refused() {
        Unit<?> third = new ThirdUnit().unit();
        assertThatThrownBy(() -> PolicyUnit.from(third))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessage("unit must have an exact rational factor, but was \"x\": it is of an unknown library");
        assertThat(PolicyUnits.METRE.isComparableWith(third)).isFalse();
        assertThat(PolicyUnits.METRE.isCompatible(third)).isFalse();
    }

    @Test
    void foreign_units_compare_with_ours_by_kind() throws IncommensurableException {
        assertThat(PolicyUnits.METRE.isComparableWith(Units.METRE)).isTrue();
        assertThat(PolicyUnits.METRE.isComparableWith(Units.SQUARE_METRE)).isFalse();
        assertThat(PolicyUnits.METRE.isEquivalentTo(Units.METRE)).isTrue();
        assertThat(PolicyUnits.KILOMETRE.getConverterTo(Units.METRE).convert(Integer.valueOf(1)))
                .isEqualTo(new BigDecimal("1000"));
        assertThat(PolicyUnits.KILOMETRE.getConverterToAny(Units.METRE).convert(Integer.valueOf(1)))
                .isEqualTo(new BigDecimal("1000"));
        assertThat(PolicyUnits.YUAN.divide(Units.SQUARE_METRE)).isEqualTo(PolicyUnits.of("CNY/m2"));
        assertThat(PolicyUnits.YUAN.multiply(Units.SQUARE_METRE)).isEqualTo(PolicyUnits.of("CNY.m2"));
        assertThat(ExactQuantity.of(5, PolicyUnits.KILOMETRE).in(Units.METRE)).hasToString("5000 m");
        assertThat(ExactQuantity.of(5, PolicyUnits.KILOMETRE).isEquivalentTo(foreign(5000, Units.METRE)))
                .isTrue();
        assertThat(ExactQuantity.of(5, PolicyUnits.KILOMETRE).isEquivalentTo(foreign(5000.5, Units.METRE)))
                .isFalse();
    }

    @Test
    void what_comes_from_a_foreign_converter_or_dimension_is_refused() {
        assertThatThrownBy(() -> PolicyUnits.METRE.transform(MultiplyConverter.ofRational(2, 3)))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessageEndingWith(": its converter is of another library");
        assertThat(PolicyUnits.METRE.transform(MultiplyConverter.identity())).isSameAs(PolicyUnits.METRE);
        FactorConverter ours = new FactorConverter(Rational.of(2));
        assertThat(ours.concatenate(MultiplyConverter.identity())).isSameAs(ours);
        assertThatThrownBy(() -> ours.concatenate(MultiplyConverter.ofRational(2, 3)))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessageEndingWith(": its converter is of another library");
        assertThatThrownBy(() -> PolicyUnits.METRE.getDimension().multiply(UnitDimension.LENGTH))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessageEndingWith(": its dimension is of another library");
        assertThatThrownBy(() -> PolicyUnits.METRE.getDimension().divide(UnitDimension.LENGTH.pow(2)))
                .isInstanceOf(UnsupportedUnitException.class)
                .hasMessageEndingWith(": its dimension is of another library");
    }

    @Test
    void indriya_finds_ours_incompatible_without_an_exception() {
        assertThat(Units.METRE.isCompatible(PolicyUnits.PERSON)).isFalse();
        assertThat(Units.METRE.isCompatible(PolicyUnits.METRE)).isFalse();
        assertThat(Units.METRE.isCompatible(PolicyUnits.of("km/h"))).isFalse();
        assertThat(Units.KILOMETRE_PER_HOUR.isCompatible(PolicyUnits.of("km/h")))
                .isFalse();
        assertThat(UnitDimension.NONE.multiply(PolicyUnits.METRE.getDimension()))
                .isEqualTo(PolicyUnits.METRE.getDimension());
    }

    @Test
    void the_way_out_and_back_is_the_identity() {
        for (String code : List.of("m", "km", "har", "[mu]", "kg", "tce", "km/h", "%", "1", "A", "lx", "kW.h")) {
            PolicyUnit<?> unit = PolicyUnits.of(code);
            assertThat(PolicyUnit.from(IndriyaUnits.to(unit))).isEqualTo(unit);
            ExactQuantity<?> quantity = ExactQuantity.of(Rational.of(7, 3), unit);
            assertThat(ExactQuantity.from(IndriyaUnits.to(quantity))).isEqualTo(quantity);
        }
        Quantity<Length> out = IndriyaUnits.to(ExactQuantity.of("2.5", PolicyUnits.KILOMETRE));
        assertThat(out.to(Units.METRE).getValue()).isEqualTo(2500);
    }

    @Test
    void what_indriya_lacks_does_not_go_out() {
        for (PolicyUnit<?> unit :
                List.of(PolicyUnits.PERSON, PolicyUnits.YUAN, PolicyUnits.PERCENTAGE_POINT, PolicyUnits.of("bit"))) {
            assertThatThrownBy(() -> IndriyaUnits.to(unit))
                    .isInstanceOf(UnsupportedUnitException.class)
                    .hasMessage("unit must have an exact rational factor, but was \"" + unit.code()
                            + "\": Indriya has no unit of " + unit.code());
        }
    }

    /** Indriya itself would work for seconds on such a number before it is looked at. */
    private record Foreign(BigDecimal value) implements Quantity<Dimensionless> {
        @Override
        public Quantity<Dimensionless> add(Quantity<Dimensionless> augend) {
            return this;
        }

        @Override
        public Quantity<Dimensionless> subtract(Quantity<Dimensionless> subtrahend) {
            return this;
        }

        @Override
        public Quantity<?> divide(Quantity<?> divisor) {
            return this;
        }

        @Override
        public Quantity<Dimensionless> divide(Number divisor) {
            return this;
        }

        @Override
        public Quantity<?> multiply(Quantity<?> multiplicand) {
            return this;
        }

        @Override
        public Quantity<Dimensionless> multiply(Number multiplicand) {
            return this;
        }

        @Override
        public Quantity<Dimensionless> to(Unit<Dimensionless> unit) {
            return this;
        }

        @Override
        public Quantity<?> inverse() {
            return this;
        }

        @Override
        public Quantity<Dimensionless> negate() {
            return this;
        }

        @Override
        public <T extends Quantity<T>> Quantity<T> asType(Class<T> type) {
            throw new ClassCastException();
        }

        @Override
        public Number getValue() {
            return value;
        }

        @Override
        public Unit<Dimensionless> getUnit() {
            return AbstractUnit.ONE;
        }

        @Override
        public Scale getScale() {
            return Scale.ABSOLUTE;
        }

        @Override
        public boolean isEquivalentTo(Quantity<Dimensionless> that) {
            return false;
        }
    }

    /** A unit that only knows its symbol. */
    private static final class ThirdUnit implements java.lang.reflect.InvocationHandler {
        @Override
        public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] args) {
            return method.getName().equals("getSymbol") ? "x" : null;
        }

        Unit<?> unit() {
            return (Unit<?>) java.lang.reflect.Proxy.newProxyInstance(
                    Unit.class.getClassLoader(), new Class<?>[] {Unit.class}, this);
        }
    }
}
