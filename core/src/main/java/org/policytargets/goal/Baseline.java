package org.policytargets.goal;

import java.util.Objects;
import java.util.Optional;
import javax.measure.Quantity;
import org.policytargets.units.ExactQuantity;

/**
 * Where a change or growth is counted from: the day or period before, and its value where it is known. Where it is not
 * stated, it is taken from the actuals of that day or period.
 *
 * @param time a day for levels, a period for flows
 * @param value the value then; empty where not stated
 */
public record Baseline(Window time, Optional<ExactQuantity<?>> value) {
    /**
     * Makes one.
     *
     * @param time a day for levels, a period for flows
     * @param value the value then; empty where not stated
     * @throws InvalidGoalException if the time has no last day
     */
    public Baseline {
        Objects.requireNonNull(value, "value");
        if (time.end().isEmpty()) {
            throw new InvalidGoalException("baseline.time", "have a last day", time.code());
        }
    }

    /**
     * {@return a baseline whose value the actuals tell}
     *
     * @param time a day for levels, a period for flows
     * @throws InvalidGoalException if the time has no last day
     */
    public static Baseline asOf(Window time) {
        return new Baseline(time, Optional.empty());
    }

    /**
     * {@return a baseline of known value}
     *
     * @param value the value then
     * @param time a day for levels, a period for flows
     * @throws InvalidGoalException if the time has no last day
     * @throws org.policytargets.units.InexactNumberException if the value's number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if the value's unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the value's number or unit is too large
     */
    public static Baseline of(Quantity<?> value, Window time) {
        return new Baseline(time, Optional.of(ExactQuantity.from(value)));
    }
}
