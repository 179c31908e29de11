package org.policytargets.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Members;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/**
 * Finds parts that are more than their whole. Two things are tested, and nothing else.
 *
 * <ul>
 *   <li>In "all of", a first part that is an amount (a total, or a level of a stock; no share) is the whole of those after it
 *       that are of the same kind of target, nature, scope, comparable unit and deadline, and whose name says so: it begins
 *       with 其中 or "of which", or is the name of the whole, and then a blank or sign, or 其中. If the least that these promise
 *       adds up to more than the whole promises, it is a flaw; to less is none, as not every part needs to be listed. That
 *       the parts listed do not overlap is taken for granted.
 *   <li>A goal with a total in a count that names more things than it promises. Fewer say nothing: what is counted may lie
 *       inside the things named, as dwellings in projects.
 * </ul>
 */
final class Sums {
    private static final List<String> OF_WHICH = List.of("其中", "of which");

    private Sums() {}

    static void addTo(List<Flaw> flaws, Goal goal) {
        addTo(flaws, goal, goal.target(), "");
        members(goal).ifPresent(flaws::add);
    }

    private static void addTo(List<Flaw> flaws, Goal goal, Target target, String path) {
        if (target instanceof Target.Composite composite) {
            if (target instanceof Target.AllOf all) {
                sum(goal, all, path).ifPresent(flaws::add);
            }
            for (Part part : composite.parts()) {
                addTo(flaws, goal, part.target(), path.isEmpty() ? part.id() : path + "/" + part.id());
            }
        }
    }

    private static Optional<Flaw> sum(Goal goal, Target.AllOf all, String path) {
        Part whole = all.parts().get(0);
        List<ExactQuantity<?>> floors = new ArrayList<>();
        for (Part part : all.parts().subList(1, all.parts().size())) {
            if (isPartOf(whole, part)) {
                floor(part.target()).ifPresent(floors::add);
            }
        }
        Optional<ExactQuantity<?>> promised = most(whole.target());
        if (floors.isEmpty() || promised.isEmpty()) {
            return Optional.empty();
        }
        ExactQuantity<?> sum = sum(floors);
        return sum.compareTo(promised.get()) > 0
                ? Optional.of(
                        Flaw.of(Flaw.Kind.PARTS_DO_NOT_ADD_UP, new Flaw.Place(goal.id(), path), promised.get(), sum))
                : Optional.empty();
    }

    private static ExactQuantity<?> sum(List<ExactQuantity<?>> floors) {
        ExactQuantity<?> sum = floors.get(0);
        for (ExactQuantity<?> floor : floors.subList(1, floors.size())) {
            sum = sum.plus(floor);
        }
        return sum;
    }

    private static boolean isPartOf(Part whole, Part part) {
        return isAmount(whole.target())
                && whole.target() instanceof Target.Simple one
                && part.target() instanceof Target.Simple other
                && one.getClass().equals(other.getClass())
                && one.indicator().nature() == other.indicator().nature()
                && one.indicator().scope().equals(other.indicator().scope())
                && one.indicator().unit().isComparableWith(other.indicator().unit())
                && whole.deadline().equals(part.deadline())
                && isNamedPart(name(one), name(other));
    }

    private static String name(Target.Simple target) {
        return FoldedName.of(target.indicator().name()).toLowerCase(Locale.ROOT);
    }

    /** Amounts add up; shares, means and changes do not. */
    private static boolean isAmount(Target target) {
        return (target instanceof Target.Total
                        || target instanceof Target.Level level
                                && level.indicator().nature() == Nature.STOCK)
                && !((Target.Simple) target).indicator().unit().isComparableWith(PolicyUnits.PERCENT);
    }

    private static boolean isNamedPart(String whole, String part) {
        for (String words : OF_WHICH) {
            if (part.startsWith(words) || part.startsWith(whole + words)) {
                return true;
            }
        }
        return part.length() > whole.length()
                && part.startsWith(whole)
                && !Character.isLetterOrDigit(part.charAt(whole.length()));
    }

    private static Optional<ExactQuantity<?>> floor(Target target) {
        return acceptable(target).flatMap(Interval::lower);
    }

    /** What parts must not exceed: the ceiling where there is one, else the least that keeps the promise. */
    private static Optional<ExactQuantity<?>> most(Target target) {
        Optional<Interval> acceptable = acceptable(target);
        Optional<ExactQuantity<?>> ceiling = acceptable.flatMap(Interval::upper);
        return ceiling.isPresent() ? ceiling : acceptable.flatMap(Interval::lower);
    }

    private static Optional<Interval> acceptable(Target target) {
        return target instanceof Target.Simple simple
                ? simple.acceptance().map(Criterion::acceptable)
                : Optional.empty();
    }

    private static Optional<Flaw> members(Goal goal) {
        if (goal.members().isEmpty() || !(goal.target() instanceof Target.Total total)) {
            return Optional.empty();
        }
        Members members = goal.members().get();
        int named = members.total().orElse(members.named().size());
        boolean count = !BareUnits.word(total.indicator().unit()).isEmpty();
        Optional<ExactQuantity<?>> promised = floor(total);
        boolean more = count
                && promised.isPresent()
                && ExactQuantity.of(named, total.indicator().unit()).compareTo(promised.get()) > 0;
        return more
                ? Optional.of(Flaw.of(Flaw.Kind.PARTS_DO_NOT_ADD_UP, Flaw.Place.of(goal.id()), promised.get(), named))
                : Optional.empty();
    }
}
