package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.policytargets.goal.Better;
import org.policytargets.units.Rational;

/** The laws of methods, named as in their documentation. */
class MethodProperties {
    /** Two to eight years of small numbers, sometimes with holes, zeros or another sign. */
    private static Trajectory any(Random random) {
        Trajectory.Builder builder = Trajectory.builder().better(random.nextBoolean() ? Better.MORE : Better.LESS);
        int year = 2010 + random.nextInt(8);
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            builder.addPoints(Observation.of(year, value(random)));
            year += 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
        }
        if (random.nextInt(6) > 0) {
            builder.target(value(random));
        }
        if (random.nextInt(6) > 0) {
            builder.due(Rational.of(2024 + random.nextInt(12)));
        }
        if (random.nextInt(3) == 0) {
            builder.limit(Rational.of(100));
        }
        if (random.nextInt(3) == 0) {
            builder.start(Rational.of(2010 + random.nextInt(10)));
        }
        return builder.build();
    }

    private static Rational value(Random random) {
        int sign = random.nextInt(12) == 0 ? -1 : 1;
        return Rational.of(sign * random.nextInt(1200), 10);
    }

    private static Trajectory.Builder like(Trajectory trajectory, List<Observation> points) {
        return Trajectory.builder()
                .points(points)
                .better(trajectory.better())
                .target(trajectory.target())
                .start(trajectory.start())
                .due(trajectory.due())
                .planned(trajectory.planned())
                .limit(trajectory.limit())
                .bounds(trajectory.bounds());
    }

    private static Method anyMethod(Random random) {
        return Methods.all().get(random.nextInt(Methods.all().size()));
    }

    @Property
    void grading_is_total(@ForAll Random random) {
        for (Method method : Methods.all()) {
            Grade grade = method.grade(any(random));
            assertThat(grade.mark().isPresent()).isNotEqualTo(grade.notRated().isPresent());
            grade.statistic()
                    .ifPresent(figure -> assertThat(figure.doubleValue()).isFinite());
            grade.score().ifPresent(figure -> assertThat(figure.doubleValue()).isFinite());
            if (method.isExact()) {
                assertThat(grade.statistic().map(Figure::isExact).orElse(true)).isTrue();
            }
        }
    }

    @Property
    void the_order_of_the_observations_plays_no_part(@ForAll Random random) {
        Trajectory trajectory = any(random);
        List<Observation> shuffled = new ArrayList<>(trajectory.points());
        Collections.shuffle(shuffled, random);
        Method method = anyMethod(random);
        assertThat(method.grade(like(trajectory, shuffled).build())).isEqualTo(method.grade(trajectory));
    }

    /** Exactly so for exact methods; floating ones may differ in the last digits, and so at the edge of a band. */
    @Property
    void restating_all_values_in_another_unit_changes_no_grade(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 2000) int above,
            @ForAll @IntRange(min = 1, max = 9) int below) {
        Trajectory trajectory = any(random);
        Rational factor = Rational.of(above, below);
        List<Observation> points = trajectory.points().stream()
                .map(point -> new Observation(point.time(), point.value().multiply(factor)))
                .toList();
        Trajectory restated = like(trajectory, points)
                .target(trajectory.target().map(factor::multiply))
                .limit(trajectory.limit().map(factor::multiply))
                .build();
        for (Method method : Methods.all()) {
            boolean hasScale = method.statistic() == Statistic.LEVEL
                    || method.equals(Methods.UN_2023) // within one point of 0 or 100: a rule about percent
                    || (method.zeroAs().isPresent() && hasZero(trajectory)); // 0.001 of what?
            if (hasScale) {
                continue;
            }
            Grade before = method.grade(trajectory);
            Grade after = method.grade(restated);
            if (method.isExact()) {
                assertThat(after.mark()).isEqualTo(before.mark());
                assertThat(after.notRated()).isEqualTo(before.notRated());
                if (method.statistic() != Statistic.PACE) {
                    assertThat(after.statistic()).isEqualTo(before.statistic());
                }
            } else {
                assertThat(after.statistic().isPresent())
                        .isEqualTo(before.statistic().isPresent());
                before.statistic()
                        .ifPresent(figure -> assertThat(after.statistic().get().doubleValue())
                                .isCloseTo(
                                        figure.doubleValue(),
                                        org.assertj.core.api.Assertions.within(
                                                1e-6 * (1 + Math.abs(figure.doubleValue())))));
            }
        }
    }

    private static boolean hasZero(Trajectory trajectory) {
        return trajectory.target().filter(target -> target.signum() == 0).isPresent()
                || trajectory.points().stream().anyMatch(point -> point.value().signum() == 0);
    }

    private static final List<Rating> WORST_FIRST = List.of(
            Rating.MISSED, Rating.REGRESSING, Rating.OFF_TRACK, Rating.AT_RISK, Rating.ON_TRACK, Rating.ACHIEVED);

    /** The latest value moved to the better side, its sign kept. */
    private static Optional<Trajectory> better(Trajectory trajectory, int by) {
        List<Observation> points = new ArrayList<>(trajectory.points());
        Observation last = points.remove(points.size() - 1);
        Rational step = Rational.of(trajectory.better() == Better.MORE ? by : -by, 10);
        Rational value = last.value().add(step);
        points.add(new Observation(last.time(), value));
        return value.signum() == last.value().signum() && value.signum() != 0
                ? Optional.of(like(trajectory, points).build())
                : Optional.empty();
    }

    @Property
    void a_better_latest_value_never_worsens_a_grade(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 400) int by) {
        Trajectory trajectory = any(random);
        Optional<Trajectory> better = better(trajectory, by);
        Assume.that(better.isPresent());
        for (Method method : Methods.all()) {
            Rating before = method.grade(trajectory).rating();
            Rating after = method.grade(better.get()).rating();
            if (method.monotone() && WORST_FIRST.contains(before) && WORST_FIRST.contains(after)) {
                assertThat(WORST_FIRST.indexOf(after))
                        .as(method + " " + trajectory + " " + better.get())
                        .isGreaterThanOrEqualTo(WORST_FIRST.indexOf(before));
            }
        }
    }

    /** Found by the property above where it is not claimed: two losses make a positive share. */
    @Example
    void un_2023_and_escap_are_not_monotone_below_a_target_that_the_base_had_reached() {
        for (Method method : List.of(Methods.UN_2023, Methods.ESCAP)) {
            assertThat(method.monotone()).isFalse();
            Trajectory.Builder lost =
                    MethodExamples.points(2015, "10").target(Rational.of(8)).due(Rational.of(2030));
            Grade worse = method.grade(
                    lost.addPoints(Observation.of(2020, Rational.of(4))).build());
            Grade better = method.grade(MethodExamples.points(2015, "10", 2020, "7.9")
                    .target(Rational.of(8))
                    .due(Rational.of(2030))
                    .build());
            assertThat(worse.statistic().orElseThrow())
                    .isGreaterThan(better.statistic().orElseThrow());
            assertThat(WORST_FIRST.indexOf(worse.rating()))
                    .isGreaterThanOrEqualTo(WORST_FIRST.indexOf(better.rating()));
        }
    }

    @Property
    void the_bands_partition_the_line(
            @ForAll @IntRange(min = -3000, max = 3000) int thousandths, @ForAll Random random) {
        Figure number = Figure.of(Rational.of(thousandths, 1000));
        Bands bands = anyMethod(random).bands();
        Band band = bands.of(number);
        long holding = 0;
        Optional<BigDecimal> before = Optional.empty();
        boolean beforeInclusive = false;
        for (Band each : bands.bands()) {
            boolean aboveLower = each.from().isEmpty()
                    || number.compareTo(Figure.of(each.from().get())) > 0
                    || (each.inclusive()
                            && number.compareTo(Figure.of(each.from().get())) == 0);
            boolean belowUpper = before.isEmpty()
                    || number.compareTo(Figure.of(before.get())) < 0
                    || (!beforeInclusive && number.compareTo(Figure.of(before.get())) == 0);
            if (aboveLower && belowUpper) {
                holding++;
                assertThat(each).isEqualTo(band);
            }
            before = each.from();
            beforeInclusive = each.inclusive();
        }
        assertThat(holding).isEqualTo(1);
    }

    /** Linear time up to the deadline: R = F ÷ elapsed share, and A = R. */
    @Property
    void in_linear_time_ratio_schedule_and_projected_share_are_one(@ForAll Random random) {
        Trajectory trajectory = any(random);
        Method.Builder linear = Method.builder()
                .named("linear", "Linear", "线性")
                .cited("methods", "4", Confidence.READ)
                .geometry(new Geometry.Linear())
                .origin(new Origin.First())
                .bands(Bands.of(Band.below("x", Rating.NOT_RATED)));
        Optional<Figure> ratio =
                linear.statistic(Statistic.PACE_RATIO).build().grade(trajectory).statistic();
        Optional<Figure> schedule =
                linear.statistic(Statistic.SCHEDULE).build().grade(trajectory).statistic();
        Optional<Figure> share = linear.statistic(Statistic.PROJECTED_SHARE)
                .build()
                .grade(trajectory)
                .statistic();
        boolean forward = trajectory.target().isPresent()
                && trajectory
                                .target()
                                .get()
                                .compareTo(trajectory.points().get(0).value())
                        != 0
                && (trajectory
                                        .target()
                                        .get()
                                        .compareTo(trajectory.points().get(0).value())
                                > 0)
                        == (trajectory.better() == Better.MORE);
        boolean open = trajectory.due().isPresent()
                && trajectory
                                .points()
                                .get(trajectory.points().size() - 1)
                                .time()
                                .compareTo(trajectory.due().get())
                        <= 0;
        if (forward && open && ratio.isPresent()) {
            assertThat(schedule).isEqualTo(ratio);
            assertThat(share).isEqualTo(ratio);
        }
    }

    private static Grade anyGrade(Random random) {
        if (random.nextInt(5) == 0) {
            return Grade.none("m", NotRated.NO_DATA);
        }
        Rating rating = WORST_FIRST.get(random.nextInt(WORST_FIRST.size()));
        Figure figure = Figure.of(Rational.of(random.nextInt(31), 10));
        return Grade.of("m", new Mark(rating.name(), rating), Optional.of(figure), Optional.of(figure));
    }

    @Property
    void the_order_of_the_members_plays_no_part(@ForAll Random random) {
        List<Aggregation.Member> members = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            members.add(new Aggregation.Member(
                    anyGrade(random), BigDecimal.valueOf(random.nextInt(5)), random.nextInt(4) == 0));
        }
        List<Aggregation.Member> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        for (Aggregation rule : List.of(
                Aggregations.OPEN_SDG,
                Aggregations.SDSN_GOAL_COLOUR,
                Aggregations.SDSN_GOAL_SCORE,
                Aggregations.EUSTAT,
                Aggregations.WORST,
                Aggregations.EU_COHESION,
                Aggregations.KEPTN)) {
            assertThat(rule.of("all", shuffled)).isEqualTo(rule.of("all", members));
        }
    }
}
