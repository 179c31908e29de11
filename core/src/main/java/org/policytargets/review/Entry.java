package org.policytargets.review;

import java.util.Optional;
import java.util.Set;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;

/**
 * A goal or a part, as far as it matters for finding its like in the other plan.
 *
 * @param id its id; a goal's without its year
 * @param target its target
 * @param subjects what it is about
 */
record Entry(String id, Target target, Set<Subject> subjects) {
    static Entry of(Goal goal) {
        return new Entry(FoldedName.of(goal.id().value()), goal.target(), Subject.allOf(goal.target()));
    }

    static Entry of(Part part) {
        return new Entry(part.id(), part.target(), Subject.allOf(part.target()));
    }

    boolean isComposite() {
        return target instanceof Target.Composite;
    }

    Optional<Criterion> criterion() {
        return target instanceof Target.Simple simple ? simple.acceptance() : Optional.empty();
    }
}
