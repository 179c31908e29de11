package org.policytargets.examples.quickstart;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that a mistyped one may have meant. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The name that differs in the fewest letters, if no more than three do, and no more than a third. */
    static Optional<String> to(String wrong, Collection<String> names) {
        int fewest = Math.min(wrong.length() / 3, MOST) + 1;
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int edits = edits(wrong, name);
            if (edits < fewest) {
                fewest = edits;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** Levenshtein's distance. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
