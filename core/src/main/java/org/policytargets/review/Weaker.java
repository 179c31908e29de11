package org.policytargets.review;

import java.util.List;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange.Kind;

/**
 * Finds what promises less than last year: the goals and parts that a comparison finds lowered, a part also where another was
 * raised. Of a lowered composite its lowered parts are told; it is told itself where it has none, as when a part was dropped.
 */
final class Weaker {
    private Weaker() {}

    static void addTo(List<Flaw> flaws, Plan lastYear, Plan plan) {
        for (GoalChange change : PlanComparison.of(lastYear, plan).changes()) {
            if (change.before().isPresent() && change.after().isPresent()) {
                addTo(flaws, change, change.before().get(), change.after().get());
            }
        }
    }

    private static void addTo(List<Flaw> flaws, GoalChange change, Goal before, Goal after) {
        int size = flaws.size();
        addTo(flaws, before.id(), after.id(), "", change.parts());
        if (change.kind() == Kind.LOWERED && flaws.size() == size) {
            flaws.add(flaw(Flaw.Place.of(after.id()), before.id(), before.target(), after.target()));
        }
    }

    private static void addTo(List<Flaw> flaws, GoalId before, GoalId after, String path, List<PartChange> changes) {
        for (PartChange change : changes) {
            if (change.before().isPresent() && change.after().isPresent()) {
                Part now = change.after().get();
                String part = path.isEmpty() ? now.id() : path + "/" + now.id();
                int size = flaws.size();
                addTo(flaws, before, after, part, change.parts());
                if (change.kind() == Kind.LOWERED && flaws.size() == size) {
                    Target old = change.before().get().target();
                    flaws.add(flaw(new Flaw.Place(after, part), before, old, now.target()));
                }
            }
        }
    }

    private static Flaw flaw(Flaw.Place place, GoalId before, Target old, Target now) {
        return Flaw.of(Flaw.Kind.WEAKER_THAN_LAST_YEAR, place, before, old, now);
    }
}
