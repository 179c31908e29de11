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
     * which is null where the value before is not known to be positive.
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

    /** The least growth is that of the least value, from the greatest base if it is positive; the greatest likewise. */
    private static @Nullable Interval rate(Interval before, Interval now) {
        ExactQuantity<?> least = before.lower().orElse(null);
        if (least == null || least.signum() < 0 || (least.signum() == 0 && before.lowerInclusive())) {
            return null;
        }
        ExactQuantity<?> greatest = before.upper().orElse(null);
        ExactQuantity<?> low = now.lower().orElse(null);
        ExactQuantity<?> high = now.upper().orElse(null);
        boolean lowFromGreatest = low != null && low.signum() >= 0;
        boolean highFromLeast = high != null && high.signum() >= 0;
        return Interval.of(
                growth(low, lowFromGreatest ? greatest : least),
                now.lowerInclusive()
                        && (isZero(low) || (lowFromGreatest ? before.upperInclusive() : before.lowerInclusive())),
                growth(high, highFromLeast ? least : greatest),
                now.upperInclusive()
                        && (isZero(high) || (highFromLeast ? before.lowerInclusive() : before.upperInclusive())),
                PolicyUnits.PERCENT);
    }

    private static boolean isZero(@Nullable ExactQuantity<?> bound) {
        return bound != null && bound.signum() == 0;
    }

    /**
     * To nothing it is −100 % from whatever base. From a base beyond all numbers everything has all but vanished; from one next
     * to nothing it has no end.
     */
    private static @Nullable ExactQuantity<?> growth(
            @Nullable ExactQuantity<?> value, @Nullable ExactQuantity<?> base) {
        if (isZero(value)) {
            return ExactQuantity.of(-100, PolicyUnits.PERCENT);
        }
        if (value == null || isZero(base)) {
            return null;
        }
        return base == null ? ExactQuantity.of(-100, PolicyUnits.PERCENT) : value.growthFrom(base);
    }

    private static @Nullable ExactQuantity<?> less(@Nullable ExactQuantity<?> value, @Nullable ExactQuantity<?> from) {
        return value == null || from == null ? null : value.minus(from);
    }
}
