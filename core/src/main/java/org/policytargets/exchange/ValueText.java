package org.policytargets.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.QuantityText;

/** Numbers and intervals in cells: a number with its unit, or a bare one and a unit beside it; 30以上, >30, ≤40. */
final class ValueText {
    private static final String MULTIPLIERS = "十百千万亿";
    private static final List<Bound> BOUNDS = List.of(
            new Bound(true, true, ">=", "≥", "不少于", "不低于", "at least "),
            new Bound(true, false, ">", "＞", "超过", "more than "),
            new Bound(false, true, "<=", "≤", "不超过", "不高于", "at most "),
            new Bound(false, false, "<", "＜", "低于", "少于", "less than "));
    private static final List<Bound> AFTER = List.of(new Bound(true, true, "以上"), new Bound(false, true, "以下"));

    private final QuantityText texts;
    private final Remembered<String, PolicyUnit<?>> units = new Remembered<>();

    ValueText(Locale locale) {
        this.texts = QuantityText.in(locale);
    }

    private record Bound(boolean lower, boolean inclusive, String... signs) {
        Interval of(ExactQuantity<?> value) {
            if (lower) {
                return inclusive ? Interval.atLeast(value) : Interval.moreThan(value);
            }
            return inclusive ? Interval.atMost(value) : Interval.lessThan(value);
        }
    }

    /** The number or interval of a value, its unit beside it or in it. */
    Interval interval(Cells cells, Column column, String text) {
        if (isDigit(text, 0) && isDigit(text, text.length() - 1)) {
            // Most are, and no bound begins and ends with a digit.
            return Interval.point(quantity(cells, column, text));
        }
        for (Bound bound : BOUNDS) {
            for (String sign : bound.signs) {
                if (text.startsWith(sign)) {
                    return bound.of(quantity(cells, column, Blanks.strip(text.substring(sign.length()))));
                }
            }
        }
        for (Bound bound : AFTER) {
            if (text.endsWith(bound.signs[0])) {
                return bound.of(quantity(cells, column, text.substring(0, text.length() - 2)));
            }
        }
        return Interval.point(quantity(cells, column, text));
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The interval of a low and a high, either of which may be missing. */
    Interval between(Cells cells) {
        Optional<Interval> low = cells.word(Column.LOW).map(text -> bound(cells, Column.LOW, text, true));
        Optional<Interval> high = cells.word(Column.HIGH).map(text -> bound(cells, Column.HIGH, text, false));
        if (low.isPresent() && high.isPresent()) {
            return cells.read(
                    Column.HIGH,
                    cells.required(Column.HIGH),
                    Fault.RANGE,
                    text -> Interval.of(
                            low.get().lower().orElseThrow(),
                            low.get().lowerInclusive(),
                            high.get().upper().orElseThrow(),
                            high.get().upperInclusive()));
        }
        return low.or(() -> high).orElseThrow();
    }

    private Interval bound(Cells cells, Column column, String text, boolean lower) {
        Interval bound = interval(cells, column, text);
        if (bound.isPoint()) {
            ExactQuantity<?> value = bound.lower().orElseThrow();
            return lower ? Interval.atLeast(value) : Interval.atMost(value);
        }
        if (lower == bound.lower().isEmpty()) {
            throw cells.refused(column, Fault.RANGE, text);
        }
        return bound;
    }

    private ExactQuantity<?> quantity(Cells cells, Column column, String text) {
        ExactQuantity<?> alone = cells.read(column, text, Fault.NUMBER, texts::parse);
        Optional<String> unit = cells.word(Column.UNIT);
        boolean bare = alone.getUnit().equals(PolicyUnits.ONE);
        if (unit.isEmpty()) {
            return alone;
        }
        if (bare) {
            return cells.read(Column.UNIT, unit.get(), Fault.UNIT, word -> withUnit(cells, text, alone, word));
        }
        PolicyUnit<?> beside = cells.read(Column.UNIT, unit.get(), Fault.UNIT, this::unit);
        if (!beside.equals(alone.getUnit())) {
            String own = alone.getUnit().code();
            throw cells.refused(Column.UNIT, Fault.UNIT_TWICE, unit.get(), Optional.of(own), own);
        }
        return alone;
    }

    private ExactQuantity<?> withUnit(Cells cells, String text, ExactQuantity<?> alone, String word) {
        if (MULTIPLIERS.indexOf(word.charAt(0)) >= 0 && word.length() > 1) {
            // 1.3 and 万套 are one number: the unit of a column of Chinese tables often holds its power of ten.
            return cells.read(Column.UNIT, text + word, Fault.UNIT, texts::parse);
        }
        return ExactQuantity.of(alone.decimal().orElseThrow(), unit(word));
    }

    /** A unit by its word or code; a code in brackets is one that a word would be taken for. */
    private PolicyUnit<?> unit(String word) {
        return units.of(
                word,
                text -> text.equals("1")
                        ? PolicyUnits.ONE
                        : texts.parse("1 " + text).getUnit());
    }

    /** How a unit is written so that it is read as itself. */
    static String write(PolicyUnit<?> unit) {
        if (unit.equals(PolicyUnits.ONE)) {
            return "1";
        }
        String printed = QuantityText.in(Locale.ROOT).format(ExactQuantity.of("2", unit));
        return isRead(unit, unit.code()) ? unit.code() : printed.substring(2);
    }

    private static boolean isRead(PolicyUnit<?> unit, String code) {
        try {
            return QuantityText.in(Locale.ROOT).parse("1 " + code).getUnit().equals(unit);
        } catch (org.policytargets.units.InvalidInputException e) {
            return false;
        }
    }
}
