package org.policytargets.examples.quickstart;

import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Target.total;
import static org.policytargets.goal.Window.during;
import static org.policytargets.goal.Window.half;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.METRE;
import static org.policytargets.units.Quantities.quantity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Gap;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/** The first lines one writes: a promise, what was reported, and whether one meets the other. */
public final class FirstGoal {
    private FirstGoal() {}

    /**
     * Prints whether the roads that were promised were built.
     *
     * @param args none
     */
    public static void main(String[] args) {
        tell(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void tell(PrintStream out) {
        // tag::first-goal
        Indicator roads =
                flow("new roads open to traffic", KILOMETRE).moreIsBetter().in("Haidian");
        Goal goal = Goal.builder()
                .id("haidian-2025/new-roads")
                .title("New roads open to traffic")
                .owner(Owner.of("Haidian District People's Government"))
                .target(total(roads, atLeast(quantity("30", KILOMETRE))))
                .deadline(by(during(Year.of(2025))))
                .build();

        Actuals reported = Actuals.of(
                Actual.period(roads, half(2025, 1), quantity("12.6", KILOMETRE), LocalDate.parse("2025-07-10")),
                Actual.period(roads, half(2025, 2), quantity("14800", METRE), LocalDate.parse("2026-01-09")));

        Assessment midyear = Assessor.standard().assess(goal, reported, LocalDate.parse("2025-07-15"));
        Assessment atTheEnd = Assessor.standard().assess(goal, reported, LocalDate.parse("2026-01-15"));

        out.println(midyear.sentence(Locale.ENGLISH));
        out.println(atTheEnd.sentence(Locale.ENGLISH));
        out.println(atTheEnd.sentence(Locale.CHINESE));
        out.println(
                atTheEnd.verdict() + " " + atTheEnd.gap().flatMap(Gap::exact).orElseThrow());
        // end::first-goal
    }
}
