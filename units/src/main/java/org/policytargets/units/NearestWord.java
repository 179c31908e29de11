package org.policytargets.units;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that a misspelt one may have meant: a third of its letters may be wrong, and one where it has two. */
final class NearestWord {
    /** Hostile words may be long; the work is bounded by this and by the number of words. */
    private static final int LONGEST = 32;

    private NearestWord() {}

    static @Nullable String to(String wrong, Collection<String> words) {
        if (wrong.length() < 2 || wrong.length() > LONGEST) {
            return null;
        }
        int least = Math.max(1, wrong.length() / 3) + 1;
        String nearest = null;
        for (String word : words) {
            int edits = edits(wrong, word);
            if (edits < least) {
                least = edits;
                nearest = word;
            }
        }
        return nearest;
    }

    /** Levenshtein's distance; letters that differ in case only are equal. */
    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
            }
            above = row;
        }
        return above[b.length()];
    }
}
