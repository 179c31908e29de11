package org.policytargets.method;

import java.math.BigDecimal;
import java.util.Optional;

/** How publications make one of several grades. */
public final class Aggregations {
    /** The colours of the Sustainable Development Report, of indicators and goals alike. */
    static final Bands SDSN_COLOURS = Bands.of(
            Band.from("2", "green", Rating.ACHIEVED),
            Band.from("1.5", "yellow", Rating.AT_RISK),
            Band.from("1", "orange", Rating.AT_RISK),
            Band.below("red", Rating.OFF_TRACK));

    /** Verified against published results: Open SDG and Statistics Canada, mean of scores; the mean of groups is a mean of means. */
    public static final Aggregation OPEN_SDG = new Aggregation.Mean(
            Bands.of(
                    Band.from("2.5", "substantial_progress", Rating.ON_TRACK),
                    Band.from("0", "moderate_progress", Rating.AT_RISK),
                    Band.from("-2.5", "limited_progress", Rating.OFF_TRACK),
                    Band.below("deterioration", Rating.REGRESSING)),
            Optional.of(new Mark("target_achieved", Rating.ACHIEVED)));

    /** Verified against published results: Sustainable Development Report 2019, the mean of normalised levels; it has no colour. */
    public static final Aggregation SDSN_GOAL_SCORE =
            new Aggregation.Mean(Bands.of(Band.below("score", Rating.NOT_RATED)), Optional.empty());

    /**
     * Verified against published results: Sustainable Development Report 2019, the mean of the two worst, green and red only if
     * both are, no colour with fewer than half of the indicators due.
     */
    public static final Aggregation SDSN_GOAL_COLOUR =
            new Aggregation.MeanOfWorst(2, SDSN_COLOURS, new BigDecimal("0.5"));

    /** Not confirmed (restated by the Basque office): EUSTAT, mean of Eurostat's scores. */
    public static final Aggregation EUSTAT = new Aggregation.Mean(
            Bands.of(
                    Band.above("2.5", "significant progress", Rating.ON_TRACK),
                    Band.above("0.25", "moderate progress", Rating.AT_RISK),
                    Band.from("-0.25", "no progress", Rating.OFF_TRACK),
                    Band.from("-2.5", "moderate deterioration", Rating.REGRESSING),
                    Band.below("significant deterioration", Rating.REGRESSING)),
            Optional.empty());

    /** Verified: German Sustainable Development Strategy, of several targets of one indicator the worst. */
    public static final Aggregation WORST = new Aggregation.Worst();

    /** Not confirmed (recalled): EU cohesion policy, a priority by its indicators. */
    public static final Aggregation EU_COHESION =
            new Aggregation.Milestones(new BigDecimal("0.85"), new BigDecimal("0.75"), new BigDecimal("0.65"), 3);

    /** Verified against the cases of its unit tests: Keptn, with its usual shares; a warning weighs half, a key objective vetoes. */
    public static final Aggregation.Weighted KEPTN =
            new Aggregation.Weighted(new BigDecimal("90"), new BigDecimal("75"));

    private Aggregations() {}
}
