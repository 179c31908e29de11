package org.policytargets.json;

import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * {@return the name that most resembles a text, if one does: at most a third of its letters, and at most two, differ}
     *
     * @param text the text, any at all
     * @param names the names there are
     */
    public static Optional<String> to(String text, List<String> names) {
        Optional<String> nearest = Optional.empty();
        int least = text.length() > LONGEST ? 0 : Math.min(3, text.length() / 3 + 1);
        for (String name : names) {
            int distance = name.equalsIgnoreCase(text) ? 0 : distance(text, name, least);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** Letters to insert, delete, replace or swap with their neighbour; no exact count once it reaches the bound. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
