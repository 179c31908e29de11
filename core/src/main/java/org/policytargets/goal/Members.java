package org.policytargets.goal;

import java.util.List;
import java.util.Optional;

/**
 * The things a goal names: 朱房二期、树村…等5个项目 names two of five. A list that is not complete says that there are
 * others.
 *
 * @param total how many there are, where stated
 * @param named those named
 * @param complete whether those named are all
 */
public record Members(Optional<Integer> total, List<String> named, boolean complete) {
    /**
     * Makes one.
     *
     * @param total how many there are, where stated
     * @param named those named
     * @param complete whether those named are all
     * @throws InvalidGoalException if more are named than there are, a complete list differs from the total, or a name
     *     stands twice, is blank or holds hidden characters
     */
    public Members {
        named = List.copyOf(named);
        named.forEach(name -> InvalidGoalException.requireText("members.named", name));
        if (named.stream().distinct().count() != named.size()) {
            throw new InvalidGoalException("members.named", "name each member once", named.toString());
        }
        int count = named.size();
        if (total.isPresent() && (total.get() < count || (complete && total.get() != count))) {
            throw new InvalidGoalException(
                    "members.total",
                    complete ? "be the number named, " + count : "be at least the number named, " + count,
                    total.get().toString());
        }
    }

    /**
     * {@return a complete list}
     *
     * @param named all of them
     * @throws InvalidGoalException if a name stands twice, is blank or holds hidden characters
     */
    public static Members all(String... named) {
        return new Members(Optional.of(named.length), List.of(named), true);
    }

    /**
     * {@return a list that is not complete, of an unstated total}
     *
     * @param named those named
     * @throws InvalidGoalException if a name stands twice, is blank or holds hidden characters
     */
    public static Members among(String... named) {
        return new Members(Optional.empty(), List.of(named), false);
    }
}
