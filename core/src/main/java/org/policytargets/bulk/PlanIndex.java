package org.policytargets.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;

/** A plan's goals by their ids, the rows that each can use, and the resolutions of each. */
final class PlanIndex {
    private final Addressees addressees;
    private final Map<GoalId, List<Resolution>> resolutions = new HashMap<>();

    PlanIndex(Plan plan, List<Resolution> known) {
        addressees = Addressees.of(plan);
        for (Resolution resolution : known) {
            resolutions
                    .computeIfAbsent(resolution.goal(), id -> new ArrayList<>())
                    .add(resolution);
        }
    }

    Addressees addressees() {
        return addressees;
    }

    int size() {
        return addressees.size();
    }

    Goal goal(int place) {
        return addressees.goal(place);
    }

    @Nullable
    Integer placeOf(GoalId goal) {
        return addressees.placeOf(goal);
    }

    Set<String> indicatorsOf(int place) {
        return addressees.indicatorsOf(place);
    }

    List<Resolution> resolutionsOf(int place) {
        return resolutions.getOrDefault(goal(place).id(), List.of());
    }
}
