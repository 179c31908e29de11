package org.policytargets.examples.quickstart;

import java.util.Map;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * One unit for each kind, so that lists can be compared: metre, square metre, kilogram, the whole of a currency. A percent
 * stays a percent, the difference of two shares is a fraction, what a rate is counted per stays, and so does a unit of which
 * the base unit is no decimal (亩).
 */
final class BaseUnits {
    private static final Map<String, String> BASE = Map.ofEntries(
            Map.entry("km", "m"),
            Map.entry("cm", "m"),
            Map.entry("mm", "m"),
            Map.entry("km2", "m2"),
            Map.entry("har", "m2"),
            Map.entry("t", "kg"),
            Map.entry("g", "kg"),
            Map.entry("mg", "kg"),
            Map.entry("[jin]", "kg"),
            Map.entry("10*-2.CNY", "CNY"));

    private BaseUnits() {}

    static String code(ExactQuantity<?> quantity) {
        return isPoints(quantity)
                ? "{fraction_difference}"
                : base(quantity.getUnit()).code();
    }

    static String number(ExactQuantity<?> quantity) {
        if (isPoints(quantity)) {
            return quantity.decimal().orElseThrow().movePointLeft(2).toPlainString();
        }
        return quantity.in(base(quantity.getUnit())).decimal().orElseThrow().toPlainString();
    }

    private static boolean isPoints(ExactQuantity<?> quantity) {
        return quantity.getUnit().code().equals("[pp]");
    }

    private static PolicyUnit<?> base(PolicyUnit<?> unit) {
        String code = unit.code();
        int slash = code.indexOf('/');
        String above = slash < 0 ? code : code.substring(0, slash);
        String below = slash < 0 ? "" : code.substring(slash);
        boolean single = below.indexOf('.') < 0;
        String plain = single ? below.replace("(", "").replace(")", "") : below;
        return PolicyUnits.of(BASE.getOrDefault(above, above) + plain);
    }
}
