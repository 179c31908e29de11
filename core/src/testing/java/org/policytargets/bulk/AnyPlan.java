package org.policytargets.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.policytargets.assess.AnyPromise;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Label;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Subject;

/**
 * Goals of any kind, all about things of one name, so that each could meet the reports of the others; their reports, side by
 * side for each goal, and bad rows between them.
 */
public final class AnyPlan {
    private final List<Goal> goals = new ArrayList<>();
    private final List<Actual> actuals = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Plan plan;

    AnyPlan(Random random, boolean handedOver) {
        this(random, handedOver, 1 + random.nextInt(4));
    }

    public AnyPlan(Random random, boolean handedOver, int count) {
        for (int i = 0; i < count; i++) {
            AnyPromise any = random.nextInt(4) == 0 ? AnyPromise.throughout(random) : new AnyPromise(random);
            GoalId id = GoalId.of("plan/" + i);
            goals.add(named(any.goal(), id));
            for (Actual actual : any.actuals()) {
                Subject subject = actual.subject();
                boolean own = handedOver
                        || random.nextBoolean()
                        || !subject.indicator().equals("thing");
                Actual row = actual.about(
                        new Subject(subject.indicator(), subject.scope(), own ? Optional.of(id) : Optional.empty()));
                actuals.add(row);
                rows.add(new Row.Reported(rows.size(), row));
                if (random.nextInt(6) == 0) {
                    rows.add(new Row.Problem(rows.size(), "illegible"));
                }
                if (random.nextInt(6) == 0) {
                    Subject lost = new Subject("thing", subject.scope(), Optional.of(GoalId.of("other/plan")));
                    rows.add(new Row.Reported(rows.size(), actual.about(lost)));
                }
            }
        }
        plan = Plan.builder()
                .id("plan")
                .title(Label.of("A plan"))
                .window(Window.parse("2025"))
                .goals(goals)
                .build();
    }

    public Plan plan() {
        return plan;
    }

    /** The actuals of the rows that are no problem. */
    public List<Actual> actuals() {
        return actuals;
    }

    public List<Row> rows() {
        return rows;
    }

    private static Goal named(Goal goal, GoalId id) {
        return new Goal(
                id,
                goal.title(),
                goal.owner(),
                goal.target(),
                goal.deadline(),
                goal.strength(),
                goal.source(),
                goal.members(),
                goal.path(),
                goal.note());
    }
}
