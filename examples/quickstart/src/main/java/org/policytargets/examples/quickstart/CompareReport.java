package org.policytargets.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.policytargets.assess.Sentences;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Part;
import org.policytargets.goal.Target;
import org.policytargets.review.GoalChange;
import org.policytargets.review.PartChange;
import org.policytargets.review.PlanComparison;
import org.policytargets.review.ReviewSentences;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.QuantityText;
import org.policytargets.view.TextTable;

/** What became of each promise, for people: what changed, the title, both promises, and how they differ. */
final class CompareReport {
    private static final String NONE = "–";

    private final Locale language;
    private final ReviewWords words;
    private final ReviewSentences changes;
    private final Sentences promises;
    private final QuantityText numbers;
    private final TextTable table = TextTable.of(12, 30, 30, 36, 30);

    private CompareReport(Locale language) {
        this.language = language;
        this.words = ReviewWords.in(language);
        this.changes = ReviewSentences.in(language);
        this.promises = Sentences.in(language);
        this.numbers = QuantityText.in(language).withShortPoints();
    }

    static String of(PlanComparison comparison, Locale language) {
        return new CompareReport(language).told(comparison).toString();
    }

    private TextTable told(PlanComparison comparison) {
        table.line(words.compared(
                comparison.before().title().in(language),
                comparison.after().title().in(language)));
        for (GoalChange change : comparison.changes()) {
            Goal goal = change.after().or(change::before).orElseThrow();
            table.row(
                    changes.kind(change.kind()),
                    goal.title().in(language),
                    promise(change.before().map(Goal::target)),
                    promise(change.after().map(Goal::target)),
                    difference(change.difference(), change.differing()));
            if (change.kind() != GoalChange.Kind.KEPT) {
                tell(change.parts());
            }
        }
        StringJoiner counts = new StringJoiner(" · ");
        comparison.counts().forEach((kind, count) -> counts.add(words.count(count, changes.kind(kind))));
        table.line("  " + counts);
        return table;
    }

    private void tell(List<PartChange> parts) {
        for (PartChange change : parts) {
            Part part = change.after().or(change::before).orElseThrow();
            table.row(
                    changes.kind(change.kind()),
                    "· " + part.id(),
                    promise(change.before().map(Part::target)),
                    promise(change.after().map(Part::target)),
                    difference(change.difference(), change.differing()));
            tell(change.parts());
        }
    }

    private String promise(Optional<Target> target) {
        return target.map(promises::promise).orElse(NONE);
    }

    /** How far the number moved, else that it did; and what else differs. */
    private String difference(Optional<ExactQuantity<?>> moved, List<GoalChange.Component> differing) {
        StringJoiner text = new StringJoiner(words.comma());
        moved.ifPresent(distance -> text.add((distance.signum() > 0 ? "+" : "") + numbers.format(distance)));
        for (GoalChange.Component component : differing) {
            if (moved.isEmpty() || component != GoalChange.Component.NUMBER) {
                text.add(changes.component(component));
            }
        }
        return text.toString();
    }
}
