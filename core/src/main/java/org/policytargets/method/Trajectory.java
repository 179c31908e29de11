package org.policytargets.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.policytargets.goal.Better;
import org.policytargets.units.Rational;

/**
 * What a method grades: the values of one indicator over time, in one unit, and where they should be when. A goal's is made
 * by {@link Method#grade(org.policytargets.assess.Assessment, org.policytargets.report.Actuals)}; any other series is put
 * together here:
 *
 * <pre>{@code
 * Trajectory.builder()
 *     .addPoints(Observation.of(2015, Rational.of(10)), Observation.of(2020, Rational.of(12)))
 *     .better(Better.MORE).target(Rational.of(20)).due(Rational.of(2030)).build();
 * }</pre>
 *
 * <p>Immutable. The order in which observations are given plays no part.
 *
 * @param points the observations, in order of time
 * @param better which direction is better
 * @param target the nearest acceptable value, where there is one
 * @param start when the promise starts, in years
 * @param due when it falls due, in years
 * @param planned the share of the way that was due by the time of the latest observation, where it is not the share of the
 *     years: by a plan, or counted in days
 * @param limit the natural end of the indicator on the better side, such as 100 of percent
 * @param bounds the thresholds of its levels
 * @param superseded whether another target has taken the place of this one: it is graded, and not counted
 */
@Value.Builder
public record Trajectory(
        List<Observation> points,
        Better better,
        Optional<Rational> target,
        Optional<Rational> start,
        Optional<Rational> due,
        Optional<Rational> planned,
        Optional<Rational> limit,
        Optional<Bounds> bounds,
        boolean superseded) {
    /**
     * Makes one.
     *
     * @param points the observations
     * @param better which direction is better
     * @param target the nearest acceptable value, where there is one
     * @param start when the promise starts, in years
     * @param due when it falls due, in years
     * @param planned the share of the way that a plan asked for by the time of the latest observation
     * @param limit the natural end of the indicator on the better side
     * @param bounds the thresholds of its levels
     * @param superseded whether another target has taken the place of this one
     * @throws InvalidMethodException if two observations are of one time
     */
    public Trajectory {
        List<Observation> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparing(Observation::time));
        points = List.copyOf(sorted);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).time().equals(points.get(i - 1).time())) {
                throw new InvalidMethodException(
                        "points",
                        "be one for each time",
                        "two for " + points.get(i).time());
            }
        }
        Objects.requireNonNull(better, "better");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(bounds, "bounds");
    }

    /** {@return a new builder; more is better unless said otherwise} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trajectory}. */
    public static final class Builder extends TrajectoryBuilder {
        /** Makes one. */
        public Builder() {
            better(Better.MORE);
            superseded(false);
        }
    }
}
