package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Nature;
import org.policytargets.goal.Population;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/**
 * What a target's evidence says over time, as one number at a time: everything that the temporal rule needs to know.
 * Each kind of target reads its own evidence here and nowhere else.
 */
final class Readings {
    private final Target.Simple target;
    private final Window window;
    private final List<Evidence.Item> items;
    private final List<Reason> reasons;
    private List<Reading> list = List.of();
    private @Nullable Criterion criterion;
    private @Nullable TotalReader totals;
    private @Nullable LocalDate reach;

    private Readings(Target.Simple target, Window window, List<Evidence.Item> items, List<Reason> reasons) {
        this.target = target;
        this.window = window;
        this.items = items;
        this.reasons = reasons;
        this.criterion = target.acceptance().orElse(null);
    }

    static Readings of(Target.Simple target, Window window, List<Evidence.Item> items, List<Reason> reasons) {
        Readings readings = new Readings(target, window, items, reasons);
        readings.read();
        return readings;
    }

    /** In the order of the last day they are true of. */
    List<Reading> list() {
        return list;
    }

    /** What bears on the verdict; the temporal rule adds its own. */
    List<Reason> reasons() {
        return reasons;
    }

    /** The criterion in the readings' unit; null for a delegated target. */
    @Nullable
    Criterion criterion() {
        return criterion;
    }

    /** Where the readings are sums: their reader. */
    @Nullable
    TotalReader totals() {
        return totals;
    }

    /** The last day that usable evidence is true of; null where there is none. */
    @Nullable
    LocalDate reach() {
        return reach;
    }

    /** Once reached, it stays reached. */
    boolean isLasting() {
        return target instanceof Target.Milestone
                || target instanceof Target.Coverage
                || target instanceof Target.Judged
                || (target instanceof Target.Total total && total.onlyGrows());
    }

    /** Satisfied after the last day, it is met late; growth and means of another period mend nothing. */
    boolean isMendable() {
        return isLasting() || (target.indicator().nature() == Nature.STOCK && !areRates());
    }

    /** They are of the whole window: no other time's stands for it. */
    boolean areRates() {
        return target instanceof Target.Growth || target instanceof Target.Trend;
    }

    /** A period's is known at its end, and says nothing of the days before. */
    boolean areChanges() {
        return target instanceof Target.Change;
    }

    /** A sum of finished things never falls: above its ceiling it is missed at once. */
    boolean neverFalls() {
        return target instanceof Target.Total && !target.indicator().signed();
    }

    private void read() {
        if (target instanceof Target.Total) {
            readTotals();
        } else if (target instanceof Target.Coverage coverage) {
            readCoverage(coverage);
        } else if (target instanceof Target.Change change) {
            readChanges(change.baseline(), false);
        } else if (target instanceof Target.Growth growth) {
            readRates(growth.baseline());
        } else if (target instanceof Target.Trend trend) {
            readRates(trend.baseline());
        } else if (target.indicator().nature() == Nature.MEAN
                || target.indicator().nature() == Nature.GROWTH) {
            readPeriods(target.indicator().nature() == Nature.MEAN ? Basis.MEAN : Basis.GROWTH);
        } else {
            for (Evidence.Item item : items) {
                add(item, item.reading());
            }
        }
        if (target instanceof Target.Delegated delegated) {
            reasons.add(Reason.of(Reason.Code.NOT_RESOLVED, delegated.authority()));
        }
        sort();
    }

    /** What is true of a period stands where its last day does, not where its first. */
    private void sort() {
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).through().isBefore(list.get(i - 1).through())) {
                list = new ArrayList<>(list);
                list.sort(Comparator.comparing(Reading::through));
                return;
            }
        }
    }

    private void add(Evidence.Item item, Reading reading) {
        reach(item.end());
        append(
                item.actual() instanceof Actual.Stage stage && tellsDay(stage)
                        ? new Reading(reading.value(), reading.time(), stage.reachedOn(), reading.from())
                        : reading);
    }

    /** The day a higher stage was reached is one by which the target's was; after the last day that decides nothing. */
    private boolean tellsDay(Actual.Stage stage) {
        return stage.reachedOn().isPresent()
                && (!(target instanceof Target.Milestone milestone)
                        || stage.stage().equals(milestone.stage())
                        || window.end().filter(stage.reachedOn().get()::isAfter).isEmpty());
    }

    private void append(Reading reading) {
        list = Evidence.append(list, reading);
    }

    private void reach(LocalDate day) {
        if (reach == null || day.isAfter(reach)) {
            reach = day;
        }
    }

    private void readTotals() {
        Indicator indicator = target.indicator();
        TotalReader reader = new TotalReader(items, indicator.unit(), indicator.signed());
        totals = reader;
        LocalDate first = window.firstDay();
        for (Evidence.Item item : items) {
            if (!item.end().isBefore(first)) {
                reach(item.end());
            }
        }
        if (reach == null) {
            return;
        }
        LocalDate last = window.end().orElse(reach);
        addIfKnown(reader.read(window.end().isPresent() ? window : Window.between(first, last), reasons));
        if (reach.isAfter(last) && isLasting()) {
            addIfKnown(reader.read(Window.between(first, reach), new ArrayList<>()));
        }
    }

    private void addIfKnown(@Nullable Reading reading) {
        if (reading != null) {
            append(reading);
        }
    }

    /** Members once covered stay covered until they are reported as not. */
    private void readCoverage(Target.Coverage coverage) {
        Set<String> covered = new TreeSet<>();
        if (coverage.population().size().isEmpty() && !items.isEmpty()) {
            reasons.add(Reason.of(
                    Reason.Code.POPULATION_UNKNOWN, coverage.population().name()));
        }
        for (Evidence.Item item : items) {
            add(
                    item,
                    new Reading(
                            covered(coverage.population(), item, covered),
                            item.actual().time(),
                            Optional.empty(),
                            item.from()));
        }
    }

    /** The share covered once an item is known; reports that tie and say the same add up their names. */
    private Interval covered(Population population, Evidence.Item item, Set<String> covered) {
        Interval value = item.value();
        for (Actual actual : item.from()) {
            if (!(actual instanceof Actual.Members members)
                    || !Numbers.of(actual, target).equals(value)) {
                return value; // they conflict: the hull counts
            }
        }
        Interval share = value;
        for (Actual actual : item.from()) {
            if (actual instanceof Actual.Members members) {
                covered.addAll(Numbers.members(population, members.covered()));
                members.uncovered().forEach(covered::remove);
                share = Numbers.share(population, members, covered);
                if (Numbers.contradicts(population, members)) {
                    reasons.add(Reason.of(Reason.Code.MEMBERS_DIFFER, actual, population));
                }
            }
        }
        return share;
    }

    /** Numbers of exactly the window's period; without a last day, of any period. */
    private void readPeriods(Basis basis) {
        for (Evidence.Item item : items) {
            if (item.actual().basis() != basis) {
                continue;
            }
            if (window.end().isPresent()
                    ? Evidence.sameDays(item.actual().time(), window)
                    : !item.start().isBefore(window.firstDay())) {
                add(item, item.reading());
            } else {
                reasons.add(Reason.of(
                        Reason.Code.OTHER_PERIOD, item.actual(), item.actual().time(), window));
            }
        }
    }

    private void readRates(Optional<Baseline> baseline) {
        if (baseline.isEmpty() || precedes(baseline.get().time())) {
            readPeriods(Basis.GROWTH);
        } else {
            refuse(
                    Basis.GROWTH,
                    item -> Reason.of(
                            Reason.Code.OTHER_BASELINE,
                            item.actual(),
                            baseline.get().time()));
        }
        boolean derived = target.indicator().nature() != Nature.GROWTH;
        if (derived && baseline.isPresent() && list.isEmpty()) {
            readChanges(baseline.get(), target instanceof Target.Growth);
        } else if (derived && baseline.isEmpty()) {
            for (Evidence.Item item : items) {
                if (item.actual().basis() != Basis.GROWTH) {
                    reasons.add(Reason.of(Reason.Code.BASELINE_NOT_STATED, item.actual()));
                }
            }
        }
    }

    private void refuse(Basis basis, Function<Evidence.Item, Reason> why) {
        for (Evidence.Item item : items) {
            if (item.actual().basis() == basis) {
                reasons.add(why.apply(item));
            }
        }
    }

    /**
     * A rate is reported against the time just before, or the same time a year before. Without a last day its period may
     * be any, and so may its base.
     */
    private boolean precedes(Window base) {
        if (window.start().isEmpty() || window.end().isEmpty()) {
            return false;
        }
        LocalDate first = window.firstDay();
        return base.lastDay().plusDays(1).equals(first)
                || base.start().filter(first.minusYears(1)::equals).isPresent()
                        && base.lastDay()
                                .plusDays(1)
                                .equals(window.lastDay().plusDays(1).minusYears(1));
    }

    /** Values less the baseline's, or that over the baseline. */
    private void readChanges(Baseline baseline, boolean asRate) {
        Indicator indicator = target.indicator();
        LocalDate start = baseline.time().lastDay().plusDays(1);
        @Nullable
        Interval base = baseline.value()
                .map(value -> Numbers.told(Interval.point(value), indicator.unit()))
                .orElseGet(() -> valueOf(baseline.time()));
        List<Reading> values = new ArrayList<>();
        for (Evidence.Item item : items) {
            if (item.end().isBefore(start)) {
                continue;
            }
            if (indicator.nature() == Nature.STOCK && item.actual().basis() == Basis.PERIOD) {
                if (item.start().equals(start)) {
                    add(item, item.reading());
                } else {
                    reasons.add(Reason.of(Reason.Code.OTHER_BASELINE, item.actual(), baseline.time()));
                }
            } else if (item.actual().basis() == Basis.LEVEL
                    || (item.actual().basis() == Basis.MEAN
                            && Evidence.sameDays(item.actual().time(), window))) {
                reach(item.end());
                values.add(item.reading());
            } else if (item.actual().basis() == Basis.MEAN) {
                reasons.add(Reason.of(
                        Reason.Code.OTHER_PERIOD, item.actual(), item.actual().time(), window));
            }
        }
        if (indicator.nature() == Nature.FLOW) {
            readFlow(values);
        }
        for (Reading value : values) {
            if (base == null) {
                reasons.add(Reason.of(Reason.Code.NO_BASELINE, baseline.time()));
                return;
            }
            @Nullable Interval change = Changes.between(base, value.value(), asRate);
            if (change == null) {
                reasons.add(Reason.of(Reason.Code.BASELINE_NOT_POSITIVE, baseline.time(), base));
                return;
            } else {
                if (target instanceof Target.Trend trend && !change.unit().equals(PolicyUnits.PERCENT)) {
                    criterion = trend.acceptance(change.unit());
                }
                append(new Reading(change, value.time(), Optional.empty(), value.from()));
            }
        }
    }

    private void readFlow(List<Reading> values) {
        for (Evidence.Item item : items) {
            if (item.actual().basis() != Basis.GROWTH && item.end().isAfter(window.firstDay())) {
                reach(item.end());
            }
        }
        @Nullable Reading total = whole(window, reasons);
        if (total != null) {
            values.add(total);
        }
    }

    private @Nullable Reading whole(Window period, List<Reason> why) {
        Indicator indicator = target.indicator();
        if (period.end().isEmpty() || period.start().isEmpty()) {
            return null;
        }
        List<Evidence.Item> amounts = new ArrayList<>(items);
        amounts.removeIf(item -> item.actual().basis() == Basis.GROWTH);
        Reading total = new TotalReader(amounts, indicator.unit(), indicator.signed()).read(period, why);
        return total == null || !total.through().equals(period.lastDay()) ? null : total;
    }

    /** What the actuals say of the baseline's time; null if nothing. */
    private @Nullable Interval valueOf(Window time) {
        if (target.indicator().nature() == Nature.FLOW) {
            @Nullable Reading total = whole(time, new ArrayList<>());
            return total == null ? null : total.value();
        }
        for (Evidence.Item item : items) {
            boolean level = item.actual().basis() == Basis.LEVEL && item.end().equals(time.lastDay());
            boolean mean = item.actual().basis() == Basis.MEAN
                    && Evidence.sameDays(item.actual().time(), time);
            if (level || mean) {
                return item.value();
            }
        }
        return null;
    }
}
