package org.policytargets.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {
    private static final Vocabulary STANDARD = Vocabulary.standard();
    private static final PolicyUnit<Count> NURSERY = PolicyUnits.count("tree_nursery");

    private static QuantityText english(Vocabulary vocabulary) {
        return QuantityText.in(Locale.ENGLISH, vocabulary);
    }

    private static QuantityText chinese(Vocabulary vocabulary) {
        return QuantityText.in(Locale.CHINESE, vocabulary);
    }

    @Test
    void a_row_gives_a_unit_its_words() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.UK, "tree nursery", "tree nurseries", "nurseries")
                .with(NURSERY, Locale.CHINA, "处苗圃", "处苗圃", "苗圃");
        assertThat(english(more).format(ExactQuantity.of(1, NURSERY))).isEqualTo("1 tree nursery");
        assertThat(english(more).format(ExactQuantity.of(2, NURSERY))).isEqualTo("2 tree nurseries");
        assertThat(english(more).parse("2 nurseries")).isEqualTo(ExactQuantity.of(2, NURSERY));
        assertThat(chinese(more).format(ExactQuantity.of(2, NURSERY))).isEqualTo("2处苗圃");
        assertThat(chinese(more).parse("2苗圃")).isEqualTo(ExactQuantity.of(2, NURSERY));
    }

    @Test
    void the_standard_words_stay_as_they_are() {
        STANDARD.with(NURSERY, Locale.ENGLISH, "tree nursery", "tree nurseries");
        assertThatThrownBy(() -> english(STANDARD).parse("2 tree nurseries")).isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void a_later_row_prints_and_an_earlier_one_is_still_read() {
        Vocabulary more = STANDARD.with(PolicyUnits.KILOMETRE, Locale.ENGLISH, "kilometre", "kilometres");
        assertThat(english(more).format(ExactQuantity.of(30, PolicyUnits.KILOMETRE)))
                .isEqualTo("30 kilometres");
        assertThat(english(more).parse("30 km")).isEqualTo(ExactQuantity.of(30, PolicyUnits.KILOMETRE));
    }

    @Test
    void a_word_taken_for_another_unit_is_no_longer_printed_for_the_first() {
        PolicyUnit<Count> set = PolicyUnits.count("set");
        Vocabulary more = STANDARD.with(set, Locale.CHINESE, "套", "套");
        assertThat(chinese(more).parse("5套")).isEqualTo(ExactQuantity.of(5, set));
        ExactQuantity<?> dwellings = ExactQuantity.of(5, PolicyUnits.count("dwelling"));
        assertThat(chinese(more).format(dwellings)).isEqualTo("5 dwellings");
        assertThat(chinese(more).parse("5 dwellings")).isEqualTo(dwellings);
    }

    @Test
    void a_count_of_which_one_word_was_taken_is_printed_by_its_code_lest_its_name_be_read_as_the_taker() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.ENGLISH, "bridge", "bridges of trees");
        ExactQuantity<?> bridges = ExactQuantity.of(5, PolicyUnits.count("bridge"));
        isPrinted(english(more), bridges, "5 {bridge}");
        Vocabulary plural = STANDARD.with(NURSERY, Locale.ENGLISH, "one bridge", "bridges");
        assertThat(english(plural).parse("5 bridges")).isEqualTo(ExactQuantity.of(5, NURSERY));
        isPrinted(english(plural), bridges, "5 {bridge}");
        Vocabulary code = plural.with(NURSERY, Locale.ENGLISH, "{bridge}", "{bridges}");
        assertThat(english(code).parse("5 {bridge}")).isEqualTo(ExactQuantity.of(5, NURSERY));
        isPrinted(english(code), bridges, "5 ({bridge})");
    }

    private static void isPrinted(QuantityText text, ExactQuantity<?> quantity, String printed) {
        assertThat(text.format(quantity)).isEqualTo(printed);
        assertThat(text.parse(printed)).as(printed).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource({
        "s, 1 {s}", // seconds
        "ms, 1 {ms}",
        "a, 1 {a}", // a year, which is left out
        "million, 1 {million}",
        "million_trees, 1 {million_trees}",
        "person_per_week, 1 {person_per_week}",
        "percent, 1 {percent}",
        "or_so, 1 {or_so}"
    })
    void a_name_that_says_something_else_is_printed_as_a_code(String name, String printed) {
        isPrinted(english(STANDARD), ExactQuantity.of(1, PolicyUnits.count(name)), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万", "萬元", "亿", "成", "千克", "千树", "百树", "两", "兩", "三角", "人每天", "多", "左右", "树以上", "至三", "个"})
    void a_chinese_name_that_says_something_else_is_printed_as_a_code_or_not_read(String name) {
        ExactQuantity<?> five = ExactQuantity.of(5, PolicyUnits.count(name));
        isPrinted(chinese(STANDARD), five, name.equals("个") ? "5个" : "5 {" + name + "}");
    }

    @Test
    void a_code_that_is_a_word_of_another_unit_is_printed_in_parentheses() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.ENGLISH, "s", "seconds", "t/d");
        isPrinted(english(more), ExactQuantity.of(5, PolicyUnits.SECOND), "5 (s)");
        isPrinted(english(more), ExactQuantity.of(5, PolicyUnits.of("t/d")), "5 (t/d)");
        Vocabulary part = STANDARD.with(NURSERY, Locale.ENGLISH, "d", "ds");
        assertThat(english(part).parse("5 t/d")).isEqualTo(ExactQuantity.of(5, PolicyUnits.of("t/{tree_nursery}")));
        isPrinted(english(part), ExactQuantity.of(5, PolicyUnits.of("t/d")), "5 (t/d)");
        Vocabulary percent = STANDARD.with(NURSERY, Locale.CHINESE, "%", "%");
        isPrinted(chinese(percent), ExactQuantity.of(5, PolicyUnits.PERCENT), "5 (%)");
    }

    @Test
    void a_word_is_read_before_anything_is_thought_of_it() {
        Vocabulary more = STANDARD.with(PolicyUnits.PERCENTAGE_POINT, Locale.CHINESE, "%点", "%点");
        isPrinted(chinese(more), ExactQuantity.of(5, PolicyUnits.PERCENTAGE_POINT), "5%点");
    }

    @Test
    void a_code_is_read_as_it_is_written_and_else_folded() {
        assertThat(english(STANDARD).parse("5 {萬}")).isEqualTo(ExactQuantity.of(5, PolicyUnits.count("萬")));
        assertThat(english(STANDARD).parse("5 {萬}／m")).isEqualTo(ExactQuantity.of(5, PolicyUnits.of("{万}/m")));
        assertThat(english(STANDARD).parse("5 mg／h")).isEqualTo(ExactQuantity.of(5, PolicyUnits.of("mg/h")));
    }

    @Test
    void a_counted_name_is_read_once_it_was_made_known() {
        Vocabulary more = STANDARD.withCount("tree_house");
        ExactQuantity<?> houses = ExactQuantity.of(5, PolicyUnits.count("tree_house"));
        assertThat(english(STANDARD).format(houses)).isEqualTo("5 tree houses");
        assertThatThrownBy(() -> english(STANDARD).parse("5 tree houses")).isInstanceOf(UnknownUnitException.class);
        assertThat(english(more).parse("5 tree houses")).isEqualTo(houses);
        assertThat(english(more).parse("1 tree house")).isEqualTo(ExactQuantity.of(1, houses.getUnit()));
        assertThatThrownBy(() -> STANDARD.withCount("Tree")).isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> STANDARD.withCount("million")).isInstanceOf(MalformedQuantityException.class);
    }

    @Test
    void a_language_of_the_users_has_its_words_first_and_english_for_the_rest() {
        Vocabulary more = STANDARD.with(PolicyUnits.PERSON, Locale.GERMAN, "Person", "Personen");
        QuantityText german = QuantityText.in(Locale.GERMAN, more);
        assertThat(german.language()).isEqualTo(Locale.GERMAN);
        assertThat(german.format(ExactQuantity.of(7900, PolicyUnits.PERSON))).isEqualTo("7.900 Personen");
        assertThat(german.format(ExactQuantity.of(7900, PolicyUnits.KILOMETRE))).isEqualTo("7.900 km");
        assertThat(german.format(ExactQuantity.of(2, PolicyUnits.count("dwelling"))))
                .isEqualTo("2 dwellings");
        assertThat(german.parse("7.900 Personen")).isEqualTo(ExactQuantity.of(7900, PolicyUnits.PERSON));
    }

    @Test
    void case_tells_symbols_apart_but_not_words() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.ENGLISH, "Abc", "Abcd", "Ab-cd", "ab1cd");
        assertThat(english(more).parse("5 aBCD")).isEqualTo(ExactQuantity.of(5, NURSERY));
        assertThatThrownBy(() -> english(more).parse("5 aBC")).isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> english(more).parse("5 aB-CD")).isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> english(more).parse("5 AB1CD")).isInstanceOf(UnknownUnitException.class);
        assertThat(english(more).parse("5 DWELLINGS")).isEqualTo(ExactQuantity.of(5, PolicyUnits.count("dwelling")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " km",
                "km ",
                "5km",
                "万元",
                "亿",
                "百万",
                "三",
                "十年",
                "成",
                "million",
                "thousand",
                "余",
                "多个",
                "至3",
                "个左右",
                "个以上",
                "e5",
                ".5",
                ",500",
                "点五",
                "'500",
                "(s)",
                "(of trees)"
            })
    void a_word_that_begins_like_a_number_a_qualifier_or_a_code_in_parentheses_is_refused(String word) {
        assertThatThrownBy(() -> STANDARD.with(NURSERY, Locale.CHINESE, word, word))
                .isInstanceOf(MalformedQuantityException.class)
                .hasMessage("quantity must have a word of 1 to 64 characters that begins like no number, qualifier or "
                        + "parenthesis at position 0, but was \"" + word + "\"");
    }

    @Test
    void a_word_may_begin_with_a_thousand_that_units_have() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.CHINESE, "千株", "千株");
        assertThat(chinese(more).parse("5千株")).isEqualTo(ExactQuantity.of(5, NURSERY));
        assertThatThrownBy(() -> STANDARD.with(NURSERY, Locale.ENGLISH, "x", "x".repeat(65)))
                .isInstanceOf(MalformedQuantityException.class);
        assertThatThrownBy(() -> STANDARD.with(NURSERY, Locale.ENGLISH, "x", "y", "5z"))
                .isInstanceOf(MalformedQuantityException.class);
    }

    @Test
    void a_unit_whose_one_word_was_taken_is_printed_by_its_code() {
        ExactQuantity<?> seconds = ExactQuantity.of(5, PolicyUnits.SECOND);
        assertThat(english(STANDARD).format(seconds)).isEqualTo("5 seconds");
        Vocabulary plural = STANDARD.with(NURSERY, Locale.ENGLISH, "nursery", "seconds");
        assertThat(english(plural).format(seconds)).isEqualTo("5 s");
        Vocabulary singular = STANDARD.with(NURSERY, Locale.ENGLISH, "second", "nurseries");
        assertThat(english(singular).format(seconds)).isEqualTo("5 s");
    }

    @Test
    void case_is_that_of_ascii_letters_only() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.ENGLISH, "abaz", "zabaz", "cafés", "ab_cd");
        assertThat(english(more).parse("5 ABAZ")).isEqualTo(ExactQuantity.of(5, NURSERY));
        assertThat(english(more).parse("5 Zabaz")).isEqualTo(ExactQuantity.of(5, NURSERY));
        assertThat(english(more).parse("5 zabaZ")).isEqualTo(ExactQuantity.of(5, NURSERY));
        for (String other : new String[] {"5 CAFÉS", "5 Cafés", "5 AB_CD", "5 wee\u212As"}) {
            assertThatThrownBy(() -> english(more).parse(other)).isInstanceOf(UnknownUnitException.class);
        }
        assertThat(english(more).parse("5 weeKs")).isEqualTo(ExactQuantity.of(5, PolicyUnits.WEEK));
    }

    @Test
    void a_word_as_it_is_written_comes_before_one_in_another_case() {
        PolicyUnit<Count> other = PolicyUnits.count("other");
        Vocabulary more =
                STANDARD.with(NURSERY, Locale.ENGLISH, "Maas", "Maasse").with(other, Locale.ENGLISH, "maas", "maasse");
        assertThat(english(more).parse("5 Maas")).isEqualTo(ExactQuantity.of(5, NURSERY));
        assertThat(english(more).parse("5 maas")).isEqualTo(ExactQuantity.of(5, other));
    }

    @Test
    void a_word_has_at_most_64_characters() {
        String longest = "x".repeat(64);
        Vocabulary more = STANDARD.with(NURSERY, Locale.ENGLISH, longest, longest);
        assertThat(english(more).parse("5 " + longest)).isEqualTo(ExactQuantity.of(5, NURSERY));
    }

    @Test
    void the_nearest_word_is_looked_for_up_to_32_letters() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.ENGLISH, "x".repeat(32), "x".repeat(33));
        assertThat(more.nearest("x".repeat(31) + "y", "en")).isEqualTo("x".repeat(32));
        assertThat(more.nearest("x".repeat(32) + "y", "en")).isNull();
    }

    @Test
    void the_words_read_are_those_of_a_language_and_then_the_symbols() {
        Map<String, PolicyUnit<?>> english = STANDARD.wordsRead(Locale.UK);
        assertThat(english.keySet())
                .startsWith("percent", "per cent", "per mille", "percentage point")
                .contains("persons", "km", "个")
                .doesNotContain("公里", "套", "")
                .endsWith("座", "件", "辆", "项", "所", "台");
        assertThat(english).containsEntry("persons", PolicyUnits.PERSON).containsEntry("µg", PolicyUnits.of("ug"));
        assertThat(STANDARD.wordsRead(Locale.ITALIAN)).isEqualTo(STANDARD.wordsRead(Locale.ROOT));
        assertThat(STANDARD.wordsRead(Locale.ROOT).keySet())
                .startsWith("%", "‰", "pp", "m", "km")
                .doesNotContain("metre");
        assertThatThrownBy(() -> english.put("x", NURSERY)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void words_read_are_folded_and_win_over_symbols() {
        Vocabulary more = STANDARD.with(NURSERY, Locale.CHINESE, "km", "株", "百分點／亩", "人");
        Map<String, PolicyUnit<?>> chinese = more.wordsRead(Locale.CHINESE);
        assertThat(chinese)
                .containsEntry("km", NURSERY)
                .containsEntry("百分點/亩", NURSERY)
                .containsEntry("人", NURSERY)
                .doesNotContainKey("百分點／亩");
        assertThat(chinese.keySet()).containsSubsequence("套", "人", "台", "km", "株", "百分點/亩", "m");
        assertThat(more.wordsRead(Locale.ENGLISH)).containsEntry("km", PolicyUnits.KILOMETRE);
        assertThat(STANDARD.wordsRead(Locale.CHINESE)).containsEntry("人", PolicyUnits.PERSON);
    }

    @Test
    void a_blank_word_is_neither_printed_nor_read() {
        Vocabulary.Rows rows = new Vocabulary.Rows();
        rows.add(PolicyUnits.KILOMETRE, "", List.of());
        rows.add(PolicyUnits.KILOMETRE, "en", List.of("", "", "kilometre"));
        Vocabulary own = new Vocabulary(rows);
        assertThat(own.has("en")).isFalse();
        assertThat(own.find("", "en")).isNull();
        assertThat(own.find("kilometre", "en")).isEqualTo(PolicyUnits.KILOMETRE);
        assertThat(own.words(PolicyUnits.KILOMETRE, "en")).isNull();
    }
}
