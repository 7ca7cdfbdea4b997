package org.rightsdays.coalition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of suspensions. */
@Component
class SuspensionStore {

    private static final String IN_FORCE = """
            select decision, organisation, account, since, ends_at from coalition.suspension
            where (ends_at is null or ends_at > :now) and\s""";

    private final JdbcClient database;

    SuspensionStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Suspension> of(OrganisationId organisation, Instant now) {
        return database.sql(IN_FORCE + "organisation = :organisation")
                .param("now", at(now))
                .param("organisation", organisation.slug())
                .query(SuspensionStore::suspension)
                .optional();
    }

    Optional<Suspension> of(UUID account, Instant now) {
        return database.sql(IN_FORCE + "account = :account")
                .param("now", at(now))
                .param("account", account)
                .query(SuspensionStore::suspension)
                .optional();
    }

    /** That of the account, else that of the organisation; either may be null. */
    Optional<Suspension> of(@Nullable UUID account, @Nullable OrganisationId organisation, Instant now) {
        return database.sql(IN_FORCE + """
                        (account = cast(:account as uuid) or organisation = cast(:organisation as text))
                        order by account nulls last limit 1
                        """)
                .param("now", at(now))
                .param("account", account)
                .param("organisation", organisation == null ? null : organisation.slug())
                .query(SuspensionStore::suspension)
                .optional();
    }

    /** That of the account, and those of the organisations that it acts for. */
    List<Suspension> concerning(UUID account, Instant now) {
        return database.sql(IN_FORCE + """
                        (account = :account or organisation in (
                            select organisation from coalition.mandate where account = :account))
                        order by since, decision
                        """)
                .param("now", at(now))
                .param("account", account)
                .query(SuspensionStore::suspension)
                .list();
    }

    void add(Suspension suspension) {
        OrganisationId organisation = suspension.organisation();
        database.sql("""
                        insert into coalition.suspension (decision, organisation, account, since, ends_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        suspension.decision(),
                        organisation == null ? null : organisation.slug(),
                        suspension.account(),
                        at(suspension.since()),
                        at(suspension.endsAt())))
                .update();
    }

    void remove(OrganisationId organisation) {
        database.sql("delete from coalition.suspension where organisation = ?")
                .param(organisation.slug())
                .update();
    }

    void remove(UUID account) {
        database.sql("delete from coalition.suspension where account = ?")
                .param(account)
                .update();
    }

    void forgetEndedBefore(Instant time) {
        database.sql("delete from coalition.suspension where ends_at < ?")
                .param(at(time))
                .update();
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        String organisation = row.getString("organisation");
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new Suspension(
                row.getObject("decision", UUID.class),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("account", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
