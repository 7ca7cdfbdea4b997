package org.rightsdays.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rightsdays.notifications.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of links to what is held of an address. */
@Component
class DataLinkStore {

    private final JdbcClient database;

    DataLinkStore(JdbcClient database) {
        this.database = database;
    }

    void add(byte[] hash, EmailAddress address, boolean opened, Instant expires) {
        database.sql("insert into accounts.data_link (token_hash, address, opened, expires_at) values (?, ?, ?, ?)")
                .params(hash, address.value(), opened, utc(expires))
                .update();
    }

    Optional<EmailAddress> find(byte[] hash, boolean opened, Instant now) {
        return database.sql("""
                        select address from accounts.data_link where token_hash = ? and opened = ? and expires_at > ?
                        """)
                .params(hash, opened, utc(now))
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    /** Of two who come at the same time, one gets it. */
    Optional<EmailAddress> take(byte[] hash, boolean opened, Instant now) {
        return database.sql("""
                        delete from accounts.data_link where token_hash = ? and opened = ? and expires_at > ?
                        returning address
                        """)
                .params(hash, opened, utc(now))
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    void deleteTo(String address) {
        database.sql("delete from accounts.data_link where address = ?")
                .param(address)
                .update();
    }

    void forgetBefore(Instant time) {
        database.sql("delete from accounts.data_link where expires_at < ?")
                .param(utc(time))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
