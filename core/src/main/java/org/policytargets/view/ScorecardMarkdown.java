package org.policytargets.view;

import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;

/**
 * A scorecard as Markdown: a heading, the counts, a table with a row for each goal, and a list of the reports that are no
 * evidence. The tables are those of GitHub. No text of a plan or report is markup in it; programs that
 * turn whatever looks like an address into a link may still do so.
 */
public final class ScorecardMarkdown {
    private final Words words;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    private ScorecardMarkdown(Words words) {
        this.words = words;
    }

    /**
     * {@return the scorecard as Markdown}
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static String of(Board board, Locale locale) {
        return new ScorecardMarkdown(Words.in(locale)).write(board, locale);
    }

    private String write(Board board, Locale locale) {
        out.append("# ")
                .append(MarkdownText.of(ScorecardText.heading(board, locale)))
                .append("\n\n");
        if (board.illustrative()) {
            out.append("**").append(words.illustrativeNotice()).append("**\n\n");
        }
        out.append(Sentences.in(locale).counts(Scorecard.of(board.assessments()).counts()))
                .append("\n\n");
        row(words.verdict(), words.goal(), words.promised(), words.found(), words.outcome());
        out.append("| --- | --- | --- | --- | --- |\n");
        rows(ScorecardRow.of(board, locale));
        if (!notes.isEmpty()) {
            out.append("\n## ").append(words.notUsed()).append("\n\n").append(notes);
        }
        return out.toString();
    }

    private void rows(List<ScorecardRow> rows) {
        for (ScorecardRow row : rows) {
            row(
                    Words.sign(row.assessment().verdict()) + " " + row.verdict(),
                    row.title(),
                    row.promise(),
                    row.found(),
                    row.outcome());
            for (String note : row.notes()) {
                notes.append("- ")
                        .append(MarkdownText.of(row.title() + words.colon() + note))
                        .append('\n');
            }
            rows(row.parts());
        }
    }

    private void row(String... cells) {
        for (String cell : cells) {
            out.append("| ").append(MarkdownText.of(cell)).append(' ');
        }
        out.append("|\n");
    }
}
