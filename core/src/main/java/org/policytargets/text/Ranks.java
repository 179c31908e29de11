package org.policytargets.text;

import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/** Places in an order: 全省第1. */
final class Ranks {
    static final String WORD = "第";

    private Ranks() {}

    static ExactQuantity<?> of(ExactQuantity<?> number) {
        return ExactQuantity.of(number.rational(), PolicyUnits.count("rank"));
    }
}
