package org.policytargets.examples.tracker;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.assess.Resolution;
import org.policytargets.examples.tracker.store.Entry;
import org.policytargets.examples.tracker.store.Facts;
import org.policytargets.examples.tracker.store.Head;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;

/**
 * The plans, kept in memory and held against the database at every look: what was written before is seen after, whoever
 * wrote it. Only what is new is read.
 */
public final class Plans {
    /** Assessments hold about one reading per actual; a million of them are some 200 MB. */
    private static final long MOST_READINGS = 1_000_000;

    private final Facts facts;
    private final ConcurrentHashMap<String, Tracked> known = new ConcurrentHashMap<>();
    private final Cache<Key, List<Assessment>> assessed = Caffeine.newBuilder()
            .maximumWeight(MOST_READINGS)
            .weigher((Key key, List<Assessment> list) -> key.size())
            .build();

    private record Key(String plan, Head head, LocalDate asOf, int size) {}

    Plans(Facts facts) {
        this.facts = facts;
    }

    /** {@return all plans, in the order they came} */
    public List<Tracked> all() {
        List<Tracked> all = new ArrayList<>();
        facts.planIds().forEach(id -> plan(id).ifPresent(all::add));
        return all;
    }

    /**
     * {@return a plan as it is now}
     *
     * @param id its id
     */
    public Optional<Tracked> plan(String id) {
        Head head = facts.head(id);
        if (head.version() == 0) {
            return Optional.empty();
        }
        Tracked now = known.get(id);
        if (now == null || isBehind(now.head(), head)) {
            // One thread reads what is new; the others wait for it.
            now = known.compute(
                    id, (key, old) -> old != null && !isBehind(old.head(), head) ? old : read(id, old, head));
        }
        return Optional.of(now);
    }

    private static boolean isBehind(Head known, Head head) {
        return known.version() < head.version() || known.seq() < head.seq();
    }

    private Tracked read(String id, @Nullable Tracked old, Head head) {
        Plan plan = old != null && old.head().version() == head.version()
                ? old.plan()
                : PolicyTargetsJson.standard()
                        .readPlan(facts.document(id, head.version()).orElseThrow());
        List<Entry> entries = old == null ? List.of() : old.entries();
        Actuals actuals = old == null ? Actuals.of() : old.actuals();
        List<Resolution> resolutions = old == null ? List.of() : old.resolutions();
        if (old == null || old.head().seq() < head.seq()) {
            List<Entry> added = facts.actuals(id, old == null ? 0 : old.head().seq(), head.seq());
            entries = joined(entries, added);
            // Sorted already but for the new ones, which the sort makes use of.
            List<Actual> together = new ArrayList<>(actuals.all());
            added.forEach(entry -> together.add(entry.actual()));
            actuals = Actuals.of(together);
            resolutions = facts.resolutions(id, head.seq());
        }
        return new Tracked(plan, head, entries, actuals, resolutions);
    }

    private static List<Entry> joined(List<Entry> first, List<Entry> second) {
        List<Entry> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /**
     * {@return whether each goal was kept, as known on a day, in the plan's order}
     *
     * @param tracked the plan
     * @param asOf the day
     */
    public List<Assessment> assess(Tracked tracked, LocalDate asOf) {
        int size = tracked.plan().goals().size() + tracked.entries().size();
        return assessed.get(
                new Key(tracked.plan().id(), tracked.head(), asOf, size),
                key -> Assessor.standard().assess(tracked.plan(), tracked.actuals(), tracked.resolutions(), asOf));
    }
}
