package org.policytargets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.review.Promises.allOf;
import static org.policytargets.review.Promises.builder;
import static org.policytargets.review.Promises.change;
import static org.policytargets.review.Promises.parts;
import static org.policytargets.review.Promises.plan;
import static org.policytargets.review.Promises.total;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;
import org.policytargets.units.PolicyUnits;

/** Targets made of parts, part by part. */
class CompositeChangeExamples {
    private static final Indicator STARTED = Indicator.flow("homes started", PolicyUnits.count("dwelling"));
    private static final Indicator COMPLETED = Indicator.flow("homes completed", PolicyUnits.count("dwelling"));
    private static final Indicator LET = Indicator.flow("homes let", PolicyUnits.count("dwelling"));

    private static Target started(int homes) {
        return total(STARTED, homes + " {dwelling}");
    }

    private static Target completed(int homes) {
        return total(COMPLETED, homes + " {dwelling}");
    }

    private static Target let(int homes) {
        return total(LET, homes + " {dwelling}");
    }

    private static void assertChange(GoalChange change, Kind kind, Component... differing) {
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.differing()).containsExactly(differing);
        assertThat(change.difference()).isEmpty();
    }

    @Test
    void all_parts_kept_is_kept_in_whatever_order() {
        assertChange(change(allOf(started(9), completed(5)), allOf(completed(5), started(9))), Kind.KEPT);
    }

    @Test
    void one_part_raised_and_none_lowered_is_raised() {
        GoalChange change = change(allOf(started(9), completed(5)), allOf(started(9), completed(6)));
        assertChange(change, Kind.RAISED, Component.PARTS);
        assertThat(change.parts()).extracting(PartChange::kind).containsExactly(Kind.KEPT, Kind.RAISED);
        assertThat(change.parts().get(1).difference().orElseThrow()).hasToString("1 {dwelling}");
        assertThat(change.parts().get(1).differing()).containsExactly(Component.NUMBER);
        assertChange(
                change(allOf(started(9), completed(6)), allOf(started(9), completed(5))),
                Kind.LOWERED,
                Component.PARTS);
    }

    @Test
    void one_raised_and_one_lowered_is_reworded() {
        assertChange(
                change(allOf(started(9), completed(5)), allOf(started(8), completed(6))),
                Kind.REWORDED,
                Component.PARTS);
    }

    @Test
    void a_further_part_raises_all_of_and_lowers_one_of() {
        Target two = allOf(started(9), completed(5));
        Target three = allOf(started(9), completed(5), let(1));
        assertChange(change(two, three), Kind.RAISED, Component.PARTS);
        assertChange(change(three, two), Kind.LOWERED, Component.PARTS);
        Target anyOfTwo = new Target.AnyOf(parts(started(9), completed(5)));
        Target anyOfThree = new Target.AnyOf(parts(started(9), completed(5), let(1)));
        assertChange(change(anyOfTwo, anyOfThree), Kind.LOWERED, Component.PARTS);
        assertChange(change(anyOfThree, anyOfTwo), Kind.RAISED, Component.PARTS);
        assertThat(change(three, two).parts())
                .extracting(PartChange::kind)
                .containsExactly(Kind.KEPT, Kind.KEPT, Kind.DROPPED);
        assertThat(change(two, three).parts())
                .extracting(PartChange::kind)
                .containsExactly(Kind.KEPT, Kind.KEPT, Kind.NEW);
    }

    @Test
    void more_parts_wanted_is_raised() {
        List<Part> parts = parts(started(9), completed(5));
        Target one = new Target.AtLeastOf(1, parts);
        Target both = new Target.AtLeastOf(2, parts);
        assertChange(change(one, both), Kind.RAISED, Component.TARGET);
        assertChange(change(both, one), Kind.LOWERED, Component.TARGET);
        assertChange(
                change(one, new Target.AtLeastOf(2, parts(started(9), completed(4)))),
                Kind.REWORDED,
                Component.TARGET,
                Component.PARTS);
        assertChange(change(one, new Target.AnyOf(parts)), Kind.REWORDED, Component.TARGET);
    }

    @Test
    void parts_about_one_subject_pair_by_id() {
        Target before = allOf(started(9), started(5));
        Target after = new Target.AllOf(List.of(Part.of("b", started(6)), Part.of("a", started(10))));
        GoalChange change = change(before, after);
        assertChange(change, Kind.RAISED, Component.PARTS);
        assertThat(change.parts())
                .extracting(part -> part.before().orElseThrow().id())
                .containsExactly("b", "a");
    }

    @Test
    void a_part_of_the_same_id_about_something_else_is_another_part() {
        GoalChange change = change(allOf(started(9), completed(5)), allOf(started(9), let(5)));
        assertChange(change, Kind.REWORDED, Component.PARTS);
        assertThat(change.parts()).extracting(PartChange::kind).containsExactly(Kind.KEPT, Kind.NEW, Kind.DROPPED);
    }

    @Test
    void composites_that_share_no_subject_are_two_goals_and_those_that_share_more_go_first() {
        Plan before = plan(
                2024,
                Promises.goal("a", allOf(started(9), completed(5)), 2024),
                Promises.goal("b", allOf(let(5)), 2024));
        Plan after = plan(
                2025,
                Promises.goal("x", allOf(started(9)), 2025),
                Promises.goal("y", allOf(completed(5), started(9)), 2025));
        assertThat(PlanComparison.of(before, after).changes())
                .extracting(change -> change.kind() + " "
                        + change.before().map(goal -> goal.id().value()).orElse("–"))
                .containsExactly("NEW –", "KEPT a", "DROPPED b");
    }

    @Test
    void nested_parts_are_compared_too() {
        GoalChange change = change(allOf(allOf(started(9)), completed(5)), allOf(allOf(started(10)), completed(5)));
        assertChange(change, Kind.RAISED, Component.PARTS);
        assertThat(change.parts().get(0).parts()).extracting(PartChange::kind).containsExactly(Kind.RAISED);
    }

    @Test
    void a_part_may_have_a_deadline_of_its_own() {
        Goal inherits = builder("g", allOf(started(9)), 2024).build();
        Goal own = builder("g", ownDeadline("2025-H1"), 2025).build();
        GoalChange change = change(inherits, own);
        assertChange(change, Kind.REWORDED, Component.PARTS);
        assertThat(change.parts().get(0).differing()).containsExactly(Component.DEADLINE);
        assertChange(change(builder("g", ownDeadline("2024-H1"), 2024).build(), own), Kind.KEPT);
        assertChange(change(builder("g", ownDeadline("2024-H2"), 2024).build(), own), Kind.REWORDED, Component.PARTS);
    }

    private static Target ownDeadline(String window) {
        return new Target.AllOf(List.of(new Part("a", started(9), Optional.of(Deadline.by(Window.parse(window))))));
    }
}
