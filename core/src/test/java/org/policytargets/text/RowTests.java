package org.policytargets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.policytargets.text.Row.Role;

/** Which rows a reader can use. */
final class RowTests {

    private static void assertRefused(ThrowingCallable call, String found, String message) {
        MalformedRowException refusal = catchThrowableOfType(MalformedRowException.class, call);
        assertThat(refusal).as("a refusal: " + message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.code()).isEqualTo("row.malformed");
        assertThat(refusal.found()).isEqualTo(found);
        assertThat(refusal.position()).isEmpty();
        assertThat(refusal.suggestion()).isEmpty();
    }

    @Test
    void a_word_has_1_to_32_characters() {
        String longest = "长".repeat(32);
        assertThat(Row.of(Role.ADVANCE, longest)).isEqualTo(new Row(Role.ADVANCE, longest, ""));
        assertRefused(
                () -> Row.of(Role.ADVANCE, longest + "长"),
                longest + "长",
                "a row must have a word of 1 to 32 characters, but had \"" + longest + "长\"");
        assertRefused(
                () -> Row.of(Role.ADVANCE, " "), " ", "a row must have a word of 1 to 32 characters, but had \" \"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DONE     | ''
            DONE     | ADD
            DONE     | CONSTRUCTION topped-out
            DONE     | DOCUMENT adopted FIRST
            DONE     | PROGRAMME started
            LEVEL    | ''
            LEVEL    | MORE_THAN
            BEFORE   | AT_LEAST
            AFTER    | ABOUT
            RATE     | INCREASE
            RATE     | DECREASE
            TREND    | MAINTAIN
            TREND    | DECREASE LAST
            DOUBLE   | PLAIN 100
            DOUBLE   | AT_LEAST 123456789
            ZERO     | MAINTAIN_ZERO_DYNAMIC
            EXPECTED | BINDING
            UNIT     | km
            UNIT     | {box}
            COUNTER  | PHASE
            NAME     | WORD
            TIME     | 年第一季度
            """)
    void a_meaning_is_one_of_the_role(Role role, String meaning) {
        assertThat(new Row(role, "某词", meaning).meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DONE     | REMOVE
            DONE     | ' started'
            DONE     | ROADWORK started
            DONE     | PROGRAMME topped-out
            DONE     | PROGRAMME started LAST
            DONE     | PROGRAMME started FIRST FIRST
            LEVEL    | RANGE
            LEVEL    | HELD
            BEFORE   | ''
            BEFORE   | RANGE
            AFTER    | ''
            AFTER    | REACH_ZERO
            RATE     | ''
            RATE     | MAINTAIN
            TREND    | ''
            TREND    | MAINTAIN LAST
            DOUBLE   | ''
            DOUBLE   | PLAIN
            DOUBLE   | 'PLAIN '
            DOUBLE   | ' 100'
            DOUBLE   | RANGE 100
            DOUBLE   | PLAIN 1e2
            DOUBLE   | PLAIN -100
            DOUBLE   | PLAIN 1234567890
            ZERO     | ''
            ZERO     | AT_MOST
            EXPECTED | ''
            EXPECTED | FIRM
            UNIT     | ''
            UNIT     | no unit
            COUNTER  | ''
            COUNTER  | NOUN
            NAME     | ''
            NAME     | VERB
            TIME     | ''
            TIME     | 月底
            """)
    void a_meaning_that_no_rule_can_use_is_refused(Role role, String meaning) {
        assertRefused(
                () -> new Row(role, "某词", meaning),
                meaning,
                "a row must have a meaning of the role " + role + ", but had \"" + meaning + "\"");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "DONE",
                "LEVEL",
                "BEFORE",
                "AFTER",
                "RATE",
                "TREND",
                "DOUBLE",
                "ZERO",
                "EXPECTED",
                "UNIT",
                "COUNTER",
                "NAME",
                "TIME"
            })
    void the_other_roles_say_all(Role role) {
        assertThat(Row.of(role, "某词").meaning()).isEmpty();
        assertRefused(
                () -> new Row(role, "某词", "MORE"),
                "MORE",
                "a row must have a meaning of the role " + role + ", but had \"MORE\"");
    }
}
