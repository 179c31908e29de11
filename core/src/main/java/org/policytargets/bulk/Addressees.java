package org.policytargets.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;

/**
 * The goals of a plan for which a row is evidence, so that the work can be spread: over threads, or machines.
 *
 * <p>Law: of all rows, those that are addressed to a goal are enough to assess it; {@link BulkAssessor#alone} makes the
 * assessment of them that {@link BulkAssessor} makes of all.
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class Addressees {
    private final List<Goal> goals;
    private final Map<GoalId, Integer> places = new HashMap<>();
    private final List<Set<String>> indicators = new ArrayList<>();
    private final Map<String, List<Goal>> byIndicator = new HashMap<>();

    private Addressees(Plan plan) {
        goals = plan.goals();
        for (Goal goal : goals) {
            Set<String> names = new LinkedHashSet<>();
            collect(goal.target(), names);
            places.put(goal.id(), indicators.size());
            indicators.add(names);
            for (String name : names) {
                byIndicator.computeIfAbsent(name, any -> new ArrayList<>()).add(goal);
            }
        }
        byIndicator.replaceAll((name, all) -> List.copyOf(all));
    }

    /**
     * {@return those of a plan}
     *
     * @param plan the plan
     */
    public static Addressees of(Plan plan) {
        return new Addressees(plan);
    }

    private static void collect(Target target, Set<String> names) {
        if (target instanceof Target.Simple simple) {
            names.add(simple.indicator().name());
        } else if (target instanceof Target.Composite composite) {
            composite.parts().forEach(part -> collect(part.target(), names));
        }
    }

    /**
     * {@return the goals for which an actual is evidence, in the plan's order: the one it was handed over for, or all about its
     * indicator; none where the plan has none}
     *
     * @param actual the actual
     */
    public List<Goal> goalsFor(Actual actual) {
        @Nullable GoalId goal = actual.subject().goal().orElse(null);
        if (goal == null) {
            return byIndicator.getOrDefault(actual.subject().indicator(), List.of());
        }
        @Nullable Integer place = places.get(goal);
        return place == null ? List.of() : List.of(goals.get(place));
    }

    /**
     * {@return the row itself, or the problem that it is where it is evidence for no goal of the plan}
     *
     * @param row the row
     */
    public Row checked(Row row) {
        if (row instanceof Row.Reported reported) {
            @Nullable String misfit = misfit(reported.actual());
            return misfit == null ? row : new Row.Problem(row.number(), misfit);
        }
        return Objects.requireNonNull(row, "row");
    }

    /** Why no goal of the plan can use an actual; null if one can. */
    private @Nullable String misfit(Actual actual) {
        @Nullable GoalId goal = actual.subject().goal().orElse(null);
        if (goal != null) {
            return places.containsKey(goal) ? null : "goal must be one of the plan's, but was " + goal;
        }
        String indicator = actual.subject().indicator();
        return byIndicator.containsKey(indicator)
                ? null
                : "indicator must be one that a goal of the plan is about, but was " + indicator;
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
}
