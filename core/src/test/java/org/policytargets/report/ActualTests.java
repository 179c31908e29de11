package org.policytargets.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Refusals;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/** What was reported, and what cannot have been. */
class ActualTests {
    private static final Window YEAR = Window.during(Year.of(2025));
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDate REPORTED = LocalDate.of(2026, 1, 7);
    private static final Indicator ROADS = Indicator.flow("roads", KILOMETRE).in("Haidian");
    private static final Subject OF_ROADS = Subject.of(ROADS);
    private static final Report FINAL = Report.on(REPORTED);
    private static final ExactQuantity<?> THIRTY = quantity("30", KILOMETRE);
    private static final Interval VALUE = Interval.point(THIRTY);

    private static void assertRefused(ThrowingCallable call, String place, String message) {
        InvalidActualException refusal = catchThrowableOfType(InvalidActualException.class, call);
        assertThat(refusal).as("a refusal: " + message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.place()).isEqualTo(place);
        assertThat(refusal.code()).isEqualTo("actual.invalid");
        assertThat(place + " must " + refusal.expected() + ", but was " + refusal.found())
                .isEqualTo(message);
        assertThat(refusal.position()).isEmpty();
        assertThat(refusal.suggestion()).isEmpty();
    }

    // Factories.

    @Test
    void numbers_are_reported_on_five_bases() {
        assertThat(Actual.level(ROADS, LAST, THIRTY, REPORTED))
                .isEqualTo(new Actual.Measured(OF_ROADS, Basis.LEVEL, Window.on(LAST), VALUE, FINAL));
        assertThat(Actual.period(ROADS, YEAR, THIRTY, REPORTED))
                .isEqualTo(new Actual.Measured(OF_ROADS, Basis.PERIOD, YEAR, VALUE, FINAL));
        assertThat(Actual.toDate(ROADS, YEAR, THIRTY, REPORTED))
                .isEqualTo(new Actual.Measured(OF_ROADS, Basis.TO_DATE, YEAR, VALUE, FINAL));
        assertThat(Actual.growth(ROADS, YEAR, quantity("7.2", PERCENT), REPORTED))
                .isEqualTo(new Actual.Measured(
                        OF_ROADS, Basis.GROWTH, YEAR, Interval.point(quantity("7.2", PERCENT)), FINAL));
        assertThat(Actual.mean(ROADS, YEAR, THIRTY, REPORTED))
                .isEqualTo(new Actual.Measured(OF_ROADS, Basis.MEAN, YEAR, VALUE, FINAL));
    }

    @Test
    void a_number_is_of_the_indicators_kind_and_the_change_of_a_share_may_be_in_points() {
        Indicator housed = Indicator.stock("housed", PERCENT).in("Haidian");
        ExactQuantity<?> points = quantity("5", PERCENTAGE_POINT);
        assertThat(Actual.period(housed, YEAR, points, REPORTED))
                .isEqualTo(new Actual.Measured(Subject.of(housed), Basis.PERIOD, YEAR, Interval.point(points), FINAL));
        assertThat(Actual.period(housed, YEAR, quantity("80", PERCENT), REPORTED))
                .isEqualTo(new Actual.Measured(
                        Subject.of(housed), Basis.PERIOD, YEAR, Interval.point(quantity("80", PERCENT)), FINAL));
        assertRefused(
                () -> Actual.level(housed, LAST, points, REPORTED),
                "value",
                "value must be in a unit comparable with %, but was 5 [pp]");
        assertRefused(
                () -> Actual.period(ROADS, YEAR, points, REPORTED),
                "value",
                "value must be in a unit comparable with km, but was 5 [pp]");
        assertRefused(
                () -> Actual.growth(ROADS, YEAR, THIRTY, REPORTED),
                "value",
                "value must be in a unit comparable with %, but was 30 km");
    }

    @Test
    void numbers_are_equal_by_value() {
        Actual metres = Actual.period(ROADS, YEAR, quantity("30000", METRE), REPORTED);
        assertThat(Actual.period(ROADS, YEAR, THIRTY, REPORTED))
                .isEqualTo(metres)
                .hasSameHashCodeAs(metres);
    }

    @Test
    void a_stage_is_seen_on_a_day() {
        Actual seen = Actual.stage(Indicator.stage("bridge"), LAST, "in-use", REPORTED);
        assertThat(seen)
                .isEqualTo(new Actual.Stage(
                        Subject.of(Indicator.stage("bridge")), Window.on(LAST), "in-use", Optional.empty(), FINAL));
        assertThat(seen.basis()).isEqualTo(Basis.STAGE);
    }

    @Test
    void members_are_counted_or_all() {
        Indicator meals = Indicator.members("meals");
        Subject ofMeals = Subject.of(meals);
        Actual counted = Actual.covered(meals, LAST, 28, REPORTED);
        assertThat(counted)
                .isEqualTo(new Actual.Members(
                        ofMeals, Window.on(LAST), false, Optional.of(28), List.of(), List.of(), FINAL));
        assertThat(Actual.allCovered(meals, LAST, REPORTED))
                .isEqualTo(new Actual.Members(
                        ofMeals, Window.on(LAST), true, Optional.empty(), List.of(), List.of(), FINAL));
        assertThat(counted.basis()).isEqualTo(Basis.MEMBERS);
    }

    @Test
    void a_finding_is_reported_on_its_day() {
        Indicator campaign = Indicator.judgement("went well");
        Actual finding = Actual.judgement(campaign, LAST, true, "an auditor");
        assertThat(finding)
                .isEqualTo(new Actual.Judgement(
                        Subject.of(campaign), Window.on(LAST), true, "an auditor", Report.on(LAST)));
        assertThat(finding.basis()).isEqualTo(Basis.JUDGEMENT);
        assertThat(((Actual.Judgement) Actual.judgement(campaign, LAST, false, "x")).kept())
                .isFalse();
    }

    // Withers.

    static Stream<Actual> kinds() {
        return Stream.of(
                Actual.period(ROADS, YEAR, THIRTY, REPORTED),
                new Actual.Stage(OF_ROADS, Window.on(LAST), "in-use", Optional.of(LAST.minusDays(9)), FINAL),
                new Actual.Members(OF_ROADS, Window.on(LAST), false, Optional.of(5), List.of("a"), List.of("b"), FINAL),
                Actual.judgement(ROADS, LAST, true, "an auditor").with(FINAL));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void another_report_changes_the_report_only(Actual actual) {
        Report cited = FINAL.status(Status.PRELIMINARY).by("bureau").secondHand(Source.of("news"));
        Actual changed = actual.with(cited);
        assertThat(changed).isNotEqualTo(actual);
        assertThat(changed.report()).isEqualTo(cited);
        assertThat(changed.with(FINAL)).isEqualTo(actual);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void another_subject_changes_the_subject_only(Actual actual) {
        Subject other = new Subject("rails", Scope.of("Beijing"), Optional.of(GoalId.of("a")));
        Actual changed = actual.about(other);
        assertThat(changed).isNotEqualTo(actual);
        assertThat(changed.subject()).isEqualTo(other);
        assertThat(changed.about(OF_ROADS)).isEqualTo(actual);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void how_sure_it_is_is_said_in_words(Actual actual) {
        assertThat(actual.preliminary().report().status()).isEqualTo(Status.PRELIMINARY);
        assertThat(actual.by("bureau").report()).isEqualTo(FINAL.by("bureau"));
        assertThat(actual.secondHand(Source.of("news")).report()).isEqualTo(FINAL.secondHand(Source.of("news")));
        assertThat(actual.through()).isEqualTo(LAST);
    }

    // Gates.

    @ParameterizedTest
    @EnumSource(names = {"STAGE", "MEMBERS", "JUDGEMENT"})
    void a_number_is_on_no_other_basis(Basis basis) {
        assertRefused(
                () -> new Actual.Measured(OF_ROADS, basis, Window.on(LAST), VALUE, FINAL),
                "basis",
                "basis must be LEVEL, PERIOD, TO_DATE, GROWTH or MEAN for a number, but was " + basis);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01/..", "../2025-12-31"})
    void a_time_has_both_ends(String time) {
        Window open = Window.parse(time);
        String message = "time must have a first and a last day, but was " + open.code();
        assertRefused(() -> Actual.period(ROADS, open, THIRTY, REPORTED), "time", message);
        assertRefused(() -> new Actual.Measured(OF_ROADS, Basis.LEVEL, open, VALUE, FINAL), "time", message);
        assertRefused(() -> new Actual.Stage(OF_ROADS, open, "held", Optional.empty(), FINAL), "time", message);
    }

    @Test
    void a_level_a_stage_members_and_a_finding_are_of_one_day() {
        String message = "time must be one day, but was 2025";
        assertRefused(() -> new Actual.Measured(OF_ROADS, Basis.LEVEL, YEAR, VALUE, FINAL), "time", message);
        assertRefused(() -> new Actual.Stage(OF_ROADS, YEAR, "held", Optional.empty(), FINAL), "time", message);
        assertRefused(
                () -> new Actual.Members(OF_ROADS, YEAR, true, Optional.empty(), List.of(), List.of(), FINAL),
                "time",
                message);
        assertRefused(() -> new Actual.Judgement(OF_ROADS, YEAR, true, "an auditor", FINAL), "time", message);
        assertThat(Actual.period(ROADS, Window.on(LAST), THIRTY, REPORTED).through())
                .isEqualTo(LAST);
    }

    @Test
    void a_stage_is_named_and_was_reached_before_it_was_seen() {
        assertRefused(
                () -> new Actual.Stage(OF_ROADS, Window.on(LAST), "in-use", Optional.of(LAST.plusDays(1)), FINAL),
                "reachedOn",
                "reachedOn must not lie after the day seen, 2025-12-31, but was 2026-01-01");
        assertThat(new Actual.Stage(OF_ROADS, Window.on(LAST), "in-use", Optional.of(LAST), FINAL).reachedOn())
                .contains(LAST);
        assertRefused(
                () -> Actual.stage(ROADS, LAST, " ", REPORTED), "stage", "stage must say something, but was blank");
    }

    private static Actual.Members members(
            boolean all, Optional<Integer> count, List<String> covered, List<String> uncovered) {
        return new Actual.Members(OF_ROADS, Window.on(LAST), all, count, covered, uncovered, FINAL);
    }

    @Test
    void members_are_all_or_a_count_or_names() {
        assertRefused(
                () -> members(false, Optional.empty(), List.of(), List.of()),
                "members",
                "members must say all, a count, or names, but was none of them");
        assertThat(members(false, Optional.of(0), List.of(), List.of()).count()).contains(0);
        assertThat(members(false, Optional.empty(), List.of("a"), List.of()).covered())
                .containsExactly("a");
        assertThat(members(false, Optional.empty(), List.of(), List.of("b")).uncovered())
                .containsExactly("b");
        assertThat(members(true, Optional.of(1), List.of("a"), List.of()).all()).isTrue();
        assertThat(members(false, Optional.of(2), List.of("a", "b"), List.of()).count())
                .contains(2);
    }

    @Test
    void members_do_not_contradict_themselves() {
        assertRefused(
                () -> members(true, Optional.empty(), List.of(), List.of("b")),
                "uncovered",
                "uncovered must be empty where all are covered, but was [b]");
        assertRefused(
                () -> members(false, Optional.of(1), List.of("a", "b"), List.of()),
                "count",
                "count must be at least the number named, 2, but was 1");
        assertRefused(
                () -> members(false, Optional.of(-1), List.of(), List.of()),
                "count",
                "count must be at least the number named, 0, but was -1");
        assertRefused(
                () -> members(false, Optional.empty(), List.of("a", "b"), List.of("c", "b")),
                "uncovered",
                "uncovered must differ from the covered, but was b in both");
    }

    @Test
    void names_say_something_and_hide_nothing() {
        for (String name : List.of(" ", "a\u202Eb")) {
            InvalidActualException covered = catchThrowableOfType(
                    InvalidActualException.class,
                    () -> members(false, Optional.empty(), List.of("a", name), List.of()));
            assertThat(covered).isNotNull();
            assertThat(covered.place()).isEqualTo("covered");
            InvalidActualException uncovered = catchThrowableOfType(
                    InvalidActualException.class,
                    () -> members(false, Optional.empty(), List.of(), List.of("a", name)));
            assertThat(uncovered).isNotNull();
            assertThat(uncovered.place()).isEqualTo("uncovered");
        }
        InvalidActualException author = catchThrowableOfType(
                InvalidActualException.class, () -> Actual.judgement(ROADS, LAST, true, "a\u202Eb"));
        assertThat(author).isNotNull();
        assertThat(author.place()).isEqualTo("author");
    }

    @Test
    void the_order_and_repetition_of_names_plays_no_part() {
        List<String> names = new ArrayList<>(List.of("b", "a", "b"));
        Actual.Members one = members(false, Optional.of(2), names, List.of("d", "c", "c"));
        names.clear();
        assertThat(one).isEqualTo(members(false, Optional.of(2), List.of("a", "b"), List.of("c", "d")));
        assertThat(one.covered()).containsExactly("a", "b");
        assertThat(one.uncovered()).containsExactly("c", "d");
    }

    @Test
    void a_finding_has_an_author() {
        assertRefused(
                () -> Actual.judgement(ROADS, LAST, true, " "),
                "author",
                "author must say whose finding it is, but was blank");
    }

    // Reports and subjects.

    @Test
    void a_report_says_when_by_whom_and_how_sure() {
        assertThat(FINAL)
                .isEqualTo(new Report(REPORTED, Optional.empty(), Status.FINAL, true, Optional.empty(), false));
        Source news = Source.of("news");
        Report cited = new Report(REPORTED, Optional.of("bureau"), Status.REVISED, false, Optional.of(news), false);
        assertThat(FINAL.by("bureau").status(Status.REVISED).secondHand(news)).isEqualTo(cited);
        assertThat(FINAL.secondHand(news).status(Status.REVISED).by("bureau")).isEqualTo(cited);
        Report invented = new Report(REPORTED, Optional.empty(), Status.FINAL, true, Optional.of(news), true);
        assertThat(invented.by("x").status(Status.REVISED).secondHand(news).illustrative())
                .isTrue();
        assertThat(invented.by("x").source()).contains(news);
        assertThat(invented.by("x").firsthand()).isTrue();
        assertThat(invented.status(Status.REVISED).firsthand()).isTrue();
    }

    @Test
    void a_subject_is_an_indicator_in_its_scope_and_perhaps_for_a_goal() {
        assertThat(OF_ROADS).isEqualTo(new Subject("roads", Scope.of("Haidian"), Optional.empty()));
        Goal goal = Goal.builder()
                .id("plan/roads")
                .title("roads")
                .owner(Owner.of("Haidian"))
                .target(new Target.Delegated(ROADS, "the city"))
                .deadline(Deadline.by(YEAR))
                .build();
        assertThat(OF_ROADS.forGoal(goal))
                .isEqualTo(new Subject("roads", Scope.of("Haidian"), Optional.of(GoalId.of("plan/roads"))));
        assertRefused(
                () -> new Subject(" ", Scope.UNSTATED, Optional.empty()),
                "subject.indicator",
                "subject.indicator must say something, but was blank");
    }

    static Stream<Record> records() {
        return Stream.concat(kinds().map(actual -> (Record) actual), Stream.of(FINAL, OF_ROADS));
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_component_may_be_null(Record valid) throws ReflectiveOperationException {
        Refusals.assertNoComponentMayBeNull(valid);
    }
}
