package org.policytargets.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        Optional<String> stage = quantity.decimal().flatMap(this::stage);
        return stage.orElseGet(() -> quantities.format(quantity));
    }

    /** Of a number that nobody wrote, so that its noughts say nothing: 12 million and not 12,000,000. */
    String computed(ExactQuantity<?> quantity) {
        return quantity.decimal()
                .map(number -> of(ExactQuantity.of(number.stripTrailingZeros(), quantity.getUnit())))
                .orElseGet(() -> of(quantity));
    }

    /** Empty where there is nothing to say: between two stages. */
    String of(BigDecimal tick) {
        BigDecimal number = tick.stripTrailingZeros();
        if (target instanceof Target.Milestone) {
            return stage(number).orElse("");
        }
        String plain = quantities.formatNumber(number);
        if (number.abs().precision() - number.scale() > 99) {
            return power(number);
        }
        String text = quantities.format(ExactQuantity.of(number, unit));
        return TextWidth.of(plain) > LONG ? power(number) + text.substring(plain.length()) : text;
    }

    /** The stage of that place, where there is one. */
    private Optional<String> stage(BigDecimal place) {
        if (!(target instanceof Target.Milestone milestone)) {
            return Optional.empty();
        }
        BigDecimal number = place.stripTrailingZeros();
        List<String> stages = milestone.ladder().stages();
        boolean onLadder =
                number.scale() <= 0 && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(stages.size())) < 0;
        return onLadder ? Optional.of(stages.get(number.intValueExact())) : Optional.empty();
    }

    private String power(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return quantities.formatNumber(number.scaleByPowerOfTen(-exponent)) + "×10^" + exponent;
    }
}
