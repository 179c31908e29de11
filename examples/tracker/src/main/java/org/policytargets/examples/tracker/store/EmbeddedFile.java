package org.policytargets.examples.tracker.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The file of the embedded database, held by one process at a time.
 *
 * <p>H2 keeps what it has committed, whenever it is killed, only where it never writes over what it has written: with its
 * default it uses space again after 45 seconds, and a database that was killed then is found as it was some writes ago, or
 * empty; and so it is found where H2 is killed while it closes, for it tidies up then. Therefore space is not used again
 * ({@code REUSE_SPACE=FALSE}), and the database is never closed but left as a crash leaves it, so that there is one way to stop
 * only. The file grows by some 20 KB with each write; where it has become large it is written anew before it is opened: a copy
 * is, and takes the place of the file in one step.
 */
final class EmbeddedFile implements AutoCloseable {
    private static final String OPTIONS =
            ";REUSE_SPACE=FALSE;WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=32768";
    private static final String ENDING = ".mv.db";

    private final Path folder;
    private final FileChannel lock;

    private EmbeddedFile(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * {@return the file in a folder}
     *
     * @param folder the folder, made where there is none
     * @throws StorageException if another process holds it, or it cannot be written
     */
    static EmbeddedFile in(Path folder) {
        Path absolute = folder.toAbsolutePath();
        try {
            Files.createDirectories(absolute);
            FileChannel lock = FileChannel.open(
                    absolute.resolve("tracker.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(lock)) {
                lock.close();
                throw StorageException.inUse(absolute);
            }
            return new EmbeddedFile(absolute, lock);
        } catch (IOException e) {
            throw new StorageException(new UncheckedIOException(e));
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock(); // until the channel is closed, or the process ends
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + OPTIONS;
    }

    String url() {
        return url("tracker");
    }

    /**
     * Writes the file anew where it is larger.
     *
     * @param bytes the size up to which it is left as it is
     */
    void compactAbove(long bytes) {
        Path file = folder.resolve("tracker" + ENDING);
        Path copy = folder.resolve("compacted" + ENDING);
        try {
            Files.deleteIfExists(copy); // the process was killed over it
            if (Files.exists(file) && Files.size(file) > bytes) {
                Files.copy(file, copy);
                try (Connection connection = DriverManager.getConnection(url("compacted"));
                        PreparedStatement compact = connection.prepareStatement(Sql.COMPACT)) {
                    compact.execute();
                }
                try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StorageException(new UncheckedIOException(e));
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Lets other processes have it. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
