package org.policytargets.review;

import java.time.LocalDate;
import java.util.Optional;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Part;
import org.policytargets.goal.Strength;

/**
 * By when, and how firmly, something is promised before and after. A number that asks for more and terms that ask for less,
 * or the other way round, cannot be put in one order; nor can a number and terms of which it is not known.
 *
 * @param shift which days are the same
 * @param before the deadline before
 * @param after the deadline after
 * @param firmness what the strength asks for
 */
record Terms(Shift shift, Deadline before, Deadline after, Ask firmness) {
    /** What is asked for after, beside what was before. */
    enum Ask {
        SAME,
        MORE,
        LESS,
        UNCLEAR;

        static Ask of(int order) {
            return order == 0 ? UNCLEAR : order > 0 ? MORE : LESS;
        }

        private boolean goesWith(int demand) {
            return this == SAME || this == (demand > 0 ? MORE : LESS);
        }
    }

    static Terms of(Goal before, Goal after, Shift shift) {
        return new Terms(shift, before.deadline(), after.deadline(), firmness(before.strength(), after.strength()));
    }

    /** Those of a part: its own deadline, or that of what it stands in. */
    Terms of(Part one, Part other) {
        return new Terms(shift, one.deadline().orElse(before), other.deadline().orElse(after), firmness);
    }

    /** {@code demand}, or 0 where the terms do not go with it. */
    int agreed(int demand) {
        return firmness.goesWith(demand) && urgency().goesWith(demand) ? demand : 0;
    }

    /** A binding goal is the firmest and an effort the least firm; an expected value and a task are of no order. */
    private static Ask firmness(Strength one, Strength other) {
        return one == other ? Ask.SAME : Ask.of(rank(other) - rank(one));
    }

    private static int rank(Strength strength) {
        return switch (strength) {
            case BINDING -> 1;
            case EXPECTED, WORK_TASK -> 0;
            case EFFORT -> -1;
        };
    }

    /** A later last day asks for less, none for the least; periods and lasting promises are of no order. */
    private Ask urgency() {
        if (shift.same(before, after) || isOneInTheCalendar()) {
            return Ask.SAME;
        }
        boolean alike = before.getClass().equals(after.getClass());
        if (!isDated(before) || !isDated(after) || alike && before instanceof Deadline.None) {
            return Ask.UNCLEAR;
        }
        Optional<LocalDate> one = before.lastDay();
        Optional<LocalDate> other = after.lastDay();
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? Ask.MORE : Ask.LESS;
        }
        return alike && !one.equals(other) ? Ask.of(-shift.order(one.get(), other.get())) : Ask.UNCLEAR;
    }

    private static boolean isDated(Deadline deadline) {
        return deadline instanceof Deadline.By || deadline instanceof Deadline.At || deadline instanceof Deadline.None;
    }

    /** A far deadline may stay where it is, while the plan moves on. */
    private boolean isOneInTheCalendar() {
        Optional<LocalDate> one = before.window().start();
        Optional<LocalDate> other = after.window().start();
        return Shift.sameRules(before, after)
                && before.lastDay().equals(after.lastDay())
                && (one.equals(other) || shift.same(one, other));
    }
}
