package org.policytargets.examples.tracker.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who did what, when, on what, and what became of it. What writes a fact writes its line in the same transaction. */
public final class Audit {
    private final Database database;
    private final Clock clock;

    /**
     * Makes one.
     *
     * @param database where it is kept
     * @param clock tells when
     */
    public Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A line of it.
     *
     * @param seq its number; later ones are higher
     * @param at when
     * @param account who
     * @param action what was done
     * @param subject on what
     * @param outcome what became of it
     * @param request the id of the request, as in the log
     */
    public record Line(
            long seq, Instant at, String account, String action, String subject, String outcome, String request) {}

    /**
     * Adds a line for what is no fact, such as a sign-in.
     *
     * @param origin who
     * @param action what was done
     * @param subject on what
     * @param outcome what became of it
     */
    public void add(Origin origin, String action, String subject, String outcome) {
        database.write(connection -> {
            add(connection, clock.instant(), origin, action, subject, outcome);
            return true;
        });
    }

    static void add(Connection connection, Instant at, Origin origin, String action, String subject, String outcome)
            throws SQLException {
        Rows.add(
                connection,
                Sql.ADD_AUDIT,
                at,
                cut(origin.account(), 100),
                action,
                cut(subject, 500),
                cut(outcome, 300),
                origin.request());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /**
     * {@return a hundred lines, the newest first}
     *
     * @param before the number of the first line that is too new
     */
    public List<Line> before(long before) {
        return database.read(connection -> Rows.list(
                connection,
                Sql.AUDIT,
                row -> new Line(
                        row.getLong(1),
                        Rows.instant(row, 2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)),
                before));
    }
}
