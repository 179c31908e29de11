package org.policytargets.review;

import static org.policytargets.review.CriterionChange.addTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange.Component;
import org.policytargets.review.GoalChange.Kind;

/**
 * How one composite differs from another, part by part. It is raised if something is raised and nothing lowered or
 * reworded, lowered likewise. A further part makes "all of" more demanding, and "one of" or "so many of" less; the more
 * parts are wanted, the more demanding it is.
 *
 * @param before the composite before
 * @param after the composite after
 * @param terms by when, and how firmly, it is promised
 */
record CompositeChange(Target.Composite before, Target.Composite after, Terms terms) {
    Outcome outcome() {
        List<PartChange> parts = parts();
        List<Component> differing = new ArrayList<>();
        boolean sameKind = before.getClass().equals(after.getClass());
        addTo(differing, Component.TARGET, sameKind && wanted(before) == wanted(after));
        boolean raised = wanted(after) > wanted(before);
        boolean lowered = wanted(after) < wanted(before);
        boolean mixed = !sameKind;
        boolean kept = true;
        for (PartChange part : parts) {
            Kind kind = effect(part.kind());
            raised |= kind == Kind.RAISED;
            lowered |= kind == Kind.LOWERED;
            mixed |= kind == Kind.REWORDED;
            kept &= kind == Kind.KEPT;
        }
        addTo(differing, Component.PARTS, kept);
        int demand = mixed || raised == lowered ? 0 : raised ? 1 : -1;
        return new Outcome(demand, Optional.empty(), differing, parts);
    }

    private static int wanted(Target.Composite composite) {
        return composite instanceof Target.AtLeastOf some ? some.count() : 0;
    }

    /** What a part's change does to the whole. */
    private Kind effect(Kind part) {
        boolean all = after instanceof Target.AllOf;
        return switch (part) {
            case NEW -> all ? Kind.RAISED : Kind.LOWERED;
            case DROPPED -> all ? Kind.LOWERED : Kind.RAISED;
            default -> part;
        };
    }

    private List<PartChange> parts() {
        Pairs pairs = Pairs.ofParts(entries(before), entries(after));
        List<PartChange> parts = new ArrayList<>();
        for (int j = 0; j < after.parts().size(); j++) {
            Part part = after.parts().get(j);
            parts.add(pairs.hasBefore(j) ? change(before.parts().get(pairs.before(j)), part) : PartChange.added(part));
        }
        for (int i = 0; i < before.parts().size(); i++) {
            if (!pairs.hasAfter(i)) {
                parts.add(PartChange.dropped(before.parts().get(i)));
            }
        }
        return parts;
    }

    private static List<Entry> entries(Target.Composite composite) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : composite.parts()) {
            entries.add(Entry.of(part));
        }
        return entries;
    }

    private PartChange change(Part one, Part other) {
        Terms own = terms.of(one, other);
        Outcome outcome = TargetChange.of(one.target(), other.target(), own);
        List<Component> differing = new ArrayList<>(outcome.differing());
        addTo(differing, Component.DEADLINE, sameDeadline(one.deadline(), other.deadline()));
        return new PartChange(
                outcome.kind(differing, own),
                Optional.of(one),
                Optional.of(other),
                outcome.difference(),
                differing,
                outcome.parts());
    }

    /** A part that takes its goal's deadline differs with the goal, not by itself. */
    private boolean sameDeadline(Optional<Deadline> one, Optional<Deadline> other) {
        return one.isPresent() && other.isPresent()
                ? terms.shift().same(one.get(), other.get())
                : one.isPresent() == other.isPresent();
    }
}
