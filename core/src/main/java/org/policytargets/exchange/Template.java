package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Sentences;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Basis;
import org.policytargets.units.PolicyUnits;

/** The form to fill in. */
final class Template {
    private static final List<Column> COLUMNS = List.of(
            Column.GOAL,
            Column.TITLE,
            Column.PROMISE,
            Column.INDICATOR,
            Column.TIME,
            Column.VALUE,
            Column.UNIT,
            Column.BASIS,
            Column.STATUS,
            Column.REPORTED_ON,
            Column.REPORTED_BY,
            Column.SOURCE,
            Column.NOTE);

    private final Locale locale;
    private final Sentences sentences;

    private Template(Locale locale) {
        this.locale = locale;
        this.sentences = Sentences.in(locale);
    }

    static Sheet of(Plan plan, Locale locale) {
        Template template = new Template(locale);
        List<Sheet.Row> rows = new ArrayList<>();
        for (Subjects.Promise promise : Subjects.of(plan).all()) {
            rows.add(new Sheet.Row(
                    rows.size() + 2,
                    COLUMNS.stream()
                            .map(column -> template.cell(column, promise))
                            .toList()));
        }
        List<String> header =
                COLUMNS.stream().map(column -> column.header(locale)).toList();
        return new Sheet("", header, rows);
    }

    private String cell(Column column, Subjects.Promise promise) {
        return switch (column) {
            case GOAL -> promise.goal().id().value();
            case TITLE -> promise.goal().title().in(locale);
            case PROMISE -> sentences.promise(promise.target());
            case INDICATOR -> promise.indicator().name();
            case TIME -> time(promise);
            case UNIT -> unit(promise);
            case BASIS -> Words.BASES.word(basis(promise), locale);
            default -> "";
        };
    }

    /** The goal's period or, for what is seen on a day, its last day; nothing where it has no such day. */
    private static String time(Subjects.Promise promise) {
        Window window = promise.goal().deadline().window();
        Basis basis = basis(promise);
        boolean day = basis == Basis.LEVEL || basis.compareTo(Basis.MEAN) > 0;
        if (window.end().isEmpty() || (!day && window.start().isEmpty())) {
            return "";
        }
        return day ? window.lastDay().toString() : window.code();
    }

    private static String unit(Subjects.Promise promise) {
        Basis basis = basis(promise);
        if (basis.compareTo(Basis.MEAN) > 0) {
            return "";
        }
        boolean growth = basis == Basis.GROWTH;
        return ValueText.write(
                growth ? PolicyUnits.PERCENT : promise.indicator().unit());
    }

    static Basis basis(Subjects.Promise promise) {
        Indicator indicator = promise.indicator();
        boolean rate = promise.target() instanceof Target.Growth && !indicator.derivable();
        return rate || indicator.nature() == Nature.GROWTH
                ? Basis.GROWTH
                : switch (indicator.nature()) {
                    case STOCK, GROWTH -> Basis.LEVEL;
                    case FLOW -> Basis.PERIOD;
                    case MEAN -> Basis.MEAN;
                    case STAGE -> Basis.STAGE;
                    case MEMBERS -> Basis.MEMBERS;
                    case JUDGEMENT -> Basis.JUDGEMENT;
                };
    }
}
