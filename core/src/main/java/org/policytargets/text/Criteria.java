package org.policytargets.text;

import java.util.Objects;
import org.policytargets.goal.Criterion;
import org.policytargets.units.ExactQuantity;

/** The criterion that a relation and its number make. */
final class Criteria {
    private Criteria() {}

    static Criterion of(Promise promise) {
        ExactQuantity<?> value = Objects.requireNonNull(promise.value, "value");
        ExactQuantity<?> upper = promise.upper;
        Criterion criterion = switch (promise.relation) {
            case AT_LEAST -> Criterion.atLeast(value);
            case MORE_THAN -> Criterion.moreThan(value);
            case AT_MOST -> Criterion.atMost(value);
            case LESS_THAN -> Criterion.lessThan(value);
            case EXACTLY -> Criterion.exactly(value);
            case ABOUT -> Criterion.about(value);
            case RANGE -> Criterion.between(value, Objects.requireNonNull(upper, "upper"));
            default -> Criterion.plain(value);
        };
        return promise.hoped && upper != null ? criterion.stretch(upper) : criterion;
    }
}
