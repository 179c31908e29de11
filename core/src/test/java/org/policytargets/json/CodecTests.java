package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Plan;
import org.policytargets.report.InvalidActualException;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.IncomparableUnitsException;
import org.policytargets.units.Interval;
import org.policytargets.units.LimitExceededException;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** What no document of ours comes to, but the codecs answer for. */
class CodecTests {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new PolicyTargetsModule()).build();

    private static Tokens tokens(JsonParser parser) {
        return new Tokens(parser, Limits.standard(), null, null);
    }

    private static JsonParser json(String document) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), document);
    }

    @Test
    void one_name_has_one_type_in_all_shapes_of_a_family() {
        List<Shape<Object>> shapes = List.of(
                new RecordShape<>("a", Word.class, List.of(Field.required("value", Scalars.TEXT)), Map.of()),
                new RecordShape<>("b", Count.class, List.of(Field.required("value", Scalars.INTEGER)), Map.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> new ObjectCodec<>("Thing", "kind").shaped(shapes))
                .withMessage("Thing.value must have one type in all shapes");
    }

    record Word(String value) {}

    record Count(int value) {}

    private record Hidden(String value) {}

    @Test
    void a_record_that_cannot_be_reached_is_a_fault_of_ours() {
        RecordShape<Hidden> hidden =
                new RecordShape<>("", Hidden.class, List.of(Field.required("value", Scalars.TEXT)), Map.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> hidden.make(new Object[] {"x"}))
                .withCauseInstanceOf(IllegalAccessException.class);
    }

    @Test
    void a_place_of_the_domain_is_a_path_as_far_as_it_is_one() {
        assertThat(Formats.PLAN.pathTo("goals[3].id")).isEqualTo("goals[3].id");
        assertThat(Formats.PLAN.pathTo("goals[3]")).isEqualTo("goals[3]");
        assertThat(Formats.PLAN.pathTo("plan.id")).isEqualTo("id");
        assertThat(Formats.PLAN.pathTo("goals[3].deadline(a)(b.c).window.words"))
                .isEqualTo("goals[3].deadline.window.words");
        assertThat(Formats.PLAN.pathTo("goals[3].deadline(a")).isEqualTo("goals[3].deadline");
        assertThat(Formats.PLAN.pathTo("title.en")).isEqualTo("title");
        assertThat(Formats.PLAN.pathTo("[3].id")).isEmpty();
        assertThat(Formats.PLAN.pathTo("elsewhere")).isEmpty();
        assertThat(Formats.PLAN.pathTo("")).isEmpty();
    }

    @Test
    void a_property_without_a_name_is_unknown() {
        assertThat(Documents.refusedPlan("\"lead\": \"Haidian\"", "\"lead\": \"Haidian\", \"\": 1"))
                .hasMessage("goals[0].owner. (line 10, column 36) must be a known property, but was \"\"");
        assertThat(Documents.refusedActuals("{\"value\": \"7.40\", \"unit\": \"km\"}", "{\"\": \"x\"}")
                        .code())
                .isEqualTo("json.unknown");
    }

    @Test
    void what_the_domain_refuses_without_a_place_has_the_place_of_the_value() {
        String interval =
                "{\"from\": {\"value\": \"1\", \"unit\": \"km\"}, \"to\": {\"value\": \"2\", \"unit\": \"kg\"}}";
        assertThat(catchThrowable(() -> MAPPER.readValue(interval, Interval.class)))
                .isInstanceOf(MalformedDataException.class)
                .hasCauseInstanceOf(IncomparableUnitsException.class)
                .hasMessageStartingWith("the document (line 1, column 1): ");
    }

    @Test
    void an_interval_without_a_bound_is_not_written() {
        Interval all = Interval.of(null, false, null, false, PolicyUnits.KILOMETRE);
        assertThat(catchThrowable(() -> Output.toString(
                        Syntax.JSON, out -> codec(Interval.class).write(all, out))))
                .isInstanceOf(InvalidActualException.class)
                .hasMessage("interval must have a from or a to, but was all numbers");
    }

    @Test
    void a_number_that_arithmetic_made_too_long_to_be_read_is_not_written() {
        ExactQuantity<?> decimal =
                ExactQuantity.of("1E-60", PolicyUnits.KILOMETRE).plus(ExactQuantity.of("12345", PolicyUnits.KILOMETRE));
        ExactQuantity<?> fraction = ExactQuantity.of(
                Rational.of(
                        java.math.BigInteger.ONE,
                        java.math.BigInteger.TEN.pow(64).subtract(java.math.BigInteger.ONE)),
                PolicyUnits.KILOMETRE);
        ExactQuantity<?> longer = ExactQuantity.of(
                Rational.of(
                        java.math.BigInteger.ONE,
                        java.math.BigInteger.TEN.pow(65).subtract(java.math.BigInteger.ONE)),
                PolicyUnits.KILOMETRE);
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(decimal))).isInstanceOf(LimitExceededException.class);
        assertThat(catchThrowable(() -> MAPPER.writeValueAsString(longer))).isInstanceOf(LimitExceededException.class);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(fraction), ExactQuantity.class))
                .isEqualTo(fraction);
    }

    @SuppressWarnings("unchecked")
    private static <T> Codec<T> codec(Class<T> type) {
        return (Codec<T>) Formats.ALL.get(type);
    }

    @Test
    void a_whole_number_that_its_format_writes_in_another_base_is_refused_with_what_it_would_have_been() {
        JsonParser hexadecimal = new JsonParserDelegate(json("31")) {
            @Override
            public String getString() {
                return "0x1F";
            }
        };
        hexadecimal.nextToken();
        assertThat(catchThrowable(() -> tokens(hexadecimal).integer()))
                .hasMessage(
                        "the document (line 1, column 1) must be a whole number from -2147483648 to 2147483647, but was"
                                + " the number 0x1F, which reads as 31");
        JsonParser grouped = new JsonParserDelegate(json("1000")) {
            @Override
            public String getString() {
                return "1/000";
            }
        };
        grouped.nextToken();
        assertThat(catchThrowable(() -> tokens(grouped).integer())).hasMessageEndingWith("1/000, which reads as 1000");
    }

    @Test
    void an_alias_is_seen_through_a_parser_around_the_parser() {
        JsonParser yaml = new YAMLFactory().createParser(ObjectReadContext.empty(), "[&a x, *a]");
        JsonParser outer = new JsonParserDelegate(new JsonParserDelegate(yaml));
        outer.nextToken();
        assertThat(catchThrowable(() -> tokens(outer).value(new ListCodec<>(Scalars.TEXT))))
                .hasMessage("[1] (line 1, column 8) must be written out, but was a YAML alias");
    }

    @Test
    void a_parser_with_tags_but_without_aliases_is_read() {
        JsonParser tagging = new JsonParserDelegate(json("\"x\"")) {
            @Override
            public boolean canReadTypeId() {
                return true;
            }
        };
        tagging.nextToken();
        assertThat(tokens(tagging).value(Scalars.TEXT)).isEqualTo("x");
    }

    @Test
    void a_fault_without_a_line_is_told_without_one() {
        JsonParser failing = new JsonParserDelegate(json("[]")) {
            @Override
            public tools.jackson.core.JsonToken nextToken() {
                throw new StreamReadException(null, "no more");
            }
        };
        MalformedDataException refusal = catchThrowableOfType(
                MalformedDataException.class, () -> tokens(failing).document(Scalars.TEXT));
        assertThat(refusal).hasMessage("the document must be well-formed: no more");
        assertThat(refusal.line()).isEmpty();
        assertThat(refusal.column()).isEmpty();
    }

    @Test
    void a_stream_that_fails_under_a_mapper_fails_as_the_mapper_has_it() {
        byte[] begun = Documents.PLAN.substring(0, 400).getBytes(StandardCharsets.UTF_8);
        InputStream in = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == begun.length) {
                    throw new IOException("gone");
                }
                return begun[at++];
            }
        };
        assertThat(catchThrowable(() -> MAPPER.readValue(in, Plan.class)))
                .isNotInstanceOf(MalformedDataException.class)
                .hasRootCauseMessage("gone");
    }
}
