package org.policytargets.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the name that was probably meant: the one that most resembles a text, if one does, so that at most a third of its
 * letters, and at most two, differ; of several the first. Immutable.
 */
public final class Nearest {
    private static final int LONGEST = 64;

    private final List<String> names;
    /** The places of the names, in the order of the names: those that begin alike stand together. */
    private final int[] sorted;
    /** The same, whatever the case of their letters. */
    private final int[] folded;

    private Nearest(List<String> names) {
        this.names = List.copyOf(names);
        this.sorted = sorted(Comparator.naturalOrder());
        this.folded = sorted(String.CASE_INSENSITIVE_ORDER);
    }

    private int[] sorted(Comparator<String> order) {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get, order))
                .mapToInt(place -> place)
                .toArray();
    }

    /**
     * {@return what finds the nearest of some names} With many names it takes much less time than they are many.
     *
     * @param names the names there are
     */
    public static Nearest among(List<String> names) {
        return new Nearest(names);
    }

    /**
     * {@return the name that most resembles a text, if one does}
     *
     * @param text the text, any at all
     * @param names the names there are
     */
    public static Optional<String> to(String text, List<String> names) {
        return among(names).to(text);
    }

    /**
     * {@return the name that most resembles a text, if one does}
     *
     * @param text the text, any at all
     */
    public Optional<String> to(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int same = firstFrom(folded, 0, place -> String.CASE_INSENSITIVE_ORDER.compare(names.get(place), text) >= 0);
        if (same < folded.length && names.get(folded[same]).equalsIgnoreCase(text)) {
            return Optional.of(names.get(folded[same]));
        }
        return walk(new EditDistances(text), Math.min(2, text.length() / 3));
    }

    /** Goes through the names in order, and passes over all that begin with what no ending makes near enough. */
    private Optional<String> walk(EditDistances distances, int most) {
        int least = most;
        int nearest = names.size();
        int at = 0;
        while (at < sorted.length) {
            String name = names.get(sorted[at]);
            int farAfter = distances.go(name, least);
            if (farAfter > 0) {
                String beginning = name.substring(0, farAfter);
                at = firstFrom(sorted, at, place -> !names.get(place).startsWith(beginning));
                continue;
            }
            int distance = distances.distance();
            boolean nearer = distance < least || (distance == least && sorted[at] < nearest);
            nearest = nearer ? sorted[at] : nearest;
            least = Math.min(least, distance);
            at++;
        }
        return nearest < names.size() ? Optional.of(names.get(nearest)) : Optional.empty();
    }

    private interface Condition {
        boolean holds(int place);
    }

    /** The first from an index on for which a condition holds, that holds for all after it; the length if there is none. */
    private static int firstFrom(int[] places, int from, Condition condition) {
        int low = from;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.holds(places[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
