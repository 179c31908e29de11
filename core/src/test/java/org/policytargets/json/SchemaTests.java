package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;
import org.policytargets.method.Method;
import org.policytargets.method.Methods;
import org.policytargets.report.Actual;

/** The schemas in the jar are what the codecs say, and another's validator judges by them as our reader does. */
class SchemaTests {
    private static final String RESOURCES = "src/main/resources/org/policytargets/json/";
    private static final Path GENERATED = Path.of("target/schemas");

    private static final Schema PLAN = schema("plan.schema.json");
    private static final Schema ACTUALS = schema("actuals.schema.json");
    private static final Schema RESOLUTIONS = schema("resolutions.schema.json");
    private static final Schema METHOD = schema("method.schema.json");

    private static String resource(String name) {
        try (InputStream in = PolicyTargetsJson.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(name));
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    private static void assertCurrent(String name, ObjectCodec<?> root, String title) throws IOException {
        String generated = Output.toString(Syntax.JSON, out -> Definitions.write(root, title, out));
        Files.createDirectories(GENERATED);
        Files.writeString(GENERATED.resolve(name), generated);
        assertThat(resource(name).equals(generated))
                .as(name + " must be what the codecs say; if the change is meant: cp core/" + GENERATED + "/" + name
                        + " core/" + RESOURCES)
                .isTrue();
    }

    @Test
    void the_schemas_in_the_jar_are_what_the_codecs_say() throws IOException {
        assertCurrent("plan.schema.json", Formats.PLAN, "A plan: the goals of one document");
        assertCurrent("actuals.schema.json", Formats.ACTUALS, "Actuals: what was reported");
        assertCurrent("resolutions.schema.json", Formats.RESOLUTIONS, "Resolutions: values that authorities have set");
        assertCurrent("method.schema.json", Formats.OfMethods.METHOD, "A method: a way of grading progress");
    }

    @Property
    void every_plan_we_write_is_valid(@ForAll("plans") Plan plan) {
        assertThat(errors(PLAN, PolicyTargetsJson.standard().write(plan))).isEmpty();
    }

    @Property
    void all_actuals_we_write_are_valid(@ForAll("actuals") Actual actual) {
        assertThat(errors(ACTUALS, PolicyTargetsJson.standard().writeActuals(List.of(actual))))
                .isEmpty();
    }

    @Property
    void all_resolutions_we_write_are_valid(@ForAll("resolutions") Resolution resolution) {
        assertThat(errors(RESOLUTIONS, PolicyTargetsJson.standard().writeResolutions(List.of(resolution))))
                .isEmpty();
    }

    @Test
    void every_published_method_we_write_is_valid_and_reads_back() {
        for (Method method : Methods.all()) {
            String document = PolicyTargetsJson.standard().write(method);
            assertThat(errors(METHOD, document)).as(document).isEmpty();
            assertThat(PolicyTargetsJson.standard().readMethod(document)).isEqualTo(method);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"0.95\"|0.95|bands[0].from (line 34, column 15) must be text, but was the number 0.95: did you mean \"0.95\"?",
                "\"0.95\"|\"0.6\"|bands[1].from (line 32, column 12) must lie below the band before, ≥ 0.6 on track, but was ≥ 0.60 at risk",
                "\"SCHEDULE\"|\"SCHEDUL\"|statistic (line 20, column 16) must be one of LEVEL, ATTAINMENT, COMPLETION, DONE, SCHEDULE, PACE,"
                        + " PACE_RATIO, PROJECTED_SHARE, GAP_COVERED, NORMALISED, RESCALED, but was \"SCHEDUL\": did you mean"
                        + " SCHEDULE?",
                "\"linear\"|\"curved\"|geometry.kind",
            })
    void a_method_that_is_none_is_refused_with_its_place(String found, String put, String message) {
        String document = PolicyTargetsJson.standard().write(Methods.SCHEDULE);
        assertThat(document).contains(found);
        assertThatThrownBy(() -> PolicyTargetsJson.standard().readMethod(document.replace(found, put)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining(message);
    }

    @Test
    void the_documents_that_are_broken_below_are_valid() {
        assertThat(errors(PLAN, Documents.PLAN)).isEmpty();
        assertThat(errors(ACTUALS, Documents.ACTUALS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"schemaVersion\": 1|\"schemaVersion\": 2",
                "\"schemaVersion\": 1|\"schemaVersion\": \"1\"",
                "\"schemaVersion\": 1,|",
                "\"id\": \"haidian-2025\",|",
                "\"id\": \"haidian-2025\"|\"id\": 2025",
                "\"id\": \"haidian-2025\"|\"id\": \"a\", \"ids\": \"b\"",
                "\"id\": \"roads\"|\"id\": null",
                "\"id\": \"roads\"|\"id\": \"\"",
                "\"id\": \"roads\"|\"id\": \"new roads\"",
                "{\"en\": \"New roads\"}|{}",
                "{\"en\": \"New roads\"}|\"New roads\"",
                "{\"en\": \"New roads\"}|{\"EN\": \"New roads\"}",
                "{\"en\": \"New roads\"}|{\"en\": 1}",
                "\"lead\": \"Haidian\"|\"leed\": \"Haidian\"",
                "\"lead\": \"Haidian\"|\"lead\": \"Haidian\", \"support\": \"B\"",
                "\"lead\": \"Haidian\"|\"lead\": \"Haidian\", \"support\": [1]",
                "\"kind\": \"total\"|\"kind\": \"sum\"",
                "\"kind\": \"total\"|\"kind\": \"milestone\"",
                "\"kind\": \"total\",|",
                "\"kind\": \"total\",|\"kind\": \"total\", \"stage\": \"held\",",
                "\"unit\": \"km\",|\"unit\": \"\",",
                "\"unit\": \"km\",|\"unit\": \"k m\",",
                "\"unit\": \"km\",|\"unit\": 5,",
                "\"nature\": \"FLOW\"|\"nature\": \"flow\"",
                "\"nature\": \"FLOW\",|",
                "\"better\": \"MORE\"|\"better\": \"UP\"",
                "\"signed\": false|\"signed\": \"false\"",
                "\"word\": \"AT_LEAST\"|\"word\": \"AT LEAST\"",
                "\"word\": \"AT_LEAST\"|\"word\": \"ABOUT\", \"tolerance\": {\"rule\": \"HALF\"}",
                "\"value\": \"30.0\"|\"value\": 30.0",
                "\"value\": \"30.0\"|\"value\": \"30,0\"",
                "\"value\": \"30.0\"|\"value\": \"030\"",
                "\"value\": \"30.0\"|\"value\": \"+30\"",
                "\"value\": \"30.0\"|\"value\": \"30.\"",
                "\"value\": \"30.0\"|\"value\": \"NaN\"",
                "\"value\": \"30.0\"|\"value\": \"\"",
                "\"value\": \"30.0\"|\"value\": \"1e1000000000\"",
                "\"value\": \"30.0\"|\"value\": \"1/0\"",
                "\"value\": \"30.0\"|\"value\": \"1.5/3\"",
                "\"value\": \"30.0\"|\"value\": \"３０\"",
                "\"kind\": \"by\"|\"kind\": \"before\"",
                "\"kind\": \"by\"|\"kind\": \"by\", \"cycle\": \"YEAR\"",
                "\"kind\": \"by\"|\"kind\": \"every\"",
                "\"kind\": \"by\"|\"kind\": \"throughout\", \"cadence\": \"90\"",
                "\"kind\": \"by\"|\"kind\": \"throughout\", \"grace\": {\"days\": 3}",
                "\"window\": \"2025\"}|\"window\": \"2025-Q5\"}",
                "\"window\": \"2025\"}|\"window\": \"2025年\"}",
                "\"window\": \"2025\"}|\"window\": \"2025-12-31T16:00:00Z\"}",
                "\"window\": \"2025\"}|\"window\": 2025}",
                "\"window\": \"2025\"}|\"window\": {\"words\": \"今年\"}}",
                "\"window\": \"2025\"}|\"window\": {\"code\": \"2025\", \"word\": \"今年\"}}",
                "\"total\": 5|\"total\": 5.5",
                "\"total\": 5|\"total\": \"5\"",
                "\"total\": 5|\"total\": 99999999999",
                "\"total\": 5|\"total\": null",
                "[\"A\", \"B\"]|[\"A\", null]",
                ", \"complete\": false|",
                "\"2025-06-30\"|\"2025-6-30\"",
                "\"value\": \"10\", \"unit\": \"km\"|\"value\": \"10\"",
                "\"value\": \"10\", \"unit\": \"km\"|\"value\": \"10\", \"unit\": \"km\", \"per\": \"d\"",
            })
    void a_broken_plan_is_refused_by_schema_and_reader(String part, String by) {
        String broken = Documents.plan(part, by == null ? "" : by);
        assertThat(Documents.refused(broken)).as(broken).isNotNull();
        assertThat(errors(PLAN, broken)).as(broken).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"basis\": \"PERIOD\"|\"basis\": \"QUARTER\"",
                "\"basis\": \"PERIOD\"|\"basis\": \"STAGE\"",
                "\"basis\": \"PERIOD\",|",
                "\"indicator\": \"new roads\", |",
                "\"goal\": \"roads\"|\"goal\": null",
                "\"goal\": \"roads\"|\"gaol\": \"roads\"",
                "\"time\": \"2025-Q1\"|\"time\": \"first quarter\"",
                "\"time\": \"2025-Q1\",|",
                "{\"value\": \"7.40\", \"unit\": \"km\"}|\"7.40 km\"",
                "{\"value\": \"7.40\", \"unit\": \"km\"}|{\"from\": {\"value\": \"7.40\", \"unit\": \"km\"}, \"unit\": \"km\"}",
                "{\"value\": \"7.40\", \"unit\": \"km\"}|{\"from\": \"7.40\"}",
                "{\"value\": \"7.40\", \"unit\": \"km\"}|{}",
                "\"on\": \"2025-04-10\",|",
                "\"on\": \"2025-04-10\"|\"on\": 20188",
                "\"on\": \"2025-04-10\"|\"on\": \"10.04.2025\"",
                "\"firsthand\": true|\"firsthand\": 1",
                "\"firsthand\": true|\"status\": \"final\"",
            })
    void broken_actuals_are_refused_by_schema_and_reader(String part, String by) {
        String broken = Documents.actuals(part, by == null ? "" : by);
        assertThat(catchThrowableOfType(
                        MalformedDataException.class,
                        () -> PolicyTargetsJson.standard().readActuals(broken)))
                .as(broken)
                .isNotNull();
        assertThat(errors(ACTUALS, broken)).as(broken).isNotEmpty();
    }

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
}
