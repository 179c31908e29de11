package org.policytargets.units;

import java.math.BigDecimal;
import java.util.List;

/**
 * Reads a spelled-out Chinese numeral: sections below 10 000 (九千八百零七), each followed by 万, 亿 or 万亿, in falling
 * order. 十, 百 and 千 are places, as zeros are in 1300, and leave the scale 0; 万 and 亿 multiply, and the scale keeps
 * that. A last digit without its place (三百五) is ambiguous: people mean 350, the rule says 305. A fraction ends the
 * numeral (一万三千点五), but for the one multiplier that all before it may have (一点三万, 一万三千点五亿).
 */
final class HanNumeral {
    static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int NO_UNIT = 10_000;
    private static final int NO_MULTIPLIER = 99;

    private final FoldedText text;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private int multiplier = NO_MULTIPLIER;
    private int section;
    private int unit;
    private boolean zero;
    /** Where a 千 follows on 零, for a whole section left out (一亿零一千); -1 if none does. */
    private int afterGap;

    private int placesRead;
    private boolean fractionRead;

    private HanNumeral(FoldedText text, int from) {
        this.text = text;
        this.at = from;
    }

    static boolean startsAt(FoldedText text, int index) {
        char c = text.at(index);
        return c == '十' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c == '两' || c == '零' || DIGITS.indexOf(c) >= 0;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '零' ? 0 : DIGITS.indexOf(c);
    }

    static ScannedNumber scan(FoldedText text, int from) {
        return new HanNumeral(text, from).scan(from);
    }

    private ScannedNumber scan(int from) {
        if (digit(text.at(from)) == 0 && !startsAt(text, from + 1)) {
            return ScannedNumber.of(fraction(BigDecimal.ZERO, from + 1), at);
        }
        while (startsAt(text, at)) {
            if (fractionRead) {
                throw malformed("no part after a fraction");
            }
            section();
            BigDecimal value = fraction(BigDecimal.valueOf(section), at);
            int next = NumberScanner.bigMultiplier(text, at);
            if (afterGap >= 0 && next == multiplier - 4) {
                throw noPlaceLeftOut(afterGap);
            }
            if (next == 0) {
                total = plus(value);
                break;
            }
            multiply(value, next);
        }
        if (!fractionRead) {
            total = fraction(total, at);
        }
        NumberScanner.refuseRepeated(text, at);
        if (isDigit(text.at(at))) {
            throw malformed("十, 百, 千, 万 or 亿 between digits");
        }
        // 三千克 may be three kilograms: the unit words decide.
        boolean maybeUnit = placesRead == 1 && multiplier == NO_MULTIPLIER && (unit == 100 || unit == 1000);
        return maybeUnit
                ? new ScannedNumber(total, at, Share.NONE, from + 1, BigDecimal.valueOf(digit(text.at(from))))
                : ScannedNumber.of(total, at);
    }

    private void multiply(BigDecimal value, int next) {
        if (next < multiplier && (total.signum() == 0 || !fractionRead)) {
            total = plus(value.scaleByPowerOfTen(next));
        } else if (next == 8 && multiplier == 4) {
            // 一万三千亿: the 亿 multiplies all that stands before it.
            total = total.add(value).scaleByPowerOfTen(next);
        } else {
            throw malformed(fractionRead ? "万 and 亿 before 点" : "万 and 亿 in falling order");
        }
        at += next == 12 ? 2 : 1;
        multiplier = next;
    }

    /** The sum so far; a first part keeps its scale, so that 一万 is 1 × 10^4. */
    private BigDecimal plus(BigDecimal value) {
        return total.signum() == 0 ? value : total.add(value);
    }

    /** The value of up to four places, from 千 down. */
    private void section() {
        section = 0;
        unit = NO_UNIT;
        zero = false;
        afterGap = -1;
        boolean open = true;
        while (open && startsAt(text, at)) {
            open = place();
        }
        if (zero) {
            throw malformed("a digit after 零");
        }
    }

    /** Reads one place; false after the ones, which end a section. */
    private boolean place() {
        char c = text.at(at);
        if (c == '十') {
            if (section > 0 || total.signum() > 0) {
                throw malformed("a digit before 十");
            }
            section = 10;
            unit = 10;
            at++;
            return true;
        }
        int digit = digit(c);
        if (digit == 0) {
            if (zero || unit == 10 || (section == 0 && total.signum() == 0)) {
                throw malformed("no 零 here");
            }
            zero = true;
            at++;
            return true;
        }
        int named = UNITS.indexOf(text.at(at + 1));
        placesRead++;
        if (named >= 0) {
            return placeOf(digit, named == 0 ? 10 : named == 1 ? 100 : 1000);
        }
        ones(digit);
        return false;
    }

    private boolean placeOf(int digit, int named) {
        boolean gap = zero && named == 1000 && multiplier >= 8 && multiplier != NO_MULTIPLIER;
        if (named >= unit || (zero && named * 10 == unit && !gap)) {
            throw noPlaceLeftOut(at);
        }
        afterGap = gap ? at : afterGap;
        section += digit * named;
        unit = named;
        zero = false;
        at += 2;
        return true;
    }

    private void ones(int digit) {
        boolean begins = section == 0 && total.signum() == 0;
        int next = NumberScanner.bigMultiplier(text, at + 1);
        boolean hasPlace = section == 0 && next > 0 && !(next == 8 && multiplier == 4);
        if (unit != 10 && !zero && !begins && !hasPlace) {
            BigDecimal before = total.add(BigDecimal.valueOf(section));
            BigDecimal nextPlace =
                    section > 0 ? BigDecimal.valueOf(unit / 10) : BigDecimal.ONE.scaleByPowerOfTen(multiplier - 1);
            BigDecimal one = BigDecimal.valueOf(digit);
            String rest = text.from(at + 1);
            throw new AmbiguousTextException(
                    text.original(),
                    "the place of the last digit, or 零 before it",
                    List.of(
                            before.add(one.multiply(nextPlace)).toPlainString() + rest,
                            before.add(one).toPlainString() + rest));
        }
        section += digit;
        zero = false;
        at++;
    }

    /** 三点五: digits after 点; a 点 without them belongs to what follows. */
    private BigDecimal fraction(BigDecimal whole, int from) {
        at = from;
        if (text.at(at) != '点' || !isFractionDigit(at + 1)) {
            return whole;
        }
        StringBuilder digits = new StringBuilder();
        for (at++; isFractionDigit(at); at++) {
            digits.append(digit(text.at(at)));
            DecimalScanner.limit(digits);
        }
        fractionRead = true;
        return whole.add(new BigDecimal("0." + digits));
    }

    private boolean isFractionDigit(int index) {
        return isDigit(text.at(index)) && text.at(index) != '两';
    }

    private MalformedNumberException malformed(String expected) {
        return new MalformedNumberException(text.original(), expected, at);
    }

    private MalformedNumberException noPlaceLeftOut(int place) {
        return new MalformedNumberException(
                text.original(), "千, 百 and 十 in falling order, 零 where one is left out", place);
    }
}
