package org.policytargets.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/** Makes a country and judges it, to see it work, or what it takes. */
public final class SampleRun {
    private SampleRun() {}

    /**
     * Runs it, and tells beside the result how long it took.
     *
     * @param args the folder for the files and the result, which is replaced; how many goals, how many rows of each, and csv
     *     or parquet
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (SparkSession spark = SparkSession.builder().appName("sample-run").getOrCreate()) {
            run(spark, args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]), args[3], out);
        }
    }

    static void run(SparkSession spark, String folder, int goals, int rowsOfAGoal, String format, PrintStream out)
            throws IOException {
        long start = System.nanoTime();
        SampleCountry.write(spark, goals, rowsOfAGoal, format, folder);
        long made = System.nanoTime();
        Options options = Options.parse(
                "--plan",
                folder + "/plan.json",
                "--actuals",
                folder + "/actuals",
                "--format",
                format,
                "--as-of",
                "2026-06-30",
                "--out",
                folder + "/out",
                "--sentences");
        SparkAssess.run(spark, options, out);
        long judged = System.nanoTime() - made;
        System.err.println("made in " + (made - start) / 1_000_000_000 + " s, judged in " + judged / 1_000_000_000
                + " s, " + judged / 1_000 / ((long) goals * rowsOfAGoal) + " microseconds a row");
    }
}
