package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Refusals;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Source;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.text.Finding.DeadlineFrom;
import org.policytargets.text.Finding.Kind;

/** Findings, the drafts in them, and the plan that they make. */
final class FindingTests {
    private static final Year YEAR = Year.of(2025);

    private static Finding finding(Optional<Source> source) {
        Goal goal = Goal.builder()
                .id("report/a")
                .title("a")
                .owner(Owner.UNSTATED)
                .target(new Target.Judged(Indicator.judgement("a")))
                .deadline(Deadline.by(Window.during(YEAR)))
                .source(source)
                .build();
        return new Finding(
                Kind.TOTAL,
                Relation.SOME,
                Optional.empty(),
                Optional.empty(),
                false,
                goal,
                "a",
                DeadlineFrom.REPORT,
                List.of(new Doubt(Doubt.Kind.NO_DATE, "a")));
    }

    static Stream<Record> records() {
        return Stream.of(
                Document.of("report", "", YEAR),
                new Doubt(Doubt.Kind.NO_DATE, "a"),
                finding(Optional.of(Source.of("report").quote("a", 0))),
                Compact.findings("新增车位12个"),
                new NotATarget(0, 1, "1", NotATarget.Reason.NO_UNIT),
                Row.of(Row.Role.ADVANCE, "抓牢"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void null_is_no_value_of_any_part(Record valid) throws ReflectiveOperationException {
        Refusals.assertNoComponentMayBeNull(valid);
    }

    @Test
    void a_finding_has_a_place_in_its_text() {
        for (Optional<Source> placeless : List.of(Optional.<Source>empty(), Optional.of(Source.of("report")))) {
            InvalidGoalException refusal = catchThrowableOfType(InvalidGoalException.class, () -> finding(placeless));
            assertThat(refusal).hasMessage("finding.goal.source must have a place, but was none");
            assertThat(refusal.place()).isEqualTo("finding.goal.source");
        }
    }

    @Test
    void the_words_of_a_place_may_be_unstated() {
        Source placed = new Source("report", Optional.empty(), Optional.empty(), Optional.of(3), Optional.of(5));
        Finding finding = finding(Optional.of(placed));
        assertThat(finding.quote()).isEmpty();
        assertThat(finding.start()).isEqualTo(3);
        assertThat(finding.end()).isEqualTo(5);
    }

    @Test
    void a_draft_has_the_owner_place_and_title_of_its_report() {
        Owner office = Owner.of("区交通局");
        Document report = Document.of("r", "新增车位12个，办好青年论坛", YEAR)
                .titled("工作报告")
                .in("东山区")
                .by(office);
        for (Finding finding : TargetReader.chinese().read(report).targets()) {
            assertThat(finding.goal().owner()).isEqualTo(office);
            assertThat(finding.goal().source().orElseThrow().document()).isEqualTo("工作报告");
            assertThat(((Target.Simple) finding.goal().target()).indicator().scope())
                    .isEqualTo(Scope.of("东山区"));
        }
    }

    @Test
    void an_owner_that_nobody_names_is_unstated() {
        Goal goal = Compact.only("新增车位12个").goal();
        assertThat(goal.owner()).isEqualTo(Owner.UNSTATED);
        assertThat(((Target.Simple) goal.target()).indicator().scope()).isEqualTo(Scope.UNSTATED);
    }

    @Test
    void a_note_tells_all_doubts_in_both_languages() {
        Goal goal = Compact.only("推进改造约12处").goal();
        assertThat(goal.note()).hasValueSatisfying(note -> {
            assertThat(note.in(Locale.ENGLISH))
                    .isEqualTo("12处 without a tolerance: half a unit of the last digit is assumed; "
                            + "处 does not say what is counted");
            assertThat(note.in(Locale.CHINESE)).isEqualTo("“12处”没有给出幅度，暂取末位数字的一半；“处”没有说明数的是什么");
        });
    }

    @Test
    void a_draft_without_doubts_has_no_note() {
        assertThat(Compact.only("新增车位12个").goal().note()).isEmpty();
    }

    @Test
    void an_id_is_the_reports_and_what_the_promise_is_about() {
        assertThat(Compact.only("新增“东山”车位12个").goal().id()).hasToString("report/新增东山车位");
    }

    @Test
    void an_id_met_again_is_numbered() {
        assertThat(Compact.findings("新增车位12个。新增车位13个。新增车位14个。").targets())
                .extracting(finding -> finding.goal().id().value())
                .containsExactly("report/新增车位", "report/新增车位-2", "report/新增车位-3");
    }

    @Test
    void a_long_name_gives_sixty_characters_to_its_id() {
        String name = "新增" + "长".repeat(80);
        assertThat(Compact.only(name + "12公里").goal().id().value()).isEqualTo("report/新增" + "长".repeat(58));
    }

    @Test
    void a_name_without_letters_makes_a_goal_by_that_name() {
        assertThat(Compact.only("《》达到12%").goal().id()).hasToString("report/goal");
    }

    @Test
    void findings_make_a_plan_of_the_reports_year() {
        Document report = Document.of("report", "新增车位12个，新增绿地3公顷", YEAR).titled("工作\u200B报告");
        Findings findings = TargetReader.chinese().read(report);
        Plan plan = findings.plan();
        assertThat(plan.id()).isEqualTo("report");
        assertThat(plan.title()).hasToString("工作 报告");
        assertThat(plan.window()).isEqualTo(Window.during(YEAR));
        assertThat(plan.source()).contains(Source.of("工作 报告"));
        assertThat(plan.goals())
                .containsExactly(
                        findings.targets().get(0).goal(),
                        findings.targets().get(1).goal());
    }

    @Test
    void a_text_without_promises_makes_an_empty_plan() {
        assertThat(Compact.findings("").plan().goals()).isEmpty();
        assertThat(Compact.findings("春天来了。").targets()).isEmpty();
    }
}
