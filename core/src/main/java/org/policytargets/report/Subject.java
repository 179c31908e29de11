package org.policytargets.report;

import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Scope;

/**
 * What an actual is about: an indicator's name in a scope, and, where it was handed over for one goal, that goal. An
 * actual without a goal is evidence for every goal about its indicator.
 *
 * @param indicator the indicator's name
 * @param scope the territory and population
 * @param goal the goal it was handed over for
 */
public record Subject(String indicator, Scope scope, Optional<GoalId> goal) {
    /**
     * Makes one.
     *
     * @param indicator the indicator's name
     * @param scope the territory and population
     * @param goal the goal it was handed over for
     * @throws InvalidActualException if the indicator is blank or holds hidden characters
     */
    public Subject {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(goal, "goal");
        InvalidActualException.requireText("subject.indicator", indicator);
    }

    /**
     * {@return an indicator in its scope}
     *
     * @param indicator the indicator
     */
    public static Subject of(Indicator indicator) {
        return new Subject(indicator.name(), indicator.scope(), Optional.empty());
    }

    /**
     * {@return this subject, handed over for a goal}
     *
     * @param handedOver the goal
     */
    public Subject forGoal(Goal handedOver) {
        return new Subject(indicator, scope, Optional.of(handedOver.id()));
    }
}
