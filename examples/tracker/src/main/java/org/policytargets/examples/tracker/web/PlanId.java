package org.policytargets.examples.tracker.web;

import org.policytargets.goal.Plan;

/** The id of a plan, which is part of addresses here. */
final class PlanId {
    private PlanId() {}

    /** Refuses a plan whose id cannot be part of an address. */
    static void require(Plan plan) {
        String id = plan.id();
        boolean plain = id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0);
        boolean dots = id.chars().allMatch(c -> c == '.');
        if (!plain || dots || id.length() > 100) {
            throw Problem.of(
                    422, "plan.id must be 1 to 100 letters, digits and - _ . ~, since it is part of addresses here");
        }
    }
}
