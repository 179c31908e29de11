package org.policytargets.benchmarks;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.policytargets.assess.Assessment;

/** One goal assessed against 1, 12 and 120 indexed actuals: amounts that tile its window, and levels. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessBenchmark {
    private final Series amount = Series.yearlyAmount();
    private final Series amounts12 = Series.monthlyAmounts(1);
    private final Series amounts120 = Series.monthlyAmounts(10);
    private final Series level = Series.levels(1);
    private final Series levels12 = Series.levels(12);
    private final Series levels120 = Series.levels(120);
    private final Assessment assessment = amount.assess();

    @Benchmark
    public Assessment amount() {
        return amount.assess();
    }

    @Benchmark
    public Assessment amounts12() {
        return amounts12.assess();
    }

    @Benchmark
    public Assessment amounts120() {
        return amounts120.assess();
    }

    @Benchmark
    public Assessment level() {
        return level.assess();
    }

    @Benchmark
    public Assessment levels12() {
        return levels12.assess();
    }

    @Benchmark
    public Assessment levels120() {
        return levels120.assess();
    }

    @Benchmark
    public String sentenceInEnglish() {
        return assessment.sentence(Locale.ENGLISH);
    }

    @Benchmark
    public String sentenceInChinese() {
        return assessment.sentence(Locale.CHINESE);
    }
}
