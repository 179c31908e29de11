package org.policytargets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/**
 * The generators of the whole domain, in the order of the flow of data: quantities, days, indicators, criteria, targets,
 * deadlines, goals, plans, actuals. All they generate is valid; what must be refused has tests of its own.
 *
 * <p>They draw values and do not shrink them: combinations of jqwik's own generators, which do, took a thousand times as
 * long. Zeros, fractions, long numbers, open ends, words and odd signs are among what they draw.
 */
public final class PolicyTargetArbitraries {
    private PolicyTargetArbitraries() {}

    private static <T> Arbitrary<T> drawn(Function<DrawActual, T> value) {
        return Arbitraries.randomValue((Random random) -> value.apply(new DrawActual(random)));
    }

    /** {@return numbers as people write them} */
    public static Arbitrary<BigDecimal> numbers() {
        return drawn(DrawActual::number);
    }

    /** {@return units of every kind that goals are stated in} */
    public static Arbitrary<PolicyUnit<?>> units() {
        return drawn(DrawActual::unit);
    }

    /**
     * {@return units that compare with that one, itself among them}
     *
     * @param unit any unit
     */
    public static Arbitrary<PolicyUnit<?>> unitsLike(PolicyUnit<?> unit) {
        return drawn(draw -> draw.unitLike(unit));
    }

    /**
     * {@return quantities in that unit as people write them: mostly short, some zero, some with an exponent, some long}
     *
     * @param unit the unit
     */
    public static Arbitrary<ExactQuantity<?>> quantities(PolicyUnit<?> unit) {
        return drawn(draw -> draw.quantity(unit));
    }

    /**
     * {@return quantities in any unit that compares with that one}
     *
     * @param unit the unit
     */
    public static Arbitrary<ExactQuantity<?>> quantitiesLike(PolicyUnit<?> unit) {
        return drawn(draw -> draw.quantityLike(unit));
    }

    /**
     * {@return quantities in that unit that no finite decimal can write: 7/29}
     *
     * @param unit the unit
     */
    public static Arbitrary<ExactQuantity<?>> fractions(PolicyUnit<?> unit) {
        return drawn(draw -> draw.fraction(unit));
    }

    /**
     * {@return quantities above zero in that unit}
     *
     * @param unit the unit
     */
    public static Arbitrary<ExactQuantity<?>> positive(PolicyUnit<?> unit) {
        return drawn(draw -> draw.positive(unit));
    }

    /**
     * {@return intervals as reports have them: mostly points, some with one bound, some with two}
     *
     * @param unit a unit of their kind
     */
    public static Arbitrary<Interval> intervals(PolicyUnit<?> unit) {
        return drawn(draw -> draw.interval(unit));
    }

    /** {@return days of the years 1900 to 2199, mostly of our own} */
    public static Arbitrary<LocalDate> days() {
        return drawn(DrawActual::day);
    }

    /** {@return windows with both ends, some in words} */
    public static Arbitrary<Window> windows() {
        return drawn(DrawActual::window);
    }

    /** {@return visible text, Chinese and Latin, with signs that JSON must escape} */
    public static Arbitrary<String> words() {
        return drawn(DrawActual::words);
    }

    /** {@return indicators of every nature} */
    public static Arbitrary<Indicator> indicators() {
        return indicators(Nature.values());
    }

    /**
     * {@return indicators of these natures}
     *
     * @param natures the natures
     */
    public static Arbitrary<Indicator> indicators(Nature... natures) {
        return drawn(draw -> draw.indicator(natures));
    }

    /** {@return criteria of every word, in every unit, for every better direction} */
    public static Arbitrary<Criterion> criteria() {
        return drawn(draw -> draw.criterion(draw.unit(), draw.of(Better.values())));
    }

    /**
     * {@return criteria of every word, some with a stretch, some compared to a precision}
     *
     * @param unit a unit of their kind
     * @param better the indicator's better direction
     */
    public static Arbitrary<Criterion> criteria(PolicyUnit<?> unit, Better better) {
        return drawn(draw -> draw.criterion(unit, better));
    }

    /**
     * {@return criteria of changes, half of them stated as a decrease}
     *
     * @param unit a unit of their kind
     * @param better the indicator's better direction
     */
    public static Arbitrary<Criterion> criteriaOfChange(PolicyUnit<?> unit, Better better) {
        return drawn(draw -> draw.criterionOfChange(unit, better));
    }

    /** {@return targets of every kind, one of seven a composite of at most two levels} */
    public static Arbitrary<Target> targets() {
        return drawn(DrawActual::target);
    }

    /** {@return targets of every kind but composites} */
    public static Arbitrary<Target.Simple> simpleTargets() {
        return drawn(DrawActual::simpleTarget);
    }

    /** {@return levels} */
    public static Arbitrary<Target.Level> levels() {
        return drawn(DrawActual::level);
    }

    /** {@return totals, signed and unsigned} */
    public static Arbitrary<Target.Total> totals() {
        return drawn(DrawActual::total);
    }

    /** {@return changes, in points for shares} */
    public static Arbitrary<Target.Change> changes() {
        return drawn(DrawActual::change);
    }

    /** {@return growths, in percent} */
    public static Arbitrary<Target.Growth> growths() {
        return drawn(DrawActual::growth);
    }

    /** {@return trends} */
    public static Arbitrary<Target.Trend> trends() {
        return drawn(DrawActual::trend);
    }

    /** {@return milestones on ladders of two to six stages} */
    public static Arbitrary<Target.Milestone> milestones() {
        return drawn(DrawActual::milestone);
    }

    /** {@return coverages of populations known by their name alone, by their size, or by their members} */
    public static Arbitrary<Target.Coverage> coverages() {
        return drawn(DrawActual::coverage);
    }

    /**
     * {@return composites}
     *
     * @param depth how many may stand in each other, at least 1
     */
    public static Arbitrary<Target> composites(int depth) {
        return drawn(draw -> draw.composite(depth));
    }

    /** {@return deadlines of every kind; not every target can be judged under each} */
    public static Arbitrary<Deadline> deadlines() {
        return drawn(DrawActual::deadline);
    }

    /**
     * {@return deadlines under which that target can be judged}
     *
     * @param target the target
     */
    public static Arbitrary<Deadline> deadlines(Target target) {
        return drawn(draw -> draw.deadline(target));
    }

    /** {@return goals of every kind of target and deadline} */
    public static Arbitrary<Goal> goals() {
        return drawn(DrawActual::goal);
    }

    /**
     * {@return goals of that target}
     *
     * @param target the target
     */
    public static Arbitrary<Goal> goals(Target target) {
        return drawn(draw -> draw.goal(target));
    }

    /**
     * {@return goals of that target under that deadline}
     *
     * @param target the target
     * @param deadline a deadline under which it can be judged
     */
    public static Arbitrary<Goal> goals(Target target, Deadline deadline) {
        return drawn(draw -> draw.goal(target, deadline));
    }

    /** {@return plans of up to four goals} */
    public static Arbitrary<Plan> plans() {
        return drawn(DrawActual::plan);
    }

    /** {@return two plans, some goals of the second about what goals of the first are about} */
    public static Arbitrary<List<Plan>> successivePlans() {
        return drawn(draw -> {
            Succession succession = new Succession(draw);
            Plan first = succession.first();
            return List.of(first, succession.next(first));
        });
    }

    /**
     * {@return that plan, its numbers told in other units}
     *
     * @param plan the plan
     */
    public static Arbitrary<Plan> restated(Plan plan) {
        return drawn(draw -> new Succession(draw).restated(plan));
    }

    /** {@return actuals of every basis} */
    public static Arbitrary<Actual> actuals() {
        return drawn(DrawActual::actual);
    }

    /**
     * {@return actuals that are evidence for an indicator: its name, its scope, its kind of unit, a basis of its nature,
     * true of a time in the window, reported up to 60 days after it}
     *
     * @param indicator the indicator; its stages are those of construction
     * @param window the window, with both ends
     */
    public static Arbitrary<Actual> evidence(Indicator indicator, Window window) {
        return drawn(draw -> draw.evidence(indicator, window));
    }

    /** {@return resolutions of delegated targets, as their authority states them} */
    public static Arbitrary<Resolution> resolutions() {
        return drawn(DrawActual::resolution);
    }
}
