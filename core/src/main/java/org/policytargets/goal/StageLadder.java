package org.policytargets.goal;

import java.util.List;

/**
 * The stages a project passes, in their order. A stage's number is its place, from 0; what has reached a stage has
 * passed all before it.
 *
 * <table>
 * <caption>Ladders ready made</caption>
 * <tr><th>ladder</th><th>stages</th></tr>
 * <tr><td>{@link #CONSTRUCTION}</td><td>planned, preparing, started, topped-out, completed, in-use</td></tr>
 * <tr><td>{@link #DOCUMENT}</td><td>planned, drafting, adopted, in-force</td></tr>
 * <tr><td>{@link #PROGRAMME}</td><td>planned, started, completed</td></tr>
 * <tr><td>{@link #EVENT}</td><td>announced, held</td></tr>
 * </table>
 *
 * @param stages the stages, lowest first, each once, at least two
 */
public record StageLadder(List<String> stages) {
    /** Buildings, roads, parks. */
    public static final StageLadder CONSTRUCTION =
            of("planned", "preparing", "started", "topped-out", "completed", "in-use");
    /** Plans, rules, lists. */
    public static final StageLadder DOCUMENT = of("planned", "drafting", "adopted", "in-force");
    /** Programmes, reforms, relocations. */
    public static final StageLadder PROGRAMME = of("planned", "started", "completed");
    /** Events: a ladder of two. */
    public static final StageLadder EVENT = of("announced", "held");

    /**
     * Makes one.
     *
     * @param stages the stages, lowest first, each once, at least two
     * @throws InvalidGoalException if there are fewer than two stages, or one stands twice, is blank or holds hidden
     *     characters
     */
    public StageLadder {
        stages = List.copyOf(stages);
        if (stages.size() < 2) {
            throw new InvalidGoalException("ladder", "have at least two stages", stages.toString());
        }
        if (stages.stream().distinct().count() != stages.size()) {
            throw new InvalidGoalException("ladder", "name each stage once", stages.toString());
        }
        stages.forEach(stage -> InvalidGoalException.requireText("ladder.stages", stage));
    }

    /**
     * {@return a ladder of these stages}
     *
     * @param stages the stages, lowest first
     * @throws InvalidGoalException if there are fewer than two stages, or one stands twice, is blank or holds hidden
     *     characters
     */
    public static StageLadder of(String... stages) {
        return new StageLadder(List.of(stages));
    }

    /**
     * {@return whether a stage stands on this ladder}
     *
     * @param stage its name
     */
    public boolean has(String stage) {
        return stages.contains(stage);
    }

    /**
     * {@return the place of a stage, from 0}
     *
     * @param stage its name
     * @throws InvalidGoalException if the ladder has no such stage
     */
    public int place(String stage) {
        int place = stages.indexOf(stage);
        if (place < 0) {
            throw new InvalidGoalException("stage", "be one of " + stages, "\"" + stage + "\"");
        }
        return place;
    }
}
