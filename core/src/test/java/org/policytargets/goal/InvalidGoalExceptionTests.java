package org.policytargets.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policytargets.goal.Refusals.assertRefused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every name must be: visible. */
class InvalidGoalExceptionTests {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void a_blank_name_says_nothing(String blank) {
        assertRefused(() -> Owner.of(blank), "owner.lead", "owner.lead must say something, but was blank");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0008, 0x000B, 0x001B, 0x007F, 0x0085, 0x00AD, 0x061C, 0x200B, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202E, 0x2060, 0x2069, 0xFEFF, 0xD83D, 0xDE00, 0xE0001
            })
    void a_character_that_nobody_sees_is_named_with_its_place(int hidden) {
        String name = "海淀" + Character.toString(hidden) + "区";
        String code = Integer.toHexString(hidden).toUpperCase(Locale.ROOT);
        String padded = "0".repeat(Math.max(0, 4 - code.length())) + code;
        assertRefused(
                () -> Owner.of(name),
                "owner.lead",
                "owner.lead must hold visible characters only, but was U+" + padded + " at 2");
    }

    @Test
    void the_place_of_a_hidden_character_counts_as_strings_do() {
        assertRefused(
                () -> Owner.of("😀\u200B"),
                "owner.lead",
                "owner.lead must hold visible characters only, but was U+200B at 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"海淀区人民政府", "two\nlines", "a\ttab", "é́ 𠮷 😀", "PM2.5 ≤ 30", "a\u00A0b"})
    void visible_text_of_every_script_is_a_name(String name) {
        assertThat(Owner.of(name).lead()).isEqualTo(name);
    }
}
