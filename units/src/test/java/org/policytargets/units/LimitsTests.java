package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as weapons: eleven characters that cost minutes are looked at, not worked with. */
class LimitsTests {
    private static final ExactQuantity<?> THIRTY = ExactQuantity.of(30, PolicyUnits.KILOMETRE);

    /** Every way a decimal of the caller enters. */
    private static final List<Consumer<BigDecimal>> GATES = List.of(
            Rational::of,
            Rational::from,
            number -> ExactQuantity.of(number, PolicyUnits.METRE),
            number -> Interval.atLeast(THIRTY).side(number, PolicyUnits.METRE),
            THIRTY::multiply,
            THIRTY::divide,
            PolicyUnits.METRE::multiply,
            PolicyUnits.METRE::divide);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e100",
                "1e1000",
                "1e100000",
                "1e1000000",
                "1e10000000",
                "1e30000000",
                "1e100000000",
                "1e1000000000",
                "1e2147483647",
                "1e-100",
                "1e-100000",
                "1e-1000000",
                "1e-10000000",
                "1e-100000000",
                "1e-1000000000",
                "-1e1000000000",
                "0e1000000000",
                "0e-1000000000",
                "123e98"
            })
    void an_exponent_beyond_99_is_refused_at_every_gate(String hostile) {
        for (Consumer<BigDecimal> gate : GATES) {
            assertThatThrownBy(() -> gate.accept(new BigDecimal(hostile)))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageStartingWith("exponent of a number must be between -99 and 99, but was ");
        }
        assertThatThrownBy(() -> ExactQuantity.of(hostile, PolicyUnits.METRE))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void more_than_64_digits_are_refused_at_every_gate() {
        BigDecimal hostile = new BigDecimal(BigInteger.TEN.pow(64), 10);
        for (Consumer<BigDecimal> gate : GATES) {
            assertThatThrownBy(() -> gate.accept(hostile))
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessage("digits of a number must be at most 64, but was about 65");
        }
        assertThatThrownBy(() -> Rational.of(new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000))))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a number must be at most 64, but was about 1204095");
    }

    @Test
    void the_largest_and_smallest_numbers_that_pass_do_pass() {
        for (String allowed :
                List.of("1e99", "1e-99", "9." + "9".repeat(63) + "e99", "-9." + "9".repeat(63) + "e-99")) {
            for (Consumer<BigDecimal> gate : GATES.subList(0, 6)) {
                assertThatCode(() -> gate.accept(new BigDecimal(allowed))).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void a_result_of_more_than_1024_digits_is_refused() {
        ExactQuantity<?> large = ExactQuantity.of(new BigDecimal("1e99"), PolicyUnits.ONE);
        ExactQuantity<?> power = large;
        for (int i = 0; i < 9; i++) {
            power = power.multiply(large);
        }
        assertThat(power.decimal()).contains(new BigDecimal("1E990"));
        ExactQuantity<?> last = power;
        assertThatThrownBy(() -> last.multiply(large))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a result must be at most 1024, but was 1090");
        assertThatThrownBy(() -> last.inverse().divide(large)).isInstanceOf(LimitExceededException.class);
        assertThat(last.inverse().multiply(last).in(PolicyUnits.ONE).decimal()).contains(BigDecimal.ONE);
    }

    @Test
    void the_digits_of_a_result_are_counted_on_both_sides_of_the_point() {
        BigDecimal whole = BigDecimal.ONE.scaleByPowerOfTen(1023);
        assertThat(Limits.result(whole)).isSameAs(whole);
        assertThatThrownBy(() -> Limits.result(whole.scaleByPowerOfTen(1)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a result must be at most 1024, but was 1025");
        BigDecimal fraction = BigDecimal.ONE.movePointLeft(1023);
        assertThat(Limits.result(fraction)).isSameAs(fraction);
        assertThatThrownBy(() -> Limits.result(fraction.movePointLeft(1))).isInstanceOf(LimitExceededException.class);
        BigDecimal both = new BigDecimal("1".repeat(1024)).movePointLeft(500);
        assertThat(Limits.result(both)).isSameAs(both);
        assertThatThrownBy(() -> Limits.result(new BigDecimal("1".repeat(1025)).movePointLeft(500)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void a_rational_of_more_than_1024_digits_is_refused() {
        BigInteger allowed = BigInteger.ONE.shiftLeft(3401);
        BigInteger hostile = BigInteger.ONE.shiftLeft(3402);
        assertThat(Rational.of(allowed, BigInteger.ONE).numerator()).isEqualTo(allowed);
        assertThatThrownBy(() -> Rational.of(hostile, BigInteger.ONE))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a result must be at most 1024, but was 1025");
        assertThatThrownBy(() -> Rational.of(BigInteger.ONE, hostile)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> Rational.of(allowed, BigInteger.ONE).multiply(Rational.of(2)))
                .isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> Rational.of(BigInteger.ONE, allowed).divide(Rational.of(2)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void a_power_is_refused_before_it_is_taken() {
        Rational ten = Rational.of(10);
        assertThat(ten.power(1023).toDecimal()).contains(new BigDecimal(BigInteger.TEN.pow(1023)));
        assertThatThrownBy(() -> ten.power(Integer.MAX_VALUE))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("digits of a result must be at most 1024, but was 1939329001");
        assertThatThrownBy(() -> ten.power(-Integer.MAX_VALUE)).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> ten.power(Integer.MIN_VALUE)).isInstanceOf(LimitExceededException.class);
        assertThat(Rational.ONE.power(Integer.MAX_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.ONE.power(Integer.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThatThrownBy(() -> PolicyUnits.KILOMETRE.pow(1_000_000)).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void the_exponent_of_a_unit_never_overflows() {
        PolicyUnit<?> large = PolicyUnits.METRE.pow(999);
        assertThat(large.code()).isEqualTo("m999");
        assertThat(PolicyUnits.METRE.pow(-999).code()).isEqualTo("1/m999");
        assertThatThrownBy(() -> large.multiply(PolicyUnits.METRE))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("exponent of a unit must be between -999 and 999, but was 1000");
        assertThatThrownBy(() -> PolicyUnits.METRE.pow(Integer.MIN_VALUE))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("exponent of a unit must be between -999 and 999, but was -2147483648");
        assertThatThrownBy(() -> PolicyUnits.of("lm/cd").pow(1 << 16)).isInstanceOf(LimitExceededException.class);
    }
}
