package org.policytargets;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The Big List of Naughty Strings, of the published tables; a test that wants it is skipped where it is not there. */
public final class NaughtyStrings {
    /** How many there are. */
    public static final int COUNT = 515;

    private NaughtyStrings() {}

    /** All of them. */
    public static List<String> all() throws IOException {
        Path file = Path.of(
                System.getProperty("policytargets.reference", "../../shared/reference"), "conformance/blns/blns.json");
        if (!Files.exists(file) && Boolean.getBoolean("policytargets.reference.required")) {
            fail("reference data must be present, but there is no " + file);
        }
        assumeTrue(Files.exists(file), () -> "no reference data at " + file);
        return List.of(JsonMapper.shared().readValue(Files.readAllBytes(file), String[].class));
    }
}
