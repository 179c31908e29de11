package org.policytargets.examples.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.exchange.CsvRows;
import org.policytargets.json.JsonLines;

/** Where the actuals are: files that are read row by row as the library reads them on one machine. */
public enum ActualsSource {
    /** CSV in UTF-8 with a header, as {@link org.policytargets.exchange.ActualsSheet} reads it; a file is read by one task. */
    CSV {
        @Override
        Dataset<Row> addressed(SparkSession spark, String path, Broadcast<Assignment> assignment) {
            return whole(spark, path, assignment, (in, bench) -> {
                CsvRows cells = Csv.rows(in);
                ActualsSheet sheets = bench.sheets();
                return sheets.rows(cells, sheets.suggest(cells.header()));
            });
        }
    },

    /** JSON Lines, as {@link JsonLines} reads them; a file is read by one task. */
    JSON_LINES {
        @Override
        Dataset<Row> addressed(SparkSession spark, String path, Broadcast<Assignment> assignment) {
            return whole(spark, path, assignment, (in, bench) -> JsonLines.actuals(in));
        }
    },

    /** Parquet with the same columns; the parts of a file are read by many tasks. */
    PARQUET {
        @Override
        Dataset<Row> addressed(SparkSession spark, String path, Broadcast<Assignment> assignment) {
            Dataset<Row> files = spark.read().parquet(path);
            List<String> header = List.of(files.columns());
            Column[] cells = new Column[header.size() + 2];
            for (int i = 0; i < header.size(); i++) {
                cells[i] = text(files.schema().fields()[i]);
            }
            cells[header.size()] = functions.col("_metadata.file_path");
            cells[header.size() + 1] = functions.col("_metadata.row_index");
            MapPartitionsFunction<Row, Row> reading = rows ->
                    ParquetRows.addressed(rows, header, assignment.value().bench());
            return files.select(cells).mapPartitions(reading, Encoders.row(Addressed.SCHEMA));
        }
    };

    /** The rows, each addressed to its goals. */
    abstract Dataset<Row> addressed(SparkSession spark, String path, Broadcast<Assignment> assignment);

    private static Dataset<Row> whole(
            SparkSession spark, String path, Broadcast<Assignment> assignment, WholeFile.Reading reading) {
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .binaryFiles(path, spark.sparkContext().defaultParallelism())
                .flatMap(file -> new WholeFile(
                        file._1(), file._2(), reading, assignment.value().bench()));
        return spark.createDataset(rows.rdd(), Encoders.row(Addressed.SCHEMA));
    }

    /** A cell as text; numbers that are not exact are refused, since what was written is lost. */
    private static Column text(StructField field) {
        DataType type = field.dataType();
        boolean exact = List.of(
                                DataTypes.StringType,
                                DataTypes.ByteType,
                                DataTypes.ShortType,
                                DataTypes.IntegerType,
                                DataTypes.LongType,
                                DataTypes.BooleanType,
                                DataTypes.DateType)
                        .contains(type)
                || type instanceof DecimalType;
        if (!exact) {
            throw new IllegalArgumentException("column \"" + field.name()
                    + "\" must be text, whole numbers, decimals, days or yes and no, but was " + type.simpleString());
        }
        return functions.coalesce(
                functions.col("`" + field.name().replace("`", "``") + "`").cast(DataTypes.StringType),
                functions.lit(""));
    }
}
