package org.policytargets.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Better;
import org.policytargets.units.Rational;

/**
 * One method applied to one trajectory: what is missing, else what a guard says, else the band of the statistic. Where a
 * method carries a pace to the deadline, what was observed after it is left out.
 */
final class Grading {
    private final Method method;
    private final Trajectory trajectory;
    private final List<Observation> points;
    private final int direction;
    private final @Nullable Figure target;
    private final @Nullable Rational due;

    Grading(Method method, Trajectory trajectory) {
        this.method = method;
        this.trajectory = trajectory;
        boolean folded = !(method.transform() instanceof Transform.Identity);
        this.direction = !folded && trajectory.better() == Better.MORE ? 1 : -1;
        this.target = trajectory
                .target()
                .map(Figure::of)
                .map(method.transform()::of)
                .map(this::substituted)
                .orElse(null);
        this.due = trajectory.due().or(() -> method.horizon().map(Rational::of)).orElse(null);
        this.points = points();
    }

    /** What a rate cannot reach, a method may let something small stand for. */
    private Figure substituted(Figure value) {
        return value.signum() == 0 && method.zeroAs().isPresent()
                ? Figure.of(method.zeroAs().get())
                : value;
    }

    private List<Observation> points() {
        List<Observation> all = new ArrayList<>();
        for (Observation point : trajectory.points()) {
            Figure value = method.transform().of(Figure.of(point.value()));
            boolean late = due != null
                    && isCarriedOn(method.statistic())
                    && point.time().compareTo(due) > 0;
            if (value != null && !late) {
                all.add(new Observation(point.time(), value.exact().orElseThrow()));
            }
        }
        return all;
    }

    /** What is projected to the deadline knows nothing after it. */
    private static boolean isCarriedOn(Statistic statistic) {
        return statistic == Statistic.PROJECTED_SHARE || statistic == Statistic.GAP_COVERED;
    }

    Grade grade() {
        NotRated missing = missing();
        Grade grade = missing == null ? judged() : Grade.none(method.id(), missing);
        return grade.counted(!trajectory.superseded());
    }

    private @Nullable NotRated missing() {
        if (points.isEmpty()) {
            return trajectory.points().isEmpty()
                    ? NotRated.NO_DATA
                    : method.transform() instanceof Transform.Parity ? NotRated.ZERO : NotRated.NO_TIME;
        }
        if (Needs.bounds(method.statistic())) {
            return trajectory.bounds().isEmpty() ? NotRated.NO_BOUNDS : null;
        }
        if (trajectory.better() == Better.NEITHER && method.transform() instanceof Transform.Identity) {
            return NotRated.NO_DIRECTION;
        }
        if (target == null && Needs.target(method)) {
            return NotRated.NO_TARGET;
        }
        return due == null && Needs.deadline(method.statistic()) ? NotRated.NO_DEADLINE : null;
    }

    private Grade judged() {
        Way way = new Way(method, trajectory, points, direction, target, due);
        if (way.fault() == null || method.guardsFirst()) {
            for (Guard guard : method.guards()) {
                if (guard.when().stream().allMatch(way::fulfils)) {
                    return Grade.of(
                            method.id(),
                            guard.mark(),
                            Optional.ofNullable(way.statistic()),
                            guard.mark().rating() == Rating.ACHIEVED
                                    ? method.scores().map(ScoreMap::highestScore)
                                    : score(way));
                }
            }
        }
        Figure statistic = way.statistic();
        if (statistic == null) {
            return Grade.none(method.id(), way.why());
        }
        Mark mark = method.bands().of(statistic, way.nearLimit()).mark();
        return Grade.of(method.id(), mark, Optional.of(statistic), score(way));
    }

    private Optional<Figure> score(Way way) {
        Figure statistic = way.statistic();
        if (statistic == null) {
            return Optional.empty();
        }
        return method.statistic() == Statistic.RESCALED
                ? trajectory.bounds().map(bounds -> Levels.normalised(way.latest(), bounds))
                : method.scores().map(map -> map.of(statistic, way.nearLimit()));
    }
}
