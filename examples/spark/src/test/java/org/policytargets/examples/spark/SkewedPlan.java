package org.policytargets.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** Four goals about one share, of which one is reported on all the time. */
final class SkewedPlan {
    private static final Indicator SHARE = Indicator.stock("share", PolicyUnits.PERCENT);

    private SkewedPlan() {}

    static Plan plan() {
        return Plan.builder()
                .id("skewed")
                .title(Label.of("A skewed plan"))
                .window(Window.parse("2025"))
                .goals(List.of(goal("busy"), goal("quiet"), goal("still"), goal("silent")))
                .build();
    }

    private static Goal goal(String id) {
        return Goal.builder()
                .id(id)
                .title(id)
                .owner(Owner.of("District"))
                .target(new Target.Level(SHARE, Criterion.atLeast(ExactQuantity.of(85, PolicyUnits.PERCENT))))
                .deadline(Deadline.at(Window.parse("2025")))
                .build();
    }

    /** Revisions of the days of the year, for the busy goal; one report each for two others. */
    static List<Actual> actuals(int count) {
        List<Actual> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(i % 365);
            all.add(share(0, 70 + i % 29, day, day.plusDays(1 + i / 365)));
        }
        LocalDate last = LocalDate.of(2025, 12, 31);
        all.add(share(1, 85, last, last.plusDays(3)));
        all.add(share(2, 84, last, last.plusDays(3)));
        return all;
    }

    private static Actual share(int goal, int value, LocalDate day, LocalDate reportedOn) {
        Actual actual = Actual.level(SHARE, day, ExactQuantity.of(value, PolicyUnits.PERCENT), reportedOn);
        return actual.about(actual.subject().forGoal(plan().goals().get(goal)));
    }
}
