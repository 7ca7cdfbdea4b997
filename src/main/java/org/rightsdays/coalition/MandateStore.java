package org.rightsdays.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of mandates. */
@Component
class MandateStore {

    private static final String COLUMNS = "select organisation, account, capacity, since from coalition.mandate ";

    private final JdbcClient database;

    MandateStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Mandate> find(OrganisationId organisation, UUID account) {
        return database.sql(COLUMNS + "where organisation = ? and account = ?")
                .params(organisation.slug(), account)
                .query(MandateStore::mandate)
                .optional();
    }

    /** Contacts first, then the oldest. */
    List<Mandate> of(OrganisationId organisation) {
        return database.sql(COLUMNS + """
            where organisation = ?
            order by array_position(array['CONTACT', 'DEPUTY', 'EDITOR', 'PARTNER_EDITOR'], capacity), since
            """)
                .param(organisation.slug())
                .query(MandateStore::mandate)
                .list();
    }

    List<Mandate> of(UUID account) {
        return database.sql(COLUMNS + "where account = ? order by organisation")
                .param(account)
                .query(MandateStore::mandate)
                .list();
    }

    /** Holds all mandates of an organisation still until the transaction ends. */
    void lock(OrganisationId organisation) {
        database.sql("select slug from coalition.organisation where slug = ? for update")
                .param(organisation.slug())
                .query(String.class)
                .optional();
    }

    void write(Mandate mandate) {
        database.sql("""
            insert into coalition.mandate (organisation, account, capacity, since) values (?, ?, ?, ?)
            on conflict (organisation, account) do update set capacity = excluded.capacity
            """)
                .params(
                        mandate.organisation().slug(),
                        mandate.account(),
                        mandate.capacity().name(),
                        mandate.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(OrganisationId organisation, UUID account) {
        database.sql("delete from coalition.mandate where organisation = ? and account = ?")
                .params(organisation.slug(), account)
                .update();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return new Mandate(
                new OrganisationId(row.getString("organisation")),
                row.getObject("account", UUID.class),
                Capacity.valueOf(row.getString("capacity")),
                since);
    }
}
