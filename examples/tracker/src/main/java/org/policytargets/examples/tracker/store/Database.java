package org.policytargets.examples.tracker.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The connections to H2 or PostgreSQL, with the tables brought up to date. What {@link #write} has returned is kept by
 * PostgreSQL. On H2 it is forced to the disk first, and all the same some of it was lost where the process was killed: the
 * heavy run tells how much.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final boolean embedded;

    private Database(HikariDataSource pool, boolean embedded) {
        this.pool = pool;
        this.embedded = embedded;
    }

    /** Work with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * {@return the database in a folder, made where there is none}
     *
     * @param folder the folder
     */
    public static Database in(Path folder) {
        return at("jdbc:h2:file:" + folder.toAbsolutePath().resolve("tracker")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=32768");
    }

    /**
     * {@return the database at an address}
     *
     * @param url such as {@code jdbc:postgresql://host/name?user=…}
     * @throws StorageException if it cannot be opened
     */
    public static Database at(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(5_000);
        config.setPoolName("tracker");
        boolean embedded = url.startsWith("jdbc:h2:");
        try {
            HikariDataSource pool = new HikariDataSource(config);
            migrate(pool, embedded ? "h2" : "postgresql");
            return new Database(pool, embedded);
        } catch (HikariPool.PoolInitializationException | FlywayException e) {
            throw new StorageException(e);
        }
    }

    private static void migrate(HikariDataSource pool, String own) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + own)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            pool.close();
            throw e;
        }
    }

    <T> T read(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Does all of the work or nothing. */
    <T> T write(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            T result = transaction(connection, work);
            if (embedded) {
                // Of two commits at a time H2 may leave one to the other's next write, whatever WRITE_DELAY says.
                try (PreparedStatement sync = connection.prepareStatement(Sql.SYNC)) {
                    sync.execute();
                }
            }
            return result;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** {@return whether it answers} */
    public boolean isAlive() {
        try {
            return read(connection -> {
                try (PreparedStatement alive = connection.prepareStatement(Sql.ALIVE)) {
                    return alive.execute();
                }
            });
        } catch (StorageException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
