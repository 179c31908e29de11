package org.policytargets.method;

import java.util.List;
import java.util.Objects;

/**
 * A rule that is tried before the bands: where all its conditions hold, its mark is the answer.
 *
 * @param when the conditions
 * @param mark the answer
 */
public record Guard(List<Condition> when, Mark mark) {
    /**
     * Makes one.
     *
     * @param when the conditions
     * @param mark the answer
     * @throws InvalidMethodException if there is no condition, which would leave nothing for the bands
     */
    public Guard {
        when = List.copyOf(when);
        Objects.requireNonNull(mark, "mark");
        if (when.isEmpty()) {
            throw new InvalidMethodException("guards.when", "have a condition", "none");
        }
    }

    static Guard of(String label, Rating rating, Condition... when) {
        return new Guard(List.of(when), new Mark(label, rating));
    }

    @Override
    public String toString() {
        return String.join(" and ", when.stream().map(Condition::name).toList()) + " → " + mark.label();
    }
}
