package org.policytargets.method;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.PlannedPath;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Rational;

/**
 * The way from the value before the first day to the nearest acceptable one, and how far along a reading is.
 *
 * @param first the first day
 * @param last the last day; null if none was promised
 * @param start the value before the first day
 * @param goal the nearest acceptable value
 * @param value the value reported
 * @param through the day it is true of
 * @param path the planned values, if any
 */
record Course(
        LocalDate first,
        @Nullable LocalDate last,
        ExactQuantity<?> start,
        ExactQuantity<?> goal,
        ExactQuantity<?> value,
        LocalDate through,
        Optional<PlannedPath> path) {
    Rational progress() {
        return done().ratioTo(goal.minus(start));
    }

    ExactQuantity<?> done() {
        return value.minus(start);
    }

    ExactQuantity<?> toDo() {
        return goal.minus(value);
    }

    long daysGone() {
        return DAYS.between(first, through) + 1;
    }

    /** 0 where no last day was promised. */
    long daysLeft() {
        return last == null ? 0 : DAYS.between(through, last);
    }

    @Nullable
    ExactQuantity<?> projection() {
        return last == null ? null : value.plus(done().multiply(Rational.of(daysLeft(), daysGone())));
    }

    @Nullable
    Rational elapsed() {
        ExactQuantity<?> planned = planned();
        if (planned != null) {
            return planned.minus(start).ratioTo(goal.minus(start));
        }
        return last == null ? null : Rational.of(daysGone(), DAYS.between(first, last) + 1);
    }

    /** What the goal's path asked for by the day the evidence is true of. */
    @Nullable
    ExactQuantity<?> planned() {
        return path.isEmpty() ? null : plannedOn(through);
    }

    /** In a straight line between the days of the path; before its first from the start, after its last to the goal. */
    @Nullable
    ExactQuantity<?> plannedOn(LocalDate day) {
        LocalDate from = first.minusDays(1);
        if (day.isBefore(from) || path.isEmpty() && last == null) {
            return null;
        }
        ExactQuantity<?> low = start;
        for (Map.Entry<LocalDate, ExactQuantity<?>> step : steps().entrySet()) {
            if (step.getKey().isAfter(day)) {
                return between(day, from, low, step.getKey(), step.getValue());
            }
            from = step.getKey();
            low = step.getValue();
        }
        return last == null || !last.isAfter(from) ? low : between(day, from, low, last, goal);
    }

    private SortedMap<LocalDate, ExactQuantity<?>> steps() {
        return path.map(PlannedPath::values).orElseGet(TreeMap::new);
    }

    /** The day before the first, the days of the path after it, and the last day; none where nothing is planned. */
    List<LocalDate> plannedDays() {
        LocalDate from = first.minusDays(1);
        SortedSet<LocalDate> days = new TreeSet<>(steps().tailMap(from).keySet());
        if (last != null && (days.isEmpty() || last.isAfter(days.last()))) {
            days.add(last);
        }
        if (!days.isEmpty()) {
            days.add(from);
        }
        return List.copyOf(days);
    }

    private static ExactQuantity<?> between(
            LocalDate day, LocalDate from, ExactQuantity<?> low, LocalDate to, ExactQuantity<?> high) {
        return low.plus(high.minus(low).multiply(Rational.of(DAYS.between(from, day), DAYS.between(from, to))));
    }
}
