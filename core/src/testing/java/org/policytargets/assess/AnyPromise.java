package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * A goal of any kind around the year 2025 with reports around that year, drawn from so few times and numbers that they
 * meet: nested, overlapping, tying and contradicting each other, some about other things.
 */
public final class AnyPromise {
    private static final List<String> PERIODS = List.of(
            "2024",
            "2025",
            "2026",
            "2024/2025",
            "2025-H1",
            "2025-H2",
            "2025-Q1",
            "2025-Q2",
            "2025-Q3",
            "2025-Q4",
            "2025-01",
            "2025-02",
            "2025-03",
            "2025-11",
            "2025-12",
            "2026-01",
            "2025-12/2026-01",
            "2025-02/2025-07");
    private static final List<String> DAYS = List.of(
            "2024-12-31",
            "2025-01-01",
            "2025-01-31",
            "2025-03-31",
            "2025-06-30",
            "2025-09-30",
            "2025-12-30",
            "2025-12-31",
            "2026-01-01",
            "2026-03-31");
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private final Random random;
    private final Indicator indicator;
    private final Goal goal;
    private final List<Actual> actuals = new ArrayList<>();

    public AnyPromise(Random random) {
        this(random, false);
    }

    /** A level promised throughout, so often reported that its window is sometimes proven. */
    public static AnyPromise throughout(Random random) {
        return new AnyPromise(random, true);
    }

    private AnyPromise(Random random, boolean throughout) {
        this.random = random;
        this.indicator = throughout ? Indicator.stock("thing", PolicyUnits.PERCENT) : indicator();
        this.goal = throughout
                ? goal(
                        new Target.Level(indicator, Criterion.atLeast(number(PolicyUnits.PERCENT))),
                        throughout(Window.parse("2025")))
                : anyGoal();
        int count = throughout ? 3 + random.nextInt(8) : random.nextInt(7);
        for (int i = 0; i < count; i++) {
            actuals.add(actual());
        }
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

    public Goal goal() {
        return goal;
    }

    public List<Actual> actuals() {
        return actuals;
    }

    public LocalDate day() {
        return LocalDate.of(2024, 12, 1).plusDays(random.nextInt(600));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Indicator indicator() {
        Better better = one(List.of(Better.values()));
        Indicator any = switch (random.nextInt(8)) {
            case 0 -> Indicator.stock("thing", PolicyUnits.PERCENT);
            case 1 -> Indicator.stock("thing", PolicyUnits.KILOMETRE).growthFromLevels();
            case 2 -> Indicator.flow("thing", PolicyUnits.KILOMETRE).growthFromLevels();
            case 3 -> Indicator.flow("thing", PolicyUnits.count("dwelling")).netChange();
            case 4 -> Indicator.mean("thing", PolicyUnits.PERCENT);
            case 5 -> Indicator.growth("thing");
            case 6 -> Indicator.stage("thing");
            default -> random.nextBoolean() ? Indicator.members("thing") : Indicator.judgement("thing");
        };
        return any.better(better);
    }

    private Goal anyGoal() {
        while (true) {
            try {
                Target target = target();
                Target whole = random.nextInt(4) > 0
                        ? target
                        : new Target.AnyOf(List.of(
                                Part.of("x", target),
                                new Part("y", target, Optional.of(Deadline.due(Window.parse("2025-H1"), target)))));
                return goal(whole, deadline());
            } catch (InvalidGoalException e) {
                // Not every target goes with every deadline: draw again.
            }
        }
    }

    private Target target() {
        Optional<Baseline> baseline = random.nextBoolean()
                ? Optional.of(Baseline.of(number(indicator.unit()), Window.parse("2024-12-31")))
                : Optional.of(Baseline.asOf(Window.parse(random.nextBoolean() ? "2024" : "2024-12-31")));
        ExactQuantity<?> zero = ExactQuantity.of(0, indicator.unit());
        return switch (random.nextInt(9)) {
            case 0 -> new Target.Level(indicator, criterion(indicator.unit()));
            case 1 -> new Target.Total(indicator, criterion(indicator.unit()));
            case 2 -> new Target.Change(indicator, criterion(zero.minus(zero).getUnit()), baseline.get());
            case 3 -> new Target.Growth(indicator, criterion(PolicyUnits.PERCENT), baseline);
            case 4 -> new Target.Trend(indicator, one(List.of(Target.Trend.Direction.values())), baseline);
            case 5 -> new Target.Milestone(indicator, StageLadder.PROGRAMME, "started");
            case 6 -> new Target.Coverage(indicator, population(), criterion(PolicyUnits.PERCENT));
            case 7 -> new Target.Judged(indicator);
            default -> new Target.Delegated(indicator, "the city");
        };
    }

    private Population population() {
        return random.nextBoolean() ? Population.of("towns") : Population.of("towns", 3);
    }

    private Criterion criterion(PolicyUnit<?> unit) {
        ExactQuantity<?> value = number(unit);
        return switch (random.nextInt(9)) {
            case 0 -> Criterion.atLeast(value);
            case 1 -> Criterion.moreThan(value);
            case 2 -> Criterion.atMost(value);
            case 3 -> Criterion.lessThan(value);
            case 4 -> Criterion.about(value);
            case 5 -> Criterion.about(value, Tolerance.Rule.NONE_STATED);
            case 6 -> Criterion.exactly(value);
            case 7 -> Criterion.decrease(Criterion.plain(value));
            default -> Criterion.plain(value);
        };
    }

    private Deadline deadline() {
        Window window = Window.parse("2025");
        return switch (random.nextInt(6)) {
            case 0 -> Deadline.by(window);
            case 1 -> Deadline.at(window);
            case 2, 3 -> throughout(window);
            case 4 -> Deadline.every(one(List.of(Cycle.HALF, Cycle.QUARTER)), window);
            default -> Deadline.none(LocalDate.of(2025, 1, 1));
        };
    }

    private Deadline throughout(Window window) {
        Deadline.Throughout any = Deadline.throughout(window)
                .with(one(List.of(Deadline.Grace.NONE, Deadline.Grace.within(40), Deadline.Grace.MENDED_BY_END)));
        return random.nextBoolean() ? any.reportedEvery(100) : any;
    }

    private ExactQuantity<?> number(PolicyUnit<?> unit) {
        return ExactQuantity.of(random.nextInt(8) - (random.nextInt(4) == 0 ? 4 : 0), unit);
    }

    private Interval value(PolicyUnit<?> unit) {
        ExactQuantity<?> value = number(unit);
        return switch (random.nextInt(8)) {
            case 0 -> Interval.atLeast(value);
            case 1 -> Interval.lessThan(value);
            case 2 -> Interval.point(value).hull(Interval.point(number(unit)));
            default -> Interval.point(value);
        };
    }

    private Actual actual() {
        Window day = Window.parse(one(DAYS));
        Window period = Window.parse(one(PERIODS));
        Report report = Report.on(LocalDate.of(2025, 1, 1).plusMonths(random.nextInt(18)))
                .status(one(List.of(Status.values())));
        Subject subject = Subject.of(random.nextInt(10) == 0 ? indicator.in("elsewhere") : indicator);
        if (random.nextInt(12) == 0) {
            subject = new Subject("other thing", subject.scope(), Optional.of(goal.id()));
        }
        Basis basis = random.nextInt(10) == 0 ? one(List.of(Basis.values())) : basis();
        return switch (basis) {
            case LEVEL -> new Actual.Measured(subject, basis, day, value(indicator.unit()), report);
            case PERIOD, TO_DATE, MEAN -> new Actual.Measured(subject, basis, period, value(indicator.unit()), report);
            case GROWTH -> new Actual.Measured(subject, basis, period, value(PolicyUnits.PERCENT), report);
            case STAGE ->
                new Actual.Stage(
                        subject,
                        day,
                        one(StageLadder.PROGRAMME.stages()),
                        random.nextInt(3) == 0
                                ? Optional.of(day.lastDay().minusDays(random.nextInt(40)))
                                : Optional.empty(),
                        report);
            case MEMBERS -> members(subject, day, report);
            case JUDGEMENT -> new Actual.Judgement(subject, day, random.nextBoolean(), "somebody", report);
        };
    }

    private Basis basis() {
        return switch (indicator.nature()) {
            case STOCK -> one(List.of(Basis.LEVEL, Basis.LEVEL, Basis.PERIOD, Basis.GROWTH));
            case FLOW -> one(List.of(Basis.PERIOD, Basis.PERIOD, Basis.TO_DATE, Basis.GROWTH));
            case GROWTH -> Basis.GROWTH;
            case MEAN -> Basis.MEAN;
            case STAGE -> Basis.STAGE;
            case MEMBERS -> Basis.MEMBERS;
            case JUDGEMENT -> Basis.JUDGEMENT;
        };
    }

    private Actual members(Subject subject, Window day, Report report) {
        return switch (random.nextInt(3)) {
            case 0 -> new Actual.Members(subject, day, true, Optional.empty(), List.of(), List.of(), report);
            case 1 ->
                new Actual.Members(subject, day, false, Optional.of(random.nextInt(4)), List.of(), List.of(), report);
            default -> {
                int split = 1 + random.nextInt(3);
                yield new Actual.Members(
                        subject,
                        day,
                        false,
                        Optional.empty(),
                        NAMES.subList(0, split),
                        random.nextBoolean() ? NAMES.subList(split, 4) : List.of(),
                        report);
            }
        };
    }
}
