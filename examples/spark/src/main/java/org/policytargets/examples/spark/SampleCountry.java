package org.policytargets.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.policytargets.goal.Criterion;
import org.policytargets.goal.Deadline;
import org.policytargets.goal.Goal;
import org.policytargets.goal.Indicator;
import org.policytargets.goal.Label;
import org.policytargets.goal.Owner;
import org.policytargets.goal.Plan;
import org.policytargets.goal.Target;
import org.policytargets.goal.Window;
import org.policytargets.units.ExactQuantity;
import org.policytargets.units.PolicyUnits;

/**
 * A country to try with, as large as wanted: its plan, and reports made by Spark itself, the same each time. The reports of a
 * goal are spread over all files, month after month and then revised; of a thousand one cannot be read.
 */
public final class SampleCountry {
    private static final String COLUMNS = """
            concat('country/', lpad(g, 7, '0')) AS goal,
            CASE g % 4 WHEN 0 THEN cast(end AS STRING) WHEN 1 THEN date_format(end, 'yyyy-MM') ELSE '2025' END AS time,
            CASE WHEN h = 7 THEN '?'
                 WHEN g % 4 = 0 THEN concat(70 + h % 30, '.', h % 10, ' %')
                 WHEN g % 4 = 1 THEN concat(h % 6, '.', h % 10, ' km')
                 WHEN g % 4 = 2 THEN concat(h % 10, '.', h % 7, ' %')
                 ELSE concat(10 + h % 40, ' ug/m3') END AS value,
            CASE g % 4 WHEN 0 THEN 'level' WHEN 1 THEN 'period' WHEN 2 THEN 'growth' ELSE 'mean' END AS basis,
            cast(date_add(end, cast(10 + 20 * (k div 12) + h % 7 AS INT)) AS STRING) AS `reported on`,
            if(k < 12, 'preliminary', 'final') AS status""";

    private SampleCountry() {}

    /**
     * Makes one: {@code plan.json} and the folder {@code actuals}.
     *
     * @param args how many goals, how many reports of each, csv or parquet, and the folder, which is replaced
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark =
                SparkSession.builder().appName("sample-country").getOrCreate()) {
            write(spark, Integer.parseInt(args[0]), Integer.parseInt(args[1]), args[2], args[3]);
        }
    }

    static void write(SparkSession spark, int goals, int reports, String format, String folder) throws IOException {
        Path out = new Path(folder);
        FileSystem files = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
        files.delete(out, true);
        try (OutputStream plan = files.create(new Path(out, "plan.json"))) {
            Documents.JSON.write(plan(goals), plan);
        }
        actuals(spark, goals, reports)
                .write()
                .format(format)
                .option("header", "true")
                .save(new Path(out, "actuals").toString());
    }

    static Plan plan(int goals) {
        List<Goal> all = new ArrayList<>();
        for (int i = 0; i < goals; i++) {
            all.add(goal(i));
        }
        return Plan.builder()
                .id("country-2025")
                .title(Label.of("A country in 2025"))
                .window(Window.parse("2025"))
                .goals(all)
                .build();
    }

    private static Goal goal(int number) {
        Window year = Window.parse("2025");
        Target target = target(number % 4);
        return Goal.builder()
                .id(String.format(Locale.ROOT, "country/%07d", number))
                .title("Goal " + number)
                .owner(Owner.of("County " + number / 12))
                .target(target)
                .deadline(number % 4 == 1 ? Deadline.by(year) : Deadline.at(year))
                .build();
    }

    private static Target target(int kind) {
        return switch (kind) {
            case 0 ->
                new Target.Level(
                        Indicator.stock("families housed", PolicyUnits.PERCENT),
                        Criterion.atLeast(ExactQuantity.of(85, PolicyUnits.PERCENT)));
            case 1 ->
                new Target.Total(
                        Indicator.flow("new roads", PolicyUnits.KILOMETRE),
                        Criterion.atLeast(ExactQuantity.of(30, PolicyUnits.KILOMETRE)));
            case 2 ->
                new Target.Growth(
                        Indicator.growth("output"),
                        Criterion.atLeast(ExactQuantity.of(5, PolicyUnits.PERCENT)),
                        Optional.empty());
            default ->
                new Target.Level(
                        Indicator.mean("fine dust", PolicyUnits.MICROGRAM_PER_CUBIC_METRE),
                        Criterion.atMost(ExactQuantity.of("30", PolicyUnits.of("ug/m3"))));
        };
    }

    /** Each goal in turn, month after month: neighbours in a file are of different goals. */
    private static Dataset<Row> actuals(SparkSession spark, int goals, int reports) {
        long rows = (long) goals * reports;
        return spark.range(rows)
                .selectExpr("id % " + goals + " AS g", "id div " + goals + " AS k", "pmod(hash(id), 1000) AS h")
                .selectExpr("g", "k", "h", "last_day(add_months(DATE'2025-01-01', cast(k % 12 AS INT))) AS end")
                .selectExpr(COLUMNS.split(",\n", -1));
    }
}
