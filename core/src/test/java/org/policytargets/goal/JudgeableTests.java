package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of target under every kind of deadline. */
class JudgeableTests {
    private static final Window YEAR = Window.during(Year.of(2025));
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Baseline BEFORE = Baseline.asOf(Window.during(Year.of(2024)));

    private static Indicator indicator(Nature nature) {
        return switch (nature) {
            case STOCK -> Indicator.stock("dwellings", KILOMETRE);
            case FLOW -> Indicator.flow("roads", KILOMETRE);
            case GROWTH -> Indicator.growth("product");
            case MEAN -> Indicator.mean("length", KILOMETRE);
            case STAGE -> Indicator.stage("bridge");
            case MEMBERS -> Indicator.members("meals");
            case JUDGEMENT -> Indicator.judgement("went well");
        };
    }

    private static Target.Simple target(String kind, Indicator of) {
        Criterion some = Criterion.atLeast(quantity("1", KILOMETRE));
        return switch (kind) {
            case "Level" -> Target.level(of, some);
            case "Total" -> Target.total(of, some);
            case "Change" -> Target.change(of, some, BEFORE);
            case "Growth" -> Target.growth(of, Criterion.atLeast(quantity("1", PERCENT)));
            case "Trend" -> Target.trend(of, Target.Trend.Direction.INCREASE);
            case "Milestone" -> Target.milestone(of, StageLadder.EVENT, "held");
            case "Coverage" -> Target.fullCoverage(of, Population.of("towns"));
            case "Delegated" -> new Target.Delegated(of, "the city");
            case "Judged" -> new Target.Judged(of);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Goal goal(Target target, Deadline deadline) {
        return Goal.builder()
                .id("plan/goal")
                .title("a goal")
                .owner(Owner.of("Haidian"))
                .target(target)
                .deadline(deadline)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // kind, nature, without a first day, throughout
        "Level, STOCK, allowed, allowed",
        "Level, MEAN, refused, refused",
        "Total, FLOW, refused, refused",
        "Change, STOCK, allowed, allowed",
        "Change, FLOW, refused, refused",
        "Change, MEAN, refused, refused",
        "Growth, GROWTH, refused, refused",
        "Growth, STOCK, refused, refused",
        "Growth, FLOW, refused, refused",
        "Growth, MEAN, refused, refused",
        "Trend, GROWTH, refused, refused",
        "Trend, STOCK, refused, refused",
        "Trend, FLOW, refused, refused",
        "Trend, MEAN, refused, refused",
        "Milestone, STAGE, allowed, refused",
        "Coverage, MEMBERS, allowed, allowed",
        "Delegated, STOCK, allowed, allowed",
        "Delegated, FLOW, refused, refused",
        "Delegated, GROWTH, refused, refused",
        "Delegated, MEAN, refused, refused",
        "Delegated, STAGE, allowed, refused",
        "Delegated, MEMBERS, allowed, allowed",
        "Delegated, JUDGEMENT, allowed, refused",
        "Judged, JUDGEMENT, allowed, refused",
    })
    void a_target_is_judged_under_the_deadlines_that_fit_it(
            String kind, Nature nature, String withoutFirstDay, String throughout) {
        Target.Simple target = target(kind, indicator(nature));
        for (Deadline fits : List.of(
                Deadline.by(YEAR), Deadline.at(YEAR), Deadline.every(Cycle.QUARTER, YEAR), Deadline.none(FIRST))) {
            assertThat(goal(target, fits).deadline()).isEqualTo(fits);
        }
        for (Deadline open : List.of(Deadline.by(LAST), Deadline.at(LAST), new Deadline.None(Window.always()))) {
            if (withoutFirstDay.equals("allowed")) {
                assertThat(goal(target, open).deadline()).isEqualTo(open);
            } else {
                String code = open.window().code();
                assertRefused(
                        () -> goal(target, open),
                        "deadline.window",
                        "deadline.window must have a first day for a " + kind + ", but was " + code);
            }
        }
        Deadline all = Deadline.throughout(YEAR).reportedEvery(31);
        if (throughout.equals("allowed")) {
            assertThat(goal(target, all).deadline()).isEqualTo(all);
        } else {
            assertRefused(
                    () -> goal(target, all),
                    "deadline",
                    "deadline must be by, at, every or none for a " + kind + " of a " + nature
                            + ", but was throughout 2025");
        }
    }

    @Test
    void a_part_is_judged_under_the_deadline_of_the_goal_unless_it_has_its_own() {
        Target roads = target("Total", indicator(Nature.FLOW));
        Target shared = new Target.AllOf(List.of(Part.of("roads", roads)));
        Target own = new Target.AllOf(List.of(new Part("roads", roads, Optional.of(Deadline.by(YEAR)))));
        assertThat(goal(shared, Deadline.by(YEAR)).target()).isEqualTo(shared);
        assertThat(goal(own, Deadline.by(LAST)).target()).isEqualTo(own);
        assertRefused(
                () -> goal(shared, Deadline.by(LAST)),
                "deadline(roads).window",
                "deadline(roads).window must have a first day for a Total, but was ../2025-12-31");
        Target wrong = new Target.AnyOf(List.of(new Part("roads", roads, Optional.of(Deadline.throughout(YEAR)))));
        assertRefused(
                () -> goal(wrong, Deadline.by(YEAR)),
                "deadline(roads)",
                "deadline(roads) must be by, at, every or none for a Total of a FLOW, but was throughout 2025");
    }

    @Test
    void a_part_of_a_part_shares_the_deadline_next_to_it() {
        Target roads = target("Total", indicator(Nature.FLOW));
        Target inner = new Target.AnyOf(List.of(Part.of("roads", roads)));
        Target dated = new Target.AtLeastOf(1, List.of(new Part("north", inner, Optional.of(Deadline.by(YEAR)))));
        assertThat(goal(dated, Deadline.by(LAST)).target()).isEqualTo(dated);
        assertRefused(
                () -> goal(new Target.AllOf(List.of(Part.of("north", inner))), Deadline.by(LAST)),
                "deadline(north)(roads).window",
                "deadline(north)(roads).window must have a first day for a Total, but was ../2025-12-31");
    }

    @Test
    void a_change_of_shares_is_judged_as_a_change_is() {
        Target points = Target.change(
                Indicator.stock("families housed", PERCENT),
                Criterion.plain(quantity("5", PERCENTAGE_POINT)),
                Baseline.of(quantity("80", PERCENT), Window.on(FIRST)));
        assertThat(goal(points, Deadline.at(LAST)).target()).isEqualTo(points);
    }
}
