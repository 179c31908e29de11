package org.policytargets.examples.tracker.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.policytargets.report.Actual;

/** The laws of adding, against a plain list. */
final class FactsProperties {
    /** A call: which plan, which key, how many kilometres were reported. */
    record Call(int plan, int key, int value) {
        static Call of(int code) {
            return new Call(code % 2, code / 2 % 4, code / 8 % 3);
        }
    }

    @Property(tries = 40)
    void a_key_is_added_once_per_plan_and_nothing_that_was_added_changes(
            @ForAll @Size(max = 25) List<@IntRange(max = 23) Integer> codes) {
        try (Stored stored = new Stored().with("p0", "p1")) {
            Map<String, Integer> used = new HashMap<>();
            Map<String, List<Actual>> model = new HashMap<>(Map.of("p0", new ArrayList<>(), "p1", new ArrayList<>()));
            for (int code : codes) {
                Call call = Call.of(code);
                String plan = "p" + call.plan();
                Integer before = used.putIfAbsent(plan + call.key(), call.value());
                Written expected =
                        before == null ? Written.ADDED : before == call.value() ? Written.REPEATED : Written.CONFLICT;
                if (before == null) {
                    model.get(plan).add(Stored.rows(call.value()).get(0).actual());
                }
                assertThat(stored.add(plan, "k" + call.key(), call.value())).isEqualTo(expected);
                assertThat(stored.entries(plan)).extracting(Entry::actual).isEqualTo(model.get(plan));
            }
        }
    }

    @Property(tries = 20)
    void what_is_read_in_steps_is_what_is_read_at_once(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 50) Integer> values) {
        try (Stored stored = new Stored().with("a")) {
            List<Entry> steps = new ArrayList<>();
            long head = 0;
            for (int i = 0; i < values.size(); i++) {
                stored.add("a", "k" + i, values.get(i), values.get(i) + 1);
                long next = stored.facts.head("a").seq();
                assertThat(next).isGreaterThan(head);
                steps.addAll(stored.facts.actuals("a", head, next));
                head = next;
            }
            assertThat(steps).isEqualTo(stored.entries("a"));
        }
    }
}
