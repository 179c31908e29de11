package org.policytargets.testing;

import static org.assertj.core.api.Assertions.fail;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * How many bytes a piece of code allocates on this thread: a figure that does not hang on the machine or its load. The counter is
 * looked up by name, since the modules under test have no business with management, and read through a method handle, which
 * allocates nothing itself: nothing is taken off a measurement, so that none can come out below what was allocated.
 */
public final class AllocatedBytes {
    /** So long that the compiler has come round to it on a busy machine. */
    private static final long MOST_NANOS = 20_000_000_000L;

    private static final MethodHandle COUNTER = counter();

    private AllocatedBytes() {}

    /**
     * Runs code until it takes no more than a number of bytes, as it does once it is compiled.
     *
     * @param hoped the number of bytes at which it is enough
     * @param code what to run
     * @return the least number of bytes that one run has taken
     */
    public static long least(long hoped, Runnable code) {
        long least = Long.MAX_VALUE;
        long start = System.nanoTime();
        while (least > hoped && System.nanoTime() - start < MOST_NANOS) {
            long before = soFar();
            code.run();
            least = Math.min(least, soFar() - before);
        }
        return least;
    }

    private static long soFar() {
        try {
            return (long) COUNTER.invokeExact();
        } catch (Throwable e) { // what invokeExact declares
            return fail(e);
        }
    }

    private static MethodHandle counter() {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return MethodHandles.publicLookup()
                    .unreflect(Class.forName("com.sun.management.ThreadMXBean")
                            .getMethod("getCurrentThreadAllocatedBytes"))
                    .bindTo(threads);
        } catch (ReflectiveOperationException e) {
            return fail(e);
        }
    }
}
