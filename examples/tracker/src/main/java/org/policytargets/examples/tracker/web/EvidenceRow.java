package org.policytargets.examples.tracker.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.policytargets.assess.Assessment;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.examples.tracker.store.Entry;
import org.policytargets.goal.Goal;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/**
 * An actual on a goal's page: what it says, what it counts for, and who entered it.
 *
 * @param entry the actual as it was entered
 * @param value what it says
 * @param use what it counts for
 */
public record EvidenceRow(Entry entry, String value, Use use) {
    /** The library's rule of revision: the more settled counts, then the later. */
    private static final Comparator<Actual> SETTLED = Comparator.comparing(
                    (Actual actual) -> actual.report().status())
            .thenComparing(actual -> actual.report().on());

    /** What an actual counts for on a day. */
    public enum Use {
        /** The verdict rests on it. */
        DECIDES,
        /** It is known, and another decides. */
        KNOWN,
        /** Another report of the same time counts. */
        SUPERSEDED,
        /** It was reported after the day. */
        LATER
    }

    /** The evidence of a goal, by the time it is true of, the newest first; of one time, the one that counts first. */
    static List<EvidenceRow> of(Tracked tracked, Goal goal, Assessment assessment, Words words) {
        Set<String> indicators = new HashSet<>();
        Leaf.of(goal).forEach(leaf -> indicators.add(leaf.name()));
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : tracked.entries()) {
            boolean handedOver = entry.actual().subject().goal().isPresent();
            if (handedOver
                    ? entry.actual().subject().goal().get().equals(goal.id())
                    : indicators.contains(entry.actual().subject().indicator())) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.actual().through())
                .thenComparing(entry -> entry.actual().time().code())
                .thenComparing(entry -> entry.actual().report().status())
                .thenComparing(entry -> entry.actual().report().on())
                .thenComparing(Entry::seq)
                .reversed());
        Set<Actual> deciding = new HashSet<>();
        decidedBy(assessment, deciding);
        Map<Object, Actual> counting = counting(entries, assessment.asOf());
        List<EvidenceRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Use use = use(entry, counting, deciding, assessment.asOf());
            rows.add(new EvidenceRow(entry, Values.of(entry.actual(), words), use));
        }
        return rows;
    }

    private static void decidedBy(Assessment assessment, Set<Actual> into) {
        into.addAll(assessment.decidedBy());
        assessment.parts().forEach(part -> decidedBy(part, into));
    }

    private static Use use(Entry entry, Map<Object, Actual> counting, Set<Actual> deciding, LocalDate asOf) {
        Actual actual = entry.actual();
        if (actual.report().on().isAfter(asOf)) {
            return Use.LATER;
        }
        if (deciding.contains(actual)) {
            return Use.DECIDES;
        }
        Actual best = counting.getOrDefault(sameTime(actual), actual);
        return SETTLED.compare(best, actual) > 0 ? Use.SUPERSEDED : Use.KNOWN;
    }

    private static Object sameTime(Actual actual) {
        return List.of(
                actual.subject().indicator(),
                actual.subject().scope(),
                actual.basis(),
                actual.time().code());
    }

    /** Of the actuals of one time that are known on a day, the one that counts. */
    private static Map<Object, Actual> counting(List<Entry> entries, LocalDate asOf) {
        Map<Object, Actual> counting = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.actual().report().on().isAfter(asOf)) {
                counting.merge(sameTime(entry.actual()), entry.actual(), BinaryOperator.maxBy(SETTLED));
            }
        }
        return counting;
    }

    /** {@return the actuals of some evidence that are known on its day} */
    static Actuals known(List<EvidenceRow> rows) {
        return Actuals.of(rows.stream()
                .filter(row -> row.use() != Use.LATER)
                .map(row -> row.entry().actual())
                .toList());
    }
}
