package org.policytargets.method;

/**
 * The one number that a method grades. With x0, t0 the origin, xt, t the latest observation, x*, T the target and its time,
 * d = +1 where more is better and −1 where less is, m the pace and x^T what it leads to at T:
 */
public enum Statistic {
    /** d × xt. */
    LEVEL,
    /**
     * xt ÷ x* where the promise lies on the better side of 0, x* ÷ xt, of one sign, where it lies on the worse (more than −10,
     * at most 30). A promise of 0 is attained (1) or not, without a ratio.
     */
    ATTAINMENT,
    /** The attainment ÷ the share of the time from the start to T that is gone, at most all of it. */
    COMPLETION,
    /** F = d × (xt − x0) ÷ |x* − x0|, the share of the way that is done. */
    DONE,
    /** F ÷ the share of the time from t0 to T that is gone, at most all of it; or of the way that a plan asked for by then. */
    SCHEDULE,
    /** d × m; with compound pace times the sign of x0, so that growing less negative is progress where more is better. */
    PACE,
    /** R = the pace above ÷ |the pace from x0 to x* by T|. In linear geometry F ÷ the elapsed share. */
    PACE_RATIO,
    /** A = (x^T − x0) ÷ (x* − x0), the share of the way that will be done. In linear geometry R. */
    PROJECTED_SHARE,
    /** 1 − d × (x* − x^T) ÷ |x* − xt|: the share of what is left that the pace will cover. */
    GAP_COVERED,
    /** 100 × (xt − worst) ÷ (best − worst), kept between 0 and 100. */
    NORMALISED,
    /** xt on the broken line on which worst is 0, red 1, green 2 and best 3, kept between 0 and 3; on red itself always 1. */
    RESCALED
}
