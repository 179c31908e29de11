package org.policytargets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Better;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/** Random actuals and resolutions. */
final class DrawActual extends DrawGoal {
    DrawActual(Random random) {
        super(random);
    }

    Report report() {
        return new Report(
                day(),
                maybe(this::words),
                of(Status.values()),
                flag(),
                once(3) ? Optional.of(source()) : Optional.empty(),
                flag());
    }

    private Subject subject() {
        return new Subject(words(), scope(), once(3) ? Optional.of(goalId()) : Optional.empty());
    }

    Actual actual() {
        Basis basis = of(Basis.values());
        return switch (basis) {
            case STAGE -> stage();
            case MEMBERS -> members(subject(), Window.on(day()), report());
            case JUDGEMENT -> new Actual.Judgement(subject(), Window.on(day()), flag(), words(), report());
            default -> {
                PolicyUnit<?> unit = basis == Basis.GROWTH ? PolicyUnits.PERCENT : unit();
                Window time = basis == Basis.LEVEL ? Window.on(day()) : window();
                yield new Actual.Measured(subject(), basis, time, interval(unit), report());
            }
        };
    }

    private Actual stage() {
        LocalDate seen = day();
        LocalDate reached = seen.minusDays(between(0, 400));
        boolean known = flag() && reached.getYear() >= 1900;
        return new Actual.Stage(
                subject(), Window.on(seen), words(), known ? Optional.of(reached) : Optional.empty(), report());
    }

    private Actual members(Subject subject, Window day, Report report) {
        List<String> names = names(0, 4);
        boolean all = flag();
        List<String> covered = all ? names : names.subList(0, names.size() / 2);
        List<String> uncovered = names.subList(covered.size(), names.size());
        boolean counted = flag() || (!all && names.isEmpty());
        Optional<Integer> count = counted ? Optional.of(covered.size() + between(0, 40)) : Optional.empty();
        return new Actual.Members(subject, day, all, count, covered, uncovered, report);
    }

    /**
     * An actual that is evidence for an indicator: its name, its scope, its kind of unit, a basis of its nature, true of a
     * time in the window, reported up to 60 days after it.
     */
    Actual evidence(Indicator indicator, Window window) {
        Subject subject = Subject.of(indicator);
        Window day = Window.on(dayIn(window));
        Report report = Report.on(window.lastDay().plusDays(between(0, 60))).status(of(Status.values()));
        return switch (indicator.nature()) {
            case STOCK -> new Actual.Measured(subject, Basis.LEVEL, day, interval(indicator.unit()), report);
            case FLOW -> flow(subject, window, indicator.unit(), report);
            case GROWTH -> new Actual.Measured(subject, Basis.GROWTH, window, interval(indicator.unit()), report);
            case MEAN -> new Actual.Measured(subject, Basis.MEAN, window, interval(indicator.unit()), report);
            case STAGE ->
                new Actual.Stage(subject, day, of(StageLadder.CONSTRUCTION.stages()), Optional.empty(), report);
            case MEMBERS -> members(subject, day, report);
            case JUDGEMENT -> new Actual.Judgement(subject, day, flag(), words(), report);
        };
    }

    private Actual flow(Subject subject, Window window, PolicyUnit<?> unit, Report report) {
        return flag()
                ? new Actual.Measured(subject, Basis.PERIOD, days(dayIn(window), dayIn(window)), interval(unit), report)
                : new Actual.Measured(
                        subject,
                        Basis.TO_DATE,
                        Window.between(window.firstDay(), dayIn(window)),
                        interval(unit),
                        report);
    }

    Resolution resolution() {
        return new Resolution(
                goalId(), maybe(() -> "part"), criterion(unit(), Better.NEITHER), day(), maybe(this::source));
    }
}
