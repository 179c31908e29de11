package org.policytargets.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.goal.GoalId;
import org.policytargets.report.Actuals;

/** In bulk as one by one, in everything that an assessment says. */
class BulkAssessorProperties {
    @Property
    void rows_that_stand_grouped_by_goal_are_assessed_as_one_by_one(@ForAll Random random) {
        AnyPlan any = new AnyPlan(random, true);
        LocalDate asOf = day(random);
        Map<GoalId, Assessment> found = new LinkedHashMap<>();
        List<Row.Problem> problems = new ArrayList<>();
        Tally tally = BulkAssessor.of(any.plan(), asOf)
                .assessGrouped(
                        any.rows().iterator(), each -> found.put(each.goal().id(), each), problems::add);
        assertAll(any, asOf, found, problems, tally);
    }

    @Property
    void rows_in_any_order_are_assessed_as_one_by_one(@ForAll Random random) {
        AnyPlan any = new AnyPlan(random, false);
        LocalDate asOf = day(random);
        List<Row> rows = new ArrayList<>(any.rows());
        Collections.shuffle(rows, random);
        Map<GoalId, Assessment> found = new LinkedHashMap<>();
        List<Row.Problem> problems = new ArrayList<>();
        Tally tally = BulkAssessor.of(any.plan(), asOf)
                .assessInAnyOrder(rows.iterator(), each -> found.put(each.goal().id(), each), problems::add);
        assertThat(found.keySet())
                .containsExactlyElementsOf(
                        any.plan().goals().stream().map(Goal::id).toList());
        assertAll(any, asOf, found, problems, tally);
    }

    @Property
    void each_goal_alone_is_assessed_from_what_is_addressed_to_it(@ForAll Random random) {
        AnyPlan any = new AnyPlan(random, false);
        LocalDate asOf = day(random);
        Addressees addressees = Addressees.of(any.plan());
        Map<GoalId, List<Row>> byGoal = new LinkedHashMap<>();
        any.plan().goals().forEach(goal -> byGoal.put(goal.id(), new ArrayList<>()));
        int bad = 0;
        for (Row row : any.rows()) {
            if (addressees.checked(row) instanceof Row.Reported reported) {
                List<Goal> goals = addressees.goalsFor(reported.actual());
                assertThat(goals).isNotEmpty();
                goals.forEach(goal -> byGoal.get(goal.id()).add(row));
            } else {
                bad++;
            }
        }
        assertThat(bad).isEqualTo(any.rows().size() - any.actuals().size());
        for (Goal goal : any.plan().goals()) {
            List<Assessment> alone = new ArrayList<>();
            BulkAssessor.of(any.plan(), asOf)
                    .alone(goal)
                    .assessInAnyOrder(
                            byGoal.get(goal.id()).iterator(),
                            alone::add,
                            problem -> assertThat(problem).isNull());
            assertThat(alone).hasSize(1);
            assertSame(Assessor.standard().assess(goal, Actuals.of(any.actuals()), asOf), alone.get(0));
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 12, 1).plusDays(random.nextInt(600));
    }

    private static void assertAll(
            AnyPlan any, LocalDate asOf, Map<GoalId, Assessment> found, List<Row.Problem> problems, Tally tally) {
        int bad = any.rows().size() - any.actuals().size();
        assertThat(tally)
                .isEqualTo(new Tally(any.rows().size(), bad, any.plan().goals().size(), true));
        assertThat(problems).hasSize(bad);
        Actuals all = Actuals.of(any.actuals());
        for (Goal goal : any.plan().goals()) {
            Assessment bulk = found.get(goal.id());
            assertThat(bulk).isNotNull();
            assertSame(Assessor.standard().assess(goal, all, asOf), bulk);
        }
    }

    private static void assertSame(Assessment single, Assessment bulk) {
        assertThat(bulk.verdict()).isEqualTo(single.verdict());
        assertThat(bulk.gap()).isEqualTo(single.gap());
        assertThat(bulk.isFinal()).isEqualTo(single.isFinal());
        assertThat(bulk.readings()).isEqualTo(single.readings());
        assertThat(bulk.reading()).isEqualTo(single.reading());
        assertThat(bulk.decidedOn()).isEqualTo(single.decidedOn());
        assertThat(bulk.decidedBy()).isEqualTo(single.decidedBy());
        assertThat(bulk.reasons()).hasToString(single.reasons().toString());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(bulk.sentence(locale)).isEqualTo(single.sentence(locale));
        }
        assertThat(bulk.parts()).hasSameSizeAs(single.parts());
        for (int i = 0; i < single.parts().size(); i++) {
            assertSame(single.parts().get(i), bulk.parts().get(i));
        }
    }
}
