package org.policytargets.examples.tracker.web;

import java.util.ArrayList;
import java.util.List;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.report.Basis;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.QuantityText;

/**
 * A simple target of a goal, which actuals can be about.
 *
 * @param part the ids of the parts that lead to it, joined by a slash; empty where it is all of the goal
 * @param target the target
 */
public record Leaf(String part, Target.Simple target) {
    static List<Leaf> of(Goal goal) {
        List<Leaf> leaves = new ArrayList<>();
        collect("", goal.target(), leaves);
        return leaves;
    }

    private static void collect(String path, Target target, List<Leaf> into) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                collect(path.isEmpty() ? part.id() : path + "/" + part.id(), part.target(), into);
            }
        } else if (target instanceof Target.Simple simple) {
            into.add(new Leaf(path, simple));
        }
    }

    /** {@return what is measured, by its name} */
    public String name() {
        return target.indicator().name();
    }

    /** {@return what kind of thing is measured} */
    public Nature nature() {
        return target.indicator().nature();
    }

    /** {@return the stages of a project, in order; empty for all else} */
    public List<String> stages() {
        return target instanceof Target.Milestone milestone ? milestone.ladder().stages() : List.of();
    }

    /** {@return in which ways a number can be true of its time, the usual one first} */
    public List<Basis> bases() {
        return ActualForm.bases(target);
    }

    /**
     * {@return a value as one would write it}
     *
     * @param words the words of the language
     */
    public String example(Words words) {
        return QuantityText.in(words.locale())
                .format(ExactQuantity.of(12, target.indicator().unit()));
    }
}
