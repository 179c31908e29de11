package org.policytargets.examples.quickstart;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;

/**
 * What the user's files may name. A name that nothing has is most often a mistyped one, and would change nothing without
 * a word.
 *
 * @param indicators the names of all indicators
 * @param goals the ids of all goals
 * @param delegated the ids of the goals whose value another authority sets
 */
record Names(Set<String> indicators, Set<String> goals, Set<String> delegated) {
    static Names of(List<Check> checks) {
        Names names = new Names(new HashSet<>(), new HashSet<>(), new LinkedHashSet<>());
        for (Check check : checks) {
            for (Goal goal : check.plan().goals()) {
                names.goals.add(goal.id().value());
                names.add(goal.target(), goal);
            }
        }
        return names;
    }

    private void add(Target target, Goal goal) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                add(part.target(), goal);
            }
        } else if (target instanceof Target.Simple simple) {
            indicators.add(simple.indicator().name());
            if (simple instanceof Target.Delegated) {
                delegated.add(goal.id().value());
            }
        }
    }

    void requireDelegated(List<Resolution> resolutions) {
        for (int i = 0; i < resolutions.size(); i++) {
            String goal = resolutions.get(i).goal().value();
            if (!delegated.contains(goal)) {
                throw new RefusedException("--resolutions: resolutions[" + i + "].goal must name a goal whose value"
                        + " another authority sets, but was \"" + goal + "\"" + hint(Nearest.to(goal, delegated)));
            }
        }
    }

    static String hint(Optional<String> nearest) {
        return nearest.isPresent() ? ": did you mean " + nearest.get() + "?" : "";
    }

    /** What was reported for nothing here, each name once, in the order of the files. */
    List<Stranger> strangers(List<Actual> reported) {
        Set<Stranger> strangers = new LinkedHashSet<>();
        for (Actual actual : reported) {
            Optional<GoalId> handedOverFor = actual.subject().goal();
            Set<String> known = handedOverFor.isPresent() ? goals : indicators;
            String name = handedOverFor.isPresent()
                    ? handedOverFor.get().value()
                    : actual.subject().indicator();
            if (!known.contains(name)) {
                strangers.add(new Stranger(name, Nearest.to(name, known)));
            }
        }
        return List.copyOf(strangers);
    }

    /**
     * A name that nothing has.
     *
     * @param name the indicator, or the goal where the report was handed over for one
     * @param nearest the one that may have been meant
     */
    record Stranger(String name, Optional<String> nearest) {}
}
