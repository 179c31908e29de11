package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Members;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;

final class HaidianPlanTests {
    private final Plan plan = Seeds.haidian2025();
    private final String text = Seeds.haidian2025Text();

    private Goal goal(String name) {
        return plan.goal(GoalId.of("haidian-2025/" + name)).orElseThrow();
    }

    @Test
    void the_plan_has_131_goals_in_the_order_of_the_report() {
        assertThat(plan.id()).isEqualTo("haidian-2025");
        assertThat(plan.window().code()).isEqualTo("2025");
        assertThat(plan.goals()).hasSize(131);
        assertThat(plan.goals())
                .extracting(goal -> goal.source().orElseThrow().start().orElseThrow())
                .isSorted();
    }

    @Test
    void every_quote_stands_at_its_place_in_the_shipped_text() {
        for (Goal goal : plan.goals()) {
            Source source = goal.source().orElseThrow();
            int start = text.offsetByCodePoints(0, source.start().orElseThrow());
            int end = text.offsetByCodePoints(0, source.end().orElseThrow());
            assertThat(text.substring(start, end))
                    .as(goal.id().value())
                    .isEqualTo(source.quote().orElseThrow());
        }
    }

    @Test
    void every_section_is_a_heading_of_the_shipped_text() {
        List<String> lines = text.lines().map(String::strip).toList();
        assertThat(plan.goals())
                .extracting(goal -> goal.source().orElseThrow().section().orElseThrow())
                .allSatisfy(section -> assertThat(lines).contains(section));
    }

    @Test
    void the_document_is_the_title_line_of_the_shipped_text() {
        String document = plan.source().orElseThrow().document();
        assertThat(text.lines().findFirst().orElseThrow()).isEqualTo("(北京市)" + document);
        assertThat(plan.goals())
                .allSatisfy(goal ->
                        assertThat(goal.source().orElseThrow().document()).isEqualTo(document));
    }

    @Test
    void the_text_has_no_line_of_the_site_it_was_copied_from() {
        assertThat(text)
                .startsWith("(北京市)北京市海淀区人民政府工作报告(2025年1月7日)\n")
                .endsWith("奋力谱写新时代首都发展的海淀篇章!\n")
                .doesNotContain("导航菜单", "本文仅代表", "本文地址", "留言与评论", "验证码", "\r");
    }

    @Test
    void the_kinds_are_those_of_the_promises() {
        assertThat(Leaves.kinds(plan))
                .isEqualTo(Map.of(
                        "Total", 27L,
                        "Growth", 3L,
                        "Level", 3L,
                        "Change", 1L,
                        "Trend", 12L,
                        "Milestone", 60L,
                        "Coverage", 10L,
                        "Delegated", 6L,
                        "Judged", 9L));
    }

    @Test
    void seventeen_promises_name_several_things_or_an_open_list() {
        assertThat(plan.goals())
                .filteredOn(goal -> goal.target() instanceof Target.AllOf)
                .hasSize(17);
    }

    @Test
    void strengths_tell_promises_from_efforts() {
        assertThat(plan.goals().stream().collect(Collectors.groupingBy(Goal::strength, Collectors.counting())))
                .isEqualTo(Map.of(
                        Strength.BINDING, 3L, Strength.EXPECTED, 5L, Strength.WORK_TASK, 114L, Strength.EFFORT, 9L));
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
            assertThat(goal.title().in(Locale.CHINESE)).hasSizeLessThanOrEqualTo(16);
            goal.note().ifPresent(note -> assertThat(note.byLanguage()).containsOnlyKeys("en", "zh"));
        });
    }

    @Test
    void one_name_means_one_thing_measured() {
        Map<String, Long> uses =
                Leaves.indicators(plan).collect(Collectors.groupingBy(Indicator::name, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);
        assertThat(uses).isEqualTo(Map.of("Zhongguancun Plaza renewal", 2L));
    }

    @Test
    void two_measures_of_one_sentence_are_two_goals() {
        assertThat(goal("under-bridge-bridges").source())
                .isEqualTo(goal("under-bridge-sites").source());
        assertThat(Leaves.criterion(goal("under-bridge-bridges")).value()).hasToString("12 {bridge}");
        assertThat(Leaves.criterion(goal("under-bridge-sites")).value()).hasToString("36 {site}");
        assertThat(goal("under-bridge-bridges").note()).isPresent();
    }

    @Test
    void an_open_list_says_so() {
        assertThat(goal("roads-start").members()).contains(Members.among("大钟寺南小街"));
        assertThat(goal("urban-village-projects").members().orElseThrow().total())
                .contains(5);
        assertThat(goal("parks-built").members().orElseThrow().complete()).isTrue();
        assertThat(goal("embodied-ai-platforms").members().orElseThrow().named())
                .hasSize(3);
    }

    @Test
    void the_three_kinds_of_zero_differ() {
        Goal reached = goal("xiangshan-illegal-building-zero");
        Goal neverMore = goal("planning-problems-zero-growth");
        Goal held = goal("group-rental-zero");
        assertThat(List.of(reached, neverMore, held)).allSatisfy(zero -> {
            assertThat(Leaves.criterion(zero).word()).isEqualTo(Criterion.Word.AT_MOST);
            assertThat(Leaves.criterion(zero).value().signum()).isZero();
        });
        assertThat(reached.target()).isInstanceOf(Target.Level.class);
        assertThat(reached.deadline()).isInstanceOf(Deadline.At.class);
        assertThat(((Target.Change) neverMore.target()).baseline().time().code())
                .isEqualTo("2024-12-31");
        assertThat(held.target()).isInstanceOf(Target.Level.class);
        assertThat(List.of(neverMore, held))
                .allSatisfy(zero -> assertThat(((Deadline.Throughout) zero.deadline()).grace())
                        .isEqualTo(Deadline.Grace.MENDED_BY_END));
    }

    @Test
    void a_delegated_value_stays_open_until_its_authority_sets_it() {
        Target.Delegated air = (Target.Delegated) goal("air-quality-task").target();
        assertThat(air.authority()).isEqualTo("北京市人民政府");
        assertThat(air.indicator().unit().code()).isEqualTo("ug/m3");
        assertThat(goal("energy-intensity-task").target())
                .extracting(
                        target -> ((Target.Delegated) target).indicator().unit().code())
                .isEqualTo("tce/(10*4.CNY)");
    }

    @Test
    void coverage_wants_all_of_a_population_of_unknown_size() {
        assertThat(plan.goals())
                .filteredOn(goal -> goal.target() instanceof Target.Coverage)
                .allSatisfy(goal -> {
                    Target.Coverage coverage = (Target.Coverage) goal.target();
                    assertThat(coverage.population().size()).isEmpty();
                    assertThat(coverage.criterion().value()).hasToString("100 %");
                    assertThat(coverage.criterion().word()).isEqualTo(Criterion.Word.AT_LEAST);
                });
    }

    @Test
    void a_bare_number_accepts_more() {
        Criterion places = Leaves.criterion(goal("school-places-new"));
        assertThat(places.word()).isEqualTo(Criterion.Word.PLAIN);
        assertThat(places.acceptable()).hasToString("[7900 {school_place}, +∞)");
    }

    @Test
    void about_seven_percent_allows_half_a_point() {
        Criterion revenue = Leaves.criterion(goal("hightech-revenue-growth"));
        assertThat(revenue.tolerance().orElseThrow().rule()).isEqualTo(Tolerance.Rule.HALF_UNIT_OF_LAST_DIGIT);
        assertThat(revenue.tolerance().orElseThrow().amount()).hasToString("0.5 [pp]");
        assertThat(revenue.acceptable()).hasToString("[6.5 %, +∞)");
    }

    @Test
    void ten_thousands_keep_the_digits_written() {
        assertThat(Leaves.criterion(goal("industrial-space-new")).value().decimal())
                .contains(new BigDecimal("125E+4"));
        assertThat(Leaves.criterion(goal("affordable-housing-started")).value().decimal())
                .contains(new BigDecimal("1.3E+4"));
    }

    @Test
    void a_season_keeps_its_word_and_may_cross_the_year() {
        assertThat(goal("autumn-winter-pollution-campaign").deadline().window()).hasToString("2025-09/2026-02 (秋冬季)");
        assertThat(goal("spring-tech-fair").deadline().window()).hasToString("2025-01/2025-02 (新春)");
    }

    @Test
    void three_goals_promise_no_date() {
        assertThat(plan.goals())
                .filteredOn(goal -> goal.deadline().lastDay().isEmpty())
                .extracting(goal -> goal.deadline().window().words().orElseThrow())
                .containsExactly("尽快", "第四次全国文物普查", "三年行动");
    }
}
