package org.policytargets.exchange;

/** Ends the reading of one row. Never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
        // Thrown for each bad row of a long sheet: without a trace it costs little.
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
