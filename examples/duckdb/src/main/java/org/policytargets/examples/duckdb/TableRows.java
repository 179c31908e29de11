package org.policytargets.examples.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.policytargets.exchange.Sheet;
import org.policytargets.goal.Plan;

/** Rows of a table as those of a sheet, each read when it is asked for; their numbers are the table's, from 1. */
final class TableRows implements Iterator<Sheet.Row>, AutoCloseable {
    private static final Set<String> INEXACT = Set.of("FLOAT", "DOUBLE");

    private static final String GOAL = "goal";

    private final List<String> header;
    private final Statement statement;
    private final ResultSet rows;
    private boolean waiting;

    private TableRows(List<String> header, Statement statement, ResultSet rows) {
        this.header = header;
        this.statement = statement;
        this.rows = rows;
    }

    /** The rows that name a goal of the plan by its id, goal by goal. */
    static TableRows ofGoals(Connection connection, String table, Plan plan) throws SQLException {
        return of(connection, table, plan, "IN");
    }

    /** All other rows, in the order of the table. */
    static TableRows ofNoGoal(Connection connection, String table, Plan plan) throws SQLException {
        return of(connection, table, plan, "NOT IN");
    }

    private static TableRows of(Connection connection, String table, Plan plan, String in) throws SQLException {
        List<String> header = header(connection, table);
        String cells = header.stream().map(TableRows::text).collect(Collectors.joining(", "));
        String goal = header.contains(GOAL) ? text(GOAL) : "''";
        PreparedStatement statement =
                connection.prepareStatement("SELECT rowid + 1, " + cells + " FROM " + quoted(table) + " WHERE " + goal
                        + " " + in + " (SELECT unnest(string_split(?, chr(10)))) ORDER BY " + goal + ", rowid");
        statement.setString(
                1, plan.goals().stream().map(each -> each.id().value()).collect(Collectors.joining("\n")));
        return new TableRows(header, statement, statement.executeQuery());
    }

    private static String text(String column) {
        return "COALESCE(CAST(" + quoted(column) + " AS VARCHAR), '')";
    }

    /** Refuses numbers that are not exact, since what was written is lost. */
    private static List<String> header(Connection connection, String table) throws SQLException {
        List<String> header = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery("DESCRIBE " + quoted(table))) {
            while (columns.next()) {
                String name = columns.getString("column_name");
                String type = columns.getString("column_type");
                if (INEXACT.contains(type)) {
                    throw new IllegalArgumentException(
                            "column \"" + name + "\" must be text or an exact number, but was " + type);
                }
                header.add(name);
            }
        }
        return header;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            waiting = waiting || rows.next();
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Sheet.Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        waiting = false;
        try {
            List<String> cells = new ArrayList<>(header.size());
            for (int i = 0; i < header.size(); i++) {
                cells.add(Objects.requireNonNull(rows.getString(i + 2)));
            }
            return new Sheet.Row(Math.toIntExact(rows.getLong(1)), cells);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        statement.close();
    }
}
