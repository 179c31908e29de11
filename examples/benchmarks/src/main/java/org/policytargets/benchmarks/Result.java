package org.policytargets.benchmarks;

import java.math.BigDecimal;

/**
 * All that is told of one check.
 *
 * @param met whether the figure is acceptable
 * @param gap its distance to the bound, in the promise's unit; percentage points for shares
 * @param attainment figure ÷ promise, to six decimals
 */
record Result(boolean met, BigDecimal gap, BigDecimal attainment) {
    static final int DECIMALS = 6;
}
