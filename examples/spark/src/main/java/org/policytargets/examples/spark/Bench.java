package org.policytargets.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Resolution;
import org.policytargets.bulk.Addressees;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Row;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Plan;

/** What judges on one machine: the goals, each to be judged by itself once its rows are together. */
final class Bench {
    private final Plan plan;
    private final Addressees addressees;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<GoalId, List<Resolution>> resolutions = new HashMap<>();
    private final List<Resolution> allResolutions;
    private final BulkAssessor bulk;
    private final Locale language;
    private final boolean sentences;

    Bench(Plan plan, List<Resolution> known, LocalDate asOf, Locale language, boolean sentences, int most) {
        this.plan = plan;
        this.addressees = Addressees.of(plan);
        this.allResolutions = known;
        this.bulk = BulkAssessor.of(plan, asOf).holdingAtMost(most);
        this.language = language;
        this.sentences = sentences;
        for (Goal goal : plan.goals()) {
            places.put(goal.id().value(), places.size());
        }
        for (Resolution resolution : known) {
            resolutions
                    .computeIfAbsent(resolution.goal(), id -> new ArrayList<>())
                    .add(resolution);
        }
    }

    Plan plan() {
        return plan;
    }

    Addressees addressees() {
        return addressees;
    }

    Locale language() {
        return language;
    }

    boolean tellsSentences() {
        return sentences;
    }

    ActualsSheet sheets() {
        return ActualsSheet.of(plan).in(language);
    }

    /** The place of a goal in the plan, from 0. */
    int placeOf(String goal) {
        return places.getOrDefault(goal, -1);
    }

    /** Refuses at once what is wrong with a resolution, whatever is reported: better than after an hour. */
    void requireSound() {
        bulk.withResolutions(allResolutions).assessInAnyOrder(List.<Row>of().iterator(), each -> {}, each -> {});
    }

    /** One goal, from the rows addressed to it. */
    Assessment assess(String id, Iterator<? extends Row> rows) {
        Goal goal = plan.goals().get(placeOf(id));
        List<Assessment> found = new ArrayList<>();
        bulk.alone(goal)
                .withResolutions(resolutions.getOrDefault(goal.id(), List.of()))
                .assessInAnyOrder(rows, found::add, problem -> {
                    throw new IllegalStateException("row " + problem.number() + " must be of " + id
                            + ", to which it was addressed, but: " + problem.cause());
                });
        return found.get(0);
    }
}
