package org.policytargets.view;

import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;

/** A scorecard for a terminal: a heading, a row for each goal, and the counts. */
public final class ScorecardText {
    private ScorecardText() {}

    /**
     * {@return the scorecard as lines of text} Where it is illustrative, every line says so.
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static String of(Board board, Locale locale) {
        TextTable table = table(board, locale);
        table.line(heading(board, locale));
        add(ScorecardRow.of(board, locale), table);
        table.line(counts(board, locale));
        return table.toString();
    }

    private static void add(List<ScorecardRow> rows, TextTable table) {
        for (ScorecardRow row : rows) {
            table.row(row.verdict(), row.title(), row.promise(), row.found(), row.outcome());
            row.notes().forEach(table::note);
            add(row.parts(), table);
        }
    }

    /**
     * {@return an empty table for verdict, title, promise, what was found, and outcome}
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static TextTable table(Board board, Locale locale) {
        String prefix = board.illustrative() ? Words.in(locale).illustrative() + "  " : "";
        return TextTable.prefixed(prefix, 12, 30, 30, 36, 30);
    }

    /**
     * {@return title, number of goals, and day}
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static String heading(Board board, Locale locale) {
        return Words.in(locale)
                .heading(board.title().in(locale), board.assessments().size(), board.asOf());
    }

    /**
     * {@return the counts as the line below a table}
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static String counts(Board board, Locale locale) {
        return "  "
                + Sentences.in(locale).counts(Scorecard.of(board.assessments()).counts());
    }
}
