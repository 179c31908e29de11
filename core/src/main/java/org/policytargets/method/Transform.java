package org.policytargets.method;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is done to each value before it is judged, so that more or less of it is better. */
public sealed interface Transform {
    /** The value as it is. */
    record Identity() implements Transform {}

    /**
     * The distance from a best value, added to it: centre + |x − centre|. Less is better of it.
     *
     * @param centre the best value
     */
    record Reflect(BigDecimal centre) implements Transform {}

    /**
     * How far a ratio of two groups is from equality: the greater of x and 1/x, and 1 within a band. Less is better of it.
     * Values of 0 or less have none.
     *
     * @param low the least ratio that counts as equality, included
     * @param high the greatest, included
     */
    record Parity(BigDecimal low, BigDecimal high) implements Transform {
        /**
         * Makes one.
         *
         * @param low the least ratio that counts as equality, included
         * @param high the greatest, included
         * @throws InvalidMethodException unless 0 &lt; low ≤ 1 ≤ high
         */
        public Parity {
            if (low.signum() <= 0 || low.compareTo(BigDecimal.ONE) > 0 || high.compareTo(BigDecimal.ONE) < 0) {
                throw new InvalidMethodException(
                        "transform",
                        "hold 1 between positive bounds",
                        low.toPlainString() + " to " + high.toPlainString());
            }
        }
    }

    /**
     * {@return the value to be judged; null where there is none}
     *
     * @param value the value observed
     */
    default @Nullable Figure of(Figure value) {
        if (this instanceof Reflect reflect) {
            Figure centre = Figure.of(reflect.centre());
            return centre.plus(value.minus(centre).abs());
        }
        if (this instanceof Parity parity) {
            if (value.signum() <= 0) {
                return null;
            }
            boolean equal = value.order(Figure.of(parity.low())) >= 0 && value.order(Figure.of(parity.high())) <= 0;
            return equal ? Figure.ONE : value.atLeast(Figure.ONE.over(value));
        }
        return value;
    }
}
