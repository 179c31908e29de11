package org.policytargets.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one would write with {@link BigDecimal}: convert by a table, compare, subtract, divide. */
final class HandWritten {
    private final Case.Word word;
    private final BigDecimal target;
    private final Measure measure;
    private final BigDecimal lower;
    private final BigDecimal upper;

    HandWritten(Case c) {
        this.word = c.word();
        this.target = c.target();
        this.measure = c.targetMeasure();
        this.lower = c.target().subtract(c.tolerance());
        this.upper = c.target().add(c.tolerance());
    }

    boolean isMet(BigDecimal actual, Measure reported) {
        return isMet(actual.multiply(reported.factorTo(measure)));
    }

    private boolean isMet(BigDecimal value) {
        return switch (word) {
            case AT_LEAST -> value.compareTo(target) >= 0;
            case AT_MOST -> value.compareTo(target) <= 0;
            case ABOUT -> value.compareTo(lower) >= 0 && value.compareTo(upper) <= 0;
        };
    }

    Result full(BigDecimal actual, Measure reported) {
        BigDecimal value = actual.multiply(reported.factorTo(measure));
        BigDecimal gap = switch (word) {
            case AT_LEAST -> value.subtract(target);
            case AT_MOST -> target.subtract(value);
            case ABOUT -> value.subtract(lower).min(upper.subtract(value));
        };
        return new Result(isMet(value), gap, value.divide(target, Result.DECIMALS, RoundingMode.HALF_EVEN));
    }
}
