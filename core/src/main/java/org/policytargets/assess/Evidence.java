package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.report.Basis;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;

/**
 * The actuals that count for one simple target as known on a day: of its indicator, scope, basis and kind of unit, one
 * for each basis and time. What was handed over and does not count is refused with a reason, never dropped silently.
 */
final class Evidence {
    /** One number of one time, after revisions, and the reports that tie with the first; mostly there are none. */
    record Item(Actual actual, Interval value, List<Actual> ties, LocalDate start, LocalDate end) {
        /** All that it was read from. */
        List<Actual> from() {
            return ties.isEmpty() ? List.of(actual) : ties;
        }

        Reading reading() {
            return new Reading(value, actual.time(), Optional.empty(), from());
        }
    }

    private Evidence() {}

    /** The actuals that count, sorted by first day, the longer first; what is refused goes to the reasons. */
    static List<Item> of(
            GoalId goal,
            Target.Simple target,
            Deadline deadline,
            Actuals actuals,
            LocalDate asOf,
            List<Reason> reasons) {
        boolean worst = deadline instanceof Deadline.Throughout;
        List<Actual> candidates = actuals.about(target.indicator().name());
        List<Item> items = List.of();
        int i = 0;
        while (i < candidates.size()) {
            Actual actual = candidates.get(i++);
            if (!isSeen(actual, goal, asOf)) {
                continue;
            }
            Reason refusal = refusal(actual, target, worst);
            if (refusal != null) {
                reasons.add(refusal);
                continue;
            }
            // The first of a basis and time counts: the index sorts it so. Equals of it may tie.
            List<Actual> ties = List.of();
            while (i < candidates.size() && isRevisionOf(candidates.get(i), actual)) {
                Actual other = candidates.get(i++);
                Reason refused = isSeen(other, goal, asOf) ? refusal(other, target, worst) : null;
                if (refused != null) {
                    reasons.add(refused);
                } else if (isSeen(other, goal, asOf) && ties(other, actual)) {
                    ties = append(ties.isEmpty() ? List.of(actual) : ties, other);
                }
            }
            items = append(items, item(actual, ties, target, reasons));
        }
        return items;
    }

    /** The list with one more; mostly there is one, which needs no room to grow. */
    static <T> List<T> append(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        List<T> longer = list instanceof ArrayList ? list : new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    /** Those whose time had begun by a day. */
    static List<Item> begunBy(LocalDate day, List<Item> items) {
        List<Item> begun = new ArrayList<>(items.size());
        for (Item item : items) {
            if (!item.start().isAfter(day)) {
                begun.add(item);
            }
        }
        return begun;
    }

    /** Actuals handed over for a goal that are about none of its indicators. */
    static List<Reason> strangers(GoalId goal, List<Target.Simple> targets, Actuals actuals, LocalDate asOf) {
        List<Actual> handedOver = actuals.handedOverFor(goal);
        List<Reason> reasons = new ArrayList<>(0);
        for (Actual actual : handedOver) {
            String name = actual.subject().indicator();
            boolean known = actual.report().on().isAfter(asOf);
            for (Target.Simple target : targets) {
                known |= target.indicator().name().equals(name);
            }
            if (!known) {
                reasons.add(Reason.of(
                        Reason.Code.OTHER_INDICATOR,
                        actual,
                        name,
                        targets.get(0).indicator().name()));
            }
        }
        return reasons;
    }

    private static boolean isSeen(Actual actual, GoalId goal, LocalDate asOf) {
        Optional<GoalId> handedOverFor = actual.subject().goal();
        return !actual.report().on().isAfter(asOf)
                && (handedOverFor.isEmpty() || handedOverFor.get().equals(goal));
    }

    private static boolean isRevisionOf(Actual other, Actual actual) {
        return other.basis() == actual.basis()
                && sameDays(other.time(), actual.time())
                && other.subject().scope().equals(actual.subject().scope());
    }

    private static boolean ties(Actual other, Actual actual) {
        return other.report().status() == actual.report().status()
                && other.report().on().equals(actual.report().on());
    }

    static boolean sameDays(Window a, Window b) {
        return a.start().equals(b.start()) && a.end().equals(b.end());
    }

    private static @Nullable Reason refusal(Actual actual, Target.Simple target, boolean worst) {
        Indicator indicator = target.indicator();
        if (!actual.subject().scope().equals(indicator.scope())) {
            return Reason.of(Reason.Code.OTHER_SCOPE, actual, actual.subject().scope(), indicator.scope());
        }
        if (!isOfBasis(actual.basis(), target, worst)) {
            return Reason.of(Reason.Code.OTHER_BASIS, actual, actual.basis(), indicator.nature());
        }
        if (actual instanceof Actual.Measured measured) {
            PolicyUnit<?> expected = expectedUnit(measured.basis(), target);
            if (!measured.value().unit().isComparableWith(expected)) {
                return Reason.of(
                        Reason.Code.OTHER_UNIT, actual, measured.value().unit(), expected);
            }
            if (indicator.nature() == Nature.FLOW && !indicator.signed() && isNegative(measured.value())) {
                return Reason.of(Reason.Code.NEGATIVE, actual, measured.value());
            }
        }
        if (actual instanceof Actual.Stage stage
                && target instanceof Target.Milestone milestone
                && !milestone.ladder().has(stage.stage())) {
            return Reason.of(Reason.Code.OTHER_STAGE, actual, stage.stage(), milestone.ladder());
        }
        return null;
    }

    private static boolean isNegative(Interval value) {
        if (value.lower().isPresent()) {
            return value.lower().get().signum() < 0;
        }
        int most = value.upper().orElseThrow().signum();
        return most < 0 || (most == 0 && !value.upperInclusive());
    }

    private static boolean isOfBasis(Basis basis, Target.Simple target, boolean worst) {
        boolean rate = target instanceof Target.Growth || target instanceof Target.Trend;
        if (basis == Basis.GROWTH) {
            return rate || target.indicator().nature() == Nature.GROWTH;
        }
        if (target instanceof Target.Growth && !target.indicator().derivable()) {
            return false;
        }
        return switch (target.indicator().nature()) {
            // What is reported of a period is, for a stock, its change then; throughout a window, its worst level.
            case STOCK -> basis == Basis.LEVEL || (basis == Basis.PERIOD && (worst || target instanceof Target.Change));
            case FLOW -> basis == Basis.PERIOD || basis == Basis.TO_DATE;
            case MEAN -> basis == Basis.MEAN;
            case GROWTH -> false;
            case STAGE -> basis == Basis.STAGE;
            case MEMBERS -> basis == Basis.MEMBERS;
            case JUDGEMENT -> basis == Basis.JUDGEMENT;
        };
    }

    static PolicyUnit<?> expectedUnit(Basis basis, Target.Simple target) {
        if (basis == Basis.GROWTH) {
            return PolicyUnits.PERCENT;
        }
        boolean change = basis == Basis.PERIOD && target.indicator().nature() == Nature.STOCK;
        return change && target instanceof Target.Change asked
                ? asked.criterion().value().getUnit()
                : target.indicator().unit();
    }

    private static Item item(Actual first, List<Actual> ties, Target.Simple target, List<Reason> reasons) {
        Interval value = Numbers.of(first, target);
        if (!ties.isEmpty()) {
            List<Interval> values = ties.stream()
                    .map(other -> Numbers.of(other, target))
                    .distinct()
                    .sorted(Comparator.comparing(Interval::toString))
                    .toList();
            if (values.size() > 1) {
                reasons.add(Reason.of(Reason.Code.CONFLICT, first.time(), values));
            }
            for (Interval other : values) {
                value = value.hull(other);
            }
        }
        Window time = first.time();
        return new Item(first, value, ties, time.firstDay(), time.lastDay());
    }
}
