package org.policytargets.units;

import java.math.BigInteger;
import java.util.List;

/**
 * Numbers in order that many others are compared with: which of them is the first that a number reaches. Turned once into whole
 * numbers over one denominator, so that a short number is compared by multiplication alone; all others are compared one by one.
 * Both ways are exact.
 *
 * <p>Law: {@code first(x)} is the least i with {@code x} at threshold i, where it is inclusive, or beyond it; the number of
 * thresholds if there is none.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Thresholds {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Rational[] numbers;
    private final boolean[] inclusive;
    private final int direction;
    /** The common denominator, with the direction as its sign; 0 where not all are short. */
    private final long denominator;
    /** The numerators over it, with the direction. */
    private final long[] numerators;
    /** What must be left over a threshold: 0 where it is inclusive, else 1. */
    private final long[] excess;

    private Thresholds(List<Rational> numbers, List<Boolean> inclusive, boolean falling) {
        this.numbers = numbers.toArray(new Rational[0]);
        this.inclusive = new boolean[this.numbers.length];
        this.direction = falling ? 1 : -1;
        this.numerators = new long[this.numbers.length];
        this.excess = new long[this.numbers.length];
        BigInteger common = BigInteger.ONE;
        for (Rational number : numbers) {
            common = common.multiply(number.denominator()).divide(common.gcd(number.denominator()));
        }
        boolean isShort = common.compareTo(MOST) <= 0;
        for (int i = 0; i < this.numbers.length; i++) {
            this.inclusive[i] = inclusive.get(i);
            BigInteger over = this.numbers[i].numerator().multiply(common).divide(this.numbers[i].denominator());
            isShort &= over.abs().compareTo(MOST) <= 0;
            numerators[i] = over.longValue() * direction;
            excess[i] = this.inclusive[i] ? 0 : 1;
        }
        this.denominator = isShort ? common.longValue() * direction : 0;
    }

    /**
     * {@return thresholds of which the greatest comes first: a number reaches one by being as great, or greater}
     *
     * @param numbers the thresholds, none greater than the one before
     * @param inclusive whether each is reached by the number itself; as many as there are thresholds
     * @throws OutOfRangeException if they are out of order, or not as many
     */
    public static Thresholds falling(List<Rational> numbers, List<Boolean> inclusive) {
        requireOrder(numbers, inclusive, 1);
        return new Thresholds(numbers, inclusive, true);
    }

    /**
     * {@return thresholds of which the least comes first: a number reaches one by being as small, or smaller}
     *
     * @param numbers the thresholds, none less than the one before
     * @param inclusive whether each is reached by the number itself; as many as there are thresholds
     * @throws OutOfRangeException if they are out of order, or not as many
     */
    public static Thresholds rising(List<Rational> numbers, List<Boolean> inclusive) {
        requireOrder(numbers, inclusive, -1);
        return new Thresholds(numbers, inclusive, false);
    }

    private static void requireOrder(List<Rational> numbers, List<Boolean> inclusive, int direction) {
        if (numbers.size() != inclusive.size()) {
            throw new OutOfRangeException(
                    "thresholds",
                    "as many as there are answers, " + inclusive.size(),
                    Integer.toString(numbers.size()));
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (Integer.signum(numbers.get(i).compareTo(numbers.get(i - 1))) * direction > 0) {
                throw new OutOfRangeException(
                        "threshold",
                        "in order, after " + numbers.get(i - 1),
                        numbers.get(i).toString());
            }
        }
    }

    /**
     * {@return the first threshold that a number reaches, counted from 0; how many there are if it reaches none}
     *
     * @param number the number
     */
    public int first(Rational number) {
        long above = number.shortAbove();
        long below = number.shortBelow();
        if (denominator == 0 || below == 0) {
            return exactFirst(number);
        }
        long product = above * denominator;
        int first = 0;
        for (int i = 0; i < numerators.length; i++) {
            // -1 shifted to 1 where it is not reached; without a branch, which random numbers would mislead.
            first += (int) ((product - numerators[i] * below - excess[i]) >>> (Long.SIZE - 1));
        }
        return first;
    }

    /** The slow way: each compared. */
    int exactFirst(Rational number) {
        int first = 0;
        while (first < numbers.length) {
            int order = Integer.signum(number.compareTo(numbers[first])) * direction;
            if (order > 0 || (order == 0 && inclusive[first])) {
                return first;
            }
            first++;
        }
        return first;
    }
}
