package org.policytargets.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.LimitExceededException;
import org.policytargets.units.MalformedNumberException;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

/**
 * A number and its unit: {@code {"value": "30.0", "unit": "km"}}. The number is a text, so that no parser on the way makes
 * a double of it, and it keeps its digits; what no decimal can write is a fraction, {@code "7/29"}.
 *
 * @param <T> what is written so: a quantity, or an interval that is a point
 */
abstract class QuantityShape<T> extends Shape<T> {
    private static final int MOST_DIGITS = 64;

    private static final Codec<Number> NUMBER =
            new Scalars.Worded<>("^-?(0|[1-9][0-9]*)((\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?|/[1-9][0-9]*)$") {
                @Override
                Number parse(String text) {
                    int slash = text.indexOf('/');
                    return slash < 0 ? decimal(text) : fraction(text, slash);
                }

                @Override
                String format(Number value) {
                    return value.toString();
                }
            };

    QuantityShape() {
        super("", List.of(Field.required("value", NUMBER), Field.required("unit", Scalars.UNIT)));
    }

    static final class Whole extends QuantityShape<ExactQuantity<?>> {
        @Override
        boolean fits(Object value) {
            return true;
        }

        @Override
        ExactQuantity<?> make(Object[] values) {
            return quantity(values);
        }

        @Override
        Object take(ExactQuantity<?> value, int field) {
            return part(value, field);
        }
    }

    static final class Point extends QuantityShape<Interval> {
        @Override
        boolean fits(Object value) {
            Interval interval = (Interval) value;
            // Bounds that are equal but written differently (30 km, 30 000 m) are both kept.
            return interval.isPoint()
                    && interval.lower().toString().equals(interval.upper().toString());
        }

        @Override
        Interval make(Object[] values) {
            return Interval.point(quantity(values));
        }

        @Override
        Object take(Interval value, int field) {
            return part(value.lower().orElseThrow(), field);
        }
    }

    private static ExactQuantity<?> quantity(Object[] values) {
        PolicyUnit<?> unit = (PolicyUnit<?>) values[1];
        return values[0] instanceof BigDecimal decimal
                ? ExactQuantity.of(decimal, unit)
                : ExactQuantity.of((Rational) values[0], unit);
    }

    private static Number decimal(String text) {
        ExactQuantity<?> number = ExactQuantity.of(text, PolicyUnits.ONE);
        if (number.signum() == 0 && text.startsWith("-")) {
            throw new MalformedNumberException(text, "no minus sign before zero", 0);
        }
        return number.getValue();
    }

    /** Only in lowest terms, and only where no decimal would do: one number has one form, and is written as it was read. */
    private static Rational fraction(String number, int slash) {
        Rational fraction = Rational.of(
                whole(number, 0, slash, number.startsWith("-") ? 1 : 0), whole(number, slash + 1, number.length(), 0));
        if (fraction.isDecimal() || !fraction.toString().equals(number)) {
            throw new MalformedNumberException(
                    number,
                    "its shortest form, "
                            + ExactQuantity.of(fraction, PolicyUnits.ONE).getValue() + ",",
                    0);
        }
        return fraction;
    }

    private static BigInteger whole(String number, int from, int to, int sign) {
        if (to - from - sign > MOST_DIGITS) {
            throw new LimitExceededException(
                    "digits of a number", "at most " + MOST_DIGITS, Integer.toString(to - from - sign));
        }
        for (int i = from + sign; i < to; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                throw new MalformedNumberException(number, "a digit", i);
            }
        }
        if (from + sign == to || (to - from - sign == 1 && number.charAt(to - 1) == '0')) {
            throw new MalformedNumberException(number, "a whole number above zero", from + sign);
        }
        return new BigInteger(number.substring(from, to));
    }

    private static Object part(ExactQuantity<?> quantity, int field) {
        return field == 0 ? number(quantity.getValue()) : quantity.getUnit();
    }

    /** Arithmetic makes numbers that are longer than any that is read: they are refused here, where they would be written. */
    private static Number number(Number value) {
        if (value instanceof BigDecimal decimal) {
            return ExactQuantity.of(decimal, PolicyUnits.ONE).getValue();
        }
        String fraction = value.toString();
        return fraction(fraction, fraction.indexOf('/'));
    }
}
