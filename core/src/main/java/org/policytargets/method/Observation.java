package org.policytargets.method;

import java.time.LocalDate;
import java.util.Objects;
import org.policytargets.units.Rational;

/**
 * A value at a time.
 *
 * @param time the time in years: a year's figure, and that of its last day, is at its number
 * @param value the value, in the unit of the trajectory
 */
public record Observation(Rational time, Rational value) {
    /**
     * Makes one.
     *
     * @param time the time in years: a year's figure, and that of its last day, is at its number
     * @param value the value, in the unit of the trajectory
     */
    public Observation {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the figure of a year}
     *
     * @param year the year
     * @param value the figure
     */
    public static Observation of(int year, Rational value) {
        return new Observation(Rational.of(year), value);
    }

    /**
     * {@return a day as a time in years: 2025-12-31 is 2025, 2025-07-02 is 2024 and 183/365}
     *
     * @param day the day
     */
    public static Rational time(LocalDate day) {
        return Rational.of(day.getYear() - 1L).add(Rational.of(day.getDayOfYear(), day.lengthOfYear()));
    }
}
