package org.policytargets.examples.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.report.Actual;
import org.policytargets.text.Doubt;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;

/**
 * The promises of a document.
 *
 * @param plan the promises
 * @param actuals what is known to have been reported about them
 * @param doubts what the reader of a prose report was not sure of
 */
public record NotebookPlan(Plan plan, List<Actual> actuals, Map<GoalId, List<Doubt>> doubts) implements Showable {
    /**
     * Makes one.
     *
     * @param plan the promises
     * @param actuals what is known to have been reported about them
     * @param doubts what the reader of a prose report was not sure of
     */
    public NotebookPlan {
        actuals = List.copyOf(actuals);
        doubts = Map.copyOf(doubts);
    }

    static NotebookPlan of(Plan plan, List<Actual> actuals) {
        return new NotebookPlan(plan, actuals, Map.of());
    }

    static NotebookPlan of(Findings findings) {
        Map<GoalId, List<Doubt>> doubts = new HashMap<>();
        for (Finding finding : findings.targets()) {
            doubts.put(finding.goal().id(), finding.doubts());
        }
        return new NotebookPlan(findings.plan(), List.of(), doubts);
    }

    /**
     * {@return one of its promises}
     *
     * @param id its id, with or without what the ids of the plan begin with
     * @throws RefusedException if there is none of that id
     */
    public NotebookGoal goal(String id) {
        return plan.goals().stream()
                .filter(goal ->
                        goal.id().value().equals(id) || goal.id().value().endsWith("/" + id))
                .findFirst()
                .map(this::noted)
                .orElseThrow(() -> new RefusedException(Words.say(
                        plan.id() + " has no goal \"" + id + "\"; show(plan) lists what there is",
                        plan.id() + "没有目标“" + id + "”；show(plan)列出全部目标")));
    }

    private NotebookGoal noted(Goal goal) {
        return new NotebookGoal(goal, doubts.getOrDefault(goal.id(), List.of()));
    }

    /** {@return its title and how many promises it has} */
    @Override
    public String toString() {
        int count = plan.goals().size();
        return plan.title().in(Words.language())
                + Words.say(" · " + count + (count == 1 ? " goal" : " goals"), " · " + count + "项目标");
    }

    @Override
    public String shown() {
        List<String> lines = new ArrayList<>(List.of(toString()));
        plan.goals().forEach(goal -> lines.add(noted(goal).toString()));
        return String.join("\n", lines);
    }
}
