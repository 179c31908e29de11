package org.policytargets.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
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
            if (leaf.number().isPresent()) {
                byThing.computeIfAbsent(thing(leaf), any -> new ArrayList<>()).add(leaf);
            }
        }
        byThing.values().forEach(alike -> addAlike(flaws, alike));
    }

    /** Ranges are held against each other, not promises: many may have one. */
    private static void addAlike(List<Flaw> flaws, List<Leaf> alike) {
        Map<Object, Map<Interval, List<Integer>>> byDays = new HashMap<>();
        for (int i = 0; i < alike.size(); i++) {
            byDays.computeIfAbsent(days(alike.get(i)), any -> new HashMap<>())
                    .computeIfAbsent(range(alike.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < alike.size(); i++) {
            Leaf one = alike.get(i);
            for (int j : against(range(one), i, byDays.getOrDefault(days(one), Map.of()))) {
                Leaf other = alike.get(j);
                if (!one.isAlternativeTo(other)) {
                    flaws.add(flaw(one, other));
                }
            }
        }
    }

    /** The places after one whose ranges do not go with its own, in order. */
    private static SortedSet<Integer> against(Interval range, int place, Map<Interval, List<Integer>> byRange) {
        SortedSet<Integer> against = new TreeSet<>();
        byRange.forEach((other, places) -> {
            if (differ(range, other)) {
                places.stream().filter(later -> later > place).forEach(against::add);
            }
        });
        return against;
    }

    private static Interval range(Leaf leaf) {
        return leaf.number().orElseThrow().acceptable();
    }

    /** Equal for the same kind of deadline for the same days. */
    private static Object days(Leaf leaf) {
        Window window = leaf.deadline().window();
        return List.of(leaf.deadline().getClass(), window.start(), window.end());
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

    private static Flaw flaw(Leaf one, Leaf other) {
        return Flaw.of(Flaw.Kind.TWO_NUMBERS_FOR_ONE_THING, one.place(), other.place(), one.target(), other.target());
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

    private static boolean differ(Interval one, Interval other) {
        return one.unit().isComparableWith(other.unit()) && !one.equals(other) && !isRange(one, other);
    }

    private static boolean isRange(Interval one, Interval other) {
        boolean floorAndCeiling = one.upper().isEmpty() && other.lower().isEmpty()
                || one.lower().isEmpty() && other.upper().isEmpty();
        return floorAndCeiling && one.intersects(other);
    }
}
