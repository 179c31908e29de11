package org.policytargets.text;

import java.math.BigDecimal;
import javax.measure.Quantity;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * A number with its unit, or a range of two.
 *
 * @param from the first place of the number
 * @param to the place after its unit
 * @param value the number; the lower one of a range
 * @param upper the higher number of a range
 * @param unit the unit's word as written; empty where there is none
 * @param han whether it is written in Chinese numerals
 * @param more whether the text says that it is more: 5万余个
 * @param shared whether the range's second number lent its multiplier to the first: 3—5万
 */
record Figure(
        int from,
        int to,
        ExactQuantity<?> value,
        @Nullable ExactQuantity<?> upper,
        String unit,
        boolean han,
        boolean more,
        boolean shared) {

    String code() {
        return value.getUnit().code();
    }

    /** The number as one of things of another name. */
    ExactQuantity<?> of(PolicyUnit<?> counted) {
        return quantity(value.decimal().orElseThrow(), counted);
    }

    /** 2倍 as 200 %. */
    ExactQuantity<?> percent() {
        return ExactQuantity.of(value.decimal().orElseThrow().movePointRight(2), PolicyUnits.PERCENT);
    }

    private static <Q extends Quantity<Q>> ExactQuantity<Q> quantity(BigDecimal number, PolicyUnit<Q> unit) {
        return ExactQuantity.of(number, unit);
    }

    boolean isShare() {
        return code().equals("%") || code().equals("[ppth]");
    }

    boolean isPoints() {
        return code().equals("[pp]");
    }

    /** 2倍. */
    boolean isTimes() {
        return code().equals("{倍}");
    }

    boolean isCount() {
        return code().startsWith("{");
    }

    boolean isTime() {
        return switch (code()) {
            case "s", "min", "h", "d", "wk", "{working_day}" -> true;
            default -> false;
        };
    }

    boolean isRank() {
        return unit.equals(Ranks.WORD);
    }

    boolean isBare() {
        return unit.isEmpty() && !isShare();
    }
}
