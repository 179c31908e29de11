package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.total;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Source;
import org.policytargets.goal.Strength;
import org.policytargets.report.Actuals;

class ScorecardTests {
    private static Goal goalOf(String id, String owner, Strength strength) {
        Goal.Builder builder = Goal.builder()
                .id(id)
                .title(id)
                .owner(Owner.of(owner))
                .target(total(ROADS.in(id), atLeast(q("30 km"))))
                .deadline(by(YEAR))
                .strength(strength);
        return owner.equals("b")
                ? builder.source(Source.of("report").section("roads")).build()
                : builder.build();
    }

    private static final Plan PLAN = Plan.builder()
            .id("p")
            .title(Label.of("P"))
            .window(YEAR)
            .goals(List.of(
                    goalOf("1", "a", Strength.BINDING),
                    goalOf("2", "b", Strength.WORK_TASK),
                    goalOf("3", "b", Strength.WORK_TASK)))
            .build();

    private static Scorecard card() {
        Actuals actuals = Actuals.of(List.of(
                actual(ROADS.in("1"), org.policytargets.report.Basis.PERIOD, "2025", "31 km"),
                actual(ROADS.in("2"), org.policytargets.report.Basis.PERIOD, "2025", "1 km")));
        return Scorecard.of(Assessor.standard().assess(PLAN, actuals, List.of(), day("2026-02-01")));
    }

    @Test
    void counts_every_verdict() {
        assertThat(card().counts())
                .containsExactly(
                        Map.entry(Verdict.MISSED, 1),
                        Map.entry(Verdict.NO_DATA, 1),
                        Map.entry(Verdict.AWAITING_DATA, 0),
                        Map.entry(Verdict.UNDECIDED, 0),
                        Map.entry(Verdict.OPEN, 0),
                        Map.entry(Verdict.MET_LATE, 0),
                        Map.entry(Verdict.MET, 1));
        assertThat(card().count(Verdict.MET)).isEqualTo(1);
        assertThat(card().assessments()).extracting(a -> a.goal().id().value()).containsExactly("1", "2", "3");
    }

    @Test
    void counts_by_owner_section_and_strength() {
        assertThat(card().byOwner().keySet()).containsExactly("a", "b");
        assertThat(card().byOwner().get("b").count(Verdict.NO_DATA)).isEqualTo(1);
        assertThat(card().bySection().keySet()).containsExactly("", "roads");
        assertThat(card().bySection().get("").count(Verdict.MET)).isEqualTo(1);
        assertThat(card().byStrength().keySet()).containsExactly(Strength.BINDING, Strength.WORK_TASK);
        assertThat(card().byStrength().get(Strength.WORK_TASK).count(Verdict.MISSED))
                .isEqualTo(1);
    }

    @Test
    void says_the_counts_in_both_languages_without_the_verdicts_that_none_has() {
        assertThat(card().sentence(Locale.ENGLISH)).isEqualTo("1 met · 1 missed · 1 without data");
        assertThat(card().sentence(Locale.CHINESE)).isEqualTo("1项兑现 · 1项未兑现 · 1项无数据");
        Scorecard all = Scorecard.of(
                Stream.of(Verdict.values()).map(CompositeExamples::part).toList());
        assertThat(all.sentence(Locale.ENGLISH))
                .isEqualTo("1 met · 1 met late · 1 missed · 1 open · 1 undecided · 1 awaiting data · 1 without data");
        assertThat(all.sentence(Locale.CHINESE)).isEqualTo("1项兑现 · 1项逾期兑现 · 1项未兑现 · 1项进行中 · 1项无法判定 · 1项待数据 · 1项无数据");
        assertThat(Scorecard.of(List.of()).sentence(Locale.ENGLISH)).isEqualTo("0 met · 0 missed");
    }

    @Test
    void a_locale_without_words_of_ours_gets_english_and_is_told_so() {
        assertThat(Sentences.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Sentences.in(Locale.SIMPLIFIED_CHINESE).locale()).isEqualTo(Locale.CHINESE);
        assertThat(card().sentence(Locale.FRENCH)).isEqualTo("1 met · 1 missed · 1 without data");
    }

    @Test
    void met_met_late_and_missed_are_final() {
        assertThat(Stream.of(Verdict.values()).filter(Verdict::isFinal))
                .containsExactly(Verdict.MISSED, Verdict.MET_LATE, Verdict.MET);
    }
}
