package org.policytargets.goal;

import java.util.Set;

/** Which deadlines a target can be judged under. */
final class Judgeable {
    private Judgeable() {}

    static void require(String place, Target target, Deadline deadline) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                require(
                        place + "(" + part.id() + ")",
                        part.target(),
                        part.deadline().orElse(deadline));
            }
        } else if (target instanceof Target.Simple simple) {
            require(place, simple.indicator().nature(), simple, deadline);
        }
    }

    private static void require(String place, Nature nature, Target.Simple target, Deadline deadline) {
        boolean needsStart = target instanceof Target.Total
                || target instanceof Target.Growth
                || target instanceof Target.Trend
                || nature == Nature.GROWTH
                || nature == Nature.FLOW
                || nature == Nature.MEAN;
        if (needsStart && deadline.window().start().isEmpty()) {
            throw new InvalidGoalException(
                    place + ".window",
                    "have a first day for a " + target.getClass().getSimpleName(),
                    deadline.window().code());
        }
        if (deadline instanceof Deadline.Throughout && !isPointInTime(nature, target)) {
            throw new InvalidGoalException(
                    place,
                    "be by, at, every or none for a " + target.getClass().getSimpleName() + " of a " + nature,
                    "throughout " + deadline.window().code());
        }
    }

    private static boolean isPointInTime(Nature nature, Target target) {
        return Set.of(Nature.STOCK, Nature.MEMBERS).contains(nature)
                && !(target instanceof Target.Growth)
                && !(target instanceof Target.Trend);
    }
}
