package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Scope;
import org.policytargets.goal.Target;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.report.Status;
import org.policytargets.report.Subject;

final class HaidianActualsTests {
    private final Plan plan = Seeds.haidian2025();
    private final List<Actual> known = Seeds.haidian2025Actuals();
    private final List<Actual> invented = Seeds.haidian2025MidyearActuals();

    private boolean isAboutAGoal(Subject subject) {
        return Leaves.indicators(plan)
                .anyMatch(indicator -> indicator.name().equals(subject.indicator())
                        && indicator.scope().equals(subject.scope()));
    }

    @Test
    void what_is_known_is_second_hand_and_not_invented() {
        assertThat(known).hasSize(5).allSatisfy(actual -> {
            assertThat(actual.report().firsthand()).isFalse();
            assertThat(actual.report().source()).isPresent();
            assertThat(actual.report().illustrative()).isFalse();
        });
    }

    @Test
    void three_results_are_about_goals_of_the_plan() {
        assertThat(known.subList(0, 3))
                .allSatisfy(actual -> assertThat(isAboutAGoal(actual.subject())).isTrue());
        assertThat(known.subList(0, 3))
                .extracting(actual -> actual.basis() + " "
                        + ((Actual.Measured) actual).value().lower().orElseThrow()
                        + " " + actual.time() + " " + actual.report().on() + " "
                        + actual.report().status())
                .containsExactly(
                        "GROWTH 7.2 % 2025 2026-04-10 PRELIMINARY",
                        "PERIOD 7910 {school_place} 2025 2026-01-07 FINAL", "MEAN 25.7 ug/m3 2025 2026-04-10 FINAL");
    }

    @Test
    void two_figures_of_another_scope_are_handed_over_for_a_goal() {
        assertThat(known.subList(3, 5)).allSatisfy(actual -> {
            GoalId id = actual.subject().goal().orElseThrow();
            Target.Simple target = (Target.Simple) plan.goal(id).orElseThrow().target();
            assertThat(actual.subject().indicator())
                    .isEqualTo(target.indicator().name());
            assertThat(actual.subject().scope()).isNotEqualTo(target.indicator().scope());
            assertThat(actual.report().source().orElseThrow().section()).isPresent();
        });
        assertThat(known.subList(3, 5))
                .extracting(actual -> actual.subject().scope())
                .containsExactly(Scope.of("北京市"), Scope.of("中关村国家自主创新示范区"));
        assertThat(known.get(4).time().code()).isEqualTo("2025-01/2025-02");
    }

    @Test
    void every_midyear_figure_says_that_it_is_invented() {
        assertThat(invented).isNotEmpty().allSatisfy(actual -> {
            assertThat(actual.report().illustrative()).isTrue();
            assertThat(actual.report().status()).isEqualTo(Status.PRELIMINARY);
            assertThat(actual.report().source().orElseThrow().document()).startsWith("Invented");
        });
    }

    @Test
    void midyear_figures_are_about_nine_goals_and_known_by_mid_july() {
        assertThat(invented).allSatisfy(actual -> {
            assertThat(isAboutAGoal(actual.subject())).isTrue();
            assertThat(actual.report().on())
                    .isAfter(actual.through())
                    .isBeforeOrEqualTo(LocalDate.of(2025, 7, 15))
                    .isBeforeOrEqualTo(actual.through().plusMonths(1));
        });
        assertThat(invented.stream().map(actual -> actual.subject().indicator()).distinct())
                .hasSize(9);
    }

    @Test
    void midyear_figures_are_in_units_of_their_goals() {
        assertThat(invented)
                .filteredOn(actual -> actual instanceof Actual.Measured)
                .allSatisfy(actual -> {
                    Optional<Indicator> indicator = Leaves.indicators(plan)
                            .filter(one -> one.name().equals(actual.subject().indicator()))
                            .findFirst();
                    assertThat(((Actual.Measured) actual).value().unit())
                            .isEqualTo(indicator.orElseThrow().unit());
                });
        assertThat(invented).filteredOn(actual -> actual.basis() == Basis.STAGE).hasSize(2);
    }
}
