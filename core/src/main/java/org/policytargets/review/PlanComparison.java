package org.policytargets.review;

import static org.policytargets.review.CriterionChange.addTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policytargets.goal.Goal;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Label;
import org.policytargets.goal.Plan;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;

/**
 * How a plan differs from the one before it, goal by goal.
 *
 * <p>Goals stand against each other if they are about one subject: the same name of the indicator (blanks folded, year
 * numbers left out), nature and scope, and units that compare. Composites stand against composites that share a subject.
 * Where several are about one subject, those with an equal criterion are taken first, then those in order; ids, which carry
 * the year, only break a tie.
 *
 * <p>A promise is raised if its numbers are others and strictly less of them are acceptable: more where more is promised,
 * less where a ceiling is, a larger decrease; or its stage is a later one, or its parts are raised. The same numbers in other
 * words are reworded. So is a number, stage or part that asks for more with a later last day or a lower strength, and one that
 * asks for less with an earlier last day or a higher strength: nobody can put them in one order. Deadlines of two kinds or
 * rules are of no order, nor are lasting ones and periods that differ. Days are the same where they lie at the same place of
 * each plan's window; a last day that stays the same day is neither later nor earlier. The source, the note and the value of a
 * baseline are no part of a promise.
 *
 * <pre>{@code
 * PlanComparison comparison = PlanComparison.of(plan2025, plan2026);
 * comparison.changes(GoalChange.Kind.LOWERED);
 * }</pre>
 *
 * <p>Laws: a plan compared with itself is kept. Swapping the plans swaps raised with lowered and dropped with new, and
 * changes the sign of each difference. Every goal of both plans stands in exactly one change. Restating a number in another
 * unit of its kind changes nothing.
 *
 * <p>Immutable.
 *
 * @param before the plan before
 * @param after the plan after
 * @param changes what became of each goal: in the order of the plan after, then the dropped ones in the order of the plan
 *     before
 */
public record PlanComparison(Plan before, Plan after, List<GoalChange> changes) {
    /**
     * Makes one.
     *
     * @param before the plan before
     * @param after the plan after
     * @param changes what became of each goal
     * @throws InvalidGoalException if a goal of a plan does not stand in exactly one change, or one stands there that is no
     *     goal of the plan
     */
    public PlanComparison {
        changes = List.copyOf(changes);
        List<Goal> old = new ArrayList<>();
        List<Goal> young = new ArrayList<>();
        for (GoalChange change : changes) {
            change.before().ifPresent(old::add);
            change.after().ifPresent(young::add);
        }
        requireAll("changes.before", before, old);
        requireAll("changes.after", after, young);
    }

    private static void requireAll(String place, Plan plan, List<Goal> goals) {
        Set<Goal> distinct = new HashSet<>(goals);
        if (goals.size() != plan.goals().size() || !distinct.equals(new HashSet<>(plan.goals()))) {
            throw new InvalidGoalException(
                    place,
                    "be the goals of " + plan.id() + ", each once",
                    goals.stream().map(Goal::id).toList().toString());
        }
    }

    /**
     * {@return what became of each goal}
     *
     * @param before the plan before
     * @param after the plan after
     * @throws org.policytargets.units.LimitExceededException if a difference has more than 1024 digits
     */
    public static PlanComparison of(Plan before, Plan after) {
        Shift shift = new Shift(before.window(), after.window());
        Pairs pairs = Pairs.ofGoals(entries(before), entries(after));
        List<GoalChange> changes = new ArrayList<>();
        for (int j = 0; j < after.goals().size(); j++) {
            Goal goal = after.goals().get(j);
            changes.add(
                    pairs.hasBefore(j)
                            ? change(before.goals().get(pairs.before(j)), goal, shift)
                            : GoalChange.added(goal));
        }
        for (int i = 0; i < before.goals().size(); i++) {
            if (!pairs.hasAfter(i)) {
                changes.add(GoalChange.dropped(before.goals().get(i)));
            }
        }
        return new PlanComparison(before, after, changes);
    }

    private static List<Entry> entries(Plan plan) {
        return plan.goals().stream().map(Entry::of).toList();
    }

    private static GoalChange change(Goal before, Goal after, Shift shift) {
        Terms terms = Terms.of(before, after, shift);
        Outcome outcome = TargetChange.of(before.target(), after.target(), terms);
        List<Component> differing = new ArrayList<>(outcome.differing());
        addTo(differing, Component.DEADLINE, shift.same(before.deadline(), after.deadline()));
        addTo(differing, Component.STRENGTH, before.strength() == after.strength());
        addTo(differing, Component.OWNER, before.owner().equals(after.owner()));
        addTo(differing, Component.TITLE, folded(before.title()).equals(folded(after.title())));
        addTo(differing, Component.MEMBERS, before.members().equals(after.members()));
        addTo(differing, Component.PATH, shift.samePath(before.path(), after.path()));
        return new GoalChange(
                outcome.kind(differing, terms),
                Optional.of(before),
                Optional.of(after),
                outcome.difference(),
                differing,
                outcome.parts());
    }

    private static SortedMap<String, String> folded(Label title) {
        SortedMap<String, String> folded = new TreeMap<>();
        title.byLanguage().forEach((language, words) -> folded.put(language, FoldedName.of(words)));
        return folded;
    }

    /**
     * {@return the changes of a kind, in order}
     *
     * @param kind the kind
     */
    public List<GoalChange> changes(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** {@return how many changes there are of each kind, none left out} */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, changes(kind).size());
        }
        return Collections.unmodifiableMap(counts);
    }
}
