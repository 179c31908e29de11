package org.policytargets.goal;

import java.util.List;
import java.util.Optional;

/**
 * The things that a coverage target wants covered: all towns, all villages. Its size is often not stated; then only a
 * report that says "all" can meet the target.
 *
 * @param name what its members are
 * @param size how many they are, at least 1; empty where not stated
 * @param members their names where listed; if there are any, they are all
 */
public record Population(String name, Optional<Integer> size, List<String> members) {
    /**
     * Makes one.
     *
     * @param name what its members are
     * @param size how many they are, at least 1; empty where not stated
     * @param members their names where listed; if there are any, they are all
     * @throws InvalidGoalException if the name or a member is blank or holds hidden characters, a member is listed
     *     twice, or the size is below 1 or differs from the number of members listed
     */
    public Population {
        InvalidGoalException.requireText("population.name", name);
        if (size.isPresent() && size.get() < 1) {
            throw new InvalidGoalException(
                    "population.size", "be at least 1", size.get().toString());
        }
        members = List.copyOf(members);
        members.forEach(member -> InvalidGoalException.requireText("population.members", member));
        if (members.stream().distinct().count() != members.size()) {
            throw new InvalidGoalException("population.members", "name each member once", members.toString());
        }
        if (!members.isEmpty() && size.isPresent() && size.get() != members.size()) {
            throw new InvalidGoalException(
                    "population.size",
                    "be the number of members listed, " + members.size(),
                    size.get().toString());
        }
        if (!members.isEmpty()) {
            size = Optional.of(members.size());
        }
    }

    /**
     * {@return a population whose size is not stated}
     *
     * @param name what its members are
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public static Population of(String name) {
        return new Population(name, Optional.empty(), List.of());
    }

    /**
     * {@return a population of known size}
     *
     * @param name what its members are
     * @param size how many they are, at least 1
     * @throws InvalidGoalException if the name is blank or holds hidden characters, or the size is below 1
     */
    public static Population of(String name, int size) {
        return new Population(name, Optional.of(size), List.of());
    }

    /**
     * {@return a population whose members are listed}
     *
     * @param name what its members are
     * @param members all of them
     * @throws InvalidGoalException if the name or a member is blank or holds hidden characters, or a member is listed
     *     twice
     */
    public static Population of(String name, List<String> members) {
        return new Population(name, Optional.empty(), members);
    }
}
