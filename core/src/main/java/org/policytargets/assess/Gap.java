package org.policytargets.assess;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/**
 * The signed distance of a reading to the edge of the acceptable range: positive inside, negative outside. Shares differ
 * by percentage points.
 *
 * @param distance the distance; an interval where the reading is one
 */
public record Gap(Interval distance) {
    /** {@return the distance, where the reading was one number} */
    public Optional<ExactQuantity<?>> exact() {
        return distance.isPoint() ? distance.lower() : Optional.empty();
    }

    static Gap of(Interval acceptable, Interval reading, PolicyUnit<?> unit) {
        ExactQuantity<?> low = reading.lower().orElse(null);
        ExactQuantity<?> high = reading.upper().orElse(null);
        @Nullable ExactQuantity<?> atLow = low == null ? null : of(acceptable, low, unit);
        if (reading.isPoint()) {
            return new Gap(Interval.point(orThrow(atLow)));
        }
        @Nullable ExactQuantity<?> atHigh = high == null ? null : of(acceptable, high, unit);
        boolean twoSided = acceptable.lower().isPresent() && acceptable.upper().isPresent();
        if (!twoSided) {
            boolean rising = acceptable.lower().isPresent();
            return rising
                    ? new Gap(Interval.of(atLow, reading.lowerInclusive(), atHigh, reading.upperInclusive(), unit))
                    : new Gap(Interval.of(atHigh, reading.upperInclusive(), atLow, reading.lowerInclusive(), unit));
        }
        // Between two bounds the distance rises to the middle and falls behind it.
        ExactQuantity<?> floor = acceptable.lower().get();
        ExactQuantity<?> half = acceptable.upper().get().minus(floor).divide(2);
        ExactQuantity<?> middle = floor.plus(half);
        @Nullable ExactQuantity<?> least = atLow == null || atHigh == null ? null : min(atLow, atHigh);
        boolean holdsMiddle =
                (low == null || low.compareTo(middle) <= 0) && (high == null || high.compareTo(middle) >= 0);
        ExactQuantity<?> most = holdsMiddle
                ? half.in(unit)
                : atLow == null ? orThrow(atHigh) : atHigh == null ? atLow : max(atLow, atHigh);
        return new Gap(Interval.of(least, true, most, true, unit));
    }

    private static ExactQuantity<?> of(Interval acceptable, ExactQuantity<?> value, PolicyUnit<?> unit) {
        @Nullable
        ExactQuantity<?> above =
                acceptable.lower().isPresent() ? value.minus(acceptable.lower().get()) : null;
        @Nullable
        ExactQuantity<?> below =
                acceptable.upper().isPresent() ? acceptable.upper().get().minus(value) : null;
        ExactQuantity<?> gap = above == null ? orThrow(below) : below == null ? above : min(above, below);
        return gap.in(unit);
    }

    private static ExactQuantity<?> min(ExactQuantity<?> a, ExactQuantity<?> b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static ExactQuantity<?> max(ExactQuantity<?> a, ExactQuantity<?> b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static ExactQuantity<?> orThrow(@Nullable ExactQuantity<?> bound) {
        if (bound == null) {
            throw new IllegalStateException("an acceptable range has a bound");
        }
        return bound;
    }
}
