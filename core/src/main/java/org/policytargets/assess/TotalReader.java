package org.policytargets.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Basis;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnit;

/**
 * Reads the sum of a flow over a window from what was reported of periods in and around it.
 *
 * <p>Periods that tile are added. What is reported "to date" covers from the window's first day to its end, replaces what
 * it covers, and is replaced by a later one. Reports of a period and of the periods inside it must agree, else the hull
 * of both counts. A period that crosses an end of the window, or of what is counted already, contributes from nothing to
 * all of its amount, never a share of it. Times inside of which nothing is reported make the sum a lower bound. No amount
 * is counted twice. A signed flow with such a time or such a period is unknown.
 */
final class TotalReader {
    private final List<Evidence.Item> items;
    private final PolicyUnit<?> unit;
    private final boolean signed;

    /** The items stand sorted by first day, the longer first. */
    TotalReader(List<Evidence.Item> items, PolicyUnit<?> unit, boolean signed) {
        this.items = items;
        this.unit = unit;
        this.signed = signed;
    }

    /** The sum from the window's first day through the last day of it that is reported of; null if it is unknown. */
    @Nullable
    Reading read(Window window, List<Reason> reasons) {
        Tally tally = new Tally(window, reasons);
        for (int i = 0; i < items.size(); i++) {
            tally.take(items.get(i), i);
        }
        return tally.reading();
    }

    /** The first day from which on every sum up to a day at which it was reached is acceptable. */
    LocalDate reachedOn(Criterion criterion, LocalDate first, LocalDate reached) {
        LocalDate earliest = reached;
        List<LocalDate> ends = items.stream()
                .map(Evidence.Item::end)
                .filter(end -> end.isBefore(reached) && !end.isBefore(first))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (LocalDate end : ends) {
            Reading sum = read(Window.between(first, end), new ArrayList<>());
            if (sum == null || Comparison.of(criterion, sum.value()).answer() != Answer.YES) {
                return earliest;
            }
            earliest = sum.through();
        }
        return earliest;
    }

    private final class Tally {
        private final Window window;
        private final LocalDate first;
        private final List<Reason> reasons;
        private List<Actual> from = List.of();
        private List<Window> gaps = List.of();
        private List<Evidence.Item> crossing = List.of();
        private LocalDate next;
        private @Nullable Interval only;
        private @Nullable ExactQuantity<?> points;
        private @Nullable Interval ranges;

        Tally(Window window, List<Reason> reasons) {
            this.window = window;
            this.first = window.start().orElseThrow();
            this.next = first;
            this.reasons = reasons;
        }

        void take(Evidence.Item item, int index) {
            LocalDate start = item.start();
            LocalDate end = item.end();
            LocalDate last = window.lastDay();
            if (end.isBefore(first) || start.isAfter(last)) {
                return;
            }
            if (start.isBefore(first) || end.isAfter(last)) {
                crossing = Evidence.append(crossing, item);
            } else if (!start.isBefore(next)) {
                if (start.isAfter(next)) {
                    gaps = Evidence.append(gaps, Window.between(next, start.minusDays(1)));
                }
                add(agreed(item, index));
                use(item);
                next = end.plusDays(1);
            } else if (!end.isBefore(next)) {
                crossing = Evidence.append(crossing, item);
                reasons.add(
                        Reason.of(Reason.Code.OVERLAP, item.actual().time(), Window.between(first, next.minusDays(1))));
            }
            // What starts and ends inside of what is counted already was held against it by agreed().
        }

        private void use(Evidence.Item item) {
            from = Evidence.append(from, item.actual());
            for (int i = 1; i < item.ties().size(); i++) {
                from = Evidence.append(from, item.ties().get(i));
            }
        }

        private void add(Interval value) {
            boolean first = points == null && ranges == null;
            only = first && value.isPoint() ? value : null;
            if (value.isPoint()) {
                ExactQuantity<?> point = value.lower().orElseThrow();
                points = points == null ? point : sum(points, point);
            } else {
                Interval range = signed || value.lower().isPresent() ? value : possible(value);
                ranges = ranges == null ? range : ranges.plus(range);
            }
        }

        /** As written where all are in one unit, else in the indicator's. */
        private ExactQuantity<?> sum(ExactQuantity<?> a, ExactQuantity<?> b) {
            return a.getUnit().equals(b.getUnit()) ? a.plus(b) : a.in(unit).plus(b);
        }

        /** From nothing to all of it. */
        private Interval possible(Interval value) {
            ExactQuantity<?> most = value.upper().orElse(null);
            return Interval.of(ExactQuantity.of(0, unit), true, most, most != null && value.upperInclusive(), unit);
        }

        /** What is reported of a period, unless the periods inside it say otherwise. */
        private Interval agreed(Evidence.Item item, int index) {
            List<Evidence.Item> inside = List.of();
            for (int i = index + 1; i < items.size() && !items.get(i).start().isAfter(item.end()); i++) {
                Evidence.Item other = items.get(i);
                boolean replaced =
                        item.actual().basis() == Basis.TO_DATE && other.actual().basis() == Basis.TO_DATE;
                if (!replaced && !other.end().isAfter(item.end())) {
                    inside = Evidence.append(inside, other);
                }
            }
            if (inside.isEmpty()) {
                return item.value();
            }
            Reading parts =
                    new TotalReader(inside, unit, signed).read(item.actual().time(), new ArrayList<>());
            if (parts == null) {
                return item.value();
            }
            boolean all = parts.through().equals(item.end());
            Interval sum = all || signed ? parts.value() : unbounded(parts.value());
            if (signed && !all || sum.intersects(item.value())) {
                return item.value();
            }
            reasons.add(Reason.of(Reason.Code.PARTS_DIFFER, item.actual().time(), item.value(), sum));
            for (Actual part : parts.from()) {
                from = Evidence.append(from, part);
            }
            return item.value().hull(sum);
        }

        private Interval unbounded(Interval value) {
            return Interval.of(value.lower().orElse(null), value.lowerInclusive(), null, false, unit);
        }

        @Nullable
        Reading reading() {
            LocalDate last = window.lastDay();
            if (!next.isAfter(last)) {
                gaps = Evidence.append(gaps, Window.between(next, last));
            }
            boolean crossed = fillGaps();
            LocalDate through = last;
            if (!gaps.isEmpty() && gaps.get(gaps.size() - 1).lastDay().equals(last)) {
                through = gaps.get(gaps.size() - 1).firstDay().minusDays(1);
                gaps = gaps.subList(0, gaps.size() - 1);
            }
            for (Window gap : gaps) {
                reasons.add(Reason.of(Reason.Code.HOLE, gap));
            }
            if (through.isBefore(first) || (signed && (crossed || !gaps.isEmpty()))) {
                return null;
            }
            Interval sum = sum();
            return new Reading(
                    gaps.isEmpty() ? sum : unbounded(sum),
                    through.equals(last) ? window : Window.between(first, through),
                    Optional.empty(),
                    List.copyOf(from));
        }

        /** Crossing periods count where nothing else is counted; true if one does. */
        private boolean fillGaps() {
            boolean any = false;
            for (Evidence.Item item : crossing) {
                Window time = item.actual().time();
                List<Window> left = new ArrayList<>();
                boolean fills = false;
                for (Window gap : gaps) {
                    fills |= gap.overlaps(time);
                    addOutside(gap, time, left);
                }
                if (fills) {
                    gaps = left;
                    any = true;
                    use(item);
                    if (!signed) {
                        Interval possible = possible(item.value());
                        ranges = ranges == null ? possible : ranges.plus(possible);
                    }
                    if (item.start().isBefore(first) || item.end().isAfter(window.lastDay())) {
                        reasons.add(Reason.of(Reason.Code.CROSSES_WINDOW, time, window));
                    }
                }
            }
            return any;
        }

        private Interval sum() {
            if (only != null && ranges == null) {
                return only;
            }
            if (ranges == null) {
                return Interval.point(points == null ? ExactQuantity.of(0, unit) : points);
            }
            return points == null ? ranges : ranges.plus(Interval.point(points));
        }
    }

    /** The days of a gap that lie outside of a time. */
    private static void addOutside(Window gap, Window time, List<Window> left) {
        if (!gap.overlaps(time)) {
            left.add(gap);
            return;
        }
        if (gap.firstDay().isBefore(time.firstDay())) {
            left.add(Window.between(gap.firstDay(), time.firstDay().minusDays(1)));
        }
        if (gap.lastDay().isAfter(time.lastDay())) {
            left.add(Window.between(time.lastDay().plusDays(1), gap.lastDay()));
        }
    }
}
