package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.review.Promises.q;
import static org.policytargets.review.Promises.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Refusals;
import org.policytargets.goal.Target;
import org.policytargets.units.PolicyUnits;

/** What a flaw is made of: enough to word it, and nothing else. */
class FlawTests {
    private static final Flaw.Place A = Flaw.Place.of(GoalId.of("a"));
    private static final Flaw.Place B = new Flaw.Place(GoalId.of("b"), "x");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Target ROADS = total("30 km");

    private static Flaw sound(Flaw.Kind kind) {
        return switch (kind) {
            case NO_OWNER -> Flaw.of(kind, A);
            case NO_UNIT -> Flaw.of(kind, A, PolicyUnits.ONE);
            case DEADLINE_AFTER_PLAN -> Flaw.of(kind, A, DAY, DAY);
            case TWO_NUMBERS_FOR_ONE_THING -> Flaw.of(kind, A, B, ROADS, ROADS);
            case COMPLETIONS_ABOVE_STARTS -> Flaw.of(kind, A, B, q("1 km"), q("2 km"));
            case PARTS_DO_NOT_ADD_UP -> Flaw.of(kind, A, q("1 km"), q("2 km"));
            case MET_AT_BASELINE -> Flaw.of(kind, A, q("1 km"), ROADS);
            case WEAKER_THAN_LAST_YEAR -> Flaw.of(kind, A, GoalId.of("a"), ROADS, ROADS);
        };
    }

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void a_flaw_with_the_parts_of_its_kind_can_be_worded_and_no_other_can_be_made(Flaw.Kind kind) {
        Flaw sound = sound(kind);
        assertThat(ReviewSentences.in(Locale.ENGLISH).sentence(sound)).startsWith("a");
        assertThat(ReviewSentences.in(Locale.CHINESE).sentence(sound)).startsWith("a");
        assertRefused(kind, List.of(), sound.details());
        assertRefused(kind, List.of(A, B, A), sound.details());
        assertRefused(
                kind, sound.places(), with(sound.details(), sound.details().size(), "more"));
        for (int i = 0; i < sound.details().size(); i++) {
            assertRefused(kind, sound.places(), sound.details().subList(0, i));
            List<Object> other = new ArrayList<>(sound.details());
            other.set(i, "text");
            assertRefused(kind, sound.places(), other);
        }
    }

    private static List<Object> with(List<Object> details, int at, Object detail) {
        List<Object> more = new ArrayList<>(details);
        more.add(at, detail);
        return more;
    }

    private static void assertRefused(Flaw.Kind kind, List<Flaw.Place> places, List<Object> details) {
        assertThatThrownBy(() -> new Flaw(kind, places, details)).isInstanceOf(InvalidGoalException.class);
    }

    private static void assertRefused(
            Flaw.Kind kind, List<Flaw.Place> places, List<Object> details, String place, String message) {
        assertThatThrownBy(() -> new Flaw(kind, places, details))
                .isInstanceOfSatisfying(
                        InvalidGoalException.class,
                        refused -> assertThat(refused.place()).isEqualTo(place))
                .hasMessage(message);
    }

    @Test
    void the_parts_named_may_be_a_count() {
        Flaw flaw = Flaw.of(Flaw.Kind.PARTS_DO_NOT_ADD_UP, A, q("2 {dwelling}"), 3);
        assertThat(ReviewSentences.in(Locale.ENGLISH).sentence(flaw))
                .isEqualTo("a: 3 things are named, more than the 2 dwellings promised");
    }

    @Test
    void the_part_that_does_not_fit_is_told() {
        assertRefused(
                Flaw.Kind.TWO_NUMBERS_FOR_ONE_THING,
                List.of(B),
                List.of(ROADS, ROADS),
                "flaw.places",
                "flaw.places must be 2 places for TWO_NUMBERS_FOR_ONE_THING, but was [b#x]");
        assertRefused(
                Flaw.Kind.NO_OWNER,
                List.of(),
                List.of(),
                "flaw.places",
                "flaw.places must be 1 place for NO_OWNER, but was []");
        assertRefused(
                Flaw.Kind.NO_OWNER,
                List.of(A),
                List.of(5),
                "flaw.details",
                "flaw.details must be 0 details for NO_OWNER, but was [5]");
        assertRefused(
                Flaw.Kind.NO_UNIT,
                List.of(A),
                List.of(),
                "flaw.details",
                "flaw.details must be 1 detail for NO_UNIT, but was []");
        assertRefused(
                Flaw.Kind.NO_UNIT,
                List.of(A),
                List.of("km"),
                "flaw.details[0]",
                "flaw.details[0] must be a unit for NO_UNIT, but was km (String)");
        assertRefused(
                Flaw.Kind.DEADLINE_AFTER_PLAN,
                List.of(A),
                List.of(DAY, 2025),
                "flaw.details[1]",
                "flaw.details[1] must be a day for DEADLINE_AFTER_PLAN, but was 2025 (Integer)");
        assertRefused(
                Flaw.Kind.MET_AT_BASELINE,
                List.of(A),
                List.of(q("1 km"), q("2 km")),
                "flaw.details[1]",
                "flaw.details[1] must be a target for MET_AT_BASELINE, but was 2 km (ExactQuantity)");
        assertRefused(
                Flaw.Kind.COMPLETIONS_ABOVE_STARTS,
                List.of(A, B),
                List.of(1, q("2 km")),
                "flaw.details[0]",
                "flaw.details[0] must be a number with its unit for COMPLETIONS_ABOVE_STARTS, but was 1 (Integer)");
        assertRefused(
                Flaw.Kind.PARTS_DO_NOT_ADD_UP,
                List.of(A),
                List.of(q("1 km"), 2L),
                "flaw.details[1]",
                "flaw.details[1] must be a number with its unit or an integer for PARTS_DO_NOT_ADD_UP,"
                        + " but was 2 (Long)");
        assertRefused(
                Flaw.Kind.WEAKER_THAN_LAST_YEAR,
                List.of(A),
                List.of("a", ROADS, ROADS),
                "flaw.details[0]",
                "flaw.details[0] must be the id of a goal for WEAKER_THAN_LAST_YEAR, but was a (String)");
    }

    @Test
    void nothing_may_be_null() throws ReflectiveOperationException {
        Refusals.assertNoComponentMayBeNull(sound(Flaw.Kind.NO_OWNER));
    }
}
