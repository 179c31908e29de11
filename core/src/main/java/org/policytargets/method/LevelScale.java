package org.policytargets.method;

import java.util.ArrayList;
import java.util.Collections;
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
    /** The best value, where the bands begin, and the worst value: one comparison tells the mark and how to score. */
    private final Thresholds steps;
    /** Where the worst value is among the steps; beyond it is what reaches none. */
    private final int worst;
    /** The marks of the steps and of what reaches none. */
    private final Mark[] marks;
    /** The score from the best to the worst value, at both of which it is just 100 and 0. */
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
        List<Mark> reached = new ArrayList<>(method.bands().marks());
        begins.add(bounds.best());
        reached.add(0, reached.get(0));
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
        }
        begins.add(bounds.worst());
        reached.add(reached.get(reached.size() - 1));
        List<Boolean> inclusive = Collections.nCopies(begins.size(), true);
        this.method = method.id();
        this.bounds = bounds;
        this.steps = Levels.direction(bounds) > 0
                ? Thresholds.falling(begins, inclusive)
                : Thresholds.rising(begins, inclusive);
        this.worst = begins.size() - 1;
        this.marks = reached.toArray(new Mark[0]);
        Rational slope = HUNDRED.divide(bounds.best().subtract(bounds.worst()));
        this.between = LinearMap.of(slope, bounds.worst().negate().multiply(slope));
    }

    /**
     * {@return the mark of a value}
     *
     * @param value the value
     */
    public Mark mark(Rational value) {
        return marks[steps.first(value)];
    }

    /**
     * {@return the normalised level: 0 at the worst value or beyond, 100 at the best or beyond}
     *
     * @param value the value
     */
    public Rational score(Rational value) {
        int step = steps.first(value);
        if (step == 0) {
            return HUNDRED;
        }
        return step <= worst ? between.of(value) : Rational.ZERO;
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
