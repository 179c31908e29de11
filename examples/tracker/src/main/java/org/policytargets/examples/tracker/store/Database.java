package org.policytargets.examples.tracker.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The connections to H2 or PostgreSQL, with the tables brought up to date. What {@link #write} has returned is on the disk,
 * and is kept when the process is killed.
 */
public final class Database implements AutoCloseable {
    /** From this size, of some 3 000 writes, on it is worth a second of the next start. */
    private static final long LARGE = 64 << 20;

    private final HikariDataSource pool;
    private final boolean isH2;
    private final @Nullable EmbeddedFile file;
    private final ReentrantLock writing = new ReentrantLock(true);

    private Database(HikariDataSource pool, boolean isH2, @Nullable EmbeddedFile file) {
        this.pool = pool;
        this.isH2 = isH2;
        this.file = file;
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
        EmbeddedFile file = EmbeddedFile.in(folder);
        try {
            file.compactAbove(LARGE);
            return open(file.url(), file);
        } catch (StorageException e) {
            file.close();
            throw e;
        }
    }

    /**
     * {@return the database at an address}
     *
     * @param url such as {@code jdbc:postgresql://host/name?user=…}
     * @throws StorageException if it cannot be opened
     */
    public static Database at(String url) {
        return open(url, null);
    }

    private static Database open(String url, @Nullable EmbeddedFile file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(5_000);
        config.setPoolName("tracker");
        boolean isH2 = url.startsWith("jdbc:h2:");
        try {
            HikariDataSource pool = new HikariDataSource(config);
            migrate(pool, isH2 ? "h2" : "postgresql");
            return new Database(pool, isH2, file);
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
        return isH2 ? writeAlone(work) : writeFreely(work);
    }

    private <T> T writeFreely(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return transaction(connection, work);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** One at a time: of several that H2 was killed in, the next start saw halves, and waited for what was no more. */
    private <T> T writeAlone(Work<T> work) {
        writing.lock();
        try (Connection connection = pool.getConnection()) {
            T result = transaction(connection, work);
            execute(connection, Sql.SYNC);
            return result;
        } catch (SQLException e) {
            throw new StorageException(e);
        } finally {
            writing.unlock();
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

    private static boolean execute(Connection connection, String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.execute();
        }
    }

    /** {@return whether it answers} */
    public boolean isAlive() {
        try {
            return read(connection -> execute(connection, Sql.ALIVE));
        } catch (StorageException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (file != null) {
            leave();
        }
        pool.close();
        if (file != null) {
            file.close();
        }
    }

    /** As a crash would, which is safer than to close: see {@link EmbeddedFile}. */
    private void leave() {
        try {
            read(connection -> execute(connection, Sql.LEAVE));
        } catch (StorageException e) {
            // The connection says that the database is closed, as it was told to.
        }
    }
}
