package org.policytargets.goal;

import static org.policytargets.goal.Refusals.assertNoComponentMayBeNull;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is no value of any part of a promise. */
class NullTests {
    private static final Window YEAR = Window.during(Year.of(2025));
    private static final Criterion KM = Criterion.atLeast(quantity("30", KILOMETRE));
    private static final Indicator ROADS = Indicator.flow("roads", KILOMETRE);
    private static final Target.Total TOTAL = Target.total(ROADS, KM);
    private static final Part PART = Part.of("a", TOTAL);
    private static final Goal GOAL = Goal.builder()
            .id("a")
            .title("a")
            .owner(Owner.of("a"))
            .target(TOTAL)
            .deadline(Deadline.by(YEAR))
            .build();

    static Stream<Record> records() {
        Indicator growth = Indicator.growth("product");
        Criterion share = Criterion.atLeast(quantity("5", PERCENT));
        return Stream.of(
                Baseline.asOf(YEAR),
                (Record) Deadline.by(YEAR),
                (Record) Deadline.at(YEAR),
                Deadline.throughout(YEAR),
                Deadline.Grace.NONE,
                (Record) Deadline.every(Cycle.MONTH, YEAR),
                (Record) Deadline.none(LocalDate.of(2025, 1, 1)),
                GOAL,
                GOAL.id(),
                ROADS,
                Label.of("a"),
                Members.all("a"),
                Owner.of("a"),
                PART,
                new Plan("a", Label.of("a"), YEAR, Optional.empty(), List.of(GOAL), Optional.empty()),
                new PlannedPath(new TreeMap<>(Map.of(LocalDate.of(2025, 6, 30), quantity("1", KILOMETRE)))),
                Population.of("a"),
                Scope.of("a"),
                Source.of("a"),
                StageLadder.EVENT,
                Target.level(Indicator.stock("a", KILOMETRE), KM),
                TOTAL,
                Target.change(ROADS, KM, Baseline.asOf(YEAR)),
                Target.growth(growth, share),
                Target.trend(growth, Target.Trend.Direction.INCREASE),
                Target.milestone(Indicator.stage("a"), StageLadder.EVENT, "held"),
                Target.fullCoverage(Indicator.members("a"), Population.of("a")),
                new Target.Delegated(ROADS, "a"),
                new Target.Judged(Indicator.judgement("a")),
                new Target.AllOf(List.of(PART)),
                new Target.AnyOf(List.of(PART)),
                new Target.AtLeastOf(1, List.of(PART)),
                new Tolerance(Tolerance.Rule.STATED, quantity("1", KILOMETRE)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_component_may_be_null(Record valid) throws ReflectiveOperationException {
        assertNoComponentMayBeNull(valid);
    }
}
