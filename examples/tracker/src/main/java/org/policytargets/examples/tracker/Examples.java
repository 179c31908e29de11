package org.policytargets.examples.tracker;

import java.util.List;
import org.policytargets.examples.tracker.store.Facts;
import org.policytargets.examples.tracker.store.Origin;
import org.policytargets.examples.tracker.store.Row;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;
import org.policytargets.seeds.Seeds;

/** The shipped plans and what is known of their results, for a first look. */
final class Examples {
    private static final Origin ORIGIN = new Origin("example", "example", "", "");

    private Examples() {}

    /** Adds them where there is no plan at all. */
    static void addTo(Facts facts) {
        if (facts.planIds().isEmpty()) {
            add(facts, Seeds.haidian2025(), Seeds.haidian2025Actuals());
            add(facts, Seeds.nationalPlan2025(), Seeds.nationalPlan2025Actuals());
        }
    }

    private static void add(Facts facts, Plan plan, List<Actual> actuals) {
        facts.addPlan(plan, PolicyTargetsJson.standard().write(plan), ORIGIN);
        List<Row> rows = actuals.stream().map(actual -> new Row(0, actual)).toList();
        facts.addActuals(plan.id(), "example", rows, ORIGIN, n -> {});
    }
}
