package org.policytargets.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    /** So many digits of a computed number are told, and all those before its point. */
    private static final int MEANT = 4;

    private static final int FINE = 40;

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

    /** Of a number that nobody wrote: its noughts say nothing, 12 million and not 12,000,000, and its fractions little. */
    String computed(ExactQuantity<?> quantity, boolean withUnit) {
        BigDecimal number = quantity.rational().round(FINE, RoundingMode.HALF_UP);
        int before = number.precision() - number.scale();
        BigDecimal near = number.setScale(Math.max(0, MEANT - before), RoundingMode.HALF_UP);
        ExactQuantity<?> told = ExactQuantity.of(near.stripTrailingZeros(), quantity.getUnit());
        String text = withUnit ? of(told) : bare(told.decimal().orElseThrow());
        return told.equals(quantity) ? text : "≈ " + text;
    }

    /** Empty where there is nothing to say: between two stages. */
    String of(BigDecimal tick) {
        BigDecimal number = tick.stripTrailingZeros();
        if (target instanceof Target.Milestone || isVast(number)) {
            return bare(tick);
        }
        String text = quantities.format(ExactQuantity.of(number, unit));
        return bare(tick) + text.substring(quantities.formatNumber(number).length());
    }

    /** Without its unit, which stands beside the target's number. */
    String bare(BigDecimal tick) {
        BigDecimal number = tick.stripTrailingZeros();
        if (target instanceof Target.Milestone) {
            return stage(number).orElse("");
        }
        if (isVast(number)) {
            return power(number);
        }
        String plain = quantities.formatNumber(number);
        return TextWidth.of(plain) > LONG ? power(number) : plain;
    }

    private static boolean isVast(BigDecimal number) {
        return number.abs().precision() - number.scale() > 99;
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
