package org.policytargets.bulk;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.policytargets.report.Actuals;
import org.policytargets.units.LimitExceededException;

/** Counts what is taken and given, keeps to the limit, and asks the watch. */
final class Progress {
    /** Assesses the goal at a place. */
    interface Judge {
        void judge(int place, Actuals actuals);
    }

    private final PlanIndex index;
    private final Judge judge;
    private final Consumer<? super Row.Problem> problems;
    private final int most;
    private final long every;
    private final Predicate<? super Tally> watch;
    private long rows;
    private long bad;
    private int goals;
    private boolean exhausted;
    private boolean stopped;

    Progress(
            PlanIndex index,
            Judge judge,
            Consumer<? super Row.Problem> problems,
            int most,
            long every,
            Predicate<? super Tally> watch) {
        this.index = index;
        this.judge = judge;
        this.problems = problems;
        this.most = most;
        this.every = every;
        this.watch = watch;
    }

    PlanIndex index() {
        return index;
    }

    /** Hands on every row that holds an actual which a goal of the plan can use, until told to stop. */
    void take(Iterator<? extends Row> source, Consumer<Row.Reported> good) {
        while (!stopped) {
            if (!source.hasNext()) {
                exhausted = true;
                return;
            }
            Row row = index.addressees().checked(source.next());
            rows++;
            if (row instanceof Row.Problem problem) {
                refuse(problem);
            } else if (row instanceof Row.Reported reported) {
                good.accept(reported);
            }
            if (rows % every == 0) {
                ask();
            }
        }
    }

    void refuse(Row.Problem problem) {
        bad++;
        problems.accept(problem);
    }

    void requireRoom(int held, Row.Reported row) {
        if (held >= most) {
            throw new LimitExceededException(
                    "actuals held at once", "at most " + most, "one more with row " + row.number());
        }
    }

    void judge(int place, Actuals actuals) {
        judge.judge(place, actuals);
        goals++;
        if (goals % every == 0) {
            ask();
        }
    }

    private void ask() {
        stopped |= !watch.test(tally(false));
    }

    boolean isStopped() {
        return stopped;
    }

    /** Complete also where the watch said stop at the very last goal: nothing was left to do. */
    Tally tally() {
        return tally(exhausted && goals == index.size());
    }

    private Tally tally(boolean complete) {
        return new Tally(rows, bad, goals, complete);
    }
}
