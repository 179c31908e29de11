package org.policytargets.examples.duckdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Tally;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.goal.Plan;

/**
 * Judges the goals of a plan by the actuals of a table in DuckDB, and writes {@code assessments} and {@code problems} beside
 * it, in one transaction: the tables of before are there until the new ones are whole.
 *
 * <p>Law: the verdicts are those of {@link org.policytargets.assess.Assessor}, one by one.
 *
 * <p>The columns of the table are those of {@link org.policytargets.exchange.Column}, by their English names, and its cells
 * are read as those of a sheet. DuckDB sorts the rows by goal, on disk where they are many; held here are the actuals of one
 * goal, and those of all rows that do not name a goal by its id, such as what is about an indicator.
 */
public final class DuckDbAssessor {
    private final Plan plan;
    private final ActualsSheet sheets;
    private final BulkAssessor bulk;

    private DuckDbAssessor(Plan plan, ActualsSheet sheets, BulkAssessor bulk) {
        this.plan = plan;
        this.sheets = sheets;
        this.bulk = bulk;
    }

    /**
     * {@return what judges a plan}
     *
     * @param plan the plan
     * @param sheets how cells are read
     * @param bulk how its goals are judged
     */
    public static DuckDbAssessor of(Plan plan, ActualsSheet sheets, BulkAssessor bulk) {
        return new DuckDbAssessor(plan, sheets, bulk);
    }

    /**
     * Judges.
     *
     * @param database the database, which gives its results as a stream ({@code jdbc_stream_results}) where there are many
     *     rows; two more connections to it are opened and closed
     * @param table the table of actuals
     * @return how many rows, problems and goals there were
     * @throws SQLException if the database refuses
     * @throws org.policytargets.exchange.MalformedSheetException if the table lacks a column
     * @throws org.policytargets.units.LimitExceededException if a goal has more actuals than may be held,
     *     or more rows than that name no goal by its id
     * @throws IllegalArgumentException if a column holds numbers that are not exact
     */
    public Tally assess(DuckDBConnection database, String table) throws SQLException {
        try (Connection reading = database.duplicate();
                DuckDBConnection writing = (DuckDBConnection) database.duplicate()) {
            writing.setAutoCommit(false);
            create(writing);
            Tally tally;
            try (ResultTables results = ResultTables.of(writing)) {
                GoalByGoal work = new GoalByGoal(plan, bulk, results);
                try (TableRows rows = TableRows.ofNoGoal(reading, table, plan)) {
                    work.hold(sheets.rows(rows, sheets.suggest(rows.header())));
                }
                try (TableRows rows = TableRows.ofGoals(reading, table, plan)) {
                    tally = work.judge(sheets.rows(rows, sheets.suggest(rows.header())));
                }
            }
            writing.commit();
            return tally;
        }
    }

    private static void create(Connection writing) throws SQLException {
        try (Statement statement = writing.createStatement()) {
            statement.execute(ResultTables.ASSESSMENTS);
            statement.execute(ResultTables.PROBLEMS);
        }
    }
}
