package org.policytargets.benchmarks;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.Interval;
import org.policytargets.units.PolicyUnits;

/**
 * One range, 30 to 31 km, and a column of 2^20 figures in metres with one decimal, a third on each side: more than a processor
 * learns by heart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ColumnBenchmark.ROWS)
public class ColumnBenchmark {
    static final int ROWS = 1 << 20;

    private static final long SEED = 20_251_231;
    private static final int SCALE = 1;
    private static final BigDecimal FACTOR = new BigDecimal("0.001");
    private static final BigDecimal LEAST = new BigDecimal("30");
    private static final BigDecimal MOST = new BigDecimal("31");

    private final Interval range = Interval.closed(
            ExactQuantity.of(LEAST, PolicyUnits.KILOMETRE), ExactQuantity.of(MOST, PolicyUnits.KILOMETRE));
    private final long[] digits =
            new SplittableRandom(SEED).longs(ROWS, 290_000, 320_000).toArray();
    private final double[] doubles = new double[ROWS];
    private final BigDecimal[] decimals = new BigDecimal[ROWS];
    private final byte[] sides = new byte[ROWS];

    /** The same figures three times. */
    public ColumnBenchmark() {
        for (int i = 0; i < ROWS; i++) {
            decimals[i] = BigDecimal.valueOf(digits[i], SCALE);
            doubles[i] = decimals[i].doubleValue();
        }
    }

    @Benchmark
    public byte[] ours() {
        range.sides(digits, SCALE, PolicyUnits.METRE, sides);
        return sides;
    }

    @Benchmark
    public byte[] oursOneByOne() {
        for (int i = 0; i < ROWS; i++) {
            sides[i] = (byte) range.side(decimals[i], PolicyUnits.METRE);
        }
        return sides;
    }

    /** The bounds in the reported unit, and no branch: the physical limit. Not exact. */
    @Benchmark
    public byte[] doubleWithMovedBounds() {
        double least = LEAST.doubleValue() / FACTOR.doubleValue();
        double most = MOST.doubleValue() / FACTOR.doubleValue();
        for (int i = 0; i < ROWS; i++) {
            sides[i] = (byte) ((doubles[i] > most ? 1 : 0) - (doubles[i] < least ? 1 : 0));
        }
        return sides;
    }

    /** As one writes it. Not exact. */
    @Benchmark
    public byte[] doubleAsWritten() {
        double least = LEAST.doubleValue();
        double most = MOST.doubleValue();
        for (int i = 0; i < ROWS; i++) {
            double kilometres = doubles[i] * FACTOR.doubleValue();
            sides[i] = (byte) (kilometres < least ? -1 : kilometres > most ? 1 : 0);
        }
        return sides;
    }

    @Benchmark
    public byte[] bigDecimal() {
        for (int i = 0; i < ROWS; i++) {
            BigDecimal kilometres = decimals[i].multiply(FACTOR);
            sides[i] = (byte) (kilometres.compareTo(LEAST) < 0 ? -1 : kilometres.compareTo(MOST) > 0 ? 1 : 0);
        }
        return sides;
    }
}
