package org.policytargets.json;

/**
 * How many letters to insert, delete, replace or swap with their neighbour to make a text of a name, for one name after
 * the other; what the last two have in common at their beginnings is counted once.
 */
final class EditDistances {
    private static final int MOST = 3;

    private final String text;
    /** Of each beginning of the name, by its length, the distance to each beginning of the text. */
    private final int[][] rows;
    /** Of each beginning of the name the least that any ending can make of it. */
    private final int[] least;

    private String name = "";
    private int counted;

    EditDistances(String text) {
        this.text = text;
        rows = new int[text.length() + MOST + 2][text.length() + 1];
        least = new int[rows.length];
        for (int i = 0; i <= text.length(); i++) {
            rows[0][i] = i;
        }
    }

    /**
     * Goes to a name. Of what is more than that many letters away no more is counted.
     *
     * @return 0 if the name is counted; else the length of its beginning that no ending makes near enough
     */
    int go(String next, int most) {
        int from = Math.min(commonBeginning(next), counted);
        name = next;
        counted = from;
        while (counted < name.length()) {
            count(++counted);
            int smallest = Math.min(least[counted], least[counted - 1] + 1);
            if (smallest > most) {
                return counted;
            }
        }
        return 0;
    }

    private int commonBeginning(String next) {
        int most = Math.min(next.length(), name.length());
        int i = 0;
        while (i < most && next.charAt(i) == name.charAt(i)) {
            i++;
        }
        return i;
    }

    private void count(int i) {
        int[] row = rows[i];
        int[] last = rows[i - 1];
        char letter = name.charAt(i - 1);
        row[0] = i;
        int smallest = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = letter == text.charAt(j - 1);
            int distance = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
            boolean swapped =
                    i > 1 && j > 1 && letter == text.charAt(j - 2) && name.charAt(i - 2) == text.charAt(j - 1);
            row[j] = swapped ? Math.min(distance, rows[i - 2][j - 2] + 1) : distance;
            smallest = Math.min(smallest, row[j]);
        }
        least[i] = smallest;
    }

    /** The distance of the name, where it was counted. */
    int distance() {
        return rows[name.length()][text.length()];
    }
}
