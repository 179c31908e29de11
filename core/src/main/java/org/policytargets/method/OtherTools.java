package org.policytargets.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.method.OtherTool.Outcome;
import org.policytargets.method.OtherTool.ZeroTarget;
import org.policytargets.units.ExactQuantity;

/** Other tools' ways of judging a number against a promise, each read in a published formula and evaluated again here. */
public final class OtherTools {
    /** Equality is success for "bigger" and failure for "equals or bigger"; "equals or smaller" is the wrong way round. */
    public static final OtherTool STRATML_STYLESHEET = OtherTool.builder()
            .name("StratML stylesheet")
            .where("vionta, 1-1-success-criteria.xsl")
            .what(
                    "\"equals or bigger\" leaves the number out, \"equals or smaller\" is turned round, and nothing is success")
            .strictAtLeast(true)
            .looseMoreThan(true)
            .swappedAtMost(true)
            .missing(Outcome.KEPT)
            .build();

    /** Staying above or below a number does not include it. */
    public static final OtherTool QUANTIVE = OtherTool.builder()
            .name("Quantive")
            .where("stay-above and stay-below goals")
            .what("the number itself counts as 0 %")
            .strictAtLeast(true)
            .strictAtMost(true)
            .build();

    /** "五百以上" read as more than 500. */
    public static final OtherTool RECOGNIZERS_TEXT = OtherTool.builder()
            .name("Recognizers-Text")
            .where("Chinese number ranges")
            .what("以上 leaves the number out; article 1259 of the Civil Code includes it")
            .strictAtLeast(true)
            .build();

    /** NaN is healthy. */
    public static final OtherTool MICROMETER = OtherTool.builder()
            .name("Micrometer")
            .where("ServiceLevelObjective, line 136")
            .what("what is not measured is healthy")
            .missing(Outcome.KEPT)
            .build();

    /** Blank is not met. */
    public static final OtherTool CAMUNDA_OPTIMIZE = OtherTool.builder()
            .name("Camunda Optimize")
            .where("KPI targets")
            .what("what is not reported is not met")
            .missing(Outcome.NOT_KEPT)
            .build();

    /** Goals above 0 only. */
    public static final OtherTool COMMUNITY_HEALTH_TOOLKIT = OtherTool.builder()
            .name("Community Health Toolkit")
            .where("hasGoal = goal > 0")
            .what("a goal of 0 is never judged")
            .zeroTarget(ZeroTarget.NEVER_JUDGED)
            .build();

    /** Zero is achieved, nothing is at risk. */
    public static final OtherTool HABIT_TRACKER = OtherTool.builder()
            .name("A habit tracker")
            .where("specification #200")
            .what("a target of 0 is achieved, and a missing number is 0 %")
            .zeroTarget(ZeroTarget.ALWAYS_KEPT)
            .missing(Outcome.NOT_KEPT)
            .build();

    /** Zero becomes a thousandth. */
    public static final OtherTool OPEN_SDG_ZERO = OtherTool.builder()
            .name("Open SDG")
            .where("ProgressMeasure, target 0")
            .what("a target of 0 becomes 0.001")
            .zeroTarget(ZeroTarget.REPLACED)
            .build();

    /** 92 % of a target is met. */
    public static final OtherTool COMMERCE = OtherTool.builder()
            .name("US Department of Commerce")
            .where("annual performance, today's bands")
            .what("90 % of a target is met")
            .enough(new BigDecimal("0.90"))
            .build();

    /** The tolerance of a negative number is negative. */
    public static final OtherTool NOMENCLATURE = OtherTool.builder()
            .name("nomenclature")
            .where("data_validator.py, line 69")
            .what("value·rtol + atol: nothing is near a negative number")
            .signedTolerance(true)
            .build();

    /** A percentage of a negative number is a negative error. */
    public static final OtherTool CLOSE_TO = OtherTool.builder()
            .name("Hamcrest IsCloseTo, AssertJ before 3.4")
            .where("Hamcrest #158, AssertJ #611")
            .what("a percentage of a negative number always fails")
            .signedTolerance(true)
            .build();

    private static final List<OtherTool> ALL = List.of(
            STRATML_STYLESHEET,
            QUANTIVE,
            RECOGNIZERS_TEXT,
            MICROMETER,
            CAMUNDA_OPTIMIZE,
            COMMUNITY_HEALTH_TOOLKIT,
            HABIT_TRACKER,
            OPEN_SDG_ZERO,
            COMMERCE,
            NOMENCLATURE,
            CLOSE_TO);

    private OtherTools() {}

    /** {@return all of them} */
    public static List<OtherTool> all() {
        return ALL;
    }

    /**
     * {@return those that contradict what the words of a promise mean of a number}
     *
     * @param criterion the promise
     * @param reported the number; empty where nothing is reported
     */
    public static List<OtherTool> disagreeing(Criterion criterion, Optional<ExactQuantity<?>> reported) {
        List<OtherTool> those = new ArrayList<>();
        for (OtherTool tool : ALL) {
            if (tool.disagrees(criterion, reported)) {
                those.add(tool);
            }
        }
        return those;
    }
}
