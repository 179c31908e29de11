package org.policytargets.view;

import java.math.BigDecimal;
import java.util.Locale;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.QuantityText;

/** The numbers of a chart in words: a quantity with its unit, or a stage of a project. */
final class TickText {
    /** Numbers of more columns are written as a power of ten on an axis. */
    private static final int LONG = 22;

    private final Target.Simple target;
    private final PolicyUnit<?> unit;
    private final QuantityText quantities;

    TickText(Target.Simple target, PolicyUnit<?> unit, Locale locale) {
        this.target = target;
        this.unit = unit;
        this.quantities = QuantityText.in(locale).withShortPoints();
    }

    String of(ExactQuantity<?> quantity) {
        return target instanceof Target.Milestone milestone
                ? milestone.ladder().stages().get(quantity.rational().intValue())
                : quantities.format(quantity);
    }

    /** Empty where there is nothing to say: between two stages. */
    String of(BigDecimal tick) {
        BigDecimal number = tick.stripTrailingZeros();
        if (target instanceof Target.Milestone milestone) {
            boolean whole = number.scale() <= 0;
            return whole ? milestone.ladder().stages().get(number.intValueExact()) : "";
        }
        String plain = quantities.formatNumber(number);
        if (number.abs().precision() - number.scale() > 99) {
            return power(number);
        }
        String text = quantities.format(ExactQuantity.of(number, unit));
        return TextWidth.of(plain) > LONG ? power(number) + text.substring(plain.length()) : text;
    }

    private String power(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return quantities.formatNumber(number.scaleByPowerOfTen(-exponent)) + "×10^" + exponent;
    }
}
