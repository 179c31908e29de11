package org.policytargets.method;

/** What a statistic or a condition needs to be told. */
final class Needs {
    private Needs() {}

    static boolean pace(Statistic statistic) {
        return switch (statistic) {
            case PACE, PACE_RATIO, PROJECTED_SHARE, GAP_COVERED -> true;
            default -> false;
        };
    }

    static boolean pace(Condition condition) {
        return switch (condition) {
            case REACHED, BEYOND, WITHIN_ONE_OF_AN_END, LAST_CHANGE_IMPROVING -> false;
            default -> true;
        };
    }

    static boolean origin(Statistic statistic) {
        return switch (statistic) {
            case DONE, SCHEDULE, PACE, PACE_RATIO, PROJECTED_SHARE -> true;
            default -> false;
        };
    }

    static boolean target(Statistic statistic) {
        return switch (statistic) {
            case ATTAINMENT, COMPLETION, DONE, SCHEDULE, PACE_RATIO, PROJECTED_SHARE, GAP_COVERED -> true;
            default -> false;
        };
    }

    static boolean deadline(Statistic statistic) {
        return switch (statistic) {
            case COMPLETION, SCHEDULE, PACE_RATIO, PROJECTED_SHARE, GAP_COVERED -> true;
            default -> false;
        };
    }

    /** Whether a target is asked for: by the number graded, or by a guard. */
    static boolean target(Method method) {
        boolean asked = target(method.statistic());
        for (Guard guard : method.guards()) {
            asked |= guard.when().contains(Condition.REACHED) || guard.when().contains(Condition.BEYOND);
        }
        return asked;
    }

    static boolean bounds(Statistic statistic) {
        return statistic == Statistic.NORMALISED || statistic == Statistic.RESCALED;
    }
}
