package org.policytargets.examples.tracker.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.policytargets.goal.GoalId;

/** Addresses. A goal's id may hold a slash, so it stands behind the question mark. */
public final class Links {
    private Links() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * {@return the address of a plan's scorecard}
     *
     * @param plan the plan's id
     */
    public static String plan(String plan) {
        return "/plans/" + encode(plan);
    }

    /**
     * {@return the address of a goal's page}
     *
     * @param plan the plan's id
     * @param goal the goal's id
     */
    public static String goal(String plan, GoalId goal) {
        return plan(plan) + "/goal?id=" + encode(goal.value());
    }
}
