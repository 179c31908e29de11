package org.policytargets.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.InvalidActualException;
import org.policytargets.units.Interval;

/**
 * What the actuals say of a target up to a day: one interval of numbers, in one unit.
 *
 * <p>Immutable. No component is null. A reading of an {@link Assessment} has a last day, and names at least one actual.
 *
 * @param value the numbers
 * @param time the period it covers, or the day it is true of; with a last day
 * @param reachedOn for a stage: the day it was reached, where known
 * @param from the actuals it was read from
 */
public record Reading(Interval value, Window time, Optional<LocalDate> reachedOn, List<Actual> from) {
    /**
     * Makes one.
     *
     * @param value the numbers
     * @param time the period it covers, or the day it is true of; with a last day
     * @param reachedOn for a stage: the day it was reached, where known
     * @param from the actuals it was read from
     * @throws InvalidActualException if the time has no last day
     */
    public Reading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(reachedOn, "reachedOn");
        from = List.copyOf(from);
        if (time.end().isEmpty()) {
            throw new InvalidActualException("time", "have a last day", time.code());
        }
    }

    /** {@return the last day it is true of} */
    public LocalDate through() {
        return time.end().orElseThrow();
    }

    static @Nullable Reading last(List<Reading> readings) {
        return readings.isEmpty() ? null : readings.get(readings.size() - 1);
    }
}
