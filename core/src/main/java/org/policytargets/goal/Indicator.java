package org.policytargets.goal;

import java.util.Objects;
import javax.measure.Unit;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * What a target is about: a name, a unit, and how its numbers behave. Two indicators are the same thing measured if name,
 * nature and scope are the same ({@link #measuresTheSameAs}); a report of another is no evidence.
 *
 * <table>
 * <caption>Ways to make one</caption>
 * <tr><th>factory</th><th>nature</th><th>example</th></tr>
 * <tr><td>{@link #stock}</td><td>a level on a day</td><td>share of families housed</td></tr>
 * <tr><td>{@link #flow}</td><td>an amount in a period</td><td>new roads opened</td></tr>
 * <tr><td>{@link #growth}</td><td>a rate of change reported as such, in percent</td><td>growth of the gross product</td></tr>
 * <tr><td>{@link #mean}</td><td>an average over a period</td><td>annual mean of fine particles</td></tr>
 * <tr><td>{@link #stage}</td><td>a stage of a project</td><td>a road's construction</td></tr>
 * <tr><td>{@link #members}</td><td>members covered, as a share</td><td>towns with a meal service</td></tr>
 * <tr><td>{@link #judgement}</td><td>a person's finding</td><td>a campaign went well</td></tr>
 * </table>
 *
 * @param name what is measured
 * @param unit the unit of its numbers
 * @param nature how its numbers behave
 * @param signed for a flow: whether it can be negative (a net change); false means finished things, which only add up
 * @param better which direction is better
 * @param scope the territory and population
 * @param derivable whether growth may be computed from reported levels (true for nominal figures; real growth may not)
 */
public record Indicator(
        String name, PolicyUnit<?> unit, Nature nature, boolean signed, Better better, Scope scope, boolean derivable) {
    private static final PolicyUnit<?> STAGE = PolicyUnits.count("stage");
    private static final PolicyUnit<?> FINDING = PolicyUnits.count("finding");

    /**
     * Makes one.
     *
     * @param name what is measured
     * @param unit the unit of its numbers
     * @param nature how its numbers behave
     * @param signed for a flow: whether it can be negative (a net change); false means finished things, which only add up
     * @param better which direction is better
     * @param scope the territory and population
     * @param derivable whether growth may be computed from reported levels (true for nominal figures; real growth may not)
     * @throws InvalidGoalException if the name is blank or holds hidden characters, signed is said of anything but a
     *     flow, or the unit of a growth or of members is no share
     */
    public Indicator {
        InvalidGoalException.requireText("indicator.name", name);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(better, "better");
        Objects.requireNonNull(scope, "scope");
        boolean share = nature == Nature.GROWTH || nature == Nature.MEMBERS;
        if (share && !unit.isComparableWith(PolicyUnits.PERCENT)) {
            throw new InvalidGoalException("indicator.unit", "be comparable with % for a " + nature, unit.code());
        }
        if (signed && nature != Nature.FLOW) {
            throw new InvalidGoalException("indicator.signed", "be said of a flow only", "said of a " + nature);
        }
    }

    private static Indicator of(String name, Unit<?> unit, Nature nature) {
        return new Indicator(name, PolicyUnit.from(unit), nature, false, Better.MORE, Scope.UNSTATED, false);
    }

    /**
     * {@return a level on a day, of which more is better}
     *
     * @param name what is measured
     * @param unit the unit of its numbers
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     * @throws org.policytargets.units.UnsupportedUnitException if the unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the unit is foreign and its factor or an exponent is
     *     too large
     */
    public static Indicator stock(String name, Unit<?> unit) {
        return of(name, unit, Nature.STOCK);
    }

    /**
     * {@return an amount in a period that is never negative, of which more is better}
     *
     * @param name what is measured
     * @param unit the unit of its numbers
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     * @throws org.policytargets.units.UnsupportedUnitException if the unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the unit is foreign and its factor or an exponent is
     *     too large
     */
    public static Indicator flow(String name, Unit<?> unit) {
        return of(name, unit, Nature.FLOW);
    }

    /**
     * {@return a rate of change in percent, of which more is better}
     *
     * @param name what is measured
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public static Indicator growth(String name) {
        return of(name, PolicyUnits.PERCENT, Nature.GROWTH);
    }

    /**
     * {@return an average over a period, of which more is better}
     *
     * @param name what is measured
     * @param unit the unit of its numbers
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     * @throws org.policytargets.units.UnsupportedUnitException if the unit is foreign and has no exact factor
     * @throws org.policytargets.units.LimitExceededException if the unit is foreign and its factor or an exponent is
     *     too large
     */
    public static Indicator mean(String name, Unit<?> unit) {
        return of(name, unit, Nature.MEAN);
    }

    /**
     * {@return the stage of a project}
     *
     * @param project its name
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public static Indicator stage(String project) {
        return of(project, STAGE, Nature.STAGE);
    }

    /**
     * {@return the share of members covered, in percent}
     *
     * @param name what they are covered by
     * @throws InvalidGoalException if the name is blank or holds hidden characters
     */
    public static Indicator members(String name) {
        return of(name, PolicyUnits.PERCENT, Nature.MEMBERS);
    }

    /**
     * {@return a question that a person answers with kept or not kept}
     *
     * @param question the question
     * @throws InvalidGoalException if the question is blank or holds hidden characters
     */
    public static Indicator judgement(String question) {
        return of(question, FINDING, Nature.JUDGEMENT);
    }

    /** {@return this indicator, of which more is better} */
    public Indicator moreIsBetter() {
        return better(Better.MORE);
    }

    /** {@return this indicator, of which less is better} */
    public Indicator lessIsBetter() {
        return better(Better.LESS);
    }

    /** {@return this indicator, of which neither more nor less is better} */
    public Indicator neitherIsBetter() {
        return better(Better.NEITHER);
    }

    /**
     * {@return this indicator with a direction}
     *
     * @param direction the better direction
     */
    public Indicator better(Better direction) {
        return new Indicator(name, unit, nature, signed, direction, scope, derivable);
    }

    /**
     * {@return this indicator for a territory}
     *
     * @param territory the place
     * @throws InvalidGoalException if the territory is blank without being empty, or holds hidden characters
     */
    public Indicator in(String territory) {
        return in(Scope.of(territory));
    }

    /**
     * {@return this indicator for a scope}
     *
     * @param place the territory and population
     */
    public Indicator in(Scope place) {
        return new Indicator(name, unit, nature, signed, better, place, derivable);
    }

    /**
     * {@return this flow, which may be negative: a net change}
     *
     * @throws InvalidGoalException if this is no flow
     */
    public Indicator netChange() {
        return new Indicator(name, unit, nature, true, better, scope, derivable);
    }

    /** {@return this indicator, of which growth may be computed from reported levels} */
    public Indicator growthFromLevels() {
        return new Indicator(name, unit, nature, signed, better, scope, true);
    }

    /**
     * {@return whether name, nature and scope are the same}
     *
     * @param other another indicator
     */
    public boolean measuresTheSameAs(Indicator other) {
        return name.equals(other.name) && nature == other.nature && scope.equals(other.scope);
    }
}
