package org.policytargets.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A calendar period that repeats: "every quarter". */
public enum Cycle {
    /** Calendar months. */
    MONTH(1),
    /** Calendar quarters. */
    QUARTER(3),
    /** Half years. */
    HALF(6),
    /** Calendar years. */
    YEAR(12);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /**
     * {@return the periods that make up a window, in order}
     *
     * @param window the window, with both ends
     * @throws InvalidGoalException if the window lacks an end, or is not made of whole periods
     */
    public List<Window> in(Window window) {
        if (window.start().isEmpty() || window.end().isEmpty()) {
            throw new InvalidGoalException("deadline.window", "have a first and a last day", window.code());
        }
        List<Window> periods = new ArrayList<>();
        LocalDate start = window.start().get();
        LocalDate last = window.end().get();
        boolean whole = start.getDayOfMonth() == 1 && (start.getMonthValue() - 1) % months == 0;
        // Every step is counted from the first day: steps from step to step would drift.
        for (int i = 1; whole && !start.isAfter(last); i++) {
            LocalDate next = window.start().get().plusMonths((long) months * i);
            periods.add(Window.between(start, next.minusDays(1)));
            start = next;
            whole = !start.minusDays(1).isAfter(last);
        }
        if (!whole) {
            throw new InvalidGoalException("deadline.window", "be made of whole periods of a " + this, window.code());
        }
        return List.copyOf(periods);
    }
}
