package org.policytargets.review;

import java.time.LocalDate;
import java.util.Locale;

/** English words. */
final class EnglishWording implements Wording {
    @Override
    public String and(String one, String other) {
        return one + " and " + other;
    }

    @Override
    public String noOwner(String place) {
        return place + ": nobody is said to answer for it";
    }

    @Override
    public String noUnit(String place, String unit) {
        return unit.isEmpty()
                ? place + ": the number has no unit"
                : place + ": the unit \"" + unit + "\" does not say what is counted";
    }

    @Override
    public String late(String place, LocalDate due, LocalDate last) {
        return place + ": due on " + due + ", after the plan's last day, " + last;
    }

    @Override
    public String twoNumbers(String places, String one, String other) {
        return places + ": two numbers for one thing, " + one + " against " + other;
    }

    @Override
    public String completions(String places, String started, String completed) {
        return places + ": " + completed + " to be completed are more than " + started + " to be started";
    }

    @Override
    public String parts(String place, String whole, String sum) {
        return place + ": the parts add up to " + sum + ", more than the whole of " + whole;
    }

    @Override
    public String members(String place, String promised, int named) {
        return place + ": " + named + " things are named, more than the " + promised + " promised";
    }

    @Override
    public String met(String place, String start, String promise) {
        return place + ": already met at the start, with " + start + " for " + promise;
    }

    @Override
    public String weaker(String place, String before, String old, String now) {
        return place + ": " + now + ", less demanding than " + old + " of last year (" + before + ")";
    }

    @Override
    public String kind(GoalChange.Kind kind) {
        return kind.name();
    }

    @Override
    public String component(GoalChange.Component component) {
        return switch (component) {
            case TARGET -> "kind of target";
            case BASELINE -> "time of the baseline";
            default -> component.name().toLowerCase(Locale.ROOT);
        };
    }
}
