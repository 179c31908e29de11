package org.policytargets.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.Goal;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.units.ExactQuantity;

/**
 * What became of one promise from one plan to the next. {@link PlanComparison#of} makes them.
 *
 * <p>Immutable.
 *
 * @param kind what became of it
 * @param before the goal of the plan before; empty for a new one
 * @param after the goal of the plan after; empty for a dropped one
 * @param difference how far the bound of the acceptable numbers moved, the one after less the one before, exactly;
 *     percentage points for shares. Empty where there is no number or the same one, where the bounds lie on different
 *     sides, or where two bounds moved by different amounts
 * @param differing the components that differ, in the order of {@link Component}; empty for kept, dropped and new ones
 * @param parts what became of the parts of a composite; empty for any other
 */
public record GoalChange(
        Kind kind,
        Optional<Goal> before,
        Optional<Goal> after,
        Optional<ExactQuantity<?>> difference,
        List<Component> differing,
        List<PartChange> parts) {
    /** What became of a promise. */
    public enum Kind {
        /** The same promise at the same place of the plan. */
        KEPT,
        /**
         * Other numbers or a later stage, and all that is acceptable now was acceptable before; by no later day, and no less
         * firmly.
         */
        RAISED,
        /**
         * Other numbers or an earlier stage, and all that was acceptable before is acceptable now; by no earlier day, and no
         * more firmly.
         */
        LOWERED,
        /** Something else differs, or what asks for more and what asks for less stand beside each other. */
        REWORDED,
        /** It was promised before, and is no longer. */
        DROPPED,
        /** It was not promised before. */
        NEW
    }

    /** What can differ between two promises about one subject. */
    public enum Component {
        /** The kind of target, or of a composite how many of its parts are wanted. */
        TARGET,
        /** The number, or one of two. */
        NUMBER,
        /** The word that stands with the number, or whether it is stated as a decrease. */
        WORD,
        /** The tolerance of an about. */
        TOLERANCE,
        /** The further number hoped for. */
        STRETCH,
        /** The step to which readings are rounded. */
        PRECISION,
        /** The stage of a milestone. */
        STAGE,
        /** The stages there are. */
        LADDER,
        /** The direction of a trend. */
        DIRECTION,
        /** The time a change is counted from; its value is no promise. */
        BASELINE,
        /** The members to cover. */
        POPULATION,
        /** Who sets a delegated value. */
        AUTHORITY,
        /** A part, or which parts there are. */
        PARTS,
        /** Of the indicator: the better direction, whether a flow is signed, whether growth may be computed. */
        INDICATOR,
        /** The deadline: its kind, its rules, or its place in the plan. */
        DEADLINE,
        /** How firmly it is promised. */
        STRENGTH,
        /** Who answers for it. */
        OWNER,
        /** The title, years and blanks left aside. */
        TITLE,
        /** The things it names. */
        MEMBERS,
        /** The interim values. */
        PATH
    }

    /**
     * Makes one.
     *
     * @param kind what became of it
     * @param before the goal of the plan before; empty for a new one
     * @param after the goal of the plan after; empty for a dropped one
     * @param difference how far the bound moved
     * @param differing the components that differ
     * @param parts what became of the parts of a composite
     * @throws InvalidGoalException if a goal is missing that the kind has, or there is one that it has not
     */
    public GoalChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(difference, "difference");
        require("change.before", kind != Kind.NEW, before.isPresent(), kind);
        require("change.after", kind != Kind.DROPPED, after.isPresent(), kind);
        differing = List.copyOf(differing);
        parts = List.copyOf(parts);
    }

    static void require(String place, boolean wanted, boolean there, Kind kind) {
        if (wanted != there) {
            throw new InvalidGoalException(
                    place, (wanted ? "be there for " : "be empty for ") + kind, there ? "there" : "empty");
        }
    }

    static GoalChange dropped(Goal goal) {
        return new GoalChange(
                Kind.DROPPED, Optional.of(goal), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    static GoalChange added(Goal goal) {
        return new GoalChange(Kind.NEW, Optional.empty(), Optional.of(goal), Optional.empty(), List.of(), List.of());
    }
}
