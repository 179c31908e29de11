package org.policytargets.review;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;

/**
 * Which days of two plans are the same, seen from each plan's window: its first days, its last days, and days as many
 * months after the first month of the plan, of one number or both the last of their month. The end of 2024 in a plan for
 * 2024 is the end of 2025 in one for 2025, 29 February that of 28 February.
 *
 * @param before the window of the plan before
 * @param after the window of the plan after
 */
record Shift(Window before, Window after) {
    boolean same(LocalDate one, LocalDate other) {
        boolean first = isDay(before.start(), one) && isDay(after.start(), other);
        boolean last = isDay(before.end(), one) && isDay(after.end(), other);
        return first || last || isAsFar(one, other);
    }

    private static boolean isDay(Optional<LocalDate> end, LocalDate day) {
        return end.isPresent() && end.get().equals(day);
    }

    /**
     * Above 0 if the other day lies later in its plan, below if earlier. 0 if they are the same, or if it is later seen from
     * the first days of the plans and earlier seen from their last, as in plans of unequal length.
     */
    int order(LocalDate one, LocalDate other) {
        int order = order(one, other, months());
        boolean agreed = before.end().isEmpty()
                || after.end().isEmpty()
                || order == order(one, other, months(before.lastDay(), after.lastDay()));
        return agreed && !same(one, other) ? order : 0;
    }

    private static int order(LocalDate one, LocalDate other, long months) {
        long apart = months(one, other) - months;
        return apart == 0 ? Integer.compare(other.getDayOfMonth(), one.getDayOfMonth()) : Long.signum(apart);
    }

    private boolean isAsFar(LocalDate one, LocalDate other) {
        boolean number = one.getDayOfMonth() == other.getDayOfMonth() || isMonthEnd(one) && isMonthEnd(other);
        return number && months(one, other) == months();
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** From plan to plan; by their last days where a first is open, and none where both are open. */
    private long months() {
        if (before.start().isPresent() && after.start().isPresent()) {
            return months(before.firstDay(), after.firstDay());
        }
        return before.end().isPresent() && after.end().isPresent() ? months(before.lastDay(), after.lastDay()) : 0;
    }

    private static long months(LocalDate from, LocalDate to) {
        return MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }

    boolean same(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? same(one.get(), other.get())
                : one.isPresent() == other.isPresent();
    }

    boolean same(Window one, Window other) {
        return same(one.start(), other.start()) && same(one.end(), other.end());
    }

    /** The same kind of deadline, with the same rules, at the same place of the plan. */
    boolean same(Deadline one, Deadline other) {
        return sameRules(one, other) && same(one.window(), other.window());
    }

    static boolean sameRules(Deadline one, Deadline other) {
        return one.getClass().equals(other.getClass()) && rules(one).equals(rules(other));
    }

    /** What a deadline has beside its window. */
    private static Object rules(Deadline deadline) {
        if (deadline instanceof Deadline.Throughout throughout) {
            return Map.of("cadence", throughout.cadence(), "grace", throughout.grace());
        }
        return deadline instanceof Deadline.Every every ? every.cycle() : "none";
    }

    /** The value of a baseline is last year's result and no promise: only its time counts. */
    boolean sameBaseline(Optional<Baseline> one, Optional<Baseline> other) {
        return one.isPresent() && other.isPresent()
                ? same(one.get().time(), other.get().time())
                : one.isPresent() == other.isPresent();
    }

    boolean samePath(Optional<PlannedPath> one, Optional<PlannedPath> other) {
        return one.isPresent() && other.isPresent()
                ? same(one.get(), other.get())
                : one.isPresent() == other.isPresent();
    }

    private boolean same(PlannedPath one, PlannedPath other) {
        if (one.values().size() != other.values().size()) {
            return false;
        }
        boolean same = true;
        Iterator<Map.Entry<LocalDate, ExactQuantity<?>>> others =
                other.values().entrySet().iterator();
        for (Map.Entry<LocalDate, ExactQuantity<?>> each : one.values().entrySet()) {
            Map.Entry<LocalDate, ExactQuantity<?>> counterpart = others.next();
            same = same
                    && same(each.getKey(), counterpart.getKey())
                    && each.getValue().equals(counterpart.getValue());
        }
        return same;
    }
}
