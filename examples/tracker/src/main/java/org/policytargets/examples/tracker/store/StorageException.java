package org.policytargets.examples.tracker.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** The database failed; what it says is for the log, not for users. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isInUse;

    StorageException(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
        this.isInUse = false;
    }

    /** It was not even opened. */
    StorageException(RuntimeException cause) {
        super("the database cannot be opened: " + deepest(cause).getMessage(), cause);
        this.isInUse = false;
    }

    private StorageException(String message) {
        super(message);
        this.isInUse = true;
    }

    static StorageException inUse(Path folder) {
        return new StorageException("the database in " + folder + " is in use by another process");
    }

    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** {@return whether another process has the embedded database open} */
    public boolean isInUse() {
        return isInUse;
    }

    /** {@return whether a row with the same key was there already} */
    boolean isDuplicate() {
        return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }
}
