package org.policytargets.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.policytargets.assess.Assessment;
import org.policytargets.goal.Label;
import org.policytargets.report.Actuals;

/**
 * A way of grading progress, as data: what is done to the values, where progress is counted from, how a pace is taken, which
 * one number is graded, what is tried before the bands, and the bands. Printable, comparable, storable; no code hides in it.
 * Published ones are in {@link Methods}; a new one is a few lines:
 *
 * <pre>{@code
 * Method strict = Method.builder()
 *     .id("strict").title(Label.of("Strict schedule"))
 *     .citation(new Citation("Our office", "Note 7", Confidence.READ))
 *     .origin(new Origin.Start()).geometry(new Geometry.Linear()).statistic(Statistic.SCHEDULE)
 *     .bands(Bands.of(Band.from("1", "on time", Rating.ON_TRACK), Band.below("late", Rating.OFF_TRACK)))
 *     .build();
 * Grade grade = strict.grade(trajectory);
 * }</pre>
 *
 * <p>It runs on what was reported and changes no verdict. Laws: every number gets a mark; restating all values in another
 * unit changes no grade, but for levels, what stands for 0 ({@link #zeroAs}) and rules about percent; the order of the
 * observations plays no part. Arithmetic is exact but for rates, which are defined
 * on binary floating point ({@link #isExact}).
 *
 * <p>Immutable.
 *
 * @param id its name
 * @param title its title
 * @param citation where it is written
 * @param note what it cannot judge
 * @param transform what is done to each value first
 * @param origin where progress is counted from
 * @param geometry how a pace is taken and carried on
 * @param statistic the one number that is graded
 * @param horizon the year that stands for a deadline where there is none
 * @param zeroAs what stands for an origin or target of 0 in a rate; without it a rate of 0 is none
 * @param nearLimit the exponent by which thresholds fall near a natural limit (Statistics Canada); without it they stay
 * @param monotone whether a better latest value never worsens the grade
 * @param guardsFirst whether guards that need no pace are tried before what a pace needs
 * @param guards what is tried before the bands, in this order
 * @param bands the scale
 * @param scores the score, where there is one
 * @param aggregation how several of its grades become one, where its publication says so
 */
@Value.Builder
public record Method(
        String id,
        Label title,
        Citation citation,
        Optional<Label> note,
        Transform transform,
        Origin origin,
        Geometry geometry,
        Statistic statistic,
        Optional<Integer> horizon,
        Optional<BigDecimal> zeroAs,
        Optional<BigDecimal> nearLimit,
        boolean monotone,
        boolean guardsFirst,
        List<Guard> guards,
        Bands bands,
        Optional<ScoreMap> scores,
        Optional<Aggregation> aggregation) {
    /**
     * Makes one.
     *
     * @param id its name
     * @param title its title
     * @param citation where it is written
     * @param note what it cannot judge
     * @param transform what is done to each value first
     * @param origin where progress is counted from
     * @param geometry how a pace is taken and carried on
     * @param statistic the one number that is graded
     * @param horizon the year that stands for a deadline where there is none
     * @param zeroAs what stands for an origin or target of 0 in a rate
     * @param nearLimit the exponent by which thresholds fall near a natural limit
     * @param monotone whether a better latest value never worsens the grade
     * @param guardsFirst whether guards that need no pace are tried before what a pace needs
     * @param guards what is tried before the bands, in this order
     * @param bands the scale
     * @param scores the score, where there is one
     * @param aggregation how several of its grades become one
     * @throws InvalidMethodException if the id is blank, the statistic or a guard needs a pace and the geometry takes none, or
     *     what stands for 0 is not positive
     */
    public Method {
        InvalidMethodException.requireText("id", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(transform, "transform");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(geometry, "geometry");
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(bands, "bands");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(aggregation, "aggregation");
        guards = List.copyOf(guards);
        boolean paced = !(geometry instanceof Geometry.None);
        if (!paced && Needs.pace(statistic)) {
            throw new InvalidMethodException("geometry", "take a pace for " + statistic, "none");
        }
        for (int i = 0; i < guards.size(); i++) {
            if (!paced && guards.get(i).when().stream().anyMatch(Needs::pace)) {
                throw new InvalidMethodException(
                        "guards[" + i + "]",
                        "ask nothing of a pace where none is taken",
                        guards.get(i).toString());
            }
        }
        if (nearLimit.isPresent()
                && !(geometry instanceof Geometry.Compound || geometry instanceof Geometry.LogSlope)) {
            throw new InvalidMethodException(
                    "nearLimit", "stand with a rate", geometry.getClass().getSimpleName());
        }
        if (scores.isPresent() && Needs.bounds(statistic)) {
            throw new InvalidMethodException(
                    "scores",
                    "be absent where the normalised level is the score",
                    scores.get().pieces().size() + " pieces");
        }
        requirePositive("zeroAs", zeroAs);
        requirePositive("nearLimit", nearLimit);
    }

    private static void requirePositive(String place, Optional<BigDecimal> number) {
        if (number.isPresent() && number.get().signum() <= 0) {
            throw new InvalidMethodException(place, "be positive", number.get().toPlainString());
        }
    }

    /** {@return a new builder; id, title, citation, statistic and bands must be given} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Method}. */
    public static final class Builder extends MethodBuilder {
        /** Makes one. */
        public Builder() {
            transform(new Transform.Identity());
            origin(new Origin.Start());
            geometry(new Geometry.None());
            monotone(true);
            guardsFirst(false);
        }

        Builder cited(String publication, String section, Confidence confidence) {
            citation(new Citation(publication, section, confidence));
            return this;
        }

        Builder named(String id, String english, String chinese) {
            id(id);
            title(Label.of(english).and(Locale.CHINESE, chinese));
            return this;
        }

        Builder cannot(String english, String chinese) {
            note(Label.of(english).and(Locale.CHINESE, chinese));
            return this;
        }
    }

    /** {@return whether all its arithmetic is exact; compound rates and logarithms are binary floating point} */
    public boolean isExact() {
        return !(geometry instanceof Geometry.Compound || geometry instanceof Geometry.LogSlope) && nearLimit.isEmpty();
    }

    /**
     * {@return what this method says of a trajectory}
     *
     * @param trajectory the values, and where they should be when
     * @throws org.policytargets.units.LimitExceededException if exact arithmetic needs more than 1024 digits, as over hundreds
     *     of observations at odd times it may
     */
    public Grade grade(Trajectory trajectory) {
        return new Grading(this, trajectory).grade();
    }

    /**
     * {@return what this method says of an assessed goal, or of one of its parts; a part of several has no grade of its own}
     *
     * @param assessment the assessment; its verdict plays no part
     * @param actuals the actuals it was made from
     */
    public Grade grade(Assessment assessment, Actuals actuals) {
        return new GoalTrajectory(assessment, actuals).gradedBy(this);
    }

    /**
     * {@return this method for one indicator, whose thresholds are worked out once: for many values of it}
     *
     * @param thresholds the indicator's thresholds
     * @throws InvalidMethodException if the method grades something else than {@link Statistic#RESCALED} levels
     */
    public LevelScale on(Bounds thresholds) {
        return new LevelScale(this, thresholds);
    }

    /**
     * {@return this method as one sentence}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String sentence(Locale locale) {
        return MethodWords.in(locale).sentence(this);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
