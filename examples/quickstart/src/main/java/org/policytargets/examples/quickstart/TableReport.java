package org.policytargets.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reading;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Status;
import org.policytargets.units.QuantityText;

/** The answer for people: a heading, a row for each goal there is something to tell about, and the counts. */
final class TableReport {
    /** How many goals without any report are listed, unless all are. */
    private static final int FEW = 3;
    /** What is decided is told first, then what has evidence. */
    private static final List<Verdict> ORDER = List.of(
            Verdict.MET,
            Verdict.MET_LATE,
            Verdict.MISSED,
            Verdict.OPEN,
            Verdict.UNDECIDED,
            Verdict.AWAITING_DATA,
            Verdict.NO_DATA);

    private static final int REFUSED = ORDER.size();
    private static final int UNTOLD = REFUSED + 1;

    private final Locale language;
    private final boolean all;
    private final boolean colour;
    private final Words words;
    private final Sentences sentences;
    private final QuantityText numbers;

    private TableReport(Locale language, boolean all, boolean colour) {
        this.language = language;
        this.all = all;
        this.colour = colour;
        this.words = Words.in(language);
        this.sentences = Sentences.in(language);
        this.numbers = QuantityText.in(language);
    }

    static String of(Checks checks, Locale language, boolean all, boolean colour) {
        TableReport report = new TableReport(language, all, colour);
        StringBuilder text = new StringBuilder();
        for (Check check : checks.each()) {
            text.append(text.isEmpty() ? "" : "\n");
            report.table(check).appendTo(text);
        }
        for (Names.Stranger stranger : checks.strangers()) {
            text.append(report.words.stranger(stranger)).append('\n');
        }
        return text.toString();
    }

    private Table table(Check check) {
        List<Assessment> assessments = check.assessments();
        Table table = new Table(check.illustrative() ? words.illustrative() + "  " : "", colour);
        table.line(words.header(check.plan().title().in(language), assessments.size(), check.asOf()));
        int listed = 0;
        for (int rank = 0; rank <= UNTOLD; rank++) {
            int few = FEW;
            for (Assessment assessment : assessments) {
                if (rank(assessment) == rank && (all || rank < UNTOLD || few-- > 0)) {
                    addTo(table, assessment, assessment.goal().title().in(language));
                    listed++;
                }
            }
        }
        if (listed < assessments.size()) {
            table.more(words.more(assessments.size() - listed));
        }
        table.line("  " + sentences.counts(Scorecard.of(assessments).counts()));
        return table;
    }

    private static int rank(Assessment assessment) {
        if (hasEvidence(assessment)) {
            return ORDER.indexOf(assessment.verdict());
        }
        return hasRefusal(assessment) ? REFUSED : UNTOLD;
    }

    private static boolean hasEvidence(Assessment assessment) {
        boolean evidence = assessment.reading().isPresent();
        for (Assessment part : assessment.parts()) {
            evidence |= hasEvidence(part);
        }
        return evidence;
    }

    private static boolean hasRefusal(Assessment assessment) {
        boolean refusal = false;
        for (Reason reason : assessment.reasons()) {
            refusal |= isRefusal(reason);
        }
        for (Assessment part : assessment.parts()) {
            refusal |= hasRefusal(part);
        }
        return refusal;
    }

    /** Whether it says why a report is no evidence. */
    private static boolean isRefusal(Reason reason) {
        return reason.parts().get(0) instanceof Actual;
    }

    private void addTo(Table table, Assessment assessment, String title) {
        boolean told = rank(assessment) < UNTOLD;
        table.row(
                assessment.verdict(),
                sentences.verdict(assessment.verdict()),
                title,
                sentences.promise(assessment.target()),
                told ? found(assessment) : "–",
                assessment.verdict() == Verdict.UNDECIDED && assessment.target() instanceof Target.Delegated
                        ? words.resolve()
                        : sentences.outcome(assessment));
        for (Reason reason : assessment.reasons()) {
            if (isRefusal(reason)) {
                table.note(sentences.reason(reason));
            }
        }
        if (told) {
            for (Assessment part : assessment.parts()) {
                addTo(table, part, "· " + part.part().substring(part.part().lastIndexOf('/') + 1));
            }
        }
    }

    /** A number alone, its time only where it is not all of the time promised; all else as the sentences say it. */
    private String found(Assessment assessment) {
        Optional<Reading> reading = assessment.reading();
        if (reading.isEmpty()
                || !reading.get().value().isPoint()
                || !(reading.get().from().get(0) instanceof Actual.Measured measured)) {
            return sentences.found(assessment);
        }
        String number = numbers.format(reading.get().value().lower().get());
        Window time = reading.get().time();
        boolean whole = time.code().equals(assessment.deadline().window().code());
        boolean preliminary = measured.report().status() == Status.PRELIMINARY;
        return words.figure(number, whole ? "" : time.code(), preliminary);
    }
}
