package org.policytargets.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;

/** Makes a small country and judges it, to see it work. */
public final class SampleRun {
    private SampleRun() {}

    /**
     * Runs it.
     *
     * @param args the folder for the files and the result, which is replaced
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (SparkSession spark = SparkSession.builder().appName("sample-run").getOrCreate()) {
            run(spark, args[0], out);
        }
    }

    static void run(SparkSession spark, String folder, PrintStream out) throws IOException {
        SampleCountry.write(spark, 600, 100, "csv", folder);
        Options options = Options.parse(
                "--plan",
                folder + "/plan.json",
                "--actuals",
                folder + "/actuals",
                "--as-of",
                "2026-06-30",
                "--out",
                folder + "/out",
                "--sentences");
        SparkAssess.run(spark, options, out);
    }
}
