package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policytargets.method.PublishedResultsTests.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policytargets.goal.Better;
import org.policytargets.goal.Label;
import org.policytargets.units.Rational;

/** What methods are made of, one by one, and what is refused when one is put together. */
class MethodExamples {
    static Trajectory.Builder points(Object... yearsAndValues) {
        Trajectory.Builder builder = Trajectory.builder();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            builder.addPoints(Observation.of((Integer) yearsAndValues[i], number((String) yearsAndValues[i + 1])));
        }
        return builder;
    }

    private static Trajectory.Builder to(String target, int due, Object... yearsAndValues) {
        return points(yearsAndValues).target(number(target)).due(Rational.of(due));
    }

    private static Method.Builder method(Statistic statistic) {
        return Method.builder()
                .named("mine", "Mine", "自定")
                .cited("Our office", "Note 7", Confidence.READ)
                .statistic(statistic)
                .bands(Bands.of(Band.from("1", "good", Rating.ON_TRACK), Band.below("bad", Rating.OFF_TRACK)));
    }

    private static double statistic(Method.Builder method, Trajectory.Builder trajectory) {
        return method.build()
                .grade(trajectory.build())
                .statistic()
                .orElseThrow()
                .doubleValue();
    }

    private static NotRated why(Method.Builder method, Trajectory.Builder trajectory) {
        return method.build().grade(trajectory.build()).notRated().orElseThrow();
    }

    @Test
    void a_method_of_ones_own_takes_ten_lines() {
        Method strict = Method.builder()
                .id("strict")
                .title(Label.of("Strict schedule"))
                .citation(new Citation("Our office", "Note 7", Confidence.READ))
                .origin(new Origin.Start())
                .geometry(new Geometry.Linear())
                .statistic(Statistic.SCHEDULE)
                .bands(Bands.of(Band.from("1", "on time", Rating.ON_TRACK), Band.below("late", Rating.OFF_TRACK)))
                .build();
        Trajectory half =
                to("20", 2030, 2020, "10", 2025, "15").start(Rational.of(2020)).build();
        Grade grade = strict.grade(half);
        assertThat(grade).hasToString("on time");
        assertThat(grade.statistic()).contains(Figure.ONE);
        assertThat(grade.rating()).isEqualTo(Rating.ON_TRACK);
        assertThat(grade.words(Locale.CHINESE)).isEqualTo("on time");
        assertThat(strict).hasToString("strict");
        assertThat(strict.isExact()).isTrue();
    }

    @Test
    void each_method_prints_as_a_sentence() {
        assertThat(Methods.SCHEDULE.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "Schedule, with the default bands: the share done ÷ the share of the time, linear, since the start of"
                                + " the promise; if reached: on track; from 0.95 on track; from 0.60 at risk; from 0 off track; else regressing; exact; This"
                                + " library, core/docs/semantics.md, Pace (read in the primary text)");
        assertThat(Methods.OPEN_SDG.sentence(Locale.CHINESE))
                .isEqualTo("Open SDG（有目标值）：实际速度÷所需速度，复合增长，自2015年或其后最早的一年；没有期限的以2030年为期；0按0.001计算；"
                        + "若已达到：target_achieved；不低于0.95 substantial_progress；不低于0.60 moderate_progress；不低于0"
                        + " limited_progress；其余 deterioration；多项：得分的平均；二进制浮点计算；Open SDG, sdg-build ProgressMeasure; Statistics"
                        + " Canada，progress-methodology（已与公布结果核对）");
        assertThat(Methods.GERMANY.sentence(Locale.ENGLISH))
                .isEqualTo(
                        "German weather symbol, dated: the share of the gap that will be closed, the mean yearly change over"
                                + " the last 5 changes (of at least 4 observations); if reached and not worsening: Sonne; if reached:"
                                + " Leicht bewölkt; if not improving: Blitz; above 0.95 Sonne; from 0.80 Leicht bewölkt; else Wolke; several: the worst;"
                                + " exact; Destatis, German Sustainable Development Strategy, Status of the indicators (verified against"
                                + " published results)");
        for (Method method : Methods.all()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRENCH)) {
                assertThat(method.sentence(locale))
                        .startsWith(method.title().in(locale.equals(Locale.FRENCH) ? Locale.ENGLISH : locale));
            }
        }
        assertThat(method(Statistic.LEVEL)
                        .transform(new Transform.Reflect(new BigDecimal("50")))
                        .build()
                        .sentence(Locale.ENGLISH))
                .isEqualTo(
                        "Mine: the level, of the distance from 50; from 1 good; else bad; exact; Our office, Note 7 (read in the"
                                + " primary text)");
        assertThat(method(Statistic.PACE)
                        .transform(new Transform.Parity(new BigDecimal("0.97"), new BigDecimal("1.03")))
                        .geometry(new Geometry.LogSlope())
                        .origin(new Origin.First())
                        .build()
                        .sentence(Locale.CHINESE))
                .isEqualTo("自定：年均变化，对数斜率，自最早的数据，按与均等的距离；不低于1 good；其余 bad；二进制浮点计算；Our office，Note 7（依据原文）");
    }

    @Test
    void ratings_and_reasons_have_words() {
        assertThat(Rating.AT_RISK.words(Locale.ENGLISH)).isEqualTo("at risk");
        assertThat(Rating.AT_RISK.words(Locale.CHINESE)).isEqualTo("有风险");
        for (Rating rating : Rating.values()) {
            assertThat(rating.words(Locale.ENGLISH)).isNotEqualTo(rating.words(Locale.CHINESE));
        }
        for (NotRated why : NotRated.values()) {
            Grade none = Grade.none("m", why);
            assertThat(none.words(Locale.ENGLISH)).isNotBlank().isNotEqualTo(none.words(Locale.CHINESE));
            assertThat(none).hasToString(why.name());
            assertThat(none.rating()).isEqualTo(why == NotRated.NO_DATA ? Rating.NO_DATA : Rating.NOT_RATED);
        }
    }

    @Test
    void a_method_is_found_by_its_id() {
        assertThat(Methods.of("open-sdg")).contains(Methods.OPEN_SDG);
        assertThat(Methods.of("none")).isEmpty();
        assertThat(Methods.all()).extracting(Method::id).doesNotHaveDuplicates();
    }

    // ---- statistics

    @Test
    void levels_and_attainments() {
        assertThat(statistic(method(Statistic.LEVEL), points(2020, "12"))).isEqualTo(12);
        assertThat(statistic(method(Statistic.LEVEL), points(2020, "12").better(Better.LESS)))
                .isEqualTo(-12);
        assertThat(statistic(method(Statistic.ATTAINMENT), to("20", 2030, 2020, "12")))
                .isEqualTo(0.6);
        assertThat(statistic(
                        method(Statistic.ATTAINMENT), to("20", 2030, 2020, "25").better(Better.LESS)))
                .isEqualTo(0.8);
        assertThat(statistic(
                        method(Statistic.ATTAINMENT),
                        to("-3", 2030, 2020, "-5.1").better(Better.LESS)))
                .isEqualTo(1.7);
        assertThat(statistic(method(Statistic.ATTAINMENT), to("-3", 2030, 2020, "-6")))
                .isEqualTo(0.5);
        assertThat(statistic(method(Statistic.ATTAINMENT), to("20", 2030, 2020, "0")))
                .isZero();
        assertThat(statistic(method(Statistic.ATTAINMENT), to("0", 2030, 2020, "0")))
                .isEqualTo(1);
        assertThat(why(method(Statistic.ATTAINMENT), to("0", 2030, 2020, "-1"))).isEqualTo(NotRated.ZERO);
        assertThat(statistic(method(Statistic.ATTAINMENT), to("20", 2030, 2020, "-5")))
                .isEqualTo(-0.25);
        assertThat(why(method(Statistic.ATTAINMENT), to("20", 2030, 2020, "0").better(Better.LESS)))
                .isEqualTo(NotRated.ZERO);
        assertThat(why(method(Statistic.ATTAINMENT), to("-3", 2030, 2020, "2"))).isEqualTo(NotRated.SIGN_CHANGE);
        assertThat(why(method(Statistic.ATTAINMENT), points(2020, "2"))).isEqualTo(NotRated.NO_TARGET);
        assertThat(why(method(Statistic.LEVEL), points())).isEqualTo(NotRated.NO_DATA);
        assertThat(why(method(Statistic.LEVEL), points(2020, "2").better(Better.NEITHER)))
                .isEqualTo(NotRated.NO_DIRECTION);
    }

    @Test
    void in_linear_time_the_observed_over_the_required_pace_is_the_share_done_over_the_share_of_time() {
        Trajectory.Builder way = to("30", 2030, 2020, "10", 2024, "20");
        Method.Builder linear =
                method(Statistic.PACE_RATIO).geometry(new Geometry.Linear()).origin(new Origin.First());
        assertThat(statistic(linear, way)).isEqualTo(1.25);
        assertThat(statistic(linear.statistic(Statistic.SCHEDULE), way)).isEqualTo(1.25);
        assertThat(statistic(linear.statistic(Statistic.PROJECTED_SHARE), way)).isEqualTo(1.25);
        assertThat(statistic(linear.statistic(Statistic.DONE), way)).isEqualTo(0.5);
        assertThat(statistic(linear.statistic(Statistic.PACE), way)).isEqualTo(2.5);
        assertThat(statistic(linear.statistic(Statistic.GAP_COVERED), way)).isEqualTo(1.5);
        assertThat(statistic(linear.statistic(Statistic.SCHEDULE), way.planned(Rational.of(1, 4))))
                .isEqualTo(2);
        assertThat(why(linear, way.planned(Rational.ZERO))).isEqualTo(NotRated.NO_TIME);
    }

    @Test
    void what_is_observed_after_the_deadline_is_left_out_where_a_pace_is_carried_to_it() {
        Method.Builder linear = method(Statistic.PROJECTED_SHARE)
                .geometry(new Geometry.Linear())
                .origin(new Origin.First());
        assertThat(statistic(linear, to("20", 2025, 2020, "10", 2025, "20", 2026, "5")))
                .isEqualTo(1);
        assertThat(statistic(linear.statistic(Statistic.SCHEDULE), to("20", 2025, 2020, "10", 2025, "20", 2026, "5")))
                .isEqualTo(-0.5);
        linear.statistic(Statistic.PROJECTED_SHARE);
        assertThat(why(linear, to("20", 2019, 2020, "10", 2025, "20"))).isEqualTo(NotRated.NO_TIME);
        assertThat(why(linear, to("20", 2030, 2020, "10", 2025, "20").due(Optional.empty())))
                .isEqualTo(NotRated.NO_DEADLINE);
        assertThat(statistic(
                        linear.horizon(2030),
                        to("20", 2030, 2020, "10", 2025, "20").due(Optional.empty())))
                .isEqualTo(2);
    }

    @Test
    void rates_are_floating_and_exact_paces_are_not() {
        Grade rate =
                Methods.OPEN_SDG.grade(to("20", 2030, 2015, "10", 2020, "12").build());
        assertThat(rate.statistic().orElseThrow().isExact()).isFalse();
        assertThat(rate.statistic().orElseThrow().exact()).isEmpty();
        assertThat(Methods.OPEN_SDG.isExact()).isFalse();
        Grade exact =
                Methods.SCHEDULE.grade(to("20", 2030, 2015, "10", 2020, "12").build());
        assertThat(exact.statistic()).contains(Figure.of(Rational.of(3, 5)));
    }

    @Test
    void the_slope_of_logarithms_is_the_rate_of_a_steady_growth() {
        Method.Builder slope =
                method(Statistic.PACE).geometry(new Geometry.LogSlope()).origin(new Origin.First());
        assertThat(statistic(slope, points(2020, "100", 2021, "110", 2022, "121")))
                .isCloseTo(0.1, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(why(slope, points(2020, "100", 2021, "0"))).isEqualTo(NotRated.ZERO);
        assertThat(why(slope, points(2020, "-100", 2021, "5"))).isEqualTo(NotRated.SIGN_CHANGE);
        assertThat(statistic(slope.statistic(Statistic.PROJECTED_SHARE), to("121", 2022, 2020, "100", 2021, "110")))
                .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void a_line_weighted_towards_the_deadline_goes_through_points_on_a_line() {
        Method.Builder line = method(Statistic.PROJECTED_SHARE)
                .geometry(new Geometry.WeightedLine())
                .origin(new Origin.First());
        assertThat(statistic(line, to("20", 2030, 2020, "10", 2022, "12", 2025, "15")))
                .isEqualTo(1);
        assertThat(why(line, to("20", 2025, 2020, "10", 2025, "15"))).isEqualTo(NotRated.NO_TIME);
        assertThat(why(line.statistic(Statistic.PACE), points(2020, "10", 2025, "15")))
                .isEqualTo(NotRated.NO_DEADLINE);
    }

    @Test
    void origins() {
        Method.Builder done = method(Statistic.DONE);
        Trajectory.Builder way = to("30", 2030, 2014, "0", 2016, "10", 2020, "15", 2024, "20");
        assertThat(statistic(done.origin(new Origin.First()), way)).isEqualTo(20.0 / 30);
        assertThat(statistic(done.origin(new Origin.AtOrAfter(2015)), way)).isEqualTo(0.5);
        assertThat(statistic(done.origin(new Origin.Nearest(2015)), way)).isEqualTo(0.5);
        assertThat(statistic(done.origin(new Origin.Nearest(2014)), way)).isEqualTo(20.0 / 30);
        assertThat(statistic(done.origin(new Origin.YearsBack(5)), way)).isEqualTo(5.0 / 15);
        assertThat(why(done.origin(new Origin.AtOrAfter(2024)), way)).isEqualTo(NotRated.NO_ORIGIN);
        assertThat(why(done.origin(new Origin.AtOrAfter(2025)), way)).isEqualTo(NotRated.NO_ORIGIN);
        assertThat(why(done, to("30", 2030, 2024, "20"))).isEqualTo(NotRated.TOO_FEW);
        way.start(Rational.of(2017));
        assertThat(statistic(done.origin(new Origin.Start()), way)).isEqualTo(0.5);
        assertThat(statistic(done.origin(new Origin.AtOrAfter(2014)), way)).isEqualTo(5.0 / 15);
        way.start(Rational.of(2010));
        assertThat(why(done.origin(new Origin.Start()), way)).isEqualTo(NotRated.NO_ORIGIN);
    }

    @Test
    void transforms() {
        Method.Builder level = method(Statistic.LEVEL).transform(new Transform.Reflect(new BigDecimal("50")));
        assertThat(statistic(level, points(2020, "47"))).isEqualTo(-53);
        level.transform(new Transform.Parity(new BigDecimal("0.97"), new BigDecimal("1.03")));
        assertThat(statistic(level, points(2020, "0.5").better(Better.NEITHER))).isEqualTo(-2);
        assertThat(statistic(level, points(2020, "0.98"))).isEqualTo(-1);
        assertThat(statistic(level, points(2020, "1.25"))).isEqualTo(-1.25);
        assertThat(why(level, points(2020, "0"))).isEqualTo(NotRated.ZERO);
        assertThatThrownBy(() -> new Transform.Parity(new BigDecimal("1.1"), new BigDecimal("1.2")))
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("transform must hold 1 between positive bounds, but was 1.1 to 1.2");
    }

    @Test
    void a_superseded_target_is_graded_and_not_counted() {
        Grade grade = Methods.CHINA_COMPLETION.grade(
                to("20", 2030, 2020, "25").superseded(true).build());
        assertThat(grade).hasToString("超额完成");
        assertThat(grade.counted()).isFalse();
        assertThat(Aggregations.WORST.ofGrades("all", List.of(grade)).notRated())
                .contains(NotRated.NO_DATA);
    }

    @Test
    void chinas_schedule_sets_what_is_done_against_the_time_that_is_gone() {
        Trajectory.Builder half = to("20", 2030, 2025, "10").start(Rational.of(2020));
        assertThat(Methods.CHINA_SCHEDULE.grade(half.build()).statistic()).contains(Figure.ONE);
        assertThat(Methods.CHINA_SCHEDULE
                        .grade(half.planned(Rational.of(4, 5)).build())
                        .statistic())
                .contains(Figure.of(Rational.of(5, 8)));
        assertThat(Methods.CHINA_SCHEDULE.grade(to("0", 2030, 2025, "0")
                        .better(Better.LESS)
                        .start(Rational.of(2020))
                        .build()))
                .hasToString("达到序时进度");
        assertThat(Methods.CHINA_SCHEDULE
                        .grade(half.planned(Rational.ZERO).build())
                        .notRated())
                .contains(NotRated.NO_TIME);
    }

    @Test
    void more_than_promised_is_told_apart_where_a_method_tells_it() {
        for (Method method : List.of(Methods.CHINA_COMPLETION, Methods.GLOBAL_FUND)) {
            Trajectory none = to("0", 2030, 2025, "0").better(Better.LESS).build();
            Trajectory fewer = to("0", 2030, 2025, "-1").better(Better.LESS).build();
            assertThat(method.grade(none).toString())
                    .isNotEqualTo(method.grade(fewer).toString());
            assertThat(method.grade(fewer).rating()).isEqualTo(Rating.ACHIEVED);
        }
    }

    @Test
    void a_milestone_that_may_still_be_reached_is_not_missed() {
        assertThat(Methods.EU_COHESION.grade(to("20", 2030, 2025, "5").build()).rating())
                .isEqualTo(Rating.OFF_TRACK);
        assertThat(Methods.EU_COHESION.grade(to("20", 2030, 2025, "17").build()))
                .hasToString("achieved");
        assertThat(Methods.EU_COHESION.grade(
                        to("0", 2030, 2025, "0").better(Better.LESS).build()))
                .hasToString("achieved");
    }

    @Test
    void moving_away_is_moving_away_whether_moderately_or_not() {
        assertThat(Methods.EUROSTAT_NO_TARGET
                        .grade(points(2015, "100", 2020, "98").build())
                        .rating())
                .isEqualTo(Rating.REGRESSING);
        assertThat(Methods.EUROSTAT_NO_TARGET
                        .grade(points(2015, "100", 2020, "80").build())
                        .rating())
                .isEqualTo(Rating.REGRESSING);
    }

    @Test
    void a_guard_that_asks_for_a_target_is_not_answered_without_one() {
        assertThat(Methods.GERMANY_EACH_YEAR
                        .grade(points(2015, "1", 2016, "2", 2017, "3", 2018, "4", 2019, "5", 2020, "6")
                                .build())
                        .notRated())
                .contains(NotRated.NO_TARGET);
    }

    @Test
    void open_sdg_reaches_what_it_takes_for_nothing() {
        assertThat(Methods.OPEN_SDG.grade(
                        to("0", 2030, 2015, "5", 2020, "0").better(Better.LESS).build()))
                .hasToString("target_achieved");
        assertThat(Methods.OPEN_SDG
                        .grade(to("0", 2030, 2015, "5", 2020, "0.002")
                                .better(Better.LESS)
                                .build())
                        .toString())
                .isNotEqualTo("target_achieved");
    }

    @Test
    void any_number_of_last_changes_may_be_asked_for() {
        Method.Builder all = method(Statistic.PACE)
                .geometry(new Geometry.LastChanges(Integer.MAX_VALUE, 2))
                .origin(new Origin.First());
        assertThat(statistic(all, points(2020, "1", 2021, "2", 2022, "5"))).isEqualTo(2);
    }

    @Test
    void what_floating_point_cannot_hold_is_not_graded() {
        Method.Builder growth = method(Statistic.PROJECTED_SHARE)
                .geometry(new Geometry.Compound())
                .origin(new Origin.First());
        assertThat(why(growth, to("9", 2030, 2020, "1", 2021, "1e90"))).isEqualTo(NotRated.TOO_LARGE);
    }

    @Test
    void figures_of_one_value_are_sorted_as_they_are_equal() {
        Figure exact = Figure.of(Rational.of(1, 2));
        Figure floating = Figure.of(Rational.of(1, 4)).power(exact);
        assertThat(exact).isNotEqualTo(floating);
        assertThat(exact).isLessThan(floating);
        assertThat(floating).isGreaterThan(exact);
        assertThat(exact.order(floating)).isZero();
    }

    @Test
    void un_2023_takes_an_end_within_one_point_for_reached() {
        assertThat(Methods.UN_2023.grade(to("100", 2030, 2015, "98", 2020, "99.2")
                        .limit(Rational.of(100))
                        .build()))
                .hasToString("on track or target met");
        assertThat(Methods.UN_2023.grade(to("0", 2030, 2015, "9", 2020, "1")
                        .better(Better.LESS)
                        .limit(Rational.ZERO)
                        .build()))
                .hasToString("on track or target met");
        assertThat(Methods.UN_2023
                        .grade(to("100", 2030, 2015, "98", 2020, "99.2").build())
                        .toString())
                .isNotEqualTo("on track or target met");
        assertThat(Methods.UN_2023.grade(to("90", 2030, 2015, "80", 2020, "80").build()))
                .hasToString("stagnation or regression");
        assertThat(Methods.UN_2023
                        .grade(to("100", 2030, 2015, "90", 2020, "98.9").build())
                        .toString())
                .isNotEqualTo("on track or target met");
    }

    // ---- roll-ups

    private static Grade of(String label, Rating rating, String statistic) {
        return Grade.of(label, new Mark(label, rating), Optional.of(Figure.of(number(statistic))), Optional.empty());
    }

    @Test
    void milestones_may_be_missed_by_one_of_three() {
        Grade reached = of("a", Rating.ACHIEVED, "0.9");
        Grade nearly = of("b", Rating.MISSED, "0.8");
        Grade short_ = of("c", Rating.MISSED, "0.7");
        Grade failed = of("d", Rating.MISSED, "0.5");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, reached)))
                .hasToString("achieved");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, nearly)))
                .hasToString("not achieved");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, reached, nearly)))
                .hasToString("achieved");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, reached, short_)))
                .hasToString("not achieved");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, nearly, nearly)))
                .hasToString("not achieved");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, failed)))
                .hasToString("serious failure");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, reached, failed)))
                .hasToString("not achieved");
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of(reached, failed, failed)))
                .hasToString("serious failure");
        Grade missing = Grade.none("e", NotRated.NO_DATA);
        assertThat(Aggregations.EU_COHESION
                        .ofGrades("p", List.of(reached, missing))
                        .rating())
                .isEqualTo(Rating.NO_DATA);
        assertThat(Aggregations.EU_COHESION.ofGrades("p", List.of()).rating()).isEqualTo(Rating.NO_DATA);
    }

    @Test
    void of_several_the_worst_counts_and_missing_ones_do_not() {
        Grade good = of("good", Rating.ON_TRACK, "1");
        Grade bad = of("bad", Rating.REGRESSING, "0");
        Grade missing = Grade.none("x", NotRated.NO_DATA);
        assertThat(Aggregations.WORST.ofGrades("w", List.of(good, missing, bad)))
                .hasToString("bad");
        assertThat(Aggregations.WORST.ofGrades("w", List.of(missing)).rating()).isEqualTo(Rating.NO_DATA);
        assertThat(Aggregations.EUSTAT.ofGrades("m", List.of(good, missing)).rating())
                .isEqualTo(Rating.NO_DATA);
    }

    @Test
    void every_rule_prints() {
        Method.Builder mine = method(Statistic.LEVEL);
        assertThat(mine.aggregation(Aggregations.KEPTN).build().sentence(Locale.ENGLISH))
                .contains(
                        "several: their weights, a warning half, a key one vetoes; pass from 90 %, warning from 75 %;");
        assertThat(mine.aggregation(Aggregations.EU_COHESION).build().sentence(Locale.ENGLISH))
                .contains("several: each from 0.85, of 3 or more one from 0.75;");
        assertThat(mine.aggregation(Aggregations.SDSN_GOAL_COLOUR).build().sentence(Locale.ENGLISH))
                .contains("several: the mean of the 2 worst, with a share of at least 0.5 present;");
        assertThat(mine.aggregation(Aggregations.KEPTN).build().sentence(Locale.CHINESE))
                .contains("多项：按权重，预警计一半，关键项一票否决；90%起通过，75%起预警；");
        assertThat(mine.aggregation(Aggregations.EU_COHESION).build().sentence(Locale.CHINESE))
                .contains("多项：各不低于0.85，3项以上可有一项不低于0.75；");
        assertThat(mine.aggregation(Aggregations.SDSN_GOAL_COLOUR).build().sentence(Locale.CHINESE))
                .contains("多项：最差2项的平均，有数据的不少于0.5；");
        assertThat(mine.aggregation(Aggregations.WORST).build().sentence(Locale.CHINESE))
                .contains("多项：取最差；");
    }

    @Test
    void a_rule_whose_parts_do_not_fit_is_refused() {
        Bands one = Bands.of(Band.below("x", Rating.NOT_RATED));
        Bands two = Aggregations.SDSN_COLOURS;
        BigDecimal half = new BigDecimal("0.5");
        assertThatThrownBy(() -> new Aggregation.MeanOfWorst(2, one, half))
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("aggregation must take at least 1 of the worst and 2 bands, but was 2 and 1");
        assertThatThrownBy(() -> new Aggregation.MeanOfWorst(0, two, half))
                .hasMessage("aggregation must take at least 1 of the worst and 2 bands, but was 0 and 4");
        assertThatThrownBy(() -> new Aggregation.MeanOfWorst(2, two, new BigDecimal("1.1")))
                .hasMessage("aggregation.present must lie between 0 and 1, but was 1.1");
        assertThatThrownBy(() -> new Aggregation.MeanOfWorst(2, two, new BigDecimal("-1")))
                .hasMessage("aggregation.present must lie between 0 and 1, but was -1");
        assertThatThrownBy(() -> new Aggregation.Weighted(half, BigDecimal.ONE))
                .hasMessage("aggregation.warning must be at most 0.5, but was 1");
        assertThatThrownBy(() -> new Aggregation.Milestones(half, BigDecimal.ONE, half, 3))
                .hasMessage("aggregation must have thresholds that fall, but was 0.5, 1, 0.5");
        assertThatThrownBy(() -> new Aggregation.Milestones(half, half, BigDecimal.ONE, 3))
                .hasMessage("aggregation must have thresholds that fall, but was 0.5, 0.5, 1");
    }

    // ---- what is refused

    @Test
    void bands_leave_no_number_out_and_fall() {
        Band good = Band.from("1", "good", Rating.ON_TRACK);
        assertThatThrownBy(() -> Bands.of())
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("bands must be at least one, but was none");
        assertThatThrownBy(() -> Bands.of(good))
                .hasMessage("bands[0].from must be absent, for all that is left, but was 1");
        assertThatThrownBy(() -> Bands.of(Band.below("a", Rating.ON_TRACK), Band.below("b", Rating.AT_RISK)))
                .hasMessage("bands[0].from must be a threshold, but was absent");
        assertThatThrownBy(() -> Bands.of(good, Band.from("1", "too", Rating.AT_RISK), Band.below("b", Rating.AT_RISK)))
                .hasMessage("bands[1].from must lie below the band before, ≥ 1 good, but was ≥ 1 too");
        assertThatThrownBy(() -> Bands.of(good, Band.below("good", Rating.AT_RISK)))
                .hasMessage("bands[1].mark must be ON_TRACK as for its label before, but was good (AT_RISK)");
        Bands alone = Bands.of(
                Band.above("1", "more", Rating.ACHIEVED),
                good,
                Band.above("0", "some", Rating.AT_RISK),
                Band.below("none", Rating.OFF_TRACK));
        assertThat(alone.of(Figure.ONE).mark().label()).isEqualTo("good");
        assertThat(alone.of(Figure.ZERO).mark().label()).isEqualTo("none");
        assertThat(alone).hasToString("> 1 more; ≥ 1 good; > 0 some; else none");
        assertThatThrownBy(() -> Band.below(" ", Rating.AT_RISK))
                .hasMessage("mark.label must say something, but was blank");
        assertThatThrownBy(() -> new Mark("a\u200Bb", Rating.AT_RISK))
                .hasMessage("mark.label must hold visible characters only, but was U+200B at 1");
    }

    @Test
    void scores_leave_no_number_out_and_fall() {
        assertThatThrownBy(() -> ScoreMap.of("5", "5", ScoreMap.rest("1", "0")))
                .hasMessage("scores.lowest must lie below the highest, 5, but was 5");
        assertThatThrownBy(() -> ScoreMap.of("0", "5")).hasMessage("scores.pieces must be at least one, but was none");
        assertThatThrownBy(() -> ScoreMap.of("0", "5", ScoreMap.piece("1", "1", "0")))
                .hasMessage("scores.pieces[0].from must be absent, for all that is left, but was 1");
        assertThatThrownBy(() -> ScoreMap.of(
                        "0",
                        "5",
                        ScoreMap.piece("1", "1", "0"),
                        ScoreMap.piece("1", "2", "0"),
                        ScoreMap.rest("1", "0")))
                .hasMessage("scores.pieces[1].from must be a threshold below the one before, but was 1");
        assertThatThrownBy(() -> ScoreMap.of("0", "5", ScoreMap.rest("1", "0"), ScoreMap.rest("1", "0")))
                .hasMessage("scores.pieces[0].from must be a threshold below the one before, but was absent");
    }

    @Test
    void a_method_whose_parts_do_not_fit_is_refused() {
        assertThatThrownBy(() -> method(Statistic.PACE).build())
                .isInstanceOf(InvalidMethodException.class)
                .hasMessage("geometry must take a pace for PACE, but was none");
        assertThatThrownBy(() -> method(Statistic.LEVEL)
                        .guards(List.of(Guard.of("x", Rating.ON_TRACK, Condition.IMPROVING)))
                        .build())
                .hasMessage("guards[0] must ask nothing of a pace where none is taken, but was IMPROVING → x");
        assertThatThrownBy(() -> method(Statistic.LEVEL).zeroAs(BigDecimal.ZERO).build())
                .hasMessage("zeroAs must be positive, but was 0");
        assertThatThrownBy(() ->
                        method(Statistic.LEVEL).nearLimit(new BigDecimal("1")).build())
                .hasMessage("nearLimit must stand with a rate, but was None");
        assertThatThrownBy(() -> method(Statistic.PACE)
                        .geometry(new Geometry.Compound())
                        .origin(new Origin.First())
                        .nearLimit(new BigDecimal("-1"))
                        .build())
                .hasMessage("nearLimit must be positive, but was -1");
        assertThatThrownBy(() -> method(Statistic.RESCALED)
                        .scores(ScoreMap.of("0", "5", ScoreMap.rest("1", "0")))
                        .build())
                .hasMessage("scores must be absent where the normalised level is the score, but was 1 pieces");
        assertThatThrownBy(() -> method(Statistic.LEVEL).id(" ").build())
                .hasMessage("id must say something, but was blank");
        assertThatThrownBy(() -> new Guard(List.of(), new Mark("x", Rating.ON_TRACK)))
                .hasMessage("guards.when must have a condition, but was none");
        assertThatThrownBy(() -> new Geometry.LastChanges(0, 4))
                .hasMessage("geometry must take at least 1 change of 2 points, but was 0 of 4");
        assertThatThrownBy(() -> points(2020, "1", 2020, "2").build())
                .hasMessage("points must be one for each time, but was two for 2020");
        assertThatThrownBy(() -> new Bounds(Rational.of(1), Rational.of(3), Rational.of(2), Rational.of(4)))
                .hasMessage("bounds must run from worst over red and green to best, but was 1, 3, 2, 4");
        assertThatThrownBy(() -> new Bounds(Rational.of(1), Rational.of(1), Rational.of(1), Rational.of(1)))
                .isInstanceOf(InvalidMethodException.class);
        assertThatThrownBy(() ->
                        Methods.SCHEDULE.on(new Bounds(Rational.of(0), Rational.of(1), Rational.of(2), Rational.of(3))))
                .hasMessage("method must grade levels by RESCALED without transform and guards, but was schedule");
        assertThatThrownBy(() -> method(Statistic.RESCALED)
                        .bands(Bands.of(Band.from("0", "x", Rating.ON_TRACK), Band.below("y", Rating.OFF_TRACK)))
                        .build()
                        .on(new Bounds(Rational.of(0), Rational.of(1), Rational.of(2), Rational.of(3))))
                .hasMessage("bands[0].from must lie above 0 and at most at 3, but was 0");
        assertThatThrownBy(() -> method(Statistic.RESCALED)
                        .bands(Bands.of(Band.above("1", "x", Rating.ON_TRACK), Band.below("y", Rating.OFF_TRACK)))
                        .build()
                        .on(new Bounds(Rational.of(0), Rational.of(1), Rational.of(2), Rational.of(3))))
                .hasMessage("bands[0].inclusive must be true for levels, but was false");
        assertThatThrownBy(() ->
                        new Grade("m", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true))
                .hasMessage("grade must have a mark or a reason for none, but was neither");
        assertThatThrownBy(() -> new ErrorBudget(Rational.of(2), 1, Rational.ONE))
                .hasMessage("goal must lie between 0 and 1, but was 2");
        assertThatThrownBy(() -> new ErrorBudget(Rational.ONE, 0, Rational.ONE))
                .hasMessage("fewest must be at least 1, but was 0");
        assertThatThrownBy(() -> new ErrorBudget(Rational.ONE, 1, Rational.ONE).of(Rational.of(3, 2)))
                .hasMessage("level must lie between 0 and 1, but was 3/2");
        assertThat(new ErrorBudget(Rational.ONE, 1, Rational.ONE)
                        .of(Rational.of(1, 2))
                        .burn())
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void levels_without_thresholds_are_not_rated_and_ends_are_kept() {
        assertThat(Methods.SDSN_2019.grade(points(2020, "5").build()).notRated())
                .contains(NotRated.NO_BOUNDS);
        Bounds down = new Bounds(Rational.of(100), Rational.of(50), Rational.of(20), Rational.of(20));
        LevelScale scale = Methods.SDSN_2019.on(down);
        assertThat(scale.score(Rational.of(120))).isEqualTo(Rational.ZERO);
        assertThat(scale.score(Rational.of(10))).isEqualTo(Rational.of(100));
        assertThat(scale.grade(Rational.of(10)).statistic()).contains(Figure.of(Rational.of(3)));
        Method normalised = method(Statistic.NORMALISED).build();
        assertThat(normalised.grade(points(2020, "60").bounds(down).build()).statistic())
                .contains(Figure.of(Rational.of(50)));
    }

    @Test
    void figures_say_whether_they_are_exact() {
        Figure half = Figure.of(Rational.of(1, 2));
        Figure root = half.power(half);
        assertThat(half)
                .hasToString("1/2")
                .isEqualTo(Figure.of(Rational.of(2, 4)))
                .hasSameHashCodeAs(Figure.of(Rational.of(2, 4)));
        assertThat(root.toString()).startsWith("≈0.7071");
        assertThat(root).isNotEqualTo(half).isEqualTo(half.power(half)).hasSameHashCodeAs(half.power(half));
        assertThat(root.negate().abs()).isEqualTo(root);
        assertThat(root.round(2)).isEqualByComparingTo("0.71");
        assertThat(half.round(0)).isEqualByComparingTo("1");
        assertThat(half.exact()).contains(Rational.of(1, 2));
        assertThat(root.intValue()).isZero();
        assertThat(root.longValue()).isZero();
        assertThat(root.floatValue()).isEqualTo((float) root.doubleValue());
        assertThat(half.compareTo(root)).isNegative();
        assertThat(root.compareTo(half)).isPositive();
    }
}
