package org.policytargets.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.policytargets.bulk.Row;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;

/**
 * Sheets of actuals for a plan: read as offices send them, written as a form to fill in, and written to be read again.
 *
 * <pre>{@code
 * ActualsSheet sheets = ActualsSheet.of(plan).in(Locale.CHINESE);
 * Imported imported = sheets.read(Csv.read(file));
 * }</pre>
 *
 * <p>The columns are those of {@link Column}; a row needs a goal or an indicator, a time, a value, and the day it was
 * reported. No value is guessed: 1,300 and 1.300 have one reading only where a language was declared with {@link #in},
 * and a bad row is a problem beside the good ones. Immutable.
 */
public final class ActualsSheet {
    private final Plan plan;
    private final Locale locale;
    private final Optional<LocalDate> reportedOn;

    private ActualsSheet(Plan plan, Locale locale, Optional<LocalDate> reportedOn) {
        this.plan = plan;
        this.locale = locale;
        this.reportedOn = reportedOn;
    }

    /**
     * {@return the sheets for a plan, in which no language is declared}
     *
     * @param plan the plan
     */
    public static ActualsSheet of(Plan plan) {
        return new ActualsSheet(plan, Locale.ROOT, Optional.empty());
    }

    /**
     * {@return these sheets, whose numbers are written as in a language, and whose forms are in its words}
     *
     * @param language the language, such as English or Chinese
     */
    public ActualsSheet in(Locale language) {
        return new ActualsSheet(plan, language, reportedOn);
    }

    /**
     * {@return these sheets, whose rows were reported on a day where they do not say when}
     *
     * @param day the day
     */
    public ActualsSheet reportedOn(LocalDate day) {
        return new ActualsSheet(plan, locale, Optional.of(day));
    }

    /**
     * {@return which column of a sheet probably is which} By known names in English and Chinese, then by names that are
     * the same but for case, width, blanks and brackets, then by names with a letter or two wrong.
     *
     * @param sheet the sheet
     */
    public Mapping suggest(Sheet sheet) {
        return suggest(sheet.header());
    }

    /**
     * {@return which column probably is which, as of a sheet with that header}
     *
     * @param header the names of the columns
     */
    public Mapping suggest(List<String> header) {
        return Mapping.of(header);
    }

    /**
     * {@return what a sheet holds, its columns as suggested}
     *
     * @param sheet the sheet
     * @throws MalformedSheetException if there is no column for the goal or indicator, the time, or the value
     */
    public Imported read(Sheet sheet) {
        return read(sheet, suggest(sheet));
    }

    /**
     * {@return what a sheet holds}
     *
     * @param sheet the sheet
     * @param mapping which column is which
     * @throws MalformedSheetException if there is no column for the goal or indicator, the time, or the value
     */
    public Imported read(Sheet sheet, Mapping mapping) {
        Map<Column, Integer> columns = columns(sheet.header(), mapping);
        RowReader reader = reader();
        List<Actual> actuals = new ArrayList<>();
        List<Imported.Origin> origins = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int blank = 0;
        for (Sheet.Row row : sheet.rows()) {
            try {
                if (row.isBlank()) {
                    blank++;
                } else {
                    RowReader.Entry entry = reader.entry(new Cells(sheet.header(), columns, row));
                    actuals.add(entry.actual());
                    origins.add(entry.origin());
                }
            } catch (Refused e) {
                problems.add(e.problem());
            }
        }
        return new Imported(actuals, origins, problems, blank, mapping);
    }

    /**
     * {@return the rows of a sheet that may be too long to hold, for {@link org.policytargets.bulk.BulkAssessor}} Each is
     * read when it is asked for, and is what {@link #read(Sheet, Mapping)} makes of it: an actual, or a problem, whose
     * cause is its sentence in the language declared, or in English. Blank rows are passed over.
     *
     * @param rows the rows below the header, such as those of {@link Csv#rows}
     * @param mapping which column is which in the header of the rows
     * @throws MalformedSheetException if there is no column for the goal or indicator, the time, or the value
     */
    public Iterator<Row> rows(Iterator<Sheet.Row> rows, Mapping mapping) {
        return new ReportedRows(rows, mapping.header(), columns(mapping.header(), mapping), reader(), locale);
    }

    private RowReader reader() {
        return new RowReader(Subjects.of(plan), locale, reportedOn);
    }

    private static Map<Column, Integer> columns(List<String> header, Mapping mapping) {
        Map<Column, Integer> columns = mapping.indices();
        require(header, columns, Column.GOAL, Column.INDICATOR);
        require(header, columns, Column.TIME);
        require(header, columns, Column.VALUE, Column.LOW, Column.HIGH, Column.COVERED, Column.UNCOVERED);
        return columns;
    }

    private static void require(List<String> header, Map<Column, Integer> columns, Column... oneOf) {
        for (Column column : oneOf) {
            if (columns.containsKey(column)) {
                return;
            }
        }
        throw new MalformedSheetException(Fault.HEADER_MISSING.at(
                0,
                "",
                String.join(", ", header),
                Optional.empty(),
                oneOf[0].header(Locale.ENGLISH),
                oneOf[0].header(Locale.CHINESE)));
    }

    /**
     * {@return a form to fill in: a row for each promise of the plan, with what is known, its value left empty} Its
     * words are those of the language declared, or English.
     */
    public Sheet template() {
        return Template.of(plan, locale);
    }

    /**
     * {@return a sheet of actuals, with the columns that they need} Law: it is read back as the same actuals, where the
     * plan has their goals and indicators.
     *
     * @param actuals the actuals, in order
     * @throws MalformedSheetException if a sheet cannot hold one: its number has no finite decimal, a member's name
     *     holds a semicolon
     */
    public Sheet of(List<Actual> actuals) {
        return Export.of(actuals, Subjects.of(plan), locale);
    }
}
