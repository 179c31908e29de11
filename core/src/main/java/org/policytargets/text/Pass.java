package org.policytargets.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Strength;
import org.policytargets.text.NotATarget.Reason;
import org.policytargets.text.Row.Role;

/** One reading of one report: lines, sentences, clauses, from the first to the last. */
final class Pass {
    private final Document document;
    private final Prose prose;
    private final Others others;
    private final Clauses clauses;
    private final Lexer lexer;
    private final NumberPromises numbers;
    private final Drafts drafts;
    private final Headings headings;
    private final List<Finding> findings = new ArrayList<>();
    private Surroundings around = Surroundings.NONE;
    private boolean past;
    private @Nullable Promise last;
    private @Nullable String before;

    Pass(Grammar grammar, Document document) {
        this.document = document;
        this.prose = new Prose(document.text());
        this.others = new Others(prose);
        this.clauses = new Clauses(prose);
        this.lexer = new Lexer(grammar, prose, new Times(prose, document.year()), others);
        this.numbers = new NumberPromises(grammar, others);
        this.drafts = new Drafts(document, prose);
        this.headings = new Headings(prose, document.year());
    }

    Findings read(LongConsumer progress) {
        int from = 0;
        while (from < prose.length()) {
            int end = from;
            while (end < prose.length() && prose.at(end) != '\n' && prose.at(end) != '\r') {
                end++;
            }
            line(from, end);
            progress.accept(end);
            from = end + 1;
        }
        findings.sort(Comparator.comparingInt(Finding::start));
        return new Findings(document, findings, others.inOrder());
    }

    private void line(int from, int end) {
        int first = from;
        while (first < end
                && (Character.isWhitespace(prose.at(first)) || prose.at(first) == '*' || prose.at(first) == '#')) {
            first++;
        }
        boolean heading = headings.isHeading(first, end);
        if (heading) {
            around = around.under(heading(first, end), headings.isOfPast(first, end, around.past()));
        } else {
            around = around.paragraph();
        }
        past = around.past() || headings.isRecalling(first);
        last = null;
        before = null;
        first = number(first, end);
        while (first < end) {
            int to = clauses.end(first, end);
            clause(first, to, heading);
            first = clauses.next(to);
        }
    }

    /** The words of a heading, without the marks of a markup language around it. */
    private String heading(int from, int end) {
        int last = end;
        while (prose.at(last - 1) == '*' || prose.at(last - 1) == '#') {
            last--;
        }
        return prose.words(from, last).strip();
    }

    /** Skips the number of a list's line: 2.道路通行保障. */
    private int number(int from, int end) {
        int at = from;
        while (at < end && prose.hasDigit(at)) {
            at++;
        }
        boolean item = at > from && (prose.at(at) == '.' || prose.at(at) == '、') && !prose.hasDigit(at + 1);
        if (item) {
            others.add(from, at + 1, Reason.SECTION);
        }
        return item ? at + 1 : from;
    }

    private void clause(int from, int to, boolean heading) {
        if (from >= to) {
            return;
        }
        Clause clause = Clause.of(from, to, lexer.read(from, to), prose);
        List<Promise> promises = new ArrayList<>(numbers.read(clause, last, past));
        if (!heading && !past && !clause.has(Role.PAST)) {
            promises.addAll(WordPromises.read(clause, rest(clause, promises), before));
        }
        lead(clause);
        for (Promise promise : promises) {
            findings.add(drafts.finding(promise, clause, around));
            last = promise;
        }
        before = clause.words();
        if (Clauses.endsSentence(prose.at(to)) || prose.at(to) == ';') {
            last = null;
            before = null;
        }
    }

    /** The first token after the promises with a number. */
    private static int rest(Clause clause, List<Promise> promises) {
        int at = 0;
        for (Promise promise : promises) {
            while (at < clause.tokens().size() && clause.tokens().get(at).from() < promise.to) {
                at++;
            }
        }
        return at;
    }

    /** What introduces a list holds for all of the paragraph: 今年预期目标是: */
    private void lead(Clause clause) {
        int expected = clause.find(Role.EXPECTED, 0, clause.tokens().size());
        if (prose.at(clause.to()) == ':') {
            Strength strength = expected < 0
                    ? around.strength()
                    : Strength.valueOf(clause.tokens().get(expected).meaning(Role.EXPECTED));
            around = around.lead(clause.time(), strength);
        }
    }
}
