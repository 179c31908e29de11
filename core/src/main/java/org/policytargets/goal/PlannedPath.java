package org.policytargets.goal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policytargets.units.ExactQuantity;

/**
 * Interim values for interim dates: where a goal wants to be on the way. It never changes a verdict; a rating of the pace
 * measures against it.
 *
 * @param values the planned value on each date, at least one, all of one kind
 */
public record PlannedPath(SortedMap<LocalDate, ExactQuantity<?>> values) {
    /**
     * Makes one.
     *
     * @param values the planned value on each date, at least one, all of one kind
     * @throws InvalidGoalException if there is no value, or two are of different kinds
     */
    public PlannedPath {
        if (values.isEmpty()) {
            throw new InvalidGoalException("path", "have at least one value", "empty");
        }
        // By date, whatever order the map came in.
        SortedMap<LocalDate, ExactQuantity<?>> byDate = new TreeMap<>();
        byDate.putAll(values);
        values = Collections.unmodifiableSortedMap(byDate);
        ExactQuantity<?> first = values.values().iterator().next();
        values.forEach((day, value) -> InvalidGoalException.requireComparable("path." + day, value, first));
    }

    ExactQuantity<?> first() {
        return values.values().iterator().next();
    }
}
