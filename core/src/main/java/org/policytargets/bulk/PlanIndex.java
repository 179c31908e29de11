package org.policytargets.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;

/** A plan's goals by their ids, the indicators that each asks for, and the resolutions of each. */
final class PlanIndex {
    private final List<Goal> goals;
    private final Map<GoalId, Integer> places = new HashMap<>();
    private final List<Set<String>> indicators = new ArrayList<>();
    private final Set<String> allIndicators = new HashSet<>();
    private final Map<GoalId, List<Resolution>> resolutions = new HashMap<>();

    PlanIndex(Plan plan, List<Resolution> known) {
        goals = plan.goals();
        for (Goal goal : goals) {
            Set<String> names = new LinkedHashSet<>();
            collect(goal.target(), names);
            places.put(goal.id(), indicators.size());
            indicators.add(names);
            allIndicators.addAll(names);
        }
        for (Resolution resolution : known) {
            resolutions
                    .computeIfAbsent(resolution.goal(), id -> new ArrayList<>())
                    .add(resolution);
        }
    }

    private static void collect(Target target, Set<String> names) {
        if (target instanceof Target.Simple simple) {
            names.add(simple.indicator().name());
        } else if (target instanceof Target.Composite composite) {
            composite.parts().forEach(part -> collect(part.target(), names));
        }
    }

    int size() {
        return goals.size();
    }

    Goal goal(int place) {
        return goals.get(place);
    }

    @Nullable
    Integer placeOf(GoalId goal) {
        return places.get(goal);
    }

    Set<String> indicatorsOf(int place) {
        return indicators.get(place);
    }

    List<Resolution> resolutionsOf(int place) {
        return resolutions.getOrDefault(goals.get(place).id(), List.of());
    }

    /** Why no goal of the plan can use an actual; null if one can. */
    @Nullable
    String misfit(Actual actual) {
        @Nullable GoalId goal = actual.subject().goal().orElse(null);
        if (goal != null) {
            return places.containsKey(goal) ? null : "goal must be one of the plan's, but was " + goal;
        }
        String indicator = actual.subject().indicator();
        return allIndicators.contains(indicator)
                ? null
                : "indicator must be one that a goal of the plan is about, but was " + indicator;
    }
}
