package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.method.OtherTool.Outcome.KEPT;
import static org.policytargets.method.OtherTool.Outcome.NONE;
import static org.policytargets.method.OtherTool.Outcome.NOT_KEPT;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** The formulas of other tools, evaluated on the cases in which they were found wrong. */
class OtherToolTests {
    private static ExactQuantity<?> km(String number) {
        return ExactQuantity.of(number, PolicyUnits.KILOMETRE);
    }

    private static OtherTool.Outcome of(OtherTool tool, Criterion criterion, String number) {
        return tool.judge(criterion, number.isEmpty() ? Optional.empty() : Optional.of(km(number)));
    }

    @Test
    void the_stylesheet_of_stratml_turns_equality_round() {
        OtherTool tool = OtherTools.STRATML_STYLESHEET;
        assertThat(of(tool, Criterion.atLeast(km("30")), "30")).isEqualTo(NOT_KEPT);
        assertThat(of(tool, Criterion.atLeast(km("30")), "31")).isEqualTo(KEPT);
        assertThat(of(tool, Criterion.moreThan(km("30")), "30")).isEqualTo(KEPT);
        assertThat(of(tool, Criterion.atMost(km("30")), "20")).isEqualTo(NOT_KEPT);
        assertThat(of(tool, Criterion.lessThan(km("30")), "30")).isEqualTo(NOT_KEPT);
        assertThat(of(tool, Criterion.lessThan(km("30")), "31")).isEqualTo(KEPT);
        assertThat(of(tool, Criterion.atLeast(km("30")), "")).isEqualTo(KEPT);
    }

    @Test
    void strict_tools_leave_the_number_out() {
        assertThat(of(OtherTools.RECOGNIZERS_TEXT, Criterion.atLeast(km("500")), "500"))
                .isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.RECOGNIZERS_TEXT, Criterion.atMost(km("500")), "500"))
                .isEqualTo(KEPT);
        assertThat(of(OtherTools.QUANTIVE, Criterion.atMost(km("500")), "500")).isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.QUANTIVE, Criterion.moreThan(km("500")), "501"))
                .isEqualTo(KEPT);
    }

    @Test
    void missing_numbers_are_scored() {
        Criterion thirty = Criterion.atLeast(km("30"));
        assertThat(of(OtherTools.MICROMETER, thirty, "")).isEqualTo(KEPT);
        assertThat(of(OtherTools.CAMUNDA_OPTIMIZE, thirty, "")).isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.QUANTIVE, thirty, "")).isEqualTo(NONE);
    }

    @Test
    void a_promise_of_nothing_is_not_judged_always_kept_or_a_thousandth() {
        Criterion zero = Criterion.atMost(km("0"));
        assertThat(of(OtherTools.COMMUNITY_HEALTH_TOOLKIT, zero, "5")).isEqualTo(NONE);
        assertThat(of(OtherTools.HABIT_TRACKER, zero, "5")).isEqualTo(KEPT);
        assertThat(of(OtherTools.OPEN_SDG_ZERO, zero, "0.0005")).isEqualTo(KEPT);
        assertThat(of(OtherTools.OPEN_SDG_ZERO, zero, "0.002")).isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.OPEN_SDG_ZERO, Criterion.atLeast(km("0")), "0"))
                .isEqualTo(NOT_KEPT);
    }

    @Test
    void nine_tenths_are_enough_for_some_and_nothing_is_near_a_negative_number() {
        assertThat(of(OtherTools.COMMERCE, Criterion.atLeast(km("100")), "92")).isEqualTo(KEPT);
        assertThat(of(OtherTools.COMMERCE, Criterion.atLeast(km("100")), "89")).isEqualTo(NOT_KEPT);
        Criterion near = Criterion.about(km("-10"), km("1")).towards(Better.NEITHER);
        assertThat(of(OtherTools.NOMENCLATURE, near, "-10")).isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.CLOSE_TO, near, "-10.5")).isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.NOMENCLATURE, near, "9")).isEqualTo(NOT_KEPT);
        assertThat(of(OtherTools.COMMERCE, Criterion.atLeast(km("-10")), "-9.5"))
                .isEqualTo(KEPT);
        assertThat(of(OtherTools.CLOSE_TO, Criterion.about(km("10"), km("1")).towards(Better.NEITHER), "10.5"))
                .isEqualTo(KEPT);
        assertThat(of(OtherTools.COMMERCE, Criterion.exactly(km("10")), "10")).isEqualTo(KEPT);
    }

    @Test
    void the_disagreements_are_listed() {
        Criterion thirty = Criterion.atLeast(km("30"));
        assertThat(OtherTools.disagreeing(thirty, Optional.of(km("30"))))
                .containsExactly(OtherTools.STRATML_STYLESHEET, OtherTools.QUANTIVE, OtherTools.RECOGNIZERS_TEXT);
        assertThat(OtherTools.disagreeing(thirty, Optional.of(km("28")))).containsExactly(OtherTools.COMMERCE);
        assertThat(OtherTools.disagreeing(thirty, Optional.of(km("40")))).isEmpty();
        assertThat(OtherTools.disagreeing(thirty, Optional.empty()))
                .containsExactly(
                        OtherTools.STRATML_STYLESHEET,
                        OtherTools.MICROMETER,
                        OtherTools.CAMUNDA_OPTIMIZE,
                        OtherTools.HABIT_TRACKER);
        Criterion doubtful = Criterion.about(km("30"), org.policytargets.goal.Tolerance.Rule.NONE_STATED)
                .towards(Better.MORE);
        assertThat(OtherTools.disagreeing(doubtful, Optional.of(km("29.5"))))
                .hasSize(OtherTools.all().size());
    }

    @Test
    void a_tool_has_a_name() {
        assertThatThrownBy(
                        () -> OtherTool.builder().name(" ").where("x").what("y").build())
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("name must say something, but was blank");
    }
}
