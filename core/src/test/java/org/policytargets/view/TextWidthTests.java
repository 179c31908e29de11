package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextWidthTests {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "km², 3",
        "海淀, 4",
        "ｋｍ％, 6",
        "µg/m³, 5",
        "–, 1",
        "「五」, 6",
        "e\u0301, 1",
        "한글, 4",
        "𠀀, 2",
        "a\u200Bb, 2"
    })
    void a_text_takes_one_column_for_a_letter_and_two_for_a_wide_one(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void a_text_that_fits_is_one_line() {
        assertThat(TextWidth.wrap("at least 30 km", 14)).containsExactly("at least 30 km");
        assertThat(TextWidth.wrap("", 14)).containsExactly("");
    }

    @Test
    void a_longer_text_is_broken_at_blanks() {
        assertThat(TextWidth.wrap("at least 30 km", 11)).containsExactly("at least 30", "km");
        assertThat(TextWidth.wrap("at least 30 km", 8)).containsExactly("at least", "30 km");
    }

    @Test
    void a_wide_text_is_broken_between_letters_and_no_line_begins_with_punctuation() {
        assertThat(TextWidth.wrap("不少于三十公里", 6)).containsExactly("不少于", "三十公", "里");
        assertThat(TextWidth.wrap("百分之七（初步数）", 16)).containsExactly("百分之七（初步", "数）");
    }

    @Test
    void a_word_that_fits_nowhere_stands_on_a_line_of_its_own() {
        assertThat(TextWidth.wrap("an unbreakable word", 5)).containsExactly("an", "unbreakable", "word");
    }

    @Test
    void letters_that_steer_the_terminal_are_shown_and_not_obeyed() {
        assertThat(TextWidth.wrap("red\u001B[31m \u202Etxt", 40)).containsExactly("red\uFFFD[31m \uFFFDtxt");
    }
}
