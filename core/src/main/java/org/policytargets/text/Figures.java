package org.policytargets.text;

import org.jspecify.annotations.Nullable;
import org.policytargets.text.Row.Role;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.InvalidInputException;

/**
 * Finds where a number and its unit end; their value is then read by the units' own reader. Each character is looked at
 * a fixed number of times.
 */
final class Figures {
    static final String HAN = "〇零一二两三四五六七八九十百千万亿";
    private static final String MULTIPLIERS = "百千万亿";
    private static final String RANGE = "-–—~至到";
    private static final String MORE = "余多";
    private static final int LONGEST = 80;

    private final Grammar grammar;
    private final Prose prose;

    Figures(Grammar grammar, Prose prose) {
        this.grammar = grammar;
        this.prose = prose;
    }

    /**
     * Where a number and its unit stand.
     *
     * @param digits the place after the digits
     * @param number the place after the multipliers
     * @param unit where the unit begins
     * @param to the place after the unit
     * @param more whether 余 or 多 stands between
     */
    record Extent(int from, int digits, int number, int unit, int to, boolean more) {
        boolean hasUnit() {
            return to > unit;
        }
    }

    /** The digits from a place on: 12, 1.5, 1,300. A comma belongs to them before groups of three. */
    int digits(int from, int to) {
        int at = from;
        while (at < to && prose.hasDigit(at)) {
            at++;
        }
        if (at - from <= 3) {
            while (isGroup(at, to)) {
                at += 4;
            }
        }
        if (prose.at(at) == '.' && at + 1 < to && prose.hasDigit(at + 1)) {
            at++;
            while (at < to && prose.hasDigit(at)) {
                at++;
            }
        }
        return at;
    }

    private boolean isGroup(int at, int to) {
        return at + 3 < to
                && prose.at(at) == ','
                && prose.hasDigit(at + 1)
                && prose.hasDigit(at + 2)
                && prose.hasDigit(at + 3)
                && !prose.hasDigit(at + 4);
    }

    /** The Chinese numeral from a place on, with 百分之 before and 点 within. */
    int numerals(int from, int to) {
        int at = from + (prose.has("百分之", from) ? 3 : 0);
        int first = at;
        while (at < to
                && (HAN.indexOf(prose.at(at)) >= 0
                        || at > first && prose.at(at) == '点' && HAN.indexOf(prose.at(at + 1)) >= 0)) {
            if (MULTIPLIERS.indexOf(prose.at(at)) >= 0 && at > first && unitAt(at, to) > at + 1) {
                break;
            }
            at++;
        }
        return at;
    }

    boolean isNumeral(int place) {
        return HAN.indexOf(prose.at(place)) >= 0;
    }

    /** Where the unit that begins at a place ends; the place itself if none does. */
    int unitAt(int place, int to) {
        Lexicon.Word unit = grammar.units().longest(prose, place, to);
        if (unit == null) {
            return place;
        }
        int end = place + unit.text().length();
        // A symbol in Latin letters ends where the letters do: 5G is no gram.
        if (prose.hasLetter(end - 1) && (prose.hasLetter(end) || prose.hasDigit(end))) {
            return place;
        }
        if (prose.at(end) == '/') {
            Lexicon.Word below = grammar.units().longest(prose, end + 1, to);
            // 吨/年: a year is only counted, and no denominator.
            return below == null || below.meaning(Role.UNIT).equals("{年}")
                    ? end
                    : end + 1 + below.text().length();
        }
        return end;
    }

    /** 千伏 begins with what else is a multiplier. */
    private boolean isCounter(int place, int to) {
        return grammar.counters().longest(prose, place, to) != null;
    }

    /** The extent of the number whose digits or numerals end at {@code digits}. */
    Extent extent(int from, int digits, int to) {
        int number = digits;
        boolean more = false;
        while (number < to && (MULTIPLIERS.indexOf(prose.at(number)) >= 0 || !more && isMore(number, to))) {
            if (unitAt(number, to) > number + 1 || isCounter(number, to)) {
                break;
            }
            more |= MORE.indexOf(prose.at(number)) >= 0;
            number++;
        }
        int unit = prose.at(number) == ' ' ? number + 1 : number;
        int end = unitAt(unit, to);
        return new Extent(from, digits, number, unit, end, more);
    }

    /** 九成, 9.5成: a share in tenths. */
    Extent tenths(int from, int digits) {
        return new Extent(from, digits, digits + 1, digits + 1, digits + 1, false);
    }

    private boolean isMore(int place, int to) {
        return MORE.indexOf(prose.at(place)) >= 0
                && (MULTIPLIERS.indexOf(prose.at(place + 1)) >= 0 || unitAt(place + 1, to) > place + 1);
    }

    /** The place after the sign of a range that digits follow; the place itself if there is none. */
    int afterRangeSign(int place, int to) {
        int at = place;
        while (at < to && at < place + 2 && RANGE.indexOf(prose.at(at)) >= 0) {
            at++;
        }
        return at > place && at < to && prose.hasDigit(at) ? at : place;
    }

    /** Reads a number, or null if it or its unit cannot be read. */
    @Nullable
    Figure read(Extent extent, boolean han) {
        ExactQuantity<?> value = value(number(extent), unit(extent));
        return value == null
                ? null
                : new Figure(extent.from, extent.to, value, null, unit(extent), han, extent.more, false);
    }

    /** Reads a number that is only its multipliers: 千亿元 is one such. */
    @Nullable
    Figure readOne(Extent extent) {
        ExactQuantity<?> value = value("一" + number(extent), unit(extent));
        return value == null
                ? null
                : new Figure(extent.from, extent.to, value, null, unit(extent), true, extent.more, false);
    }

    /** Whether two numbers have units, and not the same. */
    boolean differ(Extent first, Extent second) {
        return first.hasUnit() && second.hasUnit() && !unit(first).equals(unit(second));
    }

    /** Reads a range; the first number takes unit and multiplier of the second where it has none itself. */
    @Nullable
    Figure range(Extent first, Extent second) {
        String unit = unit(second);
        if (first.hasUnit() && !unit(first).equals(unit)) {
            return null;
        }
        boolean shared = !first.hasUnit() && first.number == first.digits && second.number > second.digits;
        String low = number(first) + (shared ? prose.folded(second.digits, second.number) : "");
        ExactQuantity<?> from = value(low, unit);
        ExactQuantity<?> to = value(number(second), unit);
        if (from == null || to == null || from.rational().compareTo(to.rational()) > 0) {
            return null;
        }
        return new Figure(first.from, second.to, from, to, unit, false, false, shared);
    }

    private String number(Extent extent) {
        StringBuilder number = new StringBuilder();
        for (int at = extent.from; at < extent.number; at++) {
            char c = prose.at(at);
            if (at < extent.digits || MORE.indexOf(c) < 0) {
                number.append(c);
            }
        }
        return number.toString();
    }

    private String unit(Extent extent) {
        return prose.folded(extent.unit, extent.to);
    }

    private @Nullable ExactQuantity<?> value(String number, String unit) {
        if (number.length() > LONGEST) {
            return null;
        }
        try {
            return grammar.quantities().parse(number + unit);
        } catch (InvalidInputException e) {
            return null;
        }
    }
}
