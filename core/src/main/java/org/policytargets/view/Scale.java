package org.policytargets.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where numbers lie on an axis, in whole pixels: exact, rounded once, and never out of order. What lies so far out that it
 * would press all others together stands behind a break of the axis, in a piece with a scale of its own.
 */
final class Scale {
    /** How many times as far as all others are apart something must be away to stand behind a break. */
    private static final int FAR = 3;
    /** The share of the axis, one in so many, behind a break. */
    private static final int TAIL = 5;
    /** The share of the axis, one in so many, left free at each end. */
    private static final int MARGIN = 12;

    private static final int[] STEPS = {1, 2, 5};

    private final List<Fraction> numbers = new ArrayList<>();
    private final List<Integer> pixels = new ArrayList<>();
    private final Fraction low;
    private final Fraction high;
    private final int from;
    private final int to;
    private final boolean brokenBelow;
    private final boolean brokenAbove;

    /**
     * @param near what the axis is for
     * @param far what may stand behind a break
     * @param from the pixel at its lower end
     * @param to the pixel at its upper end
     */
    Scale(Collection<Fraction> near, Collection<Fraction> far, int from, int to) {
        this.from = from;
        this.to = to;
        Fraction least = Collections.min(near);
        Fraction most = Collections.max(near);
        Fraction span = most.minus(least).times(FAR);
        Fraction lowest = far.isEmpty() ? least : Collections.min(far);
        Fraction highest = far.isEmpty() ? most : Collections.max(far);
        boolean spread = most.isAbove(least);
        this.brokenBelow = spread && least.minus(lowest).isAbove(span);
        this.brokenAbove = spread && highest.minus(most).isAbove(span);
        this.low = !brokenBelow && least.isAbove(lowest) ? lowest : least;
        this.high = !brokenAbove && highest.isAbove(most) ? highest : most;
        knots(lowest, highest);
    }

    private void knots(Fraction lowest, Fraction highest) {
        int length = Math.abs(to - from);
        if (brokenBelow) {
            knot(lowest, length / MARGIN);
        }
        knot(low, brokenBelow ? length / TAIL : length / MARGIN);
        if (high.isAbove(low)) {
            knot(high, length - (brokenAbove ? length / TAIL : length / MARGIN));
        }
        if (brokenAbove) {
            knot(highest, length - length / MARGIN);
        }
        if (numbers.size() == 1) {
            pixels.set(0, middle());
        }
    }

    private void knot(Fraction number, int offset) {
        numbers.add(number);
        pixels.add(from < to ? from + offset : from - offset);
    }

    private int middle() {
        return (from + to) / 2;
    }

    int at(Fraction number) {
        int last = numbers.size() - 1;
        if (!number.isAbove(numbers.get(0))) {
            return last == 0 && numbers.get(0).isAbove(number) ? from : pixels.get(0);
        }
        for (int i = 0; i < last; i++) {
            if (!number.isAbove(numbers.get(i + 1))) {
                Fraction start = numbers.get(i);
                int length = Math.abs(pixels.get(i + 1) - pixels.get(i));
                int offset = number.minus(start).share(numbers.get(i + 1).minus(start), length);
                return pixels.get(i) + (from < to ? offset : -offset);
            }
        }
        return last == 0 ? to : pixels.get(last);
    }

    Fraction low() {
        return low;
    }

    Fraction high() {
        return high;
    }

    /** The pixel towards the lower end; for what has no lower end. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The pixels in the middle of each break. */
    List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        if (brokenBelow) {
            breaks.add((pixels.get(0) + pixels.get(1)) / 2);
        }
        if (brokenAbove) {
            breaks.add((pixels.get(pixels.size() - 2) + pixels.get(pixels.size() - 1)) / 2);
        }
        return breaks;
    }

    /**
     * At most so many round numbers at even steps of 1, 2 or 5 times a power of ten, none behind a break. Where there is one
     * number alone, that, if it has few digits.
     */
    List<BigDecimal> ticks(int most) {
        if (!high.isAbove(low)) {
            BigDecimal only = low.rounded();
            return Fraction.of(only).compareTo(low) == 0 ? List.of(only) : List.of();
        }
        BigDecimal rough =
                high.minus(low).rounded().divide(BigDecimal.valueOf(most), new MathContext(1, RoundingMode.DOWN));
        int exponent = rough.precision() - rough.scale() - 1;
        while (true) {
            for (int step : STEPS) {
                Optional<List<BigDecimal>> ticks =
                        ticks(BigDecimal.valueOf(step).scaleByPowerOfTen(exponent), most);
                if (ticks.isPresent()) {
                    return ticks.get();
                }
            }
            exponent++;
        }
    }

    /** Empty where there would be too many; none lies on the axis where steps are wide. */
    private Optional<List<BigDecimal>> ticks(BigDecimal step, int most) {
        Fraction width = Fraction.of(step);
        BigInteger first = low.times(-1).floor(width).negate();
        int count = high.floor(width).subtract(first).intValueExact() + 1;
        if (count > most) {
            return Optional.empty();
        }
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ticks.add(step.multiply(new BigDecimal(first.add(BigInteger.valueOf(i)))));
        }
        return Optional.of(ticks);
    }
}
