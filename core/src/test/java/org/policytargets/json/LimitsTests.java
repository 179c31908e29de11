package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Target;

class LimitsTests {
    private static final Limits STANDARD = Limits.standard();

    private static MalformedDataException refused(String plan, Limits limits) {
        return catchThrowableOfType(
                MalformedDataException.class,
                () -> PolicyTargetsJson.standard().with(limits).readPlan(plan));
    }

    private static void assertLimit(MalformedDataException refusal, String message) {
        assertThat(refusal).isNotNull().hasMessage(message);
        assertThat(refusal.code()).isEqualTo("limit.exceeded");
    }

    @Test
    void the_standard_limits() {
        assertThat(STANDARD).isEqualTo(new Limits(10_485_760, 64, 256, 1_000_000, 256, 16_384));
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withItems(0))
                .withMessage("every limit must be at least 1, but one was 0");
        for (int i = 0; i < 6; i++) {
            int[] limits = {1, 1, 1, 1, 1, 1};
            limits[i] = -1;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Limits(limits[0], limits[1], limits[2], limits[3], limits[4], limits[5]))
                    .withMessage("every limit must be at least 1, but one was -1");
        }
    }

    @Test
    void bytes_are_counted_not_characters() throws IOException {
        int length = Documents.PLAN.getBytes(StandardCharsets.UTF_8).length;
        Limits exact = STANDARD.withBytes(length);
        PolicyTargetsJson json = PolicyTargetsJson.standard().with(exact);
        assertThat(json.readPlan(Documents.PLAN).goals()).hasSize(1);
        assertThat(json.readPlan(new ByteArrayInputStream(Documents.PLAN.getBytes(StandardCharsets.UTF_8)))
                        .goals())
                .hasSize(1);
        String message = "the document must have at most " + (length - 1) + " bytes (limit bytes), but was longer";
        Limits less = STANDARD.withBytes(length - 1);
        assertLimit(refused(Documents.PLAN, less), message);
        assertLimit(
                catchThrowableOfType(
                        MalformedDataException.class,
                        () -> PolicyTargetsJson.standard()
                                .with(less)
                                .readPlan(new ByteArrayInputStream(Documents.PLAN.getBytes(StandardCharsets.UTF_8)))),
                message);
        assertThat(PolicyTargetsJson.standard()
                        .with(STANDARD.withBytes(Integer.MAX_VALUE))
                        .readPlan(new ByteArrayInputStream(Documents.PLAN.getBytes(StandardCharsets.UTF_8)))
                        .goals())
                .hasSize(1);
    }

    @Test
    void more_than_ten_mebibytes_are_refused_before_they_are_read() {
        assertLimit(
                refused(" ".repeat(10_485_761), STANDARD),
                "the document must have at most 10485760 bytes (limit bytes), but was longer");
    }

    private static String nested(int composites) {
        String judged = "{\"kind\": \"judged\", \"indicator\": {\"name\": \"x\", \"unit\": \"{finding}\", \"nature\":"
                + " \"JUDGEMENT\"}}";
        String target = "{\"kind\": \"allOf\", \"parts\": [{\"id\": \"a\", \"target\": ".repeat(composites)
                + judged
                + "}]}".repeat(composites);
        int start = Documents.PLAN.indexOf("\"target\": {");
        int end = Documents.PLAN.indexOf("      \"deadline\"");
        String goal =
                Documents.PLAN.substring(0, start) + "\"target\": " + target + ",\n" + Documents.PLAN.substring(end);
        return goal.replace(
                "\"path\": {\"2025-06-30\": {\"value\": \"10\", \"unit\": \"km\"}}", "\"note\": {\"en\": \"x\"}");
    }

    @Test
    void sixty_four_levels_are_read_and_no_more() {
        // Document, goals, goal, 19 times target, parts and part, then target and indicator: 62.
        Target target =
                PolicyTargetsJson.standard().readPlan(nested(19)).goals().get(0).target();
        assertThat(target).isInstanceOf(Target.AllOf.class);
        assertThat(refused(nested(20), STANDARD).getMessage())
                .startsWith("goals[0].target.parts[0].target.parts[0]")
                .endsWith("…");
        assertThat(refused(nested(20), STANDARD).expected()).isEqualTo("nest at most 64 deep (limit depth)");
        assertLimit(
                refused(nested(3), new Limits(1_000_000, 9, 256, 100, 256, 100)),
                "goals[0].target.parts[0].target.parts[0].target (line 11, column 117) must nest at most 9 deep (limit"
                        + " depth), but was deeper");
        assertLimit(
                refused(nested(3), new Limits(1_000_000, 10, 256, 100, 256, 100)),
                "goals[0].target.parts[0].target.parts[0].target.parts (line 11, column 144) must nest at most 10 deep"
                        + " (limit depth), but was deeper");
    }

    @Test
    void a_deep_document_needs_no_deep_stack() throws InterruptedException {
        String[] said = new String[1];
        Thread thread = new Thread(
                null,
                () -> {
                    PolicyTargetsJson.standard().readPlan(nested(19));
                    said[0] = refused("[".repeat(100_000), STANDARD).getMessage();
                },
                "small stack",
                256 << 10);
        thread.start();
        thread.join();
        assertThat(said[0]).isEqualTo("the document (line 1, column 1) must be an object, but was an array");
    }

    @Test
    void items_are_counted_in_all_arrays_together() {
        assertThat(refused(Documents.PLAN, STANDARD.withItems(3))).isNull();
        assertLimit(
                refused(Documents.PLAN, STANDARD.withItems(2)),
                "goals[0].members.named[1] (line 26, column 46) must have at most 2 items in all (limit items), but was"
                        + " more");
    }

    @Test
    void fields_are_counted_in_each_object() {
        StringBuilder languages = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            char first = (char) ('a' + i / 26);
            char second = (char) ('a' + i % 26);
            languages.append("\"").append(first).append(second).append("q\": \"x\",");
        }
        languages.setLength(languages.length() - 1);
        assertThat(refused(Documents.plan("{\"en\": \"New roads\"}", "{" + languages + "}"), STANDARD))
                .isNull();
        assertLimit(
                refused(Documents.plan("{\"en\": \"New roads\"}", "{" + languages + ", \"en\": \"x\"}"), STANDARD),
                "goals[0].title.en (line 9, column 2834) must have at most 256 properties (limit fields), but was more");
    }

    @Test
    void names_and_texts_have_a_greatest_length() {
        String name = "n".repeat(257);
        assertLimit(
                refused(Documents.plan("{\"en\": \"New roads\"}", "{\"" + name + "\": \"x\"}"), STANDARD),
                "goals[0].title (line 9, column 17) must have names of at most 256 characters (limit nameLength), but was"
                        + " 257");
        assertThat(refused(Documents.plan("New roads", "字".repeat(16_384)), STANDARD))
                .isNull();
        assertLimit(
                refused(Documents.plan("New roads", "字".repeat(16_385)), STANDARD),
                "goals[0].title.en (line 9, column 23) must have at most 16384 characters (limit textLength), but was"
                        + " 16385");
    }

    @Test
    void a_very_long_name_text_or_number_is_refused_in_the_same_words() {
        String million = "1".repeat(1_000_000);
        assertThat(refused("{\"" + million + "\": 1}", STANDARD).code()).isEqualTo("limit.exceeded");
        assertThat(refused("{\"id\": \"" + million + "\"}", STANDARD).code()).isEqualTo("limit.exceeded");
        assertThat(refused("{\"schemaVersion\": " + million + "}", STANDARD).code())
                .isEqualTo("json.type");
        assertThat(refused("{\"schemaVersion\": " + million + "}", STANDARD).getMessage())
                .hasSize(300);
    }
}
