package org.policytargets.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policytargets.assess.Verdict;
import org.policytargets.bulk.Tally;

/** What the command prints; how fast it is, no test says. */
class BulkTests {
    private static final Tally TALLY = new Tally(1_000, 5, 10, true);

    private static PrintStream to(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    @Test
    void a_run_prints_what_it_took() {
        BulkRun run = new BulkRun(
                TALLY, Map.of(Verdict.MET, 10L), 2_000_000_000, 1_000_000_000, 620_000_000, 800_000_000, 300L << 20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.print(to(out));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "rows       1000",
                        "problems   5",
                        "goals      10",
                        "           10 MET",
                        "seconds    2.0 (processor 1.0)",
                        "rows/s     500",
                        "ns/row     1000000, of which parsing 620000, reading actuals 180000",
                        "speed      0.62 of only parsing, 0.8 of only reading the actuals",
                        "peak heap  300 MiB, garbage included");
    }

    @Test
    void a_small_file_is_made_once_and_assessed(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bulk.assess(folder, 3_000, to(out), to(new ByteArrayOutputStream()));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo("rows       3000");
        assertThat(lines.get(2)).isEqualTo("goals      30");
        assertThat(lines.get(lines.size() - 1)).matches("(reached   |MISSED    ) speed at least 0.6 of only parsing");
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void sizes_are_compared_with_the_first(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bulk.compare(folder, new long[] {500, 1_000}, to(out), to(new ByteArrayOutputStream()));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("500 rows: ").contains(" ns/row, 1.0 of the first, speed ");
        assertThat(lines.get(1)).startsWith("1000 rows: ");
        assertThat(lines.get(2)).matches("(reached   |MISSED    ) growth at most 1.3 of the first");
    }
}
