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
    void what_fits_into_longs_is_kept_in_longs_and_what_does_not_is_not() {
        Rational most = Rational.of(Long.MAX_VALUE);
        Rational least = Rational.of(1, Long.MAX_VALUE);
        long half = 1L << 62;
        assertThat(Rational.of(-Long.MAX_VALUE, 7).isShort()).isTrue();
        assertThat(Rational.of(Long.MIN_VALUE).isShort()).isFalse();
        assertThat(Rational.of(7, -3).isShort()).isTrue();
        assertThat(Rational.of(BigInteger.valueOf(Long.MAX_VALUE), BigInteger.TWO)
                        .isShort())
                .isTrue();
        assertThat(Rational.of(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE)
                        .isShort())
                .isFalse();
        assertThat(Rational.of(BigInteger.ONE.shiftLeft(70), BigInteger.ONE.shiftLeft(69))
                        .isShort())
                .isTrue();
        assertThat(Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(63)).isShort())
                .isFalse();
        assertThat(Rational.of(half).add(Rational.of(half - 1)).isShort()).isTrue();
        assertThat(Rational.of(half).add(Rational.of(half)).isShort()).isFalse();
        assertThat(Rational.of(-half).add(Rational.of(-half)).isShort()).isFalse();
        assertThat(Rational.of(-half).add(Rational.of(1 - half)).isShort()).isTrue();
        assertThat(least.add(Rational.of(1, 2)).isShort()).isFalse();
        assertThat(most.add(Rational.of(1, 2)).isShort()).isFalse();
        assertThat(Rational.of(1, 2).add(most).isShort()).isFalse();
        assertThat(most.multiply(Rational.of(2)).isShort()).isFalse();
        assertThat(most.multiply(Rational.ONE).isShort()).isTrue();
        assertThat(least.multiply(Rational.of(1, 2)).isShort()).isFalse();
        assertThat(least.multiply(Rational.of(3, 1)).isShort()).isTrue();
        assertThat(Rational.of(1L << 32).multiply(Rational.of(-(1L << 31))).isShort())
                .isFalse();
        assertThat(most.reciprocal().isShort()).isTrue();
        assertThat(most.negate().reciprocal()).isEqualTo(Rational.of(-1, Long.MAX_VALUE));
        assertThat(most.multiply(most).reciprocal().negate().isShort()).isFalse();
        assertThat(most.multiply(most).negate().reciprocal().signum()).isNegative();
        assertThat(most.multiply(most).subtract(most.multiply(most))).isEqualTo(Rational.ZERO);
        assertThat(Rational.exactly(new BigDecimal("0.000000000000000001")).isShort())
                .isTrue();
        assertThat(Rational.exactly(new BigDecimal("999999999999999999")).isShort())
                .isTrue();
        assertThat(Rational.exactly(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1000));
        assertThat(Rational.exactly(new BigDecimal("1E-19")))
                .isEqualTo(Rational.of(1, 10).power(19));
        assertThat(Rational.exactly(new BigDecimal("9999999999999999999"))).hasToString("9999999999999999999");
    }

    @Test
    void the_order_holds_where_products_run_out_of_longs() {
        Rational a = Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        Rational b = Rational.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);
        assertThat(a).isLessThan(b);
        assertThat(b).isGreaterThan(a);
        assertThat(a).isNotEqualTo(b).isEqualTo(Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
        assertThat(Rational.of(Long.MAX_VALUE, 2)).isGreaterThan(Rational.of(3));
        assertThat(Rational.of(3)).isLessThan(Rational.of(Long.MAX_VALUE, 2));
        assertThat(a.multiply(a)).isGreaterThan(a);
        assertThat(a).isLessThan(a.multiply(a));
        assertThat(Rational.of(3, 7).hashCode())
                .isEqualTo(Rational.of(6, 14).hashCode())
                .isNotZero();
        assertThat(Rational.of(3, 7).hashCode()).isNotEqualTo(Rational.of(7, 3).hashCode());
    }

    @Test
    void a_double_is_the_nearest() {
        assertThat(Rational.of(932, 10).doubleValue()).isEqualTo(93.2);
        assertThat(Rational.of(-1, 3).doubleValue()).isEqualTo(-1.0 / 3);
        assertThat(Rational.of(Long.MAX_VALUE).doubleValue()).isEqualTo(0x1p63);
        assertThat(Rational.of(Long.MAX_VALUE)
                        .multiply(Rational.of(Long.MAX_VALUE))
                        .doubleValue())
                .isEqualTo(0x1p126);
        assertThat(Rational.of(1, (1L << 53) + 1).doubleValue()).isEqualTo(Math.nextDown(0x1p-53));
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
    void a_quotient_is_rounded_in_longs_where_they_hold_it() {
        assertThat(RoundedQuotient.of(274, 300, 6, RoundingMode.HALF_EVEN)).isEqualTo(913_333);
        assertThat(RoundedQuotient.of(-5, 2, 0, RoundingMode.HALF_EVEN)).isEqualTo(-2);
        assertThat(RoundedQuotient.of(-7, 2, 0, RoundingMode.HALF_EVEN)).isEqualTo(-4);
        assertThat(RoundedQuotient.of(1, 3, 19, RoundingMode.DOWN)).isEqualTo(RoundedQuotient.NONE);
        assertThat(RoundedQuotient.of(1, 4, -1, RoundingMode.DOWN)).isEqualTo(RoundedQuotient.NONE);
        assertThat(RoundedQuotient.of(1, Long.MAX_VALUE, 1, RoundingMode.UP)).isEqualTo(RoundedQuotient.NONE);
        assertThat(RoundedQuotient.of(Long.MAX_VALUE, 1, 1, RoundingMode.UP)).isEqualTo(RoundedQuotient.NONE);
        assertThat(Rational.of(1, 4).round(2, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("0.25"));
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

    @Test
    void a_sum_that_passes_the_end_of_a_long_does_not_wrap_around() {
        Rational most = Rational.of(Long.MAX_VALUE);
        assertThat(most.add(most)).hasToString("18446744073709551614");
        assertThat(most.negate().subtract(most)).hasToString("-18446744073709551614");
        assertThat(most.add(most.negate())).hasToString("0");
    }

    @Test
    void the_least_long_has_a_negative_as_a_numerator_too() {
        assertThat(Rational.of(Long.MIN_VALUE, 3).negate()).hasToString("9223372036854775808/3");
        assertThat(Rational.of(Long.MIN_VALUE, -3)).hasToString("9223372036854775808/3");
    }

    @Test
    void the_reciprocal_of_a_number_beyond_longs_keeps_its_sign_above() {
        Rational large = Rational.of(Long.MAX_VALUE).multiply(Rational.of(4));
        assertThat(large.reciprocal()).hasToString("1/36893488147419103228");
        assertThat(large.negate().reciprocal()).hasToString("-1/36893488147419103228");
    }

    @Test
    void the_order_holds_where_only_one_product_runs_out_of_longs() {
        Rational most = Rational.of(Long.MAX_VALUE);
        assertThat(Rational.of(1, 2)).isLessThan(most).isGreaterThan(most.negate());
        assertThat(most).isGreaterThan(Rational.of(1, 2));
        assertThat(most.negate()).isLessThan(Rational.of(1, 2));
    }

    @Test
    void a_square_root_is_no_root_of_another_degree() {
        assertThat(Rational.of(4, 9).root(3)).isEmpty();
        assertThat(Rational.of(4, 9).root(4)).isEmpty();
        assertThat(Rational.ZERO.root(2)).contains(Rational.ZERO);
    }

    @Test
    void a_double_is_the_nearest_where_the_numerator_is_none() {
        // 2^53 + 1, a multiple of 3
        assertThat(Rational.of((1L << 53) + 1, 3).doubleValue()).isEqualTo(3_002_399_751_580_331.0);
    }
}
