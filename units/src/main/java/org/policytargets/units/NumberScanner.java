package org.policytargets.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.DecimalScanner.Decimal;

/**
 * Reads the number that a text begins with: sign, decimal or Chinese numeral, multipliers, and the words that make it a
 * share. Nothing is tried twice but the styles of a decimal without a declared language, so time is linear.
 */
final class NumberScanner {
    private static final String PERCENT = "百分之";
    private static final String PER_MILLE = "千分之";
    private static final List<String> WORDS = List.of("thousand", "million", "billion", "trillion");

    private final FoldedText text;
    private final @Nullable NumberStyle style;
    private final boolean spaces;

    NumberScanner(FoldedText text, @Nullable NumberStyle style, boolean spaces) {
        this.text = text;
        this.style = style;
        this.spaces = spaces;
    }

    ScannedNumber scan(int from) {
        char sign = text.at(from);
        boolean signed = sign == '-' || sign == '+' || sign == '负';
        ScannedNumber number = unsigned(signed ? from + 1 : from);
        return sign == '-' || sign == '负' ? number.negate() : number;
    }

    boolean startsAt(int index) {
        return text.hasDigit(index) || HanNumeral.startsAt(text, index);
    }

    private ScannedNumber unsigned(int from) {
        if (text.has(PERCENT + "百", from)) {
            return ScannedNumber.of(BigDecimal.valueOf(100), from + 4).as(Share.PERCENT);
        }
        if (text.has(PERCENT, from)) {
            return numeral(from + PERCENT.length()).as(Share.PERCENT);
        }
        if (text.has(PER_MILLE, from)) {
            return numeral(from + PER_MILLE.length()).as(Share.PER_MILLE);
        }
        ScannedNumber number = numeral(from);
        return text.at(number.end()) == '成' ? tenths(number) : number;
    }

    private ScannedNumber numeral(int from) {
        if (text.hasDigit(from)) {
            return arabic(from);
        }
        if (HanNumeral.startsAt(text, from)) {
            return HanNumeral.scan(text, from);
        }
        throw malformed("a number", from);
    }

    /** 三成 is 30 %, 三成五 is 35 %. */
    private ScannedNumber tenths(ScannedNumber number) {
        BigDecimal percent = number.value().scaleByPowerOfTen(1);
        int end = number.end() + 1;
        if (startsAt(end)) {
            ScannedNumber rest = numeral(end);
            if (rest.end() != end + 1
                    || rest.value().compareTo(BigDecimal.TEN) >= 0
                    || number.value().scale() > 0) {
                throw malformed("one digit after 成", end);
            }
            percent = percent.add(rest.value());
            end = rest.end();
        }
        return ScannedNumber.of(percent, end).as(Share.PERCENT);
    }

    private ScannedNumber arabic(int from) {
        Decimal part = decimal(from);
        int at = part.end();
        int power = multiplier(at);
        if (power == 0) {
            return word(part);
        }
        BigDecimal total = part.value().scaleByPowerOfTen(power);
        int end = at + multiplierLength(at);
        boolean maybeUnit = power == 2 || power == 3;
        refuseRepeated(text, end);
        while (text.hasDigit(end)) {
            Decimal next = decimal(end);
            int nextPower = multiplier(next.end());
            boolean fits = part.plain() && next.plain() && fits(next.value(), nextPower, power);
            if (!fits) {
                throw malformed("parts in falling order, each with its multiplier", end);
            }
            total = total.add(next.value().scaleByPowerOfTen(nextPower));
            end = next.end() + multiplierLength(next.end());
            refuseRepeated(text, end);
            maybeUnit = false;
            power = nextPower;
        }
        return maybeUnit ? new ScannedNumber(total, end, Share.NONE, at, part.value()) : ScannedNumber.of(total, end);
    }

    /** 1亿2千万 and 1万3000 are clear; of 1万3 nobody knows whether it is 13000 or 10003. */
    private static boolean fits(BigDecimal value, int power, int before) {
        boolean full = power > 0 ? before > power : before == 4 && value.precision() == 4;
        return full && value.scaleByPowerOfTen(power).compareTo(BigDecimal.ONE.scaleByPowerOfTen(before)) < 0;
    }

    /** The decimal that stands there, in the declared style, or in the one style that can be meant. */
    private Decimal decimal(int from) {
        if (style != null) {
            Decimal read = DecimalScanner.scan(text, from, style, spaces);
            if (!read.isRead()) {
                throw malformed(read.expected(), read.end());
            }
            return read;
        }
        Decimal english = DecimalScanner.scan(text, from, NumberStyle.ENGLISH, spaces);
        Map<String, String> readings = readings(from);
        if (readings.isEmpty()) {
            throw malformed(english.expected(), english.end());
        }
        if (!english.isRead() || readings.size() > 1 || hasSign(from, english.end())) {
            List<String> named = new ArrayList<>();
            readings.forEach((value, names) -> named.add(value + " (" + names + ")"));
            throw new AmbiguousTextException(text.original(), "a declared language", named);
        }
        return english;
    }

    /** What the text is in each style that can read it, and the names of these styles. */
    private Map<String, String> readings(int from) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (NumberStyle each : NumberStyle.ALL) {
            Decimal read = DecimalScanner.scan(text, from, each, spaces);
            if (read.isRead()) {
                readings.merge(read.value().toString(), each.name(), (a, b) -> a + ", " + b);
            }
        }
        if (!spaces) {
            Decimal spaced = DecimalScanner.scan(text, from, NumberStyle.ENGLISH, true);
            if (spaced.isRead() && spaced.grouped()) {
                readings.putIfAbsent(spaced.value().toString(), "groups set off by spaces");
            }
        }
        return readings;
    }

    /** Whether digits were grouped by more than spaces: the comma of 1,300 needs a language, even if one value fits. */
    private boolean hasSign(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.at(i) == ',') {
                return true;
            }
        }
        return false;
    }

    private int multiplier(int at) {
        char c = text.at(at);
        int small = c == '百' ? 2 : c == '千' ? 3 : 0;
        return small + bigMultiplier(text, small > 0 ? at + 1 : at);
    }

    private int multiplierLength(int at) {
        int small = text.at(at) == '百' || text.at(at) == '千' ? 1 : 0;
        int big = bigMultiplier(text, at + small);
        return small + (big == 0 ? 0 : big == 12 ? 2 : 1);
    }

    /** 4 for 万, 8 for 亿, 12 for 万亿, else 0. */
    static int bigMultiplier(FoldedText text, int at) {
        if (text.at(at) == '万') {
            return text.at(at + 1) == '亿' ? 12 : 4;
        }
        return text.at(at) == '亿' ? 8 : 0;
    }

    static void refuseRepeated(FoldedText text, int at) {
        if (bigMultiplier(text, at) > 0) {
            throw new MalformedNumberException(text.original(), "each multiplier once, 万亿 at most", at);
        }
    }

    /** "1.25 million", where the language's million is 10^6. */
    private ScannedNumber word(Decimal part) {
        int start = text.afterSpaces(part.end());
        int end = start;
        while (isLetter(text.at(end))) {
            end++;
        }
        // The longest word has eight letters: longer ones are not looked at.
        int index =
                end - start > 8 ? -1 : WORDS.indexOf(text.between(start, end).toLowerCase(Locale.ROOT));
        if (index < 0 || (style != null && !style.words())) {
            return ScannedNumber.of(part.value(), part.end());
        }
        return ScannedNumber.of(part.value().scaleByPowerOfTen(3 * (index + 1)), end);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private MalformedNumberException malformed(String expected, int position) {
        return new MalformedNumberException(text.original(), expected, position);
    }
}
