package org.policytargets.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.units.ExactQuantity;
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
            return new Breaches(readings, criterion, throughout).judge();
        }
        if (deadline instanceof Deadline.None) {
            // Without a last day a sum that may still change for the worse is never settled.
            if (readings.totals() != null && !readings.isLasting()) {
                return null;
            }
            LocalDate first = readings.isLasting()
                    ? LocalDate.MIN
                    : deadline.window().start().orElse(LocalDate.MIN);
            return reached(criterion, first, LocalDate.MAX, Verdict.MET);
        }
        LocalDate last = deadline.window().lastDay();
        if (readings.isLasting()) {
            return lasting(criterion, last);
        }
        return deadline instanceof Deadline.By && readings.totals() == null && !readings.areRates()
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
            if (readings.neverFalls() && isAbove(criterion, reading)) {
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
                && readings.totals() == null
                && !reading.through().plusDays(staleDays).isBefore(last);
        if (stale) {
            readings.reasons().add(Reason.of(Reason.Code.STALE_ACCEPTED, reading.through()));
        }
        return stale;
    }

    /** None of it is acceptable, and all of it lies at the ceiling or above. */
    private static boolean isAbove(Criterion criterion, Reading reading) {
        Comparison comparison = Comparison.of(criterion, reading.value());
        Interval compared = comparison.reading();
        Optional<ExactQuantity<?>> ceiling = criterion.tolerable().upper();
        return comparison.answer() == Answer.NO
                && ceiling.isPresent()
                && compared.lower().isPresent()
                && compared.lower().get().compareTo(ceiling.get()) >= 0;
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

    /** The verdict where the evidence, which reaches a day or is none, decides nothing. */
    static Verdict undecided(@Nullable LocalDate last, LocalDate asOf, @Nullable LocalDate reach) {
        if (last == null) {
            return reach == null ? Verdict.NO_DATA : Verdict.OPEN;
        }
        if (!asOf.isAfter(last)) {
            return Verdict.OPEN;
        }
        if (reach == null) {
            return Verdict.NO_DATA;
        }
        return reach.isBefore(last) ? Verdict.AWAITING_DATA : Verdict.UNDECIDED;
    }

    private Outcome undecided() {
        @Nullable LocalDate last = deadline.window().end().orElse(null);
        @Nullable Reading latest = latest(last);
        @Nullable LocalDate reach = readings.reach();
        Verdict verdict = undecided(last, asOf, reach);
        boolean only = latest != null && last != null && latest.through().isAfter(last) && !readings.isLasting();
        if (only && last != null && verdict == Verdict.UNDECIDED) {
            readings.reasons().add(Reason.of(Reason.Code.ONLY_AFTER, last));
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
