package org.policytargets.method;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Answer;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Comparison;
import org.policytargets.assess.Reading;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.Rational;

/**
 * How far a goal has come, against the time it has had. With S and D the first and the last day, b the value before S, x the
 * value reported through day t, and g the nearest acceptable value:
 *
 * <table>
 * <caption>What is computed, exactly</caption>
 * <tr><th>figure</th><th>formula</th></tr>
 * <tr><td>{@link #progress}</td><td>p = (x − b) ÷ (g − b)</td></tr>
 * <tr><td>{@link #elapsed}</td><td>e = days S..t ÷ days S..D, both ends counted; where the goal has a planned path, the share
 *     of the way planned for t</td></tr>
 * <tr><td>{@link #observed}</td><td>(x − b) ÷ days S..t</td></tr>
 * <tr><td>{@link #required}</td><td>(g − x) ÷ the days after t through D</td></tr>
 * <tr><td>{@link #projection}</td><td>x + observed × the days after t through D</td></tr>
 * <tr><td>{@link #rating}</td><td>p ÷ e by the bands of {@link Methods#SCHEDULE}: from 0.95 on track, from 0.60 at risk,
 *     below that off track; p below 0 regressing</td></tr>
 * </table>
 *
 * <p>Time counts on t, the day the evidence is true of, not on the day of the assessment: nine months' figures are nine
 * months' worth in November. For totals b is nothing; for changes too, counted from the baseline; for levels it is the level
 * on the day before S. What is acceptable at the start, such as a total below its ceiling, has no way to go: it is on track
 * while it is acceptable, and regressing once it is not. A level whose start is not known, and a rate, are on track while they
 * are acceptable, and else not rated. Why a figure is absent, {@link #absence} says.
 *
 * <p>The rating is the schedule rule of Chinese work reports (序时进度, 时间过半、任务过半) with the bands of the Open SDG
 * platform. It changes no verdict. In linear time p ÷ e is observed pace ÷ the pace that was required at the start.
 *
 * <p>Immutable.
 */
public final class Pace {
    /** What a pace is per. As UCUM has them: a year is 365.25 days, a month a twelfth of it. */
    public enum Per {
        /** A day. */
        DAY(Rational.ONE),
        /** A twelfth of a year. */
        MONTH(Rational.of(36525, 1200)),
        /** 365.25 days. */
        YEAR(Rational.of(36525, 100));

        private final Rational days;

        Per(Rational days) {
            this.days = days;
        }
    }

    /** Why there is no progress to tell. */
    public enum Absence {
        /** The goal is judged by its parts or periods; each has its own pace. */
        MADE_OF_PARTS,
        /** Nothing usable is reported. */
        NO_READING,
        /** What is reported is a range, or a conflict of reports. */
        NOT_ONE_NUMBER,
        /**
         * A rate, a mean, a trend, a stage, a finding, a value not resolved, or more than what was there at the start: there is
         * no way of which a share is done.
         */
        DOES_NOT_ACCUMULATE,
        /** The goal states no first day. */
        NO_FIRST_DAY,
        /** No single level is reported of the day before the first. */
        NO_BASELINE,
        /** It was acceptable at the start already. */
        ACCEPTABLE_FROM_THE_START,
        /** The evidence is older than the first day. */
        NOT_BEGUN
    }

    private final Rating rating;
    private final @Nullable Absence absence;
    private final @Nullable Course course;

    private Pace(Rating rating, @Nullable Absence absence, @Nullable Course course) {
        this.rating = rating;
        this.absence = absence;
        this.course = course;
    }

    /**
     * {@return the pace of an assessed goal, or of one of its parts}
     *
     * @param assessment the assessment
     * @param actuals the actuals it was made from; the level before the first day is read from them
     */
    public static Pace of(Assessment assessment, Actuals actuals) {
        if (!assessment.parts().isEmpty()) {
            return absent(assessment, Absence.MADE_OF_PARTS);
        }
        Optional<Reading> reading = assessment.reading();
        if (reading.isEmpty()) {
            return absent(assessment, Absence.NO_READING);
        }
        if (!reading.get().value().isPoint()) {
            return absent(assessment, Absence.NOT_ONE_NUMBER);
        }
        return measured(assessment, reading.get(), actuals);
    }

    private static Pace measured(Assessment assessment, Reading reading, Actuals actuals) {
        Criterion criterion = assessment.criterion().orElse(null);
        if (criterion == null || !accumulates(assessment.target())) {
            return absent(assessment, Absence.DOES_NOT_ACCUMULATE);
        }
        LocalDate first = firstDay(assessment);
        if (first == null) {
            return absent(assessment, Absence.NO_FIRST_DAY);
        }
        ExactQuantity<?> start = assessment.target() instanceof Target.Level
                ? levelOn(first.minusDays(1), assessment, actuals)
                : ExactQuantity.of(0, criterion.value().getUnit());
        if (start == null) {
            return absent(assessment, Absence.NO_BASELINE);
        }
        Interval acceptable = criterion.acceptable();
        int side = acceptable.side(start);
        if (side == 0) {
            return absent(assessment, Absence.ACCEPTABLE_FROM_THE_START);
        }
        if (reading.through().isBefore(first)) {
            return absent(assessment, Absence.NOT_BEGUN);
        }
        ExactQuantity<?> edge = (side < 0 ? acceptable.lower() : acceptable.upper()).orElseThrow();
        if (edge.equals(start)) {
            // More than nothing: any step is enough, and none is a share of the way.
            return absent(assessment, Absence.DOES_NOT_ACCUMULATE);
        }
        Course course = new Course(
                first,
                assessment.deadline().lastDay().orElse(null),
                start,
                edge,
                reading.value().lower().orElseThrow(),
                reading.through(),
                assessment.goal().path());
        return new Pace(rating(assessment, course, null), null, course);
    }

    private static boolean accumulates(Target target) {
        return target instanceof Target.Total
                || target instanceof Target.Change
                || target instanceof Target.Coverage
                || (target instanceof Target.Level level && level.indicator().nature() == Nature.STOCK);
    }

    private static @Nullable LocalDate firstDay(Assessment assessment) {
        return assessment.target() instanceof Target.Change change
                ? change.baseline().time().lastDay().plusDays(1)
                : assessment.deadline().window().start().orElse(null);
    }

    /** What the same reports say of a day, by the same rules; null unless one number. */
    private static @Nullable ExactQuantity<?> levelOn(LocalDate day, Assessment assessment, Actuals actuals) {
        Goal goal = assessment.goal();
        Goal then = new Goal(
                goal.id(),
                goal.title(),
                goal.owner(),
                assessment.target(),
                Deadline.at(Window.on(day)),
                goal.strength(),
                goal.source(),
                goal.members(),
                Optional.empty(),
                goal.note());
        return Assessor.standard()
                .assess(then, actuals, assessment.asOf())
                .reading()
                .filter(reading ->
                        reading.through().equals(day) && reading.value().isPoint())
                .flatMap(reading -> reading.value().lower())
                .orElse(null);
    }

    private static Pace absent(Assessment assessment, Absence absence) {
        return new Pace(rating(assessment, null, absence), absence, null);
    }

    private static Rating rating(Assessment assessment, @Nullable Course course, @Nullable Absence absence) {
        Verdict verdict = assessment.verdict();
        if (verdict == Verdict.MET || verdict == Verdict.MET_LATE) {
            return Rating.ACHIEVED;
        }
        if (verdict == Verdict.MISSED) {
            return Rating.MISSED;
        }
        if (!assessment.parts().isEmpty()) {
            return Rating.NOT_RATED;
        }
        if (assessment.reading().isEmpty()) {
            return Rating.NO_DATA;
        }
        if (course != null) {
            return bySchedule(course);
        }
        Optional<Answer> now = assessment.comparison().map(Comparison::answer);
        if (now.isPresent() && now.get() == Answer.YES) {
            return Rating.ON_TRACK;
        }
        boolean lost = absence == Absence.ACCEPTABLE_FROM_THE_START && now.isPresent() && now.get() == Answer.NO;
        return lost ? Rating.REGRESSING : Rating.NOT_RATED;
    }

    /** By the bands of {@link Methods#SCHEDULE}; while nothing is due yet, what does not fall behind its start is on track. */
    private static Rating bySchedule(Course course) {
        Rational elapsed = course.elapsed();
        if (course.progress().signum() < 0) {
            return Rating.REGRESSING;
        }
        if (elapsed == null) {
            return Rating.NOT_RATED;
        }
        return elapsed.signum() <= 0
                ? Rating.ON_TRACK
                : Methods.SCHEDULE
                        .bands()
                        .of(Figure.of(course.progress().divide(elapsed)))
                        .mark()
                        .rating();
    }

    /** {@return how the goal stands} */
    public Rating rating() {
        return rating;
    }

    /** {@return why there is no progress to tell; empty where there is} */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /** {@return the share of the way that is done: 1 at the goal, above it beyond, below 0 on the wrong side of the start} */
    public Optional<Rational> progress() {
        return course().map(Course::progress);
    }

    /** {@return the share of the time that is over, or of the way that was planned by then; empty without a last day} */
    public Optional<Rational> elapsed() {
        return course().map(Course::elapsed);
    }

    /** {@return progress ÷ elapsed: 1 just on schedule; empty without a last day, or where nothing was due yet} */
    public Optional<Rational> schedule() {
        return elapsed()
                .filter(elapsed -> elapsed.signum() > 0)
                .map(elapsed -> progress().orElseThrow().divide(elapsed));
    }

    /**
     * {@return how fast it went}
     *
     * @param per the time it is per
     */
    public Optional<ExactQuantity<?>> observed(Per per) {
        return course().map(way -> way.done().multiply(per.days.divide(Rational.of(way.daysGone()))));
    }

    /**
     * {@return how fast it must go from now on; empty where the goal is reached, without a last day, or with none left}
     *
     * @param per the time it is per
     */
    public Optional<ExactQuantity<?>> required(Per per) {
        return course().filter(way -> way.daysLeft() > 0 && way.progress().compareTo(Rational.ONE) < 0)
                .map(way -> way.toDo().multiply(per.days.divide(Rational.of(way.daysLeft()))));
    }

    /** {@return the value on the last day, if it goes on as it went; empty without a last day} */
    public Optional<ExactQuantity<?>> projection() {
        return course().filter(way -> way.daysLeft() >= 0).map(Course::projection);
    }

    /** {@return the value that a planned path asked for by then; empty without a path} */
    public Optional<ExactQuantity<?>> planned() {
        return course().map(Course::planned);
    }

    /** {@return the value before the first day} */
    public Optional<ExactQuantity<?>> start() {
        return course().map(Course::start);
    }

    /**
     * {@return the value that should be reached by a day: by the goal's planned path, else in a straight line from the start
     * to the nearest acceptable value; empty without a last day, and before the start}
     *
     * @param day the day
     */
    public Optional<ExactQuantity<?>> plannedOn(LocalDate day) {
        return course().map(way -> way.plannedOn(day));
    }

    /** {@return the days between which the planned values lie in straight lines; empty without a last day} */
    public List<LocalDate> plannedDays() {
        return course().map(Course::plannedDays).orElse(List.of());
    }

    /** {@return the last day that the evidence is true of} */
    public Optional<LocalDate> through() {
        return course().map(Course::through);
    }

    private Optional<Course> course() {
        return Optional.ofNullable(course);
    }

    /** {@return rating and progress} */
    @Override
    public String toString() {
        return rating + (course == null ? " (" + absence + ")" : " " + course.progress() + " of the way");
    }
}
