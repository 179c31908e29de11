package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.text.CriterionText;
import org.policytargets.text.Document;
import org.policytargets.text.Finding;
import org.policytargets.text.Findings;
import org.policytargets.text.NotATarget;
import org.policytargets.text.Relation;
import org.policytargets.text.Row;
import org.policytargets.text.TargetReader;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** The code of core/docs/read-a-report.md. */
final class ReadAReportExamples {
    @Test
    void a_sentence_becomes_a_goal() {
        // tag::read
        Document report = Document.of("east-lake-2025", "6月底前开工保障性住房1.3万套，推进15分钟生活圈建设。", Year.of(2025))
                .in("东湖区")
                .by(Owner.of("东湖区人民政府"));
        Findings findings = TargetReader.chinese().read(report);

        Finding homes = findings.targets().get(0);
        assertThat(homes.kind()).isEqualTo(Finding.Kind.TOTAL);
        assertThat(homes.relation()).isEqualTo(Relation.PLAIN);
        assertThat(homes.value()).contains(Quantities.quantity("13000", PolicyUnits.count("dwelling")));
        assertThat(homes.quote()).isEqualTo("6月底前开工保障性住房1.3万套");
        assertThat(homes.goal().deadline().lastDay()).hasToString("Optional[2025-06-30]");
        assertThat(homes.deadlineFrom()).isEqualTo(Finding.DeadlineFrom.CLAUSE);

        assertThat(findings.others())
                .extracting(NotATarget::quote, NotATarget::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("15分钟", NotATarget.Reason.DURATION));
        // end::read
    }

    @Test
    void what_is_found_is_a_plan() {
        // tag::plan
        Plan plan = TargetReader.chinese()
                .read(Document.of("east-lake-2025", "推进东山等5个片区更新工程。", Year.of(2025)))
                .plan();
        assertThat(plan.goals()).hasSize(1);
        assertThat(plan.goals().get(0).note().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("个 does not say what is counted; 推进 promises an effort, not its completion;"
                        + " the list names some, not all: 东山");
        // end::plan
    }

    @Test
    void words_can_be_added() {
        // tag::rows
        TargetReader reader = TargetReader.chinese()
                .with(
                        new Row(Row.Role.UNIT, "孔", "{culvert}"),
                        Row.of(Row.Role.DONE, "疏浚"),
                        new Row(Row.Role.NAME, "万寿路", "NAME"));
        Finding culverts = reader.read(Document.of("r", "疏浚涵洞12孔", Year.of(2025)))
                .targets()
                .get(0);
        assertThat(culverts.kind()).isEqualTo(Finding.Kind.TOTAL);
        assertThat(culverts.value()).contains(Quantities.quantity("12", PolicyUnits.count("culvert")));
        // end::rows
    }

    @Test
    void a_criterion_is_written_as_reports_write_it() {
        // tag::criterion
        Finding share = TargetReader.chinese()
                .read(Document.of("r", "保障率升至85%以上", Year.of(2025)))
                .targets()
                .get(0);
        Criterion criterion =
                ((Target.Simple) share.goal().target()).acceptance().orElseThrow();
        assertThat(CriterionText.chinese(criterion)).isEqualTo("85%以上");
        // end::criterion
    }
}
