package org.policytargets.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which composites of two plans share subjects, and how many. A bit for each two, since any may share one with any. */
final class SharedSubjects {
    private final Map<Subject, List<Integer>> places = new HashMap<>();
    private final Map<Integer, Map<Integer, BitSet>> byShared = new TreeMap<>(Comparator.reverseOrder());

    private SharedSubjects(List<Entry> after) {
        for (int j = 0; j < after.size(); j++) {
            if (after.get(j).isComposite()) {
                for (Subject subject : after.get(j).subjects()) {
                    places.computeIfAbsent(subject, any -> new ArrayList<>()).add(j);
                }
            }
        }
    }

    /** For each number of subjects shared, the most first: which places of the plan after share so many with which before. */
    static Collection<Map<Integer, BitSet>> mostFirst(List<Entry> before, List<Entry> after) {
        SharedSubjects shared = new SharedSubjects(after);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).isComposite()) {
                shared.add(i, before.get(i), new int[after.size()]);
            }
        }
        return shared.byShared.values();
    }

    private void add(int before, Entry entry, int[] shared) {
        for (Subject subject : entry.subjects()) {
            for (int j : places.getOrDefault(subject, List.of())) {
                shared[j]++;
            }
        }
        for (int j = 0; j < shared.length; j++) {
            if (shared[j] > 0) {
                byShared.computeIfAbsent(shared[j], any -> new HashMap<>())
                        .computeIfAbsent(before, any -> new BitSet())
                        .set(j);
            }
        }
    }
}
