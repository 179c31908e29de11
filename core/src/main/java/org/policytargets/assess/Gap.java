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
 * <p>Laws: the distance is one number exactly where the reading is one; {@link #exact} is present then, and only then.
 * At 0 the reading lies on the edge, and {@link Comparison#answer()} says whether that is acceptable.
 *
 * <p>Immutable. The distance is never null or empty. Two gaps are equal if their distances are. {@link Comparison#gap}
 * makes them.
 */
public final class Gap {
    /** The distance of a number; null for a range. */
    private final @Nullable ExactQuantity<?> exact;
    /** The distances of a range; null for a number, which makes one when it is asked for. */
    private final @Nullable Interval range;

    private Gap(@Nullable ExactQuantity<?> exact, @Nullable Interval range) {
        this.exact = exact;
        this.range = range;
    }

    static Gap of(Interval acceptable, ExactQuantity<?> number) {
        return new Gap(acceptable.margin(number), null);
    }

    static Gap of(Interval acceptable, Interval reading) {
        Interval distances = distances(acceptable, reading);
        return distances.isPoint() ? new Gap(distances.lower().orElseThrow(), null) : new Gap(null, distances);
    }

    /** {@return the distance; an interval where the reading is one} */
    public Interval distance() {
        return range == null ? Interval.point(orThrow(exact)) : range;
    }

    /** {@return the distance, where the reading was one number} */
    public Optional<ExactQuantity<?>> exact() {
        return Optional.ofNullable(exact);
    }

    private static Interval distances(Interval acceptable, Interval reading) {
        PolicyUnit<?> unit = acceptable.unit().differenceUnit();
        ExactQuantity<?> low = reading.lower().orElse(null);
        ExactQuantity<?> high = reading.upper().orElse(null);
        @Nullable ExactQuantity<?> atLow = low == null ? null : acceptable.margin(low);
        @Nullable ExactQuantity<?> atHigh = high == null ? null : acceptable.margin(high);
        if (acceptable.upper().isEmpty()) {
            return Interval.of(atLow, reading.lowerInclusive(), atHigh, reading.upperInclusive(), unit);
        }
        if (acceptable.lower().isEmpty()) {
            return Interval.of(atHigh, reading.upperInclusive(), atLow, reading.lowerInclusive(), unit);
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
        return Interval.of(least, true, most, true, unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gap that && distance().equals(that.distance());
    }

    @Override
    public int hashCode() {
        return distance().hashCode();
    }

    /** {@return the distance, as mathematics writes it} */
    @Override
    public String toString() {
        return "Gap[distance=" + distance() + "]";
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
