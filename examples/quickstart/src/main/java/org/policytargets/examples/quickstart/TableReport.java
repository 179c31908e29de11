package org.policytargets.examples.quickstart;

import java.util.Locale;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Target;
import org.policytargets.view.Board;
import org.policytargets.view.ScorecardRow;
import org.policytargets.view.ScorecardText;
import org.policytargets.view.TextTable;

/** The answer for people: a scorecard of the goals there is something to tell about, and few of the others. */
final class TableReport {
    /** How many goals without any report are listed, unless all are. */
    private static final int FEW = 3;

    private final Locale language;
    private final boolean all;
    private final boolean colour;
    private final Words words;

    private TableReport(Locale language, boolean all, boolean colour) {
        this.language = language;
        this.all = all;
        this.colour = colour;
        this.words = Words.in(language);
    }

    static String of(Checks checks, Locale language, boolean all, boolean colour) {
        TableReport report = new TableReport(language, all, colour);
        StringBuilder text = new StringBuilder();
        for (Check check : checks.each()) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(report.table(check.board()));
        }
        for (Names.Stranger stranger : checks.strangers()) {
            text.append(report.words.stranger(stranger)).append('\n');
        }
        return text.toString();
    }

    private TextTable table(Board board) {
        TextTable table = ScorecardText.table(board, language);
        table.line(ScorecardText.heading(board, language));
        int few = all ? board.assessments().size() : FEW;
        int left = 0;
        for (ScorecardRow row : ScorecardRow.of(board, language)) {
            if (row.isTold() || few-- > 0) {
                addTo(table, row);
            } else {
                left++;
            }
        }
        if (left > 0) {
            table.more(words.more(left));
        }
        table.line(ScorecardText.counts(board, language));
        return table;
    }

    private void addTo(TextTable table, ScorecardRow row) {
        Verdict verdict = row.assessment().verdict();
        boolean unresolved = verdict == Verdict.UNDECIDED && row.assessment().target() instanceof Target.Delegated;
        table.row(
                colour ? Terminal.colour(verdict) : TextTable.Mark.NONE,
                row.verdict(),
                row.title(),
                row.promise(),
                row.found(),
                unresolved ? words.resolve() : row.outcome());
        for (String note : row.notes()) {
            table.note(note);
        }
        for (ScorecardRow part : row.parts()) {
            addTo(table, part);
        }
    }
}
