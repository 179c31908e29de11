package org.policytargets.examples.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.ForeachFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.policytargets.examples.bulk.Generator;
import org.policytargets.examples.bulk.Generator.Order;
import org.policytargets.goal.Plan;

/**
 * A country to try with, as large as wanted and the same each time: its plan, and what was reported, in files made by many
 * tasks. The rows of a goal lie in all files, figures and their revisions too; some cannot be used.
 */
public final class SampleCountry {
    private static final long SEED = 20260101;
    private static final long ROWS_OF_A_FILE = 500_000;
    private static final int LEAST_FILES = 4;

    private SampleCountry() {}

    /**
     * Makes one: {@code plan.json} and the folder {@code actuals}.
     *
     * @param args how many goals, how many rows of each, csv or parquet, and the folder, which is replaced
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("sample-country").getOrCreate()) {
            write(spark, Integer.parseInt(args[0]), Integer.parseInt(args[1]), args[2], args[3]);
        }
    }

    static void write(SparkSession spark, int goals, int rowsOfAGoal, String format, String folder) throws IOException {
        Path out = new Path(folder);
        FileSystem files = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
        files.delete(out, true);
        long rows = (long) goals * rowsOfAGoal;
        try (OutputStream plan = files.create(new Path(out, "plan.json"))) {
            Documents.JSON.write(plan(goals, rowsOfAGoal), plan);
        }
        if (format.equals("csv")) {
            writeCsv(spark, rows, rowsOfAGoal, folder + "/actuals");
        } else {
            String csv = folder + "/_csv";
            writeCsv(spark, rows, rowsOfAGoal, csv);
            // The underscore hides a folder from Spark, but not its files.
            spark.read()
                    .option("header", "true")
                    .csv(csv + "/*.csv")
                    .write()
                    .format(format)
                    .save(folder + "/actuals");
            files.delete(new Path(csv), true);
        }
    }

    static Plan plan(int goals, int rowsOfAGoal) {
        return generator((long) goals * rowsOfAGoal, rowsOfAGoal).plan();
    }

    private static Generator generator(long rows, int rowsOfAGoal) {
        return Generator.of(SEED, rows, Order.SHUFFLED).withRowsOfAGoal(rowsOfAGoal);
    }

    /** A file a task; one that is written again is written from its beginning. */
    private static void writeCsv(SparkSession spark, long rows, int rowsOfAGoal, String folder) {
        SerializableConfiguration settings =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        int count = Math.toIntExact(Math.max(LEAST_FILES, (rows + ROWS_OF_A_FILE - 1) / ROWS_OF_A_FILE));
        ForeachFunction<Long> writing = number -> {
            Generator generator = generator(rows, rowsOfAGoal);
            Plan plan = generator.plan();
            Path file = new Path(folder, String.format(Locale.ROOT, "actuals-%05d.csv", number));
            try (OutputStream out = new BufferedOutputStream(
                    file.getFileSystem(settings.value()).create(file, true))) {
                generator.writeCsv(plan, rows * number / count, rows * (number + 1) / count, out);
            }
        };
        spark.range(0, count, 1, count).as(Encoders.LONG()).foreach(writing);
    }
}
