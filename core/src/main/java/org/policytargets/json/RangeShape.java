package org.policytargets.json;

import java.util.List;
import java.util.Optional;
import org.policytargets.report.InvalidActualException;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import tools.jackson.core.JsonGenerator;

/** A stretch of numbers: {@code {"from": {"value": "50000", "unit": "{person}"}, "fromInclusive": false}}. */
final class RangeShape extends Shape<Interval> {
    RangeShape(Codec<ExactQuantity<?>> quantity) {
        super(
                "",
                List.of(
                        Field.optional("from", quantity),
                        Field.or(true, "fromInclusive", Scalars.FLAG),
                        Field.optional("to", quantity),
                        Field.or(true, "toInclusive", Scalars.FLAG)));
    }

    @Override
    boolean fits(Object value) {
        return true;
    }

    @Override
    Interval make(Object[] values) {
        Optional<?> from = (Optional<?>) values[0];
        Optional<?> to = (Optional<?>) values[2];
        boolean fromInclusive = (boolean) values[1];
        boolean toInclusive = (boolean) values[3];
        if (from.isEmpty() && to.isEmpty()) {
            throw boundless();
        }
        if ((from.isEmpty() && !fromInclusive) || (to.isEmpty() && !toInclusive)) {
            throw new InvalidActualException(
                    from.isEmpty() ? "fromInclusive" : "toInclusive", "stand beside its bound", "said of no bound");
        }
        return Interval.of(
                (ExactQuantity<?>) from.orElse(null), fromInclusive, (ExactQuantity<?>) to.orElse(null), toInclusive);
    }

    @Override
    Object take(Interval value, int field) {
        return switch (field) {
            case 0 -> value.lower();
            case 1 -> value.lower().isEmpty() || value.lowerInclusive();
            case 2 -> upperOf(value);
            default -> value.upper().isEmpty() || value.upperInclusive();
        };
    }

    @Override
    void describeMore(JsonGenerator out) {
        out.writeArrayPropertyStart("anyOf");
        for (String bound : List.of("from", "to")) {
            out.writeStartObject();
            out.writeArrayPropertyStart("required");
            out.writeString(bound);
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static Object upperOf(Interval value) {
        if (value.lower().isEmpty() && value.upper().isEmpty()) {
            throw boundless();
        }
        return value.upper();
    }

    private static InvalidActualException boundless() {
        return new InvalidActualException("interval", "have a from or a to", "all numbers");
    }
}
