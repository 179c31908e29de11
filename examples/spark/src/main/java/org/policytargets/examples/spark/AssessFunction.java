package org.policytargets.examples.spark;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Gap;
import org.policytargets.units.Interval;

/**
 * The SQL function {@code assess(goal_id, cells)}, which judges the goals of a group each.
 *
 * <pre>{@code
 * SELECT goal_id, assess(goal_id, map('time', time, 'value', value, 'reported on', reported_on)) AS found
 * FROM reports GROUP BY goal_id
 * }</pre>
 *
 * <p>The cells are texts by the names of the columns that {@link org.policytargets.exchange.ActualsSheet} knows, and are read
 * as it reads them; null is an empty cell, and no cells at all are no report, as an outer join gives them. The result is a
 * struct of verdict, gap, gap_least, gap_most, gap_unit, reports, problems, problem (one of them) and sentence. A goal that
 * the plan does not have has no verdict. A group is held in memory, at most as many actuals as
 * {@link Assignment#holdingAtMost} says.
 */
public final class AssessFunction extends Aggregator<Row, ReportGroup, Row> {
    private static final long serialVersionUID = 1L;

    private static final StructType INPUT = new StructType()
            .add("goal_id", DataTypes.StringType)
            .add("cells", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));

    private static final StructType OUTPUT = new StructType()
            .add("verdict", DataTypes.StringType)
            .add("gap", DataTypes.StringType)
            .add("gap_least", DataTypes.StringType)
            .add("gap_most", DataTypes.StringType)
            .add("gap_unit", DataTypes.StringType)
            .add("reports", DataTypes.LongType)
            .add("problems", DataTypes.LongType)
            .add("problem", DataTypes.StringType)
            .add("sentence", DataTypes.StringType);

    private final Broadcast<Assignment> assignment;
    private transient @Nullable CellsReader reader;

    private AssessFunction(Broadcast<Assignment> assignment) {
        this.assignment = assignment;
    }

    /**
     * Makes the function known to SQL as {@code assess}.
     *
     * @param spark the session
     * @param assignment what is to be judged
     * @throws org.policytargets.goal.InvalidGoalException if a resolution does not fit its target
     */
    public static void register(SparkSession spark, Assignment assignment) {
        assignment.bench().requireSound();
        Broadcast<Assignment> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(assignment);
        spark.udf().register("assess", functions.udaf(new AssessFunction(shared), Encoders.row(INPUT)));
    }

    @Override
    public ReportGroup zero() {
        return new ReportGroup();
    }

    @Override
    public ReportGroup reduce(ReportGroup group, Row input) {
        String goal = input.getString(0);
        group.isOf(goal);
        @Nullable Map<String, String> cells = input.isNullAt(1) ? null : input.getJavaMap(1);
        if (cells != null) {
            org.policytargets.bulk.Row row = reader().read(goal, cells);
            if (row instanceof org.policytargets.bulk.Row.Reported reported) {
                group.add(reported.actual());
            } else if (row instanceof org.policytargets.bulk.Row.Problem problem) {
                group.refuse(problem.cause(), 1);
            }
        }
        return group;
    }

    private CellsReader reader() {
        CellsReader made = reader;
        if (made == null) {
            made = new CellsReader(assignment.value().bench());
            reader = made;
        }
        return made;
    }

    @Override
    public ReportGroup merge(ReportGroup one, ReportGroup other) {
        one.add(other);
        return one;
    }

    @Override
    public Row finish(ReportGroup group) {
        Bench bench = assignment.value().bench();
        @Nullable String goal = group.goal();
        if (goal == null || bench.placeOf(goal) < 0) {
            return result(null, null, null, null, null, group, null);
        }
        Assessment found = bench.assess(goal, group.reports());
        Optional<Interval> gap = found.gap().map(Gap::distance);
        return result(
                found.verdict().name(),
                found.gap().map(Judged::text).orElse(null),
                gap.flatMap(Interval::lower).map(Judged::number).orElse(null),
                gap.flatMap(Interval::upper).map(Judged::number).orElse(null),
                gap.map(distance -> distance.unit().code()).orElse(null),
                group,
                bench.tellsSentences() ? found.sentence(bench.language()) : null);
    }

    private static Row result(
            @Nullable String verdict,
            @Nullable String gap,
            @Nullable String least,
            @Nullable String most,
            @Nullable String unit,
            ReportGroup group,
            @Nullable String sentence) {
        return RowFactory.create(
                verdict, gap, least, most, unit, group.size(), group.problems(), group.problem(), sentence);
    }

    @Override
    public Encoder<ReportGroup> bufferEncoder() {
        return Encoders.javaSerialization(ReportGroup.class);
    }

    @Override
    public Encoder<Row> outputEncoder() {
        return Encoders.row(OUTPUT);
    }
}
