package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.units.PolicyUnits;

/** The quick way to pairs leads to those that holding every two against each other finds. */
class PairsProperties {
    private static final Comparator<Two> BEST_FIRST = Comparator.comparing((Two two) -> -two.shared())
            .thenComparing(two ->
                    !two.one.target().getClass().equals(two.other.target().getClass()))
            .thenComparing(two -> !two.one.criterion().equals(two.other.criterion()))
            .thenComparing(two -> !two.sameId())
            .thenComparing(two -> two.before + two.after);

    /**
     * Two that may be paired.
     *
     * @param before the place before
     * @param after the place after
     * @param one the one before
     * @param other the one after
     */
    private record Two(int before, int after, Entry one, Entry other) {
        int shared() {
            Set<Subject> shared = new HashSet<>(one.subjects());
            shared.retainAll(other.subjects());
            return one.isComposite() == other.isComposite() ? shared.size() : 0;
        }

        boolean sameId() {
            return one.id().equals(other.id());
        }
    }

    private static Map<Integer, Integer> bestOfAll(List<Entry> before, List<Entry> after, Comparator<Two> order) {
        List<Two> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                all.add(new Two(i, j, before.get(i), after.get(j)));
            }
        }
        all.removeIf(two -> two.shared() == 0);
        all.sort(order);
        Map<Integer, Integer> beforeOf = new HashMap<>();
        for (Two two : all) {
            if (!beforeOf.containsKey(two.after) && !beforeOf.containsValue(two.before)) {
                beforeOf.put(two.after, two.before);
            }
        }
        return beforeOf;
    }

    private static Map<Integer, Integer> told(Pairs pairs, int before, int after) {
        Map<Integer, Integer> beforeOf = new HashMap<>();
        for (int j = 0; j < after; j++) {
            if (pairs.hasBefore(j)) {
                beforeOf.put(j, pairs.before(j));
            }
        }
        for (int i = 0; i < before; i++) {
            assertThat(pairs.hasAfter(i)).isEqualTo(beforeOf.containsValue(i));
        }
        return beforeOf;
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Target.Simple> simple = Combinators.combine(
                        Arbitraries.of("roads", "streets", "lanes"),
                        Arbitraries.integers().between(1, 2))
                .flatAs((name, number) -> Arbitraries.of(
                        (Target.Simple) total(name, number),
                        new Target.Delegated(total(name, number).indicator(), "City")));
        Arbitrary<Target> composite = simple.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(targets -> Promises.parts(targets.toArray(Target[]::new)))
                .flatMap(parts -> Arbitraries.of((Target) new Target.AllOf(parts), new Target.AnyOf(parts)));
        Arbitrary<Target> target = Arbitraries.oneOf(simple.map(each -> (Target) each), composite);
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), target)
                .as((id, each) -> new Entry(id, each, Subject.allOf(each)))
                .list()
                .ofMaxSize(9);
    }

    private static Target.Total total(String name, int number) {
        return new Target.Total(
                Indicator.flow(name, PolicyUnits.KILOMETRE), Criterion.atLeast(Promises.q(number + " km")));
    }

    @Property
    void goals_are_paired_as_if_every_two_were_compared(
            @ForAll("entries") List<Entry> before, @ForAll("entries") List<Entry> after) {
        assertThat(told(Pairs.ofGoals(before, after), before.size(), after.size()))
                .isEqualTo(bestOfAll(before, after, BEST_FIRST));
    }

    @Property
    void parts_are_paired_as_if_every_two_were_compared(
            @ForAll("entries") List<Entry> before, @ForAll("entries") List<Entry> after) {
        Comparator<Two> byId = Comparator.comparing((Two two) -> !two.sameId()).thenComparing(BEST_FIRST);
        assertThat(told(Pairs.ofParts(before, after), before.size(), after.size()))
                .isEqualTo(bestOfAll(before, after, byId));
    }
}
