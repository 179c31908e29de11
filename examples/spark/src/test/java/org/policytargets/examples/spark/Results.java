package org.policytargets.examples.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** What a run has written, as lines like those of {@link Trial}. */
final class Results {
    private Results() {}

    static List<String> in(SparkSession spark, String folder) {
        List<String> lines = assessments(spark, folder);
        for (Row row : spark.read().parquet(folder + "/problems").collectAsList()) {
            String file = Path.of(row.<String>getAs("file")).getFileName().toString();
            lines.add(file + " " + row.getAs("row") + " " + row.getAs("cause"));
        }
        return lines;
    }

    static List<String> assessments(SparkSession spark, String folder) {
        List<String> lines = new ArrayList<>();
        for (Row row : spark.read()
                .parquet(folder + "/assessments")
                // A day as an object is made with classes that Java 17 opens only when told to.
                .withColumn("decided_on", functions.col("decided_on").cast(DataTypes.StringType))
                .collectAsList()) {
            lines.add(String.join(
                    " | ",
                    row.<String>getAs("goal"),
                    row.<String>getAs("verdict"),
                    Boolean.toString(row.<Boolean>getAs("final")),
                    text(row, "decided_on"),
                    text(row, "gap"),
                    text(row, "sentence")));
        }
        return lines;
    }

    private static String text(Row row, String column) {
        Object value = row.getAs(column);
        return value == null ? "-" : value.toString();
    }
}
