package org.policytargets.examples.tracker.web;

import java.util.ArrayList;
import java.util.List;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Resolution;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Target;
import org.policytargets.report.Actuals;

/** Values of delegated targets, held against the plan before they are kept: a bad one would break each later look. */
final class Resolutions {
    private Resolutions() {}

    static void require(Tracked tracked, List<Resolution> added) {
        List<Resolution> together = new ArrayList<>(tracked.resolutions());
        together.addAll(added);
        for (Resolution resolution : added) {
            Goal goal = tracked.plan()
                    .goal(resolution.goal())
                    .filter(each -> isDelegated(each, resolution))
                    .orElseThrow(() -> Problem.of(
                            422,
                            "a resolution must name a goal whose value another authority sets, but named "
                                    + resolution.goal()));
            // On every day on which one becomes known, as somebody may look back.
            for (Resolution each : together) {
                Assessor.standard().assess(goal, Actuals.of(), together, each.knownOn());
            }
        }
    }

    private static boolean isDelegated(Goal goal, Resolution resolution) {
        return Leaf.of(goal).stream()
                .filter(leaf ->
                        resolution.part().isEmpty() || resolution.part().get().equals(leaf.part()))
                .anyMatch(leaf -> leaf.target() instanceof Target.Delegated);
    }
}
