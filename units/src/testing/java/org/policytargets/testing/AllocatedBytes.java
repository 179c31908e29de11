package org.policytargets.testing;

import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Method;

/**
 * How many bytes a piece of code allocates on this thread: a figure that does not hang on the machine or its load. Read by
 * reflection, since the modules under test have no business with management.
 */
public final class AllocatedBytes {
    /** So many that the compiler has come round to it on any machine. */
    private static final int MOST_ROUNDS = 100_000;

    private AllocatedBytes() {}

    /**
     * Runs code until it takes no more than a number of bytes, as it does once it is compiled.
     *
     * @param hoped the number of bytes at which it is enough
     * @param code what to run
     * @return the least number of bytes that one run has taken
     */
    public static long least(long hoped, Runnable code) {
        long overhead = overhead();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < MOST_ROUNDS && least > hoped; i++) {
            long before = soFar();
            code.run();
            least = Math.min(least, soFar() - before - overhead);
        }
        return least;
    }

    /** What asking itself allocates. */
    private static long overhead() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 1000; i++) {
            long before = soFar();
            least = Math.min(least, soFar() - before);
        }
        return least;
    }

    private static long soFar() {
        try {
            return (long) Holder.METHOD.invoke(Holder.BEAN);
        } catch (ReflectiveOperationException e) {
            return fail(e);
        }
    }

    private static final class Holder {
        static final Object BEAN = bean();
        static final Method METHOD = method();

        private static Object bean() {
            try {
                return Class.forName("java.lang.management.ManagementFactory")
                        .getMethod("getThreadMXBean")
                        .invoke(null);
            } catch (ReflectiveOperationException e) {
                return fail(e);
            }
        }

        private static Method method() {
            try {
                return Class.forName("com.sun.management.ThreadMXBean").getMethod("getCurrentThreadAllocatedBytes");
            } catch (ReflectiveOperationException e) {
                return fail(e);
            }
        }
    }
}
