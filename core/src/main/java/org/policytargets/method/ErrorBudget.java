package org.policytargets.method;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.policytargets.units.Rational;

/**
 * The error budget of a service level: how many of the events may be bad, and how fast that is used up. Verified against the
 * test expectations of slok/sloth (factors) and google/slo-generator (reports). Exact, but for the display form of a burn rate.
 *
 * <p>It cannot judge whether the level is the right one, and says nothing of fewer events than asked for.
 *
 * @param goal the share of good events promised, from 0 to 1
 * @param fewest the least number of events that says something, at least 1
 * @param alert the burn rate above which to alert
 */
public record ErrorBudget(Rational goal, long fewest, Rational alert) {
    /**
     * What the events say.
     *
     * @param level the share of good events
     * @param burn the share of bad events ÷ the share allowed; 0 where none is allowed, as published
     * @param alert whether the burn rate, rounded to one decimal as published, lies above the threshold
     */
    public record Report(Rational level, Rational burn, boolean alert) {}

    /**
     * Makes one.
     *
     * @param goal the share of good events promised, from 0 to 1
     * @param fewest the least number of events that says something, at least 1
     * @param alert the burn rate above which to alert
     * @throws InvalidMethodException if the goal is no share, or the least number is below 1
     */
    public ErrorBudget {
        if (goal.signum() < 0 || goal.compareTo(Rational.ONE) > 0) {
            throw new InvalidMethodException("goal", "lie between 0 and 1", goal.toString());
        }
        if (fewest < 1) {
            throw new InvalidMethodException("fewest", "be at least 1", Long.toString(fewest));
        }
        Objects.requireNonNull(alert, "alert");
    }

    /**
     * {@return the burn rate at which a share of the budget is used up in a window: share × period ÷ window}
     *
     * @param share the share of the budget, such as 0.02
     * @param period how long the whole budget is for
     * @param window the window, in the same unit of time; not 0
     * @throws org.policytargets.units.OutOfRangeException if the window is 0
     */
    public static Rational factor(Rational share, Rational period, Rational window) {
        return share.multiply(period).divide(window);
    }

    /**
     * {@return whether to alert: the burn rates of both a long and a short window lie above the factor}
     *
     * @param factor the burn rate allowed
     * @param longWindow the burn rate of the long window
     * @param shortWindow the burn rate of the short one, which ends the alert soon after the cause
     */
    public static boolean alerts(Rational factor, Rational longWindow, Rational shortWindow) {
        return longWindow.compareTo(factor) > 0 && shortWindow.compareTo(factor) > 0;
    }

    /**
     * {@return what counted events say; empty where nothing or too little was counted}
     *
     * @param good how many were good; empty counts as none
     * @param bad how many were bad; empty counts as none
     * @throws InvalidMethodException if a number is negative
     */
    public Optional<Report> of(OptionalLong good, OptionalLong bad) {
        long some = good.orElse(0);
        Rational all = Rational.of(some).add(Rational.of(bad.orElse(0)));
        if (some < 0 || bad.orElse(0) < 0) {
            throw new InvalidMethodException("events", "not be negative", some + " good and " + bad.orElse(0) + " bad");
        }
        return all.compareTo(Rational.of(fewest)) < 0
                ? Optional.empty()
                : Optional.of(of(Rational.of(some).divide(all)));
    }

    /**
     * {@return what a measured share of good events says}
     *
     * @param level the share of good events, from 0 to 1
     * @throws InvalidMethodException if it is no share
     */
    public Report of(Rational level) {
        if (level.signum() < 0 || level.compareTo(Rational.ONE) > 0) {
            throw new InvalidMethodException("level", "lie between 0 and 1", level.toString());
        }
        Rational allowed = Rational.ONE.subtract(goal);
        Rational burn = allowed.signum() == 0
                ? Rational.ZERO
                : Rational.ONE.subtract(level).divide(allowed);
        BigDecimal shown = burn.round(1, RoundingMode.HALF_EVEN);
        return new Report(level, burn, Rational.of(shown).compareTo(alert) > 0);
    }
}
