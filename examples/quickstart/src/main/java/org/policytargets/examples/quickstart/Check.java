package org.policytargets.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Resolution;
import org.policytargets.assess.Verdict;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.InvalidInputException;
import org.policytargets.view.Board;

/**
 * A plan, held against what was reported.
 *
 * @param plan the plan
 * @param asOf the day as of which things are known
 * @param assessments one for each goal, in the plan's order
 * @param actuals what was reported
 * @param illustrative whether figures were invented, so that all of it only shows how things work
 */
record Check(Plan plan, LocalDate asOf, List<Assessment> assessments, Actuals actuals, boolean illustrative) {

    static Check of(Plan plan, List<Actual> actuals, List<Resolution> resolutions, LocalDate asOf) {
        boolean illustrative = false;
        for (Actual actual : actuals) {
            illustrative |= actual.report().illustrative();
        }
        try {
            Actuals reported = Actuals.of(actuals);
            List<Assessment> assessments = Assessor.standard().assess(plan, reported, resolutions, asOf);
            return new Check(plan, asOf, assessments, reported, illustrative);
        } catch (InvalidInputException e) {
            // Plan and reports were held against their own rules when they were read; a resolution needs its goal for
            // that.
            throw new RefusedException("--resolutions: " + e.getMessage());
        }
    }

    Board board() {
        return new Board(plan.title(), asOf, assessments, illustrative);
    }

    boolean missed() {
        for (Assessment assessment : assessments) {
            if (assessment.verdict() == Verdict.MISSED) {
                return true;
            }
        }
        return false;
    }
}
