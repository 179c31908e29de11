package org.policytargets.examples.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of the last run, in the guide, has a row for each figure that the command prints, and no other. */
class TrustPageTests {
    private static final Path PAGE = Path.of("../../core/docs/trust.md");

    @Test
    void the_table_of_the_last_run_has_every_figure() throws IOException {
        List<String> ids = new ArrayList<>();
        boolean table = false;
        for (String line : Files.readAllLines(PAGE)) {
            table = table ? !line.equals("<!-- end of trust -->") : line.equals("<!-- trust -->");
            if (table && line.startsWith("| ") && !line.startsWith("| id ") && !line.startsWith("| --- ")) {
                assertThat(line.split(" \\| ")).as(line).hasSize(4);
                ids.add(line.substring(2, line.indexOf(" |", 2)));
            }
        }
        assertThat(ids).isEqualTo(Trust.ids());
    }
}
