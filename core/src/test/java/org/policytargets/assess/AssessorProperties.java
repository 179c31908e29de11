package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/** The laws of the assessor, named as in its documentation. */
class AssessorProperties {
    private static final LocalDate LONG_AFTER = LocalDate.parse("2030-01-01");

    private static Assessment assess(Goal goal, List<Actual> actuals, LocalDate asOf) {
        return Assessor.standard().assess(goal, Actuals.of(actuals), asOf);
    }

    private static void assertSame(Assessment a, Assessment b) {
        assertThat(b.verdict()).isEqualTo(a.verdict());
        assertThat(b.gap()).isEqualTo(a.gap());
        assertThat(b.decidedOn()).isEqualTo(a.decidedOn());
        assertThat(b.parts().size()).isEqualTo(a.parts().size());
    }

    // ---- any goal, any actuals

    @Property
    void assessing_is_total_and_says_itself_in_both_languages(@ForAll Random random) {
        AnyPromise any = new AnyPromise(random);
        Assessment assessment = assess(any.goal(), any.actuals(), any.day());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(assessment.sentence(locale)).contains("plan/goal");
            for (Reason reason : assessment.reasons()) {
                assertThat(Sentences.in(locale).reason(reason)).isNotBlank();
            }
        }
    }

    @Property
    void the_order_of_the_actuals_and_their_repetition_change_nothing(@ForAll Random random) {
        AnyPromise any = new AnyPromise(random);
        List<Actual> other = new ArrayList<>(any.actuals());
        other.addAll(any.actuals());
        Collections.shuffle(other, random);
        LocalDate day = any.day();
        assertSame(assess(any.goal(), any.actuals(), day), assess(any.goal(), other, day));
    }

    @Property
    void actuals_reported_after_the_day_change_nothing(@ForAll Random random) {
        AnyPromise any = new AnyPromise(random);
        LocalDate day = any.day();
        List<Actual> known = Actuals.of(any.actuals()).asKnownOn(day).all();
        assertSame(assess(any.goal(), known, day), assess(any.goal(), any.actuals(), day));
    }

    @Property
    void a_verdict_follows_from_the_day_and_the_evidence(@ForAll Random random) {
        AnyPromise any = new AnyPromise(random);
        LocalDate day = any.day();
        Assessment assessment = assess(any.goal(), any.actuals(), day);
        if (!assessment.parts().isEmpty()) {
            return;
        }
        boolean dated = any.goal().deadline().lastDay().isPresent();
        boolean passed = any.goal().deadline().lastDay().filter(day::isAfter).isPresent();
        switch (assessment.verdict()) {
            case AWAITING_DATA, UNDECIDED -> assertThat(passed).isTrue();
            case OPEN -> assertThat(passed).isFalse();
            case NO_DATA -> assertThat(passed || !dated).isTrue();
            default -> {
                assertThat(assessment.isFinal()).isTrue();
                assertThat(assessment.decidedOn()).isPresent();
                assertThat(assessment.decidedBy()).isNotEmpty();
            }
        }
    }

    /**
     * Finality: what is true only of times after all that is known revises nothing. It leaves met as it is, turns missed at
     * most into met late, and moves no verdict that is final. Wholes and parts alike.
     */
    @Property
    void later_dated_actuals_that_revise_nothing_change_no_final_verdict(@ForAll Random random) {
        AnyPromise any = random.nextInt(3) == 0 ? AnyPromise.throughout(random) : new AnyPromise(random);
        LocalDate asOf = any.day();
        LocalDate known = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(460));
        List<Actual> before = new ArrayList<>();
        List<Actual> after = new ArrayList<>();
        for (Actual each : any.actuals()) {
            Actual actual = each.with(each.report().status(Status.FINAL));
            boolean early = !actual.through().isAfter(known);
            if (early) {
                before.add(actual);
            }
            if (early || actual.time().firstDay().isAfter(known)) {
                after.add(actual);
            }
        }
        Assessment then = assess(any.goal(), before, asOf);
        Assessment now = assess(any.goal(), after, asOf);
        if (then.verdict() == Verdict.MET) {
            assertThat(now.verdict()).isEqualTo(Verdict.MET);
        }
        if (then.verdict() == Verdict.MISSED) {
            assertThat(now.verdict()).isIn(Verdict.MISSED, Verdict.MET_LATE);
        }
        if (then.isFinal()) {
            assertThat(now.isFinal()).isTrue();
        }
    }

    @Property
    void restating_all_actuals_in_another_unit_of_the_kind_changes_no_verdict(@ForAll Random random) {
        AnyPromise any = new AnyPromise(random);
        LocalDate day = any.day();
        List<Actual> restated = new ArrayList<>();
        for (Actual actual : any.actuals()) {
            restated.add(
                    actual instanceof Actual.Measured measured
                            ? new Actual.Measured(
                                    measured.subject(),
                                    measured.basis(),
                                    measured.time(),
                                    measured.value()
                                            .in(PolicyTargetArbitraries.unitsLike(
                                                            measured.value().unit())
                                                    .sample()),
                                    measured.report())
                            : actual);
        }
        Assessment a = assess(any.goal(), any.actuals(), day);
        Assessment b = assess(any.goal(), restated, day);
        assertThat(b.verdict()).isEqualTo(a.verdict());
        assertThat(b.decidedOn()).isEqualTo(a.decidedOn());
        assertThat(b.gap()).isEqualTo(a.gap());
    }

    // ---- totals by month

    /** Whole and half kilometres in each month of 2025. */
    @Provide
    Arbitrary<List<BigDecimal>> months() {
        return Arbitraries.integers()
                .between(0, 60)
                .map(n -> BigDecimal.valueOf(n * 5L, 1))
                .list()
                .ofSize(12);
    }

    @Provide
    Arbitrary<ExactQuantity<?>> kilometres() {
        return Arbitraries.integers().between(0, 500).map(n -> ExactQuantity.of(n, PolicyUnits.KILOMETRE));
    }

    private static Actual month(int month, BigDecimal value) {
        return actual(
                ROADS,
                Basis.PERIOD,
                "2025-" + (month < 10 ? "0" : "") + month,
                Interval.point(ExactQuantity.of(value, PolicyUnits.KILOMETRE)));
    }

    private static List<Actual> monthly(List<BigDecimal> values) {
        List<Actual> actuals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            actuals.add(month(i + 1, values.get(i)));
        }
        return actuals;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Goal roads(Criterion criterion) {
        return goal(total(ROADS, criterion), by(YEAR));
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Combinators.combine(kilometres(), Arbitraries.of(0, 1, 2, 3)).as((value, word) -> switch (word) {
            case 0 -> Criterion.atLeast(value);
            case 1 -> Criterion.moreThan(value);
            case 2 -> Criterion.atMost(value);
            default -> Criterion.lessThan(value);
        });
    }

    @Property
    void a_total_is_the_sum_and_its_verdict_that_of_the_sum(
            @ForAll("months") List<BigDecimal> months, @ForAll("criteria") Criterion criterion) {
        Assessment a = assess(roads(criterion), monthly(months), LONG_AFTER);
        ExactQuantity<?> sum = ExactQuantity.of(sum(months), PolicyUnits.KILOMETRE);
        assertThat(a.reading().orElseThrow().value()).isEqualTo(Interval.point(sum));
        assertThat(a.verdict()).isEqualTo(criterion.acceptable().contains(sum) ? Verdict.MET : Verdict.MISSED);
    }

    @Property
    void splitting_a_period_changes_nothing(
            @ForAll("months") List<BigDecimal> months,
            @ForAll("criteria") Criterion criterion,
            @ForAll @IntRange(min = 1, max = 11) int at) {
        Window first =
                Window.between(day("2025-01-01"), LocalDate.of(2025, at + 1, 1).minusDays(1));
        List<Actual> joined = new ArrayList<>(monthly(months).subList(at, 12));
        joined.add(new Actual.Measured(
                Subject.of(ROADS),
                Basis.PERIOD,
                first,
                Interval.point(ExactQuantity.of(sum(months.subList(0, at)), PolicyUnits.KILOMETRE)),
                Report.on(day("2026-01-01"))));
        Assessment split = assess(roads(criterion), monthly(months), LONG_AFTER);
        Assessment whole = assess(roads(criterion), joined, LONG_AFTER);
        assertThat(whole.verdict()).isEqualTo(split.verdict());
        assertThat(whole.gap()).isEqualTo(split.gap());
    }

    @Property
    void a_missing_month_makes_the_sum_a_lower_bound(
            @ForAll("months") List<BigDecimal> months,
            @ForAll("criteria") Criterion criterion,
            @ForAll @IntRange(min = 1, max = 11) int missing) {
        List<Actual> all = monthly(months);
        all.remove(missing - 1);
        BigDecimal rest = sum(months).subtract(months.get(missing - 1));
        Assessment a = assess(roads(criterion), all, LONG_AFTER);
        Interval bound = Interval.atLeast(ExactQuantity.of(rest, PolicyUnits.KILOMETRE));
        assertThat(a.reading().orElseThrow().value()).isEqualTo(bound);
        Verdict expected = switch (Comparison.of(criterion, bound).answer()) {
            case YES -> Verdict.MET;
            case NO -> Verdict.MISSED;
            case UNDECIDED -> Verdict.UNDECIDED;
        };
        assertThat(a.verdict()).isEqualTo(expected);
    }

    @Property
    void whatever_is_missing_the_true_sum_lies_in_the_reading(
            @ForAll("months") List<BigDecimal> months,
            @ForAll @Size(12) List<Boolean> reported,
            @ForAll @IntRange(min = 0, max = 12) int toDate,
            @ForAll @IntRange(min = 1, max = 12) int from,
            @ForAll @IntRange(min = 1, max = 12) int to) {
        List<Actual> actuals = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (reported.get(i)) {
                actuals.add(month(i + 1, months.get(i)));
            }
        }
        if (toDate > 0) {
            actuals.add(span(Basis.TO_DATE, 1, toDate, months));
        }
        actuals.add(span(Basis.PERIOD, Math.min(from, to), Math.max(from, to), months));
        Assessment a = assess(roads(Criterion.atLeast(q("1000000 km"))), actuals, LONG_AFTER);
        a.reading().ifPresent(reading -> {
            int months_ = reading.through().getMonthValue();
            ExactQuantity<?> truth = ExactQuantity.of(sum(months.subList(0, months_)), PolicyUnits.KILOMETRE);
            assertThat(reading.value().contains(truth)).isTrue();
        });
        assertThat(codes(a)).doesNotContain(Reason.Code.PARTS_DIFFER);
    }

    private static Actual span(Basis basis, int from, int to, List<BigDecimal> months) {
        Window time = Window.between(
                LocalDate.of(2025, from, 1),
                LocalDate.of(2025, to, 1).plusMonths(1).minusDays(1));
        return new Actual.Measured(
                Subject.of(ROADS),
                basis,
                time,
                Interval.point(ExactQuantity.of(sum(months.subList(from - 1, to)), PolicyUnits.KILOMETRE)),
                Report.on(day("2026-02-01")));
    }

    @Property
    void later_dated_actuals_that_revise_nothing_keep_met_and_turn_missed_at_most_into_met_late(
            @ForAll("months") List<BigDecimal> months,
            @ForAll("criteria") Criterion criterion,
            @ForAll @IntRange(min = 0, max = 12) int known,
            @ForAll @IntRange(min = 0, max = 12) int more) {
        Assume.that(known <= more);
        List<Actual> all = monthly(months);
        for (LocalDate asOf : List.of(day("2025-06-30"), LONG_AFTER)) {
            Verdict before = assess(roads(criterion), reportedAtOnce(all.subList(0, known)), asOf)
                    .verdict();
            List<Actual> later = new ArrayList<>(reportedAtOnce(all.subList(0, more)));
            later.add(period("2026-01", "7 km").with(Report.on(day("2025-01-01"))));
            Verdict after = assess(roads(criterion), later, asOf).verdict();
            if (before == Verdict.MET) {
                assertThat(after).isEqualTo(Verdict.MET);
            }
            if (before == Verdict.MISSED) {
                assertThat(after).isIn(Verdict.MISSED, Verdict.MET_LATE);
            }
        }
    }

    private static List<Actual> reportedAtOnce(List<Actual> actuals) {
        return actuals.stream()
                .map(actual -> actual.with(Report.on(day("2025-01-01"))))
                .toList();
    }

    @Property
    void more_is_never_worse_where_more_is_better(
            @ForAll("months") List<BigDecimal> months,
            @ForAll("kilometres") ExactQuantity<?> promised,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 100) int more) {
        Goal goal = roads(Criterion.atLeast(promised));
        List<BigDecimal> better = new ArrayList<>(months);
        better.set(month - 1, months.get(month - 1).add(BigDecimal.valueOf(more)));
        assertThat(assess(goal, monthly(better), LONG_AFTER).verdict())
                .isGreaterThanOrEqualTo(
                        assess(goal, monthly(months), LONG_AFTER).verdict());
    }

    // ---- revisions

    @Property
    void the_most_settled_then_the_latest_report_counts(
            @ForAll("months") List<BigDecimal> values,
            @ForAll @Size(12) List<Status> standings,
            @ForAll Random random) {
        List<Actual> reports = new ArrayList<>();
        int best = 0;
        for (int i = 0; i < 12; i++) {
            Report report = Report.on(day("2026-01-01").plusDays(i)).status(standings.get(i));
            reports.add(period("2025", values.get(i) + " km").with(report));
            if (standings.get(i).compareTo(standings.get(best)) >= 0) {
                best = i;
            }
        }
        Actual counts = reports.get(best);
        Collections.shuffle(reports, random);
        assertThat(assess(roads(Criterion.atLeast(q("1 km"))), reports, LONG_AFTER)
                        .decidedBy())
                .containsExactly(counts);
    }

    @Property
    void reports_that_tie_are_read_as_their_hull(
            @ForAll("kilometres") ExactQuantity<?> a, @ForAll("kilometres") ExactQuantity<?> b) {
        List<Actual> both = List.of(period("2025", a.toString()), period("2025", b.toString()));
        Interval hull = Interval.point(a).hull(Interval.point(b));
        Assessment assessment = assess(roads(Criterion.atLeast(q("1 km"))), both, LONG_AFTER);
        assertThat(assessment.reading().orElseThrow().value()).isEqualTo(hull);
        assertThat(codes(assessment).contains(Reason.Code.CONFLICT)).isEqualTo(!a.equals(b));
    }

    // ---- comparison

    @Provide
    Arbitrary<PolicyUnit<?>> units() {
        return PolicyTargetArbitraries.units();
    }

    @Property
    void gap_above_zero_means_inside_and_below_zero_outside(
            @ForAll("units") PolicyUnit<?> unit, @ForAll Random seed, @ForAll Better better) {
        Comparison comparison = comparison(unit, seed, better);
        int sign = comparison.gap().exact().orElseThrow().signum();
        if (sign != 0) {
            assertThat(comparison.answer()).isEqualTo(sign > 0 ? Answer.YES : Answer.NO);
        }
    }

    private static Comparison comparison(PolicyUnit<?> unit, Random seed, Better better) {
        ExactQuantity<?> promised = ExactQuantity.of(BigDecimal.valueOf(seed.nextInt(20) - 10, seed.nextInt(2)), unit);
        ExactQuantity<?> found = ExactQuantity.of(BigDecimal.valueOf(seed.nextInt(40) - 20, seed.nextInt(2)), unit);
        Criterion criterion = switch (seed.nextInt(6)) {
            case 0 -> Criterion.atLeast(promised);
            case 1 -> Criterion.moreThan(promised);
            case 2 -> Criterion.atMost(promised);
            case 3 -> Criterion.lessThan(promised);
            case 4 -> Criterion.plain(promised);
            default -> Criterion.about(promised);
        };
        return Comparison.of(criterion.towards(better), found);
    }

    @Property
    void restating_the_reading_in_another_unit_of_the_kind_changes_nothing(
            @ForAll("units") PolicyUnit<?> unit, @ForAll Random seed, @ForAll Better better) {
        Comparison comparison = comparison(unit, seed, better);
        PolicyUnit<?> other = PolicyTargetArbitraries.unitsLike(unit).sample();
        Comparison restated =
                Comparison.of(comparison.criterion(), comparison.reading().in(other));
        assertThat(restated.answer()).isEqualTo(comparison.answer());
        assertThat(restated.gap()).isEqualTo(comparison.gap());
        assertThat(restated.attainment()).isEqualTo(comparison.attainment());
    }

    @Property
    void scaling_reading_and_promise_by_a_positive_factor_keeps_the_answer(
            @ForAll("units") PolicyUnit<?> unit,
            @ForAll Random seed,
            @ForAll @IntRange(min = 1, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        Rational factor = Rational.of(numerator, denominator);
        ExactQuantity<?> promised = ExactQuantity.of(seed.nextInt(40) - 20, unit);
        ExactQuantity<?> found = ExactQuantity.of(seed.nextInt(40) - 20, unit);
        assertThat(Comparison.of(Criterion.atLeast(promised.multiply(factor)), found.multiply(factor))
                        .answer())
                .isEqualTo(Comparison.of(Criterion.atLeast(promised), found).answer());
    }

    @Property
    void rounding_happens_once_and_only_where_asked(@ForAll("months") List<BigDecimal> values) {
        BigDecimal fine = sum(values).movePointLeft(3);
        ExactQuantity<?> found = ExactQuantity.of(fine, PolicyUnits.PERCENT);
        ExactQuantity<?> promised = ExactQuantity.of("0.2", PolicyUnits.PERCENT);
        Comparison exact = Comparison.of(Criterion.atLeast(promised), found);
        Comparison rounded = Comparison.of(Criterion.atLeast(promised).comparedTo(q("0.1 [pp]")), found);
        assertThat(exact.answer() == Answer.YES).isEqualTo(fine.compareTo(new BigDecimal("0.2")) >= 0);
        assertThat(rounded.answer() == Answer.YES).isEqualTo(fine.compareTo(new BigDecimal("0.15")) >= 0);
    }

    // ---- composites

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Arbitraries.of(Verdict.class).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void at_least_k_is_the_kth_greatest_in_any_order_and_all_and_any_are_its_ends(
            @ForAll("verdicts") List<Verdict> verdicts,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll Random random) {
        Assume.that(k <= verdicts.size());
        List<Verdict> sorted = new ArrayList<>(verdicts);
        sorted.sort(Collections.reverseOrder());
        Verdict some = atLeast(k, verdicts);
        assertThat(some).isEqualTo(sorted.get(k - 1));
        List<Verdict> shuffled = new ArrayList<>(verdicts);
        Collections.shuffle(shuffled, random);
        assertThat(atLeast(k, shuffled)).isEqualTo(some);
        assertThat(atLeast(1, verdicts)).isEqualTo(of(false, verdicts));
        assertThat(atLeast(verdicts.size(), verdicts)).isEqualTo(of(true, verdicts));
        int at = random.nextInt(verdicts.size());
        List<Verdict> raised = new ArrayList<>(verdicts);
        raised.set(at, Verdict.values()[Math.min(verdicts.get(at).ordinal() + 1, Verdict.MET.ordinal())]);
        assertThat(atLeast(k, raised)).isGreaterThanOrEqualTo(some);
    }

    private static Verdict atLeast(int k, List<Verdict> verdicts) {
        List<Assessment> parts = verdicts.stream().map(CompositeExamples::part).toList();
        List<org.policytargets.goal.Part> targets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            targets.add(org.policytargets.goal.Part.of("p" + i, parts.get(i).target()));
        }
        return Composites.verdict(new org.policytargets.goal.Target.AtLeastOf(k, targets), parts);
    }

    private static Verdict of(boolean all, List<Verdict> verdicts) {
        List<Assessment> parts = verdicts.stream().map(CompositeExamples::part).toList();
        List<org.policytargets.goal.Part> targets = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            targets.add(org.policytargets.goal.Part.of("p" + i, parts.get(i).target()));
        }
        return Composites.verdict(
                all
                        ? new org.policytargets.goal.Target.AllOf(targets)
                        : new org.policytargets.goal.Target.AnyOf(targets),
                parts);
    }

    @Property
    void composites_are_commutative_associative_idempotent_absorbing_and_monotone(
            @ForAll("verdicts") List<Verdict> a, @ForAll("verdicts") List<Verdict> b, @ForAll Random random) {
        List<Verdict> both = new ArrayList<>(a);
        both.addAll(b);
        for (boolean all : List.of(true, false)) {
            List<Verdict> shuffled = new ArrayList<>(both);
            Collections.shuffle(shuffled, random);
            assertThat(of(all, shuffled)).isEqualTo(of(all, both));
            assertThat(of(all, List.of(of(all, a), of(all, b)))).isEqualTo(of(all, both));
            assertThat(of(all, List.of(a.get(0), a.get(0)))).isEqualTo(a.get(0));
            assertThat(of(all, List.of(a.get(0), of(!all, List.of(a.get(0), b.get(0))))))
                    .isEqualTo(a.get(0));
            List<Verdict> raised = new ArrayList<>(a);
            raised.set(0, Verdict.MET);
            assertThat(of(all, raised)).isGreaterThanOrEqualTo(of(all, a));
        }
    }

    @Property
    void an_id_of_a_goal_plays_no_part(
            @ForAll("months") List<BigDecimal> months, @ForAll("criteria") Criterion criterion) {
        Goal goal = roads(criterion);
        Goal other = Goal.builder()
                .id(GoalId.of("another/id"))
                .title(goal.title())
                .owner(goal.owner())
                .target(goal.target())
                .deadline(goal.deadline())
                .build();
        assertSame(assess(goal, monthly(months), LONG_AFTER), assess(other, monthly(months), LONG_AFTER));
    }
}
