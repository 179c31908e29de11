package org.policytargets.examples.duckdb;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Gap;
import org.policytargets.bulk.Row;
import org.policytargets.units.ExactQuantity;

/** The tables that take the result, row by row, as fast as DuckDB can be filled. Gaps are exact, and so are texts. */
final class ResultTables implements AutoCloseable {
    static final String ASSESSMENTS =
            "CREATE OR REPLACE TABLE assessments (goal VARCHAR, owner VARCHAR, verdict VARCHAR,"
                    + " is_final BOOLEAN, decided_on DATE, gap VARCHAR, gap_unit VARCHAR, sentence VARCHAR)";
    static final String PROBLEMS = "CREATE OR REPLACE TABLE problems (\"row\" BIGINT, cause VARCHAR)";

    private final DuckDBAppender assessments;
    private final DuckDBAppender problems;

    private ResultTables(DuckDBAppender assessments, DuckDBAppender problems) {
        this.assessments = assessments;
        this.problems = problems;
    }

    static ResultTables of(DuckDBConnection writing) throws SQLException {
        return new ResultTables(writing.createAppender("assessments"), writing.createAppender("problems"));
    }

    void add(Assessment found) {
        Optional<ExactQuantity<?>> gap = found.gap().flatMap(Gap::exact);
        try {
            assessments.beginRow();
            assessments.append(found.goal().id().value());
            assessments.append(found.goal().owner().lead());
            assessments.append(found.verdict().name());
            assessments.append(found.isFinal());
            assessments.append(found.decidedOn().orElse(null));
            assessments.append(gap.map(distance -> distance.getValue().toString())
                    .or(() -> found.gap().map(range -> range.distance().toString()))
                    .orElse(null));
            assessments.append(found.gap()
                    .map(distance -> distance.distance().unit().code())
                    .orElse(null));
            assessments.append(found.sentence(Locale.ENGLISH));
            assessments.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(Row.Problem problem) {
        try {
            problems.beginRow();
            problems.append(problem.number());
            problems.append(problem.cause());
            problems.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (problems) {
            assessments.close();
        }
    }
}
