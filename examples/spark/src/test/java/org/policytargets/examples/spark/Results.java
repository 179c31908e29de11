package org.policytargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** What a run has written, as lines like those of {@link Trial}: file after file by name, since that is an order of its own. */
final class Results {
    private Results() {}

    static List<String> in(SparkSession spark, String folder) {
        List<String> lines = assessments(spark, folder);
        for (Dataset<Row> part : parts(spark, folder + "/problems")) {
            for (Row row : part.collectAsList()) {
                String file = Path.of(row.<String>getAs("file")).getFileName().toString();
                lines.add(file + " " + row.getAs("row") + " " + row.getAs("cause"));
            }
        }
        return lines;
    }

    static List<String> assessments(SparkSession spark, String folder) {
        List<String> lines = new ArrayList<>();
        for (Dataset<Row> part : parts(spark, folder + "/assessments")) {
            // A day as an object is made with classes that Java 17 opens only when told to.
            Dataset<Row> told =
                    part.withColumn("decided_on", functions.col("decided_on").cast(DataTypes.StringType));
            for (Row row : told.collectAsList()) {
                lines.add(String.join(
                        " | ",
                        row.<String>getAs("goal"),
                        row.<String>getAs("verdict"),
                        Boolean.toString(row.<Boolean>getAs("final")),
                        text(row, "decided_on"),
                        text(row, "gap"),
                        text(row, "sentence")));
            }
        }
        return lines;
    }

    /** Spark itself reads the files of a folder in any order. */
    private static List<Dataset<Row>> parts(SparkSession spark, String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".parquet"))
                    .sorted()
                    .map(file -> spark.read().parquet(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells of the first line that differs: a hundred thousand lines are no message. */
    static void assertSame(List<String> lines, List<String> wanted) {
        for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
            assertThat(lines.get(i)).as("line %d", i).isEqualTo(wanted.get(i));
        }
        assertThat(lines.size()).isEqualTo(wanted.size());
    }

    private static String text(Row row, String column) {
        Object value = row.getAs(column);
        return value == null ? "-" : value.toString();
    }
}
