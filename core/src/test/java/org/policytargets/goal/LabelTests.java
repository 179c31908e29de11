package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in several languages. */
class LabelTests {
    private static final Label ROADS = Label.of("roads").and(Locale.CHINESE, "道路");

    private static Label withoutEnglish(Comparator<String> order) {
        SortedMap<String, String> words = new TreeMap<>(order);
        words.put("zh", "道路");
        words.put("de", "Straßen");
        return new Label(words);
    }

    @Test
    void a_label_answers_in_the_language_asked_for_whatever_the_country() {
        assertThat(ROADS.in(Locale.CHINESE)).isEqualTo("道路");
        assertThat(ROADS.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("道路");
        assertThat(ROADS.in(Locale.UK)).isEqualTo("roads");
    }

    @Test
    void a_label_falls_back_to_english() {
        assertThat(ROADS.in(Locale.FRENCH)).isEqualTo("roads");
        assertThat(ROADS.in(Locale.ROOT)).isEqualTo("roads");
        assertThat(ROADS).hasToString("roads");
        assertThat(ROADS.and(Locale.GERMAN, "Straßen").in(Locale.FRENCH)).isEqualTo("roads");
    }

    @Test
    void without_english_a_label_falls_back_to_the_first_language_by_the_alphabet() {
        Label label = withoutEnglish(Comparator.naturalOrder());
        assertThat(label.in(Locale.FRENCH)).isEqualTo("Straßen");
        assertThat(label).hasToString("Straßen");
        assertThat(label.in(Locale.CHINA)).isEqualTo("道路");
    }

    @Test
    void equal_labels_answer_alike_whatever_the_order_of_their_maps() {
        Label reversed = withoutEnglish(Comparator.reverseOrder());
        assertThat(reversed).isEqualTo(withoutEnglish(Comparator.naturalOrder()));
        assertThat(reversed.in(Locale.FRENCH)).isEqualTo("Straßen");
    }

    @Test
    void other_words_replace_those_of_their_language() {
        assertThat(ROADS.and(Locale.CHINA, "新路").in(Locale.CHINESE)).isEqualTo("新路");
        assertThat(ROADS.in(Locale.CHINESE)).isEqualTo("道路");
    }

    @Test
    void a_label_does_not_change_with_the_map_it_was_made_from() {
        SortedMap<String, String> words = new TreeMap<>(Map.of("en", "roads"));
        Label label = new Label(words);
        words.put("zh", "道路");
        assertThat(label).isEqualTo(Label.of("roads"));
        assertThatThrownBy(() -> label.byLanguage().put("zh", "道路")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_label_has_words() {
        assertRefused(
                () -> new Label(new TreeMap<>()),
                "label",
                "label must have words in at least one language, but was empty");
        assertRefused(() -> ROADS.and(Locale.FRENCH, " "), "label.fr", "label.fr must say something, but was blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "en-US", "engl", "英文", "e1", "e{", "e`"})
    void a_language_is_known_by_its_code(String code) {
        assertRefused(
                () -> new Label(new TreeMap<>(Map.of(code, "words"))),
                "label",
                "label must have its words by language codes such as en or zh, but was \"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "za", "yue"})
    void every_language_code_of_two_or_three_letters_is_one(String code) {
        assertThat(new Label(new TreeMap<>(Map.of(code, "words"))).in(Locale.forLanguageTag(code)))
                .isEqualTo("words");
    }
}
