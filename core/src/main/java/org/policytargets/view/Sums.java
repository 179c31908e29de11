package org.policytargets.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Reading;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/** How sums grew: an assessment has the last of them, a picture of their course wants those before it too. */
final class Sums {
    /** More would touch each other in a picture. */
    private static final int MOST = 60;

    private Sums() {}

    /** The assessment's readings; of a total also those up to the days before on which a report ends, at most 60. */
    static List<Reading> course(Assessment assessment, Actuals actuals) {
        List<Reading> last = assessment.readings();
        if (!(assessment.target() instanceof Target.Total total) || last.isEmpty()) {
            return last;
        }
        List<Actual> reports = actuals.about(total.indicator().name());
        List<Reading> course = new ArrayList<>();
        for (LocalDate day : ends(reports, last.get(0).through())) {
            upTo(day, reports, assessment).ifPresent(course::add);
        }
        course.addAll(last);
        return course;
    }

    /** The days before the last on which reports end, evenly thinned out. */
    private static List<LocalDate> ends(List<Actual> reports, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>();
        reports.forEach(report -> days.add(report.through()));
        List<LocalDate> before = new ArrayList<>(days.headSet(last));
        int step = before.size() / MOST + 1;
        List<LocalDate> some = new ArrayList<>();
        for (int i = (before.size() - 1) % step; i < before.size() && i >= 0; i += step) {
            some.add(before.get(i));
        }
        return some;
    }

    /** What the reports up to a day say of it, by the rules of the assessment. */
    private static Optional<Reading> upTo(LocalDate day, List<Actual> reports, Assessment assessment) {
        List<Actual> earlier = new ArrayList<>();
        for (Actual report : reports) {
            if (!report.through().isAfter(day)) {
                earlier.add(report);
            }
        }
        return Assessor.standard().assess(then(assessment), Actuals.of(earlier), assessment.asOf()).readings().stream()
                .filter(reading -> reading.through().equals(day))
                .findFirst();
    }

    /** The goal, or the part of it, alone. */
    private static Goal then(Assessment assessment) {
        Goal goal = assessment.goal();
        return new Goal(
                goal.id(),
                goal.title(),
                goal.owner(),
                assessment.target(),
                assessment.deadline(),
                goal.strength(),
                goal.source(),
                goal.members(),
                Optional.empty(),
                goal.note());
    }
}
