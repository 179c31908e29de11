package org.policytargets.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How several grades become one. What is not counted (superseded targets) is left out; what has no mark for want of data is
 * missing, and each rule says what that means. Law: the order of the members plays no part.
 */
public sealed interface Aggregation {
    /**
     * One of the grades that become one.
     *
     * @param grade the grade
     * @param weight how much it weighs; not negative
     * @param key whether the whole fails with it
     */
    record Member(Grade grade, BigDecimal weight, boolean key) {
        /**
         * Makes one.
         *
         * @param grade the grade
         * @param weight how much it weighs; not negative
         * @param key whether the whole fails with it
         * @throws InvalidMethodException if the weight is negative
         */
        public Member {
            Objects.requireNonNull(grade, "grade");
            if (weight.signum() < 0) {
                throw new InvalidMethodException("member.weight", "not be negative", weight.toPlainString());
            }
        }

        /**
         * {@return a member of weight 1 that is not key}
         *
         * @param grade the grade
         */
        public static Member of(Grade grade) {
            return new Member(grade, BigDecimal.ONE, false);
        }
    }

    /**
     * The mean of the scores there are, put on a scale; the mean of a group of means is a mean of means. Missing scores are
     * left out: they count neither way. Without any score there is no mark.
     *
     * @param bands the scale of the mean
     * @param achieved the mark where every member with a score is achieved; empty where the mean alone decides
     */
    record Mean(Bands bands, Optional<Mark> achieved) implements Aggregation {
        /**
         * Makes one.
         *
         * @param bands the scale of the mean
         * @param achieved the mark where every member with a score is achieved
         */
        public Mean {
            Objects.requireNonNull(bands, "bands");
            Objects.requireNonNull(achieved, "achieved");
        }
    }

    /** The worst mark there is. Missing ones are left out; without any there is no mark. */
    record Worst() implements Aggregation {}

    /**
     * The mean of the worst statistics, put on a scale; the best band only if all of these are in it, else the next; the worst
     * band only if all of these are, else the one before. One member alone decides by itself. Without enough members there
     * is no mark.
     *
     * @param count how many of the worst
     * @param bands the scale, of at least two bands
     * @param present the least share of the members that must have a mark, included
     */
    record MeanOfWorst(int count, Bands bands, BigDecimal present) implements Aggregation {
        /**
         * Makes one.
         *
         * @param count how many of the worst
         * @param bands the scale, of at least two bands
         * @param present the least share of the members that must have a mark, included
         * @throws InvalidMethodException if the count is below 1, there is one band only, or the share not between 0 and 1
         */
        public MeanOfWorst {
            if (count < 1 || bands.bands().size() < 2) {
                throw new InvalidMethodException(
                        "aggregation",
                        "take at least 1 of the worst and 2 bands",
                        count + " and " + bands.bands().size());
            }
            if (present.signum() < 0 || present.compareTo(BigDecimal.ONE) > 0) {
                throw new InvalidMethodException("aggregation.present", "lie between 0 and 1", present.toPlainString());
            }
        }
    }

    /**
     * The weighted share of what passed, in percent: on track or achieved counts in full, at risk half, all else nothing, and
     * missing ones as nothing. A key member off track or missing fails the whole. Members that are not rated for another
     * reason are for information, and left out; with nothing left it passes with 100.
     *
     * @param pass from this share on, included, it passes
     * @param warning from this share on, included, it is a warning
     */
    record Weighted(BigDecimal pass, BigDecimal warning) implements Aggregation {
        /**
         * Makes one.
         *
         * @param pass from this share on, included, it passes
         * @param warning from this share on, included, it is a warning
         * @throws InvalidMethodException if a warning takes more than passing, or a share is not between 0 and 100
         */
        public Weighted {
            if (warning.signum() < 0 || pass.compareTo(new BigDecimal(100)) > 0) {
                throw new InvalidMethodException(
                        "aggregation",
                        "lie between 0 and 100",
                        warning.toPlainString() + " and " + pass.toPlainString());
            }
            if (warning.compareTo(pass) > 0) {
                throw new InvalidMethodException(
                        "aggregation.warning", "be at most " + pass.toPlainString(), warning.toPlainString());
            }
        }
    }

    /**
     * Milestones of which one may fall somewhat short (EU cohesion): achieved if every attainment reaches the first threshold,
     * or all but one do and that one reaches the second, where there are enough. A serious failure if enough stay below the
     * third. Missing ones leave it open.
     *
     * @param reached the first threshold
     * @param nearly the second
     * @param failed the third, not included
     * @param spareFrom from how many members on one may fall short, and two must fail for a serious failure
     */
    record Milestones(BigDecimal reached, BigDecimal nearly, BigDecimal failed, int spareFrom) implements Aggregation {
        /**
         * Makes one.
         *
         * @param reached the first threshold
         * @param nearly the second
         * @param failed the third, not included
         * @param spareFrom from how many members on one may fall short
         * @throws InvalidMethodException if the thresholds do not fall, or the number is below 1
         */
        public Milestones {
            if (spareFrom < 1) {
                throw new InvalidMethodException("aggregation.spareFrom", "be at least 1", Integer.toString(spareFrom));
            }
            if (nearly.compareTo(reached) > 0 || failed.compareTo(nearly) > 0) {
                throw new InvalidMethodException(
                        "aggregation",
                        "have thresholds that fall",
                        reached.toPlainString() + ", " + nearly.toPlainString() + ", " + failed.toPlainString());
            }
        }
    }

    /**
     * {@return what these grades are together}
     *
     * @param name what the whole is called
     * @param members the grades
     * @throws org.policytargets.units.LimitExceededException if an exact mean needs more than 1024 digits
     */
    default Grade of(String name, List<Member> members) {
        List<Member> counted =
                members.stream().filter(member -> member.grade().counted()).toList();
        if (this instanceof Mean mean) {
            return Rollup.mean(name, counted, mean);
        }
        if (this instanceof MeanOfWorst worst) {
            return Rollup.meanOfWorst(name, counted, worst);
        }
        if (this instanceof Weighted weighted) {
            return Rollup.weighted(name, counted, weighted);
        }
        return this instanceof Milestones milestones
                ? Rollup.milestones(name, counted, milestones)
                : Rollup.worst(name, counted);
    }

    /**
     * {@return what these grades are together, each of weight 1 and none key}
     *
     * @param name what the whole is called
     * @param grades the grades
     */
    default Grade ofGrades(String name, List<Grade> grades) {
        return of(name, grades.stream().map(Member::of).toList());
    }
}
