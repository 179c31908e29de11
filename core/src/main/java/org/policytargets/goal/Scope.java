package org.policytargets.goal;

import java.util.Optional;

/**
 * The territory and population that numbers are about. Numbers of Beijing are no evidence for a goal of Haidian, though
 * Haidian lies in Beijing: two scopes are the same only if they are equal.
 *
 * @param territory the place; empty text where none is stated
 * @param population the people or things, where narrower than all of the territory's
 */
public record Scope(String territory, Optional<String> population) {
    /** No place stated. */
    public static final Scope UNSTATED = new Scope("", Optional.empty());

    /**
     * Makes one.
     *
     * @param territory the place; empty text where none is stated
     * @param population the people or things, where narrower than all of the territory's
     * @throws InvalidGoalException if the territory is blank without being empty, the population is blank, or one holds
     *     hidden characters
     */
    public Scope {
        if (!territory.isEmpty()) {
            InvalidGoalException.requireText("scope.territory", territory);
        }
        population.ifPresent(name -> InvalidGoalException.requireText("scope.population", name));
    }

    /**
     * {@return all of a territory}
     *
     * @param territory the place
     * @throws InvalidGoalException if the territory is blank without being empty, or holds hidden characters
     */
    public static Scope of(String territory) {
        return new Scope(territory, Optional.empty());
    }

    /**
     * {@return this territory, narrowed to a population}
     *
     * @param population the people or things
     */
    public Scope of(Population population) {
        return new Scope(territory, Optional.of(population.name()));
    }

    @Override
    public String toString() {
        return population
                .map(name -> territory.isEmpty() ? name : territory + ": " + name)
                .orElse(territory);
    }
}
