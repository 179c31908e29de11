package org.policytargets.goal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * What must be true: an indicator and the values of it that are acceptable; a closed family.
 *
 * <table>
 * <caption>The family</caption>
 * <tr><th>target</th><th>what is read from the actuals</th><th>example</th></tr>
 * <tr><td>{@link Level}</td><td>the value of a stock, share or period mean</td><td>保障率升至85%以上</td></tr>
 * <tr><td>{@link Total}</td><td>the sum of a flow over the window</td><td>新增道路通车里程30公里以上</td></tr>
 * <tr><td>{@link Change}</td><td>the value now less the baseline's</td><td>提高5个百分点</td></tr>
 * <tr><td>{@link Growth}</td><td>that change over the baseline, or a rate reported as such</td><td>增长5.5%</td></tr>
 * <tr><td>{@link Trend}</td><td>the sign of the change</td><td>稳步增长</td></tr>
 * <tr><td>{@link Milestone}</td><td>the stage a project has reached</td><td>实现结构封顶</td></tr>
 * <tr><td>{@link Coverage}</td><td>the members covered, as a share</td><td>街镇全覆盖</td></tr>
 * <tr><td>{@link Delegated}</td><td>known indicator, another authority's value</td><td>完成市政府下达的…任务</td></tr>
 * <tr><td>{@link Judged}</td><td>a recorded human finding</td><td>一批</td></tr>
 * <tr><td>{@link AllOf}, {@link AnyOf}, {@link AtLeastOf}</td><td>the verdicts of their parts</td><td>12座桥36个点位</td></tr>
 * </table>
 *
 * <p>Each simple target reduces to one criterion over one number in one unit: a milestone's number is its place on the
 * ladder, coverage is a share, a finding is 1 for kept and 0 for not. Targets are data; no code hides in them.
 */
public sealed interface Target permits Target.Simple, Target.Composite {
    /** A target about one indicator. */
    sealed interface Simple extends Target
            permits Level, Total, Change, Growth, Trend, Milestone, Coverage, Delegated, Judged {
        /** {@return what the target is about} */
        Indicator indicator();

        /** {@return which numbers are acceptable; empty for a delegated target} */
        Optional<Criterion> acceptance();
    }

    /** A target made of parts. */
    sealed interface Composite extends Target permits AllOf, AnyOf, AtLeastOf {
        /** {@return the parts, at least one, of different ids} */
        List<Part> parts();
    }

    /**
     * The value of a stock, share or period mean.
     *
     * @param indicator a stock or mean
     * @param criterion the acceptable values
     */
    record Level(Indicator indicator, Criterion criterion) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator a stock or mean
         * @param criterion the acceptable values
         * @throws InvalidGoalException if the indicator is of another nature, or the criterion is of another kind than
         *     the indicator or has a stretch on the worse side
         */
        public Level {
            requireNature("target", indicator, Nature.STOCK, Nature.MEAN);
            criterion = fit(indicator, indicator.unit(), criterion);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(criterion);
        }
    }

    /**
     * The sum of a flow over the deadline's window.
     *
     * @param indicator a flow
     * @param criterion the acceptable sums
     */
    record Total(Indicator indicator, Criterion criterion) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator a flow
         * @param criterion the acceptable sums
         * @throws InvalidGoalException if the indicator is of another nature, or the criterion is of another kind than
         *     the indicator or has a stretch on the worse side
         */
        public Total {
            requireNature("target", indicator, Nature.FLOW);
            criterion = fit(indicator, indicator.unit(), criterion);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(criterion);
        }

        /** {@return whether once reached is reached for good: finished things, and no ceiling} */
        public boolean onlyGrows() {
            return !indicator.signed() && criterion.acceptable().upper().isEmpty();
        }
    }

    /**
     * The value now less the baseline's; percentage points for shares.
     *
     * @param indicator a stock, flow or mean
     * @param criterion the acceptable changes
     * @param baseline where the change counts from
     */
    record Change(Indicator indicator, Criterion criterion, Baseline baseline) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator a stock, flow or mean
         * @param criterion the acceptable changes
         * @param baseline where the change counts from
         * @throws InvalidGoalException if the indicator is of another nature, the baseline's value is of another kind,
         *     or the criterion is no difference of the indicator's values or has a stretch on the worse side
         */
        public Change {
            requireNature("target", indicator, Nature.STOCK, Nature.FLOW, Nature.MEAN);
            requireBaseline(indicator, Optional.of(baseline));
            criterion = fit(indicator, indicator.unit().differenceUnit(), criterion);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(criterion);
        }
    }

    /**
     * The rate of change: reported as such, or computed from levels where the indicator allows it.
     *
     * @param indicator a growth, stock, flow or mean
     * @param criterion the acceptable rates, in percent
     * @param baseline what the rate is against; empty for the year before, as reported rates have it
     */
    record Growth(Indicator indicator, Criterion criterion, Optional<Baseline> baseline) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator a growth, stock, flow or mean
         * @param criterion the acceptable rates, in percent
         * @param baseline what the rate is against; empty for the year before, as reported rates have it
         * @throws InvalidGoalException if the indicator is of another nature, the baseline's value is of another kind
         *     than the indicator, or the criterion is no share or has a stretch on the worse side
         */
        public Growth {
            requireNature("target", indicator, Nature.GROWTH, Nature.STOCK, Nature.FLOW, Nature.MEAN);
            requireBaseline(indicator, baseline);
            criterion = fit(indicator, PolicyUnits.PERCENT, criterion);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(criterion);
        }
    }

    /**
     * The sign of the change; no number is promised.
     *
     * @param indicator a growth, stock, flow or mean
     * @param direction which way it must go
     * @param baseline what the change is against; empty for the year before, as reported rates have it
     */
    record Trend(Indicator indicator, Direction direction, Optional<Baseline> baseline) implements Simple {
        /** Which way an indicator must go. */
        public enum Direction {
            /** Up. */
            INCREASE,
            /** Down. */
            DECREASE
        }

        /**
         * Makes one.
         *
         * @param indicator a growth, stock, flow or mean
         * @param direction which way it must go
         * @param baseline what the change is against; empty for the year before, as reported rates have it
         * @throws InvalidGoalException if the indicator is of another nature, or the baseline's value is of another
         *     kind than the indicator
         */
        public Trend {
            requireNature("target", indicator, Nature.GROWTH, Nature.STOCK, Nature.FLOW, Nature.MEAN);
            Objects.requireNonNull(direction, "direction");
            requireBaseline(indicator, baseline);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(acceptance(PolicyUnits.PERCENT));
        }

        /**
         * {@return more than nothing or less than nothing, for changes in a unit}
         *
         * @param unit the unit of the change
         */
        public Criterion acceptance(PolicyUnit<?> unit) {
            ExactQuantity<?> nothing = ExactQuantity.of(0, unit);
            return direction == Direction.INCREASE ? Criterion.moreThan(nothing) : Criterion.lessThan(nothing);
        }
    }

    /**
     * A stage that a named project must have reached.
     *
     * @param indicator the project's stage
     * @param ladder the stages in order
     * @param stage the stage to reach
     */
    record Milestone(Indicator indicator, StageLadder ladder, String stage) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator the project's stage
         * @param ladder the stages in order
         * @param stage the stage to reach
         * @throws InvalidGoalException if the indicator is no stage, or the ladder lacks the stage to reach
         */
        public Milestone {
            requireNature("target", indicator, Nature.STAGE);
            ladder.place(stage);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(Criterion.atLeast(ExactQuantity.of(ladder.place(stage), indicator.unit())));
        }
    }

    /**
     * The share of a population that must be covered.
     *
     * @param indicator what the members are covered by
     * @param population the members
     * @param criterion the acceptable shares, in percent; usually at least 100 %
     */
    record Coverage(Indicator indicator, Population population, Criterion criterion) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator what the members are covered by
         * @param population the members
         * @param criterion the acceptable shares, in percent; usually at least 100 %
         * @throws InvalidGoalException if the indicator is of another nature, or the criterion is no share or has a
         *     stretch on the worse side
         */
        public Coverage {
            requireNature("target", indicator, Nature.MEMBERS);
            Objects.requireNonNull(population, "population");
            criterion = fit(indicator, PolicyUnits.PERCENT, criterion);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(criterion);
        }
    }

    /**
     * A known indicator whose value another authority sets. Until a resolution tells it, nothing is decided.
     *
     * @param indicator the indicator
     * @param authority who sets the value
     */
    record Delegated(Indicator indicator, String authority) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator the indicator
         * @param authority who sets the value
         * @throws InvalidGoalException if the authority is blank or holds hidden characters
         */
        public Delegated {
            Objects.requireNonNull(indicator, "indicator");
            InvalidGoalException.requireText("target.authority", authority);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.empty();
        }

        /**
         * {@return the target that this one is once its value is known}
         *
         * @param criterion the value set by the authority
         * @throws InvalidGoalException if the indicator's nature has no number to compare, or the criterion is of
         *     another kind than the indicator or has a stretch on the worse side
         */
        public Simple resolvedBy(Criterion criterion) {
            return switch (indicator.nature()) {
                case STOCK, MEAN -> new Level(indicator, criterion);
                case FLOW -> new Total(indicator, criterion);
                case GROWTH -> new Growth(indicator, criterion, Optional.empty());
                default ->
                    throw new InvalidGoalException(
                            "resolution.criterion",
                            "resolve a target about a stock, mean, flow or growth",
                            criterion + " for a " + indicator.nature());
            };
        }
    }

    /**
     * A promise that only a person can judge.
     *
     * @param indicator the question
     */
    record Judged(Indicator indicator) implements Simple {
        /**
         * Makes one.
         *
         * @param indicator the question
         * @throws InvalidGoalException if the indicator is of another nature
         */
        public Judged {
            requireNature("target", indicator, Nature.JUDGEMENT);
        }

        @Override
        public Optional<Criterion> acceptance() {
            return Optional.of(Criterion.atLeast(ExactQuantity.of(1, indicator.unit())));
        }
    }

    /**
     * Met when all parts are.
     *
     * @param parts the parts
     */
    record AllOf(List<Part> parts) implements Composite {
        /**
         * Makes one.
         *
         * @param parts the parts
         * @throws InvalidGoalException if there is no part, or two have one id
         */
        public AllOf {
            parts = requireParts(parts);
        }
    }

    /**
     * Met when one part is.
     *
     * @param parts the parts
     */
    record AnyOf(List<Part> parts) implements Composite {
        /**
         * Makes one.
         *
         * @param parts the parts
         * @throws InvalidGoalException if there is no part, or two have one id
         */
        public AnyOf {
            parts = requireParts(parts);
        }
    }

    /**
     * Met when a number of its parts are.
     *
     * @param count how many, from 1 to the number of parts
     * @param parts the parts
     */
    record AtLeastOf(int count, List<Part> parts) implements Composite {
        /**
         * Makes one.
         *
         * @param count how many, from 1 to the number of parts
         * @param parts the parts
         * @throws InvalidGoalException if there is no part, two have one id, or the count is out of range
         */
        public AtLeastOf {
            parts = requireParts(parts);
            if (count < 1 || count > parts.size()) {
                throw new InvalidGoalException("target.count", "be from 1 to " + parts.size(), "" + count);
            }
        }
    }

    /**
     * {@return a level}
     *
     * @param indicator a stock or mean
     * @param criterion the acceptable values
     * @throws InvalidGoalException if the indicator is of another nature, or the criterion is of another kind than the
     *     indicator or has a stretch on the worse side
     */
    static Level level(Indicator indicator, Criterion criterion) {
        return new Level(indicator, criterion);
    }

    /**
     * {@return a total}
     *
     * @param indicator a flow
     * @param criterion the acceptable sums
     * @throws InvalidGoalException if the indicator is of another nature, or the criterion is of another kind than the
     *     indicator or has a stretch on the worse side
     */
    static Total total(Indicator indicator, Criterion criterion) {
        return new Total(indicator, criterion);
    }

    /**
     * {@return a change}
     *
     * @param indicator a stock, flow or mean
     * @param criterion the acceptable changes
     * @param baseline where the change counts from
     * @throws InvalidGoalException if the indicator is of another nature, the baseline's value is of another kind, or
     *     the criterion is no difference of the indicator's values or has a stretch on the worse side
     */
    static Change change(Indicator indicator, Criterion criterion, Baseline baseline) {
        return new Change(indicator, criterion, baseline);
    }

    /**
     * {@return a growth}
     *
     * @param indicator a growth, stock, flow or mean
     * @param criterion the acceptable rates, in percent
     * @throws InvalidGoalException if the indicator is of another nature, or the criterion is no share or has a stretch
     *     on the worse side
     */
    static Growth growth(Indicator indicator, Criterion criterion) {
        return new Growth(indicator, criterion, Optional.empty());
    }

    /**
     * {@return a trend}
     *
     * @param indicator a growth, stock, flow or mean
     * @param direction which way it must go
     * @throws InvalidGoalException if the indicator is of another nature
     */
    static Trend trend(Indicator indicator, Trend.Direction direction) {
        return new Trend(indicator, direction, Optional.empty());
    }

    /**
     * {@return a milestone}
     *
     * @param indicator the project's stage
     * @param ladder the stages in order
     * @param stage the stage to reach
     * @throws InvalidGoalException if the indicator is no stage, or the ladder lacks the stage to reach
     */
    static Milestone milestone(Indicator indicator, StageLadder ladder, String stage) {
        return new Milestone(indicator, ladder, stage);
    }

    /**
     * {@return full coverage}
     *
     * @param indicator what the members are covered by
     * @param population the members
     * @throws InvalidGoalException if the indicator is of another nature
     */
    static Coverage fullCoverage(Indicator indicator, Population population) {
        return new Coverage(indicator, population, Criterion.atLeast(ExactQuantity.of(100, PolicyUnits.PERCENT)));
    }

    private static void requireNature(String place, Indicator indicator, Nature... allowed) {
        if (!List.of(allowed).contains(indicator.nature())) {
            throw new InvalidGoalException(
                    place + ".indicator.nature",
                    "be one of " + List.of(allowed),
                    indicator.nature().toString());
        }
    }

    private static void requireBaseline(Indicator indicator, Optional<Baseline> baseline) {
        baseline.flatMap(Baseline::value)
                .ifPresent(value -> InvalidGoalException.requireComparable(
                        "target.baseline", value, ExactQuantity.of(0, indicator.unit())));
    }

    private static Criterion fit(Indicator indicator, PolicyUnit<?> unit, Criterion criterion) {
        InvalidGoalException.requireComparable("target.criterion", criterion.value(), ExactQuantity.of(0, unit));
        return criterion.towards(indicator.better());
    }

    private static List<Part> requireParts(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new InvalidGoalException("target.parts", "have at least one part", "empty");
        }
        if (parts.stream().map(Part::id).distinct().count() != parts.size()) {
            throw new InvalidGoalException(
                    "target.parts",
                    "have ids of their own",
                    parts.stream().map(Part::id).toList().toString());
        }
        return List.copyOf(parts);
    }
}
