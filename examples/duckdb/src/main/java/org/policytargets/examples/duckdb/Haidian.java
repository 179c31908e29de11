package org.policytargets.examples.duckdb;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.policytargets.bulk.BulkAssessor;
import org.policytargets.bulk.Tally;
import org.policytargets.exchange.ActualsSheet;
import org.policytargets.exchange.Csv;
import org.policytargets.goal.Plan;
import org.policytargets.seeds.Seeds;

/** The plan of Beijing's Haidian District for 2025 in DuckDB: loads what was reported, judges it, and asks what came out. */
public final class Haidian {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private Haidian() {}

    /**
     * Runs it.
     *
     * @param args the file of the database
     * @throws IOException if a file cannot be written
     * @throws SQLException if the database refuses
     */
    public static void main(String[] args) throws IOException, SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (DuckDBConnection database = open(Path.of(args[0]))) {
            run(database, out);
        }
    }

    /** A database whose results are read as they are asked for: otherwise each would be held as a whole first. */
    static DuckDBConnection open(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    static void run(DuckDBConnection database, PrintStream out) throws IOException, SQLException {
        Plan plan = Seeds.haidian2025();
        ActualsSheet sheets = ActualsSheet.of(plan);
        load(database, sheets);
        Tally tally =
                DuckDbAssessor.of(plan, sheets, BulkAssessor.of(plan, AS_OF)).assess(database, "actuals");
        out.println(tally);
        try (Statement statement = database.createStatement()) {
            print(statement, "SELECT verdict, count(*) FROM assessments GROUP BY verdict ORDER BY verdict", out);
            print(statement, "SELECT sentence FROM assessments WHERE verdict = 'MET' ORDER BY goal", out);
            print(statement, "SELECT \"row\", cause FROM problems ORDER BY \"row\"", out);
        }
    }

    /** As an office would: a file of CSV, all columns as texts. */
    private static void load(DuckDBConnection database, ActualsSheet sheets) throws IOException, SQLException {
        Path file = Files.createTempFile("actuals", ".csv");
        try (Statement statement = database.createStatement()) {
            try (OutputStream csv = Files.newOutputStream(file)) {
                Csv.write(sheets.of(Seeds.haidian2025Actuals()), csv);
            }
            String path = file.toString().replace("'", "''");
            statement.execute(
                    "CREATE OR REPLACE TABLE actuals AS SELECT * FROM read_csv('" + path + "', all_varchar = true)");
        } finally {
            Files.delete(file);
        }
    }

    private static void print(Statement statement, String query, PrintStream out) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= width; i++) {
                    line.append(i == 1 ? "" : "  ").append(rows.getString(i));
                }
                out.println(line);
            }
        }
    }
}
