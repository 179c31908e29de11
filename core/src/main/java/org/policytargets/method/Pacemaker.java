package org.policytargets.method;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.Rational;

/** The pace of a series by one geometry, the pace that was required, and where the pace leads: see {@link Geometry}. */
final class Pacemaker {
    private final Geometry geometry;
    private final List<Observation> points;
    private final Observation latest;
    private final @Nullable Observation origin;
    private final @Nullable Rational due;
    private final @Nullable Figure zeroAs;
    private @Nullable NotRated fault;
    private @Nullable Figure pace;
    /** Of a fitted line: its value at the deadline. */
    private @Nullable Figure fitted;

    Pacemaker(Method method, List<Observation> points, @Nullable Observation origin, @Nullable Rational due) {
        this.geometry = method.geometry();
        this.points = points;
        this.latest = points.get(points.size() - 1);
        this.origin = origin;
        this.due = due;
        this.zeroAs = method.zeroAs().map(Figure::of).orElse(null);
        this.pace = measure();
    }

    /** Why there is no pace; null where there is one. */
    @Nullable
    NotRated fault() {
        return fault;
    }

    /** Why the last question had no answer. */
    NotRated why() {
        return fault == null ? NotRated.NO_TIME : fault;
    }

    Figure pace() {
        return known(pace);
    }

    /** The value counted from; a stand-in for 0 in rates. */
    Figure base() {
        return isRate()
                ? substituted(Figure.of(known(origin).value()))
                : Figure.of(known(origin).value());
    }

    /** −1 where a rate is that of negative values, whose growth is their fall; else 1. */
    Figure sign() {
        return isRate() && base().signum() < 0 ? Figure.ONE.negate() : Figure.ONE;
    }

    private boolean isRate() {
        return geometry instanceof Geometry.Compound || geometry instanceof Geometry.LogSlope;
    }

    private Figure substituted(Figure value) {
        return value.signum() == 0 && zeroAs != null ? zeroAs : value;
    }

    private @Nullable Figure none(NotRated why) {
        fault = why;
        return null;
    }

    private @Nullable Figure measure() {
        if (geometry instanceof Geometry.LastChanges last) {
            return lastChanges(last);
        }
        Rational span = latest.time().subtract(known(origin).time());
        if (geometry instanceof Geometry.Compound) {
            return span.compareTo(Rational.ONE) < 0
                    ? none(NotRated.TOO_FEW)
                    : rate(base(), Figure.of(latest.value()), span);
        }
        if (geometry instanceof Geometry.LogSlope) {
            return logSlope();
        }
        if (geometry instanceof Geometry.WeightedLine) {
            return weightedLine();
        }
        return change(known(origin), latest.value(), latest.time());
    }

    private static Figure change(Observation from, Rational value, Rational time) {
        return Figure.of(value.subtract(from.value()).divide(time.subtract(from.time())));
    }

    /** The yearly rate from one value to another. */
    private @Nullable Figure rate(Figure from, Figure to, Rational years) {
        if (from.signum() == 0) {
            return none(NotRated.ZERO);
        }
        if (from.signum() * to.signum() < 0) {
            return none(NotRated.SIGN_CHANGE);
        }
        return to.over(from).power(Figure.of(years.reciprocal())).minus(Figure.ONE);
    }

    private @Nullable Figure lastChanges(Geometry.LastChanges last) {
        if (points.size() < last.points()) {
            return none(NotRated.TOO_FEW);
        }
        Observation from = points.get(points.size() - 1 - Math.min(points.size() - 1, last.changes()));
        return change(from, latest.value(), latest.time());
    }

    private List<Observation> counted() {
        return points.subList(points.indexOf(known(origin)), points.size());
    }

    private @Nullable Figure logSlope() {
        List<Observation> counted = counted();
        for (Observation point : counted) {
            if (point.value().signum() <= 0) {
                return none(point.value().signum() == 0 ? NotRated.ZERO : NotRated.SIGN_CHANGE);
            }
        }
        // Counted from the first: squares of years would leave a double few digits for their differences.
        Rational first = counted.get(0).time();
        Line line = new Line();
        counted.forEach(point -> line.add(
                Figure.of(point.time().subtract(first)),
                Figure.of(point.value()).log(),
                Figure.ONE));
        return line.slope().exp().minus(Figure.ONE);
    }

    private @Nullable Figure weightedLine() {
        if (due == null || due.compareTo(latest.time()) <= 0) {
            return none(due == null ? NotRated.NO_DEADLINE : NotRated.NO_TIME);
        }
        List<Observation> counted = counted();
        Rational longest = due.subtract(counted.get(0).time());
        Line line = new Line();
        for (Observation point : counted) {
            Rational weight = longest.divide(due.subtract(point.time()));
            line.add(Figure.of(point.time()), Figure.of(point.value()), Figure.of(weight));
        }
        fitted = line.at(Figure.of(due));
        return line.slope();
    }

    /** The pace that would have led from the origin to the target in time; null if there is none. */
    @Nullable
    Figure required(Figure target) {
        Rational years = known(due).subtract(known(origin).time());
        if (years.signum() <= 0) {
            return none(NotRated.NO_TIME);
        }
        return isRate()
                ? rate(base(), substituted(target), years)
                : target.minus(Figure.of(known(origin).value())).over(Figure.of(years));
    }

    /** The value at the deadline; null if it is past. */
    @Nullable
    Figure projection() {
        if (fitted != null) {
            return fitted;
        }
        Figure years = Figure.of(known(due).subtract(latest.time()));
        Figure value = Figure.of(latest.value());
        if (years.signum() < 0) {
            return none(NotRated.NO_TIME);
        }
        return isRate() ? value.times(Figure.ONE.plus(pace()).power(years)) : value.plus(pace().times(years));
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a pace is asked for only where there is one");
        }
        return value;
    }

    /** A weighted least-squares line. */
    private static final class Line {
        private Figure weights = Figure.ZERO;
        private Figure times = Figure.ZERO;
        private Figure values = Figure.ZERO;
        private Figure squares = Figure.ZERO;
        private Figure products = Figure.ZERO;

        void add(Figure time, Figure value, Figure weight) {
            weights = weights.plus(weight);
            times = times.plus(weight.times(time));
            values = values.plus(weight.times(value));
            squares = squares.plus(weight.times(time).times(time));
            products = products.plus(weight.times(time).times(value));
        }

        Figure slope() {
            return weights.times(products)
                    .minus(times.times(values))
                    .over(weights.times(squares).minus(times.times(times)));
        }

        Figure at(Figure time) {
            Figure slope = slope();
            return values.minus(slope.times(times)).over(weights).plus(slope.times(time));
        }
    }
}
