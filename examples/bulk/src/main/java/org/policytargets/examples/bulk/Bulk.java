package org.policytargets.examples.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Assesses a file of actuals, or three of them to see whether one costs more where there are more. */
public final class Bulk {
    private static final long WARM = 100_000;
    private static final double MOST_GROWTH = 1.3;
    private static final double LEAST_SPEED = 0.6;

    private Bulk() {}

    /**
     * Prints what it took.
     *
     * @param arguments the folder of the files, how many rows, and whether to compare 10^5, 10^6 and 10^7 rows instead
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (arguments[2].equals("false")) {
            assess(folder, Long.parseLong(arguments[1]), System.out, System.err);
        } else if (!compare(folder, new long[] {100_000, 1_000_000, 10_000_000}, System.out, System.err)) {
            System.exit(1);
        }
    }

    static void assess(Path folder, long rows, PrintStream out, PrintStream progress) throws IOException {
        warm(folder, rows, progress);
        BulkRun run = BulkRun.of(folder, rows, progress);
        run.print(out);
        reached(out, "speed", run.speed() >= LEAST_SPEED, "at least " + LEAST_SPEED + " of only parsing");
    }

    static boolean compare(Path folder, long[] sizes, PrintStream out, PrintStream progress) throws IOException {
        warm(folder, sizes[0], progress);
        double first = 0;
        double most = 0;
        for (long rows : sizes) {
            BulkRun run = BulkRun.of(folder, rows, progress);
            first = first == 0 ? run.cost() : first;
            most = Math.max(most, run.cost() / first);
            out.println(rows + " rows: " + Math.round(run.cost()) + " ns/row, " + BulkRun.hundredths(run.cost() / first)
                    + " of the first, speed " + BulkRun.hundredths(run.speed()) + " of only parsing");
        }
        return reached(out, "growth", most <= MOST_GROWTH, "at most " + MOST_GROWTH + " of the first");
    }

    /** What the virtual machine takes to become fast is no cost of a row. */
    private static void warm(Path folder, long rows, PrintStream progress) throws IOException {
        for (int i = 0; i < 3; i++) {
            BulkRun.of(folder, Math.min(rows, WARM), progress);
        }
    }

    private static boolean reached(PrintStream out, String name, boolean reached, String wanted) {
        out.println((reached ? "reached    " : "MISSED     ") + name + " " + wanted);
        return reached;
    }
}
