package org.policytargets.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.ApprovedText;

/** What is printed where methods are asked for. */
class MethodReportTests {
    private static final Path EXPECTED = Path.of("src/test/resources/org/policytargets/examples/quickstart/expected");

    private static void assertPrinted(String file, String... args) throws IOException {
        Command command = Command.run(args);
        assertThat(command.err()).isEmpty();
        ApprovedText.assertSame(EXPECTED.resolve(file), command.out());
    }

    @Test
    void all_methods_show_where_they_disagree() throws IOException {
        assertPrinted("methods.en.txt", "--compare-methods");
        assertPrinted("methods.zh.txt", "--compare-methods", "--lang", "zh");
    }

    @Test
    void some_methods_grade_the_open_goals_of_half_a_year() throws IOException {
        assertPrinted("schedule.midyear.en.txt", "--midyear", "--method", "schedule,china-schedule");
        assertThat(Command.run("--midyear", "--method", "schedule").out().lines())
                .allMatch(line -> line.startsWith("illustrative"));
    }

    @Test
    void programs_get_the_grades_of_each_goal() {
        String json = Command.run("--json", "--method=china-completion").out();
        assertThat(json)
                .contains("\"grades\" : [")
                .contains("\"method\" : \"china-completion\"")
                .contains("\"rating\" : \"ACHIEVED\"")
                .contains("\"label\" : \"超额完成\"")
                .contains("\"statistic\" : \"791/790\"")
                .contains("\"notRated\" : \"NO_DATA\"");
        assertThat(Command.run("--json").out()).doesNotContain("grades");
    }

    @Test
    void every_goal_is_listed_where_all_are_asked_for() {
        String out = Command.run("--method", "schedule", "--all").out();
        assertThat(out).doesNotContain("more that no method rates").contains("nothing is observed: schedule");
    }
}
