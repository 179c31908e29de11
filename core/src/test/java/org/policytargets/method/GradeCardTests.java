package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Population;
import org.policytargets.goal.Source;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/** A plan graded by methods: how goals of each kind are seen, and how grades are rolled up. */
class GradeCardTests {
    private static final Window YEAR = Window.parse("2025");
    private static final LocalDate MIDYEAR = LocalDate.parse("2025-07-15");
    private static final LocalDate JULY = LocalDate.parse("2025-07-10");
    private static final Indicator ROADS =
            Indicator.flow("roads", PolicyUnits.KILOMETRE).moreIsBetter();
    private static final Indicator HOUSED =
            Indicator.stock("housed", PolicyUnits.PERCENT).moreIsBetter();
    private static final Indicator DUST =
            Indicator.mean("dust", PolicyUnits.MICROGRAM_PER_CUBIC_METRE).lessIsBetter();
    private static final Indicator GROWTH = Indicator.growth("gdp").moreIsBetter();

    private static ExactQuantity<?> q(String number, org.policytargets.units.PolicyUnit<?> unit) {
        return ExactQuantity.of(number, unit);
    }

    private static Goal goal(String id, String owner, Target target, Deadline deadline) {
        return Goal.builder()
                .id(id)
                .title(id)
                .owner(Owner.of(owner))
                .target(target)
                .deadline(deadline)
                .source(Source.of("Report").section(owner.equals("A") ? "One" : "Two"))
                .build();
    }

    private static final Goal KM =
            goal("roads", "A", Target.total(ROADS, atLeast(q("30", PolicyUnits.KILOMETRE))), by(YEAR));
    private static final Goal SHARE =
            goal("housed", "A", Target.level(HOUSED, atLeast(q("85", PolicyUnits.PERCENT))), at(YEAR));
    private static final Goal CLEAN =
            goal("dust", "B", Target.level(DUST, atMost(q("30", PolicyUnits.MICROGRAM_PER_CUBIC_METRE))), at(YEAR));
    private static final Actuals REPORTED = Actuals.of(
            Actual.period(ROADS, Window.parse("2025-H1"), q("12", PolicyUnits.KILOMETRE), JULY),
            Actual.level(HOUSED, LocalDate.parse("2024-12-31"), q("80", PolicyUnits.PERCENT), JULY),
            Actual.level(HOUSED, LocalDate.parse("2025-06-30"), q("84", PolicyUnits.PERCENT), JULY));

    private static Assessment assess(Goal goal, Actuals actuals) {
        return Assessor.standard().assess(goal, actuals, MIDYEAR);
    }

    private static GradeCard card(Method method) {
        List<Assessment> assessments = new ArrayList<>();
        for (Goal goal : List.of(KM, SHARE, CLEAN)) {
            assessments.add(assess(goal, REPORTED));
        }
        return GradeCard.of(method, assessments, REPORTED);
    }

    @Test
    void counts_are_by_rating_owner_and_section_and_missing_data_is_seen_in_each() {
        GradeCard card = card(Methods.SCHEDULE);
        assertThat(card.counts())
                .containsEntry(Rating.ON_TRACK, 1)
                .containsEntry(Rating.AT_RISK, 1)
                .containsEntry(Rating.NO_DATA, 1)
                .containsEntry(Rating.MISSED, 0);
        assertThat(card.sentence(Locale.ENGLISH)).isEqualTo("1 on track · 1 at risk · 1 without data");
        assertThat(card.sentence(Locale.CHINESE)).isEqualTo("1项进度正常 · 1项有风险 · 1项无数据");
        assertThat(card.byOwner().get("A").sentence(Locale.ENGLISH)).isEqualTo("1 on track · 1 at risk");
        assertThat(card.byOwner().get("B").sentence(Locale.ENGLISH)).isEqualTo("1 without data");
        assertThat(card.bySection().keySet()).containsExactly("One", "Two");
    }

    @Test
    void a_whole_has_weights_and_key_goals_with_a_veto() {
        GradeCard card = card(Methods.SCHEDULE);
        assertThat(card.total(Aggregations.WORST)).hasToString("at risk");
        assertThat(card.total()).isEmpty();
        assertThat(card(Methods.GERMANY).total().orElseThrow().rating()).isEqualTo(Rating.NO_DATA);
        assertThat(card.total(Aggregations.KEPTN).score()).contains(Figure.of(Rational.of(50)));
        Map<GoalId, BigDecimal> weights = Map.of(CLEAN.id(), BigDecimal.ZERO, SHARE.id(), new BigDecimal("9"));
        assertThat(card.total(Aggregations.KEPTN, weights, Set.of())).hasToString("pass");
        assertThat(card.total(Aggregations.KEPTN, weights, Set.of(CLEAN.id()))).hasToString("fail");
    }

    @Test
    void a_total_starts_from_nothing_and_a_level_from_the_day_before() {
        assertThat(Methods.SCHEDULE.grade(assess(KM, REPORTED), REPORTED).statistic())
                .contains(Figure.of(Rational.of(12, 30).divide(Rational.of(181, 365))));
        assertThat(Methods.SCHEDULE.grade(assess(SHARE, REPORTED), REPORTED).statistic())
                .contains(Figure.of(Rational.of(4, 5).divide(Rational.of(181, 365))));
        assertThat(Methods.SCHEDULE.grade(assess(KM, REPORTED), REPORTED).rating())
                .isEqualTo(Pace.of(assess(KM, REPORTED), REPORTED).rating());
    }

    @Test
    void a_planned_path_is_the_schedule() {
        Goal planned = Goal.builder()
                .id("planned")
                .title("planned")
                .owner(Owner.of("A"))
                .target(KM.target())
                .deadline(KM.deadline())
                .path(new PlannedPath(
                        new java.util.TreeMap<>(Map.of(LocalDate.parse("2025-06-30"), q("10", PolicyUnits.KILOMETRE)))))
                .build();
        assertThat(Methods.SCHEDULE.grade(assess(planned, REPORTED), REPORTED).statistic())
                .contains(Figure.of(Rational.of(12, 10)));
    }

    @Test
    void changes_coverage_growth_and_what_is_no_series() {
        Goal change = goal(
                "change",
                "A",
                Target.change(
                        HOUSED,
                        atLeast(q("10", PolicyUnits.PERCENTAGE_POINT)),
                        Baseline.of(q("80", PolicyUnits.PERCENT), Window.parse("2024-12-31"))),
                at(YEAR));
        assertThat(Methods.CHINA_COMPLETION
                        .grade(assess(change, REPORTED), REPORTED)
                        .statistic())
                .contains(Figure.of(Rational.of(4, 10)));
        Indicator served = Indicator.members("served");
        Goal covered = goal(
                "covered",
                "A",
                new Target.Coverage(served, Population.of("towns", 4), atLeast(q("100", PolicyUnits.PERCENT))),
                by(YEAR));
        Actuals three = Actuals.of(Actual.covered(served, LocalDate.parse("2025-06-30"), 3, JULY));
        assertThat(Methods.CHINA_COMPLETION.grade(assess(covered, three), three).statistic())
                .contains(Figure.of(Rational.of(3, 4)));
        Goal growth = goal("growth", "A", Target.growth(GROWTH, atLeast(q("5.5", PolicyUnits.PERCENT))), at(YEAR));
        Actuals seven = Actuals.of(Actual.growth(GROWTH, YEAR, q("7.2", PolicyUnits.PERCENT), JULY));
        assertThat(Methods.CHINA_COMPLETION.grade(assess(growth, seven), seven)).hasToString("超额完成");
        Goal kept = goal("kept", "A", new Target.Judged(Indicator.judgement("kept?")), by(YEAR));
        Actuals finding = Actuals.of(Actual.judgement(Indicator.judgement("kept?"), JULY, true, "me"));
        assertThat(Methods.SCHEDULE.grade(assess(kept, finding), finding).notRated())
                .contains(NotRated.NO_SERIES);
        Goal parts = goal("parts", "A", new Target.AllOf(List.of(Part.of("p", KM.target()))), by(YEAR));
        assertThat(Methods.SCHEDULE.grade(assess(parts, REPORTED), REPORTED).notRated())
                .contains(NotRated.NO_SERIES);
        Actuals range = Actuals.of(new Actual.Measured(
                Subject.of(HOUSED),
                Basis.LEVEL,
                Window.parse("2025-06-30"),
                Interval.closed(q("80", PolicyUnits.PERCENT), q("84", PolicyUnits.PERCENT)),
                Report.on(JULY)));
        assertThat(Methods.SCHEDULE.grade(assess(SHARE, range), range).notRated())
                .contains(NotRated.NOT_ONE_NUMBER);
    }

    @Test
    void less_and_neither_are_seen_as_they_are() {
        Actuals means = Actuals.of(Actual.mean(DUST, YEAR, q("25", PolicyUnits.MICROGRAM_PER_CUBIC_METRE), JULY));
        assertThat(Methods.CHINA_COMPLETION.grade(assess(CLEAN, means), means).statistic())
                .contains(Figure.of(Rational.of(30, 25)));
        Goal steady = goal(
                "steady",
                "A",
                Target.level(HOUSED.neitherIsBetter(), Criterion.exactly(q("85", PolicyUnits.PERCENT))),
                Deadline.none(LocalDate.parse("2025-01-01")));
        assertThat(Methods.SCHEDULE.grade(assess(steady, REPORTED), REPORTED).notRated())
                .contains(NotRated.NO_DIRECTION);
        Goal someday = goal("someday", "A", SHARE.target(), Deadline.none(LocalDate.parse("2025-01-01")));
        assertThat(Methods.SCHEDULE.grade(assess(someday, REPORTED), REPORTED).notRated())
                .contains(NotRated.NO_DEADLINE);
        Goal untilThen = goal("until", "A", SHARE.target(), at(LocalDate.parse("2025-12-31")));
        assertThat(Methods.CHINA_COMPLETION
                        .grade(assess(untilThen, REPORTED), REPORTED)
                        .statistic())
                .contains(Figure.of(Rational.of(84, 85)));
        assertThat(Optional.of(GradeCard.of(Methods.SCHEDULE, List.of(), REPORTED)
                        .total(Aggregations.WORST)
                        .rating()))
                .contains(Rating.NO_DATA);
    }
}
