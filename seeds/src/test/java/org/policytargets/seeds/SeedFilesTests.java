package org.policytargets.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.json.PolicyTargetsJson;
import tools.jackson.databind.json.JsonMapper;

/** The files are what we would write ourselves, up to their line breaks. */
final class SeedFilesTests {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The document on one line; properties stay in their order. */
    private static String onOneLine(String document) {
        return JsonMapper.shared().readTree(document).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"haidian-2025.plan.json", "state-council-2025.plan.json"})
    void a_plan_is_written_the_same_again(String name) throws IOException {
        String document = file(name);
        assertThat(onOneLine(JSON.write(JSON.readPlan(document)))).isEqualTo(onOneLine(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haidian-2025.actuals.json",
                "haidian-2025-midyear.actuals.json",
                "state-council-2025.actuals.json"
            })
    void actuals_are_written_the_same_again(String name) throws IOException {
        String document = file(name);
        assertThat(onOneLine(JSON.writeActuals(JSON.readActuals(document)))).isEqualTo(onOneLine(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "haidian-2025.txt",
                "haidian-2025.plan.json",
                "haidian-2025.actuals.json",
                "haidian-2025-midyear.actuals.json",
                "state-council-2025.plan.json",
                "state-council-2025.actuals.json"
            })
    void lines_end_with_a_line_feed(String name) throws IOException {
        assertThat(file(name)).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t", "\uFEFF", "\uFFFD");
    }
}
