package org.policytargets.assess;

import java.time.LocalDate;
import java.util.List;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** Words in which the tests of this package tell what was promised and what was reported. */
final class Scenario {
    static final Indicator ROADS =
            Indicator.flow("new roads", PolicyUnits.KILOMETRE).in("Haidian");
    static final Indicator HOUSED =
            Indicator.stock("families housed", PolicyUnits.PERCENT).in("Haidian");
    static final Window YEAR = Window.parse("2025");

    private Scenario() {}

    static Goal goal(Target target, Deadline deadline) {
        return Goal.builder()
                .id("plan/goal")
                .title("A goal")
                .owner(Owner.of("District"))
                .target(target)
                .deadline(deadline)
                .build();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** "30 km", "7.2 %". */
    static ExactQuantity<?> q(String text) {
        int blank = text.indexOf(' ');
        return ExactQuantity.of(text.substring(0, blank), PolicyUnits.of(text.substring(blank + 1)));
    }

    /** Reported ten days after the last day it is true of. */
    static Actual actual(Indicator indicator, Basis basis, String window, Interval value) {
        Window time = Window.parse(window);
        return new Actual.Measured(
                Subject.of(indicator),
                basis,
                time,
                value,
                Report.on(time.lastDay().plusDays(10)));
    }

    static Actual actual(Indicator indicator, Basis basis, String window, String value) {
        return actual(indicator, basis, window, Interval.point(q(value)));
    }

    static Actual period(String window, String value) {
        return actual(ROADS, Basis.PERIOD, window, value);
    }

    static Actual toDate(String last, String value) {
        return actual(ROADS, Basis.TO_DATE, "2025-01-01/" + last, value);
    }

    static Actual housed(String day, String value) {
        return actual(HOUSED, Basis.LEVEL, day, value);
    }

    static Assessment assess(Goal goal, String asOf, Actual... actuals) {
        return Assessor.standard().assess(goal, Actuals.of(actuals), day(asOf));
    }

    static List<Reason.Code> codes(Assessment assessment) {
        return assessment.reasons().stream().map(Reason::code).toList();
    }

    static String reasons(Assessment assessment, java.util.Locale locale) {
        return String.join(
                " | ",
                assessment.reasons().stream().map(Sentences.in(locale)::reason).toList());
    }
}
