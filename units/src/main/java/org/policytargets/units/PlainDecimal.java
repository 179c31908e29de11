package org.policytargets.units;

import java.math.BigDecimal;

/**
 * Reads numbers as JSON writes them: {@code -? digits [. digits] [e digits]}, ASCII only, all of the text, in one pass.
 * {@link BigDecimal} itself takes digits of all scripts and exponents that take minutes to work with.
 */
final class PlainDecimal {
    private static final int MAX_LENGTH = 256;
    private static final int MAX_EXPONENT_DIGITS = 9;

    private final String text;
    private int at;

    private PlainDecimal(String text) {
        this.text = text;
    }

    static BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new LimitExceededException(
                    "characters of a number", "at most " + MAX_LENGTH, Integer.toString(text.length()));
        }
        return new PlainDecimal(text).read();
    }

    private BigDecimal read() {
        skip('-');
        int start = at;
        digits();
        if (text.charAt(start) == '0' && at > start + 1) {
            throw malformed("no leading zero", start);
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            exponent();
        }
        if (at < text.length()) {
            throw malformed("a digit or the end", at);
        }
        return Limits.entering(new BigDecimal(text));
    }

    private void exponent() {
        if (!skip('-')) {
            skip('+');
        }
        int start = at;
        digits();
        if (at - start > MAX_EXPONENT_DIGITS) {
            throw new LimitExceededException(
                    "digits of an exponent", "at most " + MAX_EXPONENT_DIGITS, Integer.toString(at - start));
        }
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw malformed("a digit", at);
        }
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        if (found) {
            at++;
        }
        return found;
    }

    private MalformedNumberException malformed(String expected, int position) {
        return new MalformedNumberException(text, expected, position);
    }
}
