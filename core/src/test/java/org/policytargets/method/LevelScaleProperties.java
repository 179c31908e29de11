package org.policytargets.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.policytargets.units.Rational;

/** A scale's compiled thresholds say what its method says by dividing. */
class LevelScaleProperties {
    private static final List<Rational> SIZES =
            List.of(Rational.ONE, Rational.of(1, 10_000), Rational.of(1, 7), Rational.of(1_000_000_007));

    /** Four values in order or its reverse, the first two and the last two sometimes one. */
    private static Bounds bounds(Random random) {
        Rational unit = SIZES.get(random.nextInt(SIZES.size()));
        int direction = random.nextBoolean() ? 1 : -1;
        int worst = random.nextInt(201) - 100;
        int red = worst + direction * random.nextInt(20);
        int green = red + direction * (1 + random.nextInt(20));
        int best = green + direction * random.nextInt(20);
        return new Bounds(times(unit, worst), times(unit, red), times(unit, green), times(unit, best));
    }

    private static Rational times(Rational unit, int count) {
        return unit.multiply(Rational.of(count));
    }

    /** On a threshold, a hair off it, around them all, or as large as a long can be. */
    private static Rational value(Bounds bounds, Random random) {
        Rational middle = bounds.red().add(bounds.green()).divide(Rational.of(2));
        List<Rational> edges = List.of(bounds.worst(), bounds.red(), middle, bounds.green(), bounds.best());
        Rational edge = edges.get(random.nextInt(edges.size()));
        Rational span = bounds.best().subtract(bounds.worst());
        return switch (random.nextInt(4)) {
            case 0 -> edge;
            case 1 -> edge.add(Rational.of(random.nextBoolean() ? 1 : -1, Long.MAX_VALUE >> random.nextInt(62)));
            case 2 -> bounds.worst().add(span.multiply(Rational.of(random.nextInt(1400) - 200, 1000)));
            default -> Rational.of(random.nextLong() >> random.nextInt(63), 1 + random.nextInt(1000));
        };
    }

    @Property
    void the_fast_path_agrees_with_the_exact_one(@ForAll Random random) {
        Bounds bounds = bounds(random);
        Rational value = value(bounds, random);
        Trajectory trajectory = Trajectory.builder()
                .addPoints(Observation.of(2020, value))
                .bounds(bounds)
                .build();
        LevelScale scale = Methods.SDSN_2019.on(bounds);
        assertThat(scale.grade(value)).isEqualTo(Methods.SDSN_2019.grade(trajectory));
        assertThat(Figure.of(scale.score(value))).isEqualTo(Levels.normalised(value, bounds));
    }
}
