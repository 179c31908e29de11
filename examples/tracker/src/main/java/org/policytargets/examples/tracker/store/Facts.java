package org.policytargets.examples.tracker.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.policytargets.assess.Resolution;
import org.policytargets.goal.Plan;
import org.policytargets.json.PolicyTargetsJson;
import org.policytargets.report.Actual;

/** Plans and what was reported for them: added in order, each under a key, and never changed. */
public final class Facts {
    private static final PolicyTargetsJson JSON = PolicyTargetsJson.standard();
    private static final int BATCH = 1_000;

    private final Database database;
    private final Clock clock;

    /**
     * Makes them.
     *
     * @param database where they are kept
     * @param clock tells when they are added
     */
    public Facts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@return the ids of all plans, in the order they came} */
    public List<String> planIds() {
        return database.read(connection -> Rows.list(connection, Sql.PLAN_IDS, row -> row.getString(1)));
    }

    /**
     * {@return how far the facts of a plan have come}
     *
     * @param plan the plan's id
     */
    public Head head(String plan) {
        return database.read(connection -> Rows.list(
                        connection, Sql.HEAD, row -> new Head(row.getInt(1), row.getLong(2)), plan, plan)
                .get(0));
    }

    /**
     * {@return the document of a plan's version, exactly as it was accepted}
     *
     * @param plan the plan's id
     * @param version the version
     */
    public Optional<String> document(String plan, int version) {
        return database.read(
                connection -> Rows.list(connection, Sql.VERSION, row -> row.getString(1), plan, version).stream()
                        .findFirst());
    }

    /**
     * A version of a plan.
     *
     * @param number from 1
     * @param by the account
     * @param at when
     */
    public record Version(int number, String by, Instant at) {}

    /**
     * {@return a plan's versions, the newest first}
     *
     * @param plan the plan's id
     */
    public List<Version> versions(String plan) {
        return database.read(connection -> Rows.list(
                connection,
                Sql.VERSIONS,
                row -> new Version(row.getInt(1), row.getString(2), Rows.instant(row, 3)),
                plan));
    }

    /**
     * Adds a version of a plan, unless it is the last one word for word.
     *
     * @param plan the plan
     * @param document the document it was read from
     * @param origin who writes
     * @return added or repeated
     */
    public Written addPlan(Plan plan, String document, Origin origin) {
        String digest = Digest.of(document);
        try {
            return database.write(connection -> {
                if (Rows.list(connection, Sql.LOCK_PLAN, row -> row.getString(1), plan.id())
                        .isEmpty()) {
                    Rows.add(connection, Sql.ADD_PLAN, plan.id(), now());
                }
                return addVersion(connection, plan, document, digest, origin);
            });
        } catch (StorageException e) {
            if (e.isDuplicate()) {
                // Two first versions at a time: the other plan is there now.
                return addPlan(plan, document, origin);
            }
            throw e;
        }
    }

    private record Last(int version, String digest) {}

    private Written addVersion(Connection connection, Plan plan, String document, String digest, Origin origin)
            throws SQLException {
        List<Last> last =
                Rows.list(connection, Sql.LAST_VERSION, row -> new Last(row.getInt(1), row.getString(2)), plan.id());
        if (!last.isEmpty() && last.get(0).digest().equals(digest)) {
            return Written.REPEATED;
        }
        int version = last.isEmpty() ? 1 : last.get(0).version() + 1;
        Rows.add(connection, Sql.ADD_VERSION, plan.id(), version, document, digest, origin.account(), now());
        Audit.add(connection, now(), origin, "plan", plan.id(), "version " + version);
        return Written.ADDED;
    }

    /**
     * Adds actuals: all of them under one key, or none.
     *
     * @param plan the plan's id
     * @param key the key; the same key and content are added once
     * @param rows the actuals
     * @param origin who writes, and how
     * @param progress is told how many have been written
     * @return what became of it
     */
    public Written addActuals(String plan, String key, List<Row> rows, Origin origin, IntConsumer progress) {
        List<Actual> actuals = rows.stream().map(Row::actual).toList();
        String digest = Digest.of("actuals\n" + JSON.writeActuals(actuals));
        return submit(plan, key, digest, origin, rows.size() + " actuals", (connection, submission) -> {
            try (PreparedStatement add = connection.prepareStatement(Sql.ADD_ACTUAL)) {
                for (int i = 0; i < rows.size(); i++) {
                    String document = JSON.writeActuals(List.of(rows.get(i).actual()));
                    Rows.set(add, submission, rows.get(i).number(), document);
                    add.addBatch();
                    if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                        add.executeBatch();
                        progress.accept(i + 1);
                    }
                }
            }
        });
    }

    /**
     * Adds the values of delegated targets: all of them under one key, or none.
     *
     * @param plan the plan's id
     * @param key the key; the same key and content are added once
     * @param resolutions the values
     * @param origin who writes, and how
     * @return what became of it
     */
    public Written addResolutions(String plan, String key, List<Resolution> resolutions, Origin origin) {
        String digest = Digest.of("resolutions\n" + JSON.writeResolutions(resolutions));
        return submit(plan, key, digest, origin, resolutions.size() + " resolutions", (connection, submission) -> {
            for (Resolution resolution : resolutions) {
                Rows.add(connection, Sql.ADD_RESOLUTION, submission, JSON.writeResolutions(List.of(resolution)));
            }
        });
    }

    /** Adds what belongs to a submission. */
    private interface Content {
        void add(Connection connection, long submission) throws SQLException;
    }

    private Written submit(String plan, String key, String digest, Origin origin, String what, Content content) {
        return database.write(connection -> {
            Rows.list(connection, Sql.LOCK_PLAN, row -> row.getString(1), plan);
            List<String> there = Rows.list(connection, Sql.SUBMISSION, row -> row.getString(2), plan, key);
            if (!there.isEmpty()) {
                boolean same = there.get(0).equals(digest);
                Audit.add(
                        connection, now(), origin, origin.way(), plan, what + (same ? " again" : " refused: key used"));
                return same ? Written.REPEATED : Written.CONFLICT;
            }
            long submission = Rows.addNumbered(
                    connection,
                    Sql.ADD_SUBMISSION,
                    plan,
                    key,
                    digest,
                    origin.way(),
                    origin.file(),
                    origin.account(),
                    now());
            content.add(connection, submission);
            Audit.add(connection, now(), origin, origin.way(), plan, what);
            return Written.ADDED;
        });
    }

    /**
     * {@return the actuals of a plan that were added after one submission, up to another, in order}
     *
     * @param plan the plan's id
     * @param after the number of the submission, not included
     * @param upTo the number of the submission, included
     */
    public List<Entry> actuals(String plan, long after, long upTo) {
        return database.read(connection -> Rows.list(
                connection,
                Sql.ACTUALS_SINCE,
                row -> new Entry(
                        row.getLong(1),
                        JSON.readActuals(row.getString(3)).get(0),
                        row.getInt(2),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Rows.instant(row, 8)),
                plan,
                after,
                upTo));
    }

    /**
     * {@return the values of delegated targets, up to a submission, in order}
     *
     * @param plan the plan's id
     * @param upTo the number of the submission, included
     */
    public List<Resolution> resolutions(String plan, long upTo) {
        return database.read(connection -> {
            List<Resolution> all = new ArrayList<>();
            Rows.list(connection, Sql.RESOLUTIONS, row -> row.getString(1), plan, upTo)
                    .forEach(document -> all.addAll(JSON.readResolutions(document)));
            return all;
        });
    }

    /** {@return whether the database answers} */
    public boolean isAlive() {
        return database.isAlive();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
