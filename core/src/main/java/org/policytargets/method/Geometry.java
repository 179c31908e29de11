package org.policytargets.method;

/** How a pace is taken from a series, and carried on. Times are in years. */
public sealed interface Geometry {
    /** No pace: only where it stands counts. */
    record None() implements Geometry {}

    /** The same amount each year: (xt − x0) ÷ (t − t0). Exact. */
    record Linear() implements Geometry {}

    /** The same rate each year: (xt ÷ x0)^(1 ÷ (t − t0)) − 1. Binary floating point; both values of one sign, neither 0. */
    record Compound() implements Geometry {}

    /**
     * The mean yearly change over the last observations, years between them counted as they are. Exact.
     *
     * @param changes how many changes from one observation to the next at most
     * @param points how many observations there must be at least
     */
    record LastChanges(int changes, int points) implements Geometry {
        /**
         * Makes one.
         *
         * @param changes how many changes from one observation to the next at most
         * @param points how many observations there must be at least
         * @throws InvalidMethodException unless there are at least two points and one change
         */
        public LastChanges {
            if (changes < 1 || points < 2) {
                throw new InvalidMethodException(
                        "geometry", "take at least 1 change of 2 points", changes + " of " + points);
            }
        }
    }

    /** The rate whose logarithm is the least-squares slope of the logarithms. Binary floating point; values above 0. */
    record LogSlope() implements Geometry {}

    /**
     * The least-squares line in which an observation weighs the more the nearer it is to the deadline: (T − t1) ÷ (T − t).
     * What is projected is a point of that line. Exact.
     */
    record WeightedLine() implements Geometry {}
}
