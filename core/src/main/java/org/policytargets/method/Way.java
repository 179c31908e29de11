package org.policytargets.method;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.Rational;

/** The way from an origin to a target, how far along it the latest observation is, and how fast it went: see {@link Statistic}. */
final class Way {
    private final Method method;
    private final Trajectory trajectory;
    private final List<Observation> points;
    private final int direction;
    private final @Nullable Figure target;
    private final @Nullable Rational due;
    private final Observation latest;
    private final @Nullable Observation origin;
    private final @Nullable Pacemaker pacemaker;
    private final @Nullable NotRated fault;
    private final @Nullable Figure statistic;
    private @Nullable NotRated why;

    Way(
            Method method,
            Trajectory trajectory,
            List<Observation> points,
            int direction,
            @Nullable Figure target,
            @Nullable Rational due) {
        this.method = method;
        this.trajectory = trajectory;
        this.points = points;
        this.direction = direction;
        this.target = target;
        this.due = due;
        this.latest = points.get(points.size() - 1);
        boolean paced = !(method.geometry() instanceof Geometry.None);
        boolean ofLast = method.geometry() instanceof Geometry.LastChanges;
        boolean counted = (paced && !ofLast)
                || (Needs.origin(method.statistic()) && !(ofLast && method.statistic() == Statistic.PACE));
        this.origin = counted ? found() : null;
        boolean lost = counted && origin == null;
        Pacemaker made = paced && !lost ? new Pacemaker(method, points, origin, due) : null;
        this.pacemaker = made;
        this.fault =
                lost ? (points.size() < 2 ? NotRated.TOO_FEW : NotRated.NO_ORIGIN) : made == null ? null : made.fault();
        this.why = fault;
        this.statistic = fault == null ? finite(compute()) : null;
    }

    private @Nullable Figure finite(@Nullable Figure figure) {
        return figure == null || figure.isFinite() ? figure : none(NotRated.TOO_LARGE);
    }

    private @Nullable Observation found() {
        return method.origin().of(trajectory, points);
    }

    /** Why there is no pace, or nothing to count from; null where there is. */
    @Nullable
    NotRated fault() {
        return fault;
    }

    /** The number graded; null where there is none. */
    @Nullable
    Figure statistic() {
        return statistic;
    }

    /** Why there is no number. */
    NotRated why() {
        return why == null ? NotRated.NO_DISTANCE : why;
    }

    Rational latest() {
        return latest.value();
    }

    private @Nullable Figure none(NotRated reason) {
        why = reason;
        return null;
    }

    private Figure signed(Figure figure) {
        return direction > 0 ? figure : figure.negate();
    }

    private @Nullable Figure compute() {
        Figure xt = Figure.of(latest.value());
        return switch (method.statistic()) {
            case LEVEL -> signed(xt);
            case ATTAINMENT -> attainment(xt, known(target));
            case COMPLETION -> completion(xt);
            case DONE -> done(xt);
            case SCHEDULE -> schedule(xt);
            case PACE -> pace();
            case PACE_RATIO -> ratio();
            case PROJECTED_SHARE -> projected();
            case GAP_COVERED -> covered(xt);
            case NORMALISED ->
                Levels.normalised(latest.value(), trajectory.bounds().orElseThrow());
            case RESCALED -> Levels.rescaled(latest.value(), trajectory.bounds().orElseThrow());
        };
    }

    private @Nullable Figure attainment(Figure xt, Figure wanted) {
        if (wanted.signum() == 0) {
            return isReached() ? Figure.ONE : none(NotRated.ZERO);
        }
        if (direction * wanted.signum() > 0) {
            return xt.over(wanted);
        }
        if (xt.signum() != wanted.signum()) {
            return none(xt.signum() == 0 ? NotRated.ZERO : NotRated.SIGN_CHANGE);
        }
        return wanted.over(xt);
    }

    private @Nullable Figure completion(Figure xt) {
        Figure attained = attainment(xt, known(target));
        Rational first = trajectory.start().orElseGet(() -> points.get(0).time());
        return attained == null ? null : overElapsed(attained, first);
    }

    private @Nullable Figure done(Figure xt) {
        Figure x0 = Figure.of(known(origin).value());
        Figure distance = known(target).minus(x0);
        return distance.signum() == 0
                ? none(NotRated.NO_DISTANCE)
                : signed(xt.minus(x0)).over(distance.abs());
    }

    private @Nullable Figure schedule(Figure xt) {
        Figure done = done(xt);
        return done == null ? null : overElapsed(done, known(origin).time());
    }

    private @Nullable Figure overElapsed(Figure share, Rational first) {
        Rational length = known(due).subtract(first);
        if (length.signum() <= 0) {
            return none(NotRated.NO_TIME);
        }
        Rational elapsed = trajectory
                .planned()
                .orElseGet(() -> latest.time().subtract(first).divide(length));
        Figure gone = Figure.of(elapsed).atMost(Figure.ONE);
        return gone.signum() <= 0 ? none(NotRated.NO_TIME) : share.over(gone);
    }

    /** The pace on the better way. */
    private Figure pace() {
        return signed(known(pacemaker).pace().times(known(pacemaker).sign()));
    }

    private @Nullable Figure ratio() {
        Pacemaker maker = known(pacemaker);
        Figure required = maker.required(known(target));
        if (required == null) {
            return none(maker.why());
        }
        return required.signum() == 0 ? none(NotRated.NO_DISTANCE) : pace().over(required.abs());
    }

    private @Nullable Figure projected() {
        Pacemaker maker = known(pacemaker);
        Figure x0 = Figure.of(known(origin).value());
        Figure distance = known(target).minus(x0);
        Figure end = maker.projection();
        if (end == null || distance.signum() == 0) {
            return none(end == null ? maker.why() : NotRated.NO_DISTANCE);
        }
        return end.minus(x0).over(distance);
    }

    private @Nullable Figure covered(Figure xt) {
        Figure gap = known(target).minus(xt);
        Figure end = known(pacemaker).projection();
        if (end == null || gap.signum() == 0) {
            return none(end == null ? known(pacemaker).why() : NotRated.NO_DISTANCE);
        }
        return Figure.ONE.minus(signed(known(target).minus(end)).over(gap.abs()));
    }

    boolean fulfils(Condition condition) {
        return switch (condition) {
            case REACHED -> isReached();
            case BEYOND -> isReached() && !Figure.of(latest.value()).equals(target);
            case WITHIN_ONE_OF_AN_END -> isNearAnEnd();
            case IMPROVING -> isPaced() && pace().signum() > 0;
            case NOT_WORSENING -> isPaced() && pace().signum() >= 0;
            case NOT_IMPROVING -> isPaced() && pace().signum() <= 0;
            case LAST_CHANGE_IMPROVING -> points.size() > 1 && lastChange() > 0;
        };
    }

    private boolean isPaced() {
        return pacemaker != null && fault == null;
    }

    private boolean isReached() {
        return target != null && signed(Figure.of(latest.value()).minus(target)).signum() >= 0;
    }

    private boolean isNearAnEnd() {
        if (target == null) {
            return false;
        }
        boolean end = trajectory.limit().map(Figure::of).filter(target::equals).isPresent();
        return end && Figure.of(latest.value()).minus(target).abs().compareTo(Figure.ONE) <= 0;
    }

    private int lastChange() {
        return Integer.signum(
                        latest.value().compareTo(points.get(points.size() - 2).value()))
                * direction;
    }

    /** How much of the thresholds is left near the natural limit: C of Statistics Canada, from |x0| and |limit|. */
    Figure nearLimit() {
        if (method.nearLimit().isEmpty() || trajectory.limit().isEmpty() || pacemaker == null) {
            return Figure.ONE;
        }
        Figure exponent = Figure.of(method.nearLimit().get());
        Figure limit = Figure.of(trajectory.limit().get()).abs();
        Figure base = pacemaker.base().abs();
        Figure twice = limit.plus(limit);
        if (base.compareTo(twice) >= 0) {
            return Figure.ONE;
        }
        Figure share = (base.compareTo(limit) <= 0 ? base : twice.minus(base)).over(limit);
        return Figure.ONE.minus(share.power(exponent));
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("what a statistic needs is asked for before it is computed");
        }
        return value;
    }
}
