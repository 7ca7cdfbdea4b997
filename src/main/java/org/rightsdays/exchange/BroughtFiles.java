package org.rightsdays.exchange;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was checked on the desk, for a day, for whoever brought it: so that it need not be chosen or fetched again. */
@Component
public class BroughtFiles {

    private static final Duration KEPT = Duration.ofDays(1);
    /** Of one account; older ones make place. */
    private static final int MOST = 5;

    private final JdbcClient database;
    private final Clock clock;

    BroughtFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a file and returns the id that nobody can guess. */
    @Transactional
    public UUID keep(UUID account, DeskFile file) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into exchange.kept_file (id, account, name, address, charset, content, kept_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(account)
                .param(file.name())
                .param(file.address() == null ? null : file.address().toString())
                .param(file.charset())
                .param(file.content())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        delete from exchange.kept_file where account = ? and id not in
                            (select id from exchange.kept_file where account = ? order by kept_at desc, id limit ?)
                        """).params(account, account, MOST).update();
        return id;
    }

    /** Empty for what somebody else brought, and for what is kept no more. */
    public Optional<DeskFile> find(UUID account, UUID id) {
        return database.sql("""
                        select name, address, charset, content from exchange.kept_file
                        where id = ? and account = ? and kept_at > ?
                        """)
                .param(id)
                .param(account)
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query((row, i) -> new DeskFile(
                        row.getString("name"),
                        row.getString("address") == null ? null : URI.create(row.getString("address")),
                        row.getString("charset"),
                        row.getBytes("content")))
                .optional();
    }

    public void forget(UUID account, UUID id) {
        database.sql("delete from exchange.kept_file where id = ? and account = ?")
                .params(id, account)
                .update();
    }

    void forgetAll(UUID account) {
        database.sql("delete from exchange.kept_file where account = ?")
                .param(account)
                .update();
    }

    void forgetBefore(Instant now) {
        database.sql("delete from exchange.kept_file where kept_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
