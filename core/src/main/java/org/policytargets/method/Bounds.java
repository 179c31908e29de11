package org.policytargets.method;

import java.util.Objects;
import org.policytargets.units.Rational;

/**
 * The four values of an indicator by which a level is normalised and coloured (Sustainable Development Report). The best
 * may be less than the worst: then less is better.
 *
 * @param worst the value that scores 0
 * @param red the threshold of red: at it, or better, orange
 * @param green the threshold of green: at it, or better, green
 * @param best the value that scores 100
 */
public record Bounds(Rational worst, Rational red, Rational green, Rational best) {
    /**
     * Makes one.
     *
     * @param worst the value that scores 0
     * @param red the threshold of red: at it, or better, orange
     * @param green the threshold of green: at it, or better, green
     * @param best the value that scores 100
     * @throws InvalidMethodException unless worst, red, green and best stand in this order or its reverse, red before green
     */
    public Bounds {
        Objects.requireNonNull(worst, "worst");
        Objects.requireNonNull(red, "red");
        Objects.requireNonNull(green, "green");
        Objects.requireNonNull(best, "best");
        int direction = best.compareTo(worst);
        boolean ordered = direction != 0
                && Integer.signum(red.compareTo(worst)) * Integer.signum(direction) >= 0
                && Integer.signum(green.compareTo(red)) == Integer.signum(direction)
                && Integer.signum(best.compareTo(green)) * Integer.signum(direction) >= 0;
        if (!ordered) {
            throw new InvalidMethodException(
                    "bounds",
                    "run from worst over red and green to best",
                    worst + ", " + red + ", " + green + ", " + best);
        }
    }
}
