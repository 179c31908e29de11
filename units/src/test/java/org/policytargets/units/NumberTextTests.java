package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTests {
    private static final NumberText UNDECLARED = NumberText.undeclared();

    private static void isRead(NumberText reader, String text, String written) {
        assertThat(reader.parse(text)).as(text).isEqualTo(new BigDecimal(written));
    }

    private static void isMalformed(NumberText reader, String text, String expected, int position) {
        assertThatThrownBy(() -> reader.parse(text))
                .isInstanceOf(MalformedNumberException.class)
                .hasMessage("number must have " + expected + " at position " + position + ", but was \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.10, 0.10",
        "-5, -5",
        "−5, -5",
        "－５, -5",
        "负五, -5",
        "+5, 5",
        "1e3, 1E3",
        "1E+3, 1E3",
        "1.5e-3, 0.0015",
        "1.234e3, 1234",
        "1234.567, 1234.567",
        "0.123, 0.123",
        "1.2345, 1.2345",
        "1.3万, 1.3E4",
        "1300万, 1300E4",
        "1.40万亿, 1.40E12",
        "1萬, 1E4",
        "1.5億, 1.5E8",
        "2千, 2E3",
        "3百万, 3E6",
        "2千亿, 2E11",
        "1亿2千万, 12E7",
        "1亿2000万, 12000E4",
        "1万3千, 13E3",
        "1万3000, 13000",
        "2亿3千万4百, 2300004E2",
        "2亿3千万, 23E7",
        "１.３万亿, 1.3E12",
        "1.25 million, 1.25E6",
        "1.25Million, 1.25E6",
        "3 thousand, 3E3",
        "2.50 billion, 2.50E9",
        "1.4 trillion, 1.4E12",
        "3 MILLION, 3E6"
    })
    void a_decimal_keeps_the_scale_it_was_written_with(String text, String written) {
        isRead(UNDECLARED, text, written);
    }

    @ParameterizedTest
    @CsvSource({
        "〇, 0",
        "零, 0",
        "一, 1",
        "十, 10",
        "十三, 13",
        "二十, 20",
        "九十九, 99",
        "一百零五, 105",
        "一百〇五, 105",
        "一百○五, 105",
        "一百一十, 110",
        "三百五十, 350",
        "一千零一十, 1010",
        "一千零五, 1005",
        "九千八百七十六, 9876",
        "两千, 2000",
        "兩千, 2000",
        "二百, 200",
        "一万, 1E4",
        "十万, 10E4",
        "一万三千, 13000",
        "一万零三百, 10300",
        "一万零五, 10005",
        "一亿零五, 100000005",
        "一亿零一千, 100001000",
        "一亿零一千点五, 100001000.5",
        "一万亿零一千一百万, 100001100E4",
        "一万亿零九千, 1000000009000",
        "一亿二千万, 12000E4",
        "一万三千亿, 13000E8",
        "三万亿, 3E12",
        "两万亿零五十万, 200000050E4",
        "三亿五万, 30005E4",
        "三点五, 3.5",
        "零点五, 0.5",
        "一点三万, 1.3E4",
        "十点二五, 10.25",
        "三点零五, 3.05",
        "三点〇五, 3.05",
        "一万三千点五, 13000.5",
        "一万点五, 10000.5",
        "一万零三点五, 10003.5",
        "三百万点二五, 3000000.25",
        "一亿二千万零五点〇五, 120000005.05",
        "一万三千点五〇, 13000.50",
        "一万三千点五亿, 130005E7",
        "三千点五万, 30005E3",
        "一万亿二亿, 10002E8",
        "一万亿, 1E12"
    })
    void a_chinese_numeral_has_places_and_multipliers(String text, String written) {
        isRead(UNDECLARED, text, written);
    }

    @Test
    void half_a_unit_of_the_last_digit_is_seen_in_the_scale() {
        assertThat(UNDECLARED.parse("1.3万").unscaledValue()).isEqualTo(13);
        assertThat(UNDECLARED.parse("1.3万").scale()).isEqualTo(-3);
        assertThat(UNDECLARED.parse("1.40万亿").unscaledValue()).isEqualTo(140);
        assertThat(UNDECLARED.parse("1.40万亿").scale()).isEqualTo(-10);
    }

    @Test
    void a_declared_language_decides_what_comma_and_point_mean() {
        isRead(NumberText.in(Locale.ENGLISH), "1,300", "1300");
        isRead(NumberText.in(Locale.UK), "1,234", "1234");
        isRead(NumberText.in(Locale.CHINA), "1,234,567.8", "1234567.8");
        isRead(NumberText.in(Locale.ENGLISH), "1.234", "1.234");
        isRead(NumberText.in(Locale.ENGLISH), "1,300万", "1300E4");
        isRead(NumberText.in(Locale.GERMAN), "1.234", "1234");
        isRead(NumberText.in(Locale.GERMAN), "1,5", "1.5");
        isRead(NumberText.in(Locale.GERMAN), "1.234,5", "1234.5");
        isRead(NumberText.in(Locale.FRENCH), "1,234", "1.234");
        isRead(NumberText.in(Locale.FRENCH), "1\u202F234,5", "1234.5");
        isRead(NumberText.in(Locale.FRENCH), "1\u00A0234", "1234");
        isRead(NumberText.in(new Locale("de", "CH")), "1'234.5", "1234.5");
        isRead(NumberText.in(new Locale("fr", "CH")), "1’234", "1234");
        isRead(NumberText.in(new Locale("en", "IN")), "12,34,567", "1234567");
        isRead(NumberText.in(new Locale("en", "IN")), "1,234.5", "1234.5");
    }

    @Test
    void spaces_group_digits_only_where_that_was_asked_for() {
        for (String text : new String[] {"1 300", "1\u00A0300", "1\u202F300"}) {
            isRead(UNDECLARED.withSpaceGrouping(), text, "1300");
            isRead(NumberText.in(Locale.GERMAN).withSpaceGrouping(), text, "1300");
        }
        isRead(UNDECLARED.withSpaceGrouping(), "1 300 000.5", "1300000.5");
        isMalformed(NumberText.in(Locale.FRENCH), "1 300", "groups of three digits and one decimal sign", 1);
        isMalformed(NumberText.in(Locale.ENGLISH), "1\u3000300", "groups of three digits and one decimal sign", 1);
        isMalformed(UNDECLARED, "12 30", "groups of three digits and one decimal sign", 2);
        assertThatThrownBy(() -> UNDECLARED.withSpaceGrouping().parse("1,300"))
                .isInstanceOf(AmbiguousTextException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,300 | 1300 (en, zh, en-IN); 1.300 (de, fr)",
                "1.234 | 1.234 (en, zh, de-CH, fr-CH, en-IN); 1234 (de)",
                "1.234万 | 1.234 (en, zh, de-CH, fr-CH, en-IN); 1234 (de)",
                "1,5 | 1.5 (de, fr)",
                "1.234,5 | 1234.5 (de)",
                "1'234 | 1234 (de-CH, fr-CH)",
                "12,34,567 | 1234567 (en-IN)",
                "1,234,567 | 1234567 (en, zh)",
                "1 300 | 1300 (groups set off by spaces)"
            })
    void without_a_language_such_a_number_has_the_readings_of_all(String text, String readings) {
        AmbiguousTextException thrown =
                catchThrowableOfType(AmbiguousTextException.class, () -> UNDECLARED.parse(text));
        assertThat(thrown).isNotNull();
        assertThat(String.join("; ", thrown.readings())).isEqualTo(readings);
        assertThat(thrown.expected()).isEqualTo("a declared language");
    }

    @Test
    void an_unknown_language_is_as_good_as_none() {
        isRead(NumberText.in(Locale.ITALIAN), "1.5", "1.5");
        assertThatThrownBy(() -> NumberText.in(Locale.ITALIAN).parse("1.234"))
                .isInstanceOf(AmbiguousTextException.class);
    }

    @Test
    void a_million_is_english_where_the_language_has_no_other() {
        isMalformed(NumberText.in(Locale.GERMAN), "1,5 billion", "its end", 3);
        isRead(NumberText.in(Locale.CHINESE), "1.5 billion", "1.5E9");
        isMalformed(UNDECLARED, "1.5 millions", "its end", 3);
        isMalformed(UNDECLARED, "1.5 zillion", "its end", 3);
        isMalformed(UNDECLARED, "1.5 mill1on", "its end", 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约1.3万 | about 1.3万; exactly 1.3万",
                "1.3万左右 | about 1.3万; exactly 1.3万",
                "≥1.3万 | at least 1.3万; exactly 1.3万",
                "不超过5 | at most 5; exactly 5",
                "超过5 | more than 5; exactly 5",
                "less than 5 | less than 5; exactly 5",
                "5 or more | at least 5; exactly 5",
                "5万余 | more than 5万; exactly 5万",
                "十多 | more than 十; exactly 十",
                "十来 | about 十; exactly 十",
                "十几 | about 十; exactly 十",
                "1-2万 | from 1万 to 2万; from 1 to 2万",
                "1-2百 | from 1百 to 2百; from 1 to 2百",
                "1百-2百 | from 1百 to 2百",
                "1~2 | from 1 to 2",
                "3万—5万 | from 3万 to 5万",
                "五至六 | from 五 to 六",
                "三百五 | 350; 305",
                "一千三 | 1300; 1003",
                "一万三 | 13000; 10003",
                "两亿五 | 250000000; 200000005",
                "三百五万 | 350万; 305万",
                "一万三点五 | 13000点五; 10003点五",
                "一万二亿 | 12000亿; 10002亿"
            })
    void a_text_that_says_more_than_one_number_is_reported_with_its_readings(String text, String readings) {
        AmbiguousTextException thrown =
                catchThrowableOfType(AmbiguousTextException.class, () -> UNDECLARED.parse(text));
        assertThat(thrown).as(text).isNotNull();
        assertThat(String.join("; ", thrown.readings())).isEqualTo(readings);
    }

    @Test
    void an_ambiguous_text_says_what_would_decide_it() {
        assertThatThrownBy(() -> UNDECLARED.parse("约5"))
                .hasMessage("text must have one reading, but \"约5\" may be about 5 or exactly 5: "
                        + "give one number, and its qualifier apart");
        assertThatThrownBy(() -> UNDECLARED.parse("三百五"))
                .hasMessage("text must have one reading, but \"三百五\" may be 350 or 305: "
                        + "give the place of the last digit, or 零 before it");
    }

    @Test
    void a_qualifier_around_nonsense_is_nonsense() {
        isMalformed(UNDECLARED, "约", "a number", 1);
        isMalformed(UNDECLARED, "约约5", "a number", 1);
        isMalformed(UNDECLARED, "x5左右", "a number", 0);
        isMalformed(UNDECLARED, "左右", "a number", 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a number | 0",
                "' ' | a number | 0",
                "- | a number | 1",
                "--5 | a number | 1",
                "万 | a number | 0",
                "5- | its end | 1",
                "5x | its end | 1",
                "5. | its end | 1",
                "5e | its end | 1",
                "5e+ | its end | 1",
                ".5 | a number | 0",
                "012 | no zero before other digits | 0",
                "00 | no zero before other digits | 0",
                "1.2.3 | groups of three digits and one decimal sign | 3",
                "1.2,3 | groups of three digits and one decimal sign | 3",
                "1.2'3 | groups of three digits and one decimal sign | 3",
                "1.2’3 | groups of three digits and one decimal sign | 3",
                "3４ | digits of one width, like the first at 0 | 1",
                "1.3４ | digits of one width, like the first at 0 | 3",
                "1万3 | parts in falling order, each with its multiplier | 2",
                "1亿3 | parts in falling order, each with its multiplier | 2",
                "1亿3000 | parts in falling order, each with its multiplier | 2",
                "1万30千 | parts in falling order, each with its multiplier | 2",
                "1万3亿 | parts in falling order, each with its multiplier | 2",
                "1.5万3千 | parts in falling order, each with its multiplier | 4",
                "1万3.5千 | parts in falling order, each with its multiplier | 2",
                "1万万 | each multiplier once, 万亿 at most | 2",
                "1亿万 | each multiplier once, 万亿 at most | 2",
                "1亿3万万 | each multiplier once, 万亿 at most | 4",
                "1万0万 | parts in falling order, each with its multiplier | 2",
                "1万0亿 | parts in falling order, each with its multiplier | 2",
                "1亿10000万 | parts in falling order, each with its multiplier | 2",
                "3成5.5 | one digit after 成 | 2",
                "一亿二亿 | 万 and 亿 in falling order | 3",
                "三百二百 | 千, 百 and 十 in falling order, 零 where one is left out | 2",
                "一万零一千 | 千, 百 and 十 in falling order, 零 where one is left out | 3",
                "一亿零一千一百万 | 千, 百 and 十 in falling order, 零 where one is left out | 3",
                "一万亿零一千亿 | 千, 百 and 十 in falling order, 零 where one is left out | 4",
                "一万零三千亿 | 千, 百 and 十 in falling order, 零 where one is left out | 3",
                "一点三万五千 | no part after a fraction | 4",
                "一万三千点五亿二千万 | no part after a fraction | 7",
                "一亿三千点五万 | 万 and 亿 before 点 | 6",
                "一万三千点五万 | 万 and 亿 before 点 | 6",
                "一万三千点五万亿 | 万 and 亿 before 点 | 6",
                "一点三万点五 | its end | 4",
                "一万点五万 | each multiplier once, 万亿 at most | 4",
                "一万零点五 | a digit after 零 | 3",
                "一万三千点 | its end | 4",
                "一万三千点五点五 | its end | 6",
                "一万三千点两 | its end | 4",
                "一万万 | each multiplier once, 万亿 at most | 2",
                "3十 | its end | 1",
                "一二三 | 十, 百, 千, 万 or 亿 between digits | 1",
                "二〇二五 | 十, 百, 千, 万 or 亿 between digits | 1",
                "三点五六两 | 十, 百, 千, 万 or 亿 between digits | 4",
                "一亿二万三万亿 | 万 and 亿 in falling order | 5",
                "一万二万 | 万 and 亿 in falling order | 3",
                "一百十三 | a digit before 十 | 2",
                "一万十 | a digit before 十 | 2",
                "零十 | no 零 here | 0",
                "零五 | no 零 here | 0",
                "一百零零五 | no 零 here | 3",
                "十零五 | no 零 here | 1",
                "一百零 | a digit after 零 | 3",
                "一千零一百 | 千, 百 and 十 in falling order, 零 where one is left out | 3",
                "一十二百 | 千, 百 and 十 in falling order, 零 where one is left out | 2",
                "三点 | its end | 1",
                "1至 | its end | 1",
                "2025-12-31 | its end | 4",
                "1..3 | its end | 1"
            })
    void malformed_numbers_are_refused_where_they_go_wrong(String text, String expected, int position) {
        isMalformed(UNDECLARED, text, expected, position);
    }

    @Test
    void wrong_groups_are_refused_in_a_declared_language() {
        NumberText english = NumberText.in(Locale.ENGLISH);
        isMalformed(english, "1,5", "groups of three digits", 1);
        isMalformed(english, "1,2345", "groups of three digits", 1);
        isMalformed(english, "1234,567", "groups of three digits", 4);
        isMalformed(english, "0,567", "groups of three digits", 1);
        isMalformed(english, "1,234,5", "groups of three digits", 5);
        isMalformed(english, "1,234e3", "no exponent after grouped digits", 5);
        isMalformed(english, "1,300亿5千万", "parts in falling order, each with its multiplier", 6);
        isMalformed(english, "1'234", "groups of three digits and one decimal sign", 1);
        NumberText indian = NumberText.in(new Locale("en", "IN"));
        isMalformed(indian, "123,456", "groups of two digits and a last of three", 3);
        isMalformed(indian, "1,23", "groups of two digits and a last of three", 4);
        isMalformed(indian, "1,234,567", "groups of two digits and a last of three", 5);
        isMalformed(indian, "1,2,345", "groups of two digits and a last of three", 1);
        isMalformed(NumberText.in(Locale.GERMAN), "1.3万", "groups of three digits", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"百分之三十", "千分之五", "三成", "三成五", "百分之百", "3成5"})
    void a_share_is_no_number(String text) {
        isMalformed(UNDECLARED, text, "no share of a hundred or a thousand", 0);
    }

    @Test
    void numbers_beyond_the_limits_are_refused_before_any_work() {
        assertThat(UNDECLARED.parse("1e99")).isEqualTo(new BigDecimal("1e99"));
        assertThat(UNDECLARED.parse("9".repeat(64))).isEqualTo(new BigDecimal("9".repeat(64)));
        assertThat(UNDECLARED.parse("0." + "0".repeat(98) + "1").precision()).isEqualTo(1);
        isBeyond("1e100", "exponent of a number must be between -99 and 99, but was 100");
        isBeyond("1e-100", "exponent of a number must be between -99 and 99, but was -100");
        isBeyond("1e263", "exponent of a number must be between -99 and 99, but was 263");
        isBeyond("1e1000000000", "exponent of a number must be between -99 and 99, but was more than 263");
        isBeyond("1e-100000000", "exponent of a number must be between -99 and 99, but was less than -263");
        isBeyond("9e99 million", "exponent of a number must be between -99 and 99, but was 105");
        isBeyond("9".repeat(65), "digits of a number must be at most 64, but was about 66");
        isBeyond("9".repeat(164), "digits of a number must be at most 64, but was about 165");
        isBeyond("9".repeat(1000), "digits of a number must be at most 64, but was more than 164");
        isBeyond("5".repeat(16_385), "characters of a text must be at most 16384, but was 16385");
        isBeyond("三点" + "五".repeat(64), "digits of a number must be at most 64, but was about 65");
        isBeyond("三点" + "五".repeat(65), "digits of a number must be at most 64, but was about 66");
        isBeyond("三点" + "五".repeat(66), "digits of a number must be at most 64, but was about 67");
        isBeyond("三点" + "五".repeat(164), "digits of a number must be at most 64, but was about 165");
        isBeyond("三点" + "五".repeat(165), "digits of a number must be at most 64, but was more than 164");
        isBeyond("一万点" + "五".repeat(1000), "digits of a number must be at most 64, but was more than 164");
        isBeyond("零点" + "零".repeat(99) + "一", "exponent of a number must be between -99 and 99, but was -100");
        assertThat(UNDECLARED.parse("零点" + "零".repeat(98) + "一")).isEqualTo(new BigDecimal("1E-99"));
    }

    private static void isBeyond(String text, String message) {
        assertThatThrownBy(() -> UNDECLARED.parse(text))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage(message);
    }

    @Test
    void hidden_characters_are_named_in_the_message_and_located() {
        MalformedNumberException thrown =
                catchThrowableOfType(MalformedNumberException.class, () -> UNDECLARED.parse("1\u202E23"));
        assertThat(thrown).hasMessage("number must have its end at position 1, but was \"1\\u202E23\"");
        assertThat(thrown.position()).isEqualTo(OptionalInt.of(1));
        assertThat(thrown.found()).isEqualTo("1\u202E23");
    }

    @Test
    void a_sign_without_a_digit_after_it_ends_the_number() {
        NumberText english = NumberText.in(Locale.ENGLISH);
        isMalformed(english, "5,", "its end", 1);
        isMalformed(english, "1,234,", "its end", 5);
        isMalformed(english, "1,234e", "its end", 5);
        isMalformed(NumberText.in(Locale.FRENCH), "5\u00A0km", "its end", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5 millionA, 3",
        "1.5 millionZ, 3",
        "1.5 milliona, 3",
        "1.5 millionz, 3",
        "1.5 million_, 11",
        "1.5 million套, 11"
    })
    void an_english_word_ends_where_its_letters_do(String text, int end) {
        isMalformed(UNDECLARED, text, "its end", end);
    }

    @Test
    void a_text_of_16384_characters_is_read() {
        isMalformed(UNDECLARED, "5" + "x".repeat(16_383), "its end", 1, "5" + "x".repeat(59) + "…");
    }

    private static void isMalformed(NumberText reader, String text, String expected, int position, String quoted) {
        assertThatThrownBy(() -> reader.parse(text))
                .isInstanceOf(MalformedNumberException.class)
                .hasMessage(
                        "number must have " + expected + " at position " + position + ", but was \"" + quoted + "\"");
    }
}
