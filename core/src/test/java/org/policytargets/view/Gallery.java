package org.policytargets.view;

import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.between;
import static org.policytargets.goal.Criterion.decrease;
import static org.policytargets.goal.Criterion.exactly;
import static org.policytargets.goal.Criterion.lessThan;
import static org.policytargets.goal.Criterion.moreThan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Population;
import org.policytargets.goal.Source;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/** Goals of every kind that has a picture, and of every kind of number that makes drawing hard. */
final class Gallery {
    static final Window YEAR = Window.parse("2025");
    private static final String LONG = "The share of families registered for public rental housing that live in it, all"
            + " towns and streets of the district together, measured on the last day of each quarter by the commission";

    private final List<Shown> shown = new ArrayList<>();

    /** A goal as assessed, and what it was assessed by. */
    record Shown(String name, Assessment assessment, Actuals actuals) {}

    static ExactQuantity<?> q(String text) {
        int blank = text.indexOf(' ');
        return ExactQuantity.of(text.substring(0, blank), PolicyUnits.of(text.substring(blank + 1)));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Goal.Builder goal(String title, Target target, Deadline deadline) {
        return Goal.builder()
                .id("gallery/" + title.hashCode())
                .title(Label.of(title).and(Locale.CHINESE, "目标：" + title))
                .owner(Owner.of("District"))
                .target(target)
                .deadline(deadline);
    }

    private void add(Goal.Builder goal, String asOf, Actual... actuals) {
        Goal built = goal.build();
        Actuals reported = Actuals.of(actuals);
        shown.add(new Shown(
                built.title().in(Locale.ENGLISH), Assessor.standard().assess(built, reported, day(asOf)), reported));
    }

    private static Actual of(Indicator indicator, Basis basis, String time, Interval value) {
        Window window = Window.parse(time);
        return new Actual.Measured(
                Subject.of(indicator),
                basis,
                window,
                value,
                Report.on(window.lastDay().plusDays(9)));
    }

    private static Actual of(Indicator indicator, Basis basis, String time, String value) {
        return of(indicator, basis, time, Interval.point(q(value)));
    }

    static List<Shown> all() {
        Gallery gallery = new Gallery();
        gallery.totals();
        gallery.levels();
        gallery.rates();
        gallery.others();
        gallery.extremes();
        return gallery.shown;
    }

    private void totals() {
        Indicator roads = Indicator.flow("new roads", PolicyUnits.KILOMETRE);
        Target thirty = Target.total(roads, atLeast(q("30 km")));
        Deadline year = Deadline.by(YEAR);
        add(
                goal("Total missed", thirty, year),
                "2026-02-01",
                of(roads, Basis.PERIOD, "2025-H1", "12.6 km"),
                of(roads, Basis.PERIOD, "2025-H2", "14.8 km"));
        add(
                goal("Total open, ahead", thirty, year),
                "2025-08-01",
                of(roads, Basis.TO_DATE, "2025-01-01/2025-03-31", "9 km"),
                of(roads, Basis.TO_DATE, "2025-01-01/2025-06-30", "21.5 km"));
        TreeMap<LocalDate, ExactQuantity<?>> path = new TreeMap<>(
                Map.of(day("2025-03-31"), q("2 km"), day("2025-06-30"), q("8 km"), day("2025-09-30"), q("20 km")));
        add(
                goal("Total with a planned path", thirty, year).path(new PlannedPath(path)),
                "2025-10-20",
                of(roads, Basis.TO_DATE, "2025-01-01/2025-03-31", "1.5 km"),
                of(roads, Basis.TO_DATE, "2025-01-01/2025-06-30", "6 km"),
                of(roads, Basis.TO_DATE, "2025-01-01/2025-09-30", "21 km"));
        add(goal("Total exactly on its bound", thirty, year), "2026-02-01", of(roads, Basis.PERIOD, "2025", "30.0 km"));
        add(goal("Total without a report", thirty, year), "2025-08-01");
        add(goal("Total far beyond", thirty, year), "2026-02-01", of(roads, Basis.PERIOD, "2025", "3000 km"));
        add(
                goal("Total as a range", thirty, year),
                "2026-02-01",
                of(roads, Basis.PERIOD, "2025", Interval.closed(q("26 km"), q("34 km"))));
        add(
                goal("Total, a range without an end", thirty, year),
                "2026-02-01",
                of(roads, Basis.PERIOD, "2025", Interval.atLeast(q("25 km"))));
        add(
                goal(
                        "Total with a stretch",
                        Target.total(roads, atLeast(q("30 km")).stretch(q("40 km"))),
                        year),
                "2026-02-01",
                of(roads, Basis.PERIOD, "2025", "35 km"));
        add(
                goal(
                        "Total between two bounds",
                        Target.total(roads.neitherIsBetter(), between(q("20 km"), q("30 km"))),
                        year),
                "2026-02-01",
                of(roads, Basis.PERIOD, "2025", "31 km"));
        Indicator places = Indicator.flow("school places", PolicyUnits.count("school_place"));
        add(
                goal("Long unit", Target.total(places, atLeast(q("7900 {school_place}"))), year),
                "2025-08-01",
                of(places, Basis.TO_DATE, "2025-H1", "2700 {school_place}"));
        Indicator net = Indicator.flow("net migration", PolicyUnits.PERSON).netChange();
        add(
                goal("Total that may be negative", Target.total(net, atLeast(q("-500 {person}"))), year),
                "2026-02-01",
                of(net, Basis.PERIOD, "2025", "-820 {person}"));
    }

    private void levels() {
        Indicator housed = Indicator.stock("families housed", PolicyUnits.PERCENT);
        add(
                goal("Level of a share", Target.level(housed, atLeast(q("85 %"))), Deadline.at(YEAR)),
                "2026-02-01",
                of(housed, Basis.LEVEL, "2024-12-31", "78.2 %"),
                of(housed, Basis.LEVEL, "2025-06-30", "81 %"),
                of(housed, Basis.LEVEL, "2025-12-31", "84.99 %"));
        add(
                goal(LONG, Target.level(housed, atLeast(q("85 %"))), Deadline.at(YEAR)),
                "2025-12-01",
                of(housed, Basis.LEVEL, "2024-12-31", "78.2 %"),
                of(housed, Basis.LEVEL, "2025-06-30", "86 %"));
        Indicator air = Indicator.mean("fine particles", PolicyUnits.MICROGRAM_PER_CUBIC_METRE)
                .lessIsBetter();
        add(
                goal("Mean, less is better", Target.level(air, atMost(q("30 ug/m3"))), Deadline.at(YEAR)),
                "2026-02-01",
                of(air, Basis.MEAN, "2025", "25.7 ug/m3"));
        add(
                goal("Mean, less than", Target.level(air, lessThan(q("30 ug/m3"))), Deadline.at(YEAR)),
                "2026-02-01",
                of(air, Basis.MEAN, "2025", "30 ug/m3"));
        add(
                goal(
                        "Level throughout the year",
                        Target.level(housed, atLeast(q("80 %"))),
                        Deadline.throughout(YEAR).reportedEvery(100)),
                "2026-02-01",
                of(housed, Basis.LEVEL, "2024-12-31", "82 %"),
                of(housed, Basis.LEVEL, "2025-03-31", "83 %"),
                of(housed, Basis.LEVEL, "2025-06-30", "79.5 %"),
                of(housed, Basis.LEVEL, "2025-09-30", "84 %"),
                of(housed, Basis.LEVEL, "2025-12-31", "86 %"));
        add(
                goal("Exactly a level", Target.level(housed.neitherIsBetter(), exactly(q("50 %"))), Deadline.at(YEAR)),
                "2026-02-01",
                of(housed, Basis.LEVEL, "2025-12-31", "50 %"));
        add(
                goal(
                        "About a level, nobody said how near",
                        Target.level(housed.neitherIsBetter(), about(q("50 %"), Tolerance.Rule.NONE_STATED)),
                        Deadline.at(YEAR)),
                "2026-02-01",
                of(housed, Basis.LEVEL, "2025-12-31", "50.3 %"));
        add(
                goal(
                        "Level without a date",
                        Target.level(housed, atLeast(q("90 %"))),
                        Deadline.none(day("2024-01-01"))),
                "2026-02-01",
                of(housed, Basis.LEVEL, "2025-12-31", "60 %"));
    }

    private void rates() {
        Indicator growth = Indicator.growth("gross product");
        add(
                goal("Growth", Target.growth(growth, atLeast(q("5.5 %"))), Deadline.at(YEAR)),
                "2026-02-01",
                of(growth, Basis.GROWTH, "2025", "7.2 %"));
        add(
                goal("Growth, about", Target.growth(growth, about(q("5 %"))), Deadline.at(YEAR)),
                "2026-02-01",
                of(growth, Basis.GROWTH, "2025", "4.6 %"));
        add(
                goal("Decrease", Target.growth(growth.lessIsBetter(), decrease(about(q("3 %")))), Deadline.at(YEAR)),
                "2026-02-01",
                of(growth, Basis.GROWTH, "2025", "-5.1 %"));
        add(
                goal("Trend", Target.trend(growth, Target.Trend.Direction.INCREASE), Deadline.at(YEAR)),
                "2026-02-01",
                of(growth, Basis.GROWTH, "2025", "0 %"));
        Indicator covered = Indicator.stock("forest cover", PolicyUnits.PERCENT);
        add(
                goal(
                        "Change from a baseline",
                        Target.change(
                                covered, atLeast(q("5 [pp]")), Baseline.of(q("41.2 %"), Window.parse("2024-12-31"))),
                        Deadline.by(YEAR)),
                "2025-12-01",
                of(covered, Basis.LEVEL, "2025-06-30", "43.9 %"));
    }

    private void others() {
        Indicator road = Indicator.stage("Ring road");
        add(
                goal("Milestone", Target.milestone(road, StageLadder.CONSTRUCTION, "completed"), Deadline.by(YEAR)),
                "2026-02-01",
                Actual.stage(road, day("2025-11-30"), "topped-out", day("2025-12-10")));
        Indicator meals = Indicator.members("meal service");
        add(
                goal("Coverage", Target.fullCoverage(meals, Population.of("towns", 29)), Deadline.by(YEAR)),
                "2025-12-01",
                Actual.covered(meals, day("2025-10-31"), 22, day("2025-11-03")));
        Indicator roads = Indicator.flow("new roads", PolicyUnits.KILOMETRE);
        add(
                goal(
                                "Made of parts",
                                new Target.AllOf(List.of(
                                        Part.of("roads", Target.total(roads, atLeast(q("3 km")))),
                                        Part.of(
                                                "桥梁",
                                                Target.total(
                                                        Indicator.flow("bridges", PolicyUnits.count("bridge")),
                                                        atLeast(q("12 {bridge}")))))),
                                Deadline.by(YEAR))
                        .source(Source.of("Report").section("I. Roads").quote("roads and bridges", 0)),
                "2026-02-01",
                of(roads, Basis.PERIOD, "2025", "4 km"));
    }

    private void extremes() {
        Indicator people = Indicator.flow("people", PolicyUnits.PERSON);
        add(
                goal("Huge", Target.total(people, atLeast(q("1E60 {person}"))), Deadline.by(YEAR)),
                "2026-02-01",
                of(people, Basis.PERIOD, "2025", "1.5E60 {person}"));
        add(
                goal(
                        "Huge digits",
                        Target.total(people, atLeast(q("123456789012345678901234567890123456789 {person}"))),
                        Deadline.by(YEAR)),
                "2026-02-01",
                of(people, Basis.PERIOD, "2025", "123456789012345678901234567890123456788 {person}"));
        add(
                goal("Huge beside small", Target.total(people, atLeast(q("1 {person}"))), Deadline.by(YEAR)),
                "2026-02-01",
                of(people, Basis.PERIOD, "2025", "1E60 {person}"));
        add(
                goal(
                        "Nothing promised, nothing found",
                        Target.total(people, atMost(q("0 {person}"))),
                        Deadline.by(YEAR)),
                "2026-02-01",
                of(people, Basis.PERIOD, "2025", "0 {person}"));
        add(
                goal("More than nothing", Target.total(people, moreThan(q("0 {person}"))), Deadline.by(YEAR)),
                "2026-02-01",
                of(people, Basis.PERIOD, "2025", "0 {person}"));
        Indicator housed = Indicator.stock("families housed", PolicyUnits.PERCENT);
        add(
                goal("Known two centuries later", Target.level(housed, atLeast(q("85 %"))), Deadline.at(YEAR)),
                "2199-02-01",
                of(housed, Basis.LEVEL, "2025-12-31", "84 %"));
        add(
                goal("Reported late, and before", Target.level(housed, atLeast(q("85 %"))), Deadline.at(YEAR)),
                "2027-02-01",
                of(housed, Basis.LEVEL, "2021-12-31", "60 %"),
                of(housed, Basis.LEVEL, "2025-12-31", "84 %"),
                of(housed, Basis.LEVEL, "2026-11-30", Interval.closed(q("86 %"), q("89 %"))),
                of(housed, Basis.LEVEL, "2026-12-31", Interval.atMost(q("90 %"))));
        String unit = "{a_thing_with_a_name_that_is_as_long_as_names_of_units_ever_are}";
        Indicator things = Indicator.flow("things", PolicyUnits.of(unit));
        add(
                goal(
                        "事项名称很长的目标，用来看标题换行以后是否仍然清楚，是否与其他文字重叠，以及是否超出图片",
                        Target.total(things, atLeast(q("30 " + unit))),
                        Deadline.by(YEAR)),
                "2026-02-01",
                of(things, Basis.PERIOD, "2025", "27 " + unit));
    }

    /** The goal of that title. */
    static Shown of(String name) {
        return all().stream()
                .filter(shown -> shown.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
