package org.policytargets.benchmarks;

import java.util.List;

/** The physical limit: a loop over arrays of doubles with all factors resolved before. Not exact. */
final class Doubles {
    private final double[] value;
    private final double[] factor;
    private final double[] target;
    private final double[] lower;
    private final double[] upper;

    Doubles(List<Case> cases) {
        value = cases.stream().mapToDouble(c -> c.actual().doubleValue()).toArray();
        factor = cases.stream()
                .mapToDouble(c -> c.actualMeasure().factorTo(c.targetMeasure()).doubleValue())
                .toArray();
        target = cases.stream().mapToDouble(c -> c.target().doubleValue()).toArray();
        lower = cases.stream().mapToDouble(Doubles::lower).toArray();
        upper = cases.stream().mapToDouble(Doubles::upper).toArray();
    }

    private static double lower(Case c) {
        return switch (c.word()) {
            case AT_LEAST -> c.target().doubleValue();
            case AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> c.target().doubleValue() - c.tolerance().doubleValue();
        };
    }

    private static double upper(Case c) {
        return switch (c.word()) {
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case AT_MOST -> c.target().doubleValue();
            case ABOUT -> c.target().doubleValue() + c.tolerance().doubleValue();
        };
    }

    boolean isMet(int i) {
        double actual = value[i] * factor[i];
        return lower[i] <= actual && actual <= upper[i];
    }

    /** How many are met. */
    int met() {
        int met = 0;
        for (int i = 0; i < value.length; i++) {
            met += isMet(i) ? 1 : 0;
        }
        return met;
    }

    /** Something that depends on every verdict, gap and attainment. */
    double full() {
        double sum = 0;
        for (int i = 0; i < value.length; i++) {
            double actual = value[i] * factor[i];
            double gap = Math.min(actual - lower[i], upper[i] - actual);
            sum += (gap >= 0 ? 1 : 0) + gap + actual / target[i];
        }
        return sum;
    }
}
