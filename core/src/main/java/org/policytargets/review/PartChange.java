package org.policytargets.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Part;
import org.policytargets.units.ExactQuantity;

/**
 * What became of one part of a composite target, told as a {@link GoalChange} tells it of a goal.
 *
 * <p>Immutable.
 *
 * @param kind what became of it
 * @param before the part before; empty for a new one
 * @param after the part after; empty for a dropped one
 * @param difference how far the bound of the acceptable numbers moved, as in {@link GoalChange#difference}
 * @param differing the components that differ
 * @param parts what became of its own parts
 */
public record PartChange(
        GoalChange.Kind kind,
        Optional<Part> before,
        Optional<Part> after,
        Optional<ExactQuantity<?>> difference,
        List<GoalChange.Component> differing,
        List<PartChange> parts) {
    /**
     * Makes one.
     *
     * @param kind what became of it
     * @param before the part before; empty for a new one
     * @param after the part after; empty for a dropped one
     * @param difference how far the bound moved
     * @param differing the components that differ
     * @param parts what became of its own parts
     * @throws InvalidGoalException if a part is missing that the kind has, or there is one that it has not
     */
    public PartChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(difference, "difference");
        GoalChange.require("change.before", kind != GoalChange.Kind.NEW, before.isPresent(), kind);
        GoalChange.require("change.after", kind != GoalChange.Kind.DROPPED, after.isPresent(), kind);
        differing = List.copyOf(differing);
        parts = List.copyOf(parts);
    }

    static PartChange dropped(Part part) {
        return new PartChange(
                GoalChange.Kind.DROPPED, Optional.of(part), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    static PartChange added(Part part) {
        return new PartChange(
                GoalChange.Kind.NEW, Optional.empty(), Optional.of(part), Optional.empty(), List.of(), List.of());
    }
}
