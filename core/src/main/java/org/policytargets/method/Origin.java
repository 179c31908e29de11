package org.policytargets.method;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.Rational;

/** Which observation progress is counted from. */
public sealed interface Origin {
    /** The first there is. */
    record First() implements Origin {}

    /** The last at or before the promise's own start. */
    record Start() implements Origin {}

    /**
     * That of the promise's own start, else of a year; where there is none then, of the next later one, never an earlier one.
     *
     * @param year the year for what states no start
     */
    record AtOrAfter(int year) implements Origin {}

    /**
     * The one nearest to the promise's own start, else to a year; of two equally near the later.
     *
     * @param year the year for what states no start
     */
    record Nearest(int year) implements Origin {}

    /**
     * The first of the last so many years before the latest.
     *
     * @param years how many
     */
    record YearsBack(int years) implements Origin {}

    /**
     * {@return the observation that progress is counted from; null where there is none before the latest}
     *
     * @param trajectory what the promise says of its start
     * @param points the observations, in order of time; at least one
     */
    default @Nullable Observation of(Trajectory trajectory, List<Observation> points) {
        Observation latest = points.get(points.size() - 1);
        Observation origin = find(trajectory, points, latest);
        return origin == null || origin.time().compareTo(latest.time()) >= 0 ? null : origin;
    }

    private @Nullable Observation find(Trajectory trajectory, List<Observation> points, Observation latest) {
        Optional<Rational> start = trajectory.start();
        if (this instanceof AtOrAfter year) {
            return notBefore(points, start.orElseGet(() -> Rational.of(year.year())));
        }
        if (this instanceof YearsBack back) {
            return notBefore(points, latest.time().subtract(Rational.of(back.years())));
        }
        if (this instanceof Nearest year) {
            return nearest(points, start.orElseGet(() -> Rational.of(year.year())));
        }
        if (this instanceof First || start.isEmpty()) {
            return points.get(0);
        }
        Observation last = null;
        for (Observation point : points) {
            last = point.time().compareTo(start.get()) <= 0 ? point : last;
        }
        return last;
    }

    private static @Nullable Observation notBefore(List<Observation> points, Rational time) {
        for (Observation point : points) {
            if (point.time().compareTo(time) >= 0) {
                return point;
            }
        }
        return null;
    }

    private static Observation nearest(List<Observation> points, Rational time) {
        Observation best = points.get(0);
        for (Observation point : points) {
            int order = distance(point, time).compareTo(distance(best, time));
            best = order <= 0 ? point : best;
        }
        return best;
    }

    private static Rational distance(Observation point, Rational time) {
        return point.time().subtract(time).abs();
    }
}
