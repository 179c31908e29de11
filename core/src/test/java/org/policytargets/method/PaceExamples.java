package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.change;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.total;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

class PaceExamples {
    private static final Window YEAR = Window.parse("2025");
    private static final Indicator DWELLINGS = Indicator.flow("dwellings completed", PolicyUnits.count("dwelling"));
    private static final Indicator HOUSED = Indicator.stock("families housed", PERCENT);
    private static final Goal COMPLETED = goal(total(DWELLINGS, atLeast(dwellings(6800))), by(YEAR));

    private static ExactQuantity<?> dwellings(long count) {
        return ExactQuantity.of(count, PolicyUnits.count("dwelling"));
    }

    private static Goal goal(Target target, Deadline deadline) {
        return Goal.builder()
                .id("plan/goal")
                .title("A goal")
                .owner(Owner.of("District"))
                .target(target)
                .deadline(deadline)
                .build();
    }

    private static Goal planned(Goal goal, Map<String, ExactQuantity<?>> values) {
        TreeMap<LocalDate, ExactQuantity<?>> path = new TreeMap<>();
        values.forEach((day, value) -> path.put(LocalDate.parse(day), value));
        return new Goal(
                goal.id(),
                goal.title(),
                goal.owner(),
                goal.target(),
                goal.deadline(),
                goal.strength(),
                goal.source(),
                goal.members(),
                Optional.of(new PlannedPath(path)),
                goal.note());
    }

    private static Actual toDate(String last, long count) {
        Window time = Window.parse("2025-01-01/" + last);
        return Actual.toDate(DWELLINGS, time, dwellings(count), time.lastDay());
    }

    private static Actual housed(String day, String percent) {
        return Actual.level(HOUSED, LocalDate.parse(day), quantity(percent, PERCENT), LocalDate.parse(day));
    }

    private static Pace pace(Goal goal, String asOf, Actual... reported) {
        Actuals actuals = Actuals.of(reported);
        return Pace.of(Assessor.standard().assess(goal, actuals, LocalDate.parse(asOf)), actuals);
    }

    @Test
    void nine_months_figures_are_nine_months_worth_in_november() {
        Pace pace = pace(COMPLETED, "2025-11-20", toDate("2025-09-30", 5100));
        assertThat(pace.progress()).contains(Rational.of(3, 4));
        assertThat(pace.elapsed()).contains(Rational.of(273, 365));
        assertThat(pace.schedule()).contains(Rational.of(365, 364));
        assertThat(pace.rating()).isEqualTo(Rating.ON_TRACK);
        assertThat(pace.through()).contains(LocalDate.parse("2025-09-30"));
        assertThat(pace.absence()).isEmpty();
        assertThat(pace).hasToString("ON_TRACK 3/4 of the way");
    }

    @Test
    void what_is_left_is_told_for_each_day_month_and_year_left() {
        Pace pace = pace(COMPLETED, "2025-07-10", toDate("2025-06-30", 6540));
        assertThat(pace.required(Pace.Per.DAY)).contains(dwellings(260).divide(184));
        assertThat(pace.required(Pace.Per.MONTH)).contains(dwellings(260).multiply(Rational.of(36525, 1200 * 184)));
        assertThat(pace.required(Pace.Per.YEAR)).contains(dwellings(260).multiply(Rational.of(36525, 100 * 184)));
        assertThat(pace.observed(Pace.Per.DAY)).contains(dwellings(6540).divide(181));
        assertThat(pace.projection()).contains(dwellings(6540).multiply(Rational.of(365, 181)));
    }

    @Test
    void the_bands_of_the_schedule_include_their_lower_ends() {
        Goal hundred = goal(total(DWELLINGS, atLeast(dwellings(36_500))), by(YEAR));
        // On day 100 the schedule asks for 10 000.
        assertThat(pace(hundred, "2025-05-01", toDate("2025-04-10", 9_500)).rating())
                .isEqualTo(Rating.ON_TRACK);
        assertThat(pace(hundred, "2025-05-01", toDate("2025-04-10", 9_499)).rating())
                .isEqualTo(Rating.AT_RISK);
        assertThat(pace(hundred, "2025-05-01", toDate("2025-04-10", 6_000)).rating())
                .isEqualTo(Rating.AT_RISK);
        assertThat(pace(hundred, "2025-05-01", toDate("2025-04-10", 5_999)).rating())
                .isEqualTo(Rating.OFF_TRACK);
    }

    @Test
    void a_decided_goal_needs_no_pace() {
        Pace reached = pace(COMPLETED, "2025-11-20", toDate("2025-09-30", 7000));
        assertThat(reached.rating()).isEqualTo(Rating.ACHIEVED);
        assertThat(reached.required(Pace.Per.DAY)).isEmpty();
        assertThat(pace(COMPLETED, "2026-02-01", toDate("2025-12-31", 6000)).rating())
                .isEqualTo(Rating.MISSED);
        assertThat(pace(COMPLETED, "2026-02-01", toDate("2025-12-31", 6000)).required(Pace.Per.DAY))
                .isEmpty();
    }

    @Test
    void a_level_counts_from_the_day_before_the_first() {
        Goal more = goal(level(HOUSED, atLeast(quantity("85", PERCENT))), at(YEAR));
        Pace pace = pace(more, "2025-08-01", housed("2024-12-31", "80"), housed("2025-06-30", "82"));
        assertThat(pace.progress()).contains(Rational.of(2, 5));
        assertThat(pace.required(Pace.Per.DAY))
                .contains(quantity("3", PERCENTAGE_POINT).divide(184));
        assertThat(pace.projection())
                .contains(quantity("82", PERCENT)
                        .plus(quantity("2", PERCENTAGE_POINT).multiply(Rational.of(184, 181))));
        assertThat(pace.rating()).isEqualTo(Rating.AT_RISK);
        assertThat(pace(more, "2025-08-01", housed("2024-12-31", "80"), housed("2025-06-30", "79"))
                        .rating())
                .isEqualTo(Rating.REGRESSING);
    }

    @Test
    void a_level_whose_start_is_not_known_is_on_track_while_it_is_acceptable() {
        Goal more = goal(level(HOUSED, atLeast(quantity("85", PERCENT))), at(YEAR));
        Pace good = pace(more, "2025-08-01", housed("2024-11-30", "80"), housed("2025-06-30", "86"));
        assertThat(good.absence()).contains(Pace.Absence.NO_BASELINE);
        assertThat(good.rating()).isEqualTo(Rating.ON_TRACK);
        assertThat(good.progress()).isEmpty();
        assertThat(good).hasToString("ON_TRACK (NO_BASELINE)");
        Pace notYet = pace(more, "2025-08-01", housed("2025-06-30", "84"));
        assertThat(notYet.rating()).isEqualTo(Rating.NOT_RATED);
        Goal undated = goal(level(HOUSED, atLeast(quantity("85", PERCENT))), at(LocalDate.parse("2025-12-31")));
        assertThat(pace(undated, "2025-08-01", housed("2025-06-30", "84")).absence())
                .contains(Pace.Absence.NO_FIRST_DAY);
    }

    @Test
    void what_is_acceptable_from_the_start_is_on_track_while_it_is() {
        Goal ceiling = goal(total(DWELLINGS, atMost(dwellings(100))), by(YEAR));
        Pace below = pace(ceiling, "2025-08-01", toDate("2025-06-30", 99));
        assertThat(below.absence()).contains(Pace.Absence.ACCEPTABLE_FROM_THE_START);
        assertThat(below.rating()).isEqualTo(Rating.ON_TRACK);
        Goal kept = goal(level(HOUSED, atLeast(quantity("85", PERCENT))), at(YEAR));
        assertThat(pace(kept, "2025-08-01", housed("2024-12-31", "90"), housed("2025-06-30", "84"))
                        .rating())
                .isEqualTo(Rating.REGRESSING);
    }

    @Test
    void a_change_counts_from_its_baseline() {
        Goal points = goal(
                change(
                        HOUSED,
                        atLeast(quantity("5", PERCENTAGE_POINT)),
                        Baseline.of(quantity("80", PERCENT), Window.parse("2023-12-31"))),
                at(YEAR));
        Pace pace = pace(points, "2025-02-01", housed("2024-12-31", "82"));
        assertThat(pace.progress()).contains(Rational.of(2, 5));
        assertThat(pace.elapsed()).contains(Rational.of(366, 731));
    }

    @Test
    void a_planned_path_replaces_the_calendar() {
        Goal late = planned(COMPLETED, Map.of("2025-06-30", dwellings(680), "2025-09-30", dwellings(3400)));
        Pace half = pace(late, "2025-07-10", toDate("2025-06-30", 680));
        assertThat(half.planned()).contains(dwellings(680));
        assertThat(half.elapsed()).contains(Rational.of(1, 10));
        assertThat(half.rating()).isEqualTo(Rating.ON_TRACK);
        assertThat(pace(late, "2025-09-10", toDate("2025-08-15", 680)).planned())
                .contains(dwellings(2040));
        assertThat(pace(late, "2025-04-10", toDate("2025-01-01", 680)).planned())
                .contains(dwellings(680).divide(181));
        assertThat(pace(late, "2025-12-10", toDate("2025-11-15", 680)).planned())
                .contains(dwellings(5100));
        assertThat(pace(late, "2026-01-10", toDate("2025-12-31", 6800)).planned())
                .contains(dwellings(6800));
        assertThat(pace(COMPLETED, "2025-07-10", toDate("2025-06-30", 680)).planned())
                .isEmpty();
    }

    @Test
    void nothing_due_yet_is_on_track() {
        Goal late = planned(COMPLETED, Map.of("2025-06-30", dwellings(0)));
        Pace pace = pace(late, "2025-04-10", toDate("2025-03-31", 0));
        assertThat(pace.schedule()).isEmpty();
        assertThat(pace.rating()).isEqualTo(Rating.ON_TRACK);
    }

    @Test
    void without_a_last_day_there_is_progress_and_no_schedule() {
        Goal someDay = goal(total(DWELLINGS, atLeast(dwellings(6800))), Deadline.none(LocalDate.parse("2025-01-01")));
        Pace pace = pace(someDay, "2025-07-10", toDate("2025-06-30", 3400));
        assertThat(pace.progress()).contains(Rational.of(1, 2));
        assertThat(pace.elapsed()).isEmpty();
        assertThat(pace.projection()).isEmpty();
        assertThat(pace.required(Pace.Per.DAY)).isEmpty();
        assertThat(pace.observed(Pace.Per.DAY)).contains(dwellings(3400).divide(181));
        assertThat(pace.rating()).isEqualTo(Rating.NOT_RATED);
    }

    @Test
    void a_share_of_members_is_on_its_way_from_none() {
        Indicator meals = Indicator.members("meals");
        Goal all = goal(Target.fullCoverage(meals, Population.of("towns", 4)), by(YEAR));
        LocalDate june = LocalDate.parse("2025-06-30");
        Pace pace = pace(all, "2025-07-10", Actual.covered(meals, june, 3, june));
        assertThat(pace.progress()).contains(Rational.of(3, 4));
        assertThat(pace.rating()).isEqualTo(Rating.ON_TRACK);
    }

    @Test
    void nothing_is_computed_where_it_means_nothing() {
        assertThat(pace(COMPLETED, "2025-07-10").absence()).contains(Pace.Absence.NO_READING);
        assertThat(pace(COMPLETED, "2025-07-10").rating()).isEqualTo(Rating.NO_DATA);

        Indicator block = Indicator.stage("block 1");
        Goal toppedOut = goal(Target.milestone(block, StageLadder.CONSTRUCTION, "topped-out"), by(YEAR));
        LocalDate june = LocalDate.parse("2025-06-30");
        Pace stage = pace(toppedOut, "2025-07-10", Actual.stage(block, june, "started", june));
        assertThat(stage.absence()).contains(Pace.Absence.DOES_NOT_ACCUMULATE);
        assertThat(stage.rating()).isEqualTo(Rating.NOT_RATED);

        Goal both = goal(
                new Target.AllOf(List.of(Part.of("a", COMPLETED.target()), Part.of("b", COMPLETED.target()))),
                by(YEAR));
        assertThat(pace(both, "2025-07-10", toDate("2025-06-30", 3400)).absence())
                .contains(Pace.Absence.MADE_OF_PARTS);
        assertThat(pace(both, "2025-07-10", toDate("2025-06-30", 3400)).rating())
                .isEqualTo(Rating.NOT_RATED);
        assertThat(pace(both, "2025-07-10", toDate("2025-06-30", 6800)).rating())
                .isEqualTo(Rating.ACHIEVED);

        Actual aboutHalf = new Actual.Measured(
                toDate("2025-06-30", 1).subject(),
                toDate("2025-06-30", 1).basis(),
                Window.parse("2025-01-01/2025-06-30"),
                Interval.closed(dwellings(3000), dwellings(3400)),
                toDate("2025-06-30", 1).report());
        assertThat(pace(COMPLETED, "2025-07-10", aboutHalf).absence()).contains(Pace.Absence.NOT_ONE_NUMBER);
        assertThat(pace(COMPLETED, "2025-07-10", aboutHalf).rating()).isEqualTo(Rating.NOT_RATED);

        Goal roads = goal(total(Indicator.flow("roads", KILOMETRE), atLeast(quantity("30", KILOMETRE))), by(YEAR));
        Assessment before = Assessor.standard().assess(roads, Actuals.of(), LocalDate.parse("2024-07-10"));
        assertThat(before.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void evidence_from_before_the_first_day_says_nothing_of_the_pace() {
        Goal more = goal(level(HOUSED, atLeast(quantity("85", PERCENT))), at(YEAR));
        Pace pace = pace(more, "2025-02-01", housed("2024-12-31", "80"));
        assertThat(pace.absence()).contains(Pace.Absence.NOT_BEGUN);
        assertThat(pace.rating()).isEqualTo(Rating.NOT_RATED);
    }
}
