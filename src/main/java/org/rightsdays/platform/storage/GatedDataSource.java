package org.rightsdays.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections while the gate is open; while it is closed, {@link DatabaseUnavailable} at once instead of waiting. */
final class GatedDataSource extends AbstractDataSource {

    private final DatabaseGate gate;
    private final ConnectionPool pool;

    GatedDataSource(DatabaseGate gate, ConnectionPool pool) {
        this.gate = gate;
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        gate.requireOpen();
        try {
            return pool.borrow();
        } catch (SQLException failure) {
            gate.suspect();
            throw new DatabaseUnavailable("The database gives no connection: " + failure.getMessage(), failure);
        }
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return getConnection();
    }
}
