package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PolicyTargetsModuleTests {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new PolicyTargetsModule()).build();
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new PolicyTargetsModule()).build();

    private static final String ROADS = """
            schemaVersion: 1
            id: haidian-2025
            title: {en: Report, zh: 报告}
            window: "2025"
            goals:
              - id: roads
                title:
                  en: New roads
                owner: {lead: Haidian}
                target:
                  kind: total
                  indicator: {name: new roads, unit: km, nature: FLOW}
                  criterion: {word: AT_LEAST, value: {value: "30.0", unit: km}}
                deadline: {kind: by, window: "2025"}
                members: {total: 5, named: [A, B], complete: false}
                path:
                  2025-06-30: {value: "10", unit: km}
            """;

    @Provide
    Arbitrary<Plan> plans() {
        return PolicyTargetArbitraries.plans();
    }

    @Provide
    Arbitrary<Actual> actuals() {
        return PolicyTargetArbitraries.actuals();
    }

    @Provide
    Arbitrary<Resolution> resolutions() {
        return PolicyTargetArbitraries.resolutions();
    }

    @Property
    void a_plan_goes_round_through_yaml_and_through_any_json_mapper(@ForAll("plans") Plan plan) {
        assertThat(YAML.readValue(YAML.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
        assertThat(JSON.readValue(JSON.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
        assertThat(PolicyTargetsJson.standard().readPlan(JSON.writeValueAsString(plan)))
                .isEqualTo(plan);
        assertThat(JSON.readValue(PolicyTargetsJson.standard().write(plan), Plan.class))
                .isEqualTo(plan);
    }

    @Property
    void an_actual_goes_round_through_yaml_and_through_any_json_mapper(@ForAll("actuals") Actual actual) {
        assertThat(YAML.readValue(YAML.writeValueAsString(actual), Actual.class))
                .isEqualTo(actual);
        assertThat(JSON.readValue(JSON.writeValueAsString(actual), Actual.class))
                .isEqualTo(actual);
        assertThat(JSON.<Actual>readValue(JSON.writeValueAsString(actual), JSON.constructType(actual.getClass())))
                .isEqualTo(actual);
    }

    @Property
    void a_resolution_goes_round_through_any_json_mapper(@ForAll("resolutions") Resolution resolution) {
        assertThat(JSON.readValue(JSON.writeValueAsString(resolution), Resolution.class))
                .isEqualTo(resolution);
    }

    @Test
    void a_character_of_two_chars_may_stand_anywhere_in_yaml() {
        for (int length = 900; length < 1_300; length++) {
            String name = "0".repeat(length) + "😀";
            assertThat(YAML.readValue(ROADS.replace("lead: Haidian", "lead: \"" + name + "\""), Plan.class)
                            .goals()
                            .get(0)
                            .owner()
                            .lead())
                    .isEqualTo(name);
        }
    }

    @Test
    void yaml_written_by_hand_is_read() {
        assertThat(YAML.readValue(ROADS, Plan.class))
                .isEqualTo(PolicyTargetsJson.standard().readPlan(Documents.PLAN));
    }

    @Test
    void parts_are_read_and_written_by_themselves() {
        Goal goal =
                PolicyTargetsJson.standard().readPlan(Documents.PLAN).goals().get(0);
        assertRound(goal, Goal.class);
        assertRound(goal.target(), Target.class);
        assertRound((Target.Total) goal.target(), Target.Total.class);
        assertRound(goal.deadline(), Deadline.class);
        assertRound((Deadline.By) goal.deadline(), Deadline.By.class);
        assertRound(Criterion.atLeast(ExactQuantity.of("30.0", PolicyUnits.KILOMETRE)), Criterion.class);
        assertRound(Window.parse("2025年底前"), Window.class);
        assertRound(Interval.moreThan(ExactQuantity.of(5, PolicyUnits.PERCENT)), Interval.class);
        assertRound(Nature.STOCK, Nature.class);
        assertThat(JSON.writeValueAsString(PolicyUnits.HECTARE)).isEqualTo("\"har\"");
        assertThat(JSON.readValue("\"har\"", PolicyUnit.class)).isEqualTo(PolicyUnits.HECTARE);
        assertThat(JSON.writeValueAsString(ExactQuantity.of("30.0", PolicyUnits.KILOMETRE)))
                .isEqualTo("{\"value\":\"30.0\",\"unit\":\"km\"}");
        assertThat(JSON.writeValueAsString(Window.parse("2025"))).isEqualTo("\"2025\"");
    }

    private static <T> void assertRound(T value, Class<T> type) {
        assertThat(JSON.readValue(JSON.writeValueAsString(value), type)).isEqualTo(value);
    }

    @Test
    void a_member_of_a_family_asked_for_is_the_only_one_read() {
        String level =
                "{\"kind\":\"judged\",\"indicator\":{\"name\":\"x\",\"unit\":\"{finding}\",\"nature\":\"JUDGEMENT\"}}";
        assertThat(catchThrowableOfType(MalformedDataException.class, () -> JSON.readValue(level, Target.Total.class)))
                .hasMessage("the document (line 1, column 82) must be a Total, but was a Judged");
    }

    /** Somebody else's type with parts of ours. */
    record Dossier(String author, LocalDate day, List<Goal> goals, Map<String, ExactQuantity<?>> sums) {}

    @Test
    void values_of_ours_stand_in_values_of_others() {
        Goal goal =
                PolicyTargetsJson.standard().readPlan(Documents.PLAN).goals().get(0);
        Dossier dossier = new Dossier(
                "me",
                LocalDate.of(2025, 1, 1),
                List.of(goal, goal),
                Map.of("a", ExactQuantity.of("1.50", PolicyUnits.YUAN)));
        assertThat(JSON.readValue(JSON.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
        assertThat(YAML.readValue(YAML.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
        String broken = JSON.writeValueAsString(dossier).replace("\"AT_LEAST\"", "\"ATLEAST\"");
        assertThat(catchThrowableOfType(DatabindException.class, () -> JSON.readValue(broken, Dossier.class)))
                .cause()
                .hasMessageStartingWith(
                        "target.criterion.word (line 1, column 218) must be one of AT_LEAST, MORE_THAN,")
                .hasMessageEndingWith("but was \"ATLEAST\": did you mean AT_LEAST?");
    }

    @Test
    void what_is_not_there_at_all_is_the_matter_of_the_type_that_has_ours_as_a_part() {
        assertThat(JSON.readValue("{\"author\": \"me\"}", Dossier.class).goals())
                .isNull();
    }

    /** A single goal of ours, in somebody else's type. */
    record Folder(Goal goal) {}

    @Test
    void null_is_refused_and_absence_left_to_others() {
        assertThat(JSON.readValue("{}", Folder.class).goal()).isNull();
        assertThat(catchThrowable(() -> JSON.readValue("{\"goal\": null}", Folder.class)))
                .hasRootCauseMessage("the document (line 1, column 10) must be a Goal, but was null");
        assertThat(catchThrowable(() -> JSON.readValue("null", Goal.class)))
                .hasMessage("the document (line 1, column 1) must be a Goal, but was null");
        assertThat(catchThrowable(() -> JSON.readValue("[null]", new TypeReference<List<Goal>>() {})))
                .hasRootCauseMessage("the document (line 1, column 2) must be a Goal, but was null");
    }

    private static MalformedDataException refused(String yaml) {
        return catchThrowableOfType(MalformedDataException.class, () -> YAML.readValue(yaml, Plan.class));
    }

    @Test
    void s14_an_alias_is_never_read_as_the_name_of_its_anchor() {
        assertThat(refused(ROADS.replace("unit: km, nature", "unit: *km, nature")))
                .hasMessage(
                        "goals[0].target.indicator.unit (line 12, column 42) must be written out, but was a YAML alias")
                .extracting(MalformedDataException::code)
                .isEqualTo("json.reference");
        assertThat(refused(ROADS.replace("named: [A, B]", "named: &a [A, *a]")).path())
                .isEqualTo("goals[0].members.named[1]");
        assertThat(YAML.readValue(ROADS.replace("lead: Haidian", "lead: &a Haidian"), Plan.class))
                .isEqualTo(YAML.readValue(ROADS, Plan.class));
        assertThat(refused(ROADS.replace("named: [A, B]", "named: [A, *a]")).path())
                .isEqualTo("goals[0].members.named[1]");
        assertThat(refused("--- *a")).hasMessageContaining("must be written out");
    }

    @Test
    void s14_a_merge_key_is_an_unknown_property() {
        assertThat(refused(ROADS.replace("owner: {lead: Haidian}", "owner: {lead: Haidian, <<: {support: [B]}}")))
                .hasMessage("goals[0].owner.<< (line 9, column 28) must be a known property, but was \"<<\"");
    }

    @ParameterizedTest
    @CsvSource({
        "012, 'the text \"012\"'",
        "0x1F, 'the text \"0x1F\"'",
        "0o17, 'the text \"0o17\"'",
        "+5, 'the text \"+5\"'",
        "1_000, 'the text \"1_000\"'",
        "5.0, 'the number 5.0'",
        "1e3, 'the number 1e3'",
        ".inf, 'the number .inf'",
        ".nan, 'the number .nan'",
        "~, 'null'",
        "'', 'null'",
        "null, 'null'",
        "true, 'true'",
        "'\"5\"', 'the text \"5\"'"
    })
    void s15_a_whole_number_of_another_base_or_form_is_refused(String number, String found) {
        MalformedDataException refusal = refused(ROADS.replace("total: 5", "total: " + number));
        assertThat(refusal.path()).isEqualTo("goals[0].members.total");
        assertThat(refusal.getMessage()).endsWith(", but was " + (found.equals("null") ? refusal.found() : found));
    }

    @Test
    void a_number_without_quotes_is_refused_where_a_text_belongs() {
        assertThat(refused(ROADS.replace("value: \"30.0\"", "value: 30.0")))
                .hasMessage(
                        "goals[0].target.criterion.value.value (line 13, column 50) must be text, but was the number 30.0:"
                                + " did you mean \"30.0\"?");
        assertThat(refused(ROADS.replace("window: \"2025\"}", "window: 2025}")).path())
                .isEqualTo("goals[0].deadline.window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "1_000", "0x1F", "0o17", "+5", "1,000", ".inf"})
    void s15_a_value_of_another_base_or_form_is_refused(String number) {
        assertThat(refused(ROADS.replace("value: \"30.0\"", "value: " + number)))
                .isNotNull()
                .extracting(MalformedDataException::path)
                .asString()
                .startsWith("goals[0].target.criterion.value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "y", "1"})
    void only_true_and_false_are_flags(String flag) {
        assertThat(refused(ROADS.replace("complete: false", "complete: " + flag))
                        .expected())
                .isEqualTo("be true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!str Haidian", "!!java.net.URL x", "!x Haidian", "!!binary SGFpZGlhbg=="})
    void a_tag_is_refused(String name) {
        assertThat(refused(ROADS.replace("lead: Haidian", "lead: " + name)))
                .hasMessageStartingWith(
                        "goals[0].owner.lead (line 9, column 19) must have no YAML tag, but was tagged ");
    }

    @Test
    void s12_a_property_that_stands_twice_is_refused_in_yaml_too() {
        assertThat(catchThrowable(
                        () -> YAML.readValue(ROADS.replace("{lead: Haidian}", "{lead: Haidian, lead: B}"), Plan.class)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("goals[0].owner.lead");
    }

    @Test
    void s13_a_second_document_is_refused_by_the_mapper() {
        assertThat(catchThrowable(() -> YAML.readValue(ROADS + "---\nid: x\n", Plan.class)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("Trailing token");
        assertThat(catchThrowable(() -> JSON.readValue(Documents.PLAN + "{}", Plan.class)))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void malformed_yaml_and_json_are_refused_by_the_one_exception() {
        assertThat(refused(ROADS + "  ["))
                .extracting(MalformedDataException::code)
                .isEqualTo("json.syntax");
        assertThat(catchThrowableOfType(
                        MalformedDataException.class,
                        () -> JSON.readValue(Documents.PLAN.replace("\"2025\",", "\"2025\""), Plan.class)))
                .extracting(MalformedDataException::code)
                .isEqualTo("json.syntax");
    }

    @Test
    void only_the_module_names_databind() throws IOException, URISyntaxException {
        Path classes = Path.of(PolicyTargetsJson.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/policytargets/json");
        List<String> naming = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (content.contains("tools/jackson/databind")) {
                    naming.add(file.getFileName().toString());
                }
            }
        }
        assertThat(naming).isNotEmpty().allMatch(name -> name.startsWith("PolicyTargetsModule"));
    }
}
