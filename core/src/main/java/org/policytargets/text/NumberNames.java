package org.policytargets.text;

import org.policytargets.text.Figures.Extent;
import org.policytargets.text.NotATarget.Reason;
import org.policytargets.text.Row.Role;

/** Whether the signs and words around digits or numerals make a name of them, or none of a quantity. */
final class NumberNames {
    static final String DELIMITERS = "、和及与并且或;";
    private static final String JOINTS = "-_+./×*:&";
    private static final String SCALES = "十百千万亿";

    private final Grammar grammar;
    private final Prose prose;
    private final Figures figures;

    NumberNames(Grammar grammar, Prose prose, Figures figures) {
        this.grammar = grammar;
        this.prose = prose;
        this.figures = figures;
    }

    boolean holdsNumeral(int from, int to) {
        for (int at = from; at < to; at++) {
            if (figures.isNumeral(at) || prose.hasDigit(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isJoint(int at) {
        return JOINTS.indexOf(prose.at(at)) >= 0 && (prose.hasLetter(at + 1) || prose.hasDigit(at + 1));
    }

    /** Whether what follows digits makes a name of them: 5G, “1+3”. */
    boolean isName(int digits, int end) {
        return prose.hasLetter(digits)
                || prose.at(digits) == '+'
                || prose.at(digits) == '×'
                || isJoint(digits) && prose.at(digits) != '.' && figures.afterRangeSign(digits, end) == digits;
    }

    boolean isYear(int from, int to) {
        return to - from == 4 && (prose.has("19", from) || prose.has("20", from));
    }

    /** Where the noun that makes a number no quantity ends; the place itself if none begins there. */
    int counterEnd(int from, int end) {
        Lexicon.Word counter = grammar.counters().longest(prose, from, end);
        return counter == null ? from : from + counter.text().length();
    }

    /** Whether a number that ends there is the last of its list item, but for its qualifier. */
    boolean endsItem(int to, int end) {
        Lexicon.Word word = grammar.words().longest(prose, to, end);
        return to == end || DELIMITERS.indexOf(prose.at(to)) >= 0 || word != null && word.is(Role.AFTER);
    }

    /** 万元地区生产总值, 百亿元以上企业: only how large a number is, and no number. */
    boolean isScale(int from, int to) {
        for (int at = from; at < to; at++) {
            if (SCALES.indexOf(prose.at(at)) < 0) {
                return false;
            }
        }
        return to - from > 1 || prose.at(from) != '十';
    }

    /** 九成以上, 达到九成; but not 三成果. */
    boolean isTenths(int place, int end) {
        boolean ends = endsItem(place + 1, end)
                || prose.has("以上", place + 1)
                || prose.has("以下", place + 1)
                || prose.has("左右", place + 1);
        return prose.at(place) == '成' && ends;
    }

    /** Why a scale is no number. */
    Reason scale(int to) {
        return prose.has("以上", to) || prose.has("以下", to) ? Reason.ATTRIBUTE : Reason.DENOMINATOR;
    }

    /** 五棵松: a numeral and a measure word before a single character make a name. */
    boolean isWord(Extent extent, int end) {
        int to = extent.to();
        boolean character =
                Character.isIdeographic(prose.at(to)) && grammar.words().longest(prose, to, end) == null;
        return character && (to + 1 == end || DELIMITERS.indexOf(prose.at(to + 1)) >= 0);
    }
}
