package org.rightsdays.coalition;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** The table of requests to join. */
@Component
class JoinStore {

    private static final String COLUMNS = """
        select id, kind, name, country, website, person, role, languages, message, language, account, state,
               asked_at, decided_at, organisation, reason
        from coalition.join_request
        """;

    private final JdbcClient database;
    private final Clock clock;

    JoinStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Tells whether it was new. */
    boolean insert(JoinRequest request) {
        JoinDraft draft = request.draft();
        return database.sql("""
            insert into coalition.join_request (id, kind, name, country, website, person, role, languages,
                message, language, account, state, asked_at)
            values (:id, :kind, :name, :country, :website, :person, :role, :languages, :message, :language,
                :account, :state, :asked)
            on conflict (id) do nothing
            """)
                        .param("id", draft.id())
                        .param("kind", draft.kind().name())
                        .param("name", draft.name())
                        .param("country", draft.country())
                        .param(
                                "website",
                                draft.website() == null ? null : draft.website().toString())
                        .param("person", draft.person())
                        .param("role", draft.role())
                        .param("languages", String.join(" ", draft.languages()))
                        .param("message", draft.message())
                        .param("language", draft.language())
                        .param("account", request.account())
                        .param("state", request.state().name())
                        .param("asked", at(request.askedAt()))
                        .update()
                == 1;
    }

    Optional<JoinRequest> find(UUID id) {
        return database.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(JoinStore::request)
                .optional();
    }

    /** The same, held still until the transaction ends. */
    Optional<JoinRequest> lock(UUID id) {
        return database.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(JoinStore::request)
                .optional();
    }

    /** Those that wait for a coordinator, the oldest first. */
    List<JoinRequest> open() {
        return database.sql(COLUMNS + "where state = 'OPEN' order by asked_at, id")
                .query(JoinStore::request)
                .list();
    }

    /** Everything that an account has asked for, the oldest first. */
    List<JoinRequest> of(UUID account) {
        return database.sql(COLUMNS + "where account = ? order by asked_at, id")
                .param(account)
                .query(JoinStore::request)
                .list();
    }

    /** How many of an account are not decided yet. */
    int undecided(UUID account) {
        return database.sql("""
            select count(*) from coalition.join_request
            where account = ? and state in ('UNCONFIRMED', 'OPEN')
            """).param(account).query(Integer.class).single();
    }

    void confirmAddress(UUID id) {
        database.sql("update coalition.join_request set state = 'OPEN' where id = ? and state = 'UNCONFIRMED'")
                .param(id)
                .update();
    }

    void decide(UUID id, JoinState state, @Nullable OrganisationId organisation, @Nullable String reason) {
        database.sql("""
            update coalition.join_request
            set state = :state, organisation = :organisation, reason = :reason, decided_at = :now
            where id = :id
            """)
                .param("state", state.name())
                .param("organisation", organisation == null ? null : organisation.slug())
                .param("reason", reason)
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    void delete(Instant unconfirmedBefore, Instant decidedBefore) {
        database.sql("""
            delete from coalition.join_request
            where state = 'UNCONFIRMED' and asked_at < ? or decided_at < ?
            """).params(at(unconfirmedBefore), at(decidedBefore)).update();
    }

    private static JoinRequest request(ResultSet row, int number) throws SQLException {
        String website = row.getString("website");
        String organisation = row.getString("organisation");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        var draft = new JoinDraft(
                row.getObject("id", UUID.class),
                JoinKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("country"),
                website == null ? null : URI.create(website),
                row.getString("person"),
                row.getString("role"),
                Arrays.stream(row.getString("languages").split(" "))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                row.getString("message"),
                row.getString("language"));
        return new JoinRequest(
                draft,
                row.getObject("account", UUID.class),
                JoinState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant(),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("reason"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
