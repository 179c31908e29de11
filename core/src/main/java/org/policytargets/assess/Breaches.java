package org.policytargets.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Deadline.Grace;
import org.policytargets.goal.Window;

/**
 * Judges "throughout": acceptable at every time of the window. A breach runs from the first bad report to the first good
 * one; a grace forgives some. Points prove the days between only under a cadence, worst values of periods prove their
 * periods. Where every breach mended by the last day is forgiven, that day decides. The change over a period is known at
 * its end only.
 */
final class Breaches {
    private final List<Reading> readings;
    private final Criterion criterion;
    private final Deadline.Throughout deadline;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Reason> reasons;
    private final boolean changes;
    private @Nullable Breach breach;
    private @Nullable Reading bad;
    private boolean doubt;

    Breaches(Readings evidence, Criterion criterion, Deadline.Throughout deadline) {
        this.changes = evidence.areChanges();
        this.readings = new ArrayList<>(evidence.list());
        this.readings.sort(Comparator.comparing(this::start)
                .thenComparing(Comparator.comparing(Reading::through).reversed()));
        this.reasons = evidence.reasons();
        this.criterion = criterion;
        this.deadline = deadline;
        this.first = deadline.window().firstDay();
        this.last = deadline.window().lastDay();
    }

    /** Met or missed; null if the reports decide neither. */
    Timing.@Nullable Outcome judge() {
        List<Reading> proofs = new ArrayList<>();
        @Nullable Reading goodAtEnd = null;
        for (Reading reading : readings) {
            LocalDate start = start(reading);
            Answer answer = Comparison.of(criterion, reading.value()).answer();
            // A report after the window cannot break the promise; it can end a breach, and prove the last days.
            if (reading.through().isBefore(first) || (start.isAfter(last) && answer != Answer.YES)) {
                continue;
            }
            if (answer == Answer.NO) {
                if (crossesAnEnd(reading)) {
                    reasons.add(Reason.of(Reason.Code.CROSSES_WINDOW, reading.time(), deadline.window()));
                    doubt = true;
                    continue;
                }
                breach =
                        breach == null ? new Breach(start, reading.through(), reading.through()) : breach.with(reading);
                bad = reading;
                if (isUnforgivable(breach, start)) {
                    return missed(breach, reading);
                }
            } else if (answer == Answer.YES && breach != null && bad != null && isTooLate(breach, start)) {
                return missed(breach, bad);
            }
            doubt |= answer == Answer.UNDECIDED;
            proofs.add(reading);
            if (answer == Answer.YES && breach != null) {
                mend(breach, start);
            }
            if (answer == Answer.YES
                    && !start.isAfter(last)
                    && !reading.through().isBefore(last)) {
                goodAtEnd = reading;
            }
        }
        if (breach != null) {
            reasons.add(Reason.of(Reason.Code.BREACH, breach.earliest()));
            return null;
        }
        if (goodAtEnd != null && deadline.grace().kind() == Grace.Kind.MENDED_BY_END) {
            return new Timing.Outcome(Verdict.MET, last, goodAtEnd);
        }
        return doubt || !isProven(proofs) ? null : new Timing.Outcome(Verdict.MET, last, Reading.last(proofs));
    }

    private Timing.Outcome missed(Breach seen, Reading reading) {
        reasons.add(Reason.of(Reason.Code.BREACH, seen.earliest()));
        return new Timing.Outcome(Verdict.MISSED, seen.earliest(), reading);
    }

    private LocalDate start(Reading reading) {
        return changes ? reading.through() : reading.time().firstDay();
    }

    /** The worst value of a period that reaches out of the window may be that of a day outside. */
    private boolean crossesAnEnd(Reading reading) {
        return start(reading).isBefore(first) || reading.through().isAfter(last);
    }

    /**
     * A breach that has been seen. Of a period's worst value it is known that one of its days was bad, not which.
     *
     * @param earliest the first day on which it may have begun
     * @param latest the last day on which it may have begun
     * @param through the last day of its reports so far
     */
    private record Breach(LocalDate earliest, LocalDate latest, LocalDate through) {
        Breach with(Reading reading) {
            return new Breach(earliest, latest, reading.through().isAfter(through) ? reading.through() : through);
        }
    }

    /** Whether a breach that still ran on a day can no longer be forgiven. */
    private boolean isUnforgivable(Breach seen, LocalDate day) {
        return switch (deadline.grace().kind()) {
            case NONE -> true;
            case WITHIN_DAYS -> isLongerThanGrace(seen.latest(), day);
            case MENDED_BY_END -> !day.isBefore(last);
        };
    }

    /** Whether a good report comes too late for a breach, whichever days were bad. */
    private boolean isTooLate(Breach seen, LocalDate good) {
        boolean onKnownDay = seen.earliest().equals(seen.latest());
        return deadline.grace().kind() == Grace.Kind.WITHIN_DAYS
                ? good.isAfter(seen.through()) && isLongerThanGrace(seen.latest(), good)
                : onKnownDay && good.isAfter(last);
    }

    /** What a good report that is not too late says of a breach: mended, still running, or not known to be either. */
    private void mend(Breach seen, LocalDate good) {
        boolean ended = good.isAfter(seen.through());
        boolean byEnd = deadline.grace().kind() == Grace.Kind.MENDED_BY_END;
        if (byEnd && !ended && good.isBefore(last)) {
            return;
        }
        boolean surely = byEnd ? !good.isAfter(last) : ended && !isLongerThanGrace(seen.earliest(), good);
        if (surely) {
            reasons.add(Reason.of(Reason.Code.BREACH_MENDED, seen.earliest(), good));
        } else {
            reasons.add(Reason.of(Reason.Code.BREACH, seen.earliest()));
            doubt = true;
        }
        breach = null;
    }

    private boolean isLongerThanGrace(LocalDate breach, LocalDate day) {
        return DAYS.between(breach, day) > deadline.grace().days();
    }

    /** Whether these reports leave no day of the window unproven. */
    private boolean isProven(List<Reading> proofs) {
        long most = deadline.cadence().orElse(1);
        LocalDate proven = first.minusDays(1);
        for (Reading reading : proofs) {
            if (!proven.isBefore(last)) {
                return true;
            }
            LocalDate start = start(reading);
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
