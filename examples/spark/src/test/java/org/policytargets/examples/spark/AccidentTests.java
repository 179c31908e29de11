package org.policytargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.json.PolicyTargetsJson;

/** Tasks that fail, and drivers that are killed: the result is that of one machine, and nothing of it is doubled. */
class AccidentTests {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final Trial trial = Trial.ofEveryKind(7, 60, 3);

    @TempDir
    Path folder;

    @Test
    void tasks_that_fail_in_reading_and_in_writing_are_done_again() throws IOException {
        trial.in(folder.resolve("in"));
        FaultyFileSystem.mendAll();
        try (SparkSession spark = Sessions.local(Sessions.JAVA, Sessions.FAULTY)) {
            run(spark, AS_OF);
            assertThat(FaultyFileSystem.broken())
                    .containsExactlyInAnyOrder(
                            "read county-1.csv",
                            "write to judged",
                            "write to assessments",
                            "write to problems",
                            "write to scorecard");
            assertThat(Results.in(spark, folder.resolve("out").toString()))
                    .containsExactlyElementsOf(trial.inBulk(AS_OF));
        }
        assertOnlyTheResult();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_working-out/judged/_temporary",
                "_working-out/problems/_temporary",
                "rename out to _before-out",
                "rename _working-out to out"
            })
    void a_driver_that_is_killed_is_started_again(String point) throws Exception {
        trial.in(folder.resolve("in"));
        Files.writeString(
                folder.resolve("plan.json"), PolicyTargetsJson.standard().write(trial.plan()));
        try (SparkSession spark = Sessions.local(Sessions.JAVA)) {
            // A result of another day stands there already.
            run(spark, LocalDate.of(2025, 8, 1));
            assertThat(killedDriver(point)).isEqualTo(137);
            run(spark, AS_OF);
            assertOnlyTheResult();
            assertThat(Results.in(spark, folder.resolve("out").toString()))
                    .containsExactlyElementsOf(trial.inBulk(AS_OF));
        }
    }

    private void run(SparkSession spark, LocalDate asOf) throws IOException {
        AssessmentJob.of(spark, Assignment.of(trial.plan(), asOf).withSentences())
                .run(
                        ActualsSource.CSV,
                        folder.resolve("in").toString(),
                        folder.resolve("out").toString());
    }

    private void assertOnlyTheResult() throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            assertThat(names.map(path -> path.getFileName().toString())
                            .filter(name -> name.contains("out") && !name.endsWith(".log")))
                    .containsExactly("out");
        }
        try (Stream<Path> names = Files.list(folder.resolve("out"))) {
            assertThat(names.map(path -> path.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder("assessments", "problems", "scorecard");
        }
    }

    /** Runs the command in a process of its own, which ends itself at a point; the exit code. */
    private int killedDriver(String point) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.add("-D" + FaultyFileSystem.HALT + "=" + point);
        Sessions.FAULTY.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Xmx1g",
                "-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.sql.shuffle.partitions=5",
                "-classpath",
                System.getProperty("java.class.path"),
                SparkAssess.class.getName(),
                "--plan",
                folder.resolve("plan.json").toString(),
                "--actuals",
                folder.resolve("in").toString(),
                "--as-of",
                AS_OF.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--sentences"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("driver.log").toFile())
                .start();
        return process.waitFor();
    }
}
