package org.policytargets.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.policytargets.assess.Assessment;
import org.policytargets.goal.Label;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;

/**
 * A plan as judged on a day: what every view of a scorecard shows.
 *
 * @param title what it is called
 * @param asOf the day as of which things are known
 * @param assessments one for each goal, in the plan's order
 * @param illustrative whether figures were invented, so that all of it only shows how things work
 */
public record Board(Label title, LocalDate asOf, List<Assessment> assessments, boolean illustrative) {
    /**
     * Makes one.
     *
     * @param title what it is called
     * @param asOf the day as of which things are known
     * @param assessments one for each goal, in the plan's order
     * @param illustrative whether figures were invented
     */
    public Board {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        assessments = List.copyOf(assessments);
    }

    /**
     * {@return a plan as judged on a day; illustrative if a report that decided a goal is}
     *
     * @param plan the plan
     * @param asOf the day as of which things are known
     * @param assessments one for each goal, in the plan's order
     */
    public static Board of(Plan plan, LocalDate asOf, List<Assessment> assessments) {
        return new Board(plan.title(), asOf, assessments, areIllustrative(assessments));
    }

    private static boolean areIllustrative(List<Assessment> assessments) {
        boolean illustrative = false;
        for (Assessment assessment : assessments) {
            for (Actual actual : assessment.decidedBy()) {
                illustrative |= actual.report().illustrative();
            }
            illustrative |= areIllustrative(assessment.parts());
        }
        return illustrative;
    }

    /** {@return this board, marked as made of invented figures} */
    public Board asIllustrative() {
        return new Board(title, asOf, assessments, true);
    }
}
