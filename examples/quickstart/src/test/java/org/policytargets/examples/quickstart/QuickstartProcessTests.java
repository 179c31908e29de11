package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.examples.quickstart.Command.FILES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
final class QuickstartProcessTests {
    @TempDir
    private Path folder;

    private Command run(List<String> jvm, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Quickstart.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(Map.of("LC_ALL", "C"));
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Command(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void a_process_prints_what_a_call_prints_whatever_its_charset() throws Exception {
        Command process = run(List.of("-Dfile.encoding=US-ASCII"), "check", "--lang", "zh");
        assertThat(process).isEqualTo(Command.run("check", "--lang", "zh"));
        assertThat(process.code()).isZero();
    }

    @Test
    void a_missed_goal_exits_with_1() throws Exception {
        Command process = run(
                List.of(),
                "--plan=" + FILES + "roads.plan.json",
                "--actuals=" + FILES + "roads.actuals.json",
                "--as-of=2026-02-01");
        assertThat(process.code()).isEqualTo(1);
        assertThat(process.out()).contains("0 met · 1 missed");
        assertThat(process.err()).isEmpty();
    }

    @Test
    void a_bad_file_exits_with_2_and_one_line() throws Exception {
        Command process = run(List.of(), "--plan", FILES + "unknown-unit.plan.json", "--as-of", "2026-02-01");
        assertThat(process.code()).isEqualTo(2);
        assertThat(process.out()).isEmpty();
        assertThat(process.err().lines()).singleElement().asString().contains("goals[0]", "kms", "did you mean km?");
    }

    /** Each of these costs more time than the whole check takes: what loads them has no place on the way to it. */
    @Test
    void nothing_that_is_slow_to_start_is_loaded() throws Exception {
        Command process = run(List.of("-Xlog:class+load:stdout"), "check");
        List<String> classes = process.out()
                .lines()
                .filter(line -> line.contains("[class,load]"))
                .map(line -> line.substring(line.indexOf(']', line.indexOf("load")) + 1)
                        .strip()
                        .split(" ")[0])
                .toList();
        assertThat(classes).contains(Quickstart.class.getName(), "org.policytargets.units.PolicyUnits");
        assertThat(classes).noneMatch(name -> name.endsWith(".SimpleUnitFormat") || name.endsWith(".ServiceProvider"));
        assertThat(classes)
                .noneMatch(name -> name.startsWith("tech.units.")
                        || name.startsWith("tech.uom.")
                        || name.startsWith("com.google.")
                        || name.startsWith("tools.jackson.databind.")
                        || name.startsWith("tools.jackson.dataformat.")
                        || name.startsWith("org.policytargets.exchange.")
                        || name.startsWith("org.policytargets.examples.sheets.")
                        || name.startsWith("org.policytargets.review."));
    }
}
