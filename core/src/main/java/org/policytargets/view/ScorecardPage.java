package org.policytargets.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;

/**
 * A scorecard as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. It prints, knows light
 * and dark, and is read by screen readers; on narrow screens its rows become cards. It is well-formed XML too.
 *
 * <p>No text of a plan or report is markup in it. The page says itself by which content security policy it may be shown,
 * {@link #contentSecurityPolicy()}: its one style sheet by hash, and nothing else.
 */
public final class ScorecardPage {
    private static final String CSS = read();

    private final Board board;
    private final Locale locale;
    private final Words words;
    private final Sentences sentences;
    private final Markup page = new Markup();

    private ScorecardPage(Board board, Locale locale) {
        this.board = board;
        this.locale = locale;
        this.words = Words.in(locale);
        this.sentences = Sentences.in(locale);
    }

    private static String read() {
        try (InputStream css = Objects.requireNonNull(ScorecardPage.class.getResourceAsStream("scorecard.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the style sheet of pages and of charts in pages; every class begins with {@code pt-}} */
    public static String css() {
        return CSS;
    }

    /**
     * {@return a verdict as pages show it: markup of a sign, which is for the eye only, and a word}
     *
     * @param verdict the verdict
     * @param locale Chinese or English; any other language gets English
     */
    public static String verdict(Verdict verdict, Locale locale) {
        Markup markup = new Markup();
        GoalRows.verdict(markup, verdict, Sentences.in(locale));
        return markup.toString();
    }

    /** {@return the policy under which a page is complete: {@code default-src 'none'}, and its style sheet by hash} */
    public static String contentSecurityPolicy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return the page}
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static String html(Board board, Locale locale) {
        return new ScorecardPage(board, locale).write();
    }

    private String write() {
        String title = board.title().in(locale);
        page.written("<!DOCTYPE html>\n");
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", words.language());
        page.open("head").empty("meta", "charset", "UTF-8").line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", contentSecurityPolicy())
                .line();
        page.leaf("title", title).line();
        page.open("style").written(CSS).close().close().line();
        page.open("body")
                .leaf("a", words.skip(), "href", "#goals", "class", "pt-skip")
                .line();
        head(title);
        page.open("main");
        summary();
        goals();
        page.close().close().close().line();
        return page.toString();
    }

    private void head(String title) {
        page.open("header");
        Tongue.leaf(page, "h1", title, words);
        int goals = board.assessments().size();
        page.leaf("p", words.knownGoals(goals, board.asOf()), "class", "pt-as-of");
        if (board.illustrative()) {
            page.leaf("p", words.illustrativeNotice(), "class", "pt-notice");
        }
        page.close().line();
    }

    private void summary() {
        page.open("section", "aria-labelledby", "summary").leaf("h2", words.summary(), "id", "summary");
        Scorecard card = Scorecard.of(board.assessments());
        page.open("ul", "class", "pt-counts");
        for (Verdict verdict : ScorecardRow.ORDER) {
            if (card.count(verdict) > 0) {
                page.open("li");
                GoalRows.verdict(page, verdict, sentences);
                page.text(" " + card.count(verdict)).close();
            }
        }
        page.close().line();
        groups(words.byOwner(), words.owner(), card.byOwner());
        groups(words.bySection(), words.section(), card.bySection());
        page.close().line();
    }

    private void groups(String heading, String group, Map<String, Scorecard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        page.open("details").leaf("summary", heading + " (" + cards.size() + ")");
        page.open("div", "class", "pt-scroll", "tabindex", "0", "role", "region", "aria-label", heading);
        page.open("table", "class", "pt-groups").leaf("caption", heading);
        page.open("thead").open("tr").leaf("th", group, "scope", "col");
        for (Verdict verdict : ScorecardRow.ORDER) {
            page.leaf("th", sentences.verdict(verdict), "scope", "col");
        }
        page.close().close().open("tbody");
        cards.forEach((name, card) -> {
            page.open("tr");
            if (name.isEmpty()) {
                page.leaf("th", words.noSection(), "scope", "row");
            } else {
                Tongue.leaf(page, "th", name, words, "scope", "row");
            }
            for (Verdict verdict : ScorecardRow.ORDER) {
                page.leaf("td", String.valueOf(card.count(verdict)));
            }
            page.close().line();
        });
        page.close().close().close().close().line();
    }

    private void goals() {
        page.open("section", "aria-labelledby", "goals").leaf("h2", words.goals(), "id", "goals", "tabindex", "-1");
        page.open("table", "class", "pt-goals", "role", "table").leaf("caption", words.caption());
        page.open("colgroup");
        for (String column : new String[] {"pt-c-verdict", "pt-c-goal", "pt-c-words", "pt-c-words", "pt-c-chart"}) {
            page.empty("col", "class", column);
        }
        page.close().open("thead", "role", "rowgroup").open("tr", "role", "row");
        String found = words.found() + " · " + words.outcome();
        for (String head : new String[] {words.verdict(), words.goal(), words.promised(), found, words.chart()}) {
            page.leaf("th", head, "scope", "col", "role", "columnheader");
        }
        page.close().close().open("tbody", "role", "rowgroup").line();
        new GoalRows(page, locale).write(ScorecardRow.of(board, locale), false);
        page.close().close().close().line();
    }
}
