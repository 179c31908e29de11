package org.policytargets.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Target;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;

/**
 * Finds what is to be started and completed of one thing: two totals of one scope, comparable units and the same days, whose
 * names are the same but for a word for starting and one for completing. English words count as whole words, in any case.
 */
final class StartsAndCompletions {
    /** A word for starting, and one for completing the same. */
    private record Words(String start, String complete) {}

    private static final List<Words> WORDS = List.of(
            new Words("started", "completed"),
            new Words("starts", "completions"),
            new Words("start", "complete"),
            new Words("新开工", "竣工"),
            new Words("开工", "竣工"),
            new Words("新开工", "完工"),
            new Words("开工", "完工"));

    private StartsAndCompletions() {}

    static void addTo(List<Flaw> flaws, List<Leaf> leaves) {
        Map<String, List<Leaf>> byName = new HashMap<>();
        for (Leaf leaf : leaves) {
            if (leaf.target() instanceof Target.Total) {
                byName.computeIfAbsent(name(leaf), any -> new ArrayList<>()).add(leaf);
            }
        }
        for (Leaf start : leaves) {
            if (start.target() instanceof Target.Total) {
                for (String name : completionsOf(name(start))) {
                    for (Leaf completion : byName.getOrDefault(name, List.of())) {
                        flaw(start, completion).ifPresent(flaws::add);
                    }
                }
            }
        }
    }

    private static String name(Leaf leaf) {
        return FoldedName.of(leaf.target().indicator().name()).toLowerCase(Locale.ROOT);
    }

    /** The names that completing what is started may have. */
    private static Set<String> completionsOf(String name) {
        Set<String> names = new LinkedHashSet<>();
        for (Words words : WORDS) {
            for (int at = name.indexOf(words.start); at >= 0; at = name.indexOf(words.start, at + 1)) {
                int end = at + words.start.length();
                if (isWhole(name, at, end)) {
                    names.add(name.substring(0, at) + words.complete + name.substring(end));
                }
            }
        }
        return names;
    }

    private static boolean isWhole(String name, int from, int end) {
        return !isLatin(name, from) || !isLatin(name, from - 1) && !isLatin(name, end);
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private static boolean areAlike(Leaf start, Leaf completion) {
        Indicator one = start.target().indicator();
        Indicator other = completion.target().indicator();
        return start.sameDays(completion)
                && one.scope().equals(other.scope())
                && one.unit().isComparableWith(other.unit());
    }

    private static Optional<Flaw> flaw(Leaf start, Leaf completion) {
        if (!areAlike(start, completion)) {
            return Optional.empty();
        }
        Optional<ExactQuantity<?>> started = promised(start);
        Optional<ExactQuantity<?>> completed = floor(completion);
        boolean above =
                started.isPresent() && completed.isPresent() && completed.get().compareTo(started.get()) > 0;
        return above
                ? Optional.of(Flaw.of(
                        Flaw.Kind.COMPLETIONS_ABOVE_STARTS,
                        start.place(),
                        completion.place(),
                        started.get(),
                        completed.get()))
                : Optional.empty();
    }

    /** The least that keeps the promise; of a ceiling the most. */
    private static Optional<ExactQuantity<?>> promised(Leaf leaf) {
        Optional<ExactQuantity<?>> floor = floor(leaf);
        return floor.isPresent()
                ? floor
                : leaf.number().map(Criterion::acceptable).flatMap(Interval::upper);
    }

    private static Optional<ExactQuantity<?>> floor(Leaf leaf) {
        return leaf.number().map(Criterion::acceptable).flatMap(Interval::lower);
    }
}
