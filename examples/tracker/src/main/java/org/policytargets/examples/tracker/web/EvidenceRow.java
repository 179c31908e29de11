package org.policytargets.examples.tracker.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policytargets.assess.Assessment;
import org.policytargets.examples.tracker.Tracked;
import org.policytargets.examples.tracker.store.Entry;
import org.policytargets.goal.Goal;
import org.policytargets.report.Actual;

/**
 * An actual on a goal's page: what it says, what it counts for, and who entered it.
 *
 * @param entry the actual as it was entered
 * @param value what it says
 * @param use what it counts for
 */
public record EvidenceRow(Entry entry, String value, Use use) {
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
        List<EvidenceRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Use use = use(entry, entries, deciding, assessment.asOf());
            rows.add(new EvidenceRow(entry, Values.of(entry.actual(), words), use));
        }
        return rows;
    }

    private static void decidedBy(Assessment assessment, Set<Actual> into) {
        into.addAll(assessment.decidedBy());
        assessment.parts().forEach(part -> decidedBy(part, into));
    }

    private static Use use(Entry entry, List<Entry> entries, Set<Actual> deciding, LocalDate asOf) {
        Actual actual = entry.actual();
        if (actual.report().on().isAfter(asOf)) {
            return Use.LATER;
        }
        if (deciding.contains(actual)) {
            return Use.DECIDES;
        }
        boolean superseded = entries.stream().map(Entry::actual).anyMatch(other -> supersedes(other, actual, asOf));
        return superseded ? Use.SUPERSEDED : Use.KNOWN;
    }

    /** The library's rule of revision: the more settled counts, then the later. */
    private static boolean supersedes(Actual other, Actual actual, LocalDate asOf) {
        boolean same = other.basis() == actual.basis()
                && other.time().code().equals(actual.time().code())
                && other.subject().scope().equals(actual.subject().scope())
                && other.subject().indicator().equals(actual.subject().indicator());
        if (!same || other.report().on().isAfter(asOf)) {
            return false;
        }
        int settled = other.report().status().compareTo(actual.report().status());
        return settled > 0
                || (settled == 0 && other.report().on().isAfter(actual.report().on()));
    }
}
