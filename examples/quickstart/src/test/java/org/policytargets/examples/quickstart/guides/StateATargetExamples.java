package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Criterion.about;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Criterion.atMost;
import static org.policytargets.goal.Criterion.decrease;
import static org.policytargets.goal.Criterion.plain;
import static org.policytargets.goal.Deadline.at;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Deadline.every;
import static org.policytargets.goal.Deadline.none;
import static org.policytargets.goal.Deadline.throughout;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Indicator.growth;
import static org.policytargets.goal.Indicator.members;
import static org.policytargets.goal.Indicator.stage;
import static org.policytargets.goal.Indicator.stock;
import static org.policytargets.goal.Target.change;
import static org.policytargets.goal.Target.fullCoverage;
import static org.policytargets.goal.Target.growth;
import static org.policytargets.goal.Target.level;
import static org.policytargets.goal.Target.milestone;
import static org.policytargets.goal.Target.total;
import static org.policytargets.goal.Target.trend;
import static org.policytargets.goal.Window.during;
import static org.policytargets.goal.Window.endOf;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.PolicyUnits.PERCENT;
import static org.policytargets.units.PolicyUnits.PERCENTAGE_POINT;
import static org.policytargets.units.PolicyUnits.count;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Baseline;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Cycle;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.InvalidGoalException;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Part;
import org.policytargets.goal.Population;
import org.policytargets.goal.Source;
import org.policytargets.goal.StageLadder;
import org.policytargets.goal.Strength;
import org.policytargets.goal.Target;
import org.policytargets.goal.Tolerance;
import org.policytargets.goal.Window;
import org.policytargets.units.Count;
import org.policytargets.units.PolicyUnit;

/** The code of core/docs/state-a-target.md. */
final class StateATargetExamples {
    @Test
    void a_target_is_an_indicator_and_the_values_of_it_that_are_acceptable() {
        // tag::targets
        Indicator rate =
                stock("guarantee rate of public-rental families", PERCENT).in("Haidian");
        Target level = level(rate, atLeast(quantity("85", PERCENT)));
        Target change = change(rate, atLeast(quantity("5", PERCENTAGE_POINT)), Baseline.asOf(endOf(Year.of(2024))));

        Indicator roads = flow("new roads open to traffic", KILOMETRE).in("Haidian");
        Target total = total(roads, atLeast(quantity("30", KILOMETRE)));

        Indicator product = growth("growth of gross regional product").in("Haidian");
        Target growth = growth(product, plain(quantity("5.5", PERCENT)));
        Target trend = trend(product, Target.Trend.Direction.INCREASE);

        Target opened = milestone(stage("Yuanmingyuan north gate"), StageLadder.CONSTRUCTION, "in-use");
        Target everywhere = fullCoverage(members("meals for the elderly"), Population.of("subdistricts and towns"));
        Target delegated = new Target.Delegated(rate, "Beijing Municipal Government");
        Target judged = new Target.Judged(Indicator.judgement("the property market stays stable"));
        // end::targets
        assertThat(List.of(level, change, total, growth, trend, opened, everywhere, delegated, judged))
                .extracting(target -> target.getClass().getSimpleName())
                .containsExactly(
                        "Level", "Change", "Total", "Growth", "Trend", "Milestone", "Coverage", "Delegated", "Judged");
    }

    @Test
    void criteria_say_in_words_which_numbers_are_acceptable() {
        // tag::criteria
        assertThat(atLeast(quantity("30", KILOMETRE)).acceptable()).hasToString("[30 km, +∞)");
        assertThat(atMost(quantity("0", count("building"))).acceptable()).hasToString("(-∞, 0 {building}]");

        // "About" needs a tolerance: half a unit of the last digit written, unless the text states one.
        Target about = growth(growth("growth of revenue"), about(quantity("7", PERCENT)));
        Target within =
                growth(growth("growth of revenue"), about(quantity("7", PERCENT), quantity("0.2", PERCENTAGE_POINT)));
        Target doubtful =
                growth(growth("growth of revenue"), about(quantity("7", PERCENT), Tolerance.Rule.NONE_STATED));
        assertThat(acceptance(about).acceptable()).hasToString("[6.5 %, +∞)");
        assertThat(acceptance(within).acceptable()).hasToString("[6.8 %, +∞)");
        assertThat(acceptance(doubtful).acceptable()).hasToString("[7 %, +∞)");

        // A decrease is written as a positive number, and compared as the negative change it is.
        Criterion down = decrease(about(quantity("3", PERCENT)));
        Target energy = growth(growth("growth of energy use per GDP").lessIsBetter(), down);
        assertThat(acceptance(energy).acceptable()).hasToString("(-∞, -2.5 %]");
        // end::criteria
    }

    private static Criterion acceptance(Target target) {
        return ((Target.Simple) target).acceptance().orElseThrow();
    }

    @Test
    void deadlines_say_when_it_must_be_true() {
        // tag::deadlines
        Deadline byTheEnd = by(during(Year.of(2025)));
        Deadline atTheEnd = at(endOf(Year.of(2025)));
        Deadline allTheTime =
                throughout(during(Year.of(2025))).reportedEvery(31).with(Deadline.Grace.within(30));
        Deadline eachQuarter = every(Cycle.QUARTER, during(Year.of(2025)));
        Deadline someDay = none(LocalDate.parse("2025-01-07"));

        // From the words of the text, which are kept.
        assertThat(Window.parse("2025年上半年").code()).isEqualTo("2025-H1");
        assertThat(Window.parse("“十四五”期间").code()).isEqualTo("2021/2025");
        // end::deadlines
        assertThat(List.of(byTheEnd, atTheEnd, allTheTime, eachQuarter, someDay))
                .extracting(deadline -> deadline.window().code())
                .containsExactly("2025", "../2025-12-31", "2025", "2025", "2025-01-07/..");
    }

    @Test
    void a_goal_says_who_answers_for_it_and_where_it_is_written() {
        // tag::goal
        PolicyUnit<Count> dwelling = count("dwelling");
        Target started = total(flow("homes started", dwelling), plain(quantity("13000", dwelling)));
        Target completed = total(flow("homes completed", dwelling), plain(quantity("6800", dwelling)));
        Goal homes = Goal.builder()
                .id("haidian-2025/homes")
                .title(Label.of("Affordable homes").and(Locale.CHINESE, "保障性住房"))
                .owner(Owner.of("Haidian District People's Government").supportedBy("Housing bureau"))
                .target(new Target.AllOf(List.of(Part.of("started", started), Part.of("completed", completed))))
                .deadline(by(during(Year.of(2025)).inWords("今年")))
                .strength(Strength.EXPECTED)
                .source(Source.of("Work report of 2025-01-07").quote("开工1.3万套,竣工6800套", 7552))
                .build();
        // end::goal
        assertThat(homes.source().orElseThrow().end()).contains(7567);
    }

    @Test
    void what_cannot_be_judged_is_refused_when_it_is_built() {
        // tag::refused
        Indicator roads = flow("new roads open to traffic", KILOMETRE);
        assertThatThrownBy(() -> total(roads, atLeast(quantity("30", PERCENT))))
                .isInstanceOf(InvalidGoalException.class)
                .hasMessage("target.criterion must be in a unit comparable with km, but was 30 %");
        // end::refused
    }
}
