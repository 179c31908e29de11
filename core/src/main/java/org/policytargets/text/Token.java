package org.policytargets.text;

import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Window;
import org.policytargets.text.Row.Role;

/**
 * A piece of a clause.
 *
 * @param type what it is
 * @param from its first place in the text
 * @param to the place after it
 * @param word the row's word, for a word
 * @param figure the number with its unit, for a figure
 * @param time the days, for a time that could be read
 */
record Token(
        Type type,
        int from,
        int to,
        Lexicon.@Nullable Word word,
        @Nullable Figure figure,
        @Nullable Window time) {
    enum Type {
        FIGURE,
        WORD,
        TIME,
        /** Between quotation marks or Latin letters: a name. */
        NAME,
        BRACKET,
        /** Between the parts of a list: 、 and 和. */
        DELIMITER,
        OTHER
    }

    static Token of(Type type, int from, int to) {
        return new Token(type, from, to, null, null, null);
    }

    static Token of(Lexicon.Word word, int from) {
        return new Token(Type.WORD, from, from + word.text().length(), word, null, null);
    }

    boolean is(Role role) {
        return word != null && word.is(role);
    }

    boolean is(Type other) {
        return type == other;
    }

    int length() {
        return to - from;
    }

    String meaning(Role role) {
        return word == null ? "" : word.meaning(role);
    }

    /** The row's word; empty for a token of another type. */
    String text() {
        return word == null ? "" : word.text();
    }
}
