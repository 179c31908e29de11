package org.policytargets.examples.tracker.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, inside H2, to change or remove a fact. PostgreSQL has a function for it. */
public final class AppendOnly implements Trigger {
    /** Made by H2. */
    public AppendOnly() {}

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("a fact is never changed");
    }
}
