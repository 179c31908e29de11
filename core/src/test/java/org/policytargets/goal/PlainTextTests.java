package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be seen of a text. */
class PlainTextTests {
    @Test
    void a_text_without_hidden_characters_has_no_fault() {
        assertThat(PlainText.fault("roads\n\t道路 😀")).isEmpty();
    }

    @Test
    void a_fault_is_the_first_hidden_character_and_its_place() {
        assertThat(PlainText.fault("😀\u200B\u202E")).contains("U+200B at 2");
        assertThat(PlainText.fault("a\u0000")).contains("U+0000 at 1");
        assertThat(PlainText.fault("ab\uD83D")).contains("U+D83D at 2");
        assertThat(PlainText.fault("a\uFFFE")).contains("U+FFFE at 1");
        assertThat(PlainText.fault("\uFDD0")).contains("U+FDD0 at 0");
        assertThat(PlainText.fault(new String(Character.toChars(0x1FFFF)))).contains("U+1FFFF at 0");
        assertThat(PlainText.fault("\uFFFD")).isEmpty();
        assertThat(PlainText.fault(" \n")).contains("blank");
    }

    @Test
    void visible_text_is_the_text_itself() {
        assertThat(PlainText.visible("新增 车位\n1\t2 😀𠮷")).isEqualTo("新增 车位\n1\t2 😀𠮷");
    }

    @Test
    void a_hidden_character_becomes_a_blank() {
        assertThat(PlainText.visible("新\u200B增\u0000车\u2028位\u2029甲\u202E乙\uD83D丙"))
                .isEqualTo("新 增 车 位 甲 乙 丙");
    }

    @Test
    void blanks_around_a_text_are_gone() {
        assertThat(PlainText.visible("\u3000 新增\u200B ")).isEqualTo("新增");
    }

    @Test
    void where_nothing_is_left_a_question_mark_stands() {
        assertThat(PlainText.visible("\u200B\uDE00 \n")).isEqualTo("?");
        assertThat(PlainText.visible("")).isEqualTo("?");
    }
}
