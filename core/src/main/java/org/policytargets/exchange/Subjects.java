package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.json.Nearest;

/**
 * What the rows of a sheet may be about: the simple targets of a plan's goals.
 *
 * @param all each simple target, in the order of the plan
 */
record Subjects(List<Promise> all) {
    /**
     * A simple target and its goal.
     *
     * @param goal the goal
     * @param target its target, or that of one of its parts
     */
    record Promise(Goal goal, Target.Simple target) {
        Indicator indicator() {
            return target.indicator();
        }
    }

    /**
     * What one row is about.
     *
     * @param goal the goal it names; empty where it names an indicator only
     * @param promise a promise about its indicator
     */
    record Found(Optional<Goal> goal, Promise promise) {}

    static Subjects of(Plan plan) {
        List<Promise> all = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            add(all, goal, goal.target());
        }
        return new Subjects(List.copyOf(all));
    }

    private static void add(List<Promise> all, Goal goal, Target target) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                add(all, goal, part.target());
            }
        } else if (target instanceof Target.Simple simple) {
            all.add(new Promise(goal, simple));
        }
    }

    Found find(Cells cells) {
        Optional<String> named = cells.word(Column.GOAL);
        if (named.isEmpty()) {
            String indicator =
                    cells.word(Column.INDICATOR).orElseThrow(() -> cells.refused(Column.GOAL, Fault.MISSING, ""));
            return new Found(Optional.empty(), indicator(cells, Column.INDICATOR, indicator, all));
        }
        List<Goal> goals = goals(named.get());
        if (goals.isEmpty()) {
            return new Found(Optional.empty(), indicator(cells, Column.GOAL, named.get(), all));
        }
        if (goals.size() > 1) {
            String ids = ids(goals);
            throw cells.refused(Column.GOAL, Fault.GOAL_AMBIGUOUS, named.get(), Optional.empty(), ids);
        }
        Goal goal = goals.get(0);
        List<Promise> own =
                all.stream().filter(promise -> promise.goal.equals(goal)).toList();
        return new Found(Optional.of(goal), ofGoal(cells, own));
    }

    private Promise ofGoal(Cells cells, List<Promise> own) {
        Optional<String> name = cells.word(Column.INDICATOR);
        if (name.isPresent()) {
            List<Promise> wanted = named(name.get(), own);
            // A report handed over for a goal may be about what another goal of the plan measures.
            return wanted.isEmpty() ? indicator(cells, Column.INDICATOR, name.get(), all) : chosen(cells, wanted);
        }
        List<String> names = own.stream()
                .map(promise -> promise.indicator().name())
                .distinct()
                .toList();
        if (names.size() > 1) {
            throw cells.refused(
                    Column.INDICATOR, Fault.INDICATOR_MISSING, "", Optional.empty(), String.join("; ", names));
        }
        return chosen(cells, own);
    }

    private static String ids(List<Goal> goals) {
        return goals.get(0).id() + " or " + goals.get(1).id();
    }

    /** The goal of that id; else those of that title, in any language. */
    private List<Goal> goals(String name) {
        String folded = Blanks.fold(name);
        List<Predicate<Goal>> ways = List.of(
                goal -> goal.id().value().equals(name),
                goal -> goal.title().byLanguage().containsValue(name),
                goal -> Blanks.fold(goal.id().value()).equals(folded),
                goal -> goal.title().byLanguage().values().stream()
                        .anyMatch(title -> Blanks.fold(title).equals(folded)));
        for (Predicate<Goal> way : ways) {
            List<Goal> found =
                    all.stream().map(Promise::goal).filter(way).distinct().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Promise> named(String name, List<Promise> among) {
        List<Promise> exact = among.stream()
                .filter(promise -> promise.indicator().name().equals(name))
                .toList();
        String folded = Blanks.fold(name);
        return !exact.isEmpty()
                ? exact
                : among.stream()
                        .filter(promise ->
                                Blanks.fold(promise.indicator().name()).equals(folded))
                        .toList();
    }

    private Promise indicator(Cells cells, Column column, String name, List<Promise> among) {
        List<Promise> found = named(name, among);
        if (found.isEmpty()) {
            Fault fault = column == Column.GOAL ? Fault.GOAL : Fault.INDICATOR;
            throw cells.refused(column, fault, name, Nearest.to(name, names(column)), "");
        }
        return chosen(cells, found);
    }

    private List<String> names(Column column) {
        List<String> names = new ArrayList<>();
        for (Promise promise : all) {
            if (column == Column.GOAL) {
                names.add(promise.goal.id().value());
                names.addAll(promise.goal.title().byLanguage().values());
            }
            names.add(promise.indicator().name());
        }
        return names;
    }

    /** Of several about one name the one of the row's place; they must be measured alike. */
    private static Promise chosen(Cells cells, List<Promise> candidates) {
        List<Indicator> different =
                candidates.stream().map(Promise::indicator).distinct().toList();
        Optional<String> place = cells.word(Column.PLACE);
        for (Promise promise : candidates) {
            if (different.size() == 1
                    || place.filter(promise.indicator().scope().territory()::equals)
                            .isPresent()) {
                return promise;
            }
        }
        boolean alike = different.stream()
                        .map(indicator -> indicator.scope().territory() + indicator.nature())
                        .distinct()
                        .count()
                == 1;
        if (alike) {
            return candidates.get(0);
        }
        String places = String.join(
                "; ",
                different.stream()
                        .map(indicator -> indicator.scope().territory())
                        .distinct()
                        .toList());
        throw cells.refused(Column.PLACE, Fault.PLACE_MISSING, place.orElse(""), Optional.empty(), places);
    }
}
