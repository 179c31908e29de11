package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of a field, and of its order. */
class RationalProperties {
    @Provide
    Arbitrary<Rational> rationals() {
        return QuantityArbitraries.rationals();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return QuantityArbitraries.decimals();
    }

    @Property
    void subtraction_undoes_addition(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(a.add(b).subtract(b)).isEqualTo(a);
        assertThat(a.add(b)).isEqualTo(b.add(a));
    }

    @Property
    void division_undoes_multiplication(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        Assume.that(b.signum() != 0);
        assertThat(a.multiply(b).divide(b)).isEqualTo(a);
        assertThat(b.multiply(b.reciprocal())).isEqualTo(Rational.ONE);
    }

    @Property
    void multiplication_distributes_over_addition(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b, @ForAll("rationals") Rational c) {
        assertThat(a.multiply(b.add(c))).isEqualTo(a.multiply(b).add(a.multiply(c)));
    }

    @Property
    void the_order_is_that_of_the_sign_of_the_difference(
            @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.subtract(b).signum());
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.hashCode() == b.hashCode() || !a.equals(b)).isTrue();
    }

    @Property
    void it_is_stored_reduced(@ForAll("rationals") Rational a) {
        assertThat(a.denominator().signum()).isPositive();
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        Rational sevenfold = Rational.of(
                a.numerator().multiply(BigInteger.valueOf(-7)), a.denominator().multiply(BigInteger.valueOf(-7)));
        assertThat(sevenfold).isEqualTo(a).hasSameHashCodeAs(a);
    }

    /** What longs hold and what they do not is one number: a fraction blown up is the same, whichever way it is kept. */
    @Property
    void how_a_number_is_kept_changes_nothing(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
        BigInteger factor = BigInteger.TEN.pow(30);
        Rational huge = Rational.of(a.numerator().multiply(factor), BigInteger.ONE);
        Rational back = huge.divide(Rational.of(a.denominator().multiply(factor), BigInteger.ONE));
        assertThat(back).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
        assertThat(back.add(b)).isEqualTo(a.add(b));
        assertThat(back.compareTo(b)).isEqualTo(a.compareTo(b));
        assertThat(back.negate()).isEqualTo(a.negate()).hasSameHashCodeAs(a.negate());
        assertThat(back.toDecimal()).isEqualTo(a.toDecimal());
        assertThat(back.round(3, RoundingMode.HALF_EVEN)).isEqualTo(a.round(3, RoundingMode.HALF_EVEN));
    }

    @Property
    void a_decimal_there_and_back_is_the_same_number(@ForAll("decimals") BigDecimal decimal) {
        Rational rational = Rational.of(decimal);
        assertThat(rational.isDecimal()).isTrue();
        assertThat(rational.toDecimal()).hasValueSatisfying(back -> {
            assertThat(back).isEqualByComparingTo(decimal);
            // as few decimals as it needs
            assertThat(back.scale())
                    .isEqualTo(Math.max(decimal.stripTrailingZeros().scale(), 0));
        });
    }

    @Property
    void a_decimal_is_what_has_no_prime_but_2_and_5_below(@ForAll("rationals") Rational a) {
        BigInteger rest = a.denominator();
        for (long prime : new long[] {2, 5}) {
            while (rest.mod(BigInteger.valueOf(prime)).signum() == 0) {
                rest = rest.divide(BigInteger.valueOf(prime));
            }
        }
        assertThat(a.isDecimal()).isEqualTo(rest.equals(BigInteger.ONE));
        assertThat(a.toDecimal().isPresent()).isEqualTo(a.isDecimal());
    }

    @Property
    void rounding_is_within_half_a_unit_of_the_last_digit(@ForAll("rationals") Rational a) {
        Rational error =
                Rational.exactly(a.round(2, RoundingMode.HALF_EVEN)).subtract(a).abs();
        assertThat(error).isLessThanOrEqualTo(Rational.of(5, 1000));
    }

    @Property
    void rounding_without_garbage_is_rounding(
            @ForAll long above,
            @ForAll @LongRange(min = 1) long below,
            @ForAll @IntRange(min = -2, max = 20) int scale,
            @ForAll RoundingMode mode) {
        Assume.that(above != Long.MIN_VALUE);
        assertRounds(above, below, scale, mode);
        assertRounds(above % 1000, below % 40 + 1, scale, mode); // halves and whole numbers too
    }

    private static void assertRounds(long above, long below, int scale, RoundingMode mode) {
        long digits = RoundedQuotient.of(above, below, scale, mode);
        if (digits != RoundedQuotient.NONE) {
            assertThat(BigDecimal.valueOf(digits, scale))
                    .isEqualTo(BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), scale, mode));
        }
    }
}
