package org.policytargets.json;

import java.util.Optional;
import org.policytargets.goal.MisfitException;
import org.policytargets.units.InvalidInputException;

/** Places as the domain names them: {@code deadline(part-1).window}. */
final class Places {
    private Places() {}

    /** The part of a value that an exception is about, where it tells. */
    static Optional<String> of(InvalidInputException cause) {
        return cause instanceof MisfitException misfit ? Optional.of(misfit.place()) : Optional.empty();
    }

    /** The first name of a place: all before a dot or an opening bracket. */
    static String head(String place) {
        int end = 0;
        while (end < place.length() && ".[(".indexOf(place.charAt(end)) < 0) {
            end++;
        }
        return place.substring(0, end);
    }

    /** What follows the first name and its dot, an id in round brackets left off; an index keeps its brackets. */
    static String tail(String place) {
        int at = head(place).length();
        if (place.startsWith("(", at)) {
            int close = place.indexOf(')', at);
            at = close < 0 ? place.length() : close + 1;
        }
        return place.startsWith(".", at) ? place.substring(at + 1) : place.substring(at);
    }

    /** The rest of a path that begins with another one. */
    static String after(String first, String path) {
        String rest = path.substring(first.length());
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    /** A path made of a name or index, and what comes after it. */
    static String join(String first, String rest) {
        return rest.isEmpty() ? first : first.isEmpty() || rest.startsWith("[") ? first + rest : first + "." + rest;
    }
}
