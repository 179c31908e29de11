package org.policytargets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.units.ExactQuantity;

/** Plans that follow each other: some promises are made again, some with other numbers, some are dropped, some are new. */
final class Succession {
    private final DrawGoal draw;

    Succession(DrawGoal draw) {
        this.draw = draw;
    }

    /** A plan in which several goals may be about one subject. */
    Plan first() {
        Plan plan = draw.plan();
        List<Goal> goals = new ArrayList<>(plan.goals());
        for (Goal goal : plan.goals()) {
            if (draw.flag()) {
                goals.add(again(goal));
            }
        }
        return with(plan, goals);
    }

    Plan next(Plan plan) {
        List<Goal> goals = new ArrayList<>(draw.plan().goals());
        for (Goal goal : plan.goals()) {
            if (!draw.once(4)) {
                goals.add(draw.flag() ? goal : again(goal));
            }
        }
        Collections.shuffle(goals, draw.random);
        Plan other = draw.plan();
        return with(draw.flag() ? plan : other, goals);
    }

    /** The goals under ids of their own. */
    private static Plan with(Plan plan, List<Goal> goals) {
        SortedMap<GoalId, Goal> distinct = new TreeMap<>();
        for (Goal goal : goals) {
            distinct.put(goal.id(), goal);
        }
        goals.removeIf(goal -> distinct.get(goal.id()) != goal);
        return new Plan(plan.id(), plan.title(), plan.window(), plan.source(), goals, plan.note());
    }

    private Goal again(Goal goal) {
        Target target = again(goal.target());
        Goal other = draw.flag() ? draw.goal(target) : draw.goal(target, goal.deadline());
        return new Goal(
                draw.flag() ? goal.id() : other.id(),
                draw.flag() ? goal.title() : other.title(),
                draw.flag() ? goal.owner() : other.owner(),
                target,
                other.deadline(),
                draw.flag() ? goal.strength() : other.strength(),
                other.source(),
                goal.members(),
                other.path(),
                other.note());
    }

    private Target again(Target target) {
        if (target instanceof Target.Composite composite) {
            List<Part> parts = new ArrayList<>();
            for (Part part : composite.parts()) {
                parts.add(draw.flag() ? part : new Part(part.id(), simpleAgain(part.target()), part.deadline()));
            }
            if (parts.size() > 1 && draw.once(4)) {
                parts.remove(0);
            }
            return target instanceof Target.AllOf
                    ? new Target.AllOf(parts)
                    : target instanceof Target.AnyOf
                            ? new Target.AnyOf(parts)
                            : new Target.AtLeastOf(draw.between(1, parts.size()), parts);
        }
        return simpleAgain(target);
    }

    private Target simpleAgain(Target target) {
        if (target instanceof Target.Level level) {
            return draw.once(4)
                    ? new Target.Delegated(level.indicator(), "another authority")
                    : new Target.Level(level.indicator(), criterion(level.indicator(), level.criterion()));
        } else if (target instanceof Target.Total total) {
            return new Target.Total(total.indicator(), criterion(total.indicator(), total.criterion()));
        } else if (target instanceof Target.Change change) {
            return new Target.Change(
                    change.indicator(), criterion(change.indicator(), change.criterion()), change.baseline());
        } else if (target instanceof Target.Growth growth) {
            return new Target.Growth(
                    growth.indicator(), criterion(growth.indicator(), growth.criterion()), growth.baseline());
        } else if (target instanceof Target.Coverage coverage) {
            return new Target.Coverage(
                    coverage.indicator(),
                    draw.flag() ? coverage.population() : draw.population(),
                    criterion(coverage.indicator(), coverage.criterion()));
        } else if (target instanceof Target.Milestone stage) {
            return new Target.Milestone(
                    stage.indicator(), stage.ladder(), draw.of(stage.ladder().stages()));
        }
        return target;
    }

    private Criterion criterion(Indicator indicator, Criterion old) {
        return draw.criterionOfChange(old.value().getUnit(), indicator.better());
    }

    // The same plan in other units.

    Plan restated(Plan plan) {
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            goals.add(new Goal(
                    goal.id(),
                    goal.title(),
                    goal.owner(),
                    restated(goal.target()),
                    goal.deadline(),
                    goal.strength(),
                    goal.source(),
                    goal.members(),
                    goal.path(),
                    goal.note()));
        }
        return new Plan(plan.id(), plan.title(), plan.window(), plan.source(), goals, plan.note());
    }

    private Target restated(Target target) {
        if (target instanceof Target.Level level) {
            return new Target.Level(restated(level.indicator()), restated(level.criterion()));
        } else if (target instanceof Target.Total total) {
            return new Target.Total(restated(total.indicator()), restated(total.criterion()));
        } else if (target instanceof Target.Change change) {
            return new Target.Change(restated(change.indicator()), restated(change.criterion()), change.baseline());
        } else if (target instanceof Target.Growth growth) {
            return new Target.Growth(restated(growth.indicator()), restated(growth.criterion()), growth.baseline());
        } else if (target instanceof Target.Coverage coverage) {
            return new Target.Coverage(
                    restated(coverage.indicator()), coverage.population(), restated(coverage.criterion()));
        } else if (target instanceof Target.AllOf all) {
            return new Target.AllOf(restated(all.parts()));
        } else if (target instanceof Target.AnyOf any) {
            return new Target.AnyOf(restated(any.parts()));
        } else if (target instanceof Target.AtLeastOf some) {
            return new Target.AtLeastOf(some.count(), restated(some.parts()));
        }
        return target;
    }

    private List<Part> restated(List<Part> parts) {
        List<Part> restated = new ArrayList<>();
        for (Part part : parts) {
            restated.add(new Part(part.id(), restated(part.target()), part.deadline()));
        }
        return restated;
    }

    private Indicator restated(Indicator indicator) {
        return new Indicator(
                indicator.name(),
                draw.unitLike(indicator.unit()),
                indicator.nature(),
                indicator.signed(),
                indicator.better(),
                indicator.scope(),
                indicator.derivable());
    }

    private ExactQuantity<?> restated(ExactQuantity<?> quantity) {
        return quantity.in(draw.unitLike(quantity.getUnit()));
    }

    private Criterion restated(Criterion criterion) {
        if (criterion.isDecrease()) {
            return Criterion.decrease(restated(criterion.stated()));
        }
        Criterion base = base(criterion).towards(criterion.better());
        Criterion stretched = criterion.stretch().map(base::stretch).orElse(base);
        return criterion.precision().map(stretched::comparedTo).orElse(stretched);
    }

    private Criterion base(Criterion criterion) {
        ExactQuantity<?> value = restated(criterion.value());
        return switch (criterion.word()) {
            case AT_LEAST -> Criterion.atLeast(value);
            case MORE_THAN -> Criterion.moreThan(value);
            case AT_MOST -> Criterion.atMost(value);
            case LESS_THAN -> Criterion.lessThan(value);
            case EXACTLY -> Criterion.exactly(value);
            case PLAIN -> Criterion.plain(value);
            case BETWEEN -> Criterion.between(value, restated(criterion.upper().orElseThrow()));
            case ABOUT -> Criterion.about(value, restated(criterion.tolerance().orElseThrow()));
        };
    }

    private Tolerance restated(Tolerance tolerance) {
        return new Tolerance(tolerance.rule(), restated(tolerance.amount()));
    }
}
