package org.policytargets.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Window;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/**
 * A clause and what stands around it.
 *
 * @param from its first place in the text
 * @param to the place of the mark after it
 * @param tokens its tokens
 * @param prose the text
 * @param words its words, as the text has them: one string for all that is read in it
 * @param roles a bit for each role that one of its tokens has
 */
record Clause(int from, int to, List<Token> tokens, Prose prose, String words, long roles) {

    static Clause of(int from, int to, List<Token> tokens, Prose prose) {
        long roles = 0;
        for (Token token : tokens) {
            roles |= token.word() == null ? 0 : token.word().roles();
        }
        return new Clause(from, to, tokens, prose, prose.words(from, to), roles);
    }

    boolean has(Role role) {
        return (roles & Lexicon.Word.bit(role)) != 0;
    }

    /** The first token of a role from one index to before another; -1 if there is none. */
    int find(Role role, int first, int last) {
        for (int i = first; has(role) && i < last; i++) {
            if (tokens.get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }

    /** The last token of a role from one index to before another; -1 if there is none. */
    int findLast(Role role, int first, int last) {
        for (int i = last - 1; has(role) && i >= first; i--) {
            if (tokens.get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }

    boolean isFigure(int index) {
        return tokens.get(index).is(Type.FIGURE);
    }

    /** The days that the clause names, the last of them if there are several; null if none. */
    @Nullable
    Window time() {
        Window time = null;
        for (Token token : tokens) {
            time = token.time() == null ? time : token.time();
        }
        return time;
    }

    /** The words of a time that could not be read; null if there is none. */
    @Nullable
    String unreadTime() {
        for (Token token : tokens) {
            if (token.is(Type.TIME) && token.time() == null) {
                return prose.words(token.from(), token.to());
            }
        }
        return null;
    }

    /** The words from one token to before another. */
    String words(int first, int last) {
        return first >= last
                ? ""
                : prose.words(tokens.get(first).from(), tokens.get(last - 1).to());
    }
}
