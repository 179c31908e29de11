package org.policytargets.examples.notebook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actuals;
import org.policytargets.view.Board;
import org.policytargets.view.ScorecardPage;
import org.policytargets.view.ScorecardText;

/**
 * Whether the promises of a plan were kept.
 *
 * @param plan the plan
 * @param actuals what it was judged by
 * @param board the plan as judged
 */
public record NotebookScorecard(Plan plan, Actuals actuals, Board board) implements Showable {
    /**
     * Makes one.
     *
     * @param plan the plan
     * @param actuals what it was judged by
     * @param board the plan as judged
     */
    public NotebookScorecard {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(actuals, "actuals");
        Objects.requireNonNull(board, "board");
    }

    /**
     * {@return whether one of the promises was kept}
     *
     * @param id its id, with or without what the ids of the plan begin with
     * @throws RefusedException if there is none of that id
     */
    public NotebookResult goal(String id) {
        NotebookGoal goal = NotebookPlan.of(plan, List.of()).goal(id);
        return board.assessments().stream()
                .filter(assessment -> assessment.goal().id().equals(goal.goal().id()))
                .map(assessment -> new NotebookResult(assessment, actuals))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the plan's title, the day, and how many goals have which verdict} */
    @Override
    public String toString() {
        return ScorecardText.heading(board, Words.language()) + "\n" + ScorecardText.counts(board, Words.language());
    }

    @Override
    public String shown() {
        StringBuilder text = new StringBuilder(toString());
        board.assessments().stream()
                .filter(assessment -> assessment.verdict() != Verdict.NO_DATA)
                .forEach(assessment -> text.append("\n  ").append(assessment.sentence(Words.language())));
        return text.toString();
    }

    /** {@return its page, in a frame of its own: its style sheet is for a whole page} */
    @Override
    public Optional<String> picture() {
        String page = ScorecardPage.html(board, Words.language());
        return Optional.of("<iframe title=\"" + Words.say("Scorecard", "目标完成情况")
                + "\" sandbox=\"\" width=\"100%\" height=\"640\" src=\"data:text/html;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))
                + "\"></iframe>");
    }
}
