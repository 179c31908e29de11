package org.policytargets.examples.tracker.web;

import org.policytargets.assess.Assessment;
import org.policytargets.assess.Sentences;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Source;

/**
 * A goal on a scorecard.
 *
 * @param link the address of its page
 * @param title its title
 * @param owner who promised it
 * @param section where in the plan it stands, or empty
 * @param verdict whether it was kept
 * @param promise what was promised
 * @param found what was reported
 * @param outcome how far apart they are
 */
public record ScoreRow(
        String link,
        String title,
        String owner,
        String section,
        Verdict verdict,
        String promise,
        String found,
        String outcome) {
    static ScoreRow of(String plan, Assessment assessment, Words words, String asOf) {
        Goal goal = assessment.goal();
        Sentences sentences = Sentences.in(words.locale());
        return new ScoreRow(
                Links.goal(plan, goal.id()) + asOf,
                goal.title().in(words.locale()),
                goal.owner().lead(),
                section(goal),
                assessment.verdict(),
                sentences.promise(assessment),
                sentences.found(assessment),
                sentences.outcome(assessment));
    }

    static String section(Goal goal) {
        return goal.source().flatMap(Source::section).orElse("");
    }
}
