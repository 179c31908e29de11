package org.policytargets.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.units.Interval;

/**
 * Finds two numbers for one thing: the same indicator and kind of unit, kind of target, days and kind of deadline, the same
 * baseline or population where there is one, and different acceptable ranges. A floor and a ceiling with room between are
 * one range told in two places, and alternatives, of which not all are wanted, may differ.
 */
final class TwoNumbers {
    private TwoNumbers() {}

    static void addTo(List<Flaw> flaws, List<Leaf> leaves) {
        Map<Object, List<Leaf>> byThing = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            byThing.computeIfAbsent(thing(leaf), any -> new ArrayList<>()).add(leaf);
        }
        for (List<Leaf> alike : byThing.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    flaw(alike.get(i), alike.get(j)).ifPresent(flaws::add);
                }
            }
        }
    }

    /** Equal for what may be one thing, as {@link Indicator#measuresTheSameAs} has it. */
    private static Object thing(Leaf leaf) {
        Indicator indicator = leaf.target().indicator();
        return List.of(
                leaf.target().getClass(),
                indicator.name(),
                indicator.nature(),
                indicator.scope(),
                against(leaf.target()));
    }

    private static Optional<Flaw> flaw(Leaf one, Leaf other) {
        boolean both = one.isDueWith(other) && !one.isAlternativeTo(other) && differ(one.number(), other.number());
        return both
                ? Optional.of(Flaw.of(
                        Flaw.Kind.TWO_NUMBERS_FOR_ONE_THING, one.place(), other.place(), one.target(), other.target()))
                : Optional.empty();
    }

    /** What the number is against or of. */
    private static Object against(Target.Simple target) {
        if (target instanceof Target.Change change) {
            return days(change.baseline());
        }
        if (target instanceof Target.Growth growth) {
            return growth.baseline().map(TwoNumbers::days);
        }
        return target instanceof Target.Coverage coverage ? coverage.population() : "nothing";
    }

    private static String days(Baseline baseline) {
        return baseline.time().code();
    }

    private static boolean differ(Optional<Criterion> one, Optional<Criterion> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().value().isComparableWith(other.get().value())) {
            return false;
        }
        Interval first = one.get().acceptable();
        Interval second = other.get().acceptable();
        return !first.equals(second) && !isRange(first, second);
    }

    private static boolean isRange(Interval one, Interval other) {
        boolean floorAndCeiling = one.upper().isEmpty() && other.lower().isEmpty()
                || one.lower().isEmpty() && other.upper().isEmpty();
        return floorAndCeiling && one.intersects(other);
    }
}
