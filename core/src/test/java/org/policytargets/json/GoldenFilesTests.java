package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;
import org.policytargets.method.Method;
import org.policytargets.report.Actual;

/**
 * Files of every format version there was, with every kind of target, deadline and actual: they are read for ever, and never
 * written anew. As long as their version is the one that is written, they are also written the same again.
 */
class GoldenFilesTests {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();
    private static final PolicyTargetsJson YAML = PolicyTargetsJson.yaml();

    private static String file(String name) {
        try (InputStream in =
                Objects.requireNonNull(GoldenFilesTests.class.getResourceAsStream("version-1/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    @Test
    void plans_of_version_1_are_read_and_written_the_same() {
        Plan plan = JSON.readPlan(file("plan.json"));
        assertThat(plan.goals()).hasSize(40);
        assertThat(plan.goals().stream().map(goal -> goal.target().getClass()).distinct())
                .hasSize(12);
        assertThat(plan.goals().stream().map(goal -> goal.deadline().getClass()).distinct())
                .hasSize(5);
        assertThat(YAML.readPlan(file("plan.yaml"))).isEqualTo(plan);
        assertThat(JSON.write(plan)).isEqualTo(file("plan.json"));
        assertThat(YAML.write(plan)).isEqualTo(file("plan.yaml"));
    }

    @Test
    void actuals_of_version_1_are_read_and_written_the_same() {
        List<Actual> actuals = JSON.readActuals(file("actuals.json"));
        assertThat(actuals.stream().map(Object::getClass).distinct()).hasSize(4);
        assertThat(YAML.readActuals(file("actuals.yaml"))).isEqualTo(actuals);
        assertThat(JSON.writeActuals(actuals)).isEqualTo(file("actuals.json"));
        assertThat(YAML.writeActuals(actuals)).isEqualTo(file("actuals.yaml"));
    }

    @Test
    void resolutions_of_version_1_are_read_and_written_the_same() {
        List<Resolution> resolutions = JSON.readResolutions(file("resolutions.json"));
        assertThat(resolutions).hasSize(12);
        assertThat(YAML.readResolutions(file("resolutions.yaml"))).isEqualTo(resolutions);
        assertThat(JSON.writeResolutions(resolutions)).isEqualTo(file("resolutions.json"));
        assertThat(YAML.writeResolutions(resolutions)).isEqualTo(file("resolutions.yaml"));
    }

    /** All that were published then; what they say may have been mended since. */
    @Test
    void methods_of_version_1_are_read_and_written_the_same() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(GoldenFilesTests.class.getResource("version-1/methods"))
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        assertThat(files).hasSize(23);
        for (Path file : files) {
            String document = Files.readString(file);
            Method method = JSON.readMethod(document);
            assertThat(file).hasFileName(method.id() + ".json");
            assertThat(JSON.write(method)).isEqualTo(document);
            assertThat(YAML.readMethod(YAML.write(method))).isEqualTo(method);
        }
    }

    @Test
    void what_a_newer_file_of_this_version_adds_is_told_by_the_lenient_form_and_not_written() {
        String newer = Documents.plan("\"lead\": \"Haidian\"", "\"lead\": \"Haidian\", \"since\": \"2027\"");
        List<String> told = new ArrayList<>();
        Plan plan = JSON.lenient(problem -> told.add(problem.getMessage())).readPlan(newer);
        assertThat(told)
                .containsExactly(
                        "goals[0].owner.since (line 10, column 36) must be a known property, but was \"since\"");
        assertThat(JSON.write(plan)).doesNotContain("since");
    }

    @Test
    void another_version_is_refused_by_the_lenient_form_too() {
        String second = Documents.plan("\"schemaVersion\": 1", "\"schemaVersion\": 2");
        assertThatThrownBy(() -> JSON.lenient(problem -> {}).readPlan(second))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage(
                        "schemaVersion (line 2, column 20) must be 1, the version that this library reads, but was 2");
    }
}
