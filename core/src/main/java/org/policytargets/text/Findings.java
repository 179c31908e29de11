package org.policytargets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Label;
import org.policytargets.goal.PlainText;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Source;
import org.policytargets.goal.Window;

/**
 * What was read from a report: the promises, and each number that is none with the reason.
 *
 * @param document the report
 * @param targets the promises, in the order of the text
 * @param others the numbers that are no targets, in the order of the text
 */
public record Findings(Document document, List<Finding> targets, List<NotATarget> others) {
    /**
     * Makes one.
     *
     * @param document the report
     * @param targets the promises, in the order of the text
     * @param others the numbers that are no targets, in the order of the text
     */
    public Findings {
        Objects.requireNonNull(document, "document");
        targets = List.copyOf(targets);
        others = List.copyOf(others);
    }

    /** {@return a plan of the drafts, each with its doubts as its note} */
    public Plan plan() {
        List<Goal> goals = new ArrayList<>();
        for (Finding finding : targets) {
            goals.add(finding.goal());
        }
        String title = PlainText.visible(document.title());
        return Plan.builder()
                .id(document.id())
                .title(new Label(new TreeMap<>(Map.of(Locale.CHINESE.getLanguage(), title))))
                .window(Window.during(document.year()))
                .source(Optional.of(Source.of(title)))
                .goals(goals)
                .build();
    }
}
