package org.policytargets.examples.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.policytargets.assess.Verdict;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Tally;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.CsvRows;
import org.policytargets.goal.Plan;

/**
 * A file of actuals assessed, and what that took. Times are of the processor, for which it does not matter what else the
 * machine does; the wall clock stands beside them.
 *
 * @param tally how many there were
 * @param verdicts the goals by their verdicts
 * @param wall the nanoseconds that passed
 * @param cpu the nanoseconds that the processor worked
 * @param parsing the nanoseconds that it works to only parse the same file
 * @param reading the nanoseconds that it works to only read the actuals of the same file
 * @param heap the bytes of the heap in use at most, garbage included
 */
record BulkRun(Tally tally, Map<Verdict, Long> verdicts, long wall, long cpu, long parsing, long reading, long heap) {
    private static final long SEED = 20260101;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** Assesses a file of so many rows, which is made in the folder if it is not there. */
    static BulkRun of(Path folder, long rows, PrintStream progress) throws IOException {
        Generator generator = Generator.of(SEED, rows, Generator.Order.GROUPED);
        Plan plan = generator.plan();
        Path file = folder.resolve("actuals-" + rows + ".csv");
        make(file, generator, plan);
        long parsing = parse(file, csv -> csv);
        ActualsSheet sheets = ActualsSheet.of(plan).in(Locale.ENGLISH);
        long reading = parse(file, csv -> sheets.rows(csv, sheets.suggest(csv.header())));
        resetPeaks();
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        long wall = System.nanoTime();
        long cpu = processorTime();
        try (InputStream in = Files.newInputStream(file)) {
            CsvRows csv = Csv.rows(in);
            Tally tally = BulkAssessor.of(plan, AS_OF)
                    .watchedEvery(1_000_000, sofar -> {
                        progress.println(
                                sofar.rows() + " rows, " + sofar.problems() + " problems, " + sofar.goals() + " goals");
                        return true;
                    })
                    .assessGrouped(
                            sheets.rows(csv, sheets.suggest(csv.header())),
                            assessment -> verdicts.merge(assessment.verdict(), 1L, Long::sum),
                            problem -> {});
            return new BulkRun(
                    tally, verdicts, System.nanoTime() - wall, processorTime() - cpu, parsing, reading, peak());
        }
    }

    private static void make(Path file, Generator generator, Plan plan) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
            generator.writeCsv(plan, out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long parse(Path file, Function<CsvRows, Iterator<?>> rows) throws IOException {
        long cpu = processorTime();
        try (InputStream in = Files.newInputStream(file)) {
            rows.apply(Csv.rows(in)).forEachRemaining(row -> {});
        }
        return processorTime() - cpu;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The processor's nanoseconds for one actual. */
    double cost() {
        return (double) cpu / tally.rows();
    }

    /** How fast it is, measured by how fast the file is parsed. */
    double speed() {
        return (double) parsing / cpu;
    }

    void print(PrintStream out) {
        out.println("rows       " + tally.rows());
        out.println("problems   " + tally.problems());
        out.println("goals      " + tally.goals());
        verdicts.forEach((verdict, count) -> out.println("           " + count + " " + verdict));
        out.println("seconds    " + tenths(wall / 1e9) + " (processor " + tenths(cpu / 1e9) + ")");
        out.println("rows/s     " + Math.round(tally.rows() / (wall / 1e9)));
        out.println("ns/row     " + Math.round(cost()) + ", of which parsing "
                + Math.round((double) parsing / tally.rows()) + ", reading actuals "
                + Math.round((double) (reading - parsing) / tally.rows()));
        out.println("speed      " + hundredths(speed()) + " of only parsing, " + hundredths((double) reading / cpu)
                + " of only reading the actuals");
        out.println("peak heap  " + (heap >> 20) + " MiB, garbage included");
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    static double hundredths(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
