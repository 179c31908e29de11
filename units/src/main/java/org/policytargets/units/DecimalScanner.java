package org.policytargets.units;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads one decimal in one style, from left to right and without backtracking: digits, groups, fraction, exponent. It
 * does not throw where the text is no number of the style, since another style may yet read it; it does where a limit is
 * exceeded.
 */
final class DecimalScanner {
    /** More digits than any number within the limits has, its zeros before the first other digit counted. */
    private static final int MOST_DIGITS = Limits.DIGITS + Limits.EXPONENT + 1;

    /** A larger exponent is beyond the limit whatever digits stand before it. */
    private static final int MOST_EXPONENT = Limits.EXPONENT + MOST_DIGITS;

    private final FoldedText text;
    private final NumberStyle style;
    private final boolean spaces;
    private final StringBuilder digits = new StringBuilder();
    private int at;
    private boolean grouped;
    private int scale;
    private String expected = "";

    private DecimalScanner(FoldedText text, int from, NumberStyle style, boolean spaces) {
        this.text = text;
        this.at = from;
        this.style = style;
        this.spaces = spaces;
    }

    /**
     * What was read.
     *
     * @param value the number, its scale as written; zero if it was not read
     * @param end the place after it, or of the first character that does not fit
     * @param plain whether it is digits alone
     * @param grouped whether its digits were grouped
     * @param expected empty if it was read, else what must stand at {@code end}
     */
    record Decimal(BigDecimal value, int end, boolean plain, boolean grouped, String expected) {
        boolean isRead() {
            return expected.isEmpty();
        }
    }

    /** Reads the decimal whose first digit stands at {@code from}. */
    static Decimal scan(FoldedText text, int from, NumberStyle style, boolean spaces) {
        return new DecimalScanner(text, from, style, spaces).scan();
    }

    private Decimal scan() {
        int from = at;
        if (!whole(from)) {
            return new Decimal(BigDecimal.ZERO, at, false, grouped, expected);
        }
        boolean plain = !grouped;
        if (text.at(at) == style.decimal() && text.hasDigit(at + 1)) {
            at++;
            scale = digitRun(from);
            plain = false;
        }
        int beforeExponent = at;
        if (exponent()) {
            plain = false;
            if (grouped) {
                fail("no exponent after grouped digits", beforeExponent);
                return new Decimal(BigDecimal.ZERO, at, false, true, expected);
            }
        }
        if (goesOnAsNumber(from)) {
            return new Decimal(BigDecimal.ZERO, at, false, grouped, expected);
        }
        return new Decimal(new BigDecimal(new BigInteger(digits.toString()), scale), at, plain, grouped, "");
    }

    private boolean whole(int from) {
        int first = digitRun(from);
        if (text.at(from) == '0' && first > 1) {
            return fail("no zero before other digits", from);
        }
        return !isGrouping(text.at(at)) || !text.hasDigit(at + 1) || groups(from, first);
    }

    private boolean groups(int from, int first) {
        char sign = text.at(at);
        int size = first;
        boolean last = false;
        if (text.at(from) == '0' || first > (style.pairs() ? 2 : 3)) {
            return fail(groupsExpected(), at);
        }
        grouped = true;
        while (text.at(at) == sign && text.hasDigit(at + 1)) {
            int start = at;
            at++;
            size = digitRun(from);
            if (last || (size != 3 && !(style.pairs() && size == 2))) {
                return fail(groupsExpected(), start);
            }
            last = style.pairs() && size == 3;
        }
        return size == 3 || fail(groupsExpected(), at);
    }

    private String groupsExpected() {
        return style.pairs() ? "groups of two digits and a last of three" : "groups of three digits";
    }

    private boolean isGrouping(char c) {
        return style.grouping().indexOf(c) >= 0 || (spaces && (c == ' ' || c == '\u00A0' || c == '\u202F'));
    }

    /** Reads digits of the width of the first; returns how many. */
    private int digitRun(int first) {
        int start = at;
        while (text.hasDigit(at) && text.sameWidth(first, at)) {
            digits.append(text.at(at));
            at++;
            limit(digits);
        }
        return at - start;
    }

    /** Refuses to go on reading digits that no number within the limits has. */
    static void limit(StringBuilder digits) {
        if (digits.length() > MOST_DIGITS) {
            throw new LimitExceededException(
                    "digits of a number", "at most " + Limits.DIGITS, "more than " + MOST_DIGITS);
        }
    }

    private boolean exponent() {
        if (text.at(at) != 'e' && text.at(at) != 'E') {
            return false;
        }
        int i = at + 1;
        boolean negative = text.at(i) == '-';
        i += negative || text.at(i) == '+' ? 1 : 0;
        if (!text.hasDigit(i)) {
            return false;
        }
        int exponent = 0;
        for (; text.hasDigit(i); i++) {
            exponent = 10 * exponent + text.at(i) - '0';
            if (exponent > MOST_EXPONENT) {
                throw new LimitExceededException(
                        "exponent of a number",
                        "between -" + Limits.EXPONENT + " and " + Limits.EXPONENT,
                        (negative ? "less than -" : "more than ") + MOST_EXPONENT);
            }
        }
        at = i;
        scale += negative ? exponent : -exponent;
        return true;
    }

    /** 1.2.3, 1,2 and 3４ are no numbers followed by something else: they are none. */
    private boolean goesOnAsNumber(int from) {
        char c = text.at(at);
        boolean sign = c == '.' || c == ',' || c == '\'' || c == '’' || FoldedText.isSpace(c);
        if (text.hasDigit(at)) {
            fail("digits of one width, like the first at " + from, at);
        } else if (sign && text.hasDigit(at + 1)) {
            fail(groupsExpected() + " and one decimal sign", at);
        }
        return !expected.isEmpty();
    }

    private boolean fail(String what, int position) {
        expected = what;
        at = position;
        return false;
    }
}
