package org.policytargets.goal;

import java.util.ArrayList;
import java.util.List;

/**
 * Who answers for a goal. One body leads; others support it; others again may be the ones that act, where the owner only
 * guides (引导…落地). Many plans name no body at all: {@link #UNSTATED} says so, and a review of the plan tells it as a flaw.
 *
 * @param lead the body that answers for the goal
 * @param support bodies that share the work
 * @param actors bodies whose act it is, where that is not the owner
 */
public record Owner(String lead, List<String> support, List<String> actors) {
    /** For a text that names nobody: its lead is "not stated", which is no name of a body. */
    public static final Owner UNSTATED = of("not stated");

    /**
     * Makes one.
     *
     * @param lead the body that answers for the goal
     * @param support bodies that share the work
     * @param actors bodies whose act it is, where that is not the owner
     * @throws InvalidGoalException if a name is blank or holds hidden characters
     */
    public Owner {
        InvalidGoalException.requireText("owner.lead", lead);
        support.forEach(name -> InvalidGoalException.requireText("owner.support", name));
        actors.forEach(name -> InvalidGoalException.requireText("owner.actors", name));
        support = List.copyOf(support);
        actors = List.copyOf(actors);
    }

    /**
     * {@return an owner that leads alone and acts itself}
     *
     * @param lead its name
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public static Owner of(String lead) {
        return new Owner(lead, List.of(), List.of());
    }

    /**
     * {@return this owner with one more supporting body}
     *
     * @param name its name
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public Owner supportedBy(String name) {
        return new Owner(lead, append(support, name), actors);
    }

    /**
     * {@return this owner with one more body that acts}
     *
     * @param name its name
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public Owner actedBy(String name) {
        return new Owner(lead, support, append(actors, name));
    }

    /** {@return whether somebody leads; false where the lead is that of {@link #UNSTATED}, whoever supports or acts} */
    public boolean isStated() {
        return !lead.equals(UNSTATED.lead);
    }

    private static List<String> append(List<String> names, String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return all;
    }

    @Override
    public String toString() {
        return lead;
    }
}
