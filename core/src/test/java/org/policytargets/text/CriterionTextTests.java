package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.Quantities.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.units.PolicyUnits;

/** Criteria in Chinese words. */
final class CriterionTextTests {

    static Stream<Arguments> criteria() {
        Criterion plain = Criterion.plain(quantity("5", PERCENT));
        return Stream.of(
                Arguments.of(Criterion.atLeast(quantity("30", PolicyUnits.KILOMETRE)), "30公里以上"),
                Arguments.of(Criterion.moreThan(quantity("30", PolicyUnits.KILOMETRE)), "超过30公里"),
                Arguments.of(Criterion.atMost(quantity("5", PERCENT)), "5%以内"),
                Arguments.of(Criterion.lessThan(quantity("5", PERCENT)), "低于5%"),
                Arguments.of(Criterion.exactly(quantity("5", PERCENT)), "恰为5%"),
                Arguments.of(plain, "5%"),
                Arguments.of(Criterion.about(quantity("5", PERCENT)), "5%左右"),
                Arguments.of(Criterion.between(quantity("5", PERCENT), quantity("6", PERCENT)), "5%至6%"),
                Arguments.of(plain.towards(Better.MORE).stretch(quantity("6.5", PERCENT)), "5%、力争6.5%"),
                Arguments.of(Criterion.decrease(plain), "降低5%"),
                Arguments.of(Criterion.decrease(Criterion.atLeast(quantity("5", PERCENT))), "降低5%以上"),
                Arguments.of(Criterion.decrease(Criterion.about(quantity("5", PERCENT))), "降低5%左右"));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void each_word_is_written(Criterion criterion, String text) {
        assertThat(CriterionText.chinese(criterion)).isEqualTo(text);
    }
}
