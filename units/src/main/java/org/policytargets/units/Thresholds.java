package org.policytargets.units;

import java.math.BigInteger;
import java.util.List;

/**
 * Numbers in order that many others are compared with: which of them is the first that a number reaches. Up to five inclusive
 * ones are turned once into whole numbers over one denominator, so that a short number is compared by multiplication alone;
 * otherwise they are compared one by one. Both ways are exact: what is multiplied fits into ints, so that the products and
 * their differences fit into longs, and nothing is rounded.
 *
 * <p>Law: {@code first(x)} is the least i with {@code x} at threshold i, where it is inclusive, or beyond it; the number of
 * thresholds if there is none.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Thresholds {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final int FEW = 5;

    private final Rational[] numbers;
    private final boolean[] inclusive;
    private final int direction;
    /** The common denominator, with the direction as its sign; 0 where they are compared one by one. */
    private final long denominator;
    /**
     * The numerators over it, with the direction; the last one again where there are fewer. No array, no loop: going round
     * takes more time than the products.
     */
    private final int numerator0;

    private final int numerator1;
    private final int numerator2;
    private final int numerator3;
    private final int numerator4;

    private Thresholds(List<Rational> numbers, List<Boolean> inclusive, boolean falling) {
        this.numbers = numbers.toArray(new Rational[0]);
        this.inclusive = new boolean[this.numbers.length];
        this.direction = falling ? 1 : -1;
        BigInteger common = BigInteger.ONE;
        for (int i = 0; i < this.numbers.length; i++) {
            this.inclusive[i] = inclusive.get(i);
            BigInteger below = this.numbers[i].denominator();
            common = common.multiply(below).divide(common.gcd(below));
        }
        this.denominator = isShort(common) ? common.longValue() * direction : 0;
        this.numerator0 = numerator(0);
        this.numerator1 = numerator(1);
        this.numerator2 = numerator(2);
        this.numerator3 = numerator(3);
        this.numerator4 = numerator(4);
    }

    /** Whether the thresholds are few, inclusive and, over this denominator, of numerators that fit into an int. */
    private boolean isShort(BigInteger common) {
        boolean isShort = numbers.length > 0 && numbers.length <= FEW && common.compareTo(MOST) <= 0;
        for (int i = 0; isShort && i < numbers.length; i++) {
            isShort = inclusive[i] && over(common, numbers[i]).abs().compareTo(MOST) <= 0;
        }
        return isShort;
    }

    private static BigInteger over(BigInteger common, Rational number) {
        return number.numerator().multiply(common).divide(number.denominator());
    }

    private int numerator(int index) {
        return denominator == 0
                ? 0
                : over(BigInteger.valueOf(denominator), numbers[Math.min(index, numbers.length - 1)])
                        .intValue();
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
        int missed = missed(product, numerator0 * below)
                + missed(product, numerator1 * below)
                + missed(product, numerator2 * below)
                + missed(product, numerator3 * below)
                + missed(product, numerator4 * below);
        return Math.min(missed, numbers.length);
    }

    /** 1 where a threshold is not reached, else 0: the sign's bit, without a branch, which random numbers would mislead. */
    private static int missed(long product, long threshold) {
        return (int) ((product - threshold) >>> (Long.SIZE - 1));
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
