package org.policytargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says is what is printed. */
class ReadmeTests {
    @Test
    void the_sample_is_judged_as_in_bulk_and_prints_what_the_page_shows(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (SparkSession spark = Sessions.local(Sessions.JAVA)) {
            SampleRun.run(
                    spark,
                    folder.resolve("sample").toString(),
                    600,
                    100,
                    "csv",
                    new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(Results.in(spark, folder.resolve("sample/out").toString()))
                    .containsExactlyElementsOf(Trial.of(SampleCountry.plan(600, 100), folder.resolve("sample/actuals"))
                            .inBulk(LocalDate.of(2026, 6, 30)));
        }
        assertThat(page()).contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    }

    @Test
    void the_page_shows_how_it_is_called() throws Exception {
        assertThat(page()).contains("```\n" + Options.USAGE + "\n```");
    }

    private static String page() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void a_wrong_call_is_told() {
        assertThatThrownBy(() -> Options.parse("--plan")).hasMessage("--plan must have a value, but has none");
        assertThatThrownBy(() -> Options.parse("plan", "x")).hasMessage("plan must be an option, but is none");
        assertThatThrownBy(() -> Options.parse("--plan", "p", "--actuals", "a"))
                .hasMessage("--out must be given, but was not");
        assertThatThrownBy(() -> call("--as-of", "today"))
                .hasMessage("--as-of must be a day such as 2026-03-01, but was today");
        assertThatThrownBy(() -> call("--format", "orc"))
                .hasMessage("--format must be csv, jsonl or parquet, but was orc");
        assertThatThrownBy(() -> call("--language", "fr")).hasMessage("--language must be en or zh, but was fr");
        assertThatThrownBy(() -> call("--at-most", "0"))
                .hasMessage("--at-most must be a whole number of at least 1, but was 0");
    }

    private static Options call(String name, String value) {
        return Options.parse("--plan", "p", "--actuals", "a", "--out", "o", "--as-of", "2026-03-01", name, value);
    }
}
