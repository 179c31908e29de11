package org.policytargets.exchange;

import java.util.Optional;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Basis;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** In what way a number is true of its time, where the row does not say so and it can be one way only. */
final class Bases {
    private Bases() {}

    static Basis of(Cells cells, Subjects.Promise promise, Window time, Interval value) {
        Indicator indicator = promise.indicator();
        boolean share = !value.unit().equals(PolicyUnits.ONE) && value.unit().isComparableWith(PolicyUnits.PERCENT);
        if (share && !indicator.unit().isComparableWith(PolicyUnits.PERCENT)) {
            return Basis.GROWTH;
        }
        return switch (indicator.nature()) {
            case GROWTH -> Basis.GROWTH;
            case MEAN -> Basis.MEAN;
            case FLOW -> amount(cells, promise, time);
            default -> level(cells, promise, time);
        };
    }

    /** From the first day of the goal on, but not to its last, an amount may be that of the period or the one to date. */
    private static Basis amount(Cells cells, Subjects.Promise promise, Window time) {
        Window window = promise.goal().deadline().window();
        if (time.start().equals(window.start()) && !time.end().equals(window.end())) {
            throw missing(cells, "period or to date", "当期数、累计数");
        }
        return Basis.PERIOD;
    }

    private static Basis level(Cells cells, Subjects.Promise promise, Window time) {
        boolean rate = promise.target() instanceof Target.Growth
                && promise.indicator().unit().isComparableWith(PolicyUnits.PERCENT);
        if (rate) {
            throw missing(cells, "level or growth", "期末数、增速");
        }
        if (promise.indicator().nature() == Nature.STOCK && !time.start().equals(time.end())) {
            String text = cells.required(Column.TIME);
            throw cells.refused(Column.TIME, Fault.TIME_DAY, text, time.end().map(Object::toString), "a level", "期末数");
        }
        return Basis.LEVEL;
    }

    private static Refused missing(Cells cells, String english, String chinese) {
        return cells.refused(Column.BASIS, Fault.BASIS, "", Optional.empty(), english, chinese);
    }
}
