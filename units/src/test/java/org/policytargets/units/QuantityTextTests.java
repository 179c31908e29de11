package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTests {
    private static final QuantityText ENGLISH = QuantityText.in(Locale.ENGLISH);
    private static final QuantityText CHINESE = QuantityText.in(Locale.CHINESE);

    private static ExactQuantity<?> quantity(String value, String code) {
        return ExactQuantity.of(new BigDecimal(value), PolicyUnits.of(code));
    }

    /** Equal as quantities, and the number written alike, so that half a unit of the last digit is kept. */
    private static void isRead(QuantityText reader, String text, String value, String code) {
        ExactQuantity<?> read = reader.parse(text);
        assertThat(read).as(text).isEqualTo(quantity(value, code));
        assertThat(read.decimal()).as(text).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1.3万套, 1.3E4, {dwelling}",
        "6800套, 6800, {dwelling}",
        "125万平方米, 125E4, m2",
        "1.4万亿斤, 1.4E12, [jin]",
        "85%, 85, %",
        "８５％, 85, %",
        "5个百分点, 5, [pp]",
        "5百分点, 5, [pp]",
        "0.5 個百分點, 0.5, [pp]",
        "百分之三十, 30, %",
        "百分之百, 100, %",
        "百分之5.5, 5.5, %",
        "千分之五, 5, [ppth]",
        "5‰, 5, [ppth]",
        "三成, 3E1, %",
        "三成五, 35, %",
        "3.5成, 35, %",
        "负百分之三, -3, %",
        "1300万人, 1300E4, {person}",
        "30公里, 30, km",
        "三十公里, 30, km",
        "60公顷, 60, har",
        "15亩, 15, [mu]",
        "25.7微克/立方米, 25.7, ug/m3",
        "5.66万亿元, 5.66E12, CNY",
        "3000亿元, 3000E8, CNY",
        "7900个学位, 7900, {school_place}",
        "8000个停车位, 8000, {parking_space}",
        "12座桥, 12, {bridge}",
        "36个点位, 36, {site}",
        "43处场地, 43, {ground}",
        "5家, 5, {company}",
        "200户, 200, {household}",
        "12座, 12, {座}",
        "5个, 5, {个}",
        "3千克, 3, kg",
        "三千克, 3, kg",
        "2千米, 2, km",
        "3千人, 3E3, {person}",
        "三千人, 3000, {person}",
        "-3千克, -3, kg",
        "负三千克, -3, kg",
        "5千千瓦时, 5E3, kW.h",
        "1.2亿千瓦时, 1.2E8, kW.h",
        "3元/平方米, 3, CNY/m2",
        "0.5吨标准煤/万元, 0.5, tce/(10*4.CNY)",
        "2亩/亿元, 2, [mu]/(10*8.CNY)",
        "3人每平方公里, 3, {person}/km2",
        "7, 7, 1",
        "1.25 million m², 1.25E6, m2",
        "30 km, 30, km",
        "30km, 30, km",
        "'13,000 dwellings', 13000, {dwelling}",
        "1 dwelling, 1, {dwelling}",
        "5 percentage points, 5, [pp]",
        "5 pp, 5, [pp]",
        "5 Percentage Points, 5, [pp]",
        "3 tonnes per hectare, 3, t/har",
        "5 [Btu_IT], 5, [Btu_IT]",
        "5 {tree}, 5, {tree}",
        "5 EUR, 5, EUR",
        "5 /km, 5, /km",
        "2 days, 2, d",
        "5\u3000公里, 5, km",
        "5\u00A0km, 5, km",
        "5\u202Fkm, 5, km"
    })
    void texts_are_read_in_both_languages_with_the_digits_written(String text, String value, String code) {
        isRead(CHINESE, text, value, code);
        isRead(ENGLISH, text, value, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7900 | {school_place} | 7,900 school places | 7,900个学位",
                "1 | {school_place} | 1 school place | 1个学位",
                "-1 | {school_place} | -1 school place | -1个学位",
                "1.0 | {school_place} | 1.0 school places | 1.0个学位",
                "2 | {person} | 2 people | 2人",
                "30 | km | 30 km | 30公里",
                "30.0 | km | 30.0 km | 30.0公里",
                "85 | % | 85 % | 85%",
                "5 | [ppth] | 5 ‰ | 5‰",
                "0.5 | [pp] | 0.5 percentage points | 0.5个百分点",
                "1 | [pp] | 1 percentage point | 1个百分点",
                "25.7 | ug/m3 | 25.7 µg/m³ | 25.7微克/立方米",
                "1.3E4 | {dwelling} | 13,000 dwellings | 1.3万套",
                "1.43E12 | [jin] | 1.43 trillion jin | 1.43万亿斤",
                "1267E4 | {person} | 12.67 million people | 1267万人",
                "1300E4 | {person} | 13 million people | 1300万人",
                "125E4 | m2 | 1.25 million m² | 125万平方米",
                "3000E8 | CNY | 300 billion yuan | 3000亿元",
                "1.40E12 | CNY | 1.40 trillion yuan | 1.40万亿元",
                "5E13 | CNY | 50 trillion yuan | 50万亿元",
                "13E5 | {dwelling} | 1.3 million dwellings | 130万套",
                "5E3 | {dwelling} | 5,000 dwellings | 5,000套",
                "0E3 | {dwelling} | 0 dwellings | 0套",
                "-1.3E4 | {dwelling} | -13,000 dwellings | -1.3万套",
                "1234567.891 | m | 1,234,567.891 m | 1,234,567.891米",
                "-123 | m | -123 m | -123米",
                "1E80 | m | 1E80 m | 1E80米",
                "1E4 | {dwelling} | 10,000 dwellings | 1万套",
                "1E6 | {dwelling} | 1 million dwellings | 100万套",
                "13000 | {dwelling} | 13,000 dwellings | 13,000套",
                "15000E4 | {dwelling} | 150 million dwellings | 15000万套",
                "5 | 10*4.{tree_house} | 5 (10*4.{tree_house}) | 5 (10*4.{tree_house})",
                "5 | {tree_house}.{tree_house} | 5 {tree_house}.{tree_house} | 5 {tree_house}.{tree_house}",
                "5 | {座} | 5 座 | 5座",
                "5 | {tree_house} | 5 tree houses | 5 tree houses",
                "1 | {tree_house} | 1 tree house | 1 tree house",
                "5 | {树} | 5 树 | 5树",
                "5 | [Btu_IT] | 5 [Btu_IT] | 5 [Btu_IT]",
                "5 | {person}/km2 | 5 {person}/km2 | 5 {person}/km2",
                "5 | 10* | 5 (10*) | 5 (10*)",
                "7 | 1 | 7 | 7",
                "1.25 | CNY/(kW.h) | 1.25 yuan/kWh | 1.25元/千瓦时"
            })
    void quantities_are_printed_in_both_languages(String value, String code, String english, String chinese) {
        assertThat(ENGLISH.format(quantity(value, code))).isEqualTo(english);
        assertThat(CHINESE.format(quantity(value, code))).isEqualTo(chinese);
    }

    @Test
    void a_unit_of_the_same_value_has_the_same_word() {
        assertThat(ENGLISH.format(ExactQuantity.of(3, PolicyUnits.METRE.multiply(1000))))
                .isEqualTo("3 km");
        assertThat(ENGLISH.format(quantity("3", "{dwelling}.10"))).isEqualTo("3 {dwelling}.10");
    }

    @Test
    void a_number_without_a_finite_decimal_is_printed_as_rounded() {
        ExactQuantity<?> third = ExactQuantity.of(Rational.of(20_000, 3), PolicyUnits.SQUARE_METRE);
        assertThat(ENGLISH.format(third)).isEqualTo("≈ 6,666.67 m²");
        assertThat(CHINESE.format(third)).isEqualTo("≈ 6,666.67平方米");
        assertThat(ENGLISH.formatNumber(Rational.of(-1, 3))).isEqualTo("≈ -0.33");
        assertThat(ENGLISH.formatNumber(Rational.of(1, 8))).isEqualTo("0.125");
        assertThat(ENGLISH.formatNumber(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
        assertThat(ENGLISH.format(ExactQuantity.of(Rational.of(7, 2), PolicyUnits.KILOMETRE)))
                .isEqualTo("3.5 km");
    }

    @Test
    void points_may_be_short_where_it_is_clear_what_they_are() {
        ExactQuantity<?> gap = quantity("1.7", "[pp]");
        assertThat(ENGLISH.withShortPoints().format(gap)).isEqualTo("1.7 points");
        assertThat(ENGLISH.withShortPoints().format(quantity("1", "[pp]"))).isEqualTo("1 point");
        assertThat(ENGLISH.withShortPoints().parse("1.7 points")).isEqualTo(gap);
        assertThat(CHINESE.withShortPoints().format(gap)).isEqualTo("1.7个百分点");
        assertThatThrownBy(() -> ENGLISH.parse("1.7 points")).isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void a_language_without_words_gets_english_ones_and_says_so() {
        assertThat(ENGLISH.language()).isEqualTo(Locale.ENGLISH);
        assertThat(QuantityText.in(Locale.TAIWAN).language()).isEqualTo(Locale.CHINESE);
        QuantityText french = QuantityText.in(Locale.FRENCH);
        assertThat(french.language()).isEqualTo(Locale.ENGLISH);
        assertThat(french.format(quantity("7900.5", "{dwelling}"))).isEqualTo("7\u202F900,5 dwellings");
        assertThat(french.format(quantity("1.25E6", "m2"))).isEqualTo("1\u202F250\u202F000 m²");
        QuantityText italian = QuantityText.in(Locale.ITALIAN);
        assertThat(italian.language()).isEqualTo(Locale.ENGLISH);
        assertThat(italian.format(quantity("7900.5", "{dwelling}"))).isEqualTo("7900.5 dwellings");
        assertThat(QuantityText.in(Locale.ROOT).language()).isEqualTo(Locale.ENGLISH);
        assertThat(QuantityText.in(new Locale("en", "IN")).format(quantity("12345678", "CNY")))
                .isEqualTo("1,23,45,678 yuan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约1.3万套 | about 1.3万套; exactly 1.3万套",
                "1.3万套左右 | about 1.3万套; exactly 1.3万套",
                "85%以上 | at least 85%; exactly 85%",
                "at least 30 km | at least 30 km; exactly 30 km",
                "30 km or less | at most 30 km; exactly 30 km",
                "5万余个 | more than 5万; exactly 5万",
                "1—2个 | from 1 to 2",
                "5%点 | 5%; 5个百分点",
                "约5%点 | 约5%; 约5个百分点"
            })
    void what_is_more_or_less_than_one_quantity_is_reported_with_its_readings(String text, String readings) {
        AmbiguousTextException thrown = catchThrowableOfType(AmbiguousTextException.class, () -> CHINESE.parse(text));
        assertThat(thrown).as(text).isNotNull();
        assertThat(String.join("; ", thrown.readings())).isEqualTo(readings);
    }

    @Test
    void percent_or_points_is_for_the_writer_to_say() {
        assertThatThrownBy(() -> CHINESE.parse("5%点"))
                .hasMessage("text must have one reading, but \"5%点\" may be 5% or 5个百分点: give percent or 个百分点");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 kms | 2 | km",
                "30 KM | 3 | km",
                "5 dwelings | 2 | dwellings",
                "5公哩 | 1 | 公里",
                "5平方迷 | 1 | 平方米",
                "10 kg junk | 3 | ",
                "约5 kms | 3 | km",
                "1d | 1 | ",
                "5{tree} | 1 | ",
                "5 m^ | 2 | m",
                "5- | 1 | ",
                "5 km/ | 2 | km",
                "5 km/junk | 2 | ",
                "5 junk/km | 2 | ",
                "5 people per junk | 2 | "
            })
    void an_unknown_unit_is_refused_with_its_place_and_the_nearest_word(String text, int position, String nearest) {
        UnknownUnitException thrown = catchThrowableOfType(UnknownUnitException.class, () -> CHINESE.parse(text));
        assertThat(thrown).as(text).isNotNull();
        assertThat(thrown.position()).isEqualTo(OptionalInt.of(position));
        assertThat(thrown.found()).isEqualTo(text);
        assertThat(thrown.suggestion().orElse(null)).isEqualTo(nearest);
    }

    @Test
    void messages_name_text_place_and_nearest_word() {
        assertThatThrownBy(() -> ENGLISH.parse("5 kms"))
                .hasMessage("unknown unit \"5 kms\": expected a known unit at position 2: did you mean km?");
        assertThatThrownBy(() -> ENGLISH.parse("5 "))
                .isInstanceOf(MalformedQuantityException.class)
                .hasMessage("quantity must have a unit after the space at position 2, but was \"5 \"");
        assertThatThrownBy(() -> ENGLISH.parse("百分之三十公里"))
                .isInstanceOf(MalformedQuantityException.class)
                .hasMessage("quantity must have its end at position 5, but was \"百分之三十公里\"");
        assertThatThrownBy(() -> ENGLISH.parse("三成五六"))
                .isInstanceOf(MalformedNumberException.class)
                .hasMessageStartingWith("number must have");
        assertThatThrownBy(() -> ENGLISH.parse("3.5成5"))
                .hasMessage("number must have one digit after 成 at position 4, but was \"3.5成5\"");
        assertThatThrownBy(() -> ENGLISH.parse("3成十"))
                .hasMessage("number must have one digit after 成 at position 2, but was \"3成十\"");
        assertThatThrownBy(() -> ENGLISH.parse("3成12"))
                .hasMessage("number must have one digit after 成 at position 2, but was \"3成12\"");
        assertThatThrownBy(() -> ENGLISH.parse("5 a")).isInstanceOf(UnsupportedUnitException.class);
        assertThatThrownBy(() -> ENGLISH.parse("5 " + "x".repeat(1000))).isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> ENGLISH.parse("5" + " ".repeat(16_384))).isInstanceOf(LimitExceededException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234 km", "1,234 km", "7,900个学位"})
    void a_group_or_a_comma_needs_a_language(String text) {
        assertThatThrownBy(() -> QuantityText.in(Locale.ROOT).parse(text)).isInstanceOf(AmbiguousTextException.class);
    }

    @Test
    void quantities_offers_both_ways() {
        assertThat(Quantities.parse("1.3万套", Locale.CHINESE)).isEqualTo(quantity("13000", "{dwelling}"));
        assertThat(Quantities.format(quantity("30", "km"), Locale.CHINESE)).isEqualTo("30公里");
    }

    @Test
    void every_word_of_the_standard_vocabulary_is_read_as_the_unit_it_prints_for() {
        for (String code : List.of(
                "{dwelling}",
                "{lane}",
                "{piece}",
                "{park}",
                "{pocket_green}",
                "{venue}",
                "{bus_station}",
                "{waterfront_path}",
                "{building}",
                "{problem}",
                "{project}",
                "{road}",
                "USD",
                "kg/d")) {
            ExactQuantity<?> five = quantity("5", code);
            assertThat(CHINESE.format(five)).as(code).doesNotContain("{").doesNotContain(" ");
            assertThat(CHINESE.parse(CHINESE.format(five))).isEqualTo(five);
            assertThat(ENGLISH.parse(ENGLISH.format(five))).isEqualTo(five);
        }
    }

    @Test
    void a_number_of_up_to_64_digits_is_written_out_and_a_longer_one_only_where_all_were_written() {
        String digits = "9".repeat(63);
        assertThat(CHINESE.formatNumber(new BigDecimal("1E63"))).isEqualTo("1" + "0".repeat(51) + "万亿");
        assertThat(CHINESE.formatNumber(new BigDecimal("1E64"))).isEqualTo("1E64");
        assertThat(CHINESE.formatNumber(new BigDecimal("9" + digits + "E1"))).isEqualTo("9" + digits + "E1");
        // of more digits than are read: a result of arithmetic
        BigDecimal result = new BigDecimal("99" + digits);
        QuantityText ungrouped = QuantityText.in(Locale.ITALIAN);
        assertThat(ungrouped.formatNumber(result)).isEqualTo("99" + digits);
    }

    @Test
    void a_million_is_written_only_where_words_and_signs_are_english() {
        BigDecimal number = new BigDecimal("13E5");
        assertThat(ENGLISH.formatNumber(number)).isEqualTo("1.3 million");
        assertThat(QuantityText.in(Locale.GERMAN).formatNumber(number)).isEqualTo("1.300.000");
        Vocabulary words = Vocabulary.standard().with(PolicyUnits.PERSON, Locale.ITALIAN, "persona", "persone");
        assertThat(QuantityText.in(Locale.ITALIAN, words).formatNumber(number)).isEqualTo("1300000");
    }
}
