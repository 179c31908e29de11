package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.seeds.Marked.has;
import static org.policytargets.seeds.Marked.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Members;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;
import tools.jackson.databind.JsonNode;

/** The Haidian plan says what the hand-made marking of the report says. */
final class HaidianMarkingTests {
    private final Plan plan = Seeds.haidian2025();
    private final List<JsonNode> marking = Marked.targets("haidian-2025");

    private void everyTarget(BiConsumer<JsonNode, Goal> check) {
        Map<String, Goal> goals = Leaves.byShortId(plan);
        assertThat(marking).hasSize(131);
        for (JsonNode marked : marking) {
            String id = text(marked, "id");
            assertThat(goals.get(id)).as(id).satisfies(goal -> check.accept(marked, goal));
        }
    }

    @Test
    void ids_are_the_marked_ones_in_their_order() {
        assertThat(plan.goals())
                .extracting(goal -> goal.id().value())
                .containsExactlyElementsOf(marking.stream()
                        .map(marked -> "haidian-2025/" + text(marked, "id"))
                        .toList());
    }

    @Test
    void quotes_and_sections_are_the_marked_ones() {
        everyTarget((marked, goal) -> {
            Source source = goal.source().orElseThrow();
            assertThat(source.quote()).contains(text(marked, "quote"));
            assertThat(source.section()).contains(text(marked.get("section"), "heading"));
            // The navigation line and the blank line after it are not shipped.
            assertThat(source.start()).contains(marked.get("offset").asInt() - "导航菜单\n\n".length());
        });
    }

    @Test
    void each_kind_is_as_often_as_marked() {
        Map<String, Long> marked =
                marking.stream().collect(Collectors.groupingBy(HaidianMarkingTests::kind, Collectors.counting()));
        Map<String, Goal> goals = Leaves.byShortId(plan);
        Map<String, Long> ours = marking.stream()
                .collect(Collectors.groupingBy(
                        one -> merged(kind(one), Leaves.kind(goals.get(text(one, "id")))), Collectors.counting()));
        assertThat(ours).isEqualTo(marked);
    }

    /** The kind that a mark asks for; two names where either will do. */
    private static String kind(JsonNode marked) {
        String comparator = text(marked, "comparator");
        return switch (text(marked, "kind")) {
            case "INCREMENT", "COUNT_DONE" -> has(marked, "value") ? "Total" : "Judged";
            case "GROWTH" -> "Growth";
            case "LEVEL" -> "Level";
            case "MILESTONE", "EVENT" -> "Milestone";
            case "COVERAGE" -> "Coverage";
            case "ZERO" -> comparator.startsWith("ZERO_GROWTH") ? "Change" : "Level";
            case "DIRECTION" -> comparator.equals("MAINTAIN") ? "Judged" : "Trend or Judged";
            case "DELEGATED" -> "Delegated";
            default -> throw new IllegalStateException("unknown kind in " + marked);
        };
    }

    private static String merged(String wanted, String found) {
        return wanted.equals("Trend or Judged") && (found.equals("Trend") || found.equals("Judged")) ? wanted : found;
    }

    @Test
    void all_of_a_list_without_a_number_is_a_composite_or_a_coverage() {
        Map<String, Goal> goals = Leaves.byShortId(plan);
        assertThat(marking)
                .filteredOn(marked -> text(marked, "comparator").equals("ALL_OF") && !has(marked, "value"))
                .hasSize(11)
                .allSatisfy(marked -> assertThat(goals.get(text(marked, "id")).target())
                        .isInstanceOfAny(Target.AllOf.class, Target.Coverage.class));
    }

    @Test
    void values_and_words_are_the_marked_ones() {
        List<String> checked = new ArrayList<>();
        everyTarget((marked, goal) -> {
            if (has(marked, "value")) {
                Criterion criterion = Leaves.criterion(goal);
                Rational value = Rational.of(new BigDecimal(canonical(marked, "canonical_value", "value")));
                String unit = canonical(marked, "canonical_unit", "unit_code");
                assertThat(criterion.value().in(PolicyUnits.of(unit)).rational())
                        .isEqualTo(value);
                assertThat(criterion.word().name()).isEqualTo(word(text(marked, "comparator")));
                checked.add(text(marked, "id"));
            }
        });
        assertThat(checked).hasSize(34);
    }

    private static String canonical(JsonNode marked, String property, String otherwise) {
        return has(marked, property) ? text(marked, property) : text(marked, otherwise);
    }

    private static String word(String comparator) {
        return switch (comparator) {
            case "ALL_OF" -> "PLAIN";
            case "REACH_ZERO", "ZERO_GROWTH_DYNAMIC", "MAINTAIN_ZERO_DYNAMIC" -> "AT_MOST";
            default -> comparator;
        };
    }

    @Test
    void directions_point_where_marked() {
        everyTarget((marked, goal) -> {
            if (goal.target() instanceof Target.Trend trend) {
                assertThat(text(marked, "comparator"))
                        .startsWith(trend.direction().name().substring(0, 7));
            }
        });
    }

    @Test
    void less_is_better_where_marked() {
        everyTarget((marked, goal) -> {
            String better = text(marked, "polarity").equals("LOWER_IS_BETTER") ? "LESS" : "MORE";
            assertThat(Leaves.of(goal.target()))
                    .allSatisfy(target ->
                            assertThat(target.indicator().better().name()).isEqualTo(better));
        });
    }

    @Test
    void deadlines_are_the_marked_ones_and_keep_their_words() {
        everyTarget((marked, goal) -> {
            Optional<LocalDate> last = Optional.of(text(marked, "deadline"))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
            assertThat(goal.deadline().lastDay()).isEqualTo(last);
            assertThat(goal.deadline().window().words().orElse("")).contains(text(marked, "deadline_text"));
            assertThat(goal.deadline().window().words().isPresent()).isEqualTo(has(marked, "deadline_text"));
        });
    }

    @Test
    void scopes_are_the_marked_ones() {
        everyTarget((marked, goal) -> {
            String scope = Leaves.of(goal.target())
                    .map(target -> target.indicator().scope())
                    .map(HaidianMarkingTests::narrowest)
                    .distinct()
                    .collect(Collectors.joining("、"));
            assertThat(scope).isEqualTo(text(marked, "scope"));
        });
    }

    private static String narrowest(Scope scope) {
        return scope.population().orElse(scope.territory());
    }

    @Test
    void owners_and_members_are_the_marked_ones() {
        everyTarget((marked, goal) -> {
            assertThat(goal.owner().lead()).isEqualTo(text(marked, "owner"));
            List<String> named = new ArrayList<>();
            marked.get("named_members").forEach(member -> named.add(member.asString()));
            Optional<Integer> total = has(marked, "members_total")
                    ? Optional.of(marked.get("members_total").asInt())
                    : Optional.empty();
            boolean complete = has(marked, "named_members_closed")
                    && marked.get("named_members_closed").asBoolean();
            Optional<Members> members = named.isEmpty() && total.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Members(total, named, complete));
            assertThat(goal.members()).isEqualTo(members);
        });
    }

    @Test
    void strengths_follow_the_marked_nature() {
        everyTarget((marked, goal) -> {
            switch (text(marked, "nature")) {
                case "binding" -> assertThat(goal.strength()).isEqualTo(Strength.BINDING);
                case "expected" -> assertThat(goal.strength()).isEqualTo(Strength.EXPECTED);
                default -> assertThat(goal.strength()).isIn(Strength.WORK_TASK, Strength.EFFORT);
            }
            if (goal.strength() == Strength.EFFORT) {
                assertThat(text(marked, "modality")).isIn("ADVANCE", "EFFORT", "STUDY");
            }
        });
    }
}
