package org.example.promises;

import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Target.total;
import static org.policytargets.goal.Window.during;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/** One promise, and whether it was kept. */
final class Roads {
    private static final Indicator ROADS = flow("new roads", KILOMETRE).moreIsBetter();

    private Roads() {}

    static Assessment reported(String kilometres) {
        Goal goal = Goal.builder()
                .id("roads/2025")
                .title(Label.of("New roads"))
                .owner(Owner.of("Road office"))
                .target(total(ROADS, atLeast(quantity("30", KILOMETRE))))
                .deadline(by(during(Year.of(2025))))
                .build();
        Actuals actuals = Actuals.of(Actual.period(
                ROADS, during(Year.of(2025)), quantity(kilometres, KILOMETRE), LocalDate.of(2026, 1, 9)));
        return Assessor.standard().assess(goal, actuals, LocalDate.of(2026, 2, 1));
    }

    public static void main(String[] arguments) {
        System.out.println(reported("31.5").sentence(Locale.ENGLISH));
    }
}
