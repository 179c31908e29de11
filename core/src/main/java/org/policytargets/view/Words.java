package org.policytargets.view;

import java.time.LocalDate;
import java.util.Locale;
import org.policytargets.assess.Verdict;

/** The words that views have of their own; what is said of goals comes from the library's sentences. */
interface Words {
    /** English, unless the language is Chinese. */
    static Words in(Locale locale) {
        return locale.getLanguage().equals("zh") ? Chinese.WORDS : English.WORDS;
    }

    /** The code of the language, as pages write it. */
    String language();

    String heading(String title, int goals, LocalDate asOf);

    String knownGoals(int goals, LocalDate asOf);

    /** A number, its time where that must be said, and whether it may still change. */
    String figure(String number, String time, boolean preliminary);

    String illustrative();

    /** The heads of the five columns: verdict, goal, promise, found, outcome. */
    String verdict();

    String goal();

    String promised();

    String found();

    String outcome();

    String colon();

    /** Over the reports that are no evidence. */
    String notUsed();

    // Pages.

    String skip();

    String summary();

    String goals();

    String byOwner();

    String owner();

    String bySection();

    String section();

    String noSection();

    String reasons();

    String source();

    String note();

    String chart();

    String illustrativeNotice();

    String caption();

    // Charts.

    /** A picture of how a goal stands. */
    String bullet(String title);

    /** A picture of how a goal came along. */
    String progress(String title);

    String acceptable();

    /** Between acceptable and not: about a number, of which nobody said how far from it is still about it. */
    String doubtful();

    String target(String number);

    String stretch(String number);

    String baseline(String number, String time);

    String planned(String number, LocalDate day);

    String path();

    String straightPath();

    String nothingReported();

    /** What is reported, as the sentences say it. */
    String actual(String found);

    String evidence();

    String evidenceRange();

    String openRange();

    String notToScale();

    String asOf(LocalDate day);

    String due(LocalDate day);

    /** A sign for a verdict, so that no colour is needed. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case MET, MET_LATE -> "✓";
            case MISSED -> "✗";
            case OPEN -> "○";
            case UNDECIDED -> "?";
            case AWAITING_DATA -> "…";
            case NO_DATA -> "–";
        };
    }
}
