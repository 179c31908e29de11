package org.policytargets.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One promise and one figure reported for it.
 *
 * @param word at least, at most, or about
 * @param target the number promised
 * @param targetMeasure its unit
 * @param tolerance for about: 5 % of the target, in its unit
 * @param actual the number reported
 * @param actualMeasure its unit
 */
record Case(
        Word word,
        BigDecimal target,
        Measure targetMeasure,
        BigDecimal tolerance,
        BigDecimal actual,
        Measure actualMeasure) {
    enum Word {
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final int ON_THE_BOUND_IN_PERCENT = 20;
    private static final long SEED = 20_251_231;

    /** The same cases in every run: units mixed, one in five exactly on a bound, written in another unit. */
    static List<Case> some(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Case> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(one(random));
        }
        return cases;
    }

    private static Case one(SplittableRandom random) {
        Word word = pick(List.of(Word.values()), random);
        Measure promised = pick(List.of(Measure.values()), random);
        Measure reported = pick(promised.sameKind(), random);
        BigDecimal target = BigDecimal.valueOf(random.nextLong(1, 100_000), random.nextInt(3));
        BigDecimal tolerance = target.multiply(TWENTIETH);
        BigDecimal bound =
                word == Word.ABOUT ? target.add(random.nextBoolean() ? tolerance : tolerance.negate()) : target;
        boolean onTheBound = random.nextInt(100) < ON_THE_BOUND_IN_PERCENT;
        BigDecimal near = bound.multiply(BigDecimal.valueOf(random.nextLong(700, 1300), 3))
                .setScale(random.nextInt(3), RoundingMode.HALF_EVEN);
        BigDecimal actual = (onTheBound ? bound : near).multiply(promised.factorTo(reported));
        return new Case(word, target, promised, tolerance, actual, reported);
    }

    private static <T> T pick(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
