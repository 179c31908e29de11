package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.method.PublishedResultsTests.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.method.ServiceCriterion.Average;
import org.policytargets.method.ServiceCriterion.History;
import org.policytargets.units.Rational;

/** Service objectives, error budgets and the index of countries by hand, without a published table. */
class ServiceExamples {
    private static final History BEFORE = new History(List.of(number("90"), number("110"), number("100")), Average.AVG);

    @ParameterizedTest
    @CsvSource({
        "<100, 99.9, true",
        "<100, 100, false",
        "<=100, 100, true",
        "<=100, 100.1, false",
        "=100, 100, true",
        "=100, 99, false",
        ">=100, 100, true",
        ">=100, 99, false",
        ">100, 100.1, true",
        ">100, 100, false",
        "<=+10%, 110, true",
        "<=+10%, 110.1, false",
        "<=10%, 110, true",
        ">=-10%, 90, true",
        ">=-10%, 89.9, false",
        "<=+5, 105, true",
        "<=+5, 106, false",
        "> -5, 95, false",
        "> -5, 96, true"
    })
    void a_criterion_holds_or_not(String criterion, String value, boolean holds) {
        ServiceCriterion read = ServiceCriterion.parse(criterion);
        assertThat(read.holds(number(value), BEFORE)).isEqualTo(holds);
        assertThat(read.holds(number(value), History.none())).isEqualTo(holds || read.relative());
    }

    @ParameterizedTest
    @CsvSource({"AVG, 3.25", "P50, 2.5", "P90, 7", "P95, 7"})
    void earlier_values_become_one(Average average, String one) {
        List<Rational> values = List.of(number("7"), number("1"), number("2"), number("3"));
        assertThat(new History(values, average).value()).contains(number(one));
        assertThat(new History(List.of(), average).value()).isEmpty();
    }

    @Test
    void the_percentile_lies_straight_between_its_neighbours() {
        List<Rational> values = List.of(number("4"), number("10"), number("1"));
        assertThat(ServiceCriterion.percentile(values, number("0.5"))).isEqualTo(number("4"));
        assertThat(ServiceCriterion.percentile(values, number("0.625"))).isEqualTo(number("7"));
        assertThat(ServiceCriterion.percentile(values, number("0.1"))).isEqualTo(number("1"));
        assertThat(ServiceCriterion.percentile(values, number("0.9"))).isEqualTo(number("10"));
        assertThatThrownBy(() -> ServiceCriterion.percentile(List.of(), number("0.5")))
                .hasMessage("values must be at least one, but was none");
    }

    private static ServiceObjectives.Objective objective(
            String indicator, String pass, String warning, String weight, boolean key) {
        return new ServiceObjectives.Objective(
                indicator,
                List.of(List.of(ServiceCriterion.parse(pass))),
                List.of(List.of(ServiceCriterion.parse(warning))),
                new BigDecimal(weight),
                key);
    }

    @Test
    void objectives_pass_warn_or_fail_and_a_key_one_decides() {
        ServiceObjectives service = new ServiceObjectives(
                List.of(
                        objective("latency", "<=600", "<=800", "1", false),
                        objective("errors", "<1", "<5", "2", true),
                        objective("traffic", ">100", ">50", "1", false)),
                Aggregations.KEPTN);
        Map<String, Rational> measured =
                Map.of("latency", number("700"), "errors", number("0.5"), "traffic", number("200"));
        List<Grade> grades = service.grades(measured, Map.of());
        assertThat(grades).extracting(Grade::toString).containsExactly("warning", "pass", "pass");
        assertThat(service.total(grades).score()).contains(Figure.of(number("87.5")));
        assertThat(service.total(grades)).hasToString("warning");

        List<Grade> failed = service.grades(Map.of("latency", number("500"), "errors", number("9")), Map.of());
        assertThat(failed).extracting(Grade::toString).containsExactly("pass", "fail", "fail");
        assertThat(service.total(failed)).hasToString("fail");
    }

    @Test
    void objectives_without_a_criterion_inform_and_no_objectives_fail() {
        ServiceObjectives.Objective info =
                new ServiceObjectives.Objective("latency", List.of(), List.of(), BigDecimal.ONE, false);
        ServiceObjectives one = new ServiceObjectives(List.of(info), Aggregations.KEPTN);
        Grade grade = one.grades(Map.of(), Map.of()).get(0);
        assertThat(grade).hasToString("info");
        assertThatThrownBy(() -> one.total(List.of(grade, grade)))
                .hasMessage("grades must be one for each objective, 1, but was 2");
        assertThat(new ServiceObjectives(List.of(), Aggregations.KEPTN).total(List.of()))
                .hasToString("fail");
        assertThatThrownBy(() -> new ServiceObjectives.Objective(
                        "latency", List.of(), List.of(), BigDecimal.ONE.negate(), false))
                .hasMessage("objective.weight must not be negative, but was -1");
    }

    @Test
    void an_error_budget_is_spent_at_a_rate() {
        ErrorBudget budget = new ErrorBudget(number("0.99"), 10, number("2"));
        ErrorBudget.Report report =
                budget.of(OptionalLong.of(970), OptionalLong.of(30)).orElseThrow();
        assertThat(report).isEqualTo(new ErrorBudget.Report(number("0.97"), number("3"), true));
        assertThat(budget.of(OptionalLong.of(9), OptionalLong.empty())).isEmpty();
        assertThat(budget.of(number("0.98")).alert()).isFalse();
        assertThat(ErrorBudget.factor(number("0.02"), number("720"), Rational.ONE))
                .isEqualTo(number("14.4"));
        assertThat(budget.of(OptionalLong.of(Long.MAX_VALUE), OptionalLong.of(Long.MAX_VALUE))
                        .orElseThrow()
                        .level())
                .isEqualTo(Rational.of(1, 2));
        assertThatThrownBy(() -> budget.of(OptionalLong.of(-1), OptionalLong.of(5)))
                .hasMessage("events must not be negative, but was -1 good and 5 bad");
    }

    @Test
    void an_error_budget_alerts_only_while_both_windows_burn() {
        Rational factor = number("14.4");
        assertThat(ErrorBudget.alerts(factor, number("15"), number("14.5"))).isTrue();
        assertThat(ErrorBudget.alerts(factor, number("15"), factor)).isFalse();
        assertThat(ErrorBudget.alerts(factor, factor, number("15"))).isFalse();
    }

    @Test
    void the_index_of_a_country_is_the_mean_of_its_goals_unless_too_much_is_missing() {
        List<Figure> goals = List.of(Figure.of(number("60")), Figure.of(number("75")));
        assertThat(CountryIndex.of(goals, 20, 100)).contains(Figure.of(number("67.5")));
        assertThat(CountryIndex.of(goals, 21, 100)).isEqualTo(Optional.empty());
        assertThat(CountryIndex.of(List.of(), 0, 100)).isEmpty();
        assertThatThrownBy(() -> CountryIndex.of(goals, 3, 2))
                .hasMessage("missing must lie between 0 and what is due, but was 3 of 2");
        assertThatThrownBy(() -> CountryIndex.of(goals, -1, 2)).isInstanceOf(InvalidMethodException.class);
        assertThatThrownBy(() -> CountryIndex.of(goals, 0, 0)).isInstanceOf(InvalidMethodException.class);
        assertThat(CountryIndex.ranks(Map.of(
                        "a", Figure.of(number("1")),
                        "b", Figure.of(number("3")),
                        "c", Figure.of(number("3")),
                        "d", Figure.of(number("2")))))
                .containsExactly(Map.entry("b", 1), Map.entry("c", 1), Map.entry("d", 3), Map.entry("a", 4));
    }
}
