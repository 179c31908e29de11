package org.policytargets.examples.quickstart.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Better;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.method.Aggregations;
import org.policytargets.method.Band;
import org.policytargets.method.Bands;
import org.policytargets.method.Citation;
import org.policytargets.method.Confidence;
import org.policytargets.method.Geometry;
import org.policytargets.method.Grade;
import org.policytargets.method.GradeCard;
import org.policytargets.method.Method;
import org.policytargets.method.Methods;
import org.policytargets.method.Observation;
import org.policytargets.method.Origin;
import org.policytargets.method.OtherTool;
import org.policytargets.method.OtherTools;
import org.policytargets.method.Pace;
import org.policytargets.method.Rating;
import org.policytargets.method.Statistic;
import org.policytargets.method.Trajectory;
import org.policytargets.report.Actual;
import org.policytargets.report.Actuals;
import org.policytargets.units.PolicyUnits;
import org.policytargets.units.Quantities;
import org.policytargets.units.Rational;

/** The code and the tables of core/docs/grade-progress.md. */
public final class GradeProgressExamples {
    private static Goal homes() {
        return Goal.builder()
                .id("homes")
                .title("Homes completed")
                .owner(Owner.of("District"))
                .target(Target.total(
                        Indicator.flow("homes completed", PolicyUnits.count("dwelling")),
                        Criterion.atLeast(Quantities.quantity("6800", PolicyUnits.count("dwelling")))))
                .deadline(Deadline.by(Window.during(Year.of(2025))))
                .build();
    }

    private static Actuals halfYear(Goal goal) {
        return Actuals.of(Actual.period(
                ((Target.Total) goal.target()).indicator(),
                Window.half(2025, 1),
                Quantities.quantity("2700", PolicyUnits.count("dwelling")),
                LocalDate.parse("2025-07-10")));
    }

    @Test
    void an_open_goal_has_a_pace() {
        Goal homes = homes();
        Actuals reported = halfYear(homes);
        // tag::pace
        Assessment open = Assessor.standard().assess(homes, reported, LocalDate.parse("2025-07-15"));
        Pace pace = Pace.of(open, reported);
        assertThat(pace.rating()).isEqualTo(Rating.AT_RISK);
        assertThat(pace.progress()).contains(Rational.of(2700, 6800));
        assertThat(pace.elapsed()).contains(Rational.of(181, 365));
        assertThat(pace.required(Pace.Per.DAY).orElseThrow()).hasToString("1025/46 {dwelling}");
        // end::pace
    }

    @Test
    void a_plan_is_graded_by_a_method() {
        Goal homes = homes();
        Actuals reported = halfYear(homes);
        List<Assessment> assessments =
                List.of(Assessor.standard().assess(homes, reported, LocalDate.parse("2025-07-15")));
        // tag::card
        GradeCard card = GradeCard.of(Methods.CHINA_SCHEDULE, assessments, reported);
        assertThat(card.sentence(Locale.ENGLISH)).isEqualTo("1 off track");
        assertThat(card.byOwner().get("District").counts()).containsEntry(Rating.OFF_TRACK, 1);
        Grade whole = card.total(Aggregations.KEPTN, Map.of(homes.id(), new BigDecimal("3")), Set.of(homes.id()));
        assertThat(whole).hasToString("fail");
        // end::card
    }

    @Test
    void a_method_of_ones_own() {
        // tag::own
        Method strict = Method.builder()
                .id("strict")
                .title(Label.of("Strict schedule"))
                .citation(new Citation("Our office", "Note 7", Confidence.READ))
                .origin(new Origin.Start())
                .geometry(new Geometry.Linear())
                .statistic(Statistic.SCHEDULE)
                .bands(Bands.of(Band.from("1", "on time", Rating.ON_TRACK), Band.below("late", Rating.OFF_TRACK)))
                .build();
        assertThat(strict.sentence(Locale.ENGLISH))
                .isEqualTo("Strict schedule: the share done ÷ the share of the time, linear, since the start of the"
                        + " promise; from 1 on time; else late; exact; Our office, Note 7 (read in the primary text)");
        String document = PolicyTargetsJson.standard().write(strict);
        assertThat(PolicyTargetsJson.standard().readMethod(document)).isEqualTo(strict);
        // end::own
    }

    @Test
    void what_other_tools_would_say() {
        // tag::others
        Criterion promise = Criterion.atLeast(Quantities.quantity("30", PolicyUnits.KILOMETRE));
        List<OtherTool> wrong =
                OtherTools.disagreeing(promise, Optional.of(Quantities.quantity("30", PolicyUnits.KILOMETRE)));
        assertThat(wrong).extracting(OtherTool::name).contains("Recognizers-Text");
        assertThat(OtherTools.RECOGNIZERS_TEXT.what())
                .isEqualTo("以上 leaves the number out; article 1259 of the Civil Code includes it");
        // end::others
    }

    /** Germany's eco-label target as published: 34 % of the market by 2030. */
    private static Trajectory ecoLabels() {
        // tag::series
        Trajectory ecoLabels = series("7.6", "8.7", "8.4", "7.4", "7.9", "12", "13.3", "12.2")
                .better(Better.MORE)
                .target(Rational.of(34))
                .due(Rational.of(2030))
                .build();
        // end::series
        return ecoLabels;
    }

    private static Trajectory.Builder series(String... values) {
        Trajectory.Builder builder = Trajectory.builder();
        for (int i = 0; i < values.length; i++) {
            builder.addPoints(Observation.of(2015 + i, Rational.of(new BigDecimal(values[i]))));
        }
        return builder;
    }

    /** {@return one real goal as all methods judge it} */
    public static String oneGoalByAllMethods() {
        StringBuilder table = new StringBuilder(
                "| method | says | on the common scale | number graded |\n| --- | --- | --- | --- |\n");
        for (Method method : Methods.all()) {
            Grade grade = method.grade(ecoLabels());
            table.append("| ")
                    .append(method.id())
                    .append(" | ")
                    .append(grade.words(Locale.ENGLISH))
                    .append(" | ")
                    .append(grade.rating().words(Locale.ENGLISH))
                    .append(" | ")
                    .append(grade.statistic()
                            .map(figure -> figure.round(3).toPlainString())
                            .orElse("–"))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static Trajectory.Builder edge(String target, Object... yearsAndValues) {
        Trajectory.Builder builder = Trajectory.builder()
                .target(Rational.of(new BigDecimal(target)))
                .start(Rational.of(2015))
                .due(Rational.of(2030));
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            builder.addPoints(Observation.of(
                    (Integer) yearsAndValues[i], Rational.of(new BigDecimal((String) yearsAndValues[i + 1]))));
        }
        return builder;
    }

    /** {@return what each method says where a rule usually breaks} */
    public static String edgesByAllMethods() {
        List<Trajectory> edges = List.of(
                edge("20", 2015, "10", 2016, "10.5", 2019, "11.8", 2022, "13").build(),
                edge("10", 2015, "10", 2018, "10", 2019, "9.5", 2020, "9").build(),
                edge("20", 2015, "0", 2018, "3", 2019, "4", 2020, "6").build(),
                edge("0", 2015, "10", 2018, "9", 2019, "8.5", 2020, "8")
                        .better(Better.LESS)
                        .build(),
                edge("20", 2015, "-5", 2018, "-1", 2019, "1", 2020, "3").build(),
                edge("5", 2015, "10", 2018, "9", 2019, "8.5", 2020, "8")
                        .better(Better.LESS)
                        .build(),
                edge("20", 2020, "12").build(),
                edge("20", 2015, "10", 2018, "15", 2019, "22", 2020, "21").build());
        StringBuilder table = new StringBuilder(
                "| method | missing years | base is target, lost | from 0 | to 0 | sign change | less is"
                        + " better | one point | already met |\n|" + " --- |".repeat(edges.size() + 1) + "\n");
        for (Method method : Methods.all()) {
            table.append("| ").append(method.id());
            for (Trajectory each : edges) {
                Grade grade = method.grade(each);
                table.append(" | ").append(grade.words(Locale.ENGLISH));
                assertThat(method.grade(superseded(each)).counted()).isFalse();
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static Trajectory superseded(Trajectory each) {
        return new Trajectory(
                each.points(),
                each.better(),
                each.target(),
                each.start(),
                each.due(),
                each.planned(),
                each.limit(),
                each.bounds(),
                true);
    }

    @Test
    void all_methods_stand_in_both_tables() {
        for (Method method : Methods.all()) {
            assertThat(oneGoalByAllMethods()).contains("| " + method.id() + " |");
            assertThat(edgesByAllMethods()).contains("| " + method.id() + " |");
        }
    }
}
