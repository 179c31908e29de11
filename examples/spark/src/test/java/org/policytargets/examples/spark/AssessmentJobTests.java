package org.policytargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Resolution;
import org.policytargets.assess.Verdict;
import org.policytargets.bulk.AnyPlan;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.json.JsonLines;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** Spark says what one machine says; once under each serializer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AssessmentJobTests {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    /** So few that they are judged in seconds; {@code -Dspark.goals=100000} for the whole. */
    private static final int GOALS = Integer.getInteger("spark.goals");

    private final String serializer;
    private SparkSession spark;

    @TempDir
    Path folder;

    AssessmentJobTests(String serializer) {
        this.serializer = serializer;
    }

    @BeforeAll
    void start() {
        spark = Sessions.local(serializer);
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    @Test
    void goals_of_every_kind_are_judged_as_on_one_machine() throws Exception {
        Trial trial = Trial.ofEveryKind(2025, GOALS, 4).resolved();
        assertThat(trial.resolutions()).isNotEmpty();
        String files = trial.in(folder.resolve("in")).toString();
        for (LocalDate asOf : new LocalDate[] {LocalDate.of(2025, 8, 1), LocalDate.of(2026, 3, 1)}) {
            String out = folder.resolve("out").toString();
            Outcome outcome = AssessmentJob.of(
                            spark,
                            Assignment.of(trial.plan(), asOf)
                                    .withResolutions(trial.resolutions())
                                    .withSentences())
                    .run(ActualsSource.CSV, files, out);
            Results.assertSame(Results.in(spark, out), trial.inBulk(asOf));
            Results.assertSame(Results.assessments(spark, out), trial.oneByOne(asOf));
            assertThat(outcome.problems()).isPositive();
            assertThat(outcome.reports()).isEqualTo(trial.good());
            assertThat(outcome.verdicts().get(Verdict.MET)).isPositive();
            assertThat(outcome.verdicts().get(Verdict.MISSED)).isPositive();
            assertThat(outcome.verdicts().get(Verdict.NO_DATA)).isPositive();
        }
    }

    @Test
    void parquet_is_read_as_csv_is() throws Exception {
        Trial trial = Trial.ofEveryKind(3, 120, 1);
        String files = trial.in(folder.resolve("in")).toString();
        String parquet = folder.resolve("parquet").toString();
        spark.read()
                .option("header", "true")
                .option("multiLine", "true")
                .option("escape", "\"")
                .csv(files)
                .write()
                .parquet(parquet);
        String out = folder.resolve("out").toString();
        AssessmentJob.of(spark, Assignment.of(trial.plan(), AS_OF).withSentences())
                .run(ActualsSource.PARQUET, parquet, out);
        Results.assertSame(Results.assessments(spark, out), trial.oneByOne(AS_OF));
        List<String> problems = new ArrayList<>();
        for (Row row : spark.read().parquet(out + "/problems").collectAsList()) {
            // There is no header among the rows, which a sheet counts.
            long inSheet = row.<Long>getAs("row") + 1;
            String cause = row.<String>getAs("cause").replace("row " + row.getAs("row"), "row " + inSheet);
            problems.add("county-0.csv " + inSheet + " " + cause);
        }
        List<String> wanted = trial.inBulk(AS_OF);
        assertThat(problems).containsExactlyElementsOf(wanted.subList(120, wanted.size()));
    }

    @Test
    void json_lines_are_judged_as_on_one_machine_also_those_for_no_goal_in_particular() throws Exception {
        AnyPlan any = new AnyPlan(new Random(4), false, 80);
        Path in = Files.createDirectories(folder.resolve("in"));
        List<List<Actual>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < any.actuals().size(); i++) {
            parts.get(i % 3).add(any.actuals().get(i));
        }
        for (int i = 0; i < 3; i++) {
            try (OutputStream out = Files.newOutputStream(in.resolve("county-" + i + ".jsonl"))) {
                JsonLines.write(parts.get(i).iterator(), out);
                out.write("{\"subject\": 1}\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        String out = folder.resolve("out").toString();
        Outcome outcome = AssessmentJob.of(
                        spark, Assignment.of(any.plan(), AS_OF).withSentences())
                .run(ActualsSource.JSON_LINES, in.toString(), out);
        Actuals all = Actuals.of(any.actuals());
        assertThat(Results.assessments(spark, out))
                .containsExactlyElementsOf(any.plan().goals().stream()
                        .map(goal -> Trial.line(Assessor.standard().assess(goal, all, AS_OF)))
                        .toList());
        assertThat(outcome.problems()).isEqualTo(3);
        // Some are evidence for several goals.
        assertThat(outcome.reports()).isGreaterThan(any.actuals().size());
    }

    @Test
    void numbers_that_are_not_exact_are_refused() {
        String parquet = folder.resolve("parquet").toString();
        spark.sql("SELECT 'a' AS goal, '2025' AS time, 12.6D AS value").write().parquet(parquet);
        assertThatThrownBy(() -> AssessmentJob.of(spark, Assignment.of(SkewedPlan.plan(), AS_OF))
                        .run(
                                ActualsSource.PARQUET,
                                parquet,
                                folder.resolve("out").toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "column \"value\" must be text, whole numbers, decimals, days or yes and no, but was double");
    }

    @Test
    void a_goal_with_far_more_reports_than_others_is_judged_within_its_limit() throws Exception {
        Trial trial = Trial.of(SkewedPlan.plan(), SkewedPlan.actuals(20_000), 6);
        String files = trial.in(folder.resolve("in")).toString();
        String out = folder.resolve("out").toString();
        Assignment assignment = Assignment.of(trial.plan(), AS_OF).withSentences();
        Outcome outcome = AssessmentJob.of(spark, assignment).run(ActualsSource.CSV, files, out);
        Results.assertSame(Results.in(spark, out), trial.inBulk(AS_OF));
        assertThat(outcome.reports()).isEqualTo(trial.good());
        assertThatThrownBy(() -> AssessmentJob.of(spark, assignment.holdingAtMost(10_000))
                        .run(ActualsSource.CSV, files, out))
                .hasStackTraceContaining("actuals held at once must be at most 10000, but was one more with row ");
        // What was there before is there still.
        Results.assertSame(Results.in(spark, out), trial.inBulk(AS_OF));
    }

    @Test
    void a_report_for_no_goal_in_particular_is_evidence_for_all_about_its_indicator() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("one.csv"), """
                goal,indicator,time,value,reported on
                busy,,2025-12-31,84%,2026-01-10
                ,share,2025-12-31,91%,2026-01-11
                """);
        String out = folder.resolve("out").toString();
        Outcome outcome = AssessmentJob.of(
                        spark, Assignment.of(SkewedPlan.plan(), AS_OF).withSentences())
                .run(ActualsSource.CSV, in.toString(), out);
        assertThat(Results.assessments(spark, out))
                .hasSize(4)
                .startsWith("busy | MET | true | 2025-12-31 | 6 [pp] | MET  busy: at least 85 % on 2025-12-31;"
                        + " 91 % reported for 2025-12-31: 6 points more than promised")
                .allMatch(line -> line.contains(" | MET | "));
        assertThat(outcome.problems()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_on_ends_the_run() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("one.csv"), "goal,time\nbusy,2025\n");
        assertThatThrownBy(() -> AssessmentJob.of(spark, Assignment.of(SkewedPlan.plan(), AS_OF))
                        .run(
                                ActualsSource.CSV,
                                in.toString(),
                                folder.resolve("out").toString()))
                .hasStackTraceContaining("one.csv: the file must have a column value");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_is_wrong_with_a_resolution_is_told_before_anything_is_read() {
        Trial trial = Trial.ofEveryKind(2025, GOALS, 4).resolved();
        Resolution one = trial.resolutions().get(0);
        Resolution other =
                Resolution.of(one.goal(), Criterion.moreThan(ExactQuantity.of(99, PolicyUnits.PERCENT)), one.knownOn());
        assertThatThrownBy(() -> AssessmentJob.of(
                                spark, Assignment.of(trial.plan(), AS_OF).withResolutions(List.of(one, other)))
                        .run(ActualsSource.CSV, "nowhere", folder.resolve("out").toString()))
                .isInstanceOf(InvalidGoalException.class);
    }
}
