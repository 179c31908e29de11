package org.policytargets.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Part;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.json.Nearest;

/** What the rows of a sheet may be about: the simple targets of a plan's goals, found by what rows call them. */
final class Subjects {
    private final List<Promise> all = new ArrayList<>();
    private final Map<String, List<Goal>> byId = new HashMap<>();
    private final Map<String, List<Goal>> byTitle = new HashMap<>();
    private final Map<String, List<Goal>> byFoldedId = new HashMap<>();
    private final Map<String, List<Goal>> byFoldedTitle = new HashMap<>();
    private final Map<GoalId, List<Promise>> byGoal = new HashMap<>();
    private final Map<String, List<Promise>> byIndicator = new HashMap<>();
    private final Map<String, List<Promise>> byFoldedIndicator = new HashMap<>();
    private final Map<Column, Nearest> nearest = new EnumMap<>(Column.class);

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
        Subjects subjects = new Subjects();
        for (Goal goal : plan.goals()) {
            subjects.add(goal, goal.target());
        }
        return subjects;
    }

    private void add(Goal goal, Target target) {
        if (target instanceof Target.Composite composite) {
            for (Part part : composite.parts()) {
                add(goal, part.target());
            }
        } else if (target instanceof Target.Simple simple) {
            add(new Promise(goal, simple));
        }
    }

    private void add(Promise promise) {
        Goal goal = promise.goal;
        all.add(promise);
        put(byId, goal.id().value(), goal);
        put(byFoldedId, Blanks.fold(goal.id().value()), goal);
        for (String title : goal.title().byLanguage().values()) {
            put(byTitle, title, goal);
            put(byFoldedTitle, Blanks.fold(title), goal);
        }
        String name = promise.indicator().name();
        put(byGoal, goal.id(), promise);
        put(byIndicator, name, promise);
        put(byFoldedIndicator, Blanks.fold(name), promise);
    }

    /** Most names are of one: a list for each is made only where they are of more. */
    private static <K, V> void put(Map<K, List<V>> named, K name, V value) {
        List<V> others = named.getOrDefault(name, List.of());
        if (others.isEmpty()) {
            named.put(name, List.of(value));
        } else if (!others.get(others.size() - 1).equals(value)) {
            List<V> more = others instanceof ArrayList<V> growing ? growing : new ArrayList<>(others);
            more.add(value);
            named.put(name, more);
        }
    }

    /** Each simple target, in the order of the plan. */
    List<Promise> all() {
        return all;
    }

    Found find(Cells cells) {
        Optional<String> named = cells.word(Column.GOAL);
        if (named.isEmpty()) {
            String indicator =
                    cells.word(Column.INDICATOR).orElseThrow(() -> cells.refused(Column.GOAL, Fault.MISSING, ""));
            return new Found(Optional.empty(), indicator(cells, Column.INDICATOR, indicator));
        }
        List<Goal> goals = goals(named.get());
        if (goals.isEmpty()) {
            return new Found(Optional.empty(), indicator(cells, Column.GOAL, named.get()));
        }
        if (goals.size() > 1) {
            String ids = ids(goals);
            throw cells.refused(Column.GOAL, Fault.GOAL_AMBIGUOUS, named.get(), Optional.empty(), ids);
        }
        Goal goal = goals.get(0);
        return new Found(Optional.of(goal), ofGoal(cells, byGoal.getOrDefault(goal.id(), List.of())));
    }

    private Promise ofGoal(Cells cells, List<Promise> own) {
        Optional<String> name = cells.word(Column.INDICATOR);
        if (name.isPresent()) {
            List<Promise> wanted = named(name.get(), own);
            // A report handed over for a goal may be about what another goal of the plan measures.
            return wanted.isEmpty() ? indicator(cells, Column.INDICATOR, name.get()) : chosen(cells, wanted);
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
        return Stream.of(byId.get(name), byTitle.get(name), byFoldedId.get(folded), byFoldedTitle.get(folded))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
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

    private Promise indicator(Cells cells, Column column, String name) {
        List<Promise> found =
                byIndicator.getOrDefault(name, byFoldedIndicator.getOrDefault(Blanks.fold(name), List.of()));
        if (found.isEmpty()) {
            Fault fault = column == Column.GOAL ? Fault.GOAL : Fault.INDICATOR;
            Nearest names = nearest.computeIfAbsent(column, any -> Nearest.among(names(any)));
            throw cells.refused(column, fault, name, names.to(name), "");
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
