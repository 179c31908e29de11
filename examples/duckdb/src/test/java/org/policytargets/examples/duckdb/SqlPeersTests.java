package org.policytargets.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlPeersTests {
    @Test
    void the_exact_ones_say_the_same() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(SqlPeers.run(5_000, new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isTrue();
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(7).contains("ok         the exact ones say the same");
        assertThat(lines.subList(0, 6)).allMatch(line -> line.matches(".+: [0-9.]+ ns/row, [1-9][0-9]+ of 5000 met"));
    }
}
