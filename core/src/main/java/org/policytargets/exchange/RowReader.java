package org.policytargets.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.MisfitException;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;
import org.policytargets.units.Interval;
import org.policytargets.units.InvalidInputException;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/** Reads one row: what it is about, what it is true of, what it says, and when it was reported. */
final class RowReader {
    /** What a territory is called that is not stated, where its indicator has one. */
    static final String UNSTATED = "(unstated)";

    private static final List<String> ALL = List.of("all", "全部", "所有");

    private final Subjects subjects;
    private final ValueText values;
    private final Optional<LocalDate> reportedOn;
    private final Remembered<Names, About> known = new Remembered<>();
    private final Remembered<String, Window> times = new Remembered<>();

    RowReader(Subjects subjects, Locale locale, Optional<LocalDate> reportedOn) {
        this.subjects = subjects;
        this.values = new ValueText(locale);
        this.reportedOn = reportedOn;
    }

    /**
     * What one row gives.
     *
     * @param actual what was reported
     * @param origin where it stands, and what is said beside it
     */
    record Entry(Actual actual, Imported.Origin origin) {}

    /** The cells that say what a row is about. */
    private record Names(
            Optional<String> goal, Optional<String> indicator, Optional<String> place, Optional<String> population) {}

    private record About(Subjects.Promise promise, Subject subject) {}

    Entry entry(Cells cells) {
        Actual actual = actual(cells);
        return new Entry(
                actual, new Imported.Origin(cells.row().number(), cells.text(Column.KEY), cells.text(Column.NOTE)));
    }

    private Actual actual(Cells cells) {
        cells.requireLength();
        About about = about(cells);
        Indicator indicator = about.promise().indicator();
        Subject subject = about.subject();
        Window time = time(cells);
        Optional<Basis> stated = cells.oneOf(Column.BASIS, Words.BASES);
        Nature nature = indicator.nature();
        Basis basis = stated.orElse(
                nature == Nature.STAGE
                        ? Basis.STAGE
                        : nature == Nature.MEMBERS
                                ? Basis.MEMBERS
                                : nature == Nature.JUDGEMENT ? Basis.JUDGEMENT : Basis.LEVEL);
        Report report = report(cells);
        return put(cells, () -> switch (basis) {
            case STAGE -> stage(cells, about.promise().target(), subject, time, report);
            case MEMBERS -> members(cells, subject, time, report);
            case JUDGEMENT -> judgement(cells, subject, time, report);
            default -> measured(cells, about.promise(), stated, subject, time, report);
        });
    }

    private About about(Cells cells) {
        Names names = new Names(
                cells.cell(Column.GOAL),
                cells.cell(Column.INDICATOR),
                cells.cell(Column.PLACE),
                cells.cell(Column.POPULATION));
        return known.of(names, unknown -> {
            Subjects.Found found = subjects.find(cells);
            return new About(found.promise(), subject(cells, found.promise().indicator(), found.goal()));
        });
    }

    private interface Maker {
        Actual make();
    }

    /** Parts that do not fit are refused at the cell of the part. */
    private static Actual put(Cells cells, Maker maker) {
        try {
            return maker.make();
        } catch (InvalidInputException e) {
            String place = e instanceof MisfitException misfit ? misfit.place() : "value";
            Column column = switch (place) {
                case "time" -> Column.TIME;
                case "basis" -> Column.BASIS;
                case "reachedOn" -> Column.REACHED_ON;
                case "covered" -> Column.COVERED;
                case "uncovered" -> Column.UNCOVERED;
                case "author" -> Column.JUDGED_BY;
                default -> Column.VALUE;
            };
            throw cells.misfit(column, e);
        }
    }

    private Window time(Cells cells) {
        return times.of(cells.required(Column.TIME), text -> {
            refuseSerial(cells, Column.TIME, text);
            return cells.read(Column.TIME, text, Fault.TIME, TimeText::window);
        });
    }

    private static LocalDate day(Cells cells, Column column, String text) {
        refuseSerial(cells, column, text);
        return cells.read(column, text, Fault.DAY, TimeText::day);
    }

    private static void refuseSerial(Cells cells, Column column, String text) {
        TimeText.serial(text).ifPresent(day -> {
            throw cells.refused(column, Fault.TIME_SERIAL, text, Optional.of(day.toString()), "");
        });
    }

    private static Subject subject(Cells cells, Indicator indicator, Optional<Goal> goal) {
        Optional<String> place = cells.text(Column.PLACE);
        Optional<String> population = cells.text(Column.POPULATION);
        String territory = place.filter(UNSTATED::equals).isPresent()
                ? ""
                : place.orElse(indicator.scope().territory());
        Scope scope = new Scope(
                territory,
                population.filter(UNSTATED::equals).isPresent()
                        ? Optional.empty()
                        : population.or(() -> indicator.scope().population()));
        return new Subject(indicator.name(), scope, goal.map(Goal::id));
    }

    private Report report(Cells cells) {
        Optional<LocalDate> on = cells.word(Column.REPORTED_ON).map(text -> day(cells, Column.REPORTED_ON, text));
        boolean firsthand = !cells.oneOf(Column.SECOND_HAND, Words.FLAGS).orElse(false);
        return new Report(
                on.or(() -> reportedOn).orElseThrow(() -> cells.refused(Column.REPORTED_ON, Fault.MISSING, "")),
                cells.text(Column.REPORTED_BY),
                cells.oneOf(Column.STATUS, Words.STATUSES).orElse(Status.FINAL),
                firsthand,
                source(cells),
                cells.oneOf(Column.ILLUSTRATIVE, Words.FLAGS).orElse(false));
    }

    private static Optional<Source> source(Cells cells) {
        Optional<String> section = cells.text(Column.SECTION);
        Optional<String> quote = cells.text(Column.QUOTE);
        Optional<String> document = cells.text(Column.SOURCE);
        if (document.isEmpty() && (section.isPresent() || quote.isPresent())) {
            throw cells.refused(Column.SOURCE, Fault.MISSING, "");
        }
        Optional<Integer> start = cells.word(Column.QUOTE_START).map(text -> whole(cells, Column.QUOTE_START, text));
        Optional<Integer> end = cells.word(Column.QUOTE_END).map(text -> whole(cells, Column.QUOTE_END, text));
        return document.map(name ->
                cells.read(Column.SOURCE, name, Fault.SOURCE, text -> new Source(text, section, quote, start, end)));
    }

    private static int whole(Cells cells, Column column, String text) {
        boolean digits = text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw cells.refused(column, Fault.COUNT, text);
        }
        return Integer.parseInt(text);
    }

    private Actual stage(Cells cells, Target.Simple target, Subject subject, Window time, Report report) {
        String text = cells.required(Column.VALUE);
        List<String> ladder = target instanceof Target.Milestone milestone
                ? milestone.ladder().stages()
                : List.of(text);
        String stage = Stages.named(text, ladder)
                .orElseThrow(() -> cells.refused(
                        Column.VALUE,
                        Fault.WORD,
                        text,
                        Stages.nearest(text, ladder),
                        String.join(", ", ladder),
                        Stages.inChinese(ladder)));
        Optional<LocalDate> reached = cells.word(Column.REACHED_ON).map(day -> day(cells, Column.REACHED_ON, day));
        return new Actual.Stage(subject, time, stage, reached, report);
    }

    private static Actual members(Cells cells, Subject subject, Window time, Report report) {
        Optional<String> value = cells.word(Column.VALUE);
        boolean all = value.filter(ALL::contains).isPresent();
        Optional<Integer> count = all ? Optional.empty() : value.map(text -> whole(cells, Column.VALUE, text));
        return new Actual.Members(
                subject, time, all, count, names(cells, Column.COVERED), names(cells, Column.UNCOVERED), report);
    }

    private static List<String> names(Cells cells, Column column) {
        return cells.text(column).stream()
                .flatMap(text -> Words.between(text.replace('；', ';').replace('\n', ';'), ";").stream())
                .map(Blanks::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Actual judgement(Cells cells, Subject subject, Window time, Report report) {
        String text = cells.required(Column.VALUE);
        boolean kept =
                Words.FINDINGS.meaning(text).orElseThrow(() -> cells.unknown(Column.VALUE, text, Words.FINDINGS));
        String author = cells.text(Column.JUDGED_BY)
                .or(report::by)
                .orElseThrow(() -> cells.refused(Column.JUDGED_BY, Fault.MISSING, ""));
        return new Actual.Judgement(subject, time, kept, author, report);
    }

    private Actual measured(
            Cells cells,
            Subjects.Promise promise,
            Optional<Basis> stated,
            Subject subject,
            Window time,
            Report report) {
        Interval value = interval(cells);
        Basis basis = stated.orElseGet(() -> Bases.of(cells, promise, time, value));
        requireUnit(cells, promise.indicator(), basis, value);
        return new Actual.Measured(subject, basis, time, value, report);
    }

    private Interval interval(Cells cells) {
        Optional<String> value = cells.word(Column.VALUE);
        Optional<Column> bound = cells.firstFilled(Column.LOW, Column.HIGH);
        if (value.isPresent() && bound.isPresent()) {
            throw cells.refused(bound.get(), Fault.VALUE_TWICE, cells.required(bound.get()));
        }
        return bound.isPresent()
                ? values.between(cells)
                : values.interval(cells, Column.VALUE, cells.required(Column.VALUE));
    }

    private static void requireUnit(Cells cells, Indicator indicator, Basis basis, Interval value) {
        PolicyUnit<?> unit = basis == Basis.GROWTH ? PolicyUnits.PERCENT : indicator.unit();
        Column column = cells.firstFilled(Column.VALUE, Column.LOW, Column.HIGH).orElse(Column.VALUE);
        boolean bare =
                value.unit().equals(PolicyUnits.ONE) && cells.word(Column.UNIT).isEmpty();
        if (bare && !unit.equals(PolicyUnits.ONE)) {
            // 85 of a share may be 85 % or 85 times the whole: a number alone is never taken for one of them.
            String text = cells.required(column);
            throw cells.refused(column, Fault.UNIT_MISSING, text, Optional.of(text + " " + ValueText.write(unit)), "");
        }
        boolean change = basis == Basis.PERIOD && unit.differenceUnit().isComparableWith(value.unit());
        if (!change && !unit.isComparableWith(value.unit())) {
            Column at = cells.word(Column.UNIT).isPresent() ? Column.UNIT : column;
            throw cells.refused(at, Fault.UNIT_OTHER, cells.required(at), Optional.empty(), ValueText.write(unit));
        }
    }
}
