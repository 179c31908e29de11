package org.policytargets.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.InvalidGoalException;

/**
 * Something in a plan that is not sound, as its parts: it can be worded, and worded again in another language, see
 * {@link ReviewSentences}.
 *
 * <p>Immutable. A flaw has the places and details that its kind states, in that order, so that it can always be worded.
 *
 * @param kind what is wrong
 * @param places where: goals or parts of goals; one, or two where the kind says so
 * @param details what is said of them, in the order its kind states
 */
public record Flaw(Kind kind, List<Place> places, List<Object> details) {
    /** What can be wrong with a plan; closed. */
    public enum Kind {
        /** Nobody is said to answer for the goal. No details. */
        NO_OWNER,
        /** The number of a level, total or change has no unit, or one that does not say what is counted. Details: the unit. */
        NO_UNIT,
        /** It is due after the plan's last day. Details: the day it is due, the plan's last day. */
        DEADLINE_AFTER_PLAN,
        /** Two places promise different numbers of one thing by one deadline. Details: the two targets. */
        TWO_NUMBERS_FOR_ONE_THING,
        /** More is to be completed than started. Two places: starts, completions. Details: the number of each. */
        COMPLETIONS_ABOVE_STARTS,
        /**
         * Parts of a whole add up to more than it, or more things are named than promised. Details: the whole, and what its
         * parts add up to; or the number promised, and how many things are named, as an integer.
         */
        PARTS_DO_NOT_ADD_UP,
        /** Where it starts from is acceptable already. Details: the value at the start, the target. */
        MET_AT_BASELINE,
        /** Less is promised than last year. Details: the id of last year's goal, its target, this year's. */
        WEAKER_THAN_LAST_YEAR
    }

    /**
     * A goal, or a part of a composite one.
     *
     * @param goal the goal
     * @param part the ids of the part and of those it stands in, joined by a slash; empty for the goal itself
     */
    public record Place(GoalId goal, String part) {
        /**
         * Makes one.
         *
         * @param goal the goal
         * @param part the ids of the part and of those it stands in, joined by a slash; empty for the goal itself
         */
        public Place {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(part, "part");
        }

        static Place of(GoalId goal) {
            return new Place(goal, "");
        }

        /** {@return the goal's id, and the part's behind a number sign where there is one} */
        @Override
        public String toString() {
            return part.isEmpty() ? goal.value() : goal + "#" + part;
        }
    }

    /**
     * Makes one.
     *
     * @param kind what is wrong
     * @param places where: goals or parts of goals
     * @param details what is said of them, in the order its kind states
     * @throws InvalidGoalException if the places or details are not those that the kind states
     */
    public Flaw {
        Objects.requireNonNull(kind, "kind");
        places = List.copyOf(places);
        details = List.copyOf(details);
        FlawParts.of(kind).require(kind, places, details);
    }

    static Flaw of(Kind kind, Place place, Object... details) {
        return new Flaw(kind, List.of(place), List.of(details));
    }

    static Flaw of(Kind kind, Place one, Place other, Object... details) {
        return new Flaw(kind, List.of(one, other), List.of(details));
    }

    /** {@return the goals it is about, each once, in the order of the places} */
    public List<GoalId> goals() {
        Set<GoalId> goals = new LinkedHashSet<>();
        for (Place place : places) {
            goals.add(place.goal());
        }
        return List.copyOf(goals);
    }
}
