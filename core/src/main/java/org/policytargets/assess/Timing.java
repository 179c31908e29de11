package org.policytargets.assess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.units.Interval;

/**
 * The temporal rule: when readings decide a target, under a deadline, as known on a day. Verdicts are tried in this
 * order: met, met late, missed, open, no data, awaiting data, undecided.
 */
final class Timing {
    /** A verdict, the day of the evidence that decided it, and the reading that did, or the latest one. */
    record Outcome(
            Verdict verdict,
            @Nullable LocalDate decidedOn,
            @Nullable Reading reading) {}

    private final Readings readings;
    private final Deadline deadline;
    private final LocalDate asOf;
    private final int staleDays;

    Timing(Readings readings, Deadline deadline, LocalDate asOf, int staleDays) {
        this.readings = readings;
        this.deadline = deadline;
        this.asOf = asOf;
        this.staleDays = staleDays;
    }

    Outcome judge() {
        @Nullable Criterion criterion = readings.criterion();
        @Nullable Outcome decided = null;
        if (criterion != null && !readings.list().isEmpty()) {
            decided = decide(criterion);
        }
        return decided == null ? undecided() : decided;
    }

    private @Nullable Outcome decide(Criterion criterion) {
        if (deadline instanceof Deadline.Throughout throughout) {
            return new Breaches(readings.list(), criterion, throughout, readings.reasons()).judge();
        }
        if (deadline instanceof Deadline.None) {
            LocalDate first =
                    readings.isLasting() ? LocalDate.MIN : deadline.window().firstDay();
            return reached(criterion, first, LocalDate.MAX, Verdict.MET);
        }
        LocalDate last = deadline.window().lastDay();
        if (readings.isLasting()) {
            return lasting(criterion, last);
        }
        return deadline instanceof Deadline.By && readings.totals() == null
                ? some(criterion, last)
                : ofLastDay(criterion, last);
    }

    private static Answer answer(Criterion criterion, Reading reading) {
        return Comparison.of(criterion, reading.value()).answer();
    }

    /** The first reading of the days from and to that is acceptable. */
    private @Nullable Outcome reached(Criterion criterion, LocalDate from, LocalDate to, Verdict verdict) {
        for (Reading reading : readings.list()) {
            LocalDate day = day(reading);
            if (!day.isBefore(from) && !day.isAfter(to) && answer(criterion, reading) == Answer.YES) {
                return new Outcome(verdict, day, reading);
            }
        }
        return null;
    }

    private static LocalDate day(Reading reading) {
        return reading.reachedOn().orElse(reading.through());
    }

    /** Once reached it stays reached: reached by the last day, or seen not reached on or after it. */
    private @Nullable Outcome lasting(Criterion criterion, LocalDate last) {
        @Nullable Outcome met = reached(criterion, LocalDate.MIN, last, Verdict.MET);
        if (met != null) {
            return met;
        }
        @Nullable Outcome late = reached(criterion, last.plusDays(1), LocalDate.MAX, Verdict.MET_LATE);
        for (Reading reading : readings.list()) {
            boolean reachesEnd = !reading.through().isBefore(last);
            if (reachesEnd && answer(criterion, reading) == Answer.NO) {
                return late == null ? new Outcome(Verdict.MISSED, last, reading) : late;
            }
        }
        if (late != null && orThrow(late.reading()).reachedOn().isPresent()) {
            return late;
        }
        if (late != null) {
            readings.reasons()
                    .add(Reason.of(
                            Reason.Code.DAY_REACHED_UNKNOWN,
                            orThrow(late.reading()).through()));
        }
        return null;
    }

    /** Some day of the window is enough. */
    private @Nullable Outcome some(Criterion criterion, LocalDate last) {
        LocalDate first = deadline.window().start().orElse(LocalDate.MIN);
        @Nullable Outcome met = reached(criterion, first, last, Verdict.MET);
        return met == null ? missedOn(criterion, last, last) : met;
    }

    /** The reading of the last day decides; a sum that never falls is missed as soon as it lies above its ceiling. */
    private @Nullable Outcome ofLastDay(Criterion criterion, LocalDate last) {
        @Nullable Reading latest = null;
        for (Reading reading : readings.list()) {
            if (reading.through().isAfter(last)) {
                break;
            }
            if (readings.neverFalls()
                    && isAbove(
                            criterion, Comparison.of(criterion, reading.value()).reading())) {
                return new Outcome(Verdict.MISSED, reading.through(), reading);
            }
            latest = reading;
        }
        if (latest == null || !counts(latest, last)) {
            return null;
        }
        if (answer(criterion, latest) == Answer.YES) {
            return new Outcome(Verdict.MET, latest.through(), latest);
        }
        return missedOn(criterion, latest.through(), last);
    }

    private boolean counts(Reading reading, LocalDate last) {
        if (reading.through().equals(last)) {
            return true;
        }
        boolean stale = asOf.isAfter(last)
                && !readings.neverFalls()
                && !reading.through().plusDays(staleDays).isBefore(last);
        if (stale) {
            readings.reasons().add(Reason.of(Reason.Code.STALE_ACCEPTED, reading.through()));
        }
        return stale;
    }

    private static boolean isAbove(Criterion criterion, Interval value) {
        return value.lower().isPresent()
                && criterion.tolerable().side(value.lower().get()) > 0;
    }

    private @Nullable Outcome missedOn(Criterion criterion, LocalDate day, LocalDate last) {
        for (Reading reading : readings.list()) {
            if (reading.through().equals(day) && answer(criterion, reading) == Answer.NO) {
                @Nullable
                Outcome late = readings.isMendable()
                        ? reached(criterion, last.plusDays(1), LocalDate.MAX, Verdict.MET_LATE)
                        : null;
                return late == null ? new Outcome(Verdict.MISSED, last, reading) : late;
            }
        }
        return null;
    }

    private Outcome undecided() {
        @Nullable LocalDate last = deadline.window().end().orElse(null);
        @Nullable Reading latest = latest(last);
        @Nullable LocalDate reach = readings.reach();
        Verdict verdict;
        if (last == null) {
            verdict = reach == null ? Verdict.NO_DATA : Verdict.OPEN;
        } else if (!asOf.isAfter(last)) {
            verdict = Verdict.OPEN;
        } else if (reach == null) {
            verdict = Verdict.NO_DATA;
        } else {
            verdict = reach.isBefore(last) ? Verdict.AWAITING_DATA : Verdict.UNDECIDED;
        }
        return new Outcome(verdict, null, latest);
    }

    /** The latest reading of the window, else the latest of all. */
    private @Nullable Reading latest(@Nullable LocalDate last) {
        @Nullable Reading latest = null;
        for (Reading reading : readings.list()) {
            if (latest == null || last == null || !reading.through().isAfter(last)) {
                latest = reading;
            }
        }
        return latest == null || (last != null && latest.through().isAfter(last))
                ? Reading.last(readings.list())
                : latest;
    }

    private static <T> T orThrow(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a decided outcome has a reading");
        }
        return value;
    }
}
