package org.policytargets.examples.tracker.store;

import java.sql.SQLException;

/** The database failed; what it says is for the log, not for users. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
    }

    /** {@return whether a row with the same key was there already} */
    boolean isDuplicate() {
        return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }
}
