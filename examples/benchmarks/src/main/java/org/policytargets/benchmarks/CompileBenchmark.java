package org.policytargets.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Making a criterion, whose exact integer form is made with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SingleCheckBenchmark.CASES)
public class CompileBenchmark {
    private final Promise[] promises =
            Case.some(SingleCheckBenchmark.CASES).stream().map(Promise::of).toArray(Promise[]::new);

    @Benchmark
    public void criterion(Blackhole sink) {
        for (Promise each : promises) {
            sink.consume(each.criterion());
        }
    }
}
