package org.policytargets.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who of one plan stands against whom of the other. Both must be about one subject; of two composites it is enough that
 * they share one. The best pairs are taken first: more subjects shared, one kind of target, an equal criterion, one id, and
 * then the order in the plans. The order of the ranks is the same from both sides, so that the plans may be swapped.
 */
final class Pairs {
    private static final int NONE = -1;

    private final int[] afterOf;
    private final int[] beforeOf;

    private Pairs(int before, int after) {
        this.afterOf = new int[before];
        this.beforeOf = new int[after];
        Arrays.fill(afterOf, NONE);
        Arrays.fill(beforeOf, NONE);
    }

    /** Two that may stand against each other. */
    private record Candidate(int before, int after, int shared, boolean kind, boolean criterion, boolean id) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate one) -> -one.shared)
                .thenComparing(one -> !one.kind)
                .thenComparing(one -> !one.criterion)
                .thenComparing(one -> !one.id)
                .thenComparingInt(one -> one.before + one.after)
                .thenComparingInt(one -> Math.abs(one.before - one.after));

        static final Comparator<Candidate> BY_ID =
                Comparator.comparing((Candidate one) -> !one.id).thenComparing(BEST_FIRST);

        static Candidate of(int before, int after, Entry one, Entry other) {
            return new Candidate(
                    before,
                    after,
                    one.shares(other),
                    one.target().getClass().equals(other.target().getClass()),
                    one.criterion().equals(other.criterion()),
                    one.id().equals(other.id()));
        }
    }

    /** Pairs goals: an id carries its year and only breaks a tie. */
    static Pairs ofGoals(List<Entry> before, List<Entry> after) {
        return of(before, after, Candidate.BEST_FIRST);
    }

    /** Pairs parts: of those about one subject, those of one id first. */
    static Pairs ofParts(List<Entry> before, List<Entry> after) {
        return of(before, after, Candidate.BY_ID);
    }

    private static Pairs of(List<Entry> before, List<Entry> after, Comparator<Candidate> order) {
        Pairs pairs = new Pairs(before.size(), after.size());
        List<Candidate> candidates = candidates(before, after);
        candidates.sort(order);
        for (Candidate each : candidates) {
            if (pairs.afterOf[each.before] == NONE && pairs.beforeOf[each.after] == NONE) {
                pairs.afterOf[each.before] = each.after;
                pairs.beforeOf[each.after] = each.before;
            }
        }
        return pairs;
    }

    private static List<Candidate> candidates(List<Entry> before, List<Entry> after) {
        Map<Subject, List<Integer>> bySubject = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            for (Subject subject : after.get(j).subjects()) {
                bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(j);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Entry one = before.get(i);
            TreeSet<Integer> alike = new TreeSet<>();
            for (Subject subject : one.subjects()) {
                alike.addAll(bySubject.getOrDefault(subject, List.of()));
            }
            for (int j : alike) {
                if (one.isComposite() == after.get(j).isComposite()) {
                    candidates.add(Candidate.of(i, j, one, after.get(j)));
                }
            }
        }
        return candidates;
    }

    /** Whether a place of the plan before has its like. */
    boolean hasAfter(int before) {
        return afterOf[before] != NONE;
    }

    /** Whether a place of the plan after has its like. */
    boolean hasBefore(int after) {
        return beforeOf[after] != NONE;
    }

    /** The place in the plan before of what stands against a place in the plan after. */
    int before(int after) {
        return beforeOf[after];
    }
}
