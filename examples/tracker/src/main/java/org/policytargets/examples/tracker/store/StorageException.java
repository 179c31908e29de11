package org.policytargets.examples.tracker.store;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The database failed; what it says is for the log, not for users. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
    }

    /** It was not even opened. */
    StorageException(RuntimeException cause) {
        super("the database cannot be opened: " + deepest(cause).getMessage(), cause);
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
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a row with the same key was there already} */
    boolean isDuplicate() {
        return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }
}
