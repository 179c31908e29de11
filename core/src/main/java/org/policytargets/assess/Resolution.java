package org.policytargets.assess;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Source;

/**
 * The value of a delegated target, once it is known: an input of the assessment. An assessment as known on an earlier day
 * does not see it.
 *
 * <p>Laws: of two for one target the later known counts, and one for a part counts before one for the whole goal. The
 * order in which they are handed over plays no part: two that became known on one day and differ are refused. One for
 * another goal, or for a part that is not delegated, changes nothing.
 *
 * <p>Immutable. No component is null. A value of another kind than its target is refused by the {@link Assessor}, which
 * knows the target, with an {@link org.policytargets.goal.InvalidGoalException}.
 *
 * @param goal the goal
 * @param part the delegated part of a composite, ids of nested parts joined by "/"; empty for each delegated one
 * @param criterion the value the authority set
 * @param knownOn the day it became known
 * @param source where it is written
 */
public record Resolution(
        GoalId goal, Optional<String> part, Criterion criterion, LocalDate knownOn, Optional<Source> source) {
    /**
     * Makes one.
     *
     * @param goal the goal
     * @param part the delegated part of a composite, ids of nested parts joined by "/"; empty for each delegated one
     * @param criterion the value the authority set
     * @param knownOn the day it became known
     * @param source where it is written
     */
    public Resolution {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(source, "source");
    }

    /**
     * {@return the value set for a goal, for each of its delegated targets}
     *
     * @param goal the goal
     * @param criterion the value the authority set
     * @param knownOn the day it became known
     */
    public static Resolution of(GoalId goal, Criterion criterion, LocalDate knownOn) {
        return new Resolution(goal, Optional.empty(), criterion, knownOn, Optional.empty());
    }

    /**
     * {@return this value, for one part only}
     *
     * @param id the part, ids of nested parts joined by "/"
     */
    public Resolution forPart(String id) {
        return new Resolution(goal, Optional.of(id), criterion, knownOn, source);
    }

    /**
     * {@return this value, as written in a document}
     *
     * @param document the document
     */
    public Resolution writtenIn(Source document) {
        return new Resolution(goal, part, criterion, knownOn, Optional.of(document));
    }

    boolean isFor(GoalId id, String path) {
        return goal.equals(id) && (part.isEmpty() || part.get().equals(path));
    }

    boolean contradicts(Resolution other) {
        return part.equals(other.part) && knownOn.equals(other.knownOn) && !criterion.equals(other.criterion);
    }

    boolean precedes(@Nullable Resolution other) {
        if (other == null || part.isEmpty() != other.part.isEmpty()) {
            return other == null || other.part.isEmpty();
        }
        return knownOn.isAfter(other.knownOn);
    }
}
