package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policytargets.text.Figures.Extent;
import org.policytargets.text.NotATarget.Reason;
import org.policytargets.text.Row.Role;
import org.policytargets.text.Token.Type;

/**
 * Cuts a clause into tokens, from left to right. The longest word of the grammar wins; a number that cannot be a quantity
 * is put among the others with its reason.
 */
final class Lexer {
    private static final String OPENING = "“‘「『《\"";
    private static final String CLOSING = "”’」』》\"";

    private final Grammar grammar;
    private final Prose prose;
    private final Figures figures;
    private final NumberNames names;
    private final Times times;
    private final Others others;

    private List<Token> tokens = new ArrayList<>();
    private int end;

    Lexer(Grammar grammar, Prose prose, Times times, Others others) {
        this.grammar = grammar;
        this.prose = prose;
        this.figures = new Figures(grammar, prose);
        this.names = new NumberNames(grammar, prose, figures);
        this.times = times;
        this.others = others;
    }

    List<Token> read(int from, int to) {
        tokens = new ArrayList<>();
        end = to;
        int at = from;
        while (at < to) {
            at = token(at);
        }
        return tokens;
    }

    private int token(int at) {
        char c = prose.at(at);
        int opening = OPENING.indexOf(c);
        if (opening >= 0) {
            return quoted(at, CLOSING.charAt(opening));
        }
        if (c == '(') {
            return bracket(at);
        }
        if (prose.hasDigit(at)) {
            return digits(at);
        }
        if ("-−负".indexOf(c) >= 0 && prose.hasDigit(at + 1)) {
            return signed(at);
        }
        Lexicon.Word word = grammar.words().longest(prose, at, end);
        if (word != null && !(prose.hasLetter(at) && isLatin(at + word.text().length()))) {
            return word(at, word);
        }
        if (prose.hasLetter(at)) {
            return latin(at, at);
        }
        if (c == '第') {
            return ordinal(at);
        }
        if (c == '前' && prose.hasDigit(at + 1)) {
            return first(at);
        }
        if (c == '双') {
            return other(at, at + 1, Reason.NAME);
        }
        if (c == '每') {
            return per(at);
        }
        if (figures.isNumeral(at) || prose.has("百分之", at)) {
            return numeral(at);
        }
        return add(NumberNames.DELIMITERS.indexOf(c) >= 0 ? Type.DELIMITER : Type.OTHER, at, at + 1);
    }

    /** Adds a token; what is no word of the grammar joins what stands before it. */
    private int add(Type type, int from, int to) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (type == Type.OTHER && last != null && last.is(Type.OTHER) && last.to() == from) {
            tokens.set(tokens.size() - 1, Token.of(Type.OTHER, last.from(), to));
        } else {
            tokens.add(Token.of(type, from, to));
        }
        return to;
    }

    private int word(int at, Lexicon.Word word) {
        int to = at + word.text().length();
        if (!word.is(Role.ZERO) && names.holdsNumeral(at, to)) {
            others.add(at, to, reason(word));
        }
        if (word.is(Role.TIME)) {
            tokens.add(new Token(
                    Type.TIME, at, to, word, null, times.ofReport(word.meaning(Role.TIME), prose.words(at, to))));
        } else if (word.is(Role.NAME)) {
            add(Type.OTHER, at, to);
        } else {
            tokens.add(Token.of(word, at));
        }
        return to;
    }

    /** Why the numeral in a word of the grammar is no number. */
    private static Reason reason(Lexicon.Word word) {
        if (word.is(Role.NAME)) {
            return Reason.valueOf(word.meaning(Role.NAME));
        }
        return word.is(Role.SOME) ? Reason.INDEFINITE : word.is(Role.TIME) ? Reason.PERIOD : Reason.WORD;
    }

    /** A name, unless it is a word such as “清零” that only stands between the marks. */
    private int quoted(int at, char closing) {
        int close = prose.closing(closing, at + 1, end);
        if (close < 0) {
            return add(Type.OTHER, at, at + 1);
        }
        Lexicon.Word word = grammar.words().longest(prose, at + 1, close);
        if (word != null && word.text().length() == close - at - 1 && (word.is(Role.ZERO) || word.is(Role.COVER))) {
            tokens.add(new Token(Type.WORD, at, close + 1, word, null, null));
        } else {
            if (times.isPlan(prose.folded(at + 1, close))) {
                return other(at, close + 1, Reason.PERIOD);
            }
            if (names.holdsNumeral(at + 1, close)) {
                others.add(at, close + 1, Reason.NAME);
            }
            add(Type.NAME, at, close + 1);
        }
        return close + 1;
    }

    private int bracket(int at) {
        int close = prose.closing(')', at + 1, end);
        if (close < 0) {
            return add(Type.OTHER, at, at + 1);
        }
        if (names.holdsNumeral(at + 1, close)) {
            boolean section = tokens.isEmpty() && figures.numerals(at + 1, close) == close;
            others.add(
                    at,
                    close + 1,
                    section ? Reason.SECTION : times.isDate(prose.folded(at + 1, close)) ? Reason.DATE : Reason.ASIDE);
        }
        return add(Type.BRACKET, at, close + 1);
    }

    /** Latin letters with the digits among them: a name or a code. */
    private int latin(int from, int at) {
        int to = at;
        while (to < end && (prose.hasLetter(to) || prose.hasDigit(to) || names.isJoint(to))) {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (prose.hasDigit(i)) {
                others.add(from, to, prose.at(i) == '0' || prose.at(to - 1) == '-' ? Reason.IDENTIFIER : Reason.NAME);
                break;
            }
        }
        return add(Type.NAME, from, to);
    }

    private boolean isLatin(int at) {
        return prose.hasLetter(at) || prose.hasDigit(at);
    }

    private int digits(int from) {
        int time = times.end(from, end);
        if (time > from) {
            return time(from, time);
        }
        int digits = figures.digits(from, end);
        if (prose.at(from) == '0' && prose.hasDigit(from + 1)) {
            return other(from, digits, Reason.IDENTIFIER);
        }
        Extent extent = names.isTenths(digits, end) ? figures.tenths(from, digits) : figures.extent(from, digits, end);
        if (!extent.hasUnit() && extent.number() == digits && names.isName(digits, end)) {
            return latin(from, digits);
        }
        int second = figures.afterRangeSign(extent.to(), end);
        if (second > extent.to()) {
            return range(extent, figures.extent(second, figures.digits(second, end), end));
        }
        Reason counter = counter(extent);
        if (counter != null) {
            return other(from, Math.max(extent.number(), names.counterEnd(extent.number(), end)), counter);
        }
        if (!extent.hasUnit() && names.isYear(from, digits)) {
            return other(from, digits, Reason.EDITION);
        }
        return figure(extent, false);
    }

    /** A number with its sign: what stands between two numbers has been read as a range before. */
    private int signed(int from) {
        Extent extent = figures.extent(from, figures.digits(from + 1, end), end);
        Reason counter = counter(extent);
        if (counter != null || !extent.hasUnit()) {
            return other(
                    from,
                    Math.max(extent.number(), names.counterEnd(extent.number(), end)),
                    counter == null ? Reason.NO_UNIT : counter);
        }
        return figure(extent, false);
    }

    private int time(int from, int to) {
        others.add(from, to, prose.at(to - 1) == '日' || prose.at(to - 1) == '月' ? Reason.DATE : Reason.PERIOD);
        tokens.add(new Token(Type.TIME, from, to, null, null, times.read(prose.folded(from, to))));
        return to;
    }

    private int range(Extent first, Extent second) {
        if (figures.differ(first, second) && "至到".indexOf(prose.at(first.to())) >= 0) {
            // 提高2个百分点至90%: a change, and the level it leads to.
            figure(first, false);
            return add(Type.DELIMITER, first.to(), second.from());
        }
        Reason counter = counter(second);
        if (counter != null) {
            return other(first.from(), names.counterEnd(second.number(), end), counter);
        }
        if (!second.hasUnit()) {
            return other(first.from(), second.to(), Reason.NAME);
        }
        Figure figure = figures.range(first, second);
        return figure == null ? other(first.from(), second.to(), Reason.UNREADABLE) : figure(figure);
    }

    /** The reason for which the noun after a number makes it no quantity; null if it does not. */
    private @Nullable Reason counter(Extent extent) {
        int to = names.counterEnd(extent.number(), end);
        if (to <= extent.number() || to < extent.to() && extent.hasUnit() || isMeasured(extent)) {
            return null;
        }
        Lexicon.Word counter = grammar.counters().longest(prose, extent.number(), end);
        return counter == null ? null : Reason.valueOf(counter.meaning(Role.COUNTER));
    }

    /** 达到83岁: a verb of level or change takes what else is a duration for its number. */
    private boolean isMeasured(Extent extent) {
        boolean verb = isLast(Role.LEVEL) || isLast(Role.UP) || isLast(Role.DOWN);
        return verb && extent.hasUnit() && names.endsItem(extent.to(), end);
    }

    private boolean isLast(Role role) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(role);
    }

    private int figure(Extent extent, boolean han) {
        Figure figure = figures.read(extent, han);
        return figure == null ? other(extent.from(), extent.to(), Reason.UNREADABLE) : figure(figure);
    }

    private int figure(Figure figure) {
        tokens.add(new Token(Type.FIGURE, figure.from(), figure.to(), null, figure, null));
        return figure.to();
    }

    private int other(int from, int to, Reason reason) {
        others.add(from, to, reason);
        int bound = reason == Reason.DURATION || reason == Reason.PERIOD ? times.bound(to) : to;
        if (bound > to) {
            tokens.add(new Token(Type.TIME, from, bound, null, null, times.within(prose.folded(from, bound))));
            return bound;
        }
        return add(Type.OTHER, from, to);
    }

    /** 第三个, 第1; one that ends its list item may be a rank, and is left to the rules of levels. */
    private int ordinal(int at) {
        int from = at + 1;
        boolean han = !prose.hasDigit(from);
        int to = han ? figures.numerals(from, end) : figures.digits(from, end);
        if (to == from) {
            return add(Type.OTHER, at, from);
        }
        boolean last = to == end || NumberNames.DELIMITERS.indexOf(prose.at(to)) >= 0;
        Figure rank = last ? figures.read(new Extent(from, to, to, to, to, false), han) : null;
        if (rank != null) {
            Figure placed = new Figure(at, to, Ranks.of(rank.value()), null, Ranks.WORD, han, false, false);
            return figure(placed);
        }
        return other(at, Math.max(figures.unitAt(to, end), names.counterEnd(to, end)), Reason.ORDINAL);
    }

    /** 排名前1%, 前20强: places of an order. */
    private int first(int at) {
        Extent extent = figures.extent(at + 1, figures.digits(at + 1, end), end);
        return other(at, Math.max(extent.to(), names.counterEnd(extent.number(), end)), Reason.ORDINAL);
    }

    /** 每万人, 每月一题: what is counted per, or a habit. */
    private int per(int at) {
        int to = figures.numerals(at + 1, end);
        if (to == at + 1) {
            return add(Type.OTHER, at, to);
        }
        return other(at, figures.unitAt(to, end), Reason.DENOMINATOR);
    }

    private int numeral(int from) {
        int to = figures.numerals(from, end);
        if (times.isPlan(prose.folded(from, to))) {
            return other(from, to, Reason.PERIOD);
        }
        Extent extent = figures.extent(from, to, end);
        if (tokens.isEmpty() && prose.at(to) == '、') {
            others.add(from, to + 1, Reason.SECTION);
            return to + 1;
        }
        Reason counter = counter(extent);
        if (counter != null) {
            // 一分, 一点: a little, not a time.
            return other(
                    from,
                    names.counterEnd(extent.number(), end),
                    counter == Reason.DATE && prose.at(to) != '月' ? Reason.NAME : counter);
        }
        if (names.isTenths(to, end)) {
            return figure(figures.tenths(from, to), true);
        }
        if (names.isScale(from, to)) {
            Figure one = extent.hasUnit() && isStated(extent) ? figures.readOne(extent) : null;
            if (one != null) {
                return figure(one);
            }
            return extent.hasUnit() ? other(from, extent.to(), names.scale(extent.to())) : other(from, to, Reason.WORD);
        }
        if (!extent.hasUnit() && !prose.has("百分之", from) || names.isWord(extent, end)) {
            return other(from, to, Reason.NAME);
        }
        if (to - from == 1 && prose.at(from) == '一') {
            return other(from, extent.to(), Reason.INDEFINITE);
        }
        return figure(extent, true);
    }

    /** 突破千亿元: here the scale is the number. */
    private boolean isStated(Extent extent) {
        return (isLast(Role.LEVEL) || isLast(Role.BEFORE)) && names.endsItem(extent.to(), end);
    }
}
