package org.policytargets.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One check of one figure, over 1 024 promises in mixed units: ours and the others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SingleCheckBenchmark.CASES)
public class SingleCheckBenchmark {
    static final int CASES = 1024;

    private final List<Case> cases = Case.some(CASES);
    private final Ours[] ours = cases.stream().map(Ours::new).toArray(Ours[]::new);
    private final HandWritten[] handWritten =
            cases.stream().map(HandWritten::new).toArray(HandWritten[]::new);
    private final Case[] reports = cases.toArray(Case[]::new);
    private final Doubles doubles = new Doubles(cases);

    /** Contestants that are slow to make, made only where they are measured. */
    @State(Scope.Benchmark)
    public static class IndriyaState {
        private final Indriya[] all =
                Case.some(CASES).stream().map(Indriya::new).toArray(Indriya[]::new);
    }

    /** The rules and their facts. */
    @State(Scope.Benchmark)
    public static class DroolsState {
        private final Drools drools = new Drools(Case.some(CASES));
    }

    /** The program and its variables. */
    @State(Scope.Benchmark)
    public static class CelState {
        private final Cel cel = new Cel();
        private final List<Map<String, Object>> variables =
                Case.some(CASES).stream().map(Cel::variables).toList();
    }

    @Benchmark
    public int oursVerdict() {
        int met = 0;
        for (Ours each : ours) {
            met += each.isMet() ? 1 : 0;
        }
        return met;
    }

    @Benchmark
    public void oursCheck(Blackhole sink) {
        for (Ours each : ours) {
            sink.consume(each.check());
        }
    }

    @Benchmark
    public void oursCheckQuantity(Blackhole sink) {
        for (Ours each : ours) {
            sink.consume(each.checkQuantity());
        }
    }

    @Benchmark
    public void oursFull(Blackhole sink) {
        for (Ours each : ours) {
            sink.consume(each.full());
        }
    }

    @Benchmark
    public int doubleVerdict() {
        return doubles.met();
    }

    @Benchmark
    public double doubleFull() {
        return doubles.full();
    }

    @Benchmark
    public int bigDecimalVerdict() {
        int met = 0;
        for (int i = 0; i < CASES; i++) {
            met += handWritten[i].isMet(reports[i].actual(), reports[i].actualMeasure()) ? 1 : 0;
        }
        return met;
    }

    @Benchmark
    public void bigDecimalFull(Blackhole sink) {
        for (int i = 0; i < CASES; i++) {
            sink.consume(handWritten[i].full(reports[i].actual(), reports[i].actualMeasure()));
        }
    }

    @Benchmark
    public int indriyaVerdict(IndriyaState state) {
        int met = 0;
        for (Indriya each : state.all) {
            met += each.isMet() ? 1 : 0;
        }
        return met;
    }

    @Benchmark
    public void indriyaFull(IndriyaState state, Blackhole sink) {
        for (Indriya each : state.all) {
            sink.consume(each.full());
        }
    }

    @Benchmark
    public int droolsVerdict(DroolsState state) {
        return state.drools.met();
    }

    @Benchmark
    public int celVerdict(CelState state) {
        int met = 0;
        for (Map<String, Object> variables : state.variables) {
            met += state.cel.isMet(variables) ? 1 : 0;
        }
        return met;
    }
}
