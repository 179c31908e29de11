package org.policytargets.examples.notebook;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.Quantities;

/** Turns what was typed into the library's values. */
final class Typed {
    private static final String ALL = "all";
    private static final String ALL_ZH = "全部";

    private Typed() {}

    /** What the library refuses is told in its own words, in one line. */
    static <T> T reading(Supplier<T> what) {
        try {
            return what.get();
        } catch (InvalidInputException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    static ExactQuantity<?> quantity(String text) {
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return reading(() -> Quantities.parse(text, han ? java.util.Locale.CHINESE : java.util.Locale.ENGLISH));
    }

    static LocalDate day(String text) {
        return reading(() -> Window.date(text));
    }

    /** What was reported of a goal's number, as the nature of its indicator asks. */
    static Actual actual(Goal goal, String value, String time, String reportedOn) {
        if (!(goal.target() instanceof Target.Simple simple)) {
            throw new RefusedException(Words.say(
                    goal.id() + " is made of parts: report each part's own number by report(Actual)",
                    goal.id() + "由几项组成：请用report(Actual)逐项报告"));
        }
        return reading(() -> actual(simple.indicator(), value, Window.parse(time), Window.date(reportedOn)));
    }

    private static Actual actual(Indicator indicator, String value, Window time, LocalDate on) {
        return switch (indicator.nature()) {
            case STOCK -> Actual.level(indicator, time.lastDay(), quantity(value), on);
            case FLOW -> Actual.period(indicator, time, quantity(value), on);
            case GROWTH -> Actual.growth(indicator, time, quantity(value), on);
            case MEAN -> Actual.mean(indicator, time, quantity(value), on);
            case STAGE -> Actual.stage(indicator, time.lastDay(), value, on);
            case MEMBERS -> members(indicator, value, time.lastDay(), on);
            case JUDGEMENT ->
                throw new RefusedException(Words.say(
                        "a finding needs its author: report(Actual.judgement(…))",
                        "判断须写明判断者：report(Actual.judgement(…))"));
        };
    }

    private static Actual members(Indicator indicator, String value, LocalDate day, LocalDate on) {
        if (value.equals(ALL) || value.equals(ALL_ZH)) {
            return Actual.allCovered(indicator, day, on);
        }
        try {
            return Actual.covered(indicator, day, Integer.parseInt(value), on);
        } catch (NumberFormatException e) {
            throw new RefusedException(Words.say(
                    "members must be \"all\" or a number, but was \"" + value + "\"",
                    "对象须为“全部”或个数，而不是“" + value + "”"));
        }
    }
}
