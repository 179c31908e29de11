package org.policytargets.examples.notebook;

import java.time.LocalDate;
import java.util.List;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Scorecard;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Plan;

/**
 * Whether the promises of a plan were kept.
 *
 * @param plan the plan
 * @param asOf the day as of which this is known
 * @param assessments one for each of its goals
 */
public record NotebookScorecard(Plan plan, LocalDate asOf, List<Assessment> assessments) implements Showable {
    /**
     * Makes one.
     *
     * @param plan the plan
     * @param asOf the day as of which this is known
     * @param assessments one for each of its goals
     */
    public NotebookScorecard {
        assessments = List.copyOf(assessments);
    }

    /**
     * {@return whether one of the promises was kept}
     *
     * @param id its id, with or without what the ids of the plan begin with
     * @throws RefusedException if there is none of that id
     */
    public NotebookResult goal(String id) {
        NotebookGoal goal = NotebookPlan.of(plan, List.of()).goal(id);
        return assessments.stream()
                .filter(assessment -> assessment.goal().id().equals(goal.goal().id()))
                .map(NotebookResult::new)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the plan's title, the day, and how many goals have which verdict} */
    @Override
    public String toString() {
        return NotebookPlan.of(plan, List.of())
                + Words.say(" · as known on " + asOf, " · 截至" + asOf + "所知")
                + "\n  " + Scorecard.of(assessments).sentence(Words.language());
    }

    @Override
    public String shown() {
        StringBuilder text = new StringBuilder(toString());
        assessments.stream()
                .filter(assessment -> assessment.verdict() != Verdict.NO_DATA)
                .forEach(assessment -> text.append("\n  ").append(assessment.sentence(Words.language())));
        return text.toString();
    }
}
