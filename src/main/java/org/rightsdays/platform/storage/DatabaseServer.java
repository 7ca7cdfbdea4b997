package org.rightsdays.platform.storage;

import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server: the embedded one or one that somebody else runs. Safe for all threads. */
public interface DatabaseServer {

    /**
     * Where to connect.
     *
     * @throws DatabaseUnavailable while that is not known, because the server is being started
     */
    DatabaseAddress address();

    /**
     * Sees to it that the server runs, as far as that is in our hands; returns at once where nothing is to be done.
     *
     * @throws DatabaseProblem saying what stands in the way
     */
    void ensureRunning();

    /** Calls {@code notice} when the server that runs now has ended, where that can be known. */
    default void onDeath(Runnable notice) {}

    /** The folder of the program on this machine, beside the data; empty where somebody else keeps those. */
    default Optional<Path> dataFolder() {
        return Optional.empty();
    }

    /** Without a database, for commands that need none. */
    DatabaseServer NONE = new DatabaseServer() {
        @Override
        public DatabaseAddress address() {
            throw new DatabaseUnavailable("This command works without a database", null);
        }

        @Override
        public void ensureRunning() {
            // There is none.
        }
    };

    /** A server that somebody else runs: nothing is started and nothing is stopped. */
    static DatabaseServer external(DatabaseAddress address) {
        return new DatabaseServer() {
            @Override
            public DatabaseAddress address() {
                return address;
            }

            @Override
            public void ensureRunning() {
                // Somebody else's task.
            }

            @Override
            public String toString() {
                return "the server at " + address.url();
            }
        };
    }
}
