package org.policytargets.method;

import java.util.List;
import java.util.Optional;
import org.policytargets.units.Rational;

/**
 * A method of levels for one indicator, its thresholds worked out as values of the indicator: a value is graded by comparing
 * it, without any division. The same grades as {@link Method#grade} of a trajectory with these bounds.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class LevelScale {
    private static final Rational THREE = Rational.of(3);

    private final String method;
    private final Bounds bounds;
    private final int direction;
    private final Mark[] marks;
    private final boolean[] inclusive;
    /** The value at which a band begins; the last band has none. */
    private final Rational[] thresholds;
    /** score = slope × value + intercept between the worst and the best value. */
    private final Rational slope;

    private final Rational intercept;

    LevelScale(Method method, Bounds bounds) {
        if (method.statistic() != Statistic.RESCALED || !method.guards().isEmpty()) {
            throw new InvalidMethodException(
                    "method", "grade levels by " + Statistic.RESCALED + " without guards", method.id());
        }
        List<Band> bands = method.bands().bands();
        this.method = method.id();
        this.bounds = bounds;
        this.direction = Levels.direction(bounds);
        this.marks = method.bands().marks().toArray(new Mark[0]);
        this.inclusive = new boolean[marks.length];
        this.thresholds = new Rational[marks.length - 1];
        for (int i = 0; i < thresholds.length; i++) {
            Rational from = Rational.of(bands.get(i).from().orElseThrow());
            if (from.signum() <= 0 || from.compareTo(THREE) > 0) {
                throw new InvalidMethodException(
                        "bands[" + i + "].from", "lie above 0 and at most at 3", from.toString());
            }
            inclusive[i] = bands.get(i).inclusive();
            thresholds[i] = Levels.at(from, bounds);
        }
        this.slope = Rational.of(100).divide(bounds.best().subtract(bounds.worst()));
        this.intercept = bounds.worst().negate().multiply(slope);
    }

    /**
     * {@return the mark of a value}
     *
     * @param value the value
     */
    public Mark mark(Rational value) {
        for (int i = 0; i < thresholds.length; i++) {
            int order = value.compareTo(thresholds[i]) * direction;
            if (order > 0 || (order == 0 && inclusive[i])) {
                return marks[i];
            }
        }
        return marks[marks.length - 1];
    }

    /**
     * {@return the normalised level: 0 at the worst value or beyond, 100 at the best or beyond}
     *
     * @param value the value
     */
    public Rational score(Rational value) {
        if (value.compareTo(bounds.worst()) * direction <= 0) {
            return Rational.ZERO;
        }
        return value.compareTo(bounds.best()) * direction >= 0
                ? HUNDRED
                : value.multiply(slope).add(intercept);
    }

    private static final Rational HUNDRED = Rational.of(100);

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
