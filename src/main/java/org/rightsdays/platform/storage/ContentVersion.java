package org.rightsdays.platform.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The number of the published content. Whatever the public sees is valid for one version; a change that the public
 * can see raises it in the same transaction.
 */
@Component
public class ContentVersion {

    private final JdbcClient database;

    ContentVersion(JdbcClient database) {
        this.database = database;
    }

    /**
     * Raises the version for the transaction that is under way and returns the new number. The row lock puts such
     * transactions in order, so versions become visible in the order of their numbers.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long raise() {
        return database.sql("""
                        with raised as (update platform.content set version = version + 1 returning version)
                        select version from raised, pg_notify('rightsdays_content', version::text)
                        """).query(Long.class).single();
    }
}
