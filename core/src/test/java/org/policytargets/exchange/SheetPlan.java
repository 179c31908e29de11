package org.policytargets.exchange;

import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Window.during;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.MICROGRAM_PER_CUBIC_METRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.Quantities.quantity;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Population;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** A plan with a goal of every form that a row may be about. */
final class SheetPlan {
    static final Indicator ROADS = Indicator.flow("new roads", KILOMETRE).in("Haidian");
    static final Indicator RATE = Indicator.stock("guarantee rate", PERCENT).in("Haidian");
    static final Indicator GDP = Indicator.growth("GDP growth").in("Haidian");
    static final Indicator AIR =
            Indicator.mean("fine particles", MICROGRAM_PER_CUBIC_METRE).lessIsBetter();
    static final Indicator PARK = Indicator.stage("the park");
    static final Indicator TOWNS = Indicator.members("meal service");
    static final Indicator CAMPAIGN = Indicator.judgement("the campaign went well");
    static final Indicator HOMES = Indicator.stock("homes", PolicyUnits.count("dwelling"));

    static final Plan PLAN = Plan.builder()
            .id("p")
            .title(Label.of("Plan"))
            .window(during(Year.of(2025)))
            .addGoals(
                    goal("roads", "新增道路", Target.total(ROADS, atLeast(quantity("30", KILOMETRE)))),
                    goal("rate", "保障率", Target.level(RATE, atLeast(quantity("85", PERCENT)))),
                    goal("gdp", "生产总值", Target.growth(GDP, atLeast(quantity("5", PERCENT)))),
                    goal("park", "公园", Target.milestone(PARK, StageLadder.CONSTRUCTION, "completed")),
                    goal("towns", "助餐", Target.fullCoverage(TOWNS, Population.of("towns"))),
                    goal("campaign", "活动", new Target.Judged(CAMPAIGN)),
                    goal(
                            "homes",
                            "住房",
                            Target.level(HOMES, atLeast(ExactQuantity.of(5, PolicyUnits.count("dwelling"))))),
                    goal(
                            "both",
                            "综合",
                            new Target.AllOf(List.of(
                                    Part.of("a", Target.level(RATE, atLeast(quantity("80", PERCENT)))),
                                    Part.of(
                                            "b",
                                            Target.level(
                                                    AIR, atMost(ExactQuantity.of(35, MICROGRAM_PER_CUBIC_METRE))))))),
                    goal("twin-1", "双胞胎", Target.level(RATE.in("A"), atLeast(quantity("80", PERCENT)))),
                    goal("twin-2", "双胞胎", Target.level(RATE.in("B"), atLeast(quantity("80", PERCENT)))))
            .build();

    private SheetPlan() {}

    private static Goal goal(String id, String chinese, Target target) {
        Goal.Builder builder = Goal.builder();
        builder.id(id);
        builder.title(Label.of("Title of " + id).and(Locale.CHINESE, chinese));
        builder.owner(Owner.of("Haidian"));
        builder.target(target);
        builder.deadline(by(during(Year.of(2025))));
        return builder.build();
    }
}
