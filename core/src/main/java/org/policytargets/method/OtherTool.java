package org.policytargets.method;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.policytargets.assess.Comparison;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.Rational;

/**
 * How another tool would judge a number against a promise, replayed from its published formulas, so that the disagreements can
 * be listed. It is no advice: each differs from what the words of the promise mean.
 *
 * <p>Immutable data. Those found are in {@link OtherTools}.
 *
 * @param name the tool
 * @param where where its formula stands
 * @param what what it does, in one sentence
 * @param strictAtLeast whether "or more" leaves the number itself out
 * @param looseMoreThan whether "more than" takes the number itself in
 * @param strictAtMost whether "or less" leaves the number itself out
 * @param swappedAtMost whether "or less" is judged as "or more"
 * @param missing what a missing number is
 * @param zeroTarget what a promise of 0 is
 * @param enough the share of a promised "or more" that already counts as kept
 * @param signedTolerance whether the tolerance of "about" is taken with the number's sign, so that below zero none is near
 */
@Value.Builder
public record OtherTool(
        String name,
        String where,
        String what,
        boolean strictAtLeast,
        boolean looseMoreThan,
        boolean strictAtMost,
        boolean swappedAtMost,
        Outcome missing,
        ZeroTarget zeroTarget,
        Optional<BigDecimal> enough,
        boolean signedTolerance) {
    /** What a tool says. */
    public enum Outcome {
        /** The promise is kept. */
        KEPT,
        /** The promise is not kept. */
        NOT_KEPT,
        /** Nothing is said. */
        NONE
    }

    /** What a promise of 0 is to a tool. */
    public enum ZeroTarget {
        /** A number like others. */
        JUDGED,
        /** No promise at all. */
        NEVER_JUDGED,
        /** Always kept. */
        ALWAYS_KEPT,
        /** 0.001 instead. */
        REPLACED
    }

    private static final Rational THOUSANDTH = Rational.of(1, 1000);

    /**
     * Makes one.
     *
     * @param name the tool
     * @param where where its formula stands
     * @param what what it does, in one sentence
     * @param strictAtLeast whether "or more" leaves the number itself out
     * @param looseMoreThan whether "more than" takes the number itself in
     * @param strictAtMost whether "or less" leaves the number itself out
     * @param swappedAtMost whether "or less" is judged as "or more"
     * @param missing what a missing number is
     * @param zeroTarget what a promise of 0 is
     * @param enough the share of a promised "or more" that already counts as kept
     * @param signedTolerance whether the tolerance of "about" is taken with the number's sign
     */
    public OtherTool {
        InvalidMethodException.requireText("name", name);
        InvalidMethodException.requireText("where", where);
        InvalidMethodException.requireText("what", what);
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(zeroTarget, "zeroTarget");
        Objects.requireNonNull(enough, "enough");
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends OtherToolBuilder {
        Builder() {
            strictAtLeast(false);
            looseMoreThan(false);
            strictAtMost(false);
            swappedAtMost(false);
            missing(Outcome.NONE);
            zeroTarget(ZeroTarget.JUDGED);
            signedTolerance(false);
        }
    }

    /**
     * {@return what the tool says of a number}
     *
     * @param criterion the promise
     * @param reported the number; empty where nothing is reported
     */
    public Outcome judge(Criterion criterion, Optional<ExactQuantity<?>> reported) {
        if (reported.isEmpty()) {
            return missing;
        }
        boolean zero = criterion.value().signum() == 0;
        if (zero && zeroTarget == ZeroTarget.NEVER_JUDGED) {
            return Outcome.NONE;
        }
        if (zero && zeroTarget == ZeroTarget.ALWAYS_KEPT) {
            return Outcome.KEPT;
        }
        // A band whose ends change places holds nothing.
        boolean empty = signedTolerance
                && criterion.tolerance().isPresent()
                && criterion.value().signum() < 0;
        return !empty && acceptable(criterion).contains(reported.get()) ? Outcome.KEPT : Outcome.NOT_KEPT;
    }

    private Interval acceptable(Criterion criterion) {
        Interval ours = criterion.acceptable();
        if (criterion.tolerance().isPresent()) {
            return ours;
        }
        Optional<ExactQuantity<?>> lower = ours.lower().map(this::wanted);
        Optional<ExactQuantity<?>> upper = ours.upper().map(this::replaced);
        if (upper.isEmpty()) {
            ExactQuantity<?> bound = lower.orElseThrow();
            boolean included = ours.lowerInclusive() ? !strictAtLeast : looseMoreThan;
            return included ? Interval.atLeast(bound) : Interval.moreThan(bound);
        }
        if (lower.isEmpty()) {
            boolean included = ours.upperInclusive() && !strictAtMost;
            if (swappedAtMost) {
                return included ? Interval.atLeast(upper.get()) : Interval.moreThan(upper.get());
            }
            return included ? Interval.atMost(upper.get()) : Interval.lessThan(upper.get());
        }
        return ours;
    }

    private ExactQuantity<?> wanted(ExactQuantity<?> bound) {
        ExactQuantity<?> number = replaced(bound);
        return enough.isPresent() && number.signum() > 0 ? number.multiply(enough.get()) : number;
    }

    private ExactQuantity<?> replaced(ExactQuantity<?> bound) {
        return bound.signum() == 0 && zeroTarget == ZeroTarget.REPLACED
                ? ExactQuantity.of(THOUSANDTH, bound.getUnit())
                : bound;
    }

    /**
     * {@return whether the tool contradicts what the words mean: it says kept where that is not so, not kept where it is, or
     * anything where nothing is known, or nothing where something is}
     *
     * @param criterion the promise
     * @param reported the number; empty where nothing is reported
     */
    public boolean disagrees(Criterion criterion, Optional<ExactQuantity<?>> reported) {
        Outcome ours = reported.map(
                        number -> switch (Comparison.of(criterion, number).answer()) {
                            case YES -> Outcome.KEPT;
                            case NO -> Outcome.NOT_KEPT;
                            case UNDECIDED -> Outcome.NONE;
                        })
                .orElse(Outcome.NONE);
        return judge(criterion, reported) != ours;
    }
}
