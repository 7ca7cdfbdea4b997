package org.rightsdays.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One import at a time, whichever node it runs on. */
@Component
class ImportLock {

    /** Any number of its own will do; it stands for "an import is under way". */
    private static final long NUMBER = 0x5249_4748_5453L;

    private final JdbcClient database;

    ImportLock(JdbcClient database) {
        this.database = database;
    }

    /** Keeps other imports out until the transaction ends; false when another one is under way. */
    boolean take() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(NUMBER)
                .query(Boolean.class)
                .single();
    }
}
