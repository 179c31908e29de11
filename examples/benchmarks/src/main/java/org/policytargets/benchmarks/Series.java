package org.policytargets.benchmarks;

import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.PolicyUnits;

/** A goal and a series of actuals that decides it: met, in the last month, by a whole window's reports. */
final class Series {
    private static final LocalDate REPORTED = LocalDate.of(2026, 1, 10);
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
    private static final Indicator ROADS =
            Indicator.flow("new roads open to traffic", PolicyUnits.KILOMETRE).in("Haidian");
    private static final Indicator HOUSED =
            Indicator.stock("share of families housed", PolicyUnits.PERCENT).in("Haidian");

    private final Goal goal;
    private final Actuals actuals;

    private Series(Goal goal, List<Actual> actuals) {
        this.goal = goal;
        this.actuals = Actuals.of(actuals);
    }

    /** One amount for all of the window. */
    static Series yearlyAmount() {
        Window year = Window.during(Year.of(2025));
        return new Series(
                total(year), List.of(Actual.period(ROADS, year, quantity("31.5", PolicyUnits.KILOMETRE), REPORTED)));
    }

    /** Amounts that tile the years to 2025. */
    static Series monthlyAmounts(int years) {
        List<Actual> months = new ArrayList<>();
        for (YearMonth month : monthsTo2025(years)) {
            months.add(Actual.period(ROADS, Window.during(month), quantity("2.65", PolicyUnits.KILOMETRE), REPORTED));
        }
        return new Series(total(yearsTo2025(years)), months);
    }

    /** Levels at the ends of the last months of 2025, or of the years to it. */
    static Series levels(int count) {
        List<Actual> levels = new ArrayList<>();
        YearMonth month = YearMonth.of(2025, 12);
        for (int i = 0; i < count; i++) {
            levels.add(Actual.level(
                    HOUSED, month.atEndOfMonth(), quantity(i == 0 ? "85.4" : "84.9", PolicyUnits.PERCENT), REPORTED));
            month = month.minusMonths(1);
        }
        Target target = Target.level(HOUSED, Criterion.atLeast(quantity("85", PolicyUnits.PERCENT)));
        return new Series(goal(target, Deadline.at(yearsTo2025((count + 11) / 12))), levels);
    }

    private static Window yearsTo2025(int years) {
        return Window.between(LocalDate.of(2026 - years, 1, 1), LocalDate.of(2025, 12, 31));
    }

    private static List<YearMonth> monthsTo2025(int years) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2026 - years, 1); month.getYear() <= 2025; month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Goal total(Window window) {
        return goal(Target.total(ROADS, Criterion.atLeast(quantity("30", PolicyUnits.KILOMETRE))), Deadline.by(window));
    }

    private static Goal goal(Target target, Deadline deadline) {
        return Goal.builder()
                .id("haidian-2025/goal")
                .title("A goal")
                .owner(Owner.of("Haidian District People's Government"))
                .target(target)
                .deadline(deadline)
                .build();
    }

    Assessment assess() {
        return Assessor.standard().assess(goal, actuals, AS_OF);
    }
}
