package org.policytargets.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The goals of one document.
 *
 * @param id its name: {@code haidian-2025}
 * @param title its title
 * @param window the period it plans for
 * @param source the document
 * @param goals its goals, of different ids
 * @param note anything else worth knowing
 */
@Value.Builder
public record Plan(
        String id, Label title, Window window, Optional<Source> source, List<Goal> goals, Optional<Label> note) {
    /**
     * Makes one.
     *
     * @param id its name: {@code haidian-2025}
     * @param title its title
     * @param window the period it plans for
     * @param source the document
     * @param goals its goals, of different ids
     * @param note anything else worth knowing
     * @throws InvalidGoalException if the id is blank or holds hidden characters, or two goals have one id
     */
    public Plan {
        InvalidGoalException.requireText("plan.id", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        goals = List.copyOf(goals);
        Set<GoalId> seen = new HashSet<>();
        for (int i = 0; i < goals.size(); i++) {
            if (!seen.add(goals.get(i).id())) {
                throw new InvalidGoalException(
                        "goals[" + i + "].id",
                        "be unique in its plan",
                        "\"" + goals.get(i).id() + "\" again");
            }
        }
    }

    /**
     * {@return the goal of that id}
     *
     * @param goalId the id
     */
    public Optional<Goal> goal(GoalId goalId) {
        return goals.stream().filter(goal -> goal.id().equals(goalId)).findFirst();
    }

    /** {@return a new builder; id, title and window must be given} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. */
    public static final class Builder extends PlanBuilder {
        /** Makes one. */
        public Builder() {}
    }
}
