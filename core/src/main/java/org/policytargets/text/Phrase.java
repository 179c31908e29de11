package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/**
 * A figure and the tokens that belong to it: those before it back to the list's last delimiter, and those after it.
 *
 * @param clause the clause
 * @param first the first token before it
 * @param at the figure
 * @param after the first token after it and the qualifier that follows it
 * @param last the token after its last
 * @param nested whether the next figure follows without a delimiter: 12座桥36个点位
 */
record Phrase(Clause clause, int first, int at, int after, int last, boolean nested) {

    /** The place of a verb that has another object than the figure. */
    static final int OTHER_VERB = -2;

    /** The phrases of a clause, one a figure. */
    static List<Phrase> in(Clause clause) {
        List<Phrase> phrases = new ArrayList<>();
        int count = clause.tokens().size();
        int first = 0;
        for (int at = nextFigure(clause, 0); at < count; at = nextFigure(clause, at + 1)) {
            int after = afterQualifier(clause, at);
            int next = nextFigure(clause, at + 1);
            int delimiter = delimiter(clause, after, next);
            boolean nested = next < count && delimiter == next;
            int last = nested ? after : delimiter;
            Phrase phrase = new Phrase(clause, first, at, after, last, nested);
            // What is counted may be a list itself: 26处公园和绿地.
            phrases.add(
                    next < count || phrase.isPredicate() ? phrase : new Phrase(clause, first, at, after, count, false));
            first = nested ? after : delimiter + 1;
        }
        return phrases;
    }

    private static int nextFigure(Clause clause, int from) {
        int at = from;
        while (at < clause.tokens().size() && !clause.isFigure(at)) {
            at++;
        }
        return at;
    }

    private static int delimiter(Clause clause, int from, int to) {
        int at = from;
        while (at < to && !clause.tokens().get(at).is(Type.DELIMITER)) {
            at++;
        }
        return at;
    }

    private static int afterQualifier(Clause clause, int at) {
        List<Token> tokens = clause.tokens();
        int after = at + 1;
        int beyond = after < tokens.size() && tokens.get(after).is(Type.BRACKET) ? after + 1 : after;
        return beyond < tokens.size() && tokens.get(beyond).is(Role.AFTER) ? beyond + 1 : after;
    }

    /** This phrase with the tokens of one before it, whose figure is only a property of what this one counts. */
    Phrase joining(Phrase before) {
        return new Phrase(clause, before.first, at, after, last, nested);
    }

    Figure figure() {
        return Objects.requireNonNull(clause.tokens().get(at).figure(), "figure");
    }

    Token token(int index) {
        return clause.tokens().get(index);
    }

    int findBefore(Role role) {
        return clause.findLast(role, first, at);
    }

    /**
     * The verb of a level before the figure; -1 if there is none, {@link #OTHER_VERB} if the nearest has another object. A verb that states
     * a relation itself (突破) stands right before the number, else it is another verb (突破关键技术20项) or none (万达广场3个).
     */
    int level() {
        int level = findBefore(Role.LEVEL);
        if (level < 0 || token(level).meaning(Role.LEVEL).isEmpty()) {
            return level;
        }
        return isBeside(level) ? level : OTHER_VERB;
    }

    /** Whether nothing but words of the grammar stands between a token and the figure. */
    boolean isBeside(int index) {
        for (int i = index + 1; i < at; i++) {
            if (token(i).is(Type.OTHER) || token(i).is(Type.NAME)) {
                return false;
            }
        }
        return true;
    }

    /** The noun of a measure that ends right before the figure; -1 if there is none: 项目能力 in front of 12个 counts no ability. */
    int measure() {
        int end = nounEnd() - 1;
        return end >= first && token(end).is(Role.MEASURE) ? end : -1;
    }

    boolean hasBefore(Role role) {
        return findBefore(role) >= 0;
    }

    boolean hasAfter(Role role) {
        return clause.find(role, after, last) >= 0;
    }

    /** Whether a token of a role follows in the clause: what is done to a list stands at its end. */
    boolean hasUntilEnd(Role role) {
        return clause.find(role, after, clause.tokens().size()) >= 0;
    }

    /** The relation of the qualifier that follows it; empty if none does. */
    String qualifier() {
        return after > at + 1 ? token(after - 1).meaning(Role.AFTER) : "";
    }

    /** The figure with its qualifier, as the text has them. */
    String words() {
        return clause.words(at, after);
    }

    /** The place after its last token. */
    int end() {
        return token(Math.max(after, last) - 1).to();
    }

    /** Whether it is what is said, not a property of a noun that follows. */
    boolean isPredicate() {
        int next = after;
        while (next < last && token(next).is(Type.BRACKET)) {
            next++;
        }
        if (next >= last) {
            return true;
        }
        Token token = token(next);
        return token.is(Type.WORD) || token.is(Type.TIME);
    }

    /** Whether nothing but small words stands before it, so that subject and verb are those of the figure before. */
    boolean isElided() {
        for (int i = first; i < at; i++) {
            Token token = token(i);
            boolean small =
                    token.is(Type.DELIMITER) || token.is(Role.HOPE) || token.is(Role.BEFORE) || token.is(Role.AGAINST);
            if (!small) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first token after it of a role; -1 if there is none. */
    int findAfter(Role role) {
        return clause.find(role, after, last);
    }

    /** The noun of a thing counted that ends right before the figure; null if there is none that is known. */
    Lexicon.@Nullable Word countedBefore(Grammar grammar) {
        int end = nounEnd();
        int begin =
                end <= first ? 0 : Math.max(token(first).from(), token(end - 1).to() - 8);
        for (int from = begin; end > first && from < token(end - 1).to(); from++) {
            Lexicon.Word noun = grammar.counted()
                    .longest(clause.prose(), from, token(end - 1).to());
            if (noun != null && from + noun.text().length() == token(end - 1).to()) {
                return noun;
            }
        }
        return null;
    }

    /** The token after the noun before the figure: qualifiers and verbs between them do not belong to it. */
    int nounEnd() {
        int end = at;
        while (end > first && isBetween(token(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isBetween(Token token) {
        return token.is(Role.BEFORE)
                || token.is(Role.LEVEL)
                || isChange(token)
                || token.is(Role.HOPE)
                || token.is(Role.EACH)
                || token.is(Type.BRACKET)
                || token.is(Type.TIME)
                || token.is(Type.DELIMITER);
    }

    /** 安全提升20条: a verb that also does things names what is counted. */
    private boolean isChange(Token token) {
        boolean change = token.is(Role.UP) || token.is(Role.DOWN);
        return change && (figure().isShare() || figure().isPoints() || !token.is(Role.DONE));
    }
}
