package org.policytargets.examples.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.policytargets.goal.Goal;

/**
 * Judges each goal of a plan by actuals that are too many for one machine.
 *
 * <p>Law: the result is that of one machine, {@link org.policytargets.bulk.BulkAssessor} and
 * {@link org.policytargets.assess.Assessor}, however the rows are spread; and it is the same however often tasks fail and
 * the job is run again.
 *
 * <p>Each row is read once, as the library reads it, and sent to the task that judges its goal. Rows are sorted there, on
 * disk where they are many, and one goal after the other is judged: a task holds the actuals of one goal, at most as many as
 * {@link Assignment#holdingAtMost} says.
 */
public final class AssessmentJob {
    private final SparkSession spark;
    private final Assignment assignment;

    private AssessmentJob(SparkSession spark, Assignment assignment) {
        this.spark = spark;
        this.assignment = assignment;
    }

    /**
     * {@return the job of an assignment}
     *
     * @param spark where it runs
     * @param assignment what is to be judged
     */
    public static AssessmentJob of(SparkSession spark, Assignment assignment) {
        return new AssessmentJob(spark, assignment);
    }

    /**
     * Runs it, and puts the result where no half of one can be seen: {@code assessments}, {@code problems} and
     * {@code scorecard}, as Parquet. What an earlier run left there is replaced.
     *
     * @param source what the files are
     * @param actuals the files, or their folder
     * @param out the folder of the result
     * @return what came out
     * @throws IOException if the result cannot be put there
     * @throws org.policytargets.goal.InvalidGoalException if a resolution does not fit its target
     */
    public Outcome run(ActualsSource source, String actuals, String out) throws IOException {
        assignment.bench().requireSound();
        OutputFolder folder = OutputFolder.of(spark, out);
        folder.begin();
        Broadcast<Assignment> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(assignment);
        String all = folder.working("judged");
        judged(source, actuals, shared).write().parquet(all);
        write(spark.read().parquet(all), folder);
        folder.delete("judged");
        folder.finish();
        return Outcome.of(spark, out);
    }

    private Dataset<Row> judged(ActualsSource source, String actuals, Broadcast<Assignment> shared) {
        MapPartitionsFunction<Row, Row> judging =
                rows -> new Judging(rows, shared.value().bench());
        return goals().union(source.addressed(spark, actuals, shared))
                .repartition(functions.col(Addressed.KEY))
                .sortWithinPartitions(Addressed.KEY)
                .mapPartitions(judging, Encoders.row(Judged.SCHEMA));
    }

    /** Every goal once, so that one without a report is judged too. */
    private Dataset<Row> goals() {
        List<Row> rows = assignment.bench().plan().goals().stream()
                .map(Goal::id)
                .map(id -> Addressed.goal(id.value()))
                .toList();
        return spark.createDataFrame(rows, Addressed.SCHEMA);
    }

    /** In an order of their own, so that two runs can be held side by side. */
    private static void write(Dataset<Row> judged, OutputFolder folder) {
        judged.filter("goal is not null")
                .select(names(Judged.ASSESSMENT.fieldNames()))
                .withColumn("decided_on", functions.col("decided_on").cast(DataTypes.DateType))
                .orderBy("place")
                .write()
                .parquet(folder.working(Outcome.ASSESSMENTS));
        judged.filter("goal is null")
                .select(names(Judged.PROBLEM.fieldNames()))
                .orderBy("file", "row")
                .write()
                .parquet(folder.working(Outcome.PROBLEMS));
        judged.filter("goal is not null")
                .groupBy("owner", "verdict")
                .agg(functions.count("*").as("goals"), functions.sum("reports").as("reports"))
                .orderBy("owner", "verdict")
                .write()
                .parquet(folder.working(Outcome.SCORECARD));
    }

    private static org.apache.spark.sql.Column[] names(String... columns) {
        return List.of(columns).stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
    }
}
