package org.policytargets.examples.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;

/** Judges a plan on Spark from the command line, on a cluster or on one machine; called wrongly, it says how. */
public final class SparkAssess {
    private SparkAssess() {}

    /**
     * Runs it, and prints how many goals have each verdict.
     *
     * @param args the command line
     * @throws IOException if a file cannot be read, or the result not be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(Options.USAGE);
            System.exit(2);
            return;
        }
        try (SparkSession spark =
                SparkSession.builder().appName("policy-targets").getOrCreate()) {
            run(spark, options, out);
        }
    }

    static void run(SparkSession spark, Options options, PrintStream out) throws IOException {
        Assignment assignment = assignment(spark, options);
        Outcome outcome = AssessmentJob.of(spark, assignment)
                .run(options.source(), options.required("actuals"), options.required("out"));
        Locale language = options.language();
        out.println(assignment.bench().plan().title().in(language) + " · " + options.asOf());
        out.println("  " + outcome.sentence(language));
        out.println("  " + outcome.reports() + " reports · " + outcome.problems() + " problems");
    }

    private static Assignment assignment(SparkSession spark, Options options) throws IOException {
        Plan plan;
        try (InputStream in = open(spark, options.required("plan"))) {
            plan = Documents.JSON.readPlan(in);
        }
        List<Resolution> resolutions = List.of();
        if (options.has("resolutions")) {
            try (InputStream in = open(spark, options.required("resolutions"))) {
                resolutions = Documents.JSON.readResolutions(in);
            }
        }
        Assignment assignment = Assignment.of(plan, options.asOf())
                .withResolutions(resolutions)
                .in(options.language())
                .holdingAtMost(options.most());
        return options.has("sentences") ? assignment.withSentences() : assignment;
    }

    private static InputStream open(SparkSession spark, String file) throws IOException {
        Path path = new Path(file);
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration()).open(path);
    }
}
