package org.policytargets.goal;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a composite target. It has its own indicator, and shares the goal's deadline unless it states its own.
 *
 * @param id its name in the composite
 * @param target what must be true
 * @param deadline its own deadline
 */
public record Part(String id, Target target, Optional<Deadline> deadline) {
    /**
     * Makes one.
     *
     * @param id its name in the composite
     * @param target what must be true
     * @param deadline its own deadline
     * @throws InvalidGoalException if the id is blank or holds hidden characters or a "/"
     */
    public Part {
        InvalidGoalException.requireText("part.id", id);
        if (id.indexOf('/') >= 0) {
            throw new InvalidGoalException(
                    "part.id", "hold no /, which joins the ids of nested parts", "\"" + id + "\"");
        }
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(deadline, "deadline");
    }

    /**
     * {@return a part under the goal's deadline}
     *
     * @param id its name in the composite
     * @param target what must be true
     * @throws InvalidGoalException if the id is blank or holds hidden characters or a "/"
     */
    public static Part of(String id, Target target) {
        return new Part(id, target, Optional.empty());
    }
}
