package org.policytargets.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytargets.method.Aggregation.Member;
import org.policytargets.units.Rational;

/**
 * Objectives for services as Keptn's lighthouse grades them: criteria that may be relative to earlier results, weights, key
 * objectives. Verified against the cases of its unit tests. Exact; what is given as a double is read as the decimal it prints.
 *
 * <p>Criteria of a set must all hold, one of the sets must. Passing gives the full weight, a warning half, failing or a missing
 * value nothing; an objective without pass criteria is for information and counts nothing. It cannot judge a first result by
 * relative criteria: without history they pass, as published.
 *
 * @param objectives the objectives
 * @param total the shares of the weights from which on the whole passes, or is a warning
 */
public record ServiceObjectives(List<Objective> objectives, Aggregation.Weighted total) {
    private static final String PASS = "pass";
    private static final String WARNING = "warning";
    private static final String FAIL = "fail";
    private static final String INFO = "info";

    /**
     * One objective.
     *
     * @param indicator what is measured
     * @param pass sets of criteria, one of which must hold to pass; none for information only
     * @param warning sets of criteria, one of which must hold for a warning
     * @param weight its weight
     * @param key whether the whole fails with it
     */
    public record Objective(
            String indicator,
            List<List<ServiceCriterion>> pass,
            List<List<ServiceCriterion>> warning,
            BigDecimal weight,
            boolean key) {
        /**
         * Makes one.
         *
         * @param indicator what is measured
         * @param pass sets of criteria, one of which must hold to pass
         * @param warning sets of criteria, one of which must hold for a warning
         * @param weight its weight
         * @param key whether the whole fails with it
         * @throws InvalidMethodException if the weight is negative
         */
        public Objective {
            pass = pass.stream().map(List::copyOf).toList();
            warning = warning.stream().map(List::copyOf).toList();
            if (weight.signum() < 0) {
                throw new InvalidMethodException("objective.weight", "not be negative", weight.toPlainString());
            }
        }
    }

    /**
     * Makes one.
     *
     * @param objectives the objectives
     * @param total the shares of the weights from which on the whole passes, or is a warning
     */
    public ServiceObjectives {
        objectives = List.copyOf(objectives);
    }

    /**
     * {@return the grade of each objective, in their order}
     *
     * @param measured the usable values by indicator; what is not there is missing
     * @param history earlier usable values by indicator, as {@link ServiceCriterion.History} aggregates them
     */
    public List<Grade> grades(Map<String, Rational> measured, Map<String, ServiceCriterion.History> history) {
        List<Grade> grades = new ArrayList<>();
        for (Objective objective : objectives) {
            ServiceCriterion.History before =
                    history.getOrDefault(objective.indicator(), ServiceCriterion.History.none());
            grades.add(grade(objective, Optional.ofNullable(measured.get(objective.indicator())), before));
        }
        return grades;
    }

    private static Grade grade(Objective objective, Optional<Rational> value, ServiceCriterion.History history) {
        String name = objective.indicator();
        Optional<Figure> statistic = value.map(Figure::of);
        if (objective.pass().isEmpty()) {
            return Grade.of(name, new Mark(INFO, Rating.NOT_RATED), statistic, Optional.of(Figure.ZERO));
        }
        if (value.isEmpty()) {
            return Grade.of(name, new Mark(FAIL, Rating.OFF_TRACK), statistic, Optional.of(Figure.ZERO));
        }
        Figure weight = Figure.of(objective.weight());
        if (holds(objective.pass(), value.get(), history)) {
            return Grade.of(name, new Mark(PASS, Rating.ON_TRACK), statistic, Optional.of(weight));
        }
        if (holds(objective.warning(), value.get(), history)) {
            Figure half = weight.over(Figure.of(Rational.of(2)));
            return Grade.of(name, new Mark(WARNING, Rating.AT_RISK), statistic, Optional.of(half));
        }
        return Grade.of(name, new Mark(FAIL, Rating.OFF_TRACK), statistic, Optional.of(Figure.ZERO));
    }

    private static boolean holds(List<List<ServiceCriterion>> sets, Rational value, ServiceCriterion.History history) {
        return sets.stream().anyMatch(set -> set.stream().allMatch(criterion -> criterion.holds(value, history)));
    }

    /**
     * {@return the grade of the whole: its score is the share of the weights in percent}
     *
     * @param grades the grade of each objective, in their order; with none it fails
     * @throws InvalidMethodException if there are not as many grades as objectives
     */
    public Grade total(List<Grade> grades) {
        if (grades.size() != objectives.size()) {
            throw new InvalidMethodException(
                    "grades", "be one for each objective, " + objectives.size(), Integer.toString(grades.size()));
        }
        if (grades.isEmpty()) {
            return Grade.of("total", new Mark(FAIL, Rating.OFF_TRACK), Optional.empty(), Optional.of(Figure.ZERO));
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            members.add(new Member(
                    grades.get(i), objectives.get(i).weight(), objectives.get(i).key()));
        }
        return total.of("total", members);
    }
}
