package org.policytargets.units;

import java.math.BigInteger;
import java.util.Map;

/**
 * Reads unit codes: {@code a.b/c2}, whole or not at all, in one pass without backtracking.
 *
 * <pre>
 * unit      = ["/"] term
 * term      = component { ("." | "/") component }          from left to right: a/b.c is (a/b).c
 * component = number | count | atom [exponent] | "(" term ")"
 * count     = "{" name "}"                                  a thing that is counted, not a comment
 * exponent  = ["+" | "-"] digits                            from -99 to 99
 * </pre>
 */
final class UnitCodeParser {
    private static final int MAX_LENGTH = 256;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_EXPONENT_DIGITS = 2;
    private static final int MAX_NUMBER_DIGITS = 64;

    private final String text;
    private final Map<String, PolicyUnit<?>> atoms;
    private int at;

    private UnitCodeParser(String text, Map<String, PolicyUnit<?>> atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    static UnitProduct parse(String text, Map<String, PolicyUnit<?>> atoms) {
        if (text.length() > MAX_LENGTH) {
            throw new LimitExceededException(
                    "characters of a unit code", "at most " + MAX_LENGTH, Integer.toString(text.length()));
        }
        PolicyUnit<?> atom = atoms.get(text);
        return atom != null ? atom.product() : new UnitCodeParser(text, atoms).whole();
    }

    private UnitProduct whole() {
        UnitProduct unit = term(0, peek() == '/');
        if (at < text.length()) {
            throw unknown("\".\", \"/\" or the end", at);
        }
        return unit;
    }

    private UnitProduct term(int depth, boolean inverted) {
        UnitProduct product = UnitProduct.NONE;
        int times = 1;
        if (inverted) {
            times = -1;
            at++;
        }
        while (true) {
            product = product.times(component(depth), times);
            char operator = peek();
            if (operator != '.' && operator != '/') {
                return product;
            }
            times = operator == '.' ? 1 : -1;
            at++;
        }
    }

    private UnitProduct component(int depth) {
        char first = peek();
        if (first == '(') {
            return parentheses(depth);
        }
        if (first == '{') {
            return count();
        }
        if (isDigit(first) && !isTen(at)) {
            return number();
        }
        return power();
    }

    private UnitProduct parentheses(int depth) {
        if (depth == MAX_DEPTH) {
            throw unknown("at most " + MAX_DEPTH + " nested parentheses", at);
        }
        at++;
        UnitProduct inner = term(depth + 1, false);
        if (peek() != ')') {
            throw unknown("a closing parenthesis", at);
        }
        at++;
        return inner;
    }

    private UnitProduct count() {
        int start = at;
        int end = text.indexOf('}', start);
        if (end < 0) {
            throw unknown("a closing brace after the name of what is counted", text.length());
        }
        at = end + 1;
        String name = text.substring(start + 1, end);
        int wrong = CountNames.firstWrong(name);
        if (wrong >= 0) {
            throw unknown(CountNames.EXPECTED, start + 1 + wrong);
        }
        return OpenUnits.count(name).product();
    }

    private UnitProduct number() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        if (text.charAt(start) == '0' || at - start > MAX_NUMBER_DIGITS) {
            throw unknown("a whole number from 1 to 10^" + MAX_NUMBER_DIGITS, start);
        }
        boolean decimal = peek() == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)) && !isTen(at + 1);
        if (decimal) {
            throw unknown("no decimal, which would be read as a product", start);
        }
        return UnitProduct.of(Rational.of(new BigInteger(text.substring(start, at)), BigInteger.ONE));
    }

    private UnitProduct power() {
        int start = at;
        skipAtom();
        UnitProduct atom = atom(start);
        char sign = peek();
        if (sign == '+' || sign == '-') {
            at++;
        } else if (!isDigit(sign)) {
            return atom;
        }
        int exponent = exponent();
        return UnitProduct.NONE.times(atom, sign == '-' ? -exponent : exponent);
    }

    private int exponent() {
        int start = at;
        int exponent = 0;
        while (isDigit(peek()) && at - start < MAX_EXPONENT_DIGITS) {
            exponent = exponent * 10 + peek() - '0';
            at++;
        }
        if (exponent == 0 || isDigit(peek())) {
            throw unknown("an exponent from -99 to 99 that is not 0", start);
        }
        return exponent;
    }

    private void skipAtom() {
        if (isTen(at)) {
            at += 3;
            return;
        }
        while (at < text.length() && isPartOfAtom(text.charAt(at))) {
            if (text.charAt(at) == '[') {
                int end = text.indexOf(']', at);
                at = end < 0 ? text.length() : end;
                if (end < 0) {
                    return;
                }
            }
            at++;
        }
    }

    private UnitProduct atom(int start) {
        String code = isTen(start) ? "10*" : text.substring(start, at);
        PolicyUnit<?> unit = atoms.get(code);
        if (unit == null) {
            unit = OpenUnits.currency(code);
        }
        if (unit == null) {
            throw UnitSuggestions.refuse(text, code, start);
        }
        return unit.product();
    }

    private static boolean isPartOfAtom(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '[' || c == '_' || c == '%' || c > 127;
    }

    private boolean isTen(int start) {
        return text.startsWith("10*", start) || text.startsWith("10^", start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The next character, or NUL at the end; NUL is no part of any code. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private UnknownUnitException unknown(String expected, int position) {
        return new UnknownUnitException(text, expected, position, UnitSuggestions.nearest(text));
    }
}
