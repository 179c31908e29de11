package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.Reference;

/** The functional tests of UCUM: which codes are valid, and what conversions, products and quotients give. */
class UcumTests {
    private static final String FILE = "conformance/ucum/UcumFunctionalTests.xml";

    @Test
    void no_code_that_ucum_calls_invalid_is_accepted() {
        List<String> wronglyAccepted = new ArrayList<>();
        int accepted = 0;
        int refused = 0;
        int refusedThoughValid = 0;
        for (Map<String, String> row : cases("validation")) {
            boolean valid = row.get("valid").equals("true");
            boolean known = isKnown(row.get("unit"));
            if (known && !valid) {
                wronglyAccepted.add(row.get("unit"));
            } else if (known) {
                accepted++;
            } else if (valid) {
                refusedThoughValid++;
            } else {
                refused++;
            }
        }
        assertThat(wronglyAccepted).isEmpty();
        assertThat(List.of(accepted, refused, refusedThoughValid))
                .as("valid codes that we have, invalid ones, valid ones that we do not offer")
                .containsExactly(297, 39, 193);
    }

    @Test
    void our_private_codes_are_these_few() {
        // what we accept beyond UCUM, in which these are no units; each is documented at UnitTable or PolicyUnits
        for (String code : List.of("[pp]", "[mu]", "[jin]", "[acr_i]", "tce", "CNY", "EUR", "{套}")) {
            assertThat(isKnown(code)).as(code).isTrue();
        }
    }

    @Test
    void all_conversions_give_the_printed_number() {
        List<Map<String, String>> cases = cases("conversion");
        assertThat(cases).hasSize(30);
        for (Map<String, String> row : cases) {
            ExactQuantity<?> converted = ExactQuantity.of(row.get("value"), PolicyUnits.of(row.get("srcUnit")))
                    .in(PolicyUnits.of(row.get("dstUnit")));
            assertIs(converted.rational(), row.get("outcome"), row);
        }
    }

    @Test
    void all_products_and_quotients_give_the_printed_number() {
        List<Map<String, String>> products = cases("multiplication");
        List<Map<String, String>> quotients = cases("division");
        assertThat(products).hasSize(2);
        assertThat(quotients).hasSize(3);
        for (Map<String, String> row : products) {
            assertIs(inResultUnit(first(row).multiply(second(row)), row), row.get("vRes"), row);
        }
        for (Map<String, String> row : quotients) {
            assertIs(inResultUnit(first(row).divide(second(row)), row), row.get("vRes"), row);
        }
    }

    private static ExactQuantity<?> first(Map<String, String> row) {
        return ExactQuantity.of(row.get("v1"), PolicyUnits.of(row.get("u1")));
    }

    private static ExactQuantity<?> second(Map<String, String> row) {
        return ExactQuantity.of(row.get("v2"), PolicyUnits.of(row.get("u2")));
    }

    private static Rational inResultUnit(ExactQuantity<?> result, Map<String, String> row) {
        // UCUM's files write the unit 1 as nothing; we do not read nothing as a unit
        String unit = row.get("uRes").isEmpty() ? "1" : row.get("uRes");
        return result.in(PolicyUnits.of(unit)).rational();
    }

    /** The exact number, rounded once to as many digits as the file prints, is the number printed. */
    private static void assertIs(Rational exact, String printed, Map<String, String> row) {
        BigDecimal expected = new BigDecimal(printed);
        assertThat(exact.round(expected.scale(), RoundingMode.HALF_UP))
                .as(row.toString())
                .isEqualByComparingTo(expected);
    }

    private static boolean isKnown(String code) {
        try {
            PolicyUnits.of(code);
            return true;
        } catch (UnknownUnitException | UnsupportedUnitException | LimitExceededException e) {
            return false;
        }
    }

    /** The attributes of the cases of a section; the file has no nesting below them. */
    private static List<Map<String, String>> cases(String section) {
        String text = Reference.text(FILE).replaceAll("(?s)<!--.*?-->", "");
        int start = text.indexOf("<" + section + ">");
        String body = text.substring(start, text.indexOf("</" + section + ">", start));
        List<Map<String, String>> cases = new ArrayList<>();
        for (String element : body.split("<case ")) {
            if (element.contains("id=")) {
                cases.add(attributes(element));
            }
        }
        return cases;
    }

    private static Map<String, String> attributes(String element) {
        Map<String, String> attributes = new TreeMap<>();
        int at = 0;
        while (element.indexOf("=\"", at) >= 0) {
            int equals = element.indexOf("=\"", at);
            int end = element.indexOf('"', equals + 2);
            attributes.put(element.substring(at, equals).strip(), element.substring(equals + 2, end));
            at = end + 1;
        }
        return attributes;
    }
}
