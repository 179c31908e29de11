package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.seeds.Marked.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.units.Interval;
import org.policytargets.units.Rational;
import tools.jackson.databind.JsonNode;

final class NationalPlanTests {
    private final Plan plan = Seeds.nationalPlan2025();
    private final Map<String, Goal> goals = Leaves.byShortId(plan);

    @Test
    void the_plan_has_20_goals() {
        assertThat(plan.id()).isEqualTo("state-council-2025");
        assertThat(plan.goals()).hasSize(20);
        assertThat(Leaves.kinds(plan)).isEqualTo(Map.of("Growth", 3L, "Level", 2L, "Total", 10L, "Change", 5L));
    }

    @Test
    void facts_come_without_quotes_and_name_the_report() {
        assertThat(plan.goals()).allSatisfy(goal -> {
            Source source = goal.source().orElseThrow();
            assertThat(source.document())
                    .isEqualTo("Report on the Work of the Government 2025 (State Council, 2025-03-05)");
            assertThat(source.quote()).isEmpty();
            assertThat(source.start()).isEmpty();
        });
    }

    @Test
    void titles_are_short_and_unique_in_both_languages() {
        assertThat(plan.goals())
                .extracting(goal -> goal.title().in(Locale.ENGLISH))
                .doesNotHaveDuplicates();
        assertThat(plan.goals())
                .extracting(goal -> goal.title().in(Locale.CHINESE))
                .doesNotHaveDuplicates();
        assertThat(plan.goals()).allSatisfy(goal -> {
            assertThat(goal.title().byLanguage()).containsOnlyKeys("en", "zh");
            assertThat(goal.title().in(Locale.ENGLISH))
                    .hasSizeLessThanOrEqualTo(40)
                    .isPrintable();
        });
    }

    @Test
    void about_leans_to_the_better_side_and_to_both_where_neither_is_better() {
        assertThat(Leaves.criterion(goals.get("gdp-growth")).acceptable()).hasToString("[4.5 %, +∞)");
        assertThat(Leaves.criterion(goals.get("urban-unemployment")).acceptable())
                .hasToString("(-∞, 5.55 %]");
        assertThat(Leaves.criterion(goals.get("cpi")).acceptable()).hasToString("[1.5 %, 2.5 %]");
        assertThat(Leaves.criterion(goals.get("energy-intensity")).acceptable()).hasToString("(-∞, -2.5 %]");
        assertThat(Leaves.criterion(goals.get("grain-output"))
                        .acceptable()
                        .lower()
                        .orElseThrow()
                        .rational())
                .isEqualTo(Rational.of(1_350_000_000_000L));
    }

    @Test
    void a_planned_sum_is_the_sum_and_no_other() {
        Criterion deficit = Leaves.criterion(goals.get("deficit-size"));
        assertThat(deficit.word()).isEqualTo(Criterion.Word.PLAIN);
        assertThat(deficit.better()).isEqualTo(Better.NEITHER);
        assertThat(deficit.acceptable().isPoint()).isTrue();
    }

    @Test
    void the_parts_of_new_debt_add_up() {
        Rational sum = List.of("deficit-size", "ultra-long-bonds", "special-bonds", "local-special-bonds").stream()
                .map(id -> Leaves.criterion(goals.get(id)).value().rational())
                .reduce(Rational.ZERO, Rational::add);
        assertThat(Leaves.criterion(goals.get("total-new-debt")).value().rational())
                .isEqualTo(sum);
    }

    @Test
    void ids_values_words_and_directions_are_the_marked_ones() {
        List<JsonNode> marking = Marked.targets("state-council-2025");
        assertThat(plan.goals())
                .extracting(goal -> goal.id().value())
                .containsExactlyElementsOf(marking.stream()
                        .map(one -> "state-council-2025/" + text(one, "id"))
                        .toList());
        assertThat(marking).allSatisfy(marked -> {
            Goal goal = goals.get(text(marked, "id"));
            Criterion criterion = Leaves.criterion(goal).stated();
            assertThat(criterion.word().name()).isEqualTo(text(marked, "comparator"));
            assertThat(criterion.value().rational()).isEqualTo(written(marked));
            assertThat(((Target.Simple) goal.target()).indicator().better()).isEqualTo(better(marked));
            assertThat(goal.deadline().lastDay()).contains(LocalDate.parse(text(marked, "deadline")));
            assertThat(goal.strength() == Strength.EXPECTED)
                    .isEqualTo(text(marked, "nature").equals("expected"));
        });
    }

    private static Rational written(JsonNode marked) {
        int power = switch (text(marked, "magnitude")) {
            case "万" -> 4;
            case "亿" -> 8;
            case "万亿" -> 12;
            default -> 0;
        };
        return Rational.of(new BigDecimal(text(marked, "value")).scaleByPowerOfTen(power));
    }

    private static Better better(JsonNode marked) {
        return switch (text(marked, "polarity")) {
            case "HIGHER_IS_BETTER" -> Better.MORE;
            case "TARGET_IS_BEST" -> Better.NEITHER;
            default -> Better.LESS;
        };
    }

    @Test
    void five_results_were_reported_first_hand() {
        List<Actual> actuals = Seeds.nationalPlan2025Actuals();
        assertThat(actuals).hasSize(5).allSatisfy(actual -> {
            assertThat(actual.report().on()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(actual.report().firsthand()).isTrue();
            assertThat(actual.report().illustrative()).isFalse();
            assertThat(actual.time().code()).isEqualTo("2025");
        });
        assertThat(actuals)
                .extracting(actual -> actual.subject().indicator() + " "
                        + ((Actual.Measured) actual).value().lower().orElseThrow())
                .containsExactly(
                        "growth of gross domestic product 5 %",
                        "new urban jobs 12670000 {person}",
                        "surveyed urban unemployment rate 5.2 %",
                        "grain output 1430000000000 [jin]",
                        "growth of energy use per unit of gross domestic product -5.1 %");
    }

    @Test
    void results_are_the_marked_ones() {
        List<JsonNode> marked = Marked.list("state-council-2025-actuals.json", "actuals");
        List<Actual> actuals = Seeds.nationalPlan2025Actuals();
        assertThat(marked).allSatisfy(one -> {
            Target.Simple target =
                    (Target.Simple) goals.get(text(one, "target_id")).target();
            Interval found = actuals.stream()
                    .filter(actual -> actual.subject()
                            .indicator()
                            .equals(target.indicator().name()))
                    .map(actual -> ((Actual.Measured) actual).value())
                    .findFirst()
                    .orElseThrow();
            boolean decrease =
                    Leaves.criterion(goals.get(text(one, "target_id"))).isDecrease();
            Rational value = found.lower().orElseThrow().rational();
            assertThat(decrease ? value.negate() : value).isEqualTo(written(one));
        });
    }
}
