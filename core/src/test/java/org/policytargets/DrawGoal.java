package org.policytargets;

import static org.policytargets.units.PolicyUnits.PERCENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Label;
import org.policytargets.goal.Members;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.PlannedPath;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;

/** Random goals and plans. */
class DrawGoal extends DrawTarget {
    DrawGoal(Random random) {
        super(random);
    }

    final Owner owner() {
        return new Owner(words(), names(0, 2), names(0, 2));
    }

    final Label label() {
        Label label = Label.of(words());
        if (flag()) {
            label = label.and(Locale.CHINESE, words());
        }
        return once(4) ? label.and(Locale.GERMAN, words()) : label;
    }

    final Source source() {
        Source source = Source.of(words());
        if (flag()) {
            source = source.section(words());
        }
        return switch (random.nextInt(3)) {
            case 0 -> source.quote(words(), between(0, 90_000));
            case 1 ->
                new Source(
                        source.document(), source.section(), Optional.of(words()), Optional.empty(), Optional.empty());
            default -> source;
        };
    }

    final GoalId goalId() {
        StringBuilder id = new StringBuilder();
        for (int left = between(1, 16); left > 0; left--) {
            id.append("abcxyz0189-_/.海淀".charAt(random.nextInt(16)));
        }
        return GoalId.of(id.toString());
    }

    private Members members() {
        List<String> named = names(0, 3);
        boolean complete = flag();
        return new Members(maybe(() -> named.size() + (complete ? 0 : between(0, 9))), named, complete);
    }

    private PlannedPath path(Target target) {
        SortedMap<LocalDate, ExactQuantity<?>> values = new TreeMap<>();
        PolicyUnit<?> unit = target instanceof Target.Simple simple
                ? simple.acceptance()
                        .<PolicyUnit<?>>map(criterion -> criterion.value().getUnit())
                        .orElse(simple.indicator().unit())
                : PERCENT;
        for (int left = between(1, 4); left > 0; left--) {
            values.put(day(), quantityLike(unit));
        }
        return new PlannedPath(values);
    }

    final Goal goal() {
        return goal(target());
    }

    final Goal goal(Target target) {
        return goal(target, deadline(target));
    }

    final Goal goal(Target target, Deadline deadline) {
        return new Goal(
                goalId(),
                label(),
                owner(),
                target,
                deadline,
                of(Strength.values()),
                maybe(this::source),
                once(4) ? Optional.of(members()) : Optional.empty(),
                target instanceof Target.Simple && once(4) ? Optional.of(path(target)) : Optional.empty(),
                once(3) ? Optional.of(label()) : Optional.empty());
    }

    final Plan plan() {
        SortedMap<GoalId, Goal> goals = new TreeMap<>();
        for (int left = between(0, 4); left > 0; left--) {
            Goal goal = goal();
            goals.put(goal.id(), goal);
        }
        return new Plan(
                words(),
                label(),
                window(),
                maybe(this::source),
                new ArrayList<>(goals.values()),
                once(3) ? Optional.of(label()) : Optional.empty());
    }
}
