package org.policytargets.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.assess.Scenario.*;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Basis;
import org.policytargets.units.PolicyUnits;

/** Targets made of parts. */
class CompositeExamples {
    private static final Indicator STARTED = Indicator.flow("dwellings started", PolicyUnits.count("dwelling"));
    private static final Indicator COMPLETED = Indicator.flow("dwellings completed", PolicyUnits.count("dwelling"));
    private static final List<Part> HOMES = List.of(
            Part.of("started", total(STARTED, atLeast(q("1.3E+4 {dwelling}")))),
            Part.of("completed", total(COMPLETED, atLeast(q("6800 {dwelling}")))));

    static Assessment part(Verdict verdict) {
        Goal goal = goal(total(ROADS, atLeast(q("30 km"))), by(YEAR));
        return Assessment.ofParts(
                goal, "p", goal.target(), goal.deadline(), day("2026-01-01"), verdict, List.of(), List.of());
    }

    private static Target.Composite of(int count, int parts) {
        List<Part> list = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            list.add(Part.of("p" + i, total(ROADS, atLeast(q("30 km")))));
        }
        return count == 0
                ? new Target.AllOf(list)
                : count == 1 ? new Target.AnyOf(list) : new Target.AtLeastOf(count, list);
    }

    @Test
    void the_truth_table_of_two_parts_is_the_chain() {
        for (Verdict a : Verdict.values()) {
            for (Verdict b : Verdict.values()) {
                List<Assessment> parts = List.of(part(a), part(b));
                Verdict least = a.compareTo(b) <= 0 ? a : b;
                Verdict greatest = a.compareTo(b) <= 0 ? b : a;
                assertThat(Composites.verdict(of(0, 2), parts)).isEqualTo(least);
                assertThat(Composites.verdict(of(1, 2), parts)).isEqualTo(greatest);
                assertThat(Composites.verdict(new Target.AtLeastOf(1, of(1, 2).parts()), parts))
                        .isEqualTo(greatest);
                assertThat(Composites.verdict(of(2, 2), parts)).isEqualTo(least);
            }
        }
        assertThat(Verdict.values())
                .containsExactly(
                        Verdict.MISSED,
                        Verdict.NO_DATA,
                        Verdict.AWAITING_DATA,
                        Verdict.UNDECIDED,
                        Verdict.OPEN,
                        Verdict.MET_LATE,
                        Verdict.MET);
    }

    @Test
    void at_least_two_of_three_is_the_second_greatest() {
        List<Assessment> parts = List.of(part(Verdict.MISSED), part(Verdict.OPEN), part(Verdict.MET));
        assertThat(Composites.verdict(of(2, 3), parts)).isEqualTo(Verdict.OPEN);
        assertThat(Composites.isFinal(of(2, 3), parts)).isFalse();
        List<Assessment> decided = List.of(part(Verdict.MET), part(Verdict.OPEN), part(Verdict.MET));
        assertThat(Composites.isFinal(of(2, 3), decided)).isTrue();
        List<Assessment> lost = List.of(part(Verdict.MISSED), part(Verdict.OPEN), part(Verdict.MISSED));
        assertThat(Composites.isFinal(of(2, 3), lost)).isTrue();
        assertThat(Composites.isFinal(of(0, 3), parts)).isTrue();
        assertThat(Composites.isFinal(of(1, 3), parts)).isTrue();
        assertThat(Composites.isFinal(of(1, 2), parts.subList(0, 2))).isFalse();
    }

    @Test
    void parts_have_their_own_indicators_and_share_the_deadline() {
        Goal homes = goal(new Target.AllOf(HOMES), by(YEAR));
        Assessment met = assess(
                homes,
                "2026-02-01",
                actual(STARTED, Basis.PERIOD, "2025", "13000 {dwelling}"),
                actual(COMPLETED, Basis.PERIOD, "2025", "7000 {dwelling}"));
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.isFinal()).isTrue();
        assertThat(met.reading()).isEmpty();
        assertThat(met.criterion()).isEmpty();
        assertThat(met.decidedBy()).isEmpty();
        assertThat(met.decidedOn()).isEmpty();
        assertThat(met.parts()).extracting(Assessment::part).containsExactly("started", "completed");
        assertThat(met.sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal: all of 2 parts by 2025-12-31; 2 met · 0 missed");
        assertThat(met.sentence(Locale.CHINESE)).isEqualTo("兑现  plan/goal：截至2025-12-31，全部2项；2项兑现 · 0项未兑现");
        assertThat(met.parts().get(1).sentence(Locale.ENGLISH))
                .isEqualTo("MET  plan/goal#completed: at least 6,800 dwellings by 2025-12-31; "
                        + "7,000 dwellings reported for 2025: 200 more than promised");
        assertThat(met.parts().get(0).sentence(Locale.CHINESE))
                .isEqualTo("兑现  plan/goal#started：截至2025-12-31，不少于1.3万套；2025年报告为13,000套，与承诺一致");
        assertThat(met).hasToString("MET plan/goal");
        assertThat(met.parts().get(0)).hasToString("MET plan/goal#started");
        Assessment half = assess(homes, "2026-02-01", actual(STARTED, Basis.PERIOD, "2025", "13000 {dwelling}"));
        assertThat(half.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(half.isFinal()).isFalse();
        Goal any = goal(new Target.AnyOf(HOMES), by(YEAR));
        assertThat(assess(any, "2026-02-01", actual(STARTED, Basis.PERIOD, "2025", "13000 {dwelling}"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(Sentences.in(Locale.ENGLISH).promise(any.target())).isEqualTo("at least 1 of 2 parts");
        Target.AtLeastOf two = new Target.AtLeastOf(2, HOMES);
        assertThat(Sentences.in(Locale.ENGLISH).promise(two)).isEqualTo("at least 2 of 2 parts");
        assertThat(Sentences.in(Locale.CHINESE).promise(two)).isEqualTo("2项中至少2项");
        assertThat(Sentences.in(Locale.ENGLISH).promise(new Target.AllOf(HOMES.subList(0, 1))))
                .isEqualTo("all of 1 part");
    }

    @Test
    void a_part_may_have_its_own_deadline_and_parts_of_its_own() {
        Target inner = new Target.AllOf(HOMES);
        Part own =
                new Part("own", level(HOUSED, atLeast(q("85 %"))), Optional.of(Deadline.at(Window.parse("2025-H1"))));
        Goal goal = goal(new Target.AllOf(List.of(own, Part.of("homes", inner))), by(YEAR));
        Assessment a = assess(goal, "2026-02-01", housed("2025-06-30", "85 %"));
        assertThat(a.parts().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(a.parts().get(1).parts())
                .extracting(Assessment::part)
                .containsExactly("homes/started", "homes/completed");
        assertThat(a.verdict()).isEqualTo(Verdict.NO_DATA);
    }
}
