package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnit;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Rational;

class PaceProperties {
    private static final Window YEAR = Window.parse("2025");
    private static final Indicator ROADS = Indicator.flow("roads", PolicyUnits.KILOMETRE);
    private static final List<Rating> WORSE_TO_BETTER =
            List.of(Rating.REGRESSING, Rating.OFF_TRACK, Rating.AT_RISK, Rating.ON_TRACK, Rating.ACHIEVED);

    private static Pace pace(ExactQuantity<?> promised, ExactQuantity<?> reported, int days) {
        Goal goal = Goal.builder()
                .id("plan/goal")
                .title("A goal")
                .owner(Owner.of("District"))
                .target(Target.total(ROADS, Criterion.atLeast(promised)))
                .deadline(Deadline.by(YEAR))
                .build();
        LocalDate last = YEAR.firstDay().plusDays(days - 1);
        Actuals actuals =
                Actuals.of(Actual.toDate(ROADS, Window.between(YEAR.firstDay(), last), reported, last.plusDays(3)));
        return Pace.of(Assessor.standard().assess(goal, actuals, last.plusDays(5)), actuals);
    }

    private static ExactQuantity<?> metres(int metres) {
        return ExactQuantity.of(metres, PolicyUnits.METRE);
    }

    @Property
    void a_better_actual_never_worsens_the_rating(
            @ForAll @IntRange(min = 1, max = 1000) int promised,
            @ForAll @IntRange(max = 2000) int reported,
            @ForAll @IntRange(max = 500) int more,
            @ForAll @IntRange(min = 1, max = 350) int days) {
        Rating less = pace(metres(promised), metres(reported), days).rating();
        Rating better = pace(metres(promised), metres(reported + more), days).rating();
        assertThat(WORSE_TO_BETTER.indexOf(better)).isGreaterThanOrEqualTo(WORSE_TO_BETTER.indexOf(less));
        assertThat(WORSE_TO_BETTER).contains(less, better);
    }

    @Property
    void restating_promise_and_report_in_other_units_changes_nothing(
            @ForAll @IntRange(min = 1, max = 1000) int promised,
            @ForAll @IntRange(max = 2000) int reported,
            @ForAll @IntRange(min = 1, max = 350) int days) {
        PolicyUnit<?> kilometre = PolicyUnits.KILOMETRE;
        Pace pace = pace(metres(promised), metres(reported), days);
        Pace restated = pace(metres(promised).in(kilometre), metres(reported).in(kilometre), days);
        assertThat(restated.rating()).isEqualTo(pace.rating());
        assertThat(restated.progress()).isEqualTo(pace.progress());
        assertThat(restated.projection()).isEqualTo(pace.projection());
        assertThat(restated.required(Pace.Per.MONTH)).isEqualTo(pace.required(Pace.Per.MONTH));
    }

    @Property
    void in_linear_time_the_schedule_is_observed_pace_over_the_pace_required_at_the_start(
            @ForAll @IntRange(min = 1, max = 1000) int promised,
            @ForAll @IntRange(max = 2000) int reported,
            @ForAll @IntRange(min = 1, max = 350) int days) {
        Pace pace = pace(metres(promised), metres(reported), days);
        Rational atTheStart = pace.observed(Pace.Per.DAY)
                .orElseThrow()
                .ratioTo(metres(promised).divide(365));
        assertThat(pace.schedule()).contains(atTheStart);
    }

    @Property
    void going_on_as_required_ends_at_the_goal(
            @ForAll @IntRange(min = 1, max = 1000) int promised,
            @ForAll @IntRange(max = 999) int reported,
            @ForAll @IntRange(min = 1, max = 350) int days) {
        Pace pace = pace(metres(promised), metres(reported), days);
        pace.required(Pace.Per.DAY)
                .ifPresent(required -> assertThat(metres(reported).plus(required.multiply(Rational.of(365 - days))))
                        .isEqualTo(metres(promised)));
        assertThat(pace.required(Pace.Per.DAY).isPresent()).isEqualTo(reported < promised);
    }
}
