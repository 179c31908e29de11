package org.policytargets.review;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Who of one plan stands against whom of the other. Both must be about one subject; of two composites it is enough that
 * they share one. The best pairs are taken first: more subjects shared, one kind of target, an equal criterion, one id, and
 * then the order in the plans: those of the least sum of both places. The order of the ranks is the same from both sides, so
 * that the plans may be swapped.
 *
 * <p>Not every two are held against each other, as many goals may be about one subject: turn by turn, simple ones that have
 * the same in common are taken in the order of each plan, which is that of the sums.
 */
final class Pairs {
    private static final int NONE = -1;

    private final List<Entry> before;
    private final List<Entry> after;
    private final int[] afterOf;
    private final int[] beforeOf;

    private Pairs(List<Entry> before, List<Entry> after) {
        this.before = before;
        this.after = after;
        this.afterOf = new int[before.size()];
        this.beforeOf = new int[after.size()];
        Arrays.fill(afterOf, NONE);
        Arrays.fill(beforeOf, NONE);
    }

    /** Pairs goals: an id carries its year and only breaks a tie. */
    static Pairs ofGoals(List<Entry> before, List<Entry> after) {
        return of(before, after, List.of(Likeness.OF_GOALS));
    }

    /** Pairs parts: of those about one subject, those of one id first. */
    static Pairs ofParts(List<Entry> before, List<Entry> after) {
        return of(before, after, List.of(Likeness.WITH_ID, Likeness.WITHOUT_ID));
    }

    private static Pairs of(List<Entry> before, List<Entry> after, List<List<Likeness>> rounds) {
        Pairs pairs = new Pairs(before, after);
        Collection<Map<Integer, BitSet>> shared = SharedSubjects.mostFirst(before, after);
        for (List<Likeness> round : rounds) {
            round.forEach(pairs::takeSimple);
            for (Map<Integer, BitSet> sharing : shared) {
                round.forEach(likeness -> pairs.takeComposites(sharing, likeness));
            }
        }
        return pairs;
    }

    private void take(int one, int other) {
        afterOf[one] = other;
        beforeOf[other] = one;
    }

    private void takeSimple(Likeness likeness) {
        Map<Object, Queue<Integer>> open = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            if (!hasBefore(j) && !after.get(j).isComposite()) {
                open.computeIfAbsent(key(after.get(j), likeness), any -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!hasAfter(i) && !before.get(i).isComposite()) {
                Queue<Integer> alike = open.get(key(before.get(i), likeness));
                if (alike != null && !alike.isEmpty()) {
                    take(i, alike.remove());
                }
            }
        }
    }

    private static Object key(Entry entry, Likeness likeness) {
        return List.of(entry.subjects(), likeness.of(entry));
    }

    /**
     * A place before, and the first after that it may be paired with.
     *
     * @param before the place before
     * @param after the place after
     * @param open all places after that it may be paired with
     */
    private record Candidate(int before, int after, BitSet open) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(one -> one.before + one.after);
    }

    /** {@code sharing}: what places after may be taken for which before. */
    private void takeComposites(Map<Integer, BitSet> sharing, Likeness likeness) {
        Map<Object, BitSet> alike = openComposites(likeness);
        Queue<Candidate> candidates = new PriorityQueue<>(Candidate.BEST_FIRST);
        sharing.forEach((i, places) -> {
            if (!hasAfter(i)) {
                BitSet open = (BitSet) places.clone();
                open.and(alike.getOrDefault(likeness.of(before.get(i)), new BitSet()));
                offer(candidates, i, open);
            }
        });
        while (!candidates.isEmpty()) {
            Candidate best = candidates.remove();
            if (hasBefore(best.after)) {
                offer(candidates, best.before, best.open);
            } else {
                take(best.before, best.after);
            }
        }
    }

    private Map<Object, BitSet> openComposites(Likeness likeness) {
        Map<Object, BitSet> open = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            if (!hasBefore(j) && after.get(j).isComposite()) {
                open.computeIfAbsent(likeness.of(after.get(j)), any -> new BitSet())
                        .set(j);
            }
        }
        return open;
    }

    private void offer(Queue<Candidate> candidates, int place, BitSet open) {
        int first = open.nextSetBit(0);
        while (first != NONE && hasBefore(first)) {
            open.clear(first);
            first = open.nextSetBit(first);
        }
        if (first != NONE) {
            candidates.add(new Candidate(place, first, open));
        }
    }

    /** Whether a place of the plan before has its like. */
    boolean hasAfter(int place) {
        return afterOf[place] != NONE;
    }

    /** Whether a place of the plan after has its like. */
    boolean hasBefore(int place) {
        return beforeOf[place] != NONE;
    }

    /** The place in the plan before of what stands against a place in the plan after. */
    int before(int place) {
        return beforeOf[place];
    }
}
