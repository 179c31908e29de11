package org.policytargets.method;

import org.policytargets.units.Rational;

/** Levels on the two scales of the Sustainable Development Report. Exact. */
final class Levels {
    private static final Rational HUNDRED = Rational.of(100);

    private Levels() {}

    static int direction(Bounds bounds) {
        return bounds.best().compareTo(bounds.worst()) > 0 ? 1 : -1;
    }

    /** 0 at the worst or beyond, 100 at the best or beyond, straight between. */
    static Figure normalised(Rational value, Bounds bounds) {
        Rational share = value.subtract(bounds.worst())
                .divide(bounds.best().subtract(bounds.worst()))
                .multiply(HUNDRED);
        return Figure.of(share).atLeast(Figure.ZERO).atMost(Figure.of(HUNDRED));
    }

    /** 0 at the worst or beyond, 1 at red, 2 at green, 3 at the best or beyond, straight between; 1 at red also if it is the worst. */
    static Figure rescaled(Rational value, Bounds bounds) {
        int toRed = Integer.signum(value.compareTo(bounds.red())) * direction(bounds);
        if (toRed == 0) {
            return Figure.ONE;
        }
        if (toRed < 0) {
            return bounds.red().equals(bounds.worst()) ? Figure.ZERO : piece(value, bounds.worst(), bounds.red(), 0);
        }
        boolean belowGreen = Integer.signum(value.compareTo(bounds.green())) * direction(bounds) < 0;
        if (belowGreen) {
            return piece(value, bounds.red(), bounds.green(), 1);
        }
        return bounds.best().equals(bounds.green())
                ? Figure.of(Rational.of(3))
                : piece(value, bounds.green(), bounds.best(), 2);
    }

    private static Figure piece(Rational value, Rational from, Rational to, int start) {
        Rational share = value.subtract(from).divide(to.subtract(from));
        return Figure.of(share.add(Rational.of(start))).atLeast(Figure.ZERO).atMost(Figure.of(Rational.of(3)));
    }

    /** The value at a number of the second scale from 0 to 3. */
    static Rational at(Rational rescaled, Bounds bounds) {
        Rational one = Rational.ONE;
        Rational two = Rational.of(2);
        if (rescaled.compareTo(one) <= 0) {
            return between(bounds.worst(), bounds.red(), rescaled);
        }
        return rescaled.compareTo(two) <= 0
                ? between(bounds.red(), bounds.green(), rescaled.subtract(one))
                : between(bounds.green(), bounds.best(), rescaled.subtract(two));
    }

    private static Rational between(Rational from, Rational to, Rational share) {
        return from.add(to.subtract(from).multiply(share));
    }
}
