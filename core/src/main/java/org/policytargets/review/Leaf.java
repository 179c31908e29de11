package org.policytargets.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;

/**
 * A simple target of a goal: its own, or that of a part.
 *
 * @param goal the goal
 * @param place the goal, or the part
 * @param target the target
 * @param deadline its deadline, or the goal's
 * @param choice the path of the outermost "one of" or "so many of" that it stands in; empty where there is none
 */
record Leaf(Goal goal, Flaw.Place place, Target.Simple target, Deadline deadline, Optional<String> choice) {
    static List<Leaf> allOf(Plan plan) {
        List<Leaf> all = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            addTo(all, goal, goal.target(), new Way("", goal.deadline(), Optional.empty()));
        }
        return all;
    }

    /** The way to a target. */
    private record Way(String path, Deadline deadline, Optional<String> choice) {
        Way to(Part part, Target.Composite in) {
            boolean choosing = choice.isEmpty() && !(in instanceof Target.AllOf);
            return new Way(
                    path.isEmpty() ? part.id() : path + "/" + part.id(),
                    part.deadline().orElse(deadline),
                    choosing ? Optional.of(path) : choice);
        }
    }

    private static void addTo(List<Leaf> all, Goal goal, Target target, Way way) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                addTo(all, goal, part.target(), way.to(part, composite));
            }
        } else if (target instanceof Target.Simple simple) {
            all.add(new Leaf(goal, new Flaw.Place(goal.id(), way.path), simple, way.deadline, way.choice));
        }
    }

    /** Whether the two are alternatives, of which not all are wanted. */
    boolean isAlternativeTo(Leaf other) {
        return choice.isPresent() && goal.id().equals(other.goal.id()) && choice.equals(other.choice);
    }

    /** The criterion of a target that is a number: not a stage's place, a sign or a finding. */
    Optional<Criterion> number() {
        boolean number = target instanceof Target.Level
                || target instanceof Target.Total
                || target instanceof Target.Change
                || target instanceof Target.Growth
                || target instanceof Target.Coverage;
        return number ? target.acceptance() : Optional.empty();
    }

    boolean sameDays(Leaf other) {
        return deadline.window().start().equals(other.deadline.window().start())
                && deadline.window().end().equals(other.deadline.window().end());
    }
}
