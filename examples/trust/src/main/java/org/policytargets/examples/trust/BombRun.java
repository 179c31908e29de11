package org.policytargets.examples.trust;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import org.policytargets.units.InvalidInputException;

/**
 * What each bomb costs until it is refused, or read: time, and memory above that of the idle process. A line each, which begins
 * with {@code ok} or {@code BAD}: bad is anything but our exception, a message without the words it must have, more than a
 * second, or more than 64 MiB. The time is that of the processor, for all threads of the process: it is the same on a machine
 * that is busy.
 */
public final class BombRun {
    private static final int MOST_MILLIS = 1_000;
    private static final int MOST_MIB = 64;

    private BombRun() {}

    /**
     * Runs all of them.
     *
     * @param args a part of the names of those to run, or nothing
     */
    public static void main(String[] args) {
        for (Bomb bomb : all()) {
            if (args.length == 0 || bomb.name().contains(args[0])) {
                // The second run: the first is slow for every file, because classes are loaded.
                run(bomb);
                System.out.println(run(bomb));
            }
        }
    }

    static List<Bomb> all() {
        List<Bomb> all = new ArrayList<>(TextBombs.all());
        all.addAll(DocumentBombs.all());
        all.addAll(SheetBombs.all());
        return all;
    }

    private static String run(Bomb bomb) {
        Runnable reader = bomb.made().get();
        List<MemoryPoolMXBean> heap = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
        heap.removeIf(pool -> pool.getType() != MemoryType.HEAP);
        System.gc();
        long idle = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = processorNanos();
        String outcome = outcome(reader);
        long millis = (processorNanos() - start) / 1_000_000;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        long mib = (peak - idle) >> 20;
        boolean said = outcome.startsWith("read") ? bomb.says().isEmpty() : outcome.contains(bomb.says());
        boolean good = said && !outcome.startsWith("threw ") && millis <= MOST_MILLIS && mib <= MOST_MIB;
        return (good ? "ok   " : "BAD  ") + bomb.name() + ": " + millis + " ms, " + mib + " MiB; " + outcome;
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static String outcome(Runnable reader) {
        try {
            reader.run();
            return "read";
        } catch (InvalidInputException e) {
            return String.valueOf(e.getMessage());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return "threw " + e;
        }
    }
}
