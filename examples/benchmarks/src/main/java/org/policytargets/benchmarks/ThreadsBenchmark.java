package org.policytargets.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** The same promises checked by one thread, and by two at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SingleCheckBenchmark.CASES)
public class ThreadsBenchmark {
    private final Ours[] shared =
            Case.some(SingleCheckBenchmark.CASES).stream().map(Ours::new).toArray(Ours[]::new);

    @Benchmark
    @Threads(1)
    public void one(Blackhole sink) {
        check(sink);
    }

    @Benchmark
    @Threads(2)
    public void two(Blackhole sink) {
        check(sink);
    }

    private void check(Blackhole sink) {
        for (Ours each : shared) {
            sink.consume(each.check());
        }
    }
}
