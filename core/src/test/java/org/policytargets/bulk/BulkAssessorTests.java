package org.policytargets.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.LimitExceededException;
import org.policytargets.units.PolicyUnits;

class BulkAssessorTests {
    private static final Indicator SHARE = Indicator.stock("share", PolicyUnits.PERCENT);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final List<String> found = new ArrayList<>();
    private final List<Row.Problem> problems = new ArrayList<>();

    private static Goal goal(String id, Target target) {
        return Goal.builder()
                .id(id)
                .title("A goal")
                .owner(Owner.of("District"))
                .target(target)
                .deadline(Deadline.at(Window.parse("2025")))
                .build();
    }

    private static Goal atLeast85(String id) {
        return goal(id, new Target.Level(SHARE, Criterion.atLeast(ExactQuantity.of(85, PolicyUnits.PERCENT))));
    }

    private static final Goal A = atLeast85("a");
    private static final Goal B = atLeast85("b");
    private static final Goal C = atLeast85("c");

    private static Plan plan(Goal... goals) {
        return Plan.builder()
                .id("plan")
                .title(Label.of("A plan"))
                .window(Window.parse("2025"))
                .goals(List.of(goals))
                .build();
    }

    private static Actual share(int value, LocalDate day) {
        return Actual.level(SHARE, day, ExactQuantity.of(value, PolicyUnits.PERCENT), AS_OF);
    }

    private static Row row(long number, Goal goal, int value) {
        Actual actual = share(value, LAST_DAY);
        return new Row.Reported(number, actual.about(actual.subject().forGoal(goal)));
    }

    private void take(Assessment assessment) {
        found.add(assessment.toString());
    }

    private Tally grouped(BulkAssessor bulk, Row... rows) {
        return bulk.assessGrouped(List.of(rows).iterator(), this::take, problems::add);
    }

    private Tally inAnyOrder(BulkAssessor bulk, Row... rows) {
        return bulk.assessInAnyOrder(List.of(rows).iterator(), this::take, problems::add);
    }

    @Test
    void each_goal_is_assessed_when_its_rows_have_ended_and_then_those_without_a_row() {
        Tally tally = grouped(BulkAssessor.of(plan(A, B, C), AS_OF), row(1, C, 85), row(2, A, 84));
        assertThat(found).containsExactly("MET c", "MISSED a", "NO_DATA b");
        assertThat(tally).isEqualTo(new Tally(2, 0, 3, true));
    }

    @Test
    void a_goal_is_given_away_before_the_next_but_one_row_is_taken() {
        List<Row> rows = List.of(row(1, A, 85), row(2, B, 84), row(3, C, 90));
        Iterator<Row> source = rows.iterator();
        Iterator<Row> looking = new Iterator<>() {
            private int taken;

            @Override
            public boolean hasNext() {
                assertThat(found).hasSize(Math.max(0, taken - 1));
                return source.hasNext();
            }

            @Override
            public Row next() {
                taken++;
                return source.next();
            }
        };
        BulkAssessor.of(plan(A, B, C), AS_OF).assessGrouped(looking, this::take, problems::add);
        assertThat(found).containsExactly("MET a", "MISSED b", "MET c");
    }

    @Test
    void rows_that_do_not_stand_grouped_are_refused_where_that_shows() {
        assertThatThrownBy(
                        () -> grouped(BulkAssessor.of(plan(A, B), AS_OF), row(1, A, 85), row(2, B, 85), row(3, A, 84)))
                .isInstanceOfSatisfying(UngroupedRowsException.class, e -> {
                    assertThat(e.row()).isEqualTo(3);
                    assertThat(e.goal()).isEqualTo(A.id());
                })
                .hasMessage("rows must stand grouped by goal, but row 3 is of a, whose rows had ended:"
                        + " sort them by goal, or assess them in any order");
    }

    @Test
    void a_bad_row_is_one_problem_and_the_rest_go_on() {
        Row shared = new Row.Reported(2, share(99, LAST_DAY));
        Tally tally = grouped(
                BulkAssessor.of(plan(A), AS_OF),
                new Row.Problem(1, "value must be a number, but was x"),
                shared,
                row(3, C, 90),
                row(4, A, 85));
        assertThat(found).containsExactly("MET a");
        assertThat(tally).isEqualTo(new Tally(4, 3, 1, true));
        assertThat(problems)
                .containsExactly(
                        new Row.Problem(1, "value must be a number, but was x"),
                        new Row.Problem(2, "goal must be given where rows stand grouped by goal, but was not"),
                        new Row.Problem(3, "goal must be one of the plan's, but was c"));
    }

    @Test
    void in_any_order_what_is_for_no_goal_in_particular_is_evidence_for_all_about_its_indicator() {
        Actual other = Actual.level(
                Indicator.stock("other", PolicyUnits.PERCENT),
                LAST_DAY,
                ExactQuantity.of(1, PolicyUnits.PERCENT),
                AS_OF);
        Tally tally = inAnyOrder(
                BulkAssessor.of(plan(A, B), AS_OF),
                new Row.Reported(1, share(90, LAST_DAY)),
                new Row.Reported(2, other));
        assertThat(found).containsExactly("MET a", "MET b");
        assertThat(tally).isEqualTo(new Tally(2, 1, 2, true));
        assertThat(problems)
                .containsExactly(
                        new Row.Problem(2, "indicator must be one that a goal of the plan is about, but was other"));
    }

    @Test
    void more_rows_than_may_be_held_are_refused() {
        assertThat(BulkAssessor.of(plan(A, B), AS_OF).mostHeld()).isEqualTo(1_000_000);
        BulkAssessor two = BulkAssessor.of(plan(A, B), AS_OF).holdingAtMost(2);
        assertThat(two.mostHeld()).isEqualTo(2);
        assertThat(grouped(two, row(1, A, 85), row(2, A, 85), row(3, B, 85), row(4, B, 85)))
                .isEqualTo(new Tally(4, 0, 2, true));
        assertThatThrownBy(() -> grouped(two, row(1, A, 85), row(2, A, 85), row(3, A, 85)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("actuals held at once must be at most 2, but was one more with row 3");
        found.clear();
        assertThatThrownBy(() -> inAnyOrder(two, row(1, A, 85), row(2, B, 85), row(3, A, 85)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("actuals held at once must be at most 2, but was one more with row 3");
        assertThat(found).isEmpty();
        assertThatThrownBy(() -> two.holdingAtMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("actuals must be at least 1, but was 0");
    }

    @Test
    void the_watch_is_told_of_rows_and_goals_and_can_stop_the_work() {
        List<Tally> seen = new ArrayList<>();
        BulkAssessor bulk = BulkAssessor.of(plan(A, B, C), AS_OF);
        inAnyOrder(bulk.watchedEvery(2, seen::add), row(1, A, 85), row(2, B, 85), row(3, C, 85));
        assertThat(seen).containsExactly(new Tally(2, 0, 0, false), new Tally(3, 0, 2, false));

        found.clear();
        Tally rows = inAnyOrder(bulk.watchedEvery(2, tally -> false), row(1, A, 85), row(2, B, 85), row(3, C, 85));
        assertThat(rows).isEqualTo(new Tally(2, 0, 0, false));
        assertThat(found).isEmpty();

        Tally goals = inAnyOrder(bulk.watchedEvery(2, tally -> tally.goals() == 0), row(1, A, 85));
        assertThat(goals).isEqualTo(new Tally(1, 0, 2, false));
        assertThat(found).containsExactly("MET a", "NO_DATA b");
        assertThatThrownBy(() -> bulk.watchedEvery(0, tally -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must be at least 1, but was 0");
    }

    @Test
    void stopped_in_the_middle_of_a_goal_it_is_not_assessed_by_half() {
        Tally tally = grouped(
                BulkAssessor.of(plan(A, B), AS_OF).watchedEvery(2, any -> false),
                row(1, A, 85),
                row(2, A, 84),
                row(3, A, 83));
        assertThat(tally).isEqualTo(new Tally(2, 0, 0, false));
        assertThat(found).isEmpty();
    }

    @Test
    void a_plan_without_goals_is_complete_only_when_all_rows_were_taken() {
        BulkAssessor none = BulkAssessor.of(plan(), AS_OF);
        assertThat(inAnyOrder(none, row(1, A, 85), row(2, A, 85))).isEqualTo(new Tally(2, 2, 0, true));
        assertThat(inAnyOrder(none.watchedEvery(1, any -> false), row(1, A, 85), row(2, A, 85)))
                .isEqualTo(new Tally(1, 1, 0, false));
    }

    @Test
    void stopped_at_the_very_last_goal_it_is_complete() {
        BulkAssessor bulk = BulkAssessor.of(plan(A, B), AS_OF).watchedEvery(2, any -> any.goals() < 2);
        Tally tally = grouped(bulk, row(1, A, 85));
        assertThat(tally).isEqualTo(new Tally(1, 0, 2, true));
    }

    @Test
    void resolutions_and_the_assessor_count_as_one_by_one() {
        Goal delegated = goal("a", new Target.Delegated(SHARE, "the city"));
        Criterion asked = Criterion.atLeast(ExactQuantity.of(80, PolicyUnits.PERCENT));
        Actual early = share(81, LAST_DAY.minusDays(10));
        inAnyOrder(
                BulkAssessor.of(plan(delegated, B), AS_OF)
                        .by(Assessor.acceptingLevelsUpTo(31))
                        .withResolutions(List.of(Resolution.of(delegated.id(), asked, LAST_DAY))),
                new Row.Reported(1, early));
        assertThat(found).containsExactly("MET a", "MISSED b");
    }

    @Test
    void a_resolution_that_does_not_fit_is_refused_before_the_first_row() {
        Goal delegated = goal("a", new Target.Delegated(SHARE, "the city"));
        Criterion kilometres = Criterion.atLeast(ExactQuantity.of(80, PolicyUnits.KILOMETRE));
        BulkAssessor bulk = BulkAssessor.of(plan(B, delegated), AS_OF)
                .withResolutions(List.of(Resolution.of(GoalId.of("a"), kilometres, LAST_DAY)));
        Iterator<Row> rows = List.of(row(1, B, 85)).iterator();
        assertThatThrownBy(() -> bulk.assessGrouped(rows, this::take, problems::add))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessageStartingWith("resolution of a: ");
        assertThat(rows.hasNext()).isTrue();
    }

    @Test
    void alone_a_goal_keeps_its_own_resolutions() {
        Goal one = goal("a", new Target.Delegated(SHARE, "the city"));
        Goal other = goal("b", new Target.Delegated(SHARE, "the city"));
        Criterion asked = Criterion.atLeast(ExactQuantity.of(80, PolicyUnits.PERCENT));
        Criterion more = Criterion.atLeast(ExactQuantity.of(90, PolicyUnits.PERCENT));
        BulkAssessor bulk = BulkAssessor.of(plan(one, other), AS_OF)
                .withResolutions(
                        List.of(Resolution.of(one.id(), asked, LAST_DAY), Resolution.of(other.id(), more, LAST_DAY)));
        Row shared = new Row.Reported(1, share(85, LAST_DAY));
        assertThat(inAnyOrder(bulk.alone(one), shared)).isEqualTo(new Tally(1, 0, 1, true));
        assertThat(inAnyOrder(bulk.alone(other), shared)).isEqualTo(new Tally(1, 0, 1, true));
        assertThat(found).containsExactly("MET a", "MISSED b");
    }
}
