package org.policytargets.review;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.measure.Dimension;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Part;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Target;

/**
 * What a promise is about, so that next year's promise about it is found: units that compare are one dimension.
 *
 * @param name the indicator's name, folded
 * @param nature how its numbers behave
 * @param scope the territory and population
 * @param dimension what its unit measures
 */
record Subject(String name, Nature nature, Scope scope, Dimension dimension) {
    static Subject of(Indicator indicator) {
        return new Subject(
                FoldedName.of(indicator.name()),
                indicator.nature(),
                indicator.scope(),
                indicator.unit().getDimension());
    }

    /** One of a simple target; those of all its parts of a composite. */
    static Set<Subject> allOf(Target target) {
        Set<Subject> all = new LinkedHashSet<>();
        addTo(all, target);
        return all;
    }

    private static void addTo(Set<Subject> all, Target target) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                addTo(all, part.target());
            }
        } else if (target instanceof Target.Simple simple) {
            all.add(of(simple.indicator()));
        }
    }
}
