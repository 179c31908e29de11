package org.policytargets.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time and the allocation of the measuring threads, per operation. Time in which the machine ran something else
 * does not count, so that ratios hold on a busy machine. The collector has threads of its own, which are not counted: what
 * allocates much is flattered.
 */
public final class CpuProfiler implements InternalProfiler {
    static final String CPU = "cpu";
    static final String ALLOCATION = "alloc";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long cpuBefore;
    private long allocatedBefore;

    @Override
    public String getDescription() {
        return "CPU time and allocation of the measuring threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        long[] workers = workers();
        allocatedBefore = sum(threads.getThreadAllocatedBytes(workers));
        cpuBefore = sum(threads.getThreadCpuTime(workers));
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long[] workers = workers();
        double cpu = sum(threads.getThreadCpuTime(workers)) - cpuBefore;
        double allocated = sum(threads.getThreadAllocatedBytes(workers)) - allocatedBefore;
        long operations = result.getMetadata().getAllOps();
        return List.of(
                new ScalarResult(CPU, cpu / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(ALLOCATION, allocated / operations, "B/op", AggregationPolicy.AVG));
    }

    private long[] workers() {
        long[] ids = threads.getAllThreadIds();
        java.lang.management.ThreadInfo[] infos = threads.getThreadInfo(ids);
        return java.util.stream.IntStream.range(0, ids.length)
                .filter(i -> infos[i] != null && infos[i].getThreadName().contains("-jmh-worker-"))
                .mapToLong(i -> ids[i])
                .toArray();
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += Math.max(value, 0);
        }
        return sum;
    }
}
