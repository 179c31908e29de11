package org.policytargets.units;

import java.math.BigDecimal;
import java.util.Locale;
import javax.measure.Quantity;
import javax.measure.Unit;

/** Makes, reads and prints exact quantities; for static import: {@code quantity("30", KILOMETRE)}. */
public final class Quantities {
    private Quantities() {}

    /**
     * A decimal of a unit, kept as written.
     *
     * @param plainDecimal a number as JSON writes it: {@code 30}, {@code -0.50}, {@code 1.4E12}
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws MalformedNumberException if the text is no such number, with the place
     * @throws LimitExceededException if the number has more than 64 digits or an exponent beyond ±99
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> quantity(String plainDecimal, Unit<Q> unit) {
        return ExactQuantity.of(plainDecimal, unit);
    }

    /**
     * A whole number of a unit.
     *
     * @param value the number
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> quantity(long value, Unit<Q> unit) {
        return ExactQuantity.of(value, unit);
    }

    /**
     * A decimal of a unit, kept as written.
     *
     * @param value a decimal of at most 64 digits and an exponent within ±99
     * @param unit a unit of any library
     * @param <Q> what is measured
     * @return the quantity
     * @throws LimitExceededException if the number is larger than that
     * @throws UnsupportedUnitException if the unit is foreign and has no exact factor
     */
    public static <Q extends Quantity<Q>> ExactQuantity<Q> quantity(BigDecimal value, Unit<Q> unit) {
        return ExactQuantity.of(value, unit);
    }

    /**
     * Reads a quantity as people write it, see {@link QuantityText}.
     *
     * @param text all of it is read: {@code 1.3万套}, {@code 1.25 million m²}
     * @param locale the language of its words and numbers
     * @return the quantity
     * @throws MalformedNumberException if it does not begin with a number
     * @throws UnknownUnitException if its unit is not known, with the place and the nearest word
     * @throws MalformedQuantityException if a unit follows a share, or a space nothing
     * @throws AmbiguousTextException if it has more than one reading
     * @throws LimitExceededException if it is too long, or the number has too many digits or too large an exponent
     * @throws UnsupportedUnitException if its unit is left out on purpose
     */
    public static ExactQuantity<?> parse(CharSequence text, Locale locale) {
        return QuantityText.in(locale).parse(text);
    }

    /**
     * Prints a quantity exactly, see {@link QuantityText}.
     *
     * @param quantity the quantity
     * @param locale the language of words and numbers
     * @return its text, such as {@code 7,900 school places}
     */
    public static String format(ExactQuantity<?> quantity, Locale locale) {
        return QuantityText.in(locale).format(quantity);
    }
}
