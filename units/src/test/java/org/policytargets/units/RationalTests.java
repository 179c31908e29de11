package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RationalTests {
    @Test
    void it_prints_as_a_fraction_or_a_whole_number() {
        assertThat(Rational.of(14, 58)).hasToString("7/29");
        assertThat(Rational.of(6, 2)).hasToString("3");
        assertThat(Rational.of(1, -3)).hasToString("-1/3");
        assertThat(Rational.of(0, -3)).hasToString("0");
        assertThat(Rational.of(-4, -6)).hasToString("2/3");
    }

    @Test
    void the_ends_of_what_a_long_holds_are_numbers_like_others() {
        Rational least = Rational.of(Long.MIN_VALUE);
        Rational greatest = Rational.of(Long.MAX_VALUE);
        assertThat(least).hasToString("-9223372036854775808");
        assertThat(least.negate()).hasToString("9223372036854775808");
        assertThat(least.abs().negate()).isEqualTo(least).hasSameHashCodeAs(least);
        assertThat(least.reciprocal()).hasToString("-1/9223372036854775808");
        assertThat(least.reciprocal().reciprocal()).isEqualTo(least);
        assertThat(Rational.of(Long.MIN_VALUE, 2)).isEqualTo(Rational.of(-(1L << 62)));
        assertThat(Rational.of(2, Long.MIN_VALUE)).hasToString("-1/4611686018427387904");
        assertThat(greatest.add(Rational.ONE)).isEqualTo(least.negate());
        assertThat(greatest.negate().subtract(Rational.ONE)).isEqualTo(least);
        assertThat(greatest.multiply(greatest).divide(greatest))
                .isEqualTo(greatest)
                .hasSameHashCodeAs(greatest);
        assertThat(Rational.of(1, Long.MAX_VALUE).multiply(greatest)).isEqualTo(Rational.ONE);
        assertThat(least.signum()).isNegative();
        assertThat(greatest).isGreaterThan(least).isLessThan(least.negate());
    }

    @Test
    void every_exact_type_of_number_is_taken() {
        assertThat(Rational.from(7)).isEqualTo(Rational.of(7));
        assertThat(Rational.from(7L)).isEqualTo(Rational.of(7));
        assertThat(Rational.from((short) 7)).isEqualTo(Rational.of(7));
        assertThat(Rational.from((byte) 7)).isEqualTo(Rational.of(7));
        assertThat(Rational.from(BigInteger.valueOf(7))).isEqualTo(Rational.of(7));
        assertThat(Rational.from(new BigDecimal("0.70"))).isEqualTo(Rational.of(7, 10));
        assertThat(Rational.from(new BigDecimal("7E2"))).isEqualTo(Rational.of(700));
        assertThat(Rational.from(Rational.of(2, 3))).isEqualTo(Rational.of(2, 3));
    }

    @Test
    void a_number_that_is_not_exact_is_refused() {
        assertThatThrownBy(() -> Rational.from(0.5d))
                .isInstanceOf(InexactNumberException.class)
                .hasMessage("number must be exact (BigDecimal, Rational or an integer type), but was 0.5 (Double)");
        assertThatThrownBy(() -> Rational.from(0.5f)).isInstanceOf(InexactNumberException.class);
        assertThatThrownBy(() -> Rational.from(new AtomicLong(1))).isInstanceOf(InexactNumberException.class);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Rational.of(1, 0))
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("denominator must be other than zero, but was 0");
        assertThatThrownBy(Rational.ZERO::reciprocal)
                .isInstanceOf(OutOfRangeException.class)
                .hasMessage("divisor must be other than zero, but was 0");
        assertThatThrownBy(() -> Rational.ONE.divide(Rational.ZERO)).isInstanceOf(OutOfRangeException.class);
    }

    @Test
    void the_reciprocal_keeps_its_sign_above() {
        assertThat(Rational.of(-2, 3).reciprocal()).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(-2, 3).reciprocal().denominator()).isEqualTo(BigInteger.TWO);
        assertThat(Rational.of(2, 3).reciprocal()).isEqualTo(Rational.of(3, 2));
    }

    @Test
    void signs_and_sizes() {
        assertThat(Rational.of(-2, 3).abs()).isEqualTo(Rational.of(2, 3));
        assertThat(Rational.of(2, 3).abs()).isEqualTo(Rational.of(2, 3));
        assertThat(Rational.of(-2, 3).signum()).isEqualTo(-1);
        assertThat(Rational.ZERO.signum()).isZero();
        assertThat(Rational.of(1, 3)).isLessThan(Rational.of(1, 2)).isEqualByComparingTo(Rational.of(2, 6));
        assertThat(Rational.of(1, 2)).isNotEqualTo(Rational.of(1, 3)).isNotEqualTo(Rational.of(3, 2));
        assertThat(Rational.of(1, 2)).isNotEqualTo("1/2");
    }

    @Test
    void a_decimal_has_as_few_decimals_as_it_needs() {
        assertThat(Rational.of(1, 8).toDecimal()).contains(new BigDecimal("0.125"));
        assertThat(Rational.of(1, 25).toDecimal()).contains(new BigDecimal("0.04"));
        assertThat(Rational.of(3, 40).toDecimal()).contains(new BigDecimal("0.075"));
        assertThat(Rational.of(1000).toDecimal()).contains(new BigDecimal("1000"));
        assertThat(Rational.of(1, 3).toDecimal()).isEmpty();
        assertThat(Rational.of(1, 30).isDecimal()).isFalse();
        assertThat(Rational.of(1, 64).isDecimal()).isTrue();
    }

    @Test
    void rounding_is_as_asked() {
        assertThat(Rational.of(2, 3).round(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.67"));
        assertThat(Rational.of(2, 3).round(0, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0"));
        assertThat(Rational.of(1234).round(-2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("12E+2"));
        assertThat(Rational.of(1, 3).round(1024, RoundingMode.DOWN).scale()).isEqualTo(1024);
        assertThat(Rational.of(1, 3).round(-1024, RoundingMode.DOWN).scale()).isEqualTo(-1024);
        assertThatThrownBy(() -> Rational.ONE.round(1025, RoundingMode.DOWN))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("decimals to round to must be between -1024 and 1024, but was 1025");
        assertThatThrownBy(() -> Rational.ONE.round(-1025, RoundingMode.DOWN))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void powers_and_roots_are_exact() {
        assertThat(Rational.of(2, 3).power(3)).isEqualTo(Rational.of(8, 27));
        assertThat(Rational.of(2, 3).power(-2)).isEqualTo(Rational.of(9, 4));
        assertThat(Rational.of(2, 3).power(0)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(4, 9).root(2)).contains(Rational.of(2, 3));
        assertThat(Rational.of(4, 9).root(-2)).contains(Rational.of(3, 2));
        assertThat(Rational.of(4, 9).root(-1)).contains(Rational.of(9, 4));
        assertThat(Rational.of(4, 9).root(1)).contains(Rational.of(4, 9));
        assertThat(Rational.of(2, 9).root(2)).isEmpty();
        assertThat(Rational.of(4, 3).root(2)).isEmpty();
        assertThat(Rational.of(-4, 9).root(2)).isEmpty();
        assertThat(Rational.of(8, 27).root(3)).isEmpty();
        assertThat(Rational.of(8).root(Integer.MIN_VALUE)).isEmpty();
        assertThat(Rational.ONE.root(7)).contains(Rational.ONE);
    }

    @Test
    void the_narrowing_methods_of_number_work_as_those_of_the_jdk() {
        assertThat(Rational.of(7, 2).intValue()).isEqualTo(3);
        assertThat(Rational.of(-7, 2).longValue()).isEqualTo(-3);
        assertThat(Rational.of(1, 3).doubleValue()).isEqualTo(1d / 3);
        assertThat(Rational.of(1, 4).floatValue()).isEqualTo(0.25f);
    }
}
