package org.policytargets.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.units.LinearMap;
import org.policytargets.units.Rational;
import org.policytargets.units.Thresholds;

/**
 * A method of levels for one indicator, its thresholds worked out as values of the indicator: a value is graded by comparing
 * it, without any division. The same grades as {@link Method#grade} of a trajectory with these bounds.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class LevelScale {
    private static final Rational THREE = Rational.of(3);
    private static final Rational HUNDRED = Rational.of(100);

    private final String method;
    private final Bounds bounds;
    private final Mark[] marks;
    /** Where the bands begin; the last band is what reaches none. */
    private final Thresholds bands;
    /** The best and the worst value, between which the score rises in a straight line. */
    private final Thresholds ends;

    private final LinearMap between;

    LevelScale(Method method, Bounds bounds) {
        boolean plain = method.transform() instanceof Transform.Identity
                && method.guards().isEmpty();
        if (method.statistic() != Statistic.RESCALED || !plain) {
            throw new InvalidMethodException(
                    "method", "grade levels by " + Statistic.RESCALED + " without transform and guards", method.id());
        }
        List<Band> scale = method.bands().bands();
        List<Rational> begins = new ArrayList<>();
        List<Boolean> inclusive = new ArrayList<>();
        for (int i = 0; i < scale.size() - 1; i++) {
            Rational from = Rational.of(scale.get(i).from().orElseThrow());
            if (from.signum() <= 0 || from.compareTo(THREE) > 0) {
                throw new InvalidMethodException(
                        "bands[" + i + "].from", "lie above 0 and at most at 3", from.toString());
            }
            if (!scale.get(i).inclusive()) {
                throw new InvalidMethodException("bands[" + i + "].inclusive", "be true for levels", "false");
            }
            begins.add(Levels.at(from, bounds));
            inclusive.add(scale.get(i).inclusive());
        }
        boolean falling = Levels.direction(bounds) > 0;
        List<Rational> both = List.of(bounds.best(), bounds.worst());
        List<Boolean> bestOnly = List.of(true, false);
        this.method = method.id();
        this.bounds = bounds;
        this.marks = method.bands().marks().toArray(new Mark[0]);
        this.bands = falling ? Thresholds.falling(begins, inclusive) : Thresholds.rising(begins, inclusive);
        this.ends = falling ? Thresholds.falling(both, bestOnly) : Thresholds.rising(both, bestOnly);
        Rational slope = HUNDRED.divide(bounds.best().subtract(bounds.worst()));
        this.between = LinearMap.of(slope, bounds.worst().negate().multiply(slope));
    }

    /**
     * {@return the mark of a value}
     *
     * @param value the value
     */
    public Mark mark(Rational value) {
        return marks[bands.first(value)];
    }

    /**
     * {@return the normalised level: 0 at the worst value or beyond, 100 at the best or beyond}
     *
     * @param value the value
     */
    public Rational score(Rational value) {
        return switch (ends.first(value)) {
            case 0 -> HUNDRED;
            case 1 -> between.of(value);
            default -> Rational.ZERO;
        };
    }

    /**
     * {@return mark, number and score of a value}
     *
     * @param value the value
     */
    public Grade grade(Rational value) {
        return Grade.of(
                method, mark(value), Optional.of(Levels.rescaled(value, bounds)), Optional.of(Figure.of(score(value))));
    }
}
