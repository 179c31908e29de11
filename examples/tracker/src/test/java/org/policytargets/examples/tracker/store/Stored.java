package org.policytargets.examples.tracker.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;

/** A database in memory, with a plan of one goal where it is asked for. */
final class Stored implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC);
    static final Origin ALICE = new Origin("alice", "api", "", "request-1");
    static final Indicator ROADS = Indicator.flow("new roads", PolicyUnits.KILOMETRE);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Database database = Database.at("jdbc:h2:mem:stored" + NUMBER.incrementAndGet());
    final Facts facts = new Facts(database, CLOCK);

    Stored with(String... plans) {
        for (String plan : plans) {
            facts.addPlan(plan(plan), PolicyTargetsJson.standard().write(plan(plan)), ALICE);
        }
        return this;
    }

    static Plan plan(String id) {
        Goal goal = Goal.builder()
                .id(id + "/roads")
                .title("New roads")
                .owner(Owner.of("the district"))
                .target(Target.total(ROADS, Criterion.atLeast(Quantities.quantity("30", PolicyUnits.KILOMETRE))))
                .deadline(Deadline.by(Window.during(Year.of(2025))))
                .build();
        return Plan.builder()
                .id(id)
                .title(Label.of(id))
                .window(Window.during(Year.of(2025)))
                .goals(List.of(goal))
                .build();
    }

    static List<Row> rows(int... kilometres) {
        return Arrays.stream(kilometres)
                .mapToObj(n -> new Row(
                        0,
                        Actual.period(
                                ROADS,
                                Window.during(Year.of(2025)),
                                Quantities.quantity(n, PolicyUnits.KILOMETRE),
                                LocalDate.of(2026, 1, 10))))
                .toList();
    }

    Written add(String plan, String key, int... kilometres) {
        return facts.addActuals(plan, key, rows(kilometres), ALICE, n -> {});
    }

    List<Entry> entries(String plan) {
        return facts.actuals(plan, 0, Long.MAX_VALUE);
    }

    @Override
    public void close() {
        database.close();
    }
}
