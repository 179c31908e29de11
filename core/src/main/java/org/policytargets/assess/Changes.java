package org.policytargets.assess;

import org.jspecify.annotations.Nullable;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/** Changes between two values, each of which may be an interval. */
final class Changes {
    private Changes() {}

    /**
     * The value now less the value before, in percentage points for shares; or that over the value before, in percent,
     * which is null where the value before is not one positive number.
     */
    static @Nullable Interval between(Interval before, Interval now, boolean asRate) {
        if (asRate) {
            return rate(before, now);
        }
        PolicyUnit<?> unit = now.unit().differenceUnit();
        return Interval.of(
                less(now.lower().orElse(null), before.upper().orElse(null)),
                now.lowerInclusive() && before.upperInclusive(),
                less(now.upper().orElse(null), before.lower().orElse(null)),
                now.upperInclusive() && before.lowerInclusive(),
                unit);
    }

    private static @Nullable Interval rate(Interval before, Interval now) {
        if (!before.isPoint() || before.lower().orElseThrow().signum() <= 0) {
            return null;
        }
        ExactQuantity<?> base = before.lower().get();
        return Interval.of(
                now.lower().map(value -> value.growthFrom(base)).orElse(null),
                now.lowerInclusive(),
                now.upper().map(value -> value.growthFrom(base)).orElse(null),
                now.upperInclusive(),
                PolicyUnits.PERCENT);
    }

    private static @Nullable ExactQuantity<?> less(@Nullable ExactQuantity<?> value, @Nullable ExactQuantity<?> from) {
        return value == null || from == null ? null : value.minus(from);
    }
}
