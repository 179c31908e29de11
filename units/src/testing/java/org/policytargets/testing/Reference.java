package org.policytargets.testing;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The published tables. Where they are absent a test is skipped, or fails if they are required. */
public final class Reference {
    private Reference() {}

    /** {@return the text of a file below the reference folder} */
    public static String text(String file) {
        Path path = Path.of(System.getProperty("policytargets.reference", "../../shared/reference"), file);
        if (Files.exists(path)) {
            try {
                return Files.readString(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (Boolean.getBoolean("policytargets.reference.required")) {
            return fail("reference data must be present, but there is no " + path);
        }
        return abort("no reference data at " + path);
    }

    /** {@return the rows of a CSV file as cells, without its first row} */
    public static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(file).split("\r\n")) {
            rows.add(cells(line));
        }
        return rows.subList(1, rows.size());
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
