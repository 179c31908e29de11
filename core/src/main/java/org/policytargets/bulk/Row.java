package org.policytargets.bulk;

import java.util.Objects;
import org.policytargets.report.Actual;

/** One row of the input, as far as it could be read. */
public sealed interface Row permits Row.Reported, Row.Problem {
    /** {@return where it stands in its source, for people to find it} */
    long number();

    /**
     * A row that holds an actual.
     *
     * @param number where it stands in its source
     * @param actual what was reported
     */
    record Reported(long number, Actual actual) implements Row {
        /**
         * Makes one.
         *
         * @param number where it stands in its source
         * @param actual what was reported
         */
        public Reported {
            Objects.requireNonNull(actual, "actual");
        }
    }

    /**
     * A row that is no evidence for any goal, and why: its reader hands it over so, or it is found to be of no goal of the
     * plan. The rows after it go on.
     *
     * @param number where it stands in its source
     * @param cause what is wrong with it
     */
    record Problem(long number, String cause) implements Row {
        /**
         * Makes one.
         *
         * @param number where it stands in its source
         * @param cause what is wrong with it
         */
        public Problem {
            Objects.requireNonNull(cause, "cause");
        }
    }
}
