package org.policytargets.seeds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;

/** The simple targets that a goal is made of. */
final class Leaves {
    private Leaves() {}

    static Stream<Target.Simple> of(Target target) {
        if (target instanceof Target.Composite composite) {
            return composite.parts().stream().flatMap(part -> of(part.target()));
        }
        return Stream.of((Target.Simple) target);
    }

    static Stream<Indicator> indicators(Plan plan) {
        return plan.goals().stream().flatMap(goal -> of(goal.target())).map(Target.Simple::indicator);
    }

    /** The kind of a goal: that of its simple targets, which are of one kind in each goal of the seeds. */
    static String kind(Goal goal) {
        List<String> kinds = of(goal.target())
                .map(target -> target.getClass().getSimpleName())
                .distinct()
                .toList();
        if (kinds.size() != 1) {
            throw new IllegalStateException(goal.id() + " must have one kind, but had " + kinds);
        }
        return kinds.get(0);
    }

    static Map<String, Long> kinds(Plan plan) {
        return plan.goals().stream().collect(Collectors.groupingBy(Leaves::kind, Collectors.counting()));
    }

    static Map<String, Goal> byShortId(Plan plan) {
        return plan.goals().stream()
                .collect(Collectors.toMap(
                        goal -> goal.id().value().substring(plan.id().length() + 1), Function.identity()));
    }

    static Criterion criterion(Goal goal) {
        return ((Target.Simple) goal.target()).acceptance().orElseThrow();
    }
}
