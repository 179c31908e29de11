package org.policytargets.goal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a target must be true. Both days of a window are included.
 *
 * <table>
 * <caption>Ways to state one</caption>
 * <tr><th>factory</th><th>satisfied when the reading is acceptable</th></tr>
 * <tr><td>{@link #by}</td><td>at some time up to the last day; for a total: over the window</td></tr>
 * <tr><td>{@link #at}</td><td>on the last day: still so at the end</td></tr>
 * <tr><td>{@link #throughout}</td><td>at every time of the window</td></tr>
 * <tr><td>{@link #every}</td><td>in each period of the window</td></tr>
 * <tr><td>{@link #none}</td><td>at some time: no date was promised (尽快), so it is never missed</td></tr>
 * <tr><td>{@link #due}</td><td>as by or at, whichever the target's kind asks for</td></tr>
 * </table>
 */
public sealed interface Deadline permits Deadline.By, Deadline.At, Deadline.Throughout, Deadline.Every, Deadline.None {
    /**
     * {@return the window: from the first day that counts to the last day; without a last day where none was promised}
     */
    Window window();

    /** {@return the last day, where one was promised} */
    default Optional<LocalDate> lastDay() {
        return window().end();
    }

    /**
     * Satisfied at some time up to the last day.
     *
     * @param window the window, with a last day
     */
    record By(Window window) implements Deadline {
        /**
         * Makes one.
         *
         * @param window the window, with a last day
         * @throws InvalidGoalException if the window has no last day
         */
        public By {
            requireEnd(window);
        }
    }

    /**
     * Satisfied on the last day.
     *
     * @param window the window, with a last day
     */
    record At(Window window) implements Deadline {
        /**
         * Makes one.
         *
         * @param window the window, with a last day
         * @throws InvalidGoalException if the window has no last day
         */
        public At {
            requireEnd(window);
        }
    }

    /**
     * Satisfied at every time of the window. Reports are points; they prove every time only under a cadence, or where
     * they are the worst values of periods that fill the window.
     *
     * @param window the window, with both ends
     * @param cadence the longest stretch in days between two reports that still proves the days between; empty where
     *     none is stated
     * @param grace which breaches are forgiven
     */
    record Throughout(Window window, Optional<Integer> cadence, Grace grace) implements Deadline {
        /**
         * Makes one.
         *
         * @param window the window, with both ends
         * @param cadence the longest stretch in days between two reports that still proves the days between; empty
         *     where none is stated
         * @param grace which breaches are forgiven
         * @throws InvalidGoalException if the window lacks an end, or the cadence is below one day
         */
        public Throughout {
            requireEnd(window);
            Objects.requireNonNull(grace, "grace");
            if (window.start().isEmpty()) {
                throw new InvalidGoalException("deadline.window", "have a first day", window.code());
            }
            if (cadence.isPresent() && cadence.get() < 1) {
                throw new InvalidGoalException("deadline.cadence", "be at least 1 day", cadence.get() + " days");
            }
        }

        /**
         * {@return this deadline, where a report at least every so many days proves the days between}
         *
         * @param days the cadence in days, at least 1
         * @throws InvalidGoalException if the cadence is below one day
         */
        public Throughout reportedEvery(int days) {
            return new Throughout(window, Optional.of(days), grace);
        }

        /**
         * {@return this deadline, where breaches mended in time are forgiven}
         *
         * @param forgiven which breaches
         */
        public Throughout with(Grace forgiven) {
            return new Throughout(window, cadence, forgiven);
        }
    }

    /**
     * Which breaches are forgiven. A breach runs from the first bad report to the first good one.
     *
     * @param kind the rule
     * @param days for {@link Kind#WITHIN_DAYS}: the longest breach forgiven, at least 1; else 0
     */
    record Grace(Kind kind, int days) {
        /** The rules. */
        public enum Kind {
            /** No breach is forgiven. */
            NONE,
            /** A breach mended within a number of days is forgiven. */
            WITHIN_DAYS,
            /** A breach mended by the last day is forgiven ("dynamic", where the text states no number of days). */
            MENDED_BY_END
        }

        /** No breach is forgiven. */
        public static final Grace NONE = new Grace(Kind.NONE, 0);
        /** A breach mended by the last day is forgiven. */
        public static final Grace MENDED_BY_END = new Grace(Kind.MENDED_BY_END, 0);

        /**
         * Makes one.
         *
         * @param kind the rule
         * @param days for {@link Kind#WITHIN_DAYS}: the longest breach forgiven, at least 1; else 0
         * @throws InvalidGoalException if the days do not fit the rule
         */
        public Grace {
            Objects.requireNonNull(kind, "kind");
            if (kind == Kind.WITHIN_DAYS ? days < 1 : days != 0) {
                throw new InvalidGoalException(
                        "deadline.grace.days", kind == Kind.WITHIN_DAYS ? "be at least 1" : "be 0", days + " days");
            }
        }

        /**
         * {@return a grace of so many days}
         *
         * @param days the longest breach forgiven, at least 1
         * @throws InvalidGoalException if it is below one day
         */
        public static Grace within(int days) {
            return new Grace(Kind.WITHIN_DAYS, days);
        }
    }

    /**
     * Satisfied in each period of the window.
     *
     * @param cycle the period
     * @param window the window, made of whole periods
     */
    record Every(Cycle cycle, Window window) implements Deadline {
        /**
         * Makes one.
         *
         * @param cycle the period
         * @param window the window, made of whole periods
         * @throws InvalidGoalException if the window lacks an end, or is not made of whole periods
         */
        public Every {
            cycle.in(window);
        }
    }

    /**
     * Without a date.
     *
     * @param window from when things count, where stated; without a last day
     */
    record None(Window window) implements Deadline {
        /**
         * Makes one.
         *
         * @param window from when things count, where stated; without a last day
         * @throws InvalidGoalException if the window has a last day
         */
        public None {
            if (window.end().isPresent()) {
                throw new InvalidGoalException("deadline.window", "have no last day", window.code());
            }
        }
    }

    private static void requireEnd(Window window) {
        if (window.end().isEmpty()) {
            throw new InvalidGoalException("deadline.window", "have a last day", window.code());
        }
    }

    /**
     * {@return satisfied at some time up to the last day}
     *
     * @param window the window, with a last day
     * @throws InvalidGoalException if the window has no last day
     */
    static Deadline by(Window window) {
        return new By(window);
    }

    /**
     * {@return satisfied at some time up to a day}
     *
     * @param day the last day
     * @throws InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Deadline by(LocalDate day) {
        return new By(Window.until(day));
    }

    /**
     * {@return satisfied on the last day}
     *
     * @param window the window, with a last day
     * @throws InvalidGoalException if the window has no last day
     */
    static Deadline at(Window window) {
        return new At(window);
    }

    /**
     * {@return satisfied on a day}
     *
     * @param day the day
     * @throws InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Deadline at(LocalDate day) {
        return new At(Window.until(day));
    }

    /**
     * {@return satisfied at every time of the window, no breach forgiven}
     *
     * @param window the window, with both ends
     * @throws InvalidGoalException if the window lacks an end
     */
    static Throughout throughout(Window window) {
        return new Throughout(window, Optional.empty(), Grace.NONE);
    }

    /**
     * {@return satisfied in each period of the window}
     *
     * @param cycle the period
     * @param window the window, made of whole periods
     * @throws InvalidGoalException if the window lacks an end, or is not made of whole periods
     */
    static Deadline every(Cycle cycle, Window window) {
        return new Every(cycle, window);
    }

    /**
     * {@return no date promised, counting from a day on}
     *
     * @param day the first day that counts
     * @throws InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Deadline none(LocalDate day) {
        return new None(Window.from(day));
    }

    /**
     * {@return the deadline that a target's kind asks for: at the end for levels, changes, growth and trends, for a
     * delegated target that will be one of these, and for a composite that has a part of these without a deadline of its
     * own; by the end for all others}
     *
     * @param window the window, with a last day
     * @param target the target
     * @throws InvalidGoalException if the window has no last day
     */
    static Deadline due(Window window, Target target) {
        return isAtEnd(Objects.requireNonNull(target, "target")) ? new At(window) : new By(window);
    }

    private static boolean isAtEnd(Target target) {
        if (target instanceof Target.Composite composite) {
            return composite.parts().stream().anyMatch(part -> part.deadline().isEmpty() && isAtEnd(part.target()));
        }
        if (target instanceof Target.Delegated delegated) {
            Nature nature = delegated.indicator().nature();
            return nature == Nature.STOCK || nature == Nature.MEAN || nature == Nature.GROWTH;
        }
        return target instanceof Target.Level
                || target instanceof Target.Change
                || target instanceof Target.Growth
                || target instanceof Target.Trend;
    }
}
