package org.policytargets.examples.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/** The goals of a five-year plan, of every kind of target in turn. */
final class Promises {
    static final Window YEARS = Window.parse("2021/2025");
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    static final int KINDS = 12;

    private static final PolicyUnit<?> DWELLING = PolicyUnits.count("dwelling");
    private static final int MEMBERS = 100;

    private Promises() {}

    static Plan plan(int goals) {
        Goal[] all = new Goal[goals];
        for (int i = 0; i < goals; i++) {
            all[i] = goal(i);
        }
        return Plan.builder()
                .id("country")
                .title(Label.of("Plans of all counties"))
                .window(YEARS)
                .goals(List.of(all))
                .build();
    }

    private static Goal goal(int number) {
        String county = "county-" + number / 100;
        Target target = target(number, county);
        Deadline deadline = number % KINDS == 11 ? Deadline.throughout(YEARS) : Deadline.due(YEARS, target);
        return Goal.builder()
                .id(county + "/goal-" + number % 100)
                .title(Label.of("Promise " + number))
                .owner(Owner.of("Government of " + county))
                .target(target)
                .deadline(deadline)
                .build();
    }

    private static Target target(int number, String county) {
        String name = "measure " + number;
        RandomGenerator random = new java.util.SplittableRandom(number);
        return switch (number % KINDS) {
            case 0 -> level(name, county, random);
            case 1 ->
                Target.total(
                        Indicator.flow(name, PolicyUnits.KILOMETRE).in(county),
                        Criterion.atLeast(of(800 + random.nextInt(400), PolicyUnits.KILOMETRE)));
            case 2 ->
                Target.total(
                        Indicator.flow(name, DWELLING).in(county),
                        Criterion.about(of(60_000, DWELLING), of(3_000, DWELLING)));
            case 3 ->
                Target.growth(
                        Indicator.growth(name).in(county),
                        Criterion.atLeast(of(3 + random.nextInt(5), PolicyUnits.PERCENT)));
            case 4 -> {
                PolicyUnit<?> unit = PolicyUnits.MICROGRAM_PER_CUBIC_METRE;
                Indicator air = Indicator.mean(name, unit).in(county).lessIsBetter();
                yield Target.level(air, Criterion.atMost(of(30 + random.nextInt(10), unit)));
            }
            case 5 -> Target.milestone(Indicator.stage(name).in(county), StageLadder.CONSTRUCTION, "completed");
            case 6 -> Target.fullCoverage(Indicator.members(name).in(county), Population.of("towns", MEMBERS));
            case 7 -> new Target.Judged(Indicator.judgement(name).in(county));
            case 8 -> {
                PolicyUnit<?> unit = PolicyUnits.HECTARE;
                yield Target.change(
                        Indicator.stock(name, unit).in(county),
                        Criterion.atLeast(of(20, unit)),
                        Baseline.of(of(100, unit), Window.parse("2020-12-31")));
            }
            case 9 ->
                new Target.AllOf(List.of(Part.of("a", level(name, county, random)), Part.of("b", wood(name, county))));
            case 10 ->
                Target.trend(
                        Indicator.stock(name, PolicyUnits.TONNE).in(county).lessIsBetter(),
                        Target.Trend.Direction.DECREASE);
            default -> level(name, county, random);
        };
    }

    private static Target.Simple level(String name, String county, RandomGenerator random) {
        return Target.level(
                Indicator.stock(name, PolicyUnits.PERCENT).in(county),
                Criterion.atLeast(of(60 + random.nextInt(30), PolicyUnits.PERCENT)));
    }

    private static Target.Simple wood(String name, String county) {
        return Target.level(
                Indicator.stock("wood of " + name, PolicyUnits.SQUARE_KILOMETRE).in(county),
                Criterion.moreThan(of(1, PolicyUnits.SQUARE_KILOMETRE)));
    }

    private static ExactQuantity<?> of(int number, PolicyUnit<?> unit) {
        return ExactQuantity.of(number, unit);
    }
}
