package org.policytargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.goal.Goal;

class AssessFunctionTests {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final Trial trial = Trial.ofEveryKind(11, 150, 3);

    @TempDir
    Path folder;

    private SparkSession session(String serializer) {
        SparkSession spark = Sessions.local(serializer);
        AssessFunction.register(spark, Assignment.of(trial.plan(), AS_OF).withSentences());
        spark.read()
                .option("header", "true")
                .option("multiLine", "true")
                .option("escape", "\"")
                .csv(trial.in(folder.resolve("in")).toString())
                .createOrReplaceTempView("reports");
        return spark;
    }

    @ParameterizedTest
    @ValueSource(strings = {Sessions.JAVA, Sessions.KRYO})
    void in_sql_goals_are_judged_as_by_the_job(String serializer) throws Exception {
        try (SparkSession spark = session(serializer)) {
            String out = folder.resolve("out").toString();
            AssessmentJob.of(spark, Assignment.of(trial.plan(), AS_OF).withSentences())
                    .run(ActualsSource.CSV, folder.resolve("in").toString(), out);
            String cells = Stream.of(spark.table("reports").columns())
                    .filter(column -> !column.equals("goal"))
                    .map(column -> "'" + column + "', `" + column + "`")
                    .collect(Collectors.joining(", "));
            spark.createDataset(
                            trial.plan().goals().stream()
                                    .map(goal -> goal.id().value())
                                    .toList(),
                            org.apache.spark.sql.Encoders.STRING())
                    .toDF("id")
                    .createOrReplaceTempView("goals");
            List<String> found = new ArrayList<>();
            for (Row row : spark.sql("SELECT g.id AS goal, assess(g.id, IF(r.goal IS NULL, NULL, map(" + cells
                            + "))) AS found FROM goals g LEFT JOIN reports r ON r.goal = g.id GROUP BY g.id")
                    .select("goal", "found.verdict", "found.gap", "found.reports", "found.sentence")
                    .collectAsList()) {
                found.add(row.toString());
            }
            List<String> wanted = new ArrayList<>();
            for (Row row : spark.read()
                    .parquet(out + "/assessments")
                    .select("goal", "verdict", "gap", "reports", "sentence")
                    .collectAsList()) {
                wanted.add(row.toString());
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(wanted).hasSize(150);
            assertThat(wanted).anyMatch(line -> line.contains(",MET,")).anyMatch(line -> line.contains(",MISSED,"));
        }
    }

    @Test
    void bad_rows_are_counted_and_an_unknown_goal_has_no_verdict() throws Exception {
        try (SparkSession spark = session(Sessions.JAVA)) {
            Goal goal = trial.plan().goals().get(0);
            String some = "map('time', '2025-12-31', 'value', 'x', 'reported on', '2026-01-01')";
            Row bad = spark.sql("SELECT assess('" + goal.id() + "', " + some + ") AS found")
                    .select("found.reports", "found.problems", "found.verdict")
                    .head();
            assertThat(bad.getLong(0)).isZero();
            assertThat(bad.getLong(1)).isEqualTo(1);
            assertThat(bad.getString(2)).isNotNull();
            Row unknown = spark.sql("SELECT assess('nobody', " + some + ") AS found")
                    .select("found.verdict", "found.problems", "found.problem")
                    .head();
            assertThat(unknown.toString()).isEqualTo("[null,1,goal must be one of the plan's, but was nobody]");
        }
    }

    @Test
    void a_group_of_several_goals_is_refused() throws Exception {
        try (SparkSession spark = session(Sessions.JAVA)) {
            assertThatThrownBy(() -> spark.sql(
                                    "SELECT assess(goal, map('time', time)) FROM VALUES ('a', '2025'), ('b', '2025') t(goal, time)")
                            .collectAsList())
                    .hasStackTraceContaining("assess must be grouped by its goal, but one group had ");
        }
    }
}
