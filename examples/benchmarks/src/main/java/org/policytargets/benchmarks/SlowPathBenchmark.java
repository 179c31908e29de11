package org.policytargets.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Figures of 30 digits, which have no fast form: multiplied out exactly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SingleCheckBenchmark.CASES)
public class SlowPathBenchmark {
    private static final BigDecimal MANY_DECIMALS = new BigDecimal("1E-25");

    private final List<Case> cases = Case.some(SingleCheckBenchmark.CASES).stream()
            .map(c -> new Case(
                    c.word(),
                    c.target(),
                    c.targetMeasure(),
                    c.tolerance(),
                    c.actual().add(MANY_DECIMALS),
                    c.actualMeasure()))
            .toList();
    private final Ours[] ours = cases.stream().map(Ours::new).toArray(Ours[]::new);
    private final HandWritten[] handWritten =
            cases.stream().map(HandWritten::new).toArray(HandWritten[]::new);
    private final Case[] reports = cases.toArray(Case[]::new);

    @Benchmark
    public int oursVerdict() {
        int met = 0;
        for (Ours each : ours) {
            met += each.isMet() ? 1 : 0;
        }
        return met;
    }

    @Benchmark
    public int bigDecimalVerdict() {
        int met = 0;
        for (int i = 0; i < reports.length; i++) {
            met += handWritten[i].isMet(reports[i].actual(), reports[i].actualMeasure()) ? 1 : 0;
        }
        return met;
    }
}
