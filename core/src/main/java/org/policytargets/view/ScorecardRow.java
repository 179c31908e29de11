package org.policytargets.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Reading;
import org.policytargets.assess.Reason;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Status;
import org.policytargets.units.QuantityText;

/**
 * What one row of a scorecard says, in words, whichever way it is shown. The words are made when they are asked for.
 *
 * <p>Immutable.
 */
public final class ScorecardRow {
    /** What is decided is told first, then what has evidence. */
    static final List<Verdict> ORDER = List.of(
            Verdict.MET,
            Verdict.MET_LATE,
            Verdict.MISSED,
            Verdict.OPEN,
            Verdict.UNDECIDED,
            Verdict.AWAITING_DATA,
            Verdict.NO_DATA);

    private static final int REFUSED = ORDER.size();
    private static final int UNTOLD = REFUSED + 1;

    private final Assessment assessment;
    private final Locale locale;

    private ScorecardRow(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    /**
     * {@return a row for each goal: by verdict, the decided first, where there is evidence; then where reports were refused;
     * then the others; else in the board's order}
     *
     * @param board the board
     * @param locale Chinese or English; any other language gets English
     */
    public static List<ScorecardRow> of(Board board, Locale locale) {
        List<ScorecardRow> rows = new ArrayList<>();
        for (int rank = 0; rank <= UNTOLD; rank++) {
            for (Assessment assessment : board.assessments()) {
                if (rank(assessment) == rank) {
                    rows.add(of(assessment, locale));
                }
            }
        }
        return rows;
    }

    /**
     * {@return the row of a goal or of one of its parts}
     *
     * @param assessment the assessment
     * @param locale Chinese or English; any other language gets English
     */
    public static ScorecardRow of(Assessment assessment, Locale locale) {
        return new ScorecardRow(assessment, locale);
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

    /** {@return what the row is about} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return whether there is anything to tell: evidence, or reports that were refused} */
    public boolean isTold() {
        return rank(assessment) < UNTOLD;
    }

    /** {@return the verdict in words} */
    public String verdict() {
        return sentences().verdict(assessment.verdict());
    }

    /** {@return the goal's title; of a part, its own id after a dot} */
    public String title() {
        String part = assessment.part();
        return part.isEmpty() ? assessment.goal().title().in(locale) : "· " + part.substring(part.lastIndexOf('/') + 1);
    }

    /** {@return what was promised, without its deadline} */
    public String promise() {
        return sentences().promise(assessment.target());
    }

    /** {@return what was found; a dash where there is nothing to tell} */
    public String found() {
        return isTold() ? reported() : "–";
    }

    /** A number alone, its time only where it is not all of the time promised; all else as the sentences say it. */
    private String reported() {
        Optional<Reading> reading = assessment.reading();
        if (reading.isEmpty()
                || !reading.get().value().isPoint()
                || !(reading.get().from().get(0) instanceof Actual.Measured measured)) {
            return sentences().found(assessment);
        }
        String number =
                QuantityText.in(locale).format(reading.get().value().lower().get());
        Window time = reading.get().time();
        boolean whole = time.code().equals(assessment.deadline().window().code());
        boolean preliminary = measured.report().status() == Status.PRELIMINARY;
        return Words.in(locale).figure(number, whole ? "" : time.code(), preliminary);
    }

    /** {@return how far apart the two are, or why it cannot be said; may be empty} */
    public String outcome() {
        return sentences().outcome(assessment);
    }

    /** {@return why reports are no evidence, a sentence for each} */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Reason reason : assessment.reasons()) {
            if (isRefusal(reason)) {
                notes.add(sentences().reason(reason));
            }
        }
        return notes;
    }

    /** {@return the rows of its parts; none where there is nothing to tell} */
    public List<ScorecardRow> parts() {
        List<ScorecardRow> rows = new ArrayList<>();
        if (isTold()) {
            for (Assessment part : assessment.parts()) {
                rows.add(of(part, locale));
            }
        }
        return rows;
    }

    private Sentences sentences() {
        return Sentences.in(locale);
    }
}
