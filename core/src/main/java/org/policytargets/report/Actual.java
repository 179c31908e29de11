package org.policytargets.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Quantity;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Source;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * What was reported. An actual has two times: what it is true of ({@link #time}) and when it was reported
 * ({@link Report#on}).
 *
 * <table>
 * <caption>Ways to make one</caption>
 * <tr><th>factory</th><th>meaning</th></tr>
 * <tr><td>{@link #level}</td><td>the level on a day</td></tr>
 * <tr><td>{@link #period}</td><td>the amount inside a period</td></tr>
 * <tr><td>{@link #toDate}</td><td>the amount cumulated from the window's first day</td></tr>
 * <tr><td>{@link #growth}</td><td>the rate of change of a period</td></tr>
 * <tr><td>{@link #mean}</td><td>the average over a period</td></tr>
 * <tr><td>{@link #stage}</td><td>the stage reached, as seen on a day</td></tr>
 * <tr><td>{@link #covered}, {@link #allCovered}</td><td>the members covered on a day</td></tr>
 * <tr><td>{@link #judgement}</td><td>a person's finding</td></tr>
 * </table>
 *
 * <p>Laws: of the reports of one basis, time and scope the most settled counts ({@link Status}), then the latest; where
 * reports of one status and day differ, all that lies between them counts. A repeated report changes nothing.
 *
 * <pre>{@code
 * Indicator roads = flow("new roads open to traffic", KILOMETRE).in("Haidian");
 * Window year = during(Year.of(2025));
 * Actual first = toDate(roads, year, quantity("28", KILOMETRE), LocalDate.of(2026, 1, 10)).preliminary();
 * Actual last = toDate(roads, year, quantity("30.2", KILOMETRE), LocalDate.of(2026, 3, 1));
 * }</pre>
 *
 * <p>As known on 1 February 2026 the year has 28 km, as known on 1 March 30.2 km; a preliminary figure of April changes
 * nothing.
 *
 * <p>Immutable. No part is null, and {@link #time} has both ends.
 */
public sealed interface Actual permits Actual.Measured, Actual.Stage, Actual.Members, Actual.Judgement {
    /** {@return what it is about} */
    Subject subject();

    /** {@return in what way it is true of its time} */
    Basis basis();

    /** {@return what it is true of: a day or a period, with both ends} */
    Window time();

    /** {@return when and by whom it was reported} */
    Report report();

    /**
     * {@return this actual with another report}
     *
     * @param other the report
     */
    Actual with(Report other);

    /**
     * {@return this actual about another subject}
     *
     * @param other the subject
     */
    Actual about(Subject other);

    /** {@return the last day it is true of} */
    default LocalDate through() {
        return time().end().orElseThrow();
    }

    /** {@return this actual as a preliminary figure} */
    default Actual preliminary() {
        return with(report().status(Status.PRELIMINARY));
    }

    /**
     * {@return this actual, reported by a body or person}
     *
     * @param name who reported it
     */
    default Actual by(String name) {
        return with(report().by(name));
    }

    /**
     * {@return this actual as cited by somebody else}
     *
     * @param document the document that cites it
     */
    default Actual secondHand(Source document) {
        return with(report().secondHand(document));
    }

    /**
     * A number, or an interval of numbers: about 2 350, more than 50 000.
     *
     * @param subject what it is about
     * @param basis level, period, to-date, growth or mean
     * @param time a day for a level, else a period
     * @param value the number
     * @param report when and by whom it was reported
     */
    record Measured(Subject subject, Basis basis, Window time, Interval value, Report report) implements Actual {
        /**
         * Makes one.
         *
         * @param subject what it is about
         * @param basis level, period, to-date, growth or mean
         * @param time a day for a level, else a period
         * @param value the number
         * @param report when and by whom it was reported
         * @throws InvalidActualException if the basis is that of no number, the time lacks an end, or a level is not of
         *     one day
         */
        public Measured {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(report, "report");
            requireTime(time, basis == Basis.LEVEL);
            if (value.lower().isEmpty() && value.upper().isEmpty()) {
                throw new InvalidActualException("value", "have a bound", value.toString());
            }
            if (basis.compareTo(Basis.MEAN) > 0) {
                throw new InvalidActualException(
                        "basis", "be LEVEL, PERIOD, TO_DATE, GROWTH or MEAN for a number", basis.toString());
            }
        }

        @Override
        public Actual with(Report other) {
            return new Measured(subject, basis, time, value, other);
        }

        @Override
        public Actual about(Subject other) {
            return new Measured(other, basis, time, value, report);
        }
    }

    /**
     * The stage a project has reached, as seen on a day.
     *
     * @param subject the project
     * @param time the day it was seen
     * @param stage the stage it was seen to have reached
     * @param reachedOn the day it reached the stage, where known; not after the day it was seen
     * @param report when and by whom it was reported
     */
    record Stage(Subject subject, Window time, String stage, Optional<LocalDate> reachedOn, Report report)
            implements Actual {
        /**
         * Makes one.
         *
         * @param subject the project
         * @param time the day it was seen
         * @param stage the stage it was seen to have reached
         * @param reachedOn the day it reached the stage, where known; not after the day it was seen
         * @param report when and by whom it was reported
         * @throws InvalidActualException if the time is no day, or lies before the day the stage was reached, or the
         *     stage is blank or holds hidden characters
         */
        public Stage {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(report, "report");
            requireTime(time, true);
            InvalidActualException.requireText("stage", stage);
            if (reachedOn.isPresent() && reachedOn.get().isAfter(time.end().get())) {
                throw new InvalidActualException(
                        "reachedOn",
                        "not lie after the day seen, " + time.end().get(),
                        reachedOn.get().toString());
            }
        }

        @Override
        public Basis basis() {
            return Basis.STAGE;
        }

        @Override
        public Actual with(Report other) {
            return new Stage(subject, time, stage, reachedOn, other);
        }

        @Override
        public Actual about(Subject other) {
            return new Stage(other, time, stage, reachedOn, report);
        }
    }

    /**
     * The members covered on a day: all of them, a number of them, or by name.
     *
     * @param subject what the members are covered by
     * @param time the day
     * @param all whether all are said to be covered
     * @param count how many are covered, where counted
     * @param covered members known to be covered
     * @param uncovered members known not to be covered
     * @param report when and by whom it was reported
     */
    record Members(
            Subject subject,
            Window time,
            boolean all,
            Optional<Integer> count,
            List<String> covered,
            List<String> uncovered,
            Report report)
            implements Actual {
        /**
         * Makes one.
         *
         * @param subject what the members are covered by
         * @param time the day
         * @param all whether all are said to be covered
         * @param count how many are covered, where counted
         * @param covered members known to be covered
         * @param uncovered members known not to be covered
         * @param report when and by whom it was reported
         * @throws InvalidActualException if the time is no day, nothing is said, what is said contradicts itself, the
         *     count is negative, or a name is blank or holds hidden characters
         */
        public Members {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(report, "report");
            requireTime(time, true);
            covered = covered.stream().distinct().sorted().toList();
            uncovered = uncovered.stream().distinct().sorted().toList();
            covered.forEach(name -> InvalidActualException.requireText("covered", name));
            uncovered.forEach(name -> InvalidActualException.requireText("uncovered", name));
            if (!all && count.isEmpty() && covered.isEmpty() && uncovered.isEmpty()) {
                throw new InvalidActualException("members", "say all, a count, or names", "none of them");
            }
            if (all && !uncovered.isEmpty()) {
                throw new InvalidActualException("uncovered", "be empty where all are covered", uncovered.toString());
            }
            if (count.isPresent() && count.get() < covered.size()) {
                throw new InvalidActualException(
                        "count",
                        "be at least the number named, " + covered.size(),
                        count.get().toString());
            }
            List<String> named = covered;
            uncovered.stream().filter(named::contains).findFirst().ifPresent(name -> {
                throw new InvalidActualException("uncovered", "differ from the covered", name + " in both");
            });
        }

        @Override
        public Basis basis() {
            return Basis.MEMBERS;
        }

        @Override
        public Actual with(Report other) {
            return new Members(subject, time, all, count, covered, uncovered, other);
        }

        @Override
        public Actual about(Subject other) {
            return new Members(other, time, all, count, covered, uncovered, report);
        }
    }

    /**
     * A person's finding.
     *
     * @param subject the question
     * @param time the day of which it is true
     * @param kept whether the promise was kept
     * @param author whose finding it is
     * @param report when and by whom it was reported
     */
    record Judgement(Subject subject, Window time, boolean kept, String author, Report report) implements Actual {
        /**
         * Makes one.
         *
         * @param subject the question
         * @param time the day of which it is true
         * @param kept whether the promise was kept
         * @param author whose finding it is
         * @param report when and by whom it was reported
         * @throws InvalidActualException if the time is no day, or the author is blank or holds hidden characters
         */
        public Judgement {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(report, "report");
            requireTime(time, true);
            if (author.isBlank()) {
                throw new InvalidActualException("author", "say whose finding it is", "blank");
            }
            InvalidActualException.requireText("author", author);
        }

        @Override
        public Basis basis() {
            return Basis.JUDGEMENT;
        }

        @Override
        public Actual with(Report other) {
            return new Judgement(subject, time, kept, author, other);
        }

        @Override
        public Actual about(Subject other) {
            return new Judgement(other, time, kept, author, report);
        }
    }

    private static void requireTime(Window time, boolean day) {
        if (time.start().isEmpty() || time.end().isEmpty()) {
            throw new InvalidActualException("time", "have a first and a last day", time.code());
        }
        if (day && !Objects.equals(time.start(), time.end())) {
            throw new InvalidActualException("time", "be one day", time.code());
        }
    }

    /**
     * {@return the level on a day, as a final first-hand figure}
     *
     * @param indicator what was measured
     * @param day the day
     * @param value the level
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the value is of another kind than the indicator
     * @throws org.policytargets.goal.InvalidWindowException if the day is outside the years 1900 to 2199
     * @throws org.policytargets.units.InexactNumberException if the value's number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if the value's unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the value's number or unit is too large
     */
    static Actual level(Indicator indicator, LocalDate day, Quantity<?> value, LocalDate reportedOn) {
        return measured(indicator, Basis.LEVEL, Window.on(day), value, reportedOn);
    }

    /**
     * {@return the amount inside a period, as a final first-hand figure}
     *
     * @param indicator what was measured
     * @param period the period
     * @param value the amount
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the period lacks an end, or the value is of another kind than the indicator and
     *     its changes
     * @throws org.policytargets.units.InexactNumberException if the value's number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if the value's unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the value's number or unit is too large
     */
    static Actual period(Indicator indicator, Window period, Quantity<?> value, LocalDate reportedOn) {
        return measured(indicator, Basis.PERIOD, period, value, reportedOn);
    }

    /**
     * {@return the amount cumulated over a period from the window's first day, as a final first-hand figure}
     *
     * @param indicator what was measured
     * @param period from the window's first day to the last day counted
     * @param value the amount
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the period lacks an end, or the value is of another kind than the indicator
     * @throws org.policytargets.units.InexactNumberException if the value's number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if the value's unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the value's number or unit is too large
     */
    static Actual toDate(Indicator indicator, Window period, Quantity<?> value, LocalDate reportedOn) {
        return measured(indicator, Basis.TO_DATE, period, value, reportedOn);
    }

    /**
     * {@return the rate of change of a period against its base, as a final first-hand figure}
     *
     * @param indicator what was measured
     * @param period the period
     * @param value the rate, in percent
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the period lacks an end, or the value is no share
     * @throws org.policytargets.units.InexactNumberException if the value's number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if the value's unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the value's number or unit is too large
     */
    static Actual growth(Indicator indicator, Window period, Quantity<?> value, LocalDate reportedOn) {
        return measured(indicator, Basis.GROWTH, period, value, reportedOn);
    }

    /**
     * {@return the average over a period, as a final first-hand figure}
     *
     * @param indicator what was measured
     * @param period the period
     * @param value the average
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the period lacks an end, or the value is of another kind than the indicator
     * @throws org.policytargets.units.InexactNumberException if the value's number is not exact, such as a double
     * @throws org.policytargets.units.UnsupportedUnitException if the value's unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the value's number or unit is too large
     */
    static Actual mean(Indicator indicator, Window period, Quantity<?> value, LocalDate reportedOn) {
        return measured(indicator, Basis.MEAN, period, value, reportedOn);
    }

    private static Actual measured(
            Indicator indicator, Basis basis, Window time, Quantity<?> value, LocalDate reportedOn) {
        ExactQuantity<?> exact = ExactQuantity.from(value);
        PolicyUnit<?> unit = basis == Basis.GROWTH ? PolicyUnits.PERCENT : indicator.unit();
        // What is reported of a stock's period may be its change, which for a share is in points.
        boolean change = basis == Basis.PERIOD && unit.differenceUnit().isComparableWith(exact.getUnit());
        if (!change && !unit.isComparableWith(exact.getUnit())) {
            throw new InvalidActualException("value", "be in a unit comparable with " + unit.code(), exact.toString());
        }
        return new Measured(Subject.of(indicator), basis, time, Interval.point(exact), Report.on(reportedOn));
    }

    /**
     * {@return the stage a project was seen to have reached, the day it was reached being unknown}
     *
     * @param project the project's stage
     * @param seen the day it was seen
     * @param stage the stage
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the stage is blank or holds hidden characters
     * @throws org.policytargets.goal.InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Actual stage(Indicator project, LocalDate seen, String stage, LocalDate reportedOn) {
        return new Stage(Subject.of(project), Window.on(seen), stage, Optional.empty(), Report.on(reportedOn));
    }

    /**
     * {@return a number of members covered on a day}
     *
     * @param indicator what they are covered by
     * @param day the day
     * @param count how many
     * @param reportedOn the day it was reported
     * @throws InvalidActualException if the count is negative
     * @throws org.policytargets.goal.InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Actual covered(Indicator indicator, LocalDate day, int count, LocalDate reportedOn) {
        return new Members(
                Subject.of(indicator),
                Window.on(day),
                false,
                Optional.of(count),
                List.of(),
                List.of(),
                Report.on(reportedOn));
    }

    /**
     * {@return the statement that all members are covered on a day}
     *
     * @param indicator what they are covered by
     * @param day the day
     * @param reportedOn the day it was reported
     * @throws org.policytargets.goal.InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Actual allCovered(Indicator indicator, LocalDate day, LocalDate reportedOn) {
        return new Members(
                Subject.of(indicator),
                Window.on(day),
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                Report.on(reportedOn));
    }

    /**
     * {@return a finding of kept or not kept, reported on its day}
     *
     * @param question the question
     * @param day the day of which it is true
     * @param kept whether the promise was kept
     * @param author whose finding it is
     * @throws InvalidActualException if the author is blank or holds hidden characters
     * @throws org.policytargets.goal.InvalidWindowException if the day is outside the years 1900 to 2199
     */
    static Actual judgement(Indicator question, LocalDate day, boolean kept, String author) {
        return new Judgement(Subject.of(question), Window.on(day), kept, author, Report.on(day));
    }
}
