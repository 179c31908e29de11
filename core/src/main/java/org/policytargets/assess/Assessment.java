package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;

/**
 * What is known, on a day, of whether a goal or a part of it was kept, and how it is known: verdict, reading, gap,
 * attainment, the actuals that decided and when, the reasons, and the parts.
 *
 * <p>Immutable; all but the verdict is put together when asked for.
 */
public final class Assessment {
    private final Goal goal;
    private final String part;
    private final Target target;
    private final Deadline deadline;
    private final LocalDate asOf;
    private final Verdict verdict;
    private final Timing.@Nullable Outcome outcome;
    private final @Nullable Readings readings;
    private final List<Reason> found;
    private final List<Assessment> parts;

    Assessment(
            Goal goal,
            String part,
            Target target,
            Deadline deadline,
            LocalDate asOf,
            Timing.Outcome outcome,
            Readings readings,
            List<Reason> found) {
        this.goal = goal;
        this.part = part;
        this.target = target;
        this.deadline = deadline;
        this.asOf = asOf;
        this.verdict = outcome.verdict();
        this.outcome = outcome;
        this.readings = readings;
        this.found = found;
        this.parts = List.of();
    }

    private Assessment(
            Goal goal,
            String part,
            Target target,
            Deadline deadline,
            LocalDate asOf,
            Verdict verdict,
            List<Reason> found,
            List<Assessment> parts) {
        this.goal = goal;
        this.part = part;
        this.target = target;
        this.deadline = deadline;
        this.asOf = asOf;
        this.verdict = verdict;
        this.outcome = null;
        this.readings = null;
        this.found = found;
        this.parts = List.copyOf(parts);
    }

    static Assessment ofParts(
            Goal goal,
            String part,
            Target target,
            Deadline deadline,
            LocalDate asOf,
            Verdict verdict,
            List<Reason> found,
            List<Assessment> parts) {
        return new Assessment(goal, part, target, deadline, asOf, verdict, found, parts);
    }

    /** {@return the goal} */
    public Goal goal() {
        return goal;
    }

    /** {@return which part of the goal, ids of nested parts joined by "/"; empty for all of it} */
    public String part() {
        return part;
    }

    /** {@return what must be true; for a delegated target whose value is known: with that value} */
    public Target target() {
        return target;
    }

    /** {@return when it must be true} */
    public Deadline deadline() {
        return deadline;
    }

    /** {@return the day as of which this is known} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return whether it was kept} */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * {@return whether no later evidence that revises nothing can change the verdict, other than from missed to met late}
     */
    public boolean isFinal() {
        if (parts.isEmpty()) {
            return verdict.isFinal();
        }
        return target instanceof Target.Composite composite
                ? Composites.isFinal(composite, parts)
                : verdict == Verdict.MISSED || parts.stream().allMatch(Assessment::isFinal);
    }

    /** {@return the reading that decided, else the latest one; empty where there is none, and for composites} */
    public Optional<Reading> reading() {
        return outcome == null ? Optional.empty() : Optional.ofNullable(outcome.reading());
    }

    /**
     * {@return all that the actuals say of the target over time, in the order of the last day it is true of; sums are those up
     * to the last day and up to the last report; empty for what is made of parts}
     */
    public List<Reading> readings() {
        return readings == null ? List.of() : List.copyOf(readings.list());
    }

    /** {@return the criterion the reading is held against, in the reading's kind of unit} */
    public Optional<Criterion> criterion() {
        return readings == null ? Optional.empty() : Optional.ofNullable(readings.criterion());
    }

    /** {@return the reading held against the criterion} */
    public Optional<Comparison> comparison() {
        return criterion().flatMap(criterion -> reading().map(reading -> Comparison.of(criterion, reading.value())));
    }

    /** {@return the signed distance of the reading to the acceptable range: positive inside, negative outside} */
    public Optional<Gap> gap() {
        return comparison().map(Comparison::gap);
    }

    /** The last day that usable evidence is true of; empty where there is none, and for what is made of parts. */
    Optional<LocalDate> reach() {
        return readings == null ? Optional.empty() : Optional.ofNullable(readings.reach());
    }

    /** {@return the actuals that the reading was read from} */
    public List<Actual> decidedBy() {
        return reading().map(Reading::from).orElse(List.of());
    }

    /**
     * {@return the day of the evidence that decided: when the target was reached, when it was missed; empty while it is
     * not decided, and for composites}
     */
    public Optional<LocalDate> decidedOn() {
        if (outcome == null || outcome.decidedOn() == null || readings == null) {
            return Optional.empty();
        }
        TotalReader totals = readings.totals();
        Criterion criterion = readings.criterion();
        boolean reached = verdict == Verdict.MET && readings.isLasting();
        if (!reached || totals == null || criterion == null) {
            return Optional.ofNullable(outcome.decidedOn());
        }
        return Optional.of(totals.reachedOn(criterion, deadline.window().firstDay(), outcome.decidedOn()));
    }

    /** {@return what bears on the verdict, as parts that can be worded} */
    public List<Reason> reasons() {
        List<Reason> all = new ArrayList<>(found);
        criterion().ifPresent(criterion -> addOfCriterion(criterion, all));
        return List.copyOf(all);
    }

    private void addOfCriterion(Criterion criterion, List<Reason> all) {
        criterion
                .tolerance()
                .ifPresent(tolerance -> all.add(
                        tolerance.rule() == Tolerance.Rule.NONE_STATED
                                ? Reason.of(Reason.Code.NO_TOLERANCE, criterion.value())
                                : Reason.of(Reason.Code.TOLERANCE, tolerance.rule(), tolerance.amount())));
        criterion.precision().ifPresent(step -> all.add(Reason.of(Reason.Code.ROUNDED, step)));
        if (criterion.stretch().isPresent() && reading().isPresent()) {
            ExactQuantity<?> further = criterion.stretch().get();
            Criterion asked =
                    criterion.acceptable().lower().isPresent() ? Criterion.atLeast(further) : Criterion.atMost(further);
            boolean reached = Comparison.of(asked, reading().get().value()).answer() == Answer.YES;
            all.add(Reason.of(reached ? Reason.Code.STRETCH_REACHED : Reason.Code.STRETCH_NOT_REACHED, further));
        }
    }

    /** {@return the parts of a composite, or the periods of an "every", in order} */
    public List<Assessment> parts() {
        return parts;
    }

    /**
     * {@return this assessment as one sentence}
     *
     * @param locale Chinese or English; any other language gets English
     */
    public String sentence(Locale locale) {
        return Sentences.in(locale).sentence(this);
    }

    /** {@return goal, part and verdict} */
    @Override
    public String toString() {
        return verdict + " " + goal.id() + (part.isEmpty() ? "" : "#" + part);
    }
}
