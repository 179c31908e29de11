package org.policytargets.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;

/**
 * How many goals have which verdict: of a plan, and by owner, section and strength. Missing data is counted as missing,
 * never as kept or not kept.
 *
 * @param assessments the goals assessed
 */
public record Scorecard(List<Assessment> assessments) {
    /**
     * Makes one.
     *
     * @param assessments the goals assessed
     */
    public Scorecard {
        assessments = List.copyOf(assessments);
    }

    /**
     * {@return the scorecard of these assessments}
     *
     * @param assessments one for each goal
     */
    public static Scorecard of(List<Assessment> assessments) {
        return new Scorecard(assessments);
    }

    /** {@return how many goals have each verdict; every verdict is there, with 0 where none has it} */
    public Map<Verdict, Integer> counts() {
        return counts(assessments);
    }

    /**
     * {@return how many goals have that verdict}
     *
     * @param verdict the verdict
     */
    public int count(Verdict verdict) {
        return counts().getOrDefault(verdict, 0);
    }

    /** {@return the scorecard of each lead owner, by name} */
    public Map<String, Scorecard> byOwner() {
        return by(assessment -> assessment.goal().owner().lead());
    }

    /** {@return the scorecard of each section, by its heading; goals without one under ""} */
    public Map<String, Scorecard> bySection() {
        return by(assessment ->
                assessment.goal().source().flatMap(Source::section).orElse(""));
    }

    /** {@return the scorecard of each strength that occurs} */
    public Map<Strength, Scorecard> byStrength() {
        return by(assessment -> assessment.goal().strength());
    }

    private <K extends Comparable<K>> Map<K, Scorecard> by(Function<Assessment, K> key) {
        Map<K, List<Assessment>> groups = new TreeMap<>();
        for (Assessment assessment : assessments) {
            groups.computeIfAbsent(key.apply(assessment), name -> new ArrayList<>())
                    .add(assessment);
        }
        Map<K, Scorecard> cards = new TreeMap<>();
        groups.forEach((name, group) -> cards.put(name, new Scorecard(group)));
        return Collections.unmodifiableMap(cards);
    }

    private static Map<Verdict, Integer> counts(List<Assessment> assessments) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        for (Assessment assessment : assessments) {
            counts.merge(assessment.verdict(), 1, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * {@return the counts as one line: "2 met · 0 missed · 1 undecided · 128 without data"}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String sentence(Locale locale) {
        return Sentences.in(locale).counts(counts());
    }
}
