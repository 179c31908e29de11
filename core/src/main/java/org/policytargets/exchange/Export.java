package org.policytargets.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Source;
import org.policytargets.report.Actual;
import org.policytargets.report.Report;
import org.policytargets.report.Status;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/** Actuals as rows that are read back as the same actuals. */
final class Export {
    private final int row;
    private final Locale locale;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    private Export(int row, Locale locale) {
        this.row = row;
        this.locale = locale;
    }

    static Sheet of(List<Actual> actuals, Subjects subjects, Locale locale) {
        List<Map<Column, String>> all = new ArrayList<>();
        Set<Column> used = EnumSet.of(
                Column.GOAL,
                Column.INDICATOR,
                Column.TIME,
                Column.VALUE,
                Column.UNIT,
                Column.BASIS,
                Column.REPORTED_ON);
        for (Actual actual : actuals) {
            Export export = new Export(all.size() + 2, locale);
            export.put(actual);
            export.cells.values().removeIf(String::isEmpty);
            used.addAll(export.cells.keySet());
            all.add(export.cells);
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (Map<Column, String> cells : all) {
            rows.add(new Sheet.Row(
                    rows.size() + 2,
                    used.stream().map(column -> cells.getOrDefault(column, "")).toList()));
        }
        return new Sheet("", used.stream().map(column -> column.header(locale)).toList(), rows);
    }

    private void put(Actual actual) {
        cells.put(Column.GOAL, actual.subject().goal().map(GoalId::value).orElse(""));
        cells.put(Column.INDICATOR, actual.subject().indicator());
        cells.put(Column.PLACE, stated(Column.PLACE, actual.subject().scope().territory()));
        cells.put(
                Column.POPULATION,
                stated(Column.POPULATION, actual.subject().scope().population().orElse("")));
        cells.put(Column.TIME, TimeText.write(actual.time()));
        cells.put(Column.BASIS, Words.BASES.word(actual.basis(), locale));
        if (actual instanceof Actual.Measured measured) {
            put(measured.value());
        } else if (actual instanceof Actual.Stage stage) {
            cells.put(Column.VALUE, stage.stage());
            cells.put(Column.REACHED_ON, stage.reachedOn().map(Object::toString).orElse(""));
        } else if (actual instanceof Actual.Members members) {
            String count = members.count().map(Object::toString).orElse("");
            cells.put(Column.VALUE, members.all() ? "all" : count);
            if (members.all() && members.count().isPresent()) {
                throw refused(Column.VALUE, count, "all and a count");
            }
            cells.put(Column.COVERED, names(Column.COVERED, members.covered()));
            cells.put(Column.UNCOVERED, names(Column.UNCOVERED, members.uncovered()));
        } else if (actual instanceof Actual.Judgement judgement) {
            cells.put(Column.VALUE, Words.FINDINGS.word(judgement.kept(), locale));
            cells.put(Column.JUDGED_BY, judgement.author());
        }
        put(actual.report());
    }

    private String stated(Column column, String name) {
        if (name.equals(RowReader.UNSTATED)) {
            throw refused(column, name, "a name that stands for none");
        }
        return name.isEmpty() ? RowReader.UNSTATED : name;
    }

    private String names(Column column, List<String> names) {
        for (String name : names) {
            boolean apart = name.indexOf(';') < 0 && name.indexOf('；') < 0 && name.indexOf('\n') < 0;
            if (!apart || !Blanks.strip(name).equals(name)) {
                throw refused(column, name, "names without semicolons");
            }
        }
        return String.join(";", names);
    }

    private void put(Interval value) {
        Optional<ExactQuantity<?>> low = value.lower();
        Optional<ExactQuantity<?>> high = value.upper();
        ExactQuantity<?> either = low.or(() -> high).orElseThrow();
        boolean point = value.isPoint()
                && low.orElseThrow().toString().equals(high.orElseThrow().toString());
        if (low.isPresent()
                && high.isPresent()
                && !low.get().getUnit().equals(high.get().getUnit())) {
            throw refused(Column.HIGH, high.get().toString(), "one unit for both ends");
        }
        cells.put(Column.UNIT, ValueText.write(either.getUnit()));
        if (point) {
            cells.put(Column.VALUE, number(either));
            return;
        }
        low.ifPresent(bound -> cells.put(Column.LOW, (value.lowerInclusive() ? "" : ">") + number(bound)));
        high.ifPresent(bound -> cells.put(Column.HIGH, (value.upperInclusive() ? "" : "<") + number(bound)));
    }

    /** Three decimals might be thousands to who knows no language: 12.600 is written 12600E-3, which is the same number. */
    private String number(ExactQuantity<?> quantity) {
        BigDecimal number = quantity.decimal()
                .orElseThrow(() -> refused(Column.VALUE, quantity.toString(), "a number with a finite decimal"));
        return number.scale() == 3 ? number.unscaledValue() + "E-3" : number.toString();
    }

    private void put(Report report) {
        cells.put(Column.REPORTED_ON, report.on().toString());
        cells.put(
                Column.REPORTED_BY,
                report.by().map(by -> plain(Column.REPORTED_BY, by)).orElse(""));
        cells.put(Column.STATUS, report.status() == Status.FINAL ? "" : Words.STATUSES.word(report.status(), locale));
        cells.put(Column.SECOND_HAND, report.firsthand() ? "" : Words.FLAGS.word(true, locale));
        cells.put(Column.ILLUSTRATIVE, report.illustrative() ? Words.FLAGS.word(true, locale) : "");
        report.source().ifPresent(this::put);
    }

    private void put(Source source) {
        cells.put(Column.SOURCE, source.document());
        cells.put(Column.SECTION, source.section().orElse(""));
        cells.put(Column.QUOTE, source.quote().orElse(""));
        cells.put(Column.QUOTE_START, source.start().map(Object::toString).orElse(""));
        cells.put(Column.QUOTE_END, source.end().map(Object::toString).orElse(""));
    }

    /** Who reported it may be any text at all; what no sheet gives back is refused. */
    private String plain(Column column, String text) {
        if (org.policytargets.goal.PlainText.fault(text).isPresent()) {
            throw refused(column, text, "visible characters");
        }
        return text;
    }

    private MalformedSheetException refused(Column column, String found, String why) {
        return new MalformedSheetException(Fault.EXPORT.at(row, column.header(locale), found, Optional.empty(), why));
    }
}
