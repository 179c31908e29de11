package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all units and all texts. */
class UnitCodeProperties {
    @Provide
    Arbitrary<PolicyUnit<?>> units() {
        return QuantityArbitraries.units();
    }

    /** Texts that are nearly codes, and texts that are nothing. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nearly = Arbitraries.of(
                        "m", "km", "g", "s", ".", "/", "(", ")", "{", "}", "x", "[", "]", "2", "-1", "10*", "%", "²",
                        "tce", "CNY", "0", "^", " ", "\u202E", "套")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(nearly, Arbitraries.strings().ofMaxLength(40)).withoutEdgeCases();
    }

    @Property
    void any_text_is_a_unit_or_refused_by_an_exception_of_ours(@ForAll("texts") String text) {
        PolicyUnit<?> unit;
        try {
            unit = PolicyUnits.of(text);
        } catch (InvalidInputException e) {
            assertThat(e.getMessage()).hasSizeLessThanOrEqualTo(300).isEqualTo(SafeText.escape(e.getMessage()));
            e.position().ifPresent(at -> assertThat(at).isBetween(0, text.length()));
            e.suggestion().ifPresent(near -> assertThat(PolicyUnits.of(near)).isNotNull());
            return;
        }
        assertThat(unit.code()).isEqualTo(text);
        assertThat(PolicyUnits.of(text)).isEqualTo(unit);
    }

    @Property
    void the_code_of_a_product_quotient_power_and_inverse_reads_back(
            @ForAll("units") PolicyUnit<?> a, @ForAll("units") PolicyUnit<?> b) {
        for (PolicyUnit<?> unit : new PolicyUnit<?>[] {
            a.multiply(b),
            a.divide(b),
            a.inverse(),
            a.pow(3),
            a.multiply(b).pow(-2),
            a.multiply(7).divide(9)
        }) {
            assertThat(PolicyUnits.of(unit.code())).isEqualTo(unit).hasSameHashCodeAs(unit);
        }
    }

    @Property
    void units_form_a_group(
            @ForAll("units") PolicyUnit<?> a, @ForAll("units") PolicyUnit<?> b, @ForAll("units") PolicyUnit<?> c) {
        assertThat(a.multiply(b)).isEqualTo(b.multiply(a));
        assertThat(a.multiply(b).multiply(c)).isEqualTo(a.multiply(b.multiply(c)));
        assertThat(a.multiply(a.inverse())).isEqualTo(PolicyUnits.ONE);
        assertThat(a.multiply(PolicyUnits.ONE)).isEqualTo(a);
        assertThat(a.divide(b).multiply(b)).isEqualTo(a);
        assertThat(a.multiply(b).pow(2)).isEqualTo(a.pow(2).multiply(b.pow(2)));
        assertThat(a.multiply(b).factor()).isEqualTo(a.factor().multiply(b.factor()));
    }

    @Property
    void a_square_has_its_root(@ForAll("units") PolicyUnit<?> a) {
        assertThat(a.pow(2).root(2)).isEqualTo(a);
        assertThat(a.getSystemUnit().factor()).isEqualTo(Rational.ONE);
        assertThat(a.getSystemUnit().isComparableWith(a)).isTrue();
    }
}
