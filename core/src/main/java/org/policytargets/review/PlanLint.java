package org.policytargets.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;

/**
 * Looks a plan through for promises that are not sound, whatever is reported later.
 *
 * <table>
 * <caption>What is looked for</caption>
 * <tr><th>kind</th><th>when</th></tr>
 * <tr><td>{@link Flaw.Kind#NO_OWNER}</td><td>the owner is not stated</td></tr>
 * <tr><td>{@link Flaw.Kind#NO_UNIT}</td><td>a level, total or change is a pure number that is no share, or in a measure word
 * that does not say what is counted: 个, 条, 处, 座, 件, 辆, 项, 所, 台</td></tr>
 * <tr><td>{@link Flaw.Kind#DEADLINE_AFTER_PLAN}</td><td>a goal, or a part with a deadline of its own, is due after the last
 * day of the plan's window</td></tr>
 * <tr><td>{@link Flaw.Kind#TWO_NUMBERS_FOR_ONE_THING}</td><td>one indicator, kind of target and deadline, and different
 * acceptable ranges that are not a floor and a ceiling with room between</td></tr>
 * <tr><td>{@link Flaw.Kind#COMPLETIONS_ABOVE_STARTS}</td><td>two totals of the same days, named alike but for started and
 * completed, 开工 and 竣工: the least to be completed is above what is to be started</td></tr>
 * <tr><td>{@link Flaw.Kind#PARTS_DO_NOT_ADD_UP}</td><td>parts named as parts (其中, "of which", or by the name of the first)
 * of the first part of an "all of" are more than it; or more things are named than counted</td></tr>
 * <tr><td>{@link Flaw.Kind#MET_AT_BASELINE}</td><td>the known value at the start is acceptable</td></tr>
 * <tr><td>{@link Flaw.Kind#WEAKER_THAN_LAST_YEAR}</td><td>{@link PlanComparison} finds the goal, or a
 * part of it, lowered: neither promised for an earlier day nor more firmly</td></tr>
 * </table>
 *
 * <p>What cannot be known is no flaw. The same plans always give the same flaws.
 */
public final class PlanLint {
    private PlanLint() {}

    /**
     * {@return the flaws of a plan, in the order of its goals, those of one goal in the order of their kinds; one about
     * several goals stands with the first of them}
     *
     * @param plan the plan
     * @throws org.policytargets.units.LimitExceededException if a sum has more than 1024 digits
     */
    public static List<Flaw> check(Plan plan) {
        return inOrder(plan, flaws(plan));
    }

    /**
     * {@return the flaws of a plan, and where it promises less than last year's; in the order of its goals}
     *
     * @param plan the plan
     * @param lastYear the plan before it
     * @throws org.policytargets.units.LimitExceededException if a sum or difference has more than 1024 digits
     */
    public static List<Flaw> check(Plan plan, Plan lastYear) {
        List<Flaw> flaws = flaws(plan);
        Weaker.addTo(flaws, lastYear, plan);
        return inOrder(plan, flaws);
    }

    private static List<Flaw> flaws(Plan plan) {
        List<Flaw> flaws = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            if (!goal.owner().isStated()) {
                flaws.add(Flaw.of(Flaw.Kind.NO_OWNER, Flaw.Place.of(goal.id())));
            }
            addLate(flaws, plan, goal);
            Sums.addTo(flaws, goal);
        }
        List<Leaf> leaves = Leaf.allOf(plan);
        for (Leaf leaf : leaves) {
            BareUnits.of(leaf.target()).ifPresent(unit -> flaws.add(Flaw.of(Flaw.Kind.NO_UNIT, leaf.place(), unit)));
            AlreadyMet.flaw(leaf, plan.window()).ifPresent(flaws::add);
        }
        TwoNumbers.addTo(flaws, leaves);
        StartsAndCompletions.addTo(flaws, leaves);
        return flaws;
    }

    private static void addLate(List<Flaw> flaws, Plan plan, Goal goal) {
        Optional<LocalDate> last = plan.window().end();
        if (last.isPresent()) {
            addLate(flaws, Flaw.Place.of(goal.id()), Optional.of(goal.deadline()), last.get());
            addLate(flaws, goal, goal.target(), "", last.get());
        }
    }

    private static void addLate(List<Flaw> flaws, Goal goal, Target target, String path, LocalDate last) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                String inner = path.isEmpty() ? part.id() : path + "/" + part.id();
                addLate(flaws, new Flaw.Place(goal.id(), inner), part.deadline(), last);
                addLate(flaws, goal, part.target(), inner, last);
            }
        }
    }

    private static void addLate(List<Flaw> flaws, Flaw.Place place, Optional<Deadline> deadline, LocalDate last) {
        Optional<LocalDate> due = deadline.flatMap(Deadline::lastDay);
        if (due.isPresent() && due.get().isAfter(last)) {
            flaws.add(Flaw.of(Flaw.Kind.DEADLINE_AFTER_PLAN, place, due.get(), last));
        }
    }

    private static List<Flaw> inOrder(Plan plan, List<Flaw> flaws) {
        Map<GoalId, Integer> places = new HashMap<>();
        for (Goal goal : plan.goals()) {
            places.put(goal.id(), places.size());
        }
        flaws.sort(Comparator.comparingInt((Flaw flaw) -> first(flaw, places)).thenComparing(Flaw::kind));
        return List.copyOf(flaws);
    }

    private static int first(Flaw flaw, Map<GoalId, Integer> places) {
        int first = Integer.MAX_VALUE;
        for (GoalId goal : flaw.goals()) {
            first = Math.min(first, places.getOrDefault(goal, first));
        }
        return first;
    }
}
