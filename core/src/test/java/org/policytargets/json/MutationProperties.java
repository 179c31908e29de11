package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policytargets.PolicyTargetArbitraries;
import org.policytargets.goal.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whatever is done to a document: it is read, or refused by the one exception. */
class MutationProperties {
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new PolicyTargetsModule()).build();

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999999999",
            "\"\"",
            "\"1e999999999\"",
            "{}",
            "[]",
            "[[]]",
            "\"\\ud800\"",
            "\"kms\"",
            "\"2025-02-30\"",
            "\"AT_MOST\"",
            "\"level\"",
            "\"9999\"",
            "\"../..\"",
            "1.5",
            "\"1/0\"",
            "{\"en\": \"x\"}",
            "\"7/29\"",
            "{\"value\": \"1\", \"unit\": \"kg\"}",
            "99999999999",
            "\"-0\"",
            "\"MONTH\"",
            "\"by\"");

    @Property
    void a_changed_plan_is_read_or_refused_by_the_one_exception(
            @ForAll("plans") String document, @ForAll Random random) {
        assertReadOrRefused(
                changed(document, random), json -> PolicyTargetsJson.standard().readPlan(json));
    }

    @Property
    void changed_actuals_are_read_or_refused_by_the_one_exception(
            @ForAll("actuals") String document, @ForAll Random random) {
        assertReadOrRefused(
                changed(document, random), json -> PolicyTargetsJson.standard().readActuals(json));
    }

    @Property
    void changed_bytes_are_read_or_refused_by_the_one_exception(
            @ForAll("plans") String document, @ForAll Random random) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int times = random.nextInt(3); times >= 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        assertReadOrRefused(document, json -> PolicyTargetsJson.standard().readPlan(new ByteArrayInputStream(bytes)));
    }

    /** Text after the document is the mapper's to refuse, in its own words. */
    @Property
    void changed_yaml_is_read_or_refused_by_the_one_exception_or_by_the_mapper(
            @ForAll("yaml") String document, @ForAll Random random) {
        try {
            assertReadOrRefused(changed(document, random), yaml -> YAML.readValue(yaml, Plan.class));
        } catch (JacksonException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    private interface Reader {
        void read(String document) throws IOException;
    }

    private static void assertReadOrRefused(String document, Reader reader) {
        try {
            reader.read(document);
        } catch (MalformedDataException e) {
            assertThat(e.getMessage()).hasSizeBetween(1, 300);
            assertThat(e.code()).isNotEmpty();
            assertThat(e.expected()).isNotEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String changed(String document, Random random) {
        String changed = document;
        for (int times = random.nextInt(3); times >= 0; times--) {
            changed =
                    random.nextInt(3) == 0 ? withCharacterChanged(changed, random) : withTokenChanged(changed, random);
        }
        return changed;
    }

    private static String withCharacterChanged(String document, Random random) {
        int at = random.nextInt(document.length());
        String by = String.valueOf("{}[]\",:\\ 09-+.eEx\u0000\u202E\uD800年&*!#\n|".charAt(random.nextInt(27)));
        return document.substring(0, at) + by + document.substring(random.nextBoolean() ? at : at + 1);
    }

    /** Replaces, removes, repeats or swaps values and names, so that most of what comes out is still JSON. */
    private static String withTokenChanged(String document, Random random) {
        List<int[]> texts = texts(document);
        int[] one = texts.get(random.nextInt(texts.size()));
        int[] other = texts.get(random.nextInt(texts.size()));
        String by = switch (random.nextInt(3)) {
            case 0 -> document.substring(other[0], other[1]);
            case 1 -> TOKENS.get(random.nextInt(TOKENS.size()));
            default -> document.substring(one[0], one[1]) + ": 1, " + document.substring(other[0], other[1]);
        };
        return document.substring(0, one[0]) + by + document.substring(one[1]);
    }

    /** Where the texts and names of a document begin and end. */
    private static List<int[]> texts(String document) {
        List<int[]> texts = new ArrayList<>();
        texts.add(new int[] {0, 1});
        for (int i = 0; i < document.length(); i++) {
            if (document.charAt(i) == '"') {
                int start = i++;
                while (i < document.length() && document.charAt(i) != '"') {
                    i += document.charAt(i) == '\\' ? 2 : 1;
                }
                texts.add(new int[] {start, Math.min(document.length(), i + 1)});
            }
        }
        return texts;
    }

    @Provide
    Arbitrary<String> plans() {
        return PolicyTargetArbitraries.plans().map(PolicyTargetsJson.standard()::write);
    }

    @Provide
    Arbitrary<String> yaml() {
        return PolicyTargetArbitraries.plans().map(YAML::writeValueAsString);
    }

    @Provide
    Arbitrary<String> actuals() {
        return Combinators.combine(
                        PolicyTargetArbitraries.actuals(), PolicyTargetArbitraries.actuals(), Arbitraries.of(1, 2))
                .as((a, b, count) ->
                        PolicyTargetsJson.standard().writeActuals(List.of(a, b).subList(0, count)));
    }
}
