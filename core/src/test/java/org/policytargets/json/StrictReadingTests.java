package org.policytargets.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.json.Documents.plan;
import static org.policytargets.json.Documents.refusedActuals;
import static org.policytargets.json.Documents.refusedPlan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;

/**
 * The ways in which values are changed in silence, numbered as in the project's catalogue of faults. Each is kept exactly or
 * refused with its place.
 */
class StrictReadingTests {
    private static final String VALUE = "\"30.0\", \"unit\": \"km\"";
    private static final String AT_VALUE = "goals[0].target.criterion.value.value";
    private static final String AT_UNIT = "goals[0].target.criterion.value.unit";

    private static MalformedDataException refusedNumber(String number) {
        return refusedPlan(VALUE, "\"" + number + "\", \"unit\": \"km\"");
    }

    private static MalformedDataException refusedUnit(String unit) {
        return refusedPlan(VALUE, "\"30.0\", \"unit\": \"" + unit + "\"");
    }

    private static BigDecimal read(String number) {
        return readPlan(plan(VALUE, "\"" + number + "\", \"unit\": \"km\""));
    }

    private static BigDecimal readPlan(String document) {
        Plan plan = PolicyTargetsJson.standard().readPlan(document);
        Target.Total total = (Target.Total) plan.goals().get(0).target();
        return total.criterion().value().decimal().orElseThrow();
    }

    private static void assertRefused(MalformedDataException refusal, String code, String path) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.line()).isPresent();
    }

    @Test
    void s1_an_exponent_is_part_of_the_number() {
        assertThat(read("1e3")).isEqualTo(new BigDecimal("1E+3"));
    }

    @Test
    void s2_a_point_is_the_decimal_sign_in_every_default_locale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale :
                    new Locale[] {Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("ar-EG-u-nu-arab")}) {
                Locale.setDefault(locale);
                assertThat(read("1.234")).isEqualTo(new BigDecimal("1.234"));
                assertRefused(refusedNumber("1,5"), "number.malformed", AT_VALUE);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 kg", "10 ", " 10", "1.234,5", "10\\n"})
    void s3_text_left_over_after_a_number_is_refused(String number) {
        assertRefused(refusedNumber(number), "number.malformed", AT_VALUE);
    }

    @Test
    void s4_twenty_digits_are_kept() {
        assertThat(read("12345678901234567890")).isEqualTo(new BigDecimal("12345678901234567890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m//s", "m/", "", "m²³", "m/0", "m^99999999999", "m)", "km junk", "°C", "{}", "Km"})
    void s5_s6_a_malformed_or_unknown_unit_is_refused(String unit) {
        assertRefused(refusedUnit(unit), "unit.unknown", AT_UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9007199254740993.0", "1.9", "5.0", "5e0", "1e400", "-0", "2147483648", "99999999999999999999"})
    void s7_s8_s9_a_whole_number_is_never_rounded_cut_or_infinite(String number) {
        MalformedDataException refusal = refusedPlan("\"total\": 5", "\"total\": " + number);
        assertRefused(refusal, "json.type", "goals[0].members.total");
        assertThat(refusal)
                .hasMessage("goals[0].members.total (line 26, column 28) must be a whole number from -2147483648 to"
                        + " 2147483647, but was the number " + number
                        + (number.equals("-0") ? ", which reads as 0" : ""));
    }

    @Test
    void s9_a_number_beyond_the_exponents_is_refused_and_not_infinite() {
        assertRefused(refusedNumber("1e400"), "limit.exceeded", AT_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "12345678901234567890.123", "30", "30.0", "0.00", "1E+3", "1.4E+12", "-3", "1E-9"})
    void s10_digits_and_scale_are_kept_as_written(String number) {
        String document = plan(VALUE, "\"" + number + "\", \"unit\": \"km\"");
        assertThat(read(number)).isEqualTo(new BigDecimal(number));
        assertThat(PolicyTargetsJson.standard()
                        .write(PolicyTargetsJson.standard().readPlan(document)))
                .contains("\"value\": \"" + number + "\"");
    }

    @Test
    void s11_an_empty_text_is_no_number() {
        assertRefused(refusedNumber(""), "number.malformed", AT_VALUE);
    }

    @Test
    void s11_null_is_refused_and_named() {
        assertThat(refusedPlan("\"total\": 5", "\"total\": null"))
                .hasMessage("goals[0].members.total (line 26, column 28) must be a whole number from -2147483648 to"
                        + " 2147483647, but was null");
        assertRefused(refusedPlan("[\"A\", \"B\"]", "null"), "json.null", "goals[0].members.named");
        assertRefused(refusedPlan("[\"A\", \"B\"]", "[null]"), "json.null", "goals[0].members.named[0]");
        assertRefused(refusedPlan("{\"lead\": \"Haidian\"}", "null"), "json.null", "goals[0].owner");
        assertRefused(refusedPlan("\"FLOW\"", "null"), "json.null", "goals[0].target.indicator.nature");
        assertRefused(
                refusedPlan("\"complete\": false", "\"complete\": null"), "json.null", "goals[0].members.complete");
    }

    @Test
    void s11_absent_and_empty_are_two_things() {
        assertThat(PolicyTargetsJson.standard()
                        .readPlan(plan("\"named\": [\"A\", \"B\"], ", "\"named\": [], "))
                        .goals()
                        .get(0)
                        .members()
                        .orElseThrow()
                        .named())
                .isEmpty();
        assertRefused(refusedPlan("\"complete\": false", "\"total\": 5"), "json.duplicate", "goals[0].members.total");
        assertRefused(refusedPlan(", \"complete\": false", ""), "json.missing", "goals[0].members.complete");
    }

    @Test
    void s12_a_property_that_stands_twice_is_refused() {
        assertThat(refusedPlan("\"lead\": \"Haidian\"", "\"lead\": \"Haidian\", \"lead\": \"Beijing\""))
                .hasMessage(
                        "goals[0].owner.lead (line 10, column 36) must stand once in its object, but was there again");
        assertRefused(refusedPlan("\"zh\": \"报告\"", "\"en\": \"Again\""), "json.duplicate", "title.en");
        assertRefused(
                refusedPlan("\"kind\": \"total\"", "\"kind\": \"total\", \"kind\": \"level\""),
                "json.duplicate",
                "goals[0].target.kind");
        assertRefused(
                refusedPlan("\"value\": \"10\"", "\"value\": \"10\", \"value\": \"11\""),
                "json.duplicate",
                "goals[0].path.2025-06-30.value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "\"\"", "x", "]", "1"})
    void s13_text_after_the_document_is_refused(String more) {
        assertRefused(Documents.refused(Documents.PLAN + more), "json.syntax", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20453", "[2025,4,10]", "1e100000000"})
    void s16_s17_a_date_is_a_text(String date) {
        assertRefused(refusedActuals("\"2025-04-10\"", date), "json.type", "actuals[0].report.on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-31T16:00:00Z",
                "2025-12-31T16:00",
                "20251231",
                "2025-1-1",
                "2025/12/31",
                "31.12.2025",
                "2025-W01-1",
                "+2025-12-31",
                "２０２５-12-31",
                ""
            })
    void s16_a_date_is_a_full_date_and_no_instant(String date) {
        assertRefused(refusedActuals("\"2025-04-10\"", "\"" + date + "\""), "window.invalid", "actuals[0].report.on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "30", "{}", "[]"})
    void s18_nothing_is_turned_into_a_text(String name) {
        assertRefused(
                refusedPlan("\"name\": \"new roads\"", "\"name\": " + name),
                "json.type",
                "goals[0].target.indicator.name");
    }

    @Test
    void s18_nothing_is_turned_into_a_word_a_flag_a_number_or_a_list() {
        assertRefused(refusedPlan("\"MORE\"", "1"), "json.type", "goals[0].target.indicator.better");
        assertRefused(refusedPlan("\"MORE\"", "\"more\""), "json.value", "goals[0].target.indicator.better");
        assertRefused(
                refusedPlan("\"signed\": false", "\"signed\": \"false\""),
                "json.type",
                "goals[0].target.indicator.signed");
        assertRefused(
                refusedPlan("\"signed\": false", "\"signed\": 0"), "json.type", "goals[0].target.indicator.signed");
        assertRefused(refusedPlan("\"total\": 5", "\"total\": \"5\""), "json.type", "goals[0].members.total");
        assertRefused(refusedPlan("[\"A\", \"B\"]", "\"A\""), "json.type", "goals[0].members.named");
        assertRefused(refusedPlan("{\"lead\": \"Haidian\"}", "\"Haidian\""), "json.type", "goals[0].owner");
    }

    @Test
    void s18_a_number_that_must_be_a_text_is_refused_with_the_text_it_should_be() {
        MalformedDataException refusal = refusedPlan("\"30.0\"", "30.0");
        assertThat(refusal)
                .hasMessage("" + AT_VALUE + " (line 22, column 30) must be text, but was the number"
                        + " 30.0: did you mean \"30.0\"?");
        assertThat(refusal.suggestion()).isEqualTo(Optional.of("\"30.0\""));
        assertThat(refusal.found()).isEqualTo("the number 30.0");
        assertThat(refusal.expected()).isEqualTo("be text");
    }

    @Test
    void s19_an_unknown_property_is_refused_with_the_one_that_was_meant() {
        MalformedDataException refusal = refusedPlan("\"target\"", "\"tarrget\"");
        assertThat(refusal)
                .hasMessage(
                        "goals[0].tarrget (line 11, column 7) must be a known property, but was \"tarrget\": did you"
                                + " mean target?");
        assertThat(refusal.suggestion()).isEqualTo(Optional.of("target"));
        assertRefused(refusal, "json.unknown", "goals[0].tarrget");
    }

    @Test
    void s19_a_property_of_another_kind_is_unknown() {
        assertThat(refusedPlan("\"kind\": \"total\",", "\"kind\": \"total\", \"stage\": \"held\","))
                .hasMessage("goals[0].target.stage (line 12, column 26) must be a known property, but was \"stage\"");
    }

    @Test
    void s19_a_property_of_another_kind_is_unknown_even_where_it_stands_before_the_kind() {
        assertThat(refusedPlan("\"kind\": \"total\",", "\"stage\": \"held\", \"kind\": \"total\","))
                .hasMessage("goals[0].target.stage (line 11, column 17) must be a known property, but was \"stage\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-30", "2025-13-01", "2025-00-10", "2025-04-31", "2100-02-29", "1899-12-31", "2200-01-01"
            })
    void s20_a_day_that_does_not_exist_or_lies_outside_1900_to_2199_is_refused(String date) {
        assertRefused(refusedActuals("\"2025-04-10\"", "\"" + date + "\""), "window.invalid", "actuals[0].report.on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1e100000000",
                "1e-100000000",
                "1e2147483648",
                "0e99999999999",
                "1e100",
                "1e-100",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void s21_a_number_that_would_take_minutes_is_refused_at_once(String number) {
        assertRefused(refusedNumber(number), "limit.exceeded", AT_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3,4.5xyz",
                "1.3万",
                "10²",
                "1½",
                "１２",
                "٣٤",
                "3４",
                "NaN",
                "Infinity",
                "-0",
                "-0.0",
                "+5",
                "0x1p3",
                "1d",
                "012",
                "1_000",
                "0x1F",
                ".5",
                "5.",
                "1.2.3",
                "--1",
                "1e",
                "1e+",
                "−5"
            })
    void s22_s23_what_is_no_plain_number_is_refused(String number) {
        assertRefused(refusedNumber(number), "number.malformed", AT_VALUE);
    }

    @Test
    void a_fraction_has_one_form() {
        assertThat(refusedNumber("7/29")).isNull();
        assertThat(refusedNumber("-7/29")).isNull();
        assertThat(refusedNumber("14/58"))
                .hasMessage(
                        AT_VALUE + " (line 22, column 30): number must have its shortest form, 7/29, at position 0, but"
                                + " was \"14/58\"");
        assertThat(refusedNumber("1/2"))
                .hasMessage(
                        AT_VALUE + " (line 22, column 30): number must have its shortest form, 0.5, at position 0, but"
                                + " was \"1/2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1/0", "0/3", "/3", "1/", "-/3", "1/-3", "+1/3", "1/3/5", "1.0/3", "１/3", "01/3", "7/029", "1/3 "
            })
    void a_malformed_fraction_is_refused(String fraction) {
        assertRefused(refusedNumber(fraction), "number.malformed", AT_VALUE);
    }

    @Test
    void a_long_fraction_is_refused() {
        assertRefused(refusedNumber("1/" + "3".repeat(65)), "limit.exceeded", AT_VALUE);
        assertRefused(refusedNumber("1".repeat(65) + "/3"), "limit.exceeded", AT_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x'",
                "x",
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "01",
                ".5",
                "1.",
                "0x1F",
                "tru",
                "//",
                "/* c */ 1"
            })
    void what_is_no_json_is_refused(String value) {
        assertThat(refusedPlan("\"total\": 5", "\"total\": " + value).code()).isEqualTo("json.syntax");
    }

    @Test
    void a_syntax_error_tells_its_place() {
        assertThat(refusedPlan("\"lead\": \"Haidian\"", "\"lead\": \"Haidian\","))
                .hasMessageStartingWith(
                        "goals[0].owner.lead (line 10, column 35) must be well-formed: Unexpected character"
                                + " ('}' (code 125)): was expecting double-quote to start property name");
    }

    @Test
    void a_document_that_ends_too_soon_is_refused() {
        for (int end = 0; end < Documents.PLAN.length() - 2; end++) {
            assertThat(Documents.refused(Documents.PLAN.substring(0, end)).code())
                    .isEqualTo("json.syntax");
        }
        assertThat(Documents.refused(""))
                .hasMessage("the document (line 1, column 1) must be a JSON value, but was empty");
    }

    @Test
    void a_document_of_a_later_version_is_refused() {
        assertThat(refusedPlan("\"schemaVersion\": 1", "\"schemaVersion\": 2"))
                .hasMessage(
                        "schemaVersion (line 2, column 20) must be 1, the version that this library reads, but was 2");
        assertThat(refusedPlan("\"schemaVersion\": 1,", ""))
                .hasMessage("schemaVersion (line 1, column 1) must be there, but was missing");
    }
}
