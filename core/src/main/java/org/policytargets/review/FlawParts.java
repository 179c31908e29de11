package org.policytargets.review;

import java.time.LocalDate;
import java.util.List;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;

/**
 * What a flaw of a kind is made of.
 *
 * @param places how many places it has
 * @param details what its details are, in order
 */
record FlawParts(int places, List<Detail> details) {
    /** What a detail can be. */
    enum Detail {
        UNIT("a unit", PolicyUnit.class),
        DAY("a day", LocalDate.class),
        TARGET("a target", Target.class),
        NUMBER("a number with its unit", ExactQuantity.class),
        NUMBER_OR_COUNT("a number with its unit or an integer", ExactQuantity.class, Integer.class),
        GOAL("the id of a goal", GoalId.class);

        private final String words;
        private final List<Class<?>> types;

        Detail(String words, Class<?>... types) {
            this.words = words;
            this.types = List.of(types);
        }

        private boolean is(Object detail) {
            return types.stream().anyMatch(type -> type.isInstance(detail));
        }
    }

    static FlawParts of(Flaw.Kind kind) {
        return switch (kind) {
            case NO_OWNER -> with(1);
            case NO_UNIT -> with(1, Detail.UNIT);
            case DEADLINE_AFTER_PLAN -> with(1, Detail.DAY, Detail.DAY);
            case TWO_NUMBERS_FOR_ONE_THING -> with(2, Detail.TARGET, Detail.TARGET);
            case COMPLETIONS_ABOVE_STARTS -> with(2, Detail.NUMBER, Detail.NUMBER);
            case PARTS_DO_NOT_ADD_UP -> with(1, Detail.NUMBER, Detail.NUMBER_OR_COUNT);
            case MET_AT_BASELINE -> with(1, Detail.NUMBER, Detail.TARGET);
            case WEAKER_THAN_LAST_YEAR -> with(1, Detail.GOAL, Detail.TARGET, Detail.TARGET);
        };
    }

    private static FlawParts with(int places, Detail... details) {
        return new FlawParts(places, List.of(details));
    }

    /** Refuses what is not made of these. */
    void require(Flaw.Kind kind, List<Flaw.Place> where, List<Object> said) {
        require(where.size() == places, "flaw.places", count(places, "place", kind), where.toString());
        require(said.size() == details.size(), "flaw.details", count(details.size(), "detail", kind), said.toString());
        for (int i = 0; i < said.size(); i++) {
            Object detail = said.get(i);
            require(
                    details.get(i).is(detail),
                    "flaw.details[" + i + "]",
                    "be " + details.get(i).words + " for " + kind,
                    detail + " (" + detail.getClass().getSimpleName() + ")");
        }
    }

    private static String count(int count, String what, Flaw.Kind kind) {
        return "be " + count + " " + what + (count == 1 ? "" : "s") + " for " + kind;
    }

    private static void require(boolean fits, String place, String expected, String found) {
        if (!fits) {
            throw new InvalidGoalException(place, expected, found);
        }
    }
}
