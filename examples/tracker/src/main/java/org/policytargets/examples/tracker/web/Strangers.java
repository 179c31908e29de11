package org.policytargets.examples.tracker.web;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.report.Subject;

/** Names that actuals have and the plan has not: mostly mistyped, and kept only if somebody says so. */
final class Strangers {
    private Strangers() {}

    static List<String> of(Plan plan, List<Row> rows) {
        Set<String> goals = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        for (Goal goal : plan.goals()) {
            goals.add(goal.id().value());
            Leaf.of(goal).forEach(leaf -> indicators.add(leaf.name()));
        }
        Set<String> strangers = new LinkedHashSet<>();
        for (Row row : rows) {
            Subject subject = row.actual().subject();
            if (subject.goal().isPresent()) {
                if (!goals.contains(subject.goal().get().value())) {
                    strangers.add(subject.goal().get().value());
                }
            } else if (!indicators.contains(subject.indicator())) {
                strangers.add(subject.indicator());
            }
        }
        return List.copyOf(strangers);
    }
}
