package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.goal.Criterion.atLeast;
import static org.policytargets.goal.Deadline.by;
import static org.policytargets.goal.Indicator.flow;
import static org.policytargets.goal.Window.during;
import static org.policytargets.goal.Window.half;
import static org.policytargets.units.PolicyUnits.KILOMETRE;
import static org.policytargets.units.Quantities.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Better;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.method.Band;
import org.policytargets.method.Bands;
import org.policytargets.method.Citation;
import org.policytargets.method.Condition;
import org.policytargets.method.Confidence;
import org.policytargets.method.Geometry;
import org.policytargets.method.Grade;
import org.policytargets.method.Guard;
import org.policytargets.method.InvalidMethodException;
import org.policytargets.method.Mark;
import org.policytargets.method.Method;
import org.policytargets.method.Observation;
import org.policytargets.method.Rating;
import org.policytargets.method.Statistic;
import org.policytargets.method.Trajectory;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.Rational;

/** The code of core/docs/own-methods.md. */
final class OwnMethodsExamples {
    private static Method trafficLights() {
        // tag::method
        Method lights = Method.builder()
                .id("traffic-lights")
                .title(Label.of("Our traffic lights").and(Locale.CHINESE, "本单位红黄绿灯"))
                .citation(new Citation("Audit office, handbook", "4.2", Confidence.READ))
                .geometry(new Geometry.Linear())
                .statistic(Statistic.SCHEDULE)
                .guards(List.of(new Guard(List.of(Condition.REACHED), new Mark("blue", Rating.ACHIEVED))))
                .bands(Bands.of(
                        Band.from("0.9", "green", Rating.ON_TRACK),
                        Band.from("0.75", "yellow", Rating.AT_RISK),
                        Band.below("red", Rating.OFF_TRACK)))
                .build();
        // end::method
        return lights;
    }

    @Test
    void a_goal_is_graded_by_a_method_of_ones_own() {
        Method lights = trafficLights();
        // tag::goal
        Indicator roads = flow("new roads", KILOMETRE).moreIsBetter();
        Goal goal = Goal.builder()
                .id("roads")
                .title(Label.of("New roads"))
                .owner(Owner.of("Road office"))
                .target(Target.total(roads, atLeast(quantity("30", KILOMETRE))))
                .deadline(by(during(Year.of(2025))))
                .build();
        Actuals reported = Actuals.of(
                Actual.period(roads, half(2025, 1), quantity("12", KILOMETRE), LocalDate.parse("2025-07-10")));
        Assessment open = Assessor.standard().assess(goal, reported, LocalDate.parse("2025-07-15"));

        Grade grade = lights.grade(open, reported);
        assertThat(grade.mark()).contains(new Mark("yellow", Rating.AT_RISK));
        // 12 of 30 km in 181 of 365 days: 0.4 ÷ (181/365).
        assertThat(grade.statistic().orElseThrow()).hasToString("146/181");
        // end::goal
    }

    @Test
    void a_series_is_graded_without_a_goal() {
        Method lights = trafficLights();
        // tag::series
        Trajectory share = Trajectory.builder()
                .addPoints(Observation.of(2020, Rational.of(10)), Observation.of(2025, Rational.of(22)))
                .better(Better.MORE)
                .target(Rational.of(30))
                .due(Rational.of(2030))
                .build();
        assertThat(lights.grade(share)).hasToString("green");
        // end::series
    }

    @Test
    void a_method_is_data() {
        Method lights = trafficLights();
        // tag::json
        PolicyTargetsJson json = PolicyTargetsJson.standard();
        assertThat(json.readMethod(json.write(lights))).isEqualTo(lights);
        // end::json
    }

    @Test
    void a_method_that_cannot_work_is_refused() {
        // tag::refused
        assertThatThrownBy(() -> Method.builder()
                        .id("paceless")
                        .title(Label.of("Paceless"))
                        .citation(new Citation("Audit office, handbook", "4.3", Confidence.READ))
                        .statistic(Statistic.PACE_RATIO)
                        .bands(Bands.of(Band.below("red", Rating.OFF_TRACK)))
                        .build())
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("geometry must take a pace for PACE_RATIO, but was none");
        // end::refused
    }
}
