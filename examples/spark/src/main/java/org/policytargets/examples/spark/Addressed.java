package org.policytargets.examples.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.policytargets.report.Actual;

/**
 * What travels to the task that judges a goal: the goal itself, so that one without a report is judged too; an actual for
 * it, as the library's document; or a problem, which belongs to no goal and is spread by its place.
 */
final class Addressed {
    /** What must come together: rows of one key go to one task, side by side. */
    static final String KEY = "key";

    static final StructType SCHEMA = new StructType()
            .add(KEY, DataTypes.StringType, false)
            .add("goal", DataTypes.StringType)
            .add("actual", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("row", DataTypes.LongType)
            .add("cause", DataTypes.StringType);

    private Addressed() {}

    static Row goal(String goal) {
        return RowFactory.create("goal " + goal, goal, null, null, 0L, null);
    }

    static Row actual(String goal, Actual actual, long row) {
        String document = Documents.JSON.writeActuals(List.of(actual));
        return RowFactory.create("goal " + goal, goal, document, null, row, null);
    }

    static Row problem(String file, long row, String cause) {
        return RowFactory.create("row " + row + " of " + file, null, null, file, row, cause);
    }

    static @Nullable String goalOf(Row row) {
        return row.getString(1);
    }

    static org.policytargets.bulk.Row reported(Row row) {
        Actual actual = Documents.JSON.readActuals(row.getString(2)).get(0);
        return new org.policytargets.bulk.Row.Reported(row.getLong(4), actual);
    }

    static boolean holdsActual(Row row) {
        return !row.isNullAt(2);
    }

    static Row judgedProblem(Row row) {
        return Judged.problem(row.getString(3), row.getLong(4), row.getString(5));
    }
}
