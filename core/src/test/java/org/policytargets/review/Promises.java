package org.policytargets.review;

import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** Words in which the tests of this package tell two plans. */
final class Promises {
    static final Indicator ROADS =
            Indicator.flow("new roads", PolicyUnits.KILOMETRE).in("Haidian");
    static final Indicator HOUSED =
            Indicator.stock("families housed", PolicyUnits.PERCENT).in("Haidian");
    static final Indicator GROWTH = Indicator.growth("growth of the product");

    private Promises() {}

    /** "30 km", "7.2 %". */
    static ExactQuantity<?> q(String text) {
        int blank = text.indexOf(' ');
        return ExactQuantity.of(text.substring(0, blank), PolicyUnits.of(text.substring(blank + 1)));
    }

    static Target total(String km) {
        return total(ROADS, km);
    }

    static Target total(Indicator indicator, String number) {
        return new Target.Total(indicator, Criterion.atLeast(q(number)));
    }

    static Target level(Criterion criterion) {
        return new Target.Level(HOUSED, criterion);
    }

    static Target growth(Criterion criterion) {
        return Target.growth(GROWTH, criterion);
    }

    static Target allOf(Target... targets) {
        return new Target.AllOf(parts(targets));
    }

    /** Named a, b, c … */
    static List<Part> parts(Target... targets) {
        Part[] parts = new Part[targets.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Part.of("" + (char) ('a' + i), targets[i]);
        }
        return List.of(parts);
    }

    static Goal.Builder builder(String id, Target target, int year) {
        return Goal.builder()
                .id(id)
                .title("A goal")
                .owner(Owner.of("District"))
                .target(target)
                .deadline(Deadline.due(Window.parse("" + year), target));
    }

    static Goal goal(String id, Target target, int year) {
        return builder(id, target, year).build();
    }

    static Plan plan(int year, Goal... goals) {
        return plan("plan-" + year, Window.parse("" + year), goals);
    }

    static Plan plan(String id, Window window, Goal... goals) {
        return new Plan(id, Label.of("A plan"), window, Optional.empty(), List.of(goals), Optional.empty());
    }

    /** One goal for a target in each of two years. */
    static GoalChange change(Target before, Target after) {
        return change(goal("2024/goal", before, 2024), goal("2025/goal", after, 2025));
    }

    static GoalChange change(Goal before, Goal after) {
        List<GoalChange> changes =
                PlanComparison.of(plan(2024, before), plan(2025, after)).changes();
        if (changes.size() != 1) {
            throw new AssertionError("must stand against each other, but are " + changes);
        }
        return changes.get(0);
    }
}
