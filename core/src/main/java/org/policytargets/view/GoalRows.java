package org.policytargets.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Source;

/** The rows of a page's table: a goal or a part each, with its words, its picture, and what lies behind them. */
final class GoalRows {
    private final Markup page;
    private final Locale locale;
    private final Words words;
    private final Sentences sentences;
    private int charts;

    GoalRows(Markup page, Locale locale) {
        this.page = page;
        this.locale = locale;
        this.words = Words.in(locale);
        this.sentences = Sentences.in(locale);
    }

    void write(List<ScorecardRow> rows, boolean parts) {
        for (ScorecardRow row : rows) {
            page.open("tr", "role", "row", "class", parts ? "pt-part" : "pt-whole");
            page.open("td", "role", "cell");
            verdict(page, row.assessment().verdict(), sentences);
            page.close();
            goal(row, parts);
            page.open(
                    "td",
                    "role",
                    "cell",
                    "data-label",
                    words.promised() + words.colon().strip());
            Tongue.text(page, sentences.promise(row.assessment()), lastDay(row.assessment()), words);
            page.close();
            found(row);
            page.open("td", "role", "cell", "class", "pt-drawn");
            String id = "chart-" + ++charts;
            BulletChart.inRow(row.assessment()).ifPresent(chart -> page.written(chart.svg(locale, id)));
            page.close().close().line();
            write(row.parts(), true);
        }
    }

    private static String lastDay(Assessment assessment) {
        return assessment.deadline().lastDay().map(LocalDate::toString).orElse("");
    }

    /** A sign and a word, the sign for the eye only. */
    static void verdict(Markup page, Verdict verdict, Sentences sentences) {
        String style = switch (verdict) {
            case MET, MET_LATE -> "pt-met";
            case MISSED -> "pt-missed";
            case OPEN -> "pt-open-goal";
            case UNDECIDED, AWAITING_DATA -> "pt-doubt";
            case NO_DATA -> "pt-none";
        };
        page.open("span", "class", "pt-verdict " + style)
                .leaf("span", Words.sign(verdict), "aria-hidden", "true")
                .text(" " + sentences.verdict(verdict))
                .close();
    }

    private void goal(ScorecardRow row, boolean part) {
        page.open("th", "scope", "row", "role", "rowheader");
        Tongue.leaf(page, "span", row.title(), words);
        if (!part) {
            Goal goal = row.assessment().goal();
            page.open("span", "class", "pt-by");
            Tongue.text(page, goal.owner().lead(), words);
            page.close();
            goal.source().ifPresent(source -> source(goal, source));
        }
        reasons(row.assessment());
        page.close();
    }

    private void source(Goal goal, Source source) {
        page.open("details").leaf("summary", words.source());
        source.quote().ifPresent(quote -> Tongue.leaf(page, "blockquote", quote, words));
        page.open("p");
        Tongue.text(page, source.document(), words);
        source.section().ifPresent(section -> {
            page.text(" · ");
            Tongue.text(page, section, words);
        });
        page.close();
        goal.note().ifPresent(note -> Tongue.leaf(page, "p", words.note() + words.colon() + note.in(locale), words));
        page.close();
    }

    private void reasons(Assessment assessment) {
        List<Reason> reasons = assessment.reasons();
        if (reasons.isEmpty()) {
            return;
        }
        page.open("details").leaf("summary", words.reasons()).open("ul");
        for (Reason reason : reasons) {
            page.open("li");
            Tongue.text(page, sentences.reason(reason), words);
            page.close();
        }
        page.close().close();
    }

    private void found(ScorecardRow row) {
        page.open(
                "td",
                "role",
                "cell",
                "data-label",
                words.found() + words.colon().strip());
        String time =
                row.assessment().reading().map(reading -> reading.time().code()).orElse("");
        Tongue.text(page, row.found(), time, words);
        String outcome = row.outcome();
        if (!outcome.isEmpty()) {
            page.open("span", "class", "pt-by");
            Tongue.text(page, outcome, words);
            page.close();
        }
        page.close();
    }
}
