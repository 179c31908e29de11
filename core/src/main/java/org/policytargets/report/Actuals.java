package org.policytargets.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.GoalId;

/**
 * A set of actuals, indexed by what they are about and sorted by what they are true of. The order in which they were
 * handed over plays no part, nor does handing one over again.
 *
 * <p>Immutable. Equal where they hold the same actuals.
 */
public final class Actuals {
    /**
     * By first day, then longest first, then basis, then scope; of one of all these the one that counts stands first: final before
     * revised before preliminary, then the later report.
     */
    private static final Comparator<Actual> BY_TIME = Comparator.comparing(
                    (Actual actual) -> actual.time().start().orElseThrow())
            .thenComparing(Actual::through, Comparator.reverseOrder())
            .thenComparing(Actual::basis)
            .thenComparing(actual -> actual.subject().scope().territory())
            .thenComparing(actual -> actual.subject().scope().population().orElse(""))
            .thenComparing(actual -> actual.report().status(), Comparator.reverseOrder())
            .thenComparing(actual -> actual.report().on(), Comparator.reverseOrder())
            .thenComparing(Object::toString);

    private final List<Actual> all;
    private final Map<String, List<Actual>> byIndicator;
    private final Map<GoalId, List<Actual>> byGoal;

    private Actuals(Collection<? extends Actual> actuals) {
        List<Actual> sorted = new ArrayList<>(actuals);
        sorted.sort(BY_TIME);
        all = withoutRepeats(sorted);
        byIndicator = new HashMap<>();
        byGoal = new HashMap<>();
        for (Actual actual : all) {
            byIndicator
                    .computeIfAbsent(actual.subject().indicator(), name -> new ArrayList<>())
                    .add(actual);
            actual.subject()
                    .goal()
                    .ifPresent(goal -> byGoal.computeIfAbsent(goal, id -> new ArrayList<>())
                            .add(actual));
        }
        byIndicator.replaceAll((name, list) -> List.copyOf(list));
        byGoal.replaceAll((goal, list) -> List.copyOf(list));
    }

    /** Repeats word for word stand side by side once sorted. */
    private static List<Actual> withoutRepeats(List<Actual> sorted) {
        List<Actual> once = new ArrayList<>(sorted.size());
        for (Actual actual : sorted) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(actual)) {
                once.add(actual);
            }
        }
        return List.copyOf(once);
    }

    /**
     * {@return a set of these actuals}
     *
     * @param actuals the actuals, in any order
     */
    public static Actuals of(Actual... actuals) {
        return new Actuals(List.of(actuals));
    }

    /**
     * {@return a set of these actuals}
     *
     * @param actuals the actuals, in any order
     */
    public static Actuals of(Collection<? extends Actual> actuals) {
        return new Actuals(actuals);
    }

    /** {@return all of them, sorted by first day, the longer first} */
    public List<Actual> all() {
        return all;
    }

    /**
     * {@return those about an indicator of that name, sorted by first day, the longer first}
     *
     * @param indicator the name
     */
    public List<Actual> about(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /**
     * {@return those handed over for a goal, whatever they are about}
     *
     * @param goal the goal
     */
    public List<Actual> handedOverFor(GoalId goal) {
        return byGoal.getOrDefault(goal, List.of());
    }

    /**
     * {@return those that had been reported by a day}
     *
     * @param day the day, included
     */
    public Actuals asKnownOn(LocalDate day) {
        return new Actuals(all.stream()
                .filter(actual -> !actual.report().on().isAfter(day))
                .toList());
    }

    /**
     * {@return the actual about an indicator that is true of the latest time up to a day}
     *
     * @param indicator the indicator's name
     * @param day the day, included
     */
    public Optional<Actual> latest(String indicator, LocalDate day) {
        return about(indicator).stream()
                .filter(actual -> !actual.through().isAfter(day))
                .reduce((best, next) -> next.through().isAfter(best.through()) ? next : best);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Actuals that && Set.copyOf(all).equals(Set.copyOf(that.all));
    }

    @Override
    public int hashCode() {
        return Set.copyOf(all).hashCode();
    }

    /** {@return all of them} */
    @Override
    public String toString() {
        return all.toString();
    }
}
