package org.policytargets.view;

import static org.policytargets.goal.Criterion.atLeast;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Source;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.PolicyUnits;

/** A board on which one text stands wherever a text of others can. */
final class NamedBoard {
    private static final Window YEAR = Window.parse("2025");
    private static final LocalDate LATE = LocalDate.of(2026, 2, 1);

    private NamedBoard() {}

    static Board of(String text) {
        Indicator roads = Indicator.flow(text, PolicyUnits.KILOMETRE).in(text);
        Indicator bridges = Indicator.stock("bridges of " + text, PolicyUnits.count("bridge"));
        Target total = Target.total(roads, atLeast(Gallery.q("30 km")));
        Target both = new Target.AllOf(List.of(
                Part.of("roads", total), Part.of("bridges", Target.level(bridges, atLeast(Gallery.q("2 {bridge}"))))));
        Actuals actuals = Actuals.of(
                Actual.period(roads, YEAR, Gallery.q("27.4 km"), LATE).by(text),
                // Refused, so that the reason says its place.
                Actual.period(roads.in(text + "x"), YEAR, Gallery.q("40 km"), LATE));
        List<Goal> goals = List.of(goal("one", text, total), goal("both", text, both));
        return new Board(
                Label.of(text),
                LATE,
                goals.stream()
                        .map(goal -> Assessor.standard().assess(goal, actuals, LATE))
                        .toList(),
                true);
    }

    private static Goal goal(String id, String text, Target target) {
        return Goal.builder()
                .id("plan/" + id)
                .title(Label.of(text).and(Locale.CHINESE, text))
                .owner(Owner.of(text))
                .target(target)
                .deadline(Deadline.by(YEAR))
                .source(new Source(text, Optional.of(text), Optional.of(text), Optional.empty(), Optional.empty()))
                .note(Label.of(text))
                .build();
    }
}
