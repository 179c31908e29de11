package org.policytargets.method;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import org.policytargets.assess.Assessment;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Source;
import org.policytargets.report.Actuals;

/**
 * A plan as one method grades it: how many goals have which rating, by owner and by section, and the whole by a rule of one's
 * choice. What has no data is counted as such in every group, and is neither success nor failure unless the rule says so.
 *
 * <p>Immutable.
 *
 * @param method the method
 * @param entries one for each goal, in the plan's order
 */
public record GradeCard(Method method, List<Entry> entries) {
    /**
     * A goal and its grade.
     *
     * @param assessment the goal, assessed
     * @param grade its grade
     */
    public record Entry(Assessment assessment, Grade grade) {}

    /**
     * Makes one.
     *
     * @param method the method
     * @param entries one for each goal, in the plan's order
     */
    public GradeCard {
        Objects.requireNonNull(method, "method");
        entries = List.copyOf(entries);
    }

    /**
     * {@return the grades of assessed goals}
     *
     * @param method the method
     * @param assessments the goals
     * @param actuals the actuals they were assessed from
     */
    public static GradeCard of(Method method, List<Assessment> assessments, Actuals actuals) {
        List<Entry> entries = new ArrayList<>();
        for (Assessment assessment : assessments) {
            entries.add(new Entry(assessment, method.grade(assessment, actuals)));
        }
        return new GradeCard(method, entries);
    }

    /** {@return how many goals have each rating; every rating is there, with 0 where none has it} */
    public Map<Rating, Integer> counts() {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, 0);
        }
        entries.forEach(entry -> counts.merge(entry.grade().rating(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** {@return the card of each lead owner, by name} */
    public Map<String, GradeCard> byOwner() {
        return by(assessment -> assessment.goal().owner().lead());
    }

    /** {@return the card of each section, by its heading; goals without one under ""} */
    public Map<String, GradeCard> bySection() {
        return by(assessment ->
                assessment.goal().source().flatMap(Source::section).orElse(""));
    }

    private Map<String, GradeCard> by(Function<Assessment, String> key) {
        ImmutableListMultimap<String, Entry> groups = Multimaps.index(entries, entry -> key.apply(entry.assessment()));
        Map<String, GradeCard> cards = new TreeMap<>();
        groups.asMap().forEach((name, group) -> cards.put(name, new GradeCard(method, List.copyOf(group))));
        return Collections.unmodifiableMap(cards);
    }

    /** {@return the whole by the method's own rule, all goals alike; empty where its publication has none} */
    public Optional<Grade> total() {
        return method.aggregation().map(this::total);
    }

    /**
     * {@return the whole by a rule, all goals alike}
     *
     * @param rule the rule
     */
    public Grade total(Aggregation rule) {
        return total(rule, Map.of(), Set.of());
    }

    /**
     * {@return the whole by a rule}
     *
     * @param rule the rule
     * @param weights what goals weigh; those not there weigh 1
     * @param key the goals with which the whole fails, where the rule knows key members
     * @throws InvalidMethodException if a weight is negative
     */
    public Grade total(Aggregation rule, Map<GoalId, BigDecimal> weights, Set<GoalId> key) {
        List<Aggregation.Member> members = new ArrayList<>();
        for (Entry entry : entries) {
            GoalId id = entry.assessment().goal().id();
            members.add(
                    new Aggregation.Member(entry.grade(), weights.getOrDefault(id, BigDecimal.ONE), key.contains(id)));
        }
        boolean rated = entries.stream().anyMatch(entry -> isRated(entry.grade().rating()));
        return rated ? rule.of(method.id(), members) : Grade.none(method.id(), NotRated.NO_DATA);
    }

    private static boolean isRated(Rating rating) {
        return rating != Rating.NO_DATA && rating != Rating.NOT_RATED;
    }

    /**
     * {@return the counts as one line: "2 on track · 1 at risk · 5 without data"}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String sentence(Locale locale) {
        StringJoiner text = new StringJoiner(" · ");
        counts().forEach((rating, count) -> {
            if (count > 0) {
                text.add(MethodWords.in(locale).count(rating, count));
            }
        });
        return text.toString();
    }
}
