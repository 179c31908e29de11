package org.policytargets.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Deadline.Grace;
import org.policytargets.goal.Window;

/**
 * Judges "throughout": acceptable at every time of the window. A breach runs from the first bad report to the first good
 * one; a grace forgives some. Points prove the days between only under a cadence, worst values of periods prove their
 * periods.
 */
final class Breaches {
    private final List<Reading> readings;
    private final Criterion criterion;
    private final Deadline.Throughout deadline;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Reason> reasons;

    Breaches(List<Reading> readings, Criterion criterion, Deadline.Throughout deadline, List<Reason> reasons) {
        this.readings = readings;
        this.criterion = criterion;
        this.deadline = deadline;
        this.first = deadline.window().firstDay();
        this.last = deadline.window().lastDay();
        this.reasons = reasons;
    }

    /** Met or missed; null if the reports decide neither. */
    Timing.@Nullable Outcome judge() {
        @Nullable LocalDate breach = null;
        boolean doubt = false;
        List<Reading> proofs = new ArrayList<>();
        for (Reading reading : readings) {
            LocalDate start = reading.time().firstDay();
            Answer answer = Comparison.of(criterion, reading.value()).answer();
            // A report after the window cannot break the promise; it can end a breach, and prove the last days.
            if (reading.through().isBefore(first) || (start.isAfter(last) && answer != Answer.YES)) {
                continue;
            }
            if (answer == Answer.NO) {
                breach = breach == null ? start : breach;
                if (isUnforgivable(breach, reading.through())) {
                    return new Timing.Outcome(Verdict.MISSED, breach, reading);
                }
            } else if (answer == Answer.YES && breach != null) {
                if (isMendedTooLate(breach, start)) {
                    return new Timing.Outcome(Verdict.MISSED, breach, reading);
                }
                reasons.add(Reason.of(Reason.Code.BREACH_MENDED, breach, start));
                breach = null;
            }
            doubt |= answer == Answer.UNDECIDED;
            proofs.add(reading);
        }
        if (breach != null) {
            reasons.add(Reason.of(Reason.Code.BREACH, breach));
            return null;
        }
        return doubt || !isProven(proofs) ? null : new Timing.Outcome(Verdict.MET, last, Reading.last(proofs));
    }

    /** Whether a breach that still ran on a day can no longer be forgiven. */
    private boolean isUnforgivable(LocalDate breach, LocalDate day) {
        return switch (deadline.grace().kind()) {
            case NONE -> true;
            case WITHIN_DAYS -> isLongerThanGrace(breach, day);
            case MENDED_BY_END -> !day.isBefore(last);
        };
    }

    private boolean isMendedTooLate(LocalDate breach, LocalDate mended) {
        return deadline.grace().kind() == Grace.Kind.WITHIN_DAYS
                ? isLongerThanGrace(breach, mended)
                : mended.isAfter(last);
    }

    private boolean isLongerThanGrace(LocalDate breach, LocalDate day) {
        return DAYS.between(breach, day) > deadline.grace().days();
    }

    /** Whether these reports leave no day of the window unproven. */
    private boolean isProven(List<Reading> proofs) {
        long most = deadline.cadence().orElse(1);
        LocalDate proven = first.minusDays(1);
        for (Reading reading : proofs) {
            LocalDate start = reading.time().firstDay();
            if (DAYS.between(proven, start) > most) {
                Window between = Window.between(proven.plusDays(1), start.minusDays(1));
                reasons.add(
                        deadline.cadence().isPresent()
                                ? Reason.of(Reason.Code.CADENCE_BROKEN, between, (int) most)
                                : Reason.of(Reason.Code.NO_CADENCE, between));
                return false;
            }
            proven = reading.through().isAfter(proven) ? reading.through() : proven;
        }
        return !proven.isBefore(last);
    }
}
