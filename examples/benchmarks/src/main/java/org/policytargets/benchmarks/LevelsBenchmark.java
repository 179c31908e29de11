package org.policytargets.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.policytargets.method.Bounds;
import org.policytargets.method.LevelScale;
import org.policytargets.method.Methods;
import org.policytargets.units.Rational;

/**
 * Colours and normalised scores of 15 000 parsed rows of 114 indicators: exactly, and by the same arithmetic on doubles. A row
 * names its indicator, which both look up; the bare arithmetic, with the indicator at hand, is measured beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LevelsBenchmark.ROWS)
public class LevelsBenchmark {
    static final int ROWS = 15_000;
    private static final int INDICATORS = 114;
    private static final long SEED = 2019;

    private record Row(String indicator, int index, Rational exact, double value) {}

    private final Map<String, LevelScale> scales = new HashMap<>();
    private final Map<String, double[]> thresholds = new HashMap<>();
    private final LevelScale[] scaleAt = new LevelScale[INDICATORS];
    private final double[][] thresholdsAt = new double[INDICATORS][];
    private final Row[] rows = new Row[ROWS];
    private final double[] scores = new double[ROWS];
    private final int[] colours = new int[ROWS];

    /** Makes the rows: thresholds and values of up to seven digits. */
    public LevelsBenchmark() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < INDICATORS; i++) {
            int direction = random.nextBoolean() ? 1 : -1;
            long worst = random.nextLong(1_000);
            long red = worst + direction * random.nextLong(1, 400);
            long green = red + direction * random.nextLong(1, 400);
            long best = green + direction * random.nextLong(1, 400);
            scaleAt[i] = Methods.SDSN_2019.on(new Bounds(
                    Rational.of(worst, 10), Rational.of(red, 10), Rational.of(green, 10), Rational.of(best, 10)));
            thresholdsAt[i] = new double[] {worst / 10.0, red / 10.0, green / 10.0, best / 10.0};
            scales.put("sdg" + i % 17 + "_" + i, scaleAt[i]);
            thresholds.put("sdg" + i % 17 + "_" + i, thresholdsAt[i]);
        }
        for (int i = 0; i < ROWS; i++) {
            int index = random.nextInt(INDICATORS);
            double[] of = thresholdsAt[index];
            double value = of[0] + (of[3] - of[0]) * random.nextDouble(-0.1, 1.1);
            Rational exact = Rational.of(Math.round(value * 10_000), 10_000);
            rows[i] = new Row("sdg" + index % 17 + "_" + index, index, exact, exact.doubleValue());
        }
    }

    @Benchmark
    public void ours(Blackhole sink) {
        for (Row row : rows) {
            LevelScale scale = Objects.requireNonNull(scales.get(row.indicator));
            sink.consume(scale.mark(row.exact));
            sink.consume(scale.score(row.exact));
        }
    }

    @Benchmark
    public void doubleLoop(Blackhole sink) {
        for (int i = 0; i < ROWS; i++) {
            grade(i, Objects.requireNonNull(thresholds.get(rows[i].indicator)));
        }
        sink.consume(scores);
        sink.consume(colours);
    }

    @Benchmark
    public void oursWithoutLookUp(Blackhole sink) {
        for (Row row : rows) {
            LevelScale scale = scaleAt[row.index];
            sink.consume(scale.mark(row.exact));
            sink.consume(scale.score(row.exact));
        }
    }

    @Benchmark
    public void doubleLoopWithoutLookUp(Blackhole sink) {
        for (int i = 0; i < ROWS; i++) {
            grade(i, thresholdsAt[rows[i].index]);
        }
        sink.consume(scores);
        sink.consume(colours);
    }

    private void grade(int row, double[] of) {
        double value = rows[row].value;
        scores[row] = Math.max(0, Math.min(100, 100 * (value - of[0]) / (of[3] - of[0])));
        double direction = of[3] > of[0] ? 1 : -1;
        double middle = (of[1] + of[2]) / 2;
        if (direction * (value - of[2]) >= 0) {
            colours[row] = 0;
        } else if (direction * (value - middle) >= 0) {
            colours[row] = 1;
        } else {
            colours[row] = direction * (value - of[1]) >= 0 ? 2 : 3;
        }
    }
}
