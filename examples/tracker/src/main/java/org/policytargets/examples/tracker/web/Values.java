package org.policytargets.examples.tracker.web;

import java.util.List;
import java.util.Optional;
import org.policytargets.report.Actual;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.QuantityText;

/** What an actual says, in a few words. */
final class Values {
    private Values() {}

    static String of(Actual actual, Words words) {
        if (actual instanceof Actual.Measured measured) {
            return of(measured.value(), QuantityText.in(words.locale()), words);
        }
        if (actual instanceof Actual.Stage stage) {
            return stage.stage()
                    + stage.reachedOn().map(day -> " (" + day + ")").orElse("");
        }
        if (actual instanceof Actual.Judgement judgement) {
            return words.say(judgement.kept() ? "value.kept" : "value.broken", judgement.author());
        }
        return members((Actual.Members) actual, words);
    }

    private static String of(Interval value, QuantityText text, Words words) {
        Optional<ExactQuantity<?>> lower = value.lower();
        Optional<ExactQuantity<?>> upper = value.upper();
        if (value.isPoint()) {
            return text.format(lower.orElseThrow());
        }
        if (upper.isEmpty()) {
            return (value.lowerInclusive() ? "≥ " : "> ") + text.format(lower.orElseThrow());
        }
        if (lower.isEmpty()) {
            return (value.upperInclusive() ? "≤ " : "< ") + text.format(upper.get());
        }
        return words.say("value.between", text.format(lower.get()), text.format(upper.get()));
    }

    private static String members(Actual.Members members, Words words) {
        if (members.all()) {
            return words.say("value.all");
        }
        String count = members.count().map(n -> words.say("value.count", n)).orElse("");
        return count + names(" ✓ ", members.covered()) + names(" ✗ ", members.uncovered());
    }

    private static String names(String mark, List<String> names) {
        return names.isEmpty() ? "" : mark + String.join(", ", names);
    }
}
