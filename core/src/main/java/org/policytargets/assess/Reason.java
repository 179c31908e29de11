package org.policytargets.assess;

import java.util.List;
import java.util.Objects;

/**
 * One thing that bears on a verdict, as its parts: it can be worded, and worded again in another language.
 *
 * <p>Immutable. Code and parts are never null. A reason of an {@link Assessment} has the parts that its code states, in
 * that order, each immutable; the constructor takes any.
 *
 * @param code what it says
 * @param parts what it says it of, in the order its code states
 */
public record Reason(Code code, List<Object> parts) {
    /** What a reason says; closed. */
    public enum Code {
        /** An actual is about another scope. Parts: the actual, its scope, the goal's scope. */
        OTHER_SCOPE,
        /**
         * An actual handed over for the goal is about another indicator. Parts: the actual, the name of its indicator,
         * that of the goal's.
         */
        OTHER_INDICATOR,
        /** An actual is of another basis than the target reads. Parts: the actual, its basis, the indicator's nature. */
        OTHER_BASIS,
        /** An actual is in a unit of another kind. Parts: the actual, its unit, the unit expected. */
        OTHER_UNIT,
        /** An amount of finished things is negative. Parts: the actual, its value. */
        NEGATIVE,
        /** An actual is about another period than the target's. Parts: the actual, its period, the window. */
        OTHER_PERIOD,
        /** An actual names a stage that the ladder lacks. Parts: the actual, the stage, the ladder. */
        OTHER_STAGE,
        /** Reports of one time and standing say different things; their hull counts. Parts: the time, the list of values. */
        CONFLICT,
        /** Reports of nested periods do not add up; the hull counts. Parts: the outer time, its value, the inner sum. */
        PARTS_DIFFER,
        /** Reports overlap, neither inside the other; one counts from nothing to all. Parts: the two times. */
        OVERLAP,
        /** A period crosses an end of what is counted; it counts from nothing to all. Parts: the period, the window. */
        CROSSES_WINDOW,
        /** Nothing is reported of a time inside the window. Parts: the time. */
        HOLE,
        /** The target's value is another authority's, and not known. Parts: the authority. */
        NOT_RESOLVED,
        /** The baseline's value is not known. Parts: the time of the baseline. */
        NO_BASELINE,
        /** A level or amount cannot be a growth or trend: the goal states no baseline. Parts: the actual. */
        BASELINE_NOT_STATED,
        /** A rate or change is counted from another time than the goal's. Parts: the actual, the time of the goal's. */
        OTHER_BASELINE,
        /** There is no growth from a value that is not positive. Parts: the time of the baseline, its value. */
        BASELINE_NOT_POSITIVE,
        /** Reports are of days after the last one only. Parts: the last day. */
        ONLY_AFTER,
        /** A report names or counts others than the population's. Parts: the actual, the population. */
        MEMBERS_DIFFER,
        /** "About" was said without a tolerance. Parts: the number. */
        NO_TOLERANCE,
        /** A tolerance was applied. Parts: the rule, the amount. */
        TOLERANCE,
        /** The reading was rounded before it was compared. Parts: the step. */
        ROUNDED,
        /** A stage was seen reached after the last day; the day it was reached is not known. Parts: the day seen. */
        DAY_REACHED_UNKNOWN,
        /** The size of the population is not known. Parts: the name of the population. */
        POPULATION_UNKNOWN,
        /** Days between two reports are unproven: the reports are points, and no cadence is stated. Parts: the time. */
        NO_CADENCE,
        /** Reports lie further apart than the cadence. Parts: the time between, the cadence in days. */
        CADENCE_BROKEN,
        /** A breach runs, or was not mended in time. Parts: its first day. */
        BREACH,
        /** A breach was mended. Parts: its first day, the day of the first good report. */
        BREACH_MENDED,
        /** A level somewhat older than the last day was accepted. Parts: its day. */
        STALE_ACCEPTED,
        /** The further number hoped for was reached. Parts: the number. */
        STRETCH_REACHED,
        /** The further number hoped for was not reached. Parts: the number. */
        STRETCH_NOT_REACHED;

        /** {@return whether it can be why a verdict is undecided} */
        boolean decides() {
            return switch (this) {
                case TOLERANCE, ROUNDED, BREACH_MENDED, STALE_ACCEPTED, STRETCH_REACHED, STRETCH_NOT_REACHED -> false;
                default -> true;
            };
        }
    }

    /**
     * Makes one.
     *
     * @param code what it says
     * @param parts what it says it of, in the order its code states
     */
    public Reason {
        Objects.requireNonNull(code, "code");
        parts = List.copyOf(parts);
    }

    static Reason of(Code code, Object... parts) {
        return new Reason(code, List.of(parts));
    }
}
