package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.method.ServiceCriterion.Average;
import org.policytargets.method.ServiceCriterion.History;
import org.policytargets.method.ServiceCriterion.Operator;
import org.policytargets.units.MalformedNumberException;
import org.policytargets.units.Rational;
import tools.jackson.databind.JsonNode;

/** Keptn's cases, and what its grammar refuses. */
class ServiceObjectivesTests {
    private static final Map<String, Operator> OPERATORS = Map.of(
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            "=", Operator.EQUAL,
            ">=", Operator.AT_LEAST,
            ">", Operator.MORE);

    private static JsonNode cases(String group) {
        JsonNode cases = PublishedResultsTests.json("keptn_slo_cases.json").get(group);
        assertThat(cases.size()).isPositive();
        return cases;
    }

    private static Rational number(JsonNode node) {
        return PublishedResultsTests.number(node.asString());
    }

    private static History history(JsonNode row) {
        List<Rational> usable = new ArrayList<>();
        for (JsonNode earlier : row.get("history")) {
            if (earlier.get("usable").asBoolean()) {
                usable.add(number(earlier.get("value")));
            }
        }
        boolean stated = row.has("aggregate") && !row.get("aggregate").isNull();
        return new History(
                usable,
                stated
                        ? Average.valueOf(row.get("aggregate").asString().toUpperCase(java.util.Locale.ROOT))
                        : Average.AVG);
    }

    @Test
    void criteria_are_read() {
        for (JsonNode row : cases("criteria_parsing")) {
            ServiceCriterion criterion = ServiceCriterion.parse(row.get("text").asString());
            assertThat(criterion.operator())
                    .isEqualTo(OPERATORS.get(row.get("operator").asString()));
            assertThat(criterion.number())
                    .isEqualByComparingTo(row.get("number").asString());
            assertThat(criterion.percent()).isEqualTo(row.get("percent").asBoolean());
            assertThat(criterion.relative()).isEqualTo(row.get("relative").asBoolean());
            assertThat(criterion.increase()).isEqualTo(row.get("increase").asBoolean());
        }
        assertThat(ServiceCriterion.parse("<=10%"))
                .isEqualTo(new ServiceCriterion(Operator.AT_MOST, new BigDecimal("10"), true, true, true));
        assertThat(ServiceCriterion.parse("> -3"))
                .isEqualTo(new ServiceCriterion(Operator.MORE, new BigDecimal("3"), false, true, false));
    }

    @Test
    void what_is_no_criterion_is_refused() {
        assertThatThrownBy(() -> ServiceCriterion.parse("10"))
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("criterion must begin with <, <=, =, >= or >, but was 10");
        assertThatThrownBy(() -> ServiceCriterion.parse("<=+-10"))
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("criterion must have one sign at most, but was <=+-10");
        assertThatThrownBy(() -> ServiceCriterion.parse("<=ten")).isInstanceOf(MalformedNumberException.class);
    }

    @Test
    void operators_percentiles_and_averages_come_out() {
        for (JsonNode row : cases("operator")) {
            assertThat(OPERATORS
                            .get(row.get("operator").asString())
                            .holds(number(row.get("measured")), number(row.get("reference"))))
                    .isEqualTo(row.get("expected").asBoolean());
        }
        for (JsonNode row : cases("percentile")) {
            List<Rational> values = new ArrayList<>();
            row.get("values").forEach(value -> values.add(number(value)));
            assertThat(ServiceCriterion.percentile(values, number(row.get("p"))))
                    .isEqualTo(number(row.get("expected")));
        }
        for (JsonNode row : cases("aggregate")) {
            Optional<Rational> value = history(row).value();
            assertThat(value.isEmpty()).isEqualTo(row.get("skip").asBoolean());
            value.ifPresent(found -> assertThat(found).isEqualTo(number(row.get("expected"))));
        }
        List<Rational> few = List.of(Rational.of(3), Rational.of(1));
        assertThat(ServiceCriterion.percentile(few, Rational.of(1, 10))).isEqualTo(Rational.of(1));
        assertThat(ServiceCriterion.percentile(few, Rational.of(1, 2))).isEqualTo(Rational.of(2));
        assertThat(new History(few, Average.P90).value()).contains(Rational.of(3));
        assertThat(new History(few, Average.P95).value()).contains(Rational.of(3));
    }

    @Test
    void single_criteria_come_out() {
        for (JsonNode row : cases("single_criterion")) {
            ServiceCriterion criterion =
                    ServiceCriterion.parse(row.get("criterion").asString());
            assertThat(criterion.holds(number(row.get("value")), history(row)))
                    .as(row.toString())
                    .isEqualTo(row.get("expected").asBoolean());
        }
        History ten = new History(List.of(Rational.of(10)), Average.AVG);
        assertThat(ServiceCriterion.parse("<-3").reference(ten)).contains(Rational.of(7));
    }

    @Test
    void sets_of_criteria_come_out_with_their_references() {
        for (String group : List.of("criteria_all_of", "criteria_any_of")) {
            for (JsonNode row : cases(group)) {
                History history = history(row);
                Rational value = number(row.get("value"));
                List<List<ServiceCriterion>> sets =
                        row.has("criteria_sets") ? sets(row.get("criteria_sets")) : List.of(set(row.get("criteria")));
                boolean holds =
                        sets.stream().anyMatch(set -> set.stream().allMatch(each -> each.holds(value, history)));
                assertThat(holds).isEqualTo(row.get("expected").asBoolean());
                for (JsonNode target : row.get("targets")) {
                    ServiceCriterion criterion =
                            ServiceCriterion.parse(target.get("criterion").asString());
                    assertThat(criterion.reference(history)).contains(number(target.get("target")));
                    assertThat(criterion.holds(value, history))
                            .isNotEqualTo(target.get("violated").asBoolean());
                }
            }
        }
    }

    private static List<ServiceCriterion> set(JsonNode texts) {
        List<ServiceCriterion> set = new ArrayList<>();
        texts.forEach(text -> set.add(ServiceCriterion.parse(text.asString())));
        return set;
    }

    private static List<List<ServiceCriterion>> sets(JsonNode all) {
        List<List<ServiceCriterion>> sets = new ArrayList<>();
        all.forEach(texts -> sets.add(set(texts)));
        return sets;
    }

    @Test
    void objectives_come_out() {
        for (JsonNode row : cases("objective_set")) {
            List<ServiceObjectives.Objective> objectives = new ArrayList<>();
            for (JsonNode each : row.get("objectives")) {
                objectives.add(new ServiceObjectives.Objective(
                        each.get("sli").asString(),
                        sets(each.get("pass_any")),
                        sets(each.get("warning_any")),
                        new BigDecimal(each.get("weight").asString()),
                        each.get("key").asBoolean()));
            }
            Map<String, Rational> measured = new HashMap<>();
            for (JsonNode each : row.get("measurements")) {
                if (each.get("usable").asBoolean()) {
                    measured.put(each.get("sli").asString(), number(each.get("value")));
                }
            }
            Map<String, List<Rational>> earlier = new HashMap<>();
            for (JsonNode results : row.get("history")) {
                for (JsonNode each : results) {
                    if (each.get("usable").asBoolean()) {
                        earlier.computeIfAbsent(each.get("sli").asString(), name -> new ArrayList<>())
                                .add(number(each.get("value")));
                    }
                }
            }
            Map<String, History> history = new HashMap<>();
            earlier.forEach((name, values) -> history.put(name, new History(values, Average.AVG)));
            ServiceObjectives service = new ServiceObjectives(objectives, Aggregations.KEPTN);
            List<Grade> grades = service.grades(measured, history);
            String what = row.get("name").asString();
            for (int i = 0; i < grades.size(); i++) {
                JsonNode expected = row.get("expected").get(i);
                assertThat(grades.get(i).method()).isEqualTo(expected.get("sli").asString());
                assertThat(grades.get(i))
                        .as(what)
                        .hasToString(expected.get("status").asString());
                assertThat(grades.get(i).score().orElseThrow()).isEqualTo(Figure.of(number(expected.get("score"))));
            }
            assertThat(service.total(grades).mark()).isPresent();
        }
    }

    @Test
    void totals_come_out() {
        for (JsonNode row : cases("total_score")) {
            Rational sum = Rational.ZERO;
            for (JsonNode score : row.get("sli_scores")) {
                sum = sum.add(number(score));
            }
            Rational most = number(row.get("max_score"));
            Figure share = most.signum() == 0
                    ? Figure.of(Rational.of(100))
                    : Figure.of(sum.divide(most).multiply(Rational.of(100)));
            assertThat(share.doubleValue()).isEqualTo(row.get("expected_score").asDouble());
            assertThat(Rollup.verdict(share, row.get("key_failed").asBoolean(), Aggregations.KEPTN)
                            .label())
                    .isEqualTo(row.get("expected_result").asString());
        }
    }

    private static Grade grade(String name, Rating rating) {
        return Grade.of(name, new Mark(name, rating), Optional.empty(), Optional.empty());
    }

    @Test
    void a_key_objective_vetoes_and_information_counts_nothing() {
        Aggregation.Member key = new Aggregation.Member(grade("a", Rating.OFF_TRACK), BigDecimal.ONE, true);
        Aggregation.Member heavy = new Aggregation.Member(grade("b", Rating.ON_TRACK), new BigDecimal("99"), false);
        Aggregation.Member info = Aggregation.Member.of(grade("c", Rating.NOT_RATED));
        assertThat(Aggregations.KEPTN.of("all", List.of(key, heavy)).toString()).isEqualTo("fail");
        assertThat(Aggregations.KEPTN.of("all", List.of(heavy, info)).score()).contains(Figure.of(Rational.of(100)));
        assertThat(Aggregations.KEPTN.of("all", List.of(info)).toString()).isEqualTo("pass");
        Aggregation.Member warned = Aggregation.Member.of(grade("d", Rating.AT_RISK));
        Aggregation.Member passed = Aggregation.Member.of(grade("e", Rating.ACHIEVED));
        assertThat(Aggregations.KEPTN.of("all", List.of(warned, passed)).toString())
                .isEqualTo("warning");
        Aggregation.Member missing = Aggregation.Member.of(Grade.none("f", NotRated.NO_DATA));
        assertThat(Aggregations.KEPTN.of("all", List.of(missing, passed)).score())
                .contains(Figure.of(Rational.of(50)));
        assertThatThrownBy(() -> new Aggregation.Member(grade("a", Rating.ON_TRACK), new BigDecimal("-1"), false))
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("member.weight must not be negative, but was -1");
    }
}
