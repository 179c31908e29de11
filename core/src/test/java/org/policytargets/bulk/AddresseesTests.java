package org.policytargets.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Subject;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

class AddresseesTests {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Goal SHARE = goal("share", level("share"));
    private static final Goal EITHER =
            goal("either", new Target.AnyOf(List.of(Part.of("x", level("share")), Part.of("y", level("rate")))));

    private final Addressees addressees = Addressees.of(Plan.builder()
            .id("plan")
            .title(Label.of("A plan"))
            .window(Window.parse("2025"))
            .goals(List.of(SHARE, EITHER))
            .build());

    private static Target level(String name) {
        return new Target.Level(
                Indicator.stock(name, PolicyUnits.PERCENT),
                Criterion.atLeast(ExactQuantity.of(85, PolicyUnits.PERCENT)));
    }

    private static Goal goal(String id, Target target) {
        return Goal.builder()
                .id(id)
                .title("A goal")
                .owner(Owner.of("District"))
                .target(target)
                .deadline(Deadline.at(Window.parse("2025")))
                .build();
    }

    private static Actual about(String indicator, Optional<String> goal) {
        Actual any = Actual.level(
                Indicator.stock(indicator, PolicyUnits.PERCENT), DAY, ExactQuantity.of(90, PolicyUnits.PERCENT), DAY);
        return any.about(new Subject(indicator, any.subject().scope(), goal.map(GoalId::of)));
    }

    private static Row row(Actual actual) {
        return new Row.Reported(7, actual);
    }

    @Test
    void what_was_handed_over_for_a_goal_is_addressed_to_it_alone() {
        assertThat(addressees.goalsFor(about("share", Optional.of("either")))).containsExactly(EITHER);
    }

    @Test
    void what_is_for_no_goal_in_particular_is_addressed_to_all_about_its_indicator() {
        assertThat(addressees.goalsFor(about("share", Optional.empty()))).containsExactly(SHARE, EITHER);
        assertThat(addressees.goalsFor(about("rate", Optional.empty()))).containsExactly(EITHER);
    }

    @Test
    void what_no_goal_can_use_is_a_problem() {
        Actual lost = about("share", Optional.of("lost"));
        assertThat(addressees.goalsFor(lost)).isEmpty();
        assertThat(addressees.checked(row(lost)))
                .isEqualTo(new Row.Problem(7, "goal must be one of the plan's, but was lost"));
        Actual other = about("other", Optional.empty());
        assertThat(addressees.goalsFor(other)).isEmpty();
        assertThat(addressees.checked(row(other)))
                .isEqualTo(new Row.Problem(7, "indicator must be one that a goal of the plan is about, but was other"));
    }

    @Test
    void any_other_row_stays_what_it_is() {
        Row good = row(about("share", Optional.empty()));
        assertThat(addressees.checked(good)).isSameAs(good);
        Row bad = new Row.Problem(8, "illegible");
        assertThat(addressees.checked(bad)).isSameAs(bad);
    }
}
