package org.rightsdays.platform.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of a server on this machine. */
final class Databases {

    private static final String NO_SUCH_DATABASE = "3D000";

    private Databases() {}

    /** The address of a database, which is made where it does not exist. */
    static DatabaseAddress named(String name, int port, String user, String password) throws IOException {
        DatabaseAddress address = address(name, port, user, password);
        try (Connection _ = open(address)) {
            return address;
        } catch (SQLException failure) {
            if (!NO_SUCH_DATABASE.equals(failure.getSQLState())) {
                throw new IOException("The database does not let us in: " + failure.getMessage(), failure);
            }
        }
        try (Connection connection = open(address("postgres", port, user, password));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return address;
        } catch (SQLException failure) {
            throw new IOException("The database " + name + " cannot be made: " + failure.getMessage(), failure);
        }
    }

    private static DatabaseAddress address(String name, int port, String user, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + name, user, password);
    }

    private static Connection open(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
